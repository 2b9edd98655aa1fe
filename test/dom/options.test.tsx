import { type ComponentChildren, render } from 'preact';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SiteSwitch } from '../../extension/view/automatic/SiteSwitch.tsx';
import { Options } from '../../extension/view/options/Options.tsx';
import { Welcome } from '../../extension/view/welcome/Welcome.tsx';
import { WordsContext } from '../../extension/view/words.ts';
import { ENGLISH } from '../support/english.ts';
import { FAKE_STATES, fakePage } from '../support/states/pages.ts';
import { fakeOptions, fakeSite } from '../support/states/settings.ts';

let asked: string[];

const SAMPLE = {
  title: 'Bridge shut',
  site: 'The Metro Blare',
  paragraphs: ['It has 241 berths.', 'Nobody was hurt.'],
};
const welcome = (open = () => undefined) => (
  <Welcome
    sample={SAMPLE}
    page={fakePage(FAKE_STATES.rewrite)}
    compare={() => asked.push('compare')}
    openOptions={open}
  />
);
const siteSwitch = () => (
  <main>
    <h1>Page</h1>
    <SiteSwitch model={fakeSite(asked)} />
  </main>
);

function show(view: ComponentChildren): void {
  render(<WordsContext.Provider value={ENGLISH}>{view}</WordsContext.Provider>, document.body);
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

beforeAll(() => {
  document.documentElement.lang = 'en';
  document.title = 'options';
});

beforeEach(() => {
  asked = [];
});

afterEach(() => {
  render(null, document.body);
  document.documentElement.dir = 'ltr';
});

test('sources tell their state, size and last update', async () => {
  show(<Options model={fakeOptions(asked)} />);
  await expect.element(page.getByText('Came with Palimpsest')).toBeVisible();
  await expect.element(page.getByText('Downloading: 40%')).toBeVisible();
  await expect.element(page.getByText(/index\.example did not answer.*It is tried again/)).toBeVisible();
  await expect
    .element(page.getByText(/9 originals · 41 kB · March 2025 to September 2026 · English/).first())
    .toBeVisible();
  expect([document.querySelector('img'), document.title]).toEqual([null, 'options']);
  const facts = [...document.querySelectorAll('.facts > bdi')].map(({ textContent }) => textContent);
  expect(facts).toContain('<img src=x onerror="document.title=1">'); // set apart: it does not turn our words round
});

test('an index is added by its address, refreshed and removed', async () => {
  show(<Options model={fakeOptions(asked)} />);
  await page.getByLabelText('Add an index from the web').fill('https://index.example/');
  await userEvent.keyboard('{Enter}');
  await button('Check for updates').first().click();
  await button('Remove Harbour index').click();
  await button('Remove Sorrel Bay papers').click();
  expect(asked).toEqual(['add https://index.example/', 'refresh r1', 'remove r1', 'remove p']);
});

test('what stands in the way is said, and what to do', async () => {
  const addRemote = async () =>
    ({ done: false, trouble: { code: 'not-permitted', what: 'https://a.example' } }) as const;
  show(<Options model={fakeOptions(asked, { addRemote })} />);
  await page.getByLabelText('Add an index from the web').fill('https://a.example/');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Try again, and allow it.')).toBeVisible();
});

test('own originals are listed and removed, and saved with and without their texts', async () => {
  show(<Options model={fakeOptions(asked)} />);
  await button('Show them').click();
  await button('Remove One').click();
  await button('Save as a file').click();
  await button('Save without texts, to hand on').click();
  expect(asked).toEqual(['remove o0', 'export true', 'export false']);
});

test('looking by itself is switched on and off by the same box, and ended site by site', async () => {
  show(<Options model={fakeOptions(asked)} />);
  const box = page.getByRole('checkbox', { name: 'On every site (https)' });
  await expect.element(box).not.toBeChecked();
  await box.click();
  await expect.element(box).toBeChecked();
  await box.click();
  await expect.element(box).not.toBeChecked();
  expect(asked).toEqual(['begin null', 'end null']);
});

test('a site the reader did not allow stays off, and that is said', async () => {
  show(<Options model={fakeOptions(asked, { begin: async () => ({ everywhere: false, sites: [] }) })} />);
  await page.getByLabelText('Add a site').fill('https://paper.example/news');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('The browser did not allow it')).toBeVisible();
});

test('findings and language are chosen', async () => {
  show(<Options model={fakeOptions(asked)} />);
  await page.getByRole('radio', { name: 'Only likely ones' }).click();
  await page.getByLabelText('Language').selectOptions('ar');
  expect(asked.map((each) => JSON.parse(each))).toEqual([
    { possible: false, language: null },
    { possible: false, language: 'ar' },
  ]);
});

test('marks are switched off where it is told what a page can learn of them', async () => {
  show(<Options model={fakeOptions(asked)} />);
  const marked = page.getByRole('checkbox', { name: 'Show marks on the page' });
  await expect.element(marked).toHaveAccessibleDescription(ENGLISH.say('marksSeen'));
  await marked.click();
  expect(asked).toEqual(['marks false false']);
});

test('everything is deleted only by a second click', async () => {
  show(<Options model={fakeOptions(asked)} />);
  await button('Delete everything').click();
  await button('Keep it').click();
  await button('Delete everything').click();
  expect(asked).toEqual([]);
  await button('Delete it all').click();
  await expect.element(page.getByText('Everything was deleted.')).toBeVisible();
  expect(asked).toEqual(['delete everything']);
});

test('in the popup, a site that was not allowed is not ticked', async () => {
  show(siteSwitch());
  const box = page.getByRole('checkbox', { name: 'Look by itself on paper.example' });
  await box.click();
  await expect.element(box).not.toBeChecked();
  await button('Settings').click();
  expect(asked).toEqual(['change true', 'options']);
});

test('the first page compares its sample at a click, and marks what was found', async () => {
  show(welcome());
  expect(document.querySelectorAll('svg').length).toBe(3);
  await button('Compare this article').click();
  await expect.element(page.getByText('7 things are not in the original', { exact: true })).toBeVisible();
  expect([asked, document.querySelector('mark')?.textContent]).toEqual([['compare'], '241']);
});

test('a pack that is dropped is taken, and the page stays', async () => {
  show(<Options model={fakeOptions(asked)} />);
  const files = new DataTransfer();
  files.items.add(new File(['x'], 'papers.palimpsest'));
  const drop = new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true });
  await expect.element(page.getByRole('heading', { name: 'Add a pack' })).toBeVisible();
  [...document.querySelectorAll('.adding')].at(-1)?.dispatchEvent(drop);
  await expect.poll(() => asked).toContain('pack papers.palimpsest');
  expect(drop.defaultPrevented).toBe(true);
});
