import { browser } from './browser.ts';

/** The same in both browsers, though webextension-polyfill does not know it. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/search/query */
interface Search {
  query(asked: { text: string; disposition: 'NEW_TAB' }): Promise<void>;
}

/**
 * Asks the reader's own search engine, in a new tab. To be called in a click, before anything is awaited: the permission is asked for the first
 * time. False where the reader did not give it.
 */
export async function searchWeb(words: string): Promise<boolean> {
  const isAllowed = await browser.permissions.request({ permissions: ['search'] }).catch(() => false);
  if (!isAllowed) return false;
  await (browser.search as unknown as Search).query({ text: words, disposition: 'NEW_TAB' });
  return true;
}
