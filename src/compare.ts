import { align } from './alignment/align.ts';
import { coverageOf } from './alignment/coverage.ts';
import type { Article } from './article/article.ts';
import type { Digest } from './digest/digest.ts';
import { makeDigest } from './digest/make-digest.ts';
import { analyse, isCut } from './facts/analyse.ts';
import type { Comparison } from './findings/comparison.ts';
import { droppedFacts } from './findings/dropped.ts';
import { findUnsupported } from './findings/find.ts';
import { inOneCurrency } from './findings/quantities/one-currency.ts';
import { matchQuotations } from './findings/quotations/quotations.ts';
import { commonNames } from './match/common-names.ts';
import { creditedSource } from './match/credited.ts';
import { madeFrom } from './match/made-from.ts';
import { becauseOf, type Likeness, relate } from './match/relate.ts';
import type { OriginalCard, Report } from './report.ts';

/** An original as a comparison needs it: its digest always, its text where the index may keep it. */
export interface Original {
  readonly card: OriginalCard;
  readonly digest: Digest;
  readonly text: string | null;
}

export interface CompareOptions {
  /** As `match` gave it, where an index found the original: the relation is then the one that `match` told. */
  readonly likeness?: Likeness | null;
  /**
   * Milliseconds for finding, after which nothing further is looked for: the comparison returns what it has and says that it is not complete.
   * The clock is asked before each sentence or fact that a finder looks at. What comes before them (reading the page's facts, alignment) is bounded by length, and does not count: on
   * the longest pages it would use up all of the time, and a page of which nothing was looked at would have nothing in it.
   */
  readonly budgetMs?: number;
  /** Milliseconds from any fixed moment; replaced in tests. */
  readonly now?: () => number;
}

const DEFAULT_BUDGET_MS = 2_000;

/**
 * The whole engine: what `page` is to `original`, and what it says that the original does not.
 *
 * Read the facts of the page, align its sentences with the original's, hold every fact against the sentences it goes back to, then
 * against the rest. Only the digest is compared, so an original without text gives the same findings; its text, where
 * there is one, lends them their evidence.
 */
export function compare(page: Article, original: Original, options: CompareOptions = {}): Report {
  const now = options.now ?? (() => performance.now());
  const held = holdAgainst(page, original);
  const deadline = now() + (options.budgetMs ?? DEFAULT_BUDGET_MS);
  const comparison = { ...held, isOutOfTime: () => now() > deadline };
  const { analysis, alignment } = comparison;
  const coverage = coverageOf(analysis.sentences, alignment, original.digest);
  const { relation, score } = relate(
    coverage,
    commonNames(
      analysis.facts.filter((fact) => fact.type === 'name'),
      original.digest,
    ),
    options.likeness ?? null,
  );
  const parts = madeFrom(page, analysis.sentences, alignment, original.digest);
  const list = findUnsupported(comparison);
  return {
    relation,
    score,
    because: becauseOf(relation, coverage, parts),
    madeFrom: parts.madeFrom.map(({ start, end }) => ({ start, end })),
    credit: creditedSource(page, original.card),
    coverage: { copied: coverage.copied, reworded: coverage.reworded, added: coverage.added },
    carried: coverage.carried,
    findings: list.findings,
    possible: list.possible,
    dropped: droppedFacts(comparison, [...list.findings, ...list.possible], original.card.title),
    complete: list.complete && !isCut(page),
  };
}

/** Reads a page's facts and finds what each of its sentences goes back to: all that the finders of `findings` start from, with time without end. */
export function holdAgainst(page: Article, original: Pick<Original, 'digest' | 'text'>): Comparison {
  const { text } = original;
  const { analysis, digest } = inOneCurrency(analyse(page), original.digest);
  const alignment = align(analysis.sentences, digest);
  const quotations = matchQuotations(analysis, digest, page.text);
  const settled = quotations.flatMap(({ quotation }) => quotation.pieces);
  const isOutOfTime = () => false;
  return { page, analysis, digest, alignment, originalText: text, quotations, settled, isOutOfTime };
}

/** Makes an original out of an article whose text is at hand. */
export function originalOf(article: Article, card: OriginalCard = cardOf(article)): Original {
  const { text, published, language } = article;
  return { card, text, digest: makeDigest({ text, published, language, analysis: analyse(article) }) };
}

function cardOf({ title, publisher, published, url }: Article): OriginalCard {
  return { id: '', title, publisher, published, url };
}
