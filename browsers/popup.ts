/** The extension's popup as a reader meets it, the same in both browsers. */

import { until } from './until.ts';

/** An open popup. Scripts are bodies of functions, as text: they run in the popup, and what they return is given. */
export type Popup = {
  run<T>(body: string): Promise<T>;
  /** Runs until what is returned is truthy, and gives it; rejects after 20 s. */
  waitFor<T>(body: string): Promise<T>;
};

/** A popup with the moment of the click that opened it, in ms since 1970. */
export type ClickedPopup = Popup & { readonly clickedAt: number };

/** What a popup says once it is done. */
export type Outcome = {
  /** What stands above the findings, as lines: the original and the verdict, or why there is none. */
  summary: string;
  /** Title and address of the original, where one was found. */
  original: { title: string; link: string | null } | null;
  /** The page's words of each finding and what is said of it. */
  findings: Listed[];
  /** The same of those that are only possible. */
  possible: Listed[];
};

type Listed = { words: string; why: string };

/** A view over a way to run scripts in it; resolves once its document is there, for it opens empty. */
export async function openedView(folder: 'popup' | 'panel', run: Popup['run']): Promise<Popup> {
  await until(`the ${folder} to load`, () => isLoaded(folder, run));
  return { run, waitFor: <T>(body: string) => until(body, () => run<T>(body)) };
}

/** Whether a view's document is there. Until then the answer is no, or the document goes away while it is asked. */
export function isLoaded(folder: 'popup' | 'panel', run: Popup['run']): Promise<boolean> {
  const loaded = `return document.readyState === 'complete' && location.href.includes('/${folder}/')`;
  return run<boolean>(loaded).catch(() => false);
}

/** Waits until the popup no longer says that it reads. */
export async function settled(popup: Popup): Promise<void> {
  await popup.waitFor("return document.querySelector('main[aria-busy=false] > *') !== null");
}

/** A script that gives whether some words stand in a view. */
export function says(words: string): string {
  return `return document.body.innerText.includes(${JSON.stringify(words)})`;
}

/** Reads a settled popup, lists unfolded. */
export async function readOutcome(popup: Popup): Promise<Outcome> {
  const head = await popup.run<Pick<Outcome, 'summary' | 'original'>>(`
    const parts = [...document.querySelectorAll('main > :not(ul, .more, footer, .others)')];
    const heading = document.querySelector('.original h1');
    return {
      summary: parts.map((part) => part.innerText).join('\\n'),
      original: heading && { title: heading.innerText, link: heading.querySelector('a')?.href ?? null },
    };
  `);
  await popup.run(
    "for (const button of document.querySelectorAll('button[aria-expanded=false]:not(.others *)')) button.click()",
  );
  await popup.waitFor("return document.querySelector('button[aria-expanded=false]:not(.others *)') === null");
  const lists = await popup.run<Pick<Outcome, 'findings' | 'possible'>>(`
    const text = (item, part) => item.querySelector(part).innerText;
    const read = (items) => [...items].map((item) => ({ words: text(item, '.words'), why: text(item, '.why') }));
    return {
      findings: read(document.querySelectorAll('li.finding:not(.possible li)')),
      possible: read(document.querySelectorAll('.possible li.finding')),
    };
  `);
  return { ...head, ...lists };
}

/** Clicks a button by what stands on it, once it is there. */
export async function press({ run, waitFor }: Popup, label: string): Promise<void> {
  const find = `[...document.querySelectorAll('button')].find((button) => button.innerText === ${JSON.stringify(label)})`;
  await waitFor(`return ${find} !== undefined`);
  await run(`${find}.click()`);
}

/** Clicks what opens the side panel. */
export async function clickSideBySide(popup: Popup): Promise<void> {
  await popup.run("document.querySelector('.main-step').click()");
}

/** Clicks a finding in a popup that has been read, as a reader does to be shown it in the page. */
export async function clickFinding(popup: Popup, words: string): Promise<void> {
  await popup.run(`
    const all = [...document.querySelectorAll('main li.finding button')];
    all.find((button) => button.querySelector('.words').innerText === ${JSON.stringify(words)}).click();
  `);
}
