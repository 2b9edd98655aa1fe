import type { CertaintyDigest } from '../../digest/digest.ts';
import { type Comparison, originalWords } from '../comparison.ts';

/** The cue with the words it governs, where the text is at hand: "might by then have lost its moorings", "up to 2.5 million". */
export function wordingAround(cue: CertaintyDigest, comparison: Comparison): string {
  const sentence = comparison.digest.sentences[cue.sentence]?.at ?? null;
  const rest =
    cue.at === null || sentence === null
      ? null
      : originalWords(comparison, { start: cue.at.start, end: sentence.end });
  return rest === null
    ? cue.wording
    : (/^\S+(?:\s+(?:[^\s,;:.”’"]|[.,](?=\d))+){0,5}/u.exec(rest)?.[0] ?? cue.wording);
}
