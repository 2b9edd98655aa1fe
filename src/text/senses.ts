import { SENSE_GROUPS } from './senses/groups.ts';
import { stem } from './stem.ts';

/** What Porter leaves of "-ise", "-ised", "-isation": at least three letters and "is". */
const BRITISH_ENDING = /^[a-z]{3,}is$/;

/** Stem of each listed word, in American spelling, to the stem that stands for its group. */
const REPRESENTATIVES = new Map<string, string>();
for (const [first, ...others] of SENSE_GROUPS) {
  if (first === undefined) continue;
  const representative = american(stem(first));
  for (const other of others) REPRESENTATIVES.set(american(stem(other)), representative);
}

/**
 * The stem that stands for everything a news writer would say in this stem's place ("purchas" → "bui", "fatal" → "die"), or
 * the stem itself. Applying it again changes nothing.
 *
 * A table and not word vectors: it is exact, tiny, the same on every machine, and every meeting of two words can be read in
 * senses/. It costs the shades of meaning, so it serves to find which sentences belong together and never to decide whether
 * two facts agree.
 * @param stemmed a word as stem() returns it
 */
export function senseOf(stemmed: string): string {
  const spelled = american(stemmed);
  return REPRESENTATIVES.get(spelled) ?? spelled;
}

/**
 * "organis" → "organ", the stem of "organize", since Porter's rules know only the American ending. Words that merely end
 * so ("promise") change too, alike on both sides; the few that meet another word by it ("treatise", "treat") are rare in news.
 */
function american(stemmed: string): string {
  return BRITISH_ENDING.test(stemmed) ? stem(`${stemmed.slice(0, -2)}ize`) : stemmed;
}
