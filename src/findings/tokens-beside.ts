import type { FactDigest } from '../digest/digest.ts';
import { CLAUSE_END } from '../facts/scope.ts';
import { keysByToken, type StemKey } from '../text/keys.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { type Comparison, originalTokens, placeInSentence } from './comparison.ts';

/** A place in a sentence of the page: any fact, or part of one. */
interface Place extends Span {
  readonly sentence: number;
}

/** Up to `most` tokens that stand before a place in its sentence, in order of the text. */
export function tokensBefore(
  { sentence, start }: Place,
  { analysis }: Pick<Comparison, 'analysis'>,
  most: number,
): readonly Token[] {
  const tokens = analysis.sentences[sentence]?.tokens ?? [];
  const next = tokens.findLastIndex(({ end }) => end <= start) + 1;
  return tokens.slice(Math.max(0, next - most), next);
}

/** Up to `most` tokens that stand after a place in its sentence, in order of the text. */
export function tokensAfter(
  { sentence, end }: Place,
  { analysis }: Pick<Comparison, 'analysis'>,
  most: number,
): readonly Token[] {
  const tokens = analysis.sentences[sentence]?.tokens ?? [];
  const first = tokens.findIndex(({ start }) => start >= end);
  return first < 0 ? [] : tokens.slice(first, first + most);
}

/** Up to `most` tokens that stand before a fact of the original in its sentence, in order of the text; none where the index holds no text. */
export function tokensBeforeThere(
  fact: Pick<FactDigest, 'at' | 'sentence'>,
  comparison: Comparison,
  most: number,
): readonly Token[] {
  const place = placeInSentence(fact, comparison);
  const tokens = originalTokens(fact.sentence, comparison) ?? [];
  return place === null ? [] : tokens.filter(({ end }) => end <= place.start).slice(-most);
}

/** The folded token straight before a place, empty where it opens its sentence. */
export function wordBefore(place: Place, comparison: Pick<Comparison, 'analysis'>): string {
  return tokensBefore(place, comparison, 1)[0]?.folded ?? '';
}

/** The folded token straight after a place, empty where it ends its sentence. */
export function wordAfter(place: Place, comparison: Pick<Comparison, 'analysis'>): string {
  return tokensAfter(place, comparison, 1)[0]?.folded ?? '';
}

/** Whether one of these folded words stands within so many tokens of a place. */
export function saysNear(
  place: Place,
  words: ReadonlySet<string>,
  reach: number,
  comparison: Pick<Comparison, 'analysis'>,
): boolean {
  const beside = [...tokensBefore(place, comparison, reach), ...tokensAfter(place, comparison, reach)];
  return beside.some(({ folded }) => words.has(folded));
}

/**
 * Keys of up to `most` content words on one side of the token at `from`, nearest first, up to where another matter is told; a comma lets through.
 * @param step 1 for those behind it, -1 for those before it
 * @param isSkipped says of a folded word that it does not count
 */
export function keysBeside(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  most: number,
  isSkipped: (folded: string) => boolean = () => false,
): StemKey[] {
  const keys = keysByToken(tokens);
  const found: StemKey[] = [];
  for (let at = from + step; found.length < most; at += step) {
    const folded = tokens[at]?.folded;
    if (folded === undefined || (folded !== ',' && CLAUSE_END.has(folded))) break;
    const key = keys[at] ?? null;
    if (key !== null && !isSkipped(folded)) found.push(key);
  }
  return found;
}

/** Tokens as one folded text. */
export function foldedText(tokens: readonly Token[]): string {
  return tokens.map(({ folded }) => folded).join(' ');
}
