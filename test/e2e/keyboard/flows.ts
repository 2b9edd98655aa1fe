/** What a reader without a mouse does in each view, the same in both browsers. */
import { expect } from 'vitest';
import { says, settled } from '../../../browsers/popup.ts';
import messages from '../../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { beginningWith, expectAllInOrder, FROM_THE_START, type KeyboardReader, tabTo } from './steps.ts';

const SCROLLED = 'return scrollY > 0';
const AT_TOP = "scrollTo({ top: 0, behavior: 'instant' })";
const ROWS = "return document.querySelector('.rows') !== null";

/** Of some words the first that stand on the page below what the window shows, or null; runs in the page. */
const firstBelow = (listed: readonly string[]) => `
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = ${JSON.stringify(listed)}.find((each) => node.textContent.includes(each));
    if (words === undefined) continue;
    const range = new Range();
    range.selectNode(node);
    if (range.getBoundingClientRect().top > innerHeight) return words;
  }
  return null;`;

/** The popup over an article: its verdict, a finding, the rest of them, that it is wrong, and side by side. */
export async function goThroughPopup(reader: KeyboardReader): Promise<void> {
  const popup = await reader.openPopup();
  await settled(popup);
  const verdict = await popup.run<string>("return document.querySelector('.verdict .sentence').innerText");
  expect(verdict).toMatch(/things are not in the original/);
  await popup.waitFor(
    `return document.querySelector('[role=status]').textContent.includes(${JSON.stringify(verdict)})`,
  );
  await expectAllInOrder(popup);
  await popup.run(FROM_THE_START);
  const cards = "document.querySelectorAll('li.finding').length";
  expect(await popup.run(`return ${cards}`)).toBe(3);
  await tabTo(popup, /^\+ \d/);
  await popup.press('Enter');
  await popup.waitFor(`return ${cards} > 3`);
  await popup.run(FROM_THE_START);
  const listed = await popup.run<string[]>(
    "return [...document.querySelectorAll('li.finding > button .words')].map((each) => each.innerText)",
  );
  const words = await reader.tab.run<string | null>(firstBelow(listed));
  if (words === null) throw new Error(`None of ${listed.join(', ')} stands below the window.`);
  const card = await popup.run<string>(`
    const all = [...document.querySelectorAll('li.finding > button')];
    return all.find((each) => each.querySelector('.words').innerText === ${JSON.stringify(words)}).innerText.trim();`);
  await tabTo(popup, beginningWith(card.slice(0, 40)));
  await popup.press('Enter');
  await reader.tab.waitFor(SCROLLED);
  await tabTo(popup, messages.thisIsWrong.message);
  await popup.press('Enter');
  await popup.waitFor("return document.querySelector('footer details.wrong[open]') !== null");
  await tabTo(popup, messages.wrongWords.message);
  await popup.press(' ');
  const report = "document.querySelector('footer .wrong textarea').value";
  await popup.waitFor(`return ${report}.includes(${JSON.stringify(words)})`);
  await tabTo(popup, messages.copyReport.message);
  await popup.press('Enter');
  await popup.waitFor(says(messages.isCopied.message));
  await tabTo(popup, messages.sideBySide.message);
  await popup.press('Enter');
  await (await reader.panel()).waitFor(ROWS);
}

/** The side panel: from finding to finding, what can be done with one, paragraph by paragraph, the report. */
export async function goThroughPanel(reader: KeyboardReader): Promise<void> {
  const popup = await reader.openPopup();
  await settled(popup);
  await tabTo(popup, messages.sideBySide.message);
  await popup.press('Enter');
  const panel = await reader.panel();
  await panel.waitFor(ROWS);
  await expectAllInOrder(panel);
  const at = () =>
    panel.run<string>("return document.activeElement.closest('[data-finding]')?.dataset.finding");
  await panel.run("document.querySelector('.origin').focus()");
  await panel.press('j');
  const first = await at();
  await panel.press('j');
  expect(first).toBeTruthy();
  expect(await at()).not.toBe(first);
  await panel.press('k');
  expect(await at()).toBe(first);
  await panel.press('Enter');
  await reader.tab.waitFor(SCROLLED);
  await panel.press('Tab');
  await panel.press('Enter');
  await panel.waitFor("return document.querySelector('details.actions[open]') !== null");
  await reader.tab.run(AT_TOP);
  await tabTo(panel, messages.showParagraph.message);
  await panel.press(' ');
  await reader.tab.waitFor(SCROLLED);
  await tabTo(panel, messages.openReport.message);
  const report = await reader.openedBy(() => panel.press('Enter'));
  await report.waitFor("return document.querySelector('.report li') !== null");
}

/** The settings: choices, addresses, and a way out of deleting. */
export async function goThroughSettings(reader: KeyboardReader): Promise<void> {
  const { tab } = reader;
  await reader.openOwn('extension/options/index.html');
  await tab.waitFor("return document.querySelectorAll('.source-card').length > 1");
  await expectAllInOrder(tab);
  await tab.run(FROM_THE_START);
  await tabTo(tab, messages.alsoPossible.message);
  await tab.press('ArrowDown');
  await tab.waitFor(
    `return document.querySelector('[type=radio]:checked').labels[0].innerText.startsWith(${JSON.stringify(messages.onlyLikely.message)})`,
  );
  await tabTo(tab, messages.addSite.message);
  for (const letter of 'nowhere') await tab.press(letter);
  await tab.press('Enter');
  await tab.waitFor("return document.querySelector('#site-address:invalid')?.value === 'nowhere'");
  await tabTo(tab, messages.deleteEverything.message);
  await tab.press('Enter');
  await tab.waitFor(
    `return document.querySelector('[role=alert]')?.innerText === ${JSON.stringify(messages.deleteEverythingText.message)}`,
  );
  await tabTo(tab, messages.keepIt.message);
  await tab.press('Enter');
  await tab.waitFor("return document.querySelector('[role=alert]') === null");
  expect(await tab.run('return document.activeElement.innerText')).toBe(messages.deleteEverything.message);
}

/** The first page: its sample is compared, a finding is shown in it, and the settings opened. */
export async function goThroughFirstPage(reader: KeyboardReader): Promise<void> {
  const { tab } = reader;
  await reader.openOwn('extension/welcome/index.html');
  await tab.waitFor("return document.querySelector('.main-step') !== null");
  await tabTo(tab, messages.tryIt.message);
  await tab.press('Enter');
  await tab.waitFor("return document.querySelector('.outcome li.finding') !== null");
  await expectAllInOrder(tab);
  await tab.run(`${FROM_THE_START} ${AT_TOP}`);
  const card = await tab.run<string>("return document.querySelector('.outcome li.finding button').innerText");
  await tabTo(tab, beginningWith(card.trim().slice(0, 40)));
  await tab.press('Enter');
  await tab.waitFor(SCROLLED);
  await tabTo(tab, messages.settings.message);
  const settings = await reader.openedBy(() => tab.press('Enter'));
  await settings.waitFor(`return document.querySelector('h1')?.innerText === '${messages.settings.message}'`);
}
