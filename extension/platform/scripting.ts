import { browser } from './browser.ts';

/** Both lie at the top of the built extension; content.js is a build of its own (docs/decisions/0001). */
const CONTENT_SCRIPT = 'content.js';
const MARKS_STYLE = 'marks.css';

/**
 * Puts the content script and the style of the marks into a tab's page. A sheet inserted so adds no node, is in no list
 * of sheets that the page can read, and no policy of the page forbids it. Its origin stays the author's: Chromium (156)
 * paints the lines of a user sheet's highlights, but not their backgrounds.
 * Rejects where the browser keeps the page closed (its own pages, the stores) or the reader has not clicked on it.
 * Firefox (153) does not reject on its own pages (about:preferences): it runs nothing and gives no result for the frame.
 */
export async function injectInto(tab: number): Promise<void> {
  const target = { tabId: tab };
  await browser.scripting.insertCSS({ target, files: [MARKS_STYLE] });
  const [ran] = await browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] });
  if (!ran) throw new Error('The content script was not run.');
}
