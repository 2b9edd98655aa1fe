import { type QuotedWord, quotationWords } from '../../facts/quotations/compare-words.ts';
import { type Comparison, originalWords, type RawFinding, sentenceHolding } from '../comparison.ts';
import type { QuotationMatch } from './quotations.ts';

/**
 * Quotations that begin behind the word that limits them: "Our members are tired" of "Most of our members are tired". The words that are left are
 * the original's, so only its text shows what was cut; from a digest nothing is found.
 */

/** Words that limit or deny what follows; a page that has any of its own beside the quotation keeps the limit. */
const LIMITS = new Set(
  'most some many few half part several almost nearly hardly barely not no never none neither unless if only majority partly mostly largely'.split(
    ' ',
  ),
);
/** Between the limit and what it limits: "most of the". */
const LINKS = new Set(['of', 'the', 'all', 'every', 'any']);
const LONGEST_LIMIT = 4;
/** Words at the start of the page's quotation that must stand together in the original's. */
const ANCHOR = 3;
const CONFIDENCE = 0.75;

/** The finding where a quotation of the page was cut so; none where it was not, or where that cannot be told. */
export function clippedQuotation(match: QuotationMatch, comparison: Comparison): RawFinding[] {
  const { quotation, original } = match;
  const [first] = quotation.pieces;
  const text = originalWords(comparison, original.at);
  if (first === undefined || text === null) return [];
  const tokens = comparison.analysis.sentences[quotation.sentence]?.tokens ?? [];
  if (tokens.some(({ folded }) => LIMITS.has(folded))) return [];
  const here = quotationWords(comparison.page.text.slice(first.start, first.end), first.start);
  const there = quotationWords(text, original.at?.start);
  const limit = limitBefore(here, there);
  const [opening, second] = here;
  if (limit === null || opening === undefined || second === undefined) return [];
  const place = { start: limit.start, end: there[limit.until + 1]?.end ?? limit.end };
  const wording = originalWords(comparison, place) ?? '';
  return [
    {
      start: opening.start,
      end: second.end,
      kind: 'quote',
      verdict: 'changed',
      sentence: quotation.sentence,
      original: wording,
      from: sentenceHolding(place, comparison) ?? original.sentence,
      confidence: CONFIDENCE,
      reason: { code: 'words-altered', values: [wording] },
    },
  ];
}

interface Limit {
  readonly start: number;
  readonly end: number;
  /** Index of the original's word that the page's quotation begins with. */
  readonly until: number;
}

function limitBefore(here: readonly QuotedWord[], there: readonly QuotedWord[]): Limit | null {
  if (here.length < ANCHOR) return null;
  const from = there.findIndex((_, at) =>
    here.slice(0, ANCHOR).every(({ word }, k) => there[at + k]?.word === word),
  );
  for (let at = from - 1; at >= 0 && at >= from - LONGEST_LIMIT; at--) {
    const before = there[at];
    if (before === undefined) return null;
    if (LIMITS.has(before.word)) return { start: before.start, end: before.end, until: from };
    if (!LINKS.has(before.word)) return null;
  }
  return null;
}
