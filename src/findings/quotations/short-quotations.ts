import type { QuotationDigest } from '../../digest/digest.ts';
import type { Quotation } from '../../facts/fact.ts';
import { gramsOf, type QuotedWord, quotationWords } from '../../facts/quotations/compare-words.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { type Comparison, digestFactsOf, originalWords, type RawFinding } from '../comparison.ts';
import { changedAt } from '../make-finding.ts';

/** Words of a quotation so short that one altered word breaks most of its pairs. */
const SHORTEST = 2;
const LONGEST = 8;
/** At least this share of its words are the original's, … */
const LEAST_KEPT = 0.5;
/** … and its grams are as many but for these: three to a word. */
const GRAMS_MORE_OR_LESS = 3;
/** The page's sentence must go back to the original's at least this clearly. */
const LEAST_SCORE = 0.2;
/** On the labelled pairs four of four were right. */
const CONFIDENCE = 0.85;

/**
 * A word altered in a quotation of a few: “premature and poorly supported” for “premature and thinly supported” shares one pair of three, too few to
 * be known as the same (quotations.ts), but most of its words, and it stands in the sentence that goes back to the other's.
 */
export function alteredShortly(quotation: Quotation, comparison: Comparison): RawFinding | null {
  const words = quotation.pieces.flatMap(({ start, end }) =>
    quotationWords(comparison.page.text.slice(start, end), start),
  );
  if (words.length < SHORTEST || words.length > LONGEST) return null;
  for (const original of nearby(quotation, comparison)) {
    const span = alteredIn(words, original);
    if (span !== null) return finding(span, quotation, original, comparison);
  }
  return null;
}

/** The original's quotations in the sentences that the page's is most like. */
function nearby({ sentence }: Quotation, { alignment, digest }: Comparison): readonly QuotationDigest[] {
  const linked = (alignment.nearest[sentence] ?? []).filter(({ score }) => score >= LEAST_SCORE);
  return digestFactsOf(digest, 'quotation').filter((other) =>
    linked.some(({ original }) => original === other.sentence),
  );
}

/** From the first word that the original's quotation lacks to the last, where it is as long and has the others, one of content among them. */
function alteredIn(
  words: readonly QuotedWord[],
  { grams }: QuotationDigest,
): Pick<QuotedWord, 'start' | 'end'> | null {
  if (Math.abs(grams.length - gramsOf(words).length) > GRAMS_MORE_OR_LESS) return null;
  const isKept = (word: QuotedWord) => grams.includes(gramsOf([word])[0] ?? -1);
  const kept = words.filter(isKept);
  if (kept.length < LEAST_KEPT * words.length || !kept.some(({ word }) => !isStopWord(word))) return null;
  const [first, last] = [words.find((word) => !isKept(word)), words.findLast((word) => !isKept(word))];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function finding(
  { start, end }: Pick<QuotedWord, 'start' | 'end'>,
  { sentence }: Quotation,
  { at, sentence: from }: QuotationDigest,
  comparison: Comparison,
): RawFinding {
  const wording = originalWords(comparison, at);
  const code = wording === null ? 'words-differ' : 'words-altered';
  const place = { start, end, kind: 'quote', sentence } as const;
  return changedAt(place, { wording, sentence: from }, CONFIDENCE, code);
}
