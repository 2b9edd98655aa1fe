import { browser } from './browser.ts';

/** The tab the reader looks at in the window the popup belongs to, or null. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Address of the page in a tab; null where the reader has not given us that tab, or it is gone. */
export async function addressOf(tab: number): Promise<string | null> {
  const found = await browser.tabs.get(tab).catch(() => null);
  return found?.url ?? null;
}

/** Title of the page in a tab; null where the reader has not given us that tab, or it is gone. */
export async function titleOf(tab: number): Promise<string | null> {
  const found = await browser.tabs.get(tab).catch(() => null);
  return found?.title ?? null;
}

/**
 * Calls back when a tab leaves its page: `url` is the new address where we may know it, null where a document is
 * loaded anew or the address is closed to us. A closed tab has left, too.
 */
export function onPageLeft(left: (tab: number, url: string | null) => void): void {
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (change.url !== undefined) left(tab, change.url);
    else if (change.status === 'loading') left(tab, null);
  });
  browser.tabs.onRemoved.addListener((tab) => left(tab, null));
}

/** Calls back when another tab comes to the front, in whatever window. */
export function onTabChosen(chosen: () => void): void {
  browser.tabs.onActivated.addListener(() => chosen());
}

/** Opens a page of the extension in a new tab; `path` may end in a query. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Opens a web address in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Brings a tab to the front; one that is gone is no trouble. */
export async function showTab(tab: number): Promise<void> {
  await browser.tabs.update(tab, { active: true }).catch(() => undefined);
}

/** The tab this page of ours is in, or null. */
export async function ownTab(): Promise<number | null> {
  return (await browser.tabs.getCurrent())?.id ?? null;
}
