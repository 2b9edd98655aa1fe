import type { Digest, QuotationDigest } from '../../digest/digest.ts';
import { runHashes } from '../../digest/run-hashes.ts';
import type { Analysis, Quotation } from '../../facts/fact.ts';
import { alteredWords, quotationWords } from '../../facts/quotations/compare-words.ts';
import { SHINGLE_WORDS } from '../../fingerprint/scheme.ts';
import { contentKeys, type StemKey, sharedKeys } from '../../text/keys.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { tokenise } from '../../text/tokens.ts';
import {
  type Comparison,
  digestFactsOf,
  factsOf,
  linkedTo,
  originalKeys,
  originalSentence,
  originalWords,
  pageWords,
  type RawFinding,
  sentenceHolding,
} from '../comparison.ts';
import { counterpart } from '../counterpart.ts';
import { inTime } from '../in-time.ts';
import { changedAt, insertedAt } from '../make-finding.ts';
import { clippedQuotation } from './clipped-quotations.ts';
import { rivalSpeech } from './rival-speech.ts';
import { alteredShortly } from './short-quotations.ts';

/** Share of its word pairs that a quotation must have in common with one of the original's to be that one. */
const SAME_QUOTATION = 0.4;
/** Share of a quotation's content words that a linked sentence holds when it tells the same, quoted otherwise or not at all. */
const TOLD = 0.6;

/** Confidence in words that were only moved into quotation marks. */
const LIBERTY = 0.45;
/** A stretch in quotation marks of no more words than this may be a term that the page sets apart, not speech. */
const LONGEST_TERM = 4;

/** A quotation of the page with the original's quotation it goes back to, and the words that differ. */
export interface QuotationMatch {
  readonly quotation: Quotation;
  readonly original: QuotationDigest;
  readonly share: number;
  readonly altered: readonly Span[];
}

/**
 * Pairs each quotation of the page with the best match among the original's; those without a match are left out. A page may join what two
 * speakers' sentences or two quotations said, so words are altered only where no quotation of the original has them so.
 */
export function matchQuotations(analysis: Analysis, digest: Digest, text: string): QuotationMatch[] {
  const originals = digestFactsOf(digest, 'quotation').map((original) => ({
    original,
    grams: new Set(original.grams),
  }));
  const all = new Set(originals.flatMap(({ grams }) => [...grams]));
  return factsOf(analysis, 'quotation').flatMap((quotation) => {
    const words = quotation.pieces.flatMap(({ start, end }) => quotationWords(text.slice(start, end), start));
    const joined = alteredWords(words, all);
    let best: QuotationMatch | null = null;
    for (const { original, grams } of originals) {
      const own = alteredWords(words, grams);
      if (own.share <= (best?.share ?? 0)) continue;
      const { share, altered } = joined.altered.length < own.altered.length ? joined : own;
      if (share >= SAME_QUOTATION) best = { quotation, original, share: own.share, altered };
    }
    return best ?? [];
  });
}

/** Quotations whose words the original does not have, or has otherwise. */
export function unsupportedQuotations(comparison: Comparison): RawFinding[] {
  const matched = new Map(comparison.quotations.map((match) => [match.quotation, match]));
  return inTime(factsOf(comparison.analysis, 'quotation'), comparison, (quotation) => {
    const match = matched.get(quotation);
    return match === undefined
      ? unmatched(quotation, comparison)
      : [
          ...match.altered.flatMap((span) => altered(span, match, comparison) ?? []),
          ...(match.altered.length === 0 ? clippedQuotation(match, comparison) : []),
        ];
  });
}

/** Null where the words differ in grammar alone. */
function altered(span: Span, match: QuotationMatch, comparison: Comparison): RawFinding | null {
  const there = counterpart(span, match, comparison);
  const wording = originalWords(comparison, there);
  if (wording !== null && sameButGrammar(span, wording, match.quotation, comparison)) return null;
  const moved = isUnquotedThere(span, comparison);
  if (moved && isLinking(span, comparison)) return null;
  const from = sentenceHolding(there, comparison) ?? match.original.sentence;
  return changedAt(
    { ...span, kind: 'quote', sentence: match.quotation.sentence },
    { wording, sentence: from },
    moved ? LIBERTY : match.share > 0.6 ? 0.9 : 0.75,
    wording === null ? 'words-differ' : 'words-altered',
  );
}

/** No more than one word of content, as in "the problem is", taken in from before the quotation. */
function isLinking({ start, end }: Span, { page }: Comparison): boolean {
  return contentKeys(tokenise(page.text.slice(start, end))).length <= 1;
}

/** Words without which a quotation says the same: "I'm glad (that) there is a bus again". */
const EMPTY = new Set(
  'a an the that this these it its there is was are were be been being to of and so then'.split(' '),
);

/** What the wording only shows as its surroundings stands elsewhere in the page's quotation, and differs in nothing. */
function sameButGrammar(
  { start, end }: Span,
  wording: string,
  { pieces }: Quotation,
  { page }: Comparison,
): boolean {
  const wordsOf = (text: string) => quotationWords(text).map(({ word }) => word);
  const here = wordsOf(page.text.slice(start, end));
  const there = wordsOf(wording);
  const whole = new Set(pieces.flatMap((piece) => wordsOf(page.text.slice(piece.start, piece.end))));
  const differing = [
    ...here.filter((word) => !there.includes(word)),
    ...there.filter((word) => !whole.has(word)),
  ];
  return differing.every((word) => EMPTY.has(word));
}

/**
 * The original has these words just so, outside quotation marks: a liberty, hardly an alteration. Each must stand with the next in one run of its
 * words: where a "not" between them was left out, the runs end on either side of it.
 */
function isUnquotedThere(span: Span, { analysis, digest }: Comparison): boolean {
  const shingles = new Set(digest.shingles);
  const sentence = analysis.sentences.find(({ start, end }) => start <= span.start && span.start < end);
  const words = (sentence?.tokens ?? []).filter(({ kind }) => kind !== 'mark');
  const covered = new Set<number>();
  const joined = new Set<number>();
  runHashes(words).forEach((hash, at) => {
    if (!shingles.has(hash)) return;
    for (let word = at; word < at + SHINGLE_WORDS; word++) {
      covered.add(word);
      if (word > at) joined.add(word);
    }
  });
  return words.every((word, at) => {
    if (!overlaps(word, span)) return true;
    const before = words[at - 1];
    return covered.has(at) && (before === undefined || !overlaps(before, span) || joined.has(at));
  });
}

function unmatched(quotation: Quotation, comparison: Comparison): RawFinding[] {
  const first = quotation.pieces[0];
  const last = quotation.pieces.at(-1);
  if (first === undefined || last === undefined) return [];
  const altered = alteredShortly(quotation, comparison);
  if (altered !== null) return [altered];
  const told = whereTold(quotation, comparison);
  const place = { start: first.start, end: last.end, kind: 'quote', sentence: quotation.sentence } as const;
  if (told !== null) {
    if (quotation.fragment || isTerm(quotation, comparison)) return [];
    const code = isQuotedIn(told, quotation, comparison) ? 'words-differ' : 'made-direct-speech';
    const there = { wording: originalSentence(comparison, told), sentence: told };
    return [changedAt(place, there, TOLD_OTHERWISE, code, [])];
  }
  const confidence = quotation.fragment ? FRAGMENT_NOT_THERE : NOT_THERE;
  const rival = rivalSpeech(quotation, comparison);
  return rival === null
    ? [insertedAt(place, confidence, 'quotation-not-there')]
    : [changedAt(place, rival, confidence, 'quotation-not-there', [])];
}

/** Confidence in a quotation of whose words the original has most, quoted otherwise or not at all; in one that it does not have; and in a fragment of that kind. */
const TOLD_OTHERWISE = 0.6;
const NOT_THERE = 0.9;
const FRAGMENT_NOT_THERE = 0.4;

/** Words of a quotation that a sentence of the original has are quoted there if this share of them stands in its quotation marks. */
const QUOTED = 0.5;

function isQuotedIn(sentence: number, quotation: Quotation, comparison: Comparison): boolean {
  const keys = keysOf(quotation, comparison);
  const least = QUOTED * sharedKeys(keys, originalKeys(comparison, sentence));
  return digestFactsOf(comparison.digest, 'quotation').some((original) => {
    const words = original.sentence === sentence ? originalWords(comparison, original.at) : null;
    return words !== null && sharedKeys(keys, contentKeys(tokenise(words))) >= least;
  });
}

function keysOf({ pieces }: Quotation, comparison: Comparison): StemKey[] {
  return pieces.flatMap((piece) => contentKeys(tokenise(pageWords(comparison, piece))));
}

function isTerm({ pieces }: Quotation, { page }: Comparison): boolean {
  const words = pieces.flatMap(({ start, end }) => quotationWords(page.text.slice(start, end)));
  return words.length <= LONGEST_TERM;
}

/** The linked sentence that holds most of the quotation's content words, or null where none holds enough. */
function whereTold(quotation: Quotation, comparison: Comparison): number | null {
  const keys = keysOf(quotation, comparison);
  if (keys.length === 0) return null;
  let best: number | null = null;
  let most = TOLD * keys.length;
  for (const at of linkedTo(comparison, quotation.sentence)) {
    const held = new Set(originalKeys(comparison, at));
    const shared = keys.filter((key) => held.has(key)).length;
    if (shared >= most) [best, most] = [at, shared];
  }
  return best;
}
