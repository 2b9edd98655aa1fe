/**
 * Who may ask whom what. A star: the content script and the views talk to the background only. Each call has one
 * argument and one reply; what is absent is null.
 */
import type { Article } from '../../src/article/article.ts';
import type { TextQuote } from '../../src/text/quote-anchor.ts';
import type { AutomaticCalls } from './automatic-calls.ts';
import type { KeepingCalls } from './keeping-calls.ts';
import type { OtherCalls } from './other-calls.ts';
import type { MarksWanted, PanelCalls } from './panel-calls.ts';
import type { SourceCalls } from './source-calls.ts';

export type TabId = number & { readonly brand: 'TabId' };
export type FindingId = string & { readonly brand: 'FindingId' };

/**
 * Names one reading of one page. It goes with every call, so that an answer about an article the reader has left can
 * be told from one about the article now open.
 */
export interface ArticleRef {
  /** Address of the page without its fragment. */
  readonly url: string;
  /** Drawn by the content script, new for each reading. */
  readonly reading: string;
}

/** How a finding is drawn in the page; the line style alone tells them apart (marks.css). */
export const MARK_STYLES = ['inserted', 'changed', 'quotation', 'possible'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** A finding as the content script needs it: where it stands, and how it is drawn. */
export interface Mark {
  readonly finding: FindingId;
  readonly style: MarkStyle;
  readonly quote: TextQuote;
}

/** Content script → background. */
export type FromContent = {
  /** The page shows this article; compare it. The reply says what to paint. */
  articleRead(arg: { ref: ArticleRef; article: Article }): readonly Mark[];
  /** The page has been read, and shows none. */
  noArticle(arg: { ref: ArticleRef }): null;
  /** Reading the page broke; the page's console says how. */
  readingFailed(arg: { ref: ArticleRef }): null;
  /** The reader went elsewhere within the same document. */
  articleGone(arg: { ref: ArticleRef }): null;
  /** How the reader wants marks. */
  marksWanted(arg: null): MarksWanted;
  /** The page is to have the style of the marks, or none of it. */
  styleMarks(arg: { isNeeded: boolean }): null;
  /** A page on a site the reader chose, at which nobody has clicked, may show an article. */
  mayBeArticle(arg: null): null;
};

/** Background → content script. */
export type ToContent = {
  /** Whether the page is still the one of this reading, and is not being read anew. */
  isReading(arg: { ref: ArticleRef }): boolean;
  /** Scroll to a painted finding and emphasise it. False where it is no longer to be found. */
  revealMark(arg: { ref: ArticleRef; finding: FindingId }): boolean;
  /** Scroll to a passage of the article that was read. False where it is no longer to be found. */
  revealQuote(arg: { ref: ArticleRef; quote: TextQuote }): boolean;
  /** Emphasise the mark of a finding where it stands; null takes the emphasis away. */
  emphasiseMark(arg: { ref: ArticleRef; finding: FindingId | null }): boolean;
  /** Marks are wanted so from now on. */
  showMarks(arg: { marks: MarksWanted }): null;
  /** Paint these marks, which were kept back until the reader looked. */
  paint(arg: { ref: ArticleRef; marks: readonly Mark[] }): null;
  /** Read the article the page shows now and give it; null where there is none. */
  giveArticle(arg: null): { readonly ref: ArticleRef; readonly article: Article } | null;
};

/** Views → background. */
export type FromView = SourceCalls &
  PanelCalls &
  OtherCalls &
  AutomaticCalls &
  KeepingCalls & {
    /** Read the page of this tab and compare it. What comes of it is written into the tab's state. */
    comparePage(arg: { tab: TabId }): null;
    /** Scroll to a finding in the tab's page. False where it is no longer to be found. */
    revealFinding(arg: { tab: TabId; finding: FindingId }): boolean;
  };

/** UTF-16 code units of an address that travels. A page may give itself one of millions, by script. */
export const MAX_ADDRESS = 8_192;

/** A page address without its fragment, cut to what travels; what cannot be read as an address is given back as it is. */
export function pageAddress(url: string): string {
  const hash = url.indexOf('#');
  return (hash < 0 ? url : url.slice(0, hash)).slice(0, MAX_ADDRESS);
}
