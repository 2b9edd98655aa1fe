import { browser } from './browser.ts';

/** Both lie at the top of the built extension; content.js is a build of its own (docs/decisions/0001). */
const CONTENT_SCRIPT = 'content.js';
const MARKS_STYLE = 'marks.css';

/**
 * Puts the content script and the style of the marks into a tab's page, the style also into its frames of the same site. A sheet inserted so adds no
 * node, is in no list of sheets that the page can read, and no policy of the page forbids it. It is inserted twice, once as the author's and once as the
 * user's: Chromium (156) paints the lines of a user sheet's highlights, but not their backgrounds; Firefox (153) lets only a user's reach into shadow trees.
 * Rejects where the browser keeps the page closed (its own pages, the stores) or the reader has not clicked on it.
 * Firefox (153) does not reject on its own pages (about:preferences): it runs nothing and gives no result for the frame.
 */
export async function injectInto(tab: number): Promise<void> {
  const target = { tabId: tab };
  const style = { target: { ...target, allFrames: true }, files: [MARKS_STYLE] };
  await browser.scripting.insertCSS(style);
  await browser.scripting.insertCSS({ ...style, origin: 'USER' });
  const [ran] = await browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] });
  if (!ran) throw new Error('The content script was not run.');
}
