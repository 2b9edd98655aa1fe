import axe from 'axe-core';
import { type ComponentChildren, Fragment, render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { Automatic } from '../../extension/messages/automatic-calls.ts';
import { AT_FIRST } from '../../extension/messages/keeping-calls.ts';
import type { SourceState } from '../../extension/messages/source-state.ts';
import { App } from '../../extension/view/App.tsx';
import { SiteSwitch } from '../../extension/view/automatic/SiteSwitch.tsx';
import { Options } from '../../extension/view/options/Options.tsx';
import type { OptionsModel, Outcome } from '../../extension/view/options/options-model.ts';
import { Welcome } from '../../extension/view/welcome/Welcome.tsx';
import { WordsContext } from '../../extension/view/words.ts';
import { ENGLISH } from '../support/english.ts';
import { FAKE_STATES, fakePage } from '../support/page-states.ts';
import { LANGUAGES, wordsIn } from '../support/words-in.ts';

const HOSTILE = '<img src=x onerror="document.title=1">';
const LONG = 'Donaudampfschifffahrtsgesellschaft'.repeat(12);

const PLAIN = {
  name: '',
  url: null,
  originals: 9,
  bytes: 41_000,
  languages: ['en'],
  from: '2025-03',
  to: '2026-09-18',
  activity: { kind: 'ready' },
  refused: [],
  added: null,
  checked: null,
} as const;

const SOURCES = [
  { ...PLAIN, id: 'bundled', kind: 'bundled' },
  { ...PLAIN, id: 'personal', kind: 'personal', originals: 2 },
  { ...PLAIN, id: 'p', kind: 'pack', name: 'Sorrel Bay papers', added: 1_760_000_000_000 },
  {
    ...PLAIN,
    id: 'r1',
    kind: 'remote',
    name: 'Harbour index',
    url: 'https://index.example/originals/',
    activity: { kind: 'downloading', done: 40, total: 100, since: 0 },
    checked: 1_760_000_000_000,
  },
  {
    ...PLAIN,
    id: 'r2',
    kind: 'remote',
    name: LONG,
    url: `https://index.example/${LONG}`,
    activity: {
      kind: 'stopped',
      trouble: { code: 'unreachable', what: 'index.example' },
      retryAt: 1_760_000_000_000,
    },
  },
  { ...PLAIN, id: 'h', kind: 'remote', name: HOSTILE, url: 'javascript:alert(1)', languages: [HOSTILE] },
] as unknown as readonly SourceState[];

let asked: string[];
const does = async (what: string): Promise<Outcome<never>> => {
  asked.push(what);
  return { done: true, value: undefined as never };
};

function fakeOptions(changes: Partial<OptionsModel> = {}): OptionsModel {
  const places: Automatic = { everywhere: false, sites: ['https://paper.example'] };
  return {
    followSources: (changed) => {
      changed(SOURCES);
      return () => undefined;
    },
    addRemote: (url) => does(`add ${url}`),
    refreshRemote: (id) => does(`refresh ${id}`),
    remove: ({ id }) => does(`remove ${id}`),
    importPack: (file) => does(`pack ${file.name}`),
    listPersonal: async () => ({
      total: 2,
      originals: ['One', HOSTILE].map((title, at) => ({
        id: `o${at}`,
        card: { id: `o${at}`, title, publisher: null, published: null, url: null },
        bytes: 10,
        added: 0,
      })),
    }),
    removePersonal: (ids) => does(`remove ${ids.join()}`),
    exportPersonal: (withText) => does(`export ${withText}`),
    importPersonal: (file) => does(`import ${file.name}`),
    automatic: async () => places,
    begin: async (address) => {
      asked.push(`begin ${address}`);
      return address === null ? { ...places, everywhere: true } : places;
    },
    end: async (address) => {
      asked.push(`end ${address}`);
      return { everywhere: false, sites: [] };
    },
    choices: async () => AT_FIRST,
    choose: async (choices) => void asked.push(JSON.stringify(choices)),
    exportEverything: () => does('export everything'),
    importEverything: async () => ({
      done: true,
      value: { personal: 1, packs: 0, left: ['https://index.example/'] },
    }),
    deleteEverything: async () => void asked.push('delete everything'),
    openWelcome: () => void asked.push('welcome'),
    ...changes,
  };
}

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
    <SiteSwitch
      model={{
        site: async () => ({ host: 'paper.example', isOn: false }),
        change: async (isOn) => {
          asked.push(`change ${isOn}`);
          return false;
        },
        openOptions: () => void asked.push('options'),
      }}
    />
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

describe.each(['light', 'dark'])('in the %s scheme', (scheme) => {
  beforeAll(async () => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    });
  });

  test.each([
    ['options', () => <Options model={fakeOptions()} />],
    ['welcome', welcome],
    ['site switch', siteSwitch],
  ])(
    '%s: no accessibility violations, nothing wider than 320 px, either way of writing',
    async (name, view) => {
      for (const dir of ['ltr', 'rtl'] as const) {
        document.documentElement.dir = dir;
        await page.viewport(320, 900);
        show(view());
        await expect.element(page.getByRole('button').first()).toBeVisible();
        const { violations } = await axe.run(document.body);
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
        await page.viewport(dir === 'ltr' ? 900 : 420, 1600);
        await page.screenshot({
          path: `../../screens/settings/${name.replace(/\W+/g, '-')}.${dir}.${scheme}.png`,
        });
      }
    },
  );
});

test('sources tell their state, size and last update', async () => {
  show(<Options model={fakeOptions()} />);
  await expect.element(page.getByText('Came with Palimpsest')).toBeVisible();
  await expect.element(page.getByText('Downloading: 40%')).toBeVisible();
  await expect.element(page.getByText(/index\.example did not answer.*It is tried again/)).toBeVisible();
  await expect
    .element(page.getByText(/9 originals · 41 kB · March 2025 to 18 September 2026 · en/).first())
    .toBeVisible();
  expect([document.querySelector('img'), document.title]).toEqual([null, 'options']);
});

test('an index is added by its address, refreshed and removed', async () => {
  show(<Options model={fakeOptions()} />);
  await page.getByLabelText('Add an index from the web').fill('https://index.example/');
  await userEvent.keyboard('{Enter}');
  await button('Look for news').first().click();
  await button('Remove Harbour index').click();
  await button('Remove Sorrel Bay papers').click();
  expect(asked).toEqual(['add https://index.example/', 'refresh r1', 'remove r1', 'remove p']);
});

test('what stands in the way is said, and what to do', async () => {
  const addRemote = async () =>
    ({ done: false, trouble: { code: 'not-permitted', what: 'https://a.example' } }) as const;
  show(<Options model={fakeOptions({ addRemote })} />);
  await page.getByLabelText('Add an index from the web').fill('https://a.example/');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Try again, and allow it.')).toBeVisible();
});

test('own originals are listed and removed, and saved with and without their texts', async () => {
  show(<Options model={fakeOptions()} />);
  await button('Show them').click();
  await button('Remove One').click();
  await button('Save as a file').click();
  await button('Save without texts, to hand on').click();
  expect(asked).toEqual(['remove o0', 'export true', 'export false']);
});

test('looking by itself is switched on and off by the same box, and ended site by site', async () => {
  show(<Options model={fakeOptions()} />);
  const box = page.getByRole('checkbox', { name: 'On every site (https)' });
  await expect.element(box).not.toBeChecked();
  await box.click();
  await expect.element(box).toBeChecked();
  await box.click();
  await expect.element(box).not.toBeChecked();
  expect(asked).toEqual(['begin null', 'end null']);
});

test('a site the reader did not allow stays off, and that is said', async () => {
  show(<Options model={fakeOptions({ begin: async () => ({ everywhere: false, sites: [] }) })} />);
  await page.getByLabelText('Add a site').fill('https://paper.example/news');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('The browser did not allow it')).toBeVisible();
});

test('findings and language are chosen', async () => {
  show(<Options model={fakeOptions()} />);
  await page.getByRole('radio', { name: 'Only those that are certain' }).click();
  await page.getByLabelText('Language').selectOptions('ar');
  expect(asked.map((each) => JSON.parse(each))).toEqual([
    { possible: false, language: null },
    { possible: false, language: 'ar' },
  ]);
});

test('everything is deleted only by a second click', async () => {
  show(<Options model={fakeOptions()} />);
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
  await expect.element(page.getByText('7 things are not in the original')).toBeVisible();
  expect([asked, document.querySelector('mark')?.textContent]).toEqual([['compare'], '241']);
});

test.each(LANGUAGES)('in %s: everything is said, and nothing is wider than 320 px', async (language) => {
  const words = wordsIn(language);
  document.documentElement.dir = words.say('textDirection');
  document.documentElement.lang = language;
  await page.viewport(320, 900);
  const popup = (state: keyof typeof FAKE_STATES) => <App model={fakePage(FAKE_STATES[state])} />;
  const views = [
    ['options', <Options key="o" model={fakeOptions()} />],
    ['welcome', <Fragment key="w">{welcome()}</Fragment>],
    ['rewrite', popup('rewrite')],
    ['no match', popup('no match')],
    ['faithful', popup('faithful')],
  ] as const;
  for (const [name, view] of views) {
    render(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>, document.body);
    await expect.element(page.getByRole('heading').first()).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(
      [...document.querySelectorAll('button, h1, h2, label')].filter((each) => !each.textContent?.trim()),
    ).toEqual([]);
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => `${name} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.screenshot({ path: `../../screens/languages/${name.replace(' ', '-')}.${language}.png` });
    render(null, document.body);
  }
  document.documentElement.lang = 'en';
});

test.each([
  ['forced-colors', 'active'],
  ['prefers-reduced-motion', 'reduce'],
])('with %s %s the settings keep their controls', async (name, value) => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
  show(<Options model={fakeOptions()} />);
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id }) => id)).toEqual([]);
  const border = getComputedStyle(document.querySelector('.main-step') ?? document.body).borderTopStyle;
  expect([border, document.getAnimations().length]).toEqual(['solid', 0]);
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
});
