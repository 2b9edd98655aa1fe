/**
 * What is known of the page in a tab. The background writes it into the session area, views follow it there: state is
 * pulled, not pushed, so that neither a stopped worker nor a popup opened late misses anything.
 */
import type { Refusal } from '../../src/index-format/refusal.ts';
import type { OriginalCard, Report } from '../../src/report.ts';
import type { Failure } from '../../src/result.ts';
import type { ArticleRef, TabId } from './protocol.ts';

/** The page's words on both sides of a finding. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** One state at a time; absent where the reader has not asked about the page. Times in ms since 1970. */
export type PageState =
  | {
      readonly kind: 'reading';
      readonly since: number;
      /** Of the page that was asked about, without its fragment; null where it may not be known. */
      readonly url: string | null;
    }
  | { readonly kind: 'searching'; readonly since: number; readonly ref: ArticleRef }
  | { readonly kind: 'no-article'; readonly ref: ArticleRef }
  | { readonly kind: 'too-short'; readonly ref: ArticleRef; readonly isStub?: boolean }
  | {
      readonly kind: 'no-match';
      readonly ref: ArticleRef;
      readonly refused: readonly Refusal[];
      readonly isStub?: boolean;
      /** True where the page is so long that only its beginning was searched for. */
      readonly isCut?: boolean;
    }
  | {
      readonly kind: 'compared';
      readonly ref: ArticleRef;
      /** True where the page shows only the opening of its article (Article.isStub). */
      readonly isStub?: boolean;
      readonly original: OriginalCard;
      readonly report: Report;
      /** By a finding's id; none where its words speak for themselves. */
      readonly surroundings: Readonly<Record<string, Surroundings>>;
      /** Whom the page itself names as its source, or null. */
      readonly credit: string | null;
      readonly refused: readonly Refusal[];
    }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Longer than a page may be waited for and read, and an article compared; in ms. */
const PATIENCE_MS = 25_000;

const STATE_OF = 'page:';

/** Where the state of a tab lies in the session area. */
export function stateKey(tab: TabId): string {
  return `${STATE_OF}${tab}`;
}

/** The tab whose state lies there, or null. */
export function tabOfKey(key: string): TabId | null {
  return key.startsWith(STATE_OF) ? (Number(key.slice(STATE_OF.length)) as TabId) : null;
}

/** A stored state as it is to be understood at a moment: work that has taken too long was lost on the way. */
export function stateAt(stored: PageState | null, now: number): PageState | null {
  const isOver = isWorking(stored) && now - stored.since > PATIENCE_MS;
  return isOver ? { kind: 'failed', failure: { code: 'timed-out', where: stored.kind } } : stored;
}

/** How long a state may still be waited for, in ms; null where nothing is being waited for. */
export function patienceLeft(state: PageState | null, now: number): number | null {
  return isWorking(state) ? Math.max(0, state.since + PATIENCE_MS - now) : null;
}

/** The reading a state is about, or null where there is none yet. */
export function refOf(state: PageState | null): ArticleRef | null {
  return state !== null && 'ref' in state ? state.ref : null;
}

/** Address of the page a state is about, or null. */
export function addressIn(state: PageState): string | null {
  return state.kind === 'reading' ? state.url : (refOf(state)?.url ?? null);
}

/** True while an answer is on its way. */
export function isWorking(state: PageState | null): state is Extract<PageState, { since: number }> {
  return state?.kind === 'reading' || state?.kind === 'searching';
}
