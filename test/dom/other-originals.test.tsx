import { type ComponentChildren, render } from 'preact';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from '../../extension/view/App.tsx';
import { GivenPage } from '../../extension/view/given/GivenPage.tsx';
import { Choosing } from '../../extension/view/others/Choosing.tsx';
import type { OthersModel } from '../../extension/view/others/others-model.ts';
import { WordsContext } from '../../extension/view/words.ts';
import { ENGLISH } from '../support/english.ts';
import { fakeOthers } from '../support/states/others.ts';
import { FAKE_STATES, fakePage } from '../support/states/pages.ts';

const HOSTILE = '<img src=x onerror="document.title=1">';

let asked: string[];

function show(view: ComponentChildren): void {
  render(<WordsContext.Provider value={ENGLISH}>{view}</WordsContext.Provider>, document.body);
}

const noMatch = (others: OthersModel) => <App model={{ ...fakePage(FAKE_STATES['no match']), others }} />;
const choosing = (title: string) => (
  <Choosing
    choice={{ tab: 7 as never, title }}
    compare={async () => ({ code: 'no-article', what: '' })}
    notNow={() => asked.push('not now')}
  />
);
const given = () => (
  <GivenPage
    model={{
      page: fakePage(FAKE_STATES.rewrite),
      title: async () => 'Ferry terminal scrapped',
      compareText: async (text) => {
        asked.push(`text ${text}`);
        return null;
      },
      compareFile: async (file) => {
        asked.push(`file ${file.name}`);
        return { code: 'no-article', what: '' };
      },
      showPage: () => void asked.push('show'),
    }}
  />
);

beforeAll(() => {
  document.documentElement.lang = 'en';
  document.title = 'others';
});

beforeEach(() => {
  asked = [];
});

afterEach(() => render(null, document.body));

test('the source the page names is offered, and opened at a click', async () => {
  show(noMatch(fakeOthers(asked)));
  await expect.element(page.getByText('The page names The Example Times as its source.')).toBeVisible();
  await page.getByRole('button', { name: 'Open it and compare' }).click();
  expect(asked).toEqual(['https://times.example/ferry']);
});

test.each([
  ['the source the page names', {}, 'Open it and compare'],
  ['another tab, where it names none', { leads: async () => null }, 'Another open tab'],
])('the likeliest way alone is a button: %s', async (_, leads, label) => {
  show(noMatch(fakeOthers(asked, leads)));
  await expect.element(page.getByRole('button', { name: label })).toHaveClass('main-step');
  expect(document.querySelectorAll('.others .main-step')).toHaveLength(1);
});

test('what compares nothing stands apart, after all ways to compare', async () => {
  show(noMatch(fakeOthers(asked)));
  await page.getByRole('button', { name: 'Search the web for it' }).click();
  const buttons = [...document.querySelectorAll('.others button')].map((each) => each.textContent);
  expect(buttons.slice(-2)).toEqual(['Search for these words', 'Keep this page as an original']);
  expect(document.querySelectorAll('.others ul .keep')).toHaveLength(0);
});

test('what would be searched for stands there first; the search is the reader’s second click', async () => {
  show(noMatch(fakeOthers(asked)));
  await page.getByRole('button', { name: 'Search the web for it' }).click();
  await expect.element(page.getByText('Marisol Venn Sandwick Harbour 1,140')).toBeVisible();
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Search for these words' }).click();
  expect(asked).toEqual(['search Marisol Venn Sandwick Harbour 1,140']);
});

test('every way can be gone with the keyboard alone', async () => {
  show(noMatch(fakeOthers(asked, { leads: async () => null })));
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  await userEvent.keyboard(' ');
  expect(asked).toEqual(['wait', 'text']);
  await expect
    .element(page.getByRole('status').last())
    .toHaveTextContent('click the Palimpsest button there');
});

test('an original that was found can be set aside, and a given one, too', async () => {
  const compared = FAKE_STATES.rewrite;
  const state = { ...compared, original: { ...compared.original, id: 'given:7' } };
  show(<App model={{ ...fakePage(state), others: fakeOthers(asked) }} />);
  await page.getByRole('button', { name: 'Compare with something else' }).click();
  await page.getByRole('button', { name: 'Look in the index again' }).click();
  expect(asked).toEqual(['index']);
});

test('hostile words stay words', async () => {
  const leads = async () => ({
    title: HOSTILE,
    credit: { name: HOSTILE, url: 'javascript:alert(1)' },
    words: HOSTILE,
  });
  show(noMatch(fakeOthers(asked, { leads })));
  await expect.element(page.getByText(HOSTILE, { exact: false }).first()).toBeVisible();
  expect([document.querySelector('img'), document.title]).toEqual([null, 'others']);
  show(choosing(HOSTILE));
  await expect.element(page.getByRole('heading')).toHaveTextContent(HOSTILE);
});

test('a second page that is no article says what to do', async () => {
  show(choosing('Ferry terminal scrapped'));
  await page.getByRole('button', { name: 'Compare it with the page in front' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('no article to be read here');
});

test('a text is given, a file is dropped', async () => {
  show(given());
  await page.getByLabelText('Paste the original here').fill('The quay\n\nIt was closed.');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect.element(page.getByText('Made from')).toBeVisible();
  const files = new DataTransfer();
  files.items.add(new File(['x'], 'saved.html'));
  document
    .querySelector('.drop')
    ?.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true }));
  await expect.element(page.getByRole('alert')).toHaveTextContent('no article');
  expect(asked).toEqual(['text The quay\n\nIt was closed.', 'file saved.html']);
});
