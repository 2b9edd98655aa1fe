/** What the side panel and the report page may ask besides a page's state. */
import type { SideBySide } from '../../src/side-by-side/side-by-side.ts';
import type { TextQuote } from '../../src/text/quote-anchor.ts';
import type { FindingId, TabId } from './protocol.ts';

/** How the reader wants marks on pages. Kept for all pages until changed. */
export interface MarksWanted {
  /** On the screen. */
  readonly shown: boolean;
  /** On paper, too. */
  readonly printed: boolean;
}

/** How marks look where nobody has chosen otherwise, or the choice cannot be asked for. */
export const MARKS_AT_FIRST: MarksWanted = { shown: true, printed: false };

/** Views → background, about a page beside its original. */
export type PanelCalls = {
  /**
   * The tab's page beside its original. It is made on asking, from the page as it is and the original as its source holds it, and kept
   * nowhere. Fails with `page-changed` where the page that was compared is no longer there.
   */
  sideBySide(arg: { tab: TabId }): SideBySide;
  /** Scroll the tab's page to a passage. False where it is no longer to be found. */
  revealPassage(arg: { tab: TabId; quote: TextQuote }): boolean;
  /** Emphasise the mark of a finding without scrolling; null takes the emphasis away. False where there is no such mark. */
  emphasise(arg: { tab: TabId; finding: FindingId | null }): boolean;
  /** How marks are wanted now. */
  marksWanted(arg: null): MarksWanted;
  /** Keep how marks are wanted, and change those in every page that was read. */
  wantMarks(arg: { marks: MarksWanted }): null;
};
