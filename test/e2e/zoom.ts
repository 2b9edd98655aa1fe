/** Every view at the zoom that WCAG 1.4.4 asks for, set as a reader sets it, in whatever browser. */
import { expect } from 'vitest';
import { type Popup, settled } from '../../browsers/popup.ts';
import { FIRST } from '../../sample/articles.ts';
import { expectSampleCompared, FIRST_PAGE } from './first-page.ts';

export const ZOOM = 2;

/** A browser with the extension and the sample site. Scripts are bodies of functions, as text. */
export interface ZoomReader {
  /** Opens a page of the sample site; gives the popup over it. */
  askAbout(slug: string): Promise<Popup>;
  /** Opens a page of the extension in a new tab. */
  openOwn(path: string): Promise<Popup>;
  /** Zooms the tab opened last. */
  zoom(factor: number): Promise<void>;
}

/** The views that open over a compared tab, by their folders, and what has to be there before each is whole. */
const VIEWS = {
  popup: "return document.querySelector('main[aria-busy=false] .verdict') !== null",
  panel: "return document.querySelector('.rows') !== null",
  'report-page': "return document.querySelector('.report li') !== null",
  'given-page': "return document.querySelector('textarea') !== null",
  options: "return document.querySelectorAll('.source-card').length > 1",
} as const;

/** Opens what is folded, as far as a view lets all be open at once. */
const UNFOLD = `
  for (const each of document.querySelectorAll('details')) each.open = true;
  for (const each of document.querySelectorAll('button[aria-expanded=false]')) each.click();`;

/**
 * What a reader could not use, or not see whole: a page that scrolls sideways, words wider than their box where they are cut off, and controls
 * of which the middle or either end of a line is off the page or under something else once they are scrolled to. A label may lie over its control,
 * which it clicks; anything else that is no part of the control takes the click away from it.
 */
const UNUSABLE = `
  const { scrollingElement } = document;
  const name = (each) => each.outerHTML.slice(0, 120);
  const wrong = [];
  if (scrollingElement.scrollWidth > scrollingElement.clientWidth)
    wrong.push('The page is ' + scrollingElement.scrollWidth + ' px wide in ' + scrollingElement.clientWidth + '.');
  for (const each of document.querySelectorAll('body *')) {
    const { overflowX, textOverflow } = getComputedStyle(each);
    // Dots say that there is more: a passage that stands whole above is only named again.
    if (/hidden|clip/.test(overflowX) && textOverflow !== 'ellipsis' && each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1)
      wrong.push('Cut off: ' + name(each));
  }
  for (const each of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
    if (!each.checkVisibility({ visibilityProperty: true }) || each.disabled) continue;
    each.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    for (const { left, right, top, bottom } of each.getClientRects()) {
      const middle = (top + bottom) / 2;
      for (const x of [left + 2, (left + right) / 2, right - 2]) {
        const hit = document.elementFromPoint(x, middle);
        if (!hit || !(each.contains(hit) || hit.closest('label')?.control === each))
          wrong.push('Not to be clicked at ' + Math.round(x) + ' of ' + innerWidth + ': ' + name(each) + ' under ' + (hit && name(hit)));
      }
    }
  }
  return wrong;`;

/** A view is zoomed, and nothing of it is lost by that. */
async function expectUsable(name: string, view: Popup): Promise<void> {
  // A browser zooms a tab some frames after it was told to.
  await view.waitFor(`return devicePixelRatio === ${ZOOM}`);
  await view.run(UNFOLD);
  expect(await view.run(UNUSABLE), name).toEqual([]);
}

/** Every view in a tab, over a page that has been compared. */
export async function expectAllUsable(reader: ZoomReader): Promise<void> {
  const popup = await reader.askAbout(FIRST);
  await settled(popup);
  const tab = await popup.run<number>(
    'return (globalThis.browser ?? chrome).tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
  );
  for (const [name, isThere] of Object.entries(VIEWS)) {
    const view = await reader.openOwn(`extension/${name}/index.html?tab=${tab}`);
    await reader.zoom(ZOOM);
    await view.waitFor(isThere);
    await expectUsable(name, view);
  }
  const first = await reader.openOwn(FIRST_PAGE);
  await reader.zoom(ZOOM);
  await expectSampleCompared(first);
  await expectUsable('welcome', first);
}
