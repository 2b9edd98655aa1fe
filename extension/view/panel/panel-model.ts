import type { SideBySide } from '../../../src/side-by-side/side-by-side.ts';
import type { TextQuote } from '../../../src/text/quote-anchor.ts';
import type { MarksModel } from '../MarksSwitch.tsx';
import type { PageModel } from '../page-model.ts';

/** What the panel knows of the world besides a page's state; live-panel.ts is the real one. */
export interface PanelModel extends PageModel, MarksModel {
  /** The page beside its original; null where the page that was compared is no longer there. */
  sideBySide(): Promise<SideBySide | null>;
  /** Scrolls the page to a passage; false where the page no longer shows it. */
  revealPassage(quote: TextQuote): Promise<boolean>;
  /** Emphasises a finding's mark in the page; null takes the emphasis away. */
  emphasise(finding: string | null): void;
  /** Opens the report in a tab. */
  openReport(): void;
}
