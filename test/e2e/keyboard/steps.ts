/** A reader without a mouse, in whatever browser: how they come to a control, and what must hold of every control on the way. */
import { expect } from 'vitest';
import type { Popup } from '../../../browsers/popup.ts';

/** A view in which keys can be pressed ("Tab", "Enter", "j"). */
export interface KeyedView extends Popup {
  press(key: string): Promise<unknown>;
}

/** A browser with the extension and the sample site. Scripts are bodies of functions, as text. */
export interface KeyboardReader {
  /** The tab in front. */
  readonly tab: KeyedView;
  /** The popup over that tab, with the focus in it. */
  openPopup(): Promise<KeyedView>;
  /** The side panel that has been opened, with the focus in it. */
  panel(): Promise<KeyedView>;
  /** Opens a page of the extension in the tab in front. */
  openOwn(path: string): Promise<void>;
  /** Does what opens a tab; gives that tab, which is in front from then on. */
  openedBy(act: () => Promise<unknown>): Promise<Popup>;
}

/** More steps than any view has controls. */
const MOST_STEPS = 120;

/** The words as a pattern that begins with them. */
export function beginningWith(words: string): RegExp {
  return new RegExp(`^${words.replace(/[.*+?^$()]/g, '\\$&')}`);
}

/** Presses Tab until the control with these words has the focus. */
export async function tabTo(view: KeyedView, words: string | RegExp): Promise<void> {
  const wanted = words instanceof RegExp ? words : beginningWith(words);
  for (let step = 0; step < MOST_STEPS; step++) {
    await view.press('Tab');
    const isThere = await view.run<boolean>(`
      const { activeElement: at } = document;
      return ${wanted}.test((at.getAttribute('aria-label') ?? at.labels?.[0]?.innerText ?? at.innerText ?? '').trim());`);
    if (isThere) return;
  }
  throw new Error(`No Tab leads to ${words}.`);
}

/** Puts the focus before the first control. Not by blur(), after which Firefox goes on from where it was. */
export const FROM_THE_START =
  'getSelection().removeAllRanges(); document.body.tabIndex = -1; document.body.focus();';

const SEEN = `
  const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
  const seen = controls.filter((each) => each.checkVisibility() && !each.disabled);
  // One point of a group of choices is in the order: the chosen one.
  return seen.filter((each) => each.type !== 'radio' || each.checked)`;

/** Every control is reached, in order, once round with Tab, and shows the focus. */
export async function expectAllInOrder(view: KeyedView): Promise<void> {
  await view.run(FROM_THE_START);
  const all = await view.run<string[]>(
    `${SEEN}.map((each, at) => { each.dataset.at = at; return each.outerHTML.slice(0, 90); });`,
  );
  const wrong: string[] = [];
  for (const [at, html] of all.entries()) {
    await view.press('Tab');
    const focus = await view.run<{ at: string | undefined; outline: string }>(`
      const { activeElement } = document;
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      return { at: activeElement.dataset.at, outline: outlineStyle + ' ' + outlineWidth };`);
    if (focus.at !== String(at)) wrong.push(`${html}: Tab ${at + 1} came to ${focus.at}`);
    else if (!/^solid [2-9]/.test(focus.outline)) wrong.push(`${html}: outline ${focus.outline}`);
  }
  expect(all.length).toBeGreaterThan(2);
  expect(wrong).toEqual([]);
}
