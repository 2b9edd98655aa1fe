import { SENSE_GROUPS } from './senses/groups.ts';
import { stem } from './stem.ts';

/** What Porter leaves of "-ise", "-ised", "-isation": at least three letters and "is". */
const BRITISH_ENDING = /^[a-z]{3,}is$/;

/** What Porter leaves of many adverbs: five letters or more and "li". Shorter ones ("famili", "suppli") are other words. */
const ADVERB_ENDING = /^[a-z]{5,}li$/;

/** What Porter leaves of "-ously", where "-ous" itself lost its "s": "previous" of "previously", "previou" of "previous". */
const OUS_ENDING = /^[a-z]{2,}ous$/;

/**
 * Each listed word's plain stem to the stem that stands for its group. 3 700 words take 9 ms, three quarters of it Porter's
 * rules, whose results stem.ts keeps for the articles to come.
 */
const REPRESENTATIVES = new Map<string, string>();
for (const [first, ...others] of SENSE_GROUPS) {
  if (first === undefined) continue;
  const representative = plain(stem(first));
  for (const other of others) REPRESENTATIVES.set(plain(stem(other)), representative);
}

/**
 * The stem that stands for everything a news writer would say in this stem's place ("purchas" → "bui", "fatal" → "die"), or
 * else the stem itself, in American spelling and without the ending of an adverb. Applying it again changes nothing.
 *
 * A table and not word vectors: it is exact, small, the same on every machine, and every meeting of two words can be read in
 * senses/. It costs the shades of meaning, so it serves to find which sentences belong together and never to decide whether
 * two facts agree.
 * @param stemmed a word as stem() returns it
 */
export function senseOf(stemmed: string): string {
  const known = plain(stemmed);
  return REPRESENTATIVES.get(known) ?? known;
}

/**
 * Takes off endings that Porter's rules leave: the British one ("organis" → "organ", the stem of "organize") and those of
 * adverbs ("sharpli" → "sharp"). Other words that end so ("promise", "anomaly") change too, alike on both sides; the few
 * that meet an unrelated word by it ("treatise", "treat") are rare in news. Every step shortens the stem or turns its "is"
 * into "iz", so this ends.
 */
function plain(stemmed: string): string {
  if (BRITISH_ENDING.test(stemmed)) return plain(stem(`${stemmed.slice(0, -2)}ize`));
  if (ADVERB_ENDING.test(stemmed)) return plain(stem(stemmed.slice(0, -2)));
  if (OUS_ENDING.test(stemmed)) return plain(stem(stemmed));
  return stemmed;
}
