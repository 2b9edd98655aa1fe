import { browser } from './browser.ts';

/** Both lie at the top of the built extension; content.js is a build of its own (docs/decisions/0001). */
const CONTENT_SCRIPT = 'content.js';
const MARKS_STYLE = 'marks.css';

/**
 * Puts the content script into a tab's page.
 * Rejects where the browser keeps the page closed (its own pages, the stores) or the reader has not clicked on it.
 * Firefox (153) does not reject on its own pages (about:preferences): it runs nothing and gives no result for the frame.
 */
export async function injectInto(tab: number): Promise<void> {
  const [ran] = await browser.scripting.executeScript({ target: { tabId: tab }, files: [CONTENT_SCRIPT] });
  if (!ran) throw new Error('The content script was not run.');
}

/**
 * Puts the style of the marks into a tab's page and its frames of the same site, or takes it out. A sheet inserted so adds no node, is in no list of sheets
 * that the page can read, and no policy of the page forbids it; but a page may ask how a highlight of some name would look, so it is there only while there are marks.
 * It is inserted twice, once as the author's and once as the user's: Chromium (156) paints the lines of a user sheet's highlights, but not their
 * backgrounds; Firefox (153) lets only a user's reach into shadow trees. A page that was left meanwhile is let alone.
 */
export async function styleMarks(tab: number, isNeeded: boolean): Promise<void> {
  const style = { target: { tabId: tab, allFrames: true }, files: [MARKS_STYLE] };
  const asUser = { ...style, origin: 'USER' } as const;
  try {
    // Chromium keeps a sheet as often as it was inserted, and takes out one at a time.
    await browser.scripting.removeCSS(style);
    await browser.scripting.removeCSS(asUser);
    if (!isNeeded) return;
    await browser.scripting.insertCSS(style);
    await browser.scripting.insertCSS(asUser);
  } catch (error) {
    console.warn('Palimpsest: the style of the marks was refused.', error);
  }
}
