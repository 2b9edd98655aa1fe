/** The first page after installing, in whatever browser. */
import { expect } from 'vitest';
import { type Popup, press } from '../../browsers/popup.ts';
import messages from '../../extension/public/_locales/en/messages.json' with { type: 'json' };

export const FIRST_PAGE = 'extension/welcome/index.html';

/** Its sample is compared with the bundled original when the reader asks: findings are listed, and marked in the sample. */
export async function expectSampleCompared(tab: Popup): Promise<void> {
  await press(tab, messages.tryIt.message);
  await tab.waitFor("return document.querySelector('.outcome .original h1') !== null");
  const outcome = await tab.run<string>("return document.querySelector('.outcome').innerText");
  expect(outcome).toContain(messages.madeFrom.message);
  expect(outcome).toMatch(/things are not in the original/);
  expect(await tab.run("return document.querySelectorAll('.outcome li.finding').length")).toBe(3);
  const marked = await tab.run<string[]>(
    "return [...document.querySelectorAll('mark')].map((each) => each.innerText)",
  );
  expect(marked.length).toBeGreaterThan(2);
  expect(marked).not.toContain('');
}
