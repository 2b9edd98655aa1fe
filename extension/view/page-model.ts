import type { PageState } from '../messages/page-state.ts';
import type { SiteModel } from './automatic/automatic-model.ts';
import type { OthersModel } from './others/others-model.ts';

/**
 * What a view shows: a page's state, nothing yet while the stored one is being looked up, or that the reader has not asked about the
 * page, where the view may not ask by itself.
 */
export type Shown = PageState | { readonly kind: 'opening' } | { readonly kind: 'not-asked' };

/** The only thing views know of the world; live.ts is the real one. */
export interface PageModel {
  /** What to show now. */
  current(): Shown;
  /** Calls back after each change until the returned function is called. */
  subscribe(changed: () => void): () => void;
  /** Reads and compares the page anew. */
  compareAgain(): void;
  /** Scrolls the page to a finding; false where the page no longer shows it. */
  reveal(finding: string): Promise<boolean>;
  /** Opens the side panel; to be called in a click, or the browser refuses. Absent where the view is the side panel. */
  openSideBySide?: () => void;
  /** Comparing with an original that is in no index. Absent where the view does not offer it. */
  readonly others?: OthersModel;
  /** Looking by itself at the page's site. Absent where the view does not offer it. */
  readonly site?: SiteModel;
}
