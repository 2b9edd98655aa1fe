/** Marks in a page as the panel beside it emphasises them and takes them away, in whatever browser. */
import { expect } from 'vitest';
import type { Popup } from '../../browsers/popup.ts';
import { until } from '../../browsers/until.ts';
import type { KeyedView } from './keyboard/steps.ts';
import { MARKS_SEEN_BY_PAGE } from './seen-by-page.ts';

/** A browser with the extension and the sample site. Scripts are bodies of functions, as text. */
export interface MarksReader {
  /** The tab in front, for a page of the sample site. */
  readonly tab: Popup;
  /** Loads the article anew and asks about it; gives the panel beside it, with its rows there and the focus in it. */
  openPanel(): Promise<KeyedView>;
  /** Draws the tab as on paper, or on a screen again. */
  showAs(medium: 'print' | 'screen'): Promise<void>;
}

/** Names of the marks in the page, without the emphasis. */
const MARKS = '[...CSS.highlights.keys()].filter((name) => /^palimpsest-(?!shown)/.test(name))';
/** Words of the page that are emphasised. */
const EMPHASISED =
  "[...CSS.highlights].filter(([name]) => name.startsWith('palimpsest-shown')).flatMap(([, ranges]) => [...ranges].map(String))";
const NOTE = '.note-words';
/** Where the pointer is at no finding. */
const BESIDE_NOTES = '.page-side p';
/** Controls under "marks", by their places. */
const [SHOWN, PRINTED] = [0, 1];

/** A finding's mark is emphasised, and no other, while the pointer or the focus is at the finding in the panel. */
export async function expectEmphasis({ tab, openPanel }: MarksReader): Promise<void> {
  const panel = await openPanel();
  await tab.waitFor(`return ${MARKS}.length > 0`);
  await pointAt(panel, NOTE);
  await tab.waitFor(emphasises(await wordsOf(panel, `document.querySelector('${NOTE}')`)));
  await pointAt(panel, BESIDE_NOTES);
  await tab.waitFor(`return ${EMPHASISED}.length === 0`);

  await panel.run("document.querySelector('.origin').focus()");
  for (const key of ['j', 'j']) {
    await panel.press(key);
    await tab.waitFor(emphasises(await wordsOf(panel, 'document.activeElement')));
  }
  await panel.run("document.querySelector('.marks summary').focus()");
  await tab.waitFor(`return ${EMPHASISED}.length === 0`);
}

/** Marks and their style go when they are switched off, stay away from a page that is loaded anew, and come when they are switched on, on screen or on paper. */
export async function expectSwitched({ tab, openPanel, showAs }: MarksReader): Promise<void> {
  const first = await openPanel();
  await tab.waitFor(`return ${MARKS}.length > 0`);
  expect(await switches(first)).toEqual([true, false]);
  await press(first, SHOWN);
  await tab.waitFor(seesNoMarks);

  const panel = await openPanel();
  expect(await switches(panel)).toEqual([false, false]);
  // A finding is scrolled to once its place is known, so by then marks that are wanted are there, and an emphasis would be.
  await until('the page to scroll', async () => {
    if (await tab.run<boolean>('return scrollY > 0')) return true;
    await pointAt(panel, NOTE);
    await panel.run(`[...document.querySelectorAll('${NOTE}')].at(-1).click()`);
    return false;
  });
  expect(await tab.run(seesNoMarks)).toBe(true);

  await press(panel, PRINTED);
  await tab.waitFor(`return ${MARKS}.length > 0`);
  expect(await tab.run(`return ${MARKS}.filter((name) => !name.endsWith('-print'))`)).toEqual([]);
  await showAs('print');
  await tab.waitFor(drawnWith('underline'));
  await press(panel, PRINTED);
  await press(panel, SHOWN);
  await tab.waitFor(drawnWith('none'));
  await showAs('screen');
  await tab.waitFor(drawnWith('underline'));
}

function pointAt(panel: Popup, selector: string): Promise<unknown> {
  return panel.run(
    `document.querySelector('${selector}').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))`,
  );
}

/** The page's words in a finding of the panel, as far as they are repeated there. */
async function wordsOf(panel: Popup, finding: string): Promise<string> {
  const words = await panel.run<string>(`return ${finding}.querySelector('.words').innerText`);
  return words.replace(/…$/, '');
}

/** A script that gives whether the words with this beginning, and nothing else, are emphasised in the page. */
function emphasises(beginning: string): string {
  return `
    const all = ${EMPHASISED};
    return all.length === 1 && all[0].startsWith(${JSON.stringify(beginning)});`;
}

/** A script that gives whether the page can learn nothing of marks, nor of a style for them. */
const seesNoMarks = `
  const { highlights, lines } = (() => {${MARKS_SEEN_BY_PAGE}})();
  return highlights.length === 0 && lines.every((line) => line === 'none');`;

/** A script that gives whether there are marks, all of them drawn with this line on what the page is shown on. */
function drawnWith(line: string): string {
  return `
    const lines = ${MARKS}.map((name) => getComputedStyle(document.body, '::highlight(' + name + ')').textDecorationLine);
    return lines.length > 0 && lines.every((each) => each === '${line}');`;
}

async function switches(panel: Popup): Promise<boolean[]> {
  await panel.waitFor("return document.querySelector('.marks input') !== null");
  return panel.run("return [...document.querySelectorAll('.marks input')].map((each) => each.checked)");
}

function press(panel: Popup, control: number | undefined): Promise<unknown> {
  return panel.run(`document.querySelectorAll('.marks input')[${control}].click()`);
}
