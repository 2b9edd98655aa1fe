import { fold } from '../../text/fold.ts';
import { hash32 } from '../../text/hash.ts';
import { readOnce } from '../../text/read-once.ts';
import type { Span } from '../../text/span.ts';
import { tokenise } from '../../text/tokens.ts';
import { expandContraction, plainSpelling, readNumbers } from './plain-words.ts';

/** One word of a quotation in the form it is compared in, and where it stands. */
export interface QuotedWord extends Span {
  readonly word: string;
  /** True where it need not follow on the word before: at the start, after a sentence's end or an ellipsis. */
  readonly fresh: boolean;
}

/** How a page's quotation compares with an original's words. */
export interface WordComparison {
  /** Share of its pairs of neighbouring words that the original has, 0 to 1. */
  readonly share: number;
  /** Stretches whose words the original does not have there, as short as they can be, in order. Meaningless for a small share. */
  readonly altered: readonly Span[];
}

/** Two indexes; each function says whether the second is inclusive. */
type Range = readonly [number, number];

const SINGLE_SEED = 1;
const FOUR_SEED = 4;
const RUN = 4;

/**
 * Bits kept of a gram's hash. With 20 an altered word passes for one of the three hundred grams of an original once in three thousand times.
 */
export const QUOTATION_GRAM_BITS = 20;

/**
 * The words of a quotation in comparable form: folded, without marks and brackets, contractions written out, British spellings made
 * American, number words made digits. What remains different is a different word.
 * @param text the quoted words
 * @param offset added to every span (UTF-16 code units)
 */
export function quotationWords(text: string, offset = 0): QuotedWord[] {
  const words: QuotedWord[] = [];
  let fresh = true;
  for (const token of tokenise(text, offset)) {
    if (token.kind === 'mark') {
      if (/[.!?…]/.test(token.text)) fresh = true;
      continue;
    }
    for (const word of expandContraction(fold(token.text))) {
      words.push({ start: token.start, end: token.end, word: plainSpelling(word), fresh });
      fresh = false;
    }
  }
  return readNumbers(words);
}

/**
 * Hashes of what a quotation is made of: its words, its pairs of neighbours, its runs of four. Pairs find the quotation and its altered
 * words; runs of four tell "we said it was late" from "we did not say it was early; we said it was late", whose pairs are all there.
 */
export function gramsOf(words: readonly QuotedWord[]): number[] {
  return words.flatMap((_, at) => {
    const grams = [singleGram(words, at)];
    if (at + 1 < words.length) grams.push(pairGram(words, at));
    if (at + RUN <= words.length) grams.push(fourGram(words, at));
    return grams;
  });
}

function singleGram(words: readonly QuotedWord[], at: number): number {
  return gramHash(words[at]?.word ?? '', SINGLE_SEED);
}

/** A page's quotation is held against every one of the original's. */
const pairGrams = readOnce((words: readonly QuotedWord[]): readonly number[] =>
  words.map((_, at) => pairGram(words, at)),
);

function pairGram(words: readonly QuotedWord[], at: number): number {
  return gramHash(`${words[at]?.word} ${words[at + 1]?.word}`);
}

function fourGram(words: readonly QuotedWord[], at: number): number {
  return gramHash(
    words
      .slice(at, at + RUN)
      .map(({ word }) => word)
      .join(' '),
    FOUR_SEED,
  );
}

function gramHash(words: string, seed = 0): number {
  return hash32(words, seed) >>> (32 - QUOTATION_GRAM_BITS);
}

/**
 * Holds a page's quotation against the grams of one of the original's, or of all of them. A word is altered where no pair with its neighbours is
 * there; where two words that are each carried do not stand together in the original, something between them was left out, and both are
 * given. Breaks between sentences and pieces are free: quotations may be cut and joined.
 * @param words the page's words, the pieces of a split quotation one after the other
 * @param grams `gramsOf` the original's words
 */
export function alteredWords(words: readonly QuotedWord[], grams: ReadonlySet<number>): WordComparison {
  const altered: Span[] = [];
  let pairs = 0;
  let found = 0;
  for (const [from, to] of stretches(words)) {
    const joined = pairsFound(words, from, to, grams);
    pairs += joined.length;
    found += joined.filter(Boolean).length;
    for (const [first, last] of gaps(words, from, to, joined, grams)) {
      altered.push({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 });
    }
  }
  return { share: pairs > 0 ? found / pairs : 0, altered };
}

/** From-to (exclusive) index ranges without a free break inside. */
function stretches(words: readonly QuotedWord[]): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    if (at < words.length && !words[at]?.fresh) continue;
    ranges.push([from, at]);
    from = at;
  }
  return words.length === 0 ? [] : ranges;
}

/** For each pair of the range whether it is there; for a range of one word, whether the word is. */
function pairsFound(
  words: readonly QuotedWord[],
  from: number,
  to: number,
  grams: ReadonlySet<number>,
): boolean[] {
  if (to - from === 1) return [grams.has(singleGram(words, from))];
  return pairGrams(words)
    .slice(from, to - 1)
    .map((gram) => grams.has(gram));
}

/** Index ranges (both inclusive) of altered words: between runs of missing pairs, else where a run of four is missing. */
function gaps(
  words: readonly QuotedWord[],
  from: number,
  to: number,
  joined: readonly boolean[],
  grams: ReadonlySet<number>,
): Range[] {
  if (to - from === 1) return joined[0] ? [] : [[from, from]];
  const found: Range[] = [];
  for (let k = 0; k < joined.length; k++) {
    if (joined[k]) continue;
    let end = k;
    while (end + 1 < joined.length && !joined[end + 1]) end++;
    const all = joined.length === end - k + 1;
    found.push(all ? [from, to - 1] : gapBetween(words, [from, to], [from + k, from + end], grams));
    k = end;
  }
  return found.length > 0 ? found : splices(words, from, to, grams);
}

/**
 * The words a run of missing pairs (`first` to `last`, by the index of their left word) leaves without support on both sides. A word at
 * the edge has one side only: it is altered if the original does not have it at all. Where no word is left, the junction is what differs.
 */
function gapBetween(
  words: readonly QuotedWord[],
  [from, to]: Range,
  [first, last]: Range,
  grams: ReadonlySet<number>,
): Range {
  const start = first === from && !grams.has(singleGram(words, from)) ? from : first + 1;
  const end = last === to - 2 && !grams.has(singleGram(words, to - 1)) ? to - 1 : last;
  return end >= start ? [start, end] : [first, last + 1];
}

/** All pairs are there, but a run of four is not: the original has its halves in different places. The first such run is given. */
function splices(
  words: readonly QuotedWord[],
  from: number,
  to: number,
  grams: ReadonlySet<number>,
): Range[] {
  for (let at = from; at + RUN <= to; at++) {
    if (!grams.has(fourGram(words, at))) return [[at, at + RUN - 1]];
  }
  return [];
}
