/** When a page is ready to be read, and when it is another page. Observes only; every watch ends with its signal. */
import type { Article } from '../../src/article/article.ts';
import { pageAddress } from '../messages/protocol.ts';
import { rootsIn } from './composed-tree.ts';

/** How long nothing may be added to a page before it counts as settled, in ms. Measured: hydration adds within 250. */
const QUIET_MS = 300;
/** Age of a page, in ms, up to which its article may still be on its way. */
const YOUNG_MS = 5_000;
/** How long an article is waited for on an older page that shows none, in ms: it may just be changing to another. */
const PATIENCE_MS = 1_000;
/** How long a page with an article may go on growing before it is taken as it is, in ms. */
const GROWTH_MS = 2_000;
/** UTF-16 code units of added text that count as growth: a paragraph does, a clock or a counter does not. */
const GROWTH = 120;

/**
 * Reads as soon as the page has settled: at once where it is complete and quiet, later where the article is still
 * being put in by a script. Rejects with the signal's reason when aborted.
 */
export async function readWhenSettled(
  read: () => Article | null,
  signal: AbortSignal,
): Promise<Article | null> {
  const start = performance.now(); // also the age of the page
  for (;;) {
    const article = read();
    const limit = article === null ? Math.max(start + PATIENCE_MS, YOUNG_MS) : start + GROWTH_MS;
    const left = limit - performance.now();
    if (left <= 0) return article;
    const isComplete = article !== null && document.readyState === 'complete';
    const grew = await growth(isComplete ? Math.min(QUIET_MS, left) : left, signal);
    if (!grew) return article;
  }
}

/** True as soon as text has been added to the page and then none for a while; false where none came within `limit` ms. */
function growth(limit: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((fulfil, reject) => {
    signal.throwIfAborted();
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const end = (grew: boolean) => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(limitTimer);
      fulfil(grew);
    };
    const observer = new MutationObserver((records) => {
      if (!records.some(addsText)) return;
      clearTimeout(quiet);
      quiet = setTimeout(end, QUIET_MS, true);
    });
    const limitTimer = setTimeout(() => end(quiet !== undefined), limit);
    for (const root of rootsIn(document)) observer.observe(root, { childList: true, subtree: true });
    signal.addEventListener('abort', () => {
      reject(signal.reason);
      end(false);
    });
  });
}

function addsText({ addedNodes }: MutationRecord): boolean {
  let length = 0;
  for (const node of addedNodes) length += node.textContent?.length ?? 0;
  return length >= GROWTH;
}

/**
 * Calls `left` once, when the document shows another address than `url` (fragments aside). A page's own pushState
 * cannot be seen from here, but what follows it can: the page changes, and the browser's navigation events.
 */
export function watchAddress(url: string, left: () => void, signal: AbortSignal): void {
  const look = () => {
    if (signal.aborted || pageAddress(location.href) === url) return;
    observer.disconnect();
    left();
  };
  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  addEventListener('popstate', look, { signal });
  addEventListener('hashchange', look, { signal });
  if ('navigation' in window) window.navigation.addEventListener('currententrychange', look, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Calls `changed` after the page has changed and been quiet for a moment, as often as that happens. */
export function watchChanges(changed: () => void, signal: AbortSignal): void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(changed, QUIET_MS);
  });
  for (const root of rootsIn(document))
    observer.observe(root, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    clearTimeout(quiet);
    observer.disconnect();
  });
}
