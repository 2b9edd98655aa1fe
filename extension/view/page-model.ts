import type { PageState } from '../messages/page-state.ts';

/** What a view shows: a page's state, or nothing yet while the stored one is being looked up. */
export type Shown = PageState | { readonly kind: 'opening' };

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
}
