import type { Alignment } from '../alignment/align.ts';
import type { Article } from '../article/article.ts';
import type { Digest, FactDigest, QuotationDigest, ReportedSpeechDigest } from '../digest/digest.ts';
import { runHashes } from '../digest/run-hashes.ts';
import type { Analysis, Fact, Sentence } from '../facts/fact.ts';
import type { Finding } from '../report.ts';
import { type StemKey, wordKey } from '../text/keys.ts';
import { readOnce } from '../text/read-once.ts';
import type { Span } from '../text/span.ts';
import { isStopWord } from '../text/stop-words.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { onceEach } from './once-each.ts';
import type { QuotationMatch } from './quotations/quotations.ts';

/** A page held against an original: what every finder of unsupported facts reads. */
export interface Comparison {
  readonly page: Article;
  readonly analysis: Analysis;
  readonly digest: Digest;
  readonly alignment: Alignment;
  /** The original's text, or null where the index holds none. */
  readonly originalText: string | null;
  /** Quotations of the page that stand in the original word for word, or nearly: facts inside them need no other support. */
  readonly settled: readonly Span[];
  /** Quotations of the page with the original's they go back to. */
  readonly quotations: readonly QuotationMatch[];
  /** True once the time for finding is used up: what finders walk is then left where it is (see in-time.ts). */
  readonly isOutOfTime: () => boolean;
}

/** A finding before it is numbered and given its words. `from` is the original's sentence it was held against. */
export type RawFinding = Omit<Finding, 'id' | 'text' | 'evidence' | 'inCaption'> & {
  readonly sentence: number;
  readonly from: number | null;
};

/** Facts of one type, in order of the text. */
export function factsOf<T extends Fact['type']>(
  analysis: Analysis,
  type: T,
): readonly Extract<Fact, { type: T }>[] {
  // The groups hold what their key says; the compiler cannot follow that through a map.
  return (groupsOf(analysis).get(type) ?? []) as Extract<Fact, { type: T }>[];
}

/** The same of the original. */
export function digestFactsOf<T extends FactDigest['type']>(
  digest: Digest,
  type: T,
): readonly Extract<FactDigest, { type: T }>[] {
  return (groupsOf(digest).get(type) ?? []) as Extract<FactDigest, { type: T }>[];
}

/** Facts of one type that are compared. A live blog of 20 000 words has some 700 numbers; finders grow with the square of this. */
const MOST_FACTS = 1_000;

/** Facts grouped by type, once for each list: finders ask for them at every fact they judge. */
const groupsOf = readOnce(({ facts }: { readonly facts: readonly { readonly type: string }[] }) => {
  const grouped = new Map<string, { readonly type: string }[]>();
  for (const fact of facts) {
    const group = grouped.get(fact.type);
    if (group === undefined) grouped.set(fact.type, [fact]);
    else if (group.length < MOST_FACTS) group.push(fact);
  }
  return grouped;
});

/** Sentences of the original's lead: its title and the first two, dateline among them, which the whole account is about and which say where it plays. */
export const LEAD = 3;

/** Indexes of the original's sentences that a sentence of the page goes back to, at a score of `least` or more (0 to 1), best first. */
export function linkedTo({ alignment }: Comparison, sentence: number, least = 0): number[] {
  const links = alignment.links[sentence] ?? [];
  return links.filter(({ score }) => score >= least).map(({ original }) => original);
}

/** A page sentence goes back to another for certain at this score, if its links carry this share of its weight. */
const CLEAR_SCORE = 0.4;
const CLEAR_SUPPORT = 0.5;

/** The same, where the link is beyond doubt; empty where most of the sentence's words come from elsewhere. */
export function clearlyLinkedTo(comparison: Comparison, sentence: number): number[] {
  if ((comparison.alignment.supported[sentence] ?? 0) < CLEAR_SUPPORT) return [];
  return linkedTo(comparison, sentence, CLEAR_SCORE);
}

/** From here up a sentence was kept as it is. */
const COPIED = 0.97;

/** The original's sentence that a sentence of the page repeats word for word; null where there is none. Two values that changed places break its runs. */
export function copyOf(comparison: Comparison, sentence: number): number | null {
  return copyKnown(sentence, comparison);
}

const copyKnown = onceEach((sentence: number, { alignment, analysis, digest }): number | null => {
  const [best] = alignment.nearest[sentence] ?? [];
  const own = analysis.sentences[sentence];
  if (best === undefined || best.score < COPIED || own === undefined) return null;
  const runs = runHashes(own.tokens);
  return runs.every((hash) => holds(digest.shingles, hash)) ? best.original : null;
});

/** True where a sentence of the page has a run of words from the original: it was kept, and what differs in it was put there on purpose. */
export function copiesWords({ digest }: Comparison, { tokens }: Sentence): boolean {
  const there = digest.shingles;
  return runHashes(tokens).some((hash) => holds(there, hash));
}

/** True where a run of words from the original leads over a stretch of a sentence of the page, from at least two words before it. */
export function copiesRunOver({ digest }: Comparison, { tokens }: Sentence, { start, end }: Span): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const runs = runHashes(tokens);
  const length = words.length - runs.length + 1;
  const first = words.findIndex((word) => word.start >= start);
  const last = words.findLastIndex((word) => word.end <= end);
  return runs.some((hash, at) => at + 2 <= first && at + length > last && holds(digest.shingles, hash));
}

/** Binary search in ascending numbers. */
function holds(sorted: Uint32Array, wanted: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}

/** True where the original holds these folded words, wherever they stand. Words of grammar do not count, and are not enough by themselves. */
export function holdsWords(words: readonly string[], { alignment }: Comparison): boolean {
  const telling = words.filter((word) => !isStopWord(word));
  return telling.length > 0 && telling.every((word) => alignment.weights.has(wordKey(word)));
}

/** True where one of the original's facts stands in a sentence that the page's goes back to, or beside one. */
export function standsNear(
  facts: readonly { readonly sentence: number }[],
  sentence: number,
  comparison: Comparison,
): boolean {
  const linked = linkedTo(comparison, sentence);
  return facts.some((fact) => isInOrBeside(fact.sentence, linked));
}

/** True for a sentence, by its index, that is one of these or stands beside one. */
export function isInOrBeside(sentence: number, these: readonly number[]): boolean {
  return these.some((at) => Math.abs(at - sentence) <= 1);
}

/** Indexes of sentences, each between those of its neighbours; one may stand there twice, or lie outside the article. */
export function withNeighbours(sentences: readonly number[]): number[] {
  return sentences.flatMap((at) => [at - 1, at, at + 1]);
}

/** True where the original has a word, by its key, in a sentence with one of these facts, or beside one. */
export function saysBeside(
  facts: readonly FactDigest[],
  keys: ReadonlySet<StemKey>,
  comparison: Comparison,
): boolean {
  return withNeighbours(facts.map(({ sentence }) => sentence)).some((at) =>
    originalKeys(comparison, at).some((key) => keys.has(key)),
  );
}

/** The original's words at a place, where its text is at hand. */
export function originalWords({ originalText }: Comparison, at: Span | null): string | null {
  return originalText === null || at === null ? null : originalText.slice(at.start, at.end);
}

/** A sentence of the original, by its index, where its text is at hand; else null. */
export function originalSentence(comparison: Comparison, sentence: number): string | null {
  return originalWords(comparison, comparison.digest.sentences[sentence]?.at ?? null);
}

/** The words at a place in a sentence of the original, by its index, as the tokens of that sentence count; null where its text is not at hand. */
export function wordsThere({ start, end }: Span, sentence: number, comparison: Comparison): string | null {
  return originalSentence(comparison, sentence)?.slice(start, end) ?? null;
}

/** The words of the page at a place in its text. */
export function pageWords({ page }: Comparison, { start, end }: Span): string {
  return page.text.slice(start, end);
}

/** The keys of a sentence of the original, by its index, in order; none where it has no such sentence. */
export function originalKeys({ digest }: Comparison, sentence: number): Uint16Array {
  return digest.sentences[sentence]?.keys ?? NO_KEYS;
}

const NO_KEYS = new Uint16Array();

/** All that the original quotes or reports of what somebody said. */
export function speechesOf({ digest }: Comparison): readonly (QuotationDigest | ReportedSpeechDigest)[] {
  return [...digestFactsOf(digest, 'quotation'), ...digestFactsOf(digest, 'reported')];
}

/** The tokens of a sentence of the original, by its index, where its text is at hand; else null. */
export const originalTokens = onceEach((sentence: number, comparison): readonly Token[] | null => {
  const text = originalSentence(comparison, sentence);
  return text === null ? null : tokenise(text);
});

/** Where a fact of the original stands in its sentence, as the tokens of that sentence count; null where the index holds no text. */
export function placeInSentence(
  { at, sentence }: Pick<FactDigest, 'at' | 'sentence'>,
  { digest }: Comparison,
): Span | null {
  const from = digest.sentences[sentence]?.at?.start;
  return at === null || from === undefined ? null : { start: at.start - from, end: at.end - from };
}

/** True where one of these sentences of the original, by their indexes, has a word of a kind, folded; never where its text is not at hand. */
export function isSaidIn(sentences: readonly number[], kind: RegExp, comparison: Comparison): boolean {
  return sentences.some(
    (at) => originalTokens(at, comparison)?.some(({ folded }) => kind.test(folded)) === true,
  );
}

/** Index of the original's sentence that holds most of a stretch of its text; null where there is no text, or nothing is asked for. */
export function sentenceHolding(stretch: Span | null, { digest }: Comparison): number | null {
  if (stretch === null) return null;
  let [best, most]: [number | null, number] = [null, 0];
  digest.sentences.forEach(({ at }, sentence) => {
    const shared = at === null ? 0 : Math.min(at.end, stretch.end) - Math.max(at.start, stretch.start);
    if (shared > most) [best, most] = [sentence, shared];
  });
  return best;
}
