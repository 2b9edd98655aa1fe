/** The extension's popup as a reader meets it, the same in both browsers. */

import { until } from './until.ts';

/** An open popup. Scripts are bodies of functions, as text: they run in the popup, and what they return is given. */
export type Popup = {
  run<T>(body: string): Promise<T>;
  /** Runs until what is returned is truthy, and gives it; rejects after 20 s. */
  waitFor<T>(body: string): Promise<T>;
};

/** What a popup says once it is done. */
export type Outcome = {
  /** Everything it says, lists unfolded, as lines. */
  words: string;
  /** Title and address of the original, where one was found. */
  original: { title: string; link: string | null } | null;
  /** The page's words of each finding, those that are only possible left out. */
  findings: string[];
};

/** A popup over a way to run scripts in it; resolves once its document is there, for it opens empty. */
export async function openedPopup(run: Popup['run']): Promise<Popup> {
  const loaded = "return document.readyState === 'complete' && location.href.includes('/popup/')";
  // Until then the answer is no, or the document goes away while it is asked.
  await until('the popup to load', () => run<boolean>(loaded).catch(() => false));
  return { run, waitFor: <T>(body: string) => until(body, () => run<T>(body)) };
}

/** Waits until the popup no longer says that it reads. */
export async function settled(popup: Popup): Promise<void> {
  await popup.waitFor("return document.querySelector('main[aria-busy=false] > *') !== null");
}

/** Unfolds all that is folded in a settled popup, and reads it. */
export async function readOutcome(popup: Popup): Promise<Outcome> {
  await popup.run(
    "for (const button of document.querySelectorAll('button[aria-expanded=false]')) button.click()",
  );
  await popup.waitFor("return document.querySelector('button[aria-expanded=false]') === null");
  return popup.run<Outcome>(`
    const heading = document.querySelector('.original h1');
    const link = heading?.querySelector('a')?.href ?? null;
    const findings = document.querySelectorAll('main li.finding .words:not(.possible)');
    return {
      words: document.body.innerText,
      original: heading && { title: heading.innerText, link },
      findings: [...findings].map((each) => each.innerText),
    };
  `);
}

/** Clicks a finding in a popup that has been read, as a reader does to be shown it in the page. */
export async function clickFinding(popup: Popup, words: string): Promise<void> {
  await popup.run(`
    const all = [...document.querySelectorAll('main li.finding button')];
    all.find((button) => button.querySelector('.words').innerText === ${JSON.stringify(words)}).click();
  `);
}
