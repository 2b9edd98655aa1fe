import type { StemKey } from '../../text/keys.ts';
import { type Comparison, digestFactsOf, factsOf } from '../comparison.ts';

/** Where either side denies something: "not serious" may be what "minor" says, so a word there and its opposite tell nothing. */
export interface DeniedSentences {
  readonly here: ReadonlySet<number>;
  readonly there: ReadonlySet<number>;
}

/** The sentences of a page and of its original with a word that may turn a verb round; "rejected" is a cue too, but turns nothing round. */
export function deniedSentences({ analysis, digest, page }: Comparison): DeniedSentences {
  const own = factsOf(analysis, 'certainty').map(({ sentence, start, end }) => ({
    sentence,
    wording: page.text.slice(start, end),
  }));
  return { here: deniedIn(own), there: deniedIn(digestFactsOf(digest, 'certainty')) };
}

function deniedIn(
  cues: readonly { readonly sentence: number; readonly wording: string }[],
): ReadonlySet<number> {
  return new Set(cues.filter(({ wording }) => DENIES.test(wording)).map(({ sentence }) => sentence));
}

/**
 * True where a denial in a sentence of the original governs a word: "minor faults had been noted, and it could not say whether they were mended" denies
 * nothing of "minor".
 */
export function isDeniedThere(original: number, word: StemKey, { digest }: Comparison): boolean {
  return digestFactsOf(digest, 'certainty').some(
    ({ sentence, wording, scope }) => sentence === original && scope.includes(word) && DENIES.test(wording),
  );
}

const DENIES =
  /(?:n['’]t|\b(?:not|no|never|cannot|none|nobody|nothing|neither|nor|without|unable|yet to|hardly))\b/i;
