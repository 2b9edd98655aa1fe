/** A page and its original, paragraph against paragraph, as a view shows them: what goes back to what, and how. */
import type { BlockKind } from '../article/article.ts';
import type { FindingKind } from '../report.ts';
import type { Span } from '../text/span.ts';

/**
 * How a sentence of a page came about: most of its words stand in the original in runs of five and more, or it says in other words what
 * stands there, or it goes back to nothing there.
 */
export type Origin = 'copied' | 'reworded' | 'added';

/** One sentence of the page. Spans are offsets into `SideBySide.text`. */
export interface PageSentence extends Span {
  readonly origin: Origin;
  readonly words: number;
  /** Indexes of the original's sentences it goes back to, the strongest first. */
  readonly from: readonly number[];
  /** Stretches that those sentences say otherwise; only where most of its words stand there too. */
  readonly differs: readonly Span[];
}

/** One block of the page, furniture left out. */
export interface PageBlock extends Span {
  readonly kind: BlockKind;
  readonly sentences: readonly PageSentence[];
}

/** A name, number or date of an original, in its own words; one that the page leaves out with what it counts. */
export interface RecordedFact {
  readonly kind: FindingKind;
  readonly text: string;
  /** True where the page leaves it out. */
  readonly isDropped: boolean;
  /** Where it stands in its sentence; null where there is no text. */
  readonly at: Span | null;
}

/** One sentence of the original; offsets are into its own text. */
export interface OriginalSentence {
  /** Its words, or null where no source may hold them. */
  readonly text: string | null;
  readonly words: number;
  /** Number of the paragraph it stands in, from 0; always 0 where there is no text. */
  readonly paragraph: number;
  /** True where some sentence of the page goes back to it. */
  readonly isCarried: boolean;
  /** Stretches that the page says otherwise; only where most of its words stand there too. */
  readonly differs: readonly Span[];
  readonly facts: readonly RecordedFact[];
}

/** Both sides. */
export interface SideBySide {
  /** The page's title. */
  readonly title: string;
  /** The page article's text. */
  readonly text: string;
  readonly blocks: readonly PageBlock[];
  /** In the original's order. */
  readonly original: readonly OriginalSentence[];
}
