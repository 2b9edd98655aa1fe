import { browser } from './browser.ts';

/** Both lie at the top of the built extension; content.js is a build of its own (docs/decisions/0001). */
const CONTENT_SCRIPT = 'content.js';
const MARKS_STYLE = 'marks.css';

/**
 * Puts the content script and the style of the marks into a tab's page. The style is the reader's own sheet (origin
 * USER): the page cannot see it in its list of sheets, its policy cannot forbid it, and no node is added for it.
 * Rejects where the browser keeps the page closed (its own pages, the stores) or the reader has not clicked on it.
 */
export async function injectInto(tab: number): Promise<void> {
  const target = { tabId: tab };
  await browser.scripting.insertCSS({ target, files: [MARKS_STYLE], origin: 'USER' });
  await browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] });
}
