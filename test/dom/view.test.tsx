import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from '../../extension/view/App.tsx';
import type { PageModel } from '../../extension/view/page-model.ts';
import type { Compared } from '../../extension/view/strings.ts';
import { WordsContext } from '../../extension/view/words.ts';
import type { Finding } from '../../src/report.ts';
import { ENGLISH } from '../support/english.ts';
import { FAKE_STATES, fakeFindings, fakePage, fakeReport } from '../support/states/pages.ts';

const STATES = Object.keys(FAKE_STATES) as (keyof typeof FAKE_STATES)[];
function show(model: PageModel): void {
  render(
    <WordsContext.Provider value={ENGLISH}>
      <App model={model} />
    </WordsContext.Provider>,
    document.body,
  );
}

/** Waits until what was asked for has been drawn. */
function drawn(): Promise<unknown> {
  return new Promise((fulfil) => requestAnimationFrame(() => setTimeout(fulfil)));
}

beforeAll(async () => {
  await page.viewport(380, 640);
  document.documentElement.lang = 'en';
  document.title = 'view';
});

afterEach(() => {
  render(null, document.body);
});

describe('what each state says', () => {
  const said: [keyof typeof FAKE_STATES, string[]][] = [
    ['rewrite', ['Made from', '7 things are not in the original', '92% goes back to it', '14 March 2026']],
    ['one finding', ['1 thing is not in the original']],
    ['faithful', ['Made from', 'Nothing added was found']],
    [
      'nothing named, much added',
      ['No single addition was found', '34% of the page’s words have no counterpart'],
    ],
    ['copy', ['The same text as', 'nothing added']],
    ['republished', ['The same text as', 'Republished', 'names The Sandwick Courier as its source']],
    ['credited rewrite', ['2 things are not in the original', 'names The Sandwick Courier']],
    ['partial', ['Partly made from']],
    ['same story', ['The same story as', 'Written independently']],
    ['no match', ['No match in this index', 'That says nothing about the page']],
    ['no match, part of the index refused', ['3f2a91.fingerprints is shorter']],
    [
      'not complete, parts refused',
      ['Not all of the page was compared', '2 parts of the index were left out'],
    ],
    ['no article', ['Not an article']],
    ['too short', ['Too short to say']],
    ['page not allowed', ['This page may not be read', 'Open a news article']],
    ['failed', ['That did not work', 'Reload it']],
    ['reading', ['Reading the page']],
  ];
  test.each(said)('%s', (name, parts) => {
    show(fakePage(FAKE_STATES[name]));
    for (const part of parts) expect(document.body.textContent).toContain(part);
  });

  test('a copy with something altered is not called the same text', () => {
    const { rewrite } = FAKE_STATES;
    show(fakePage({ ...rewrite, report: { ...rewrite.report, relation: 'copy' } }));
    expect(document.body.textContent).toContain('Made from');
    expect(document.body.textContent).not.toContain('The same text as');
  });

  test.each(STATES)('%s: calm words only', (name) => {
    show(fakePage(FAKE_STATES[name]));
    if (name !== 'hostile strings') expect(document.body.textContent).not.toMatch(/fake|false|\blie|!/i);
  });

  test('nothing is said before the stored state is known', () => {
    show(fakePage({ kind: 'opening' }));
    expect(document.querySelector('main')?.textContent).toBe('');
  });
});

describe('findings', () => {
  test.each([
    ['doubt-removed', ['may have contributed to harm'], 'the original says “may have contributed to harm”'],
    ['negation-flipped', [], 'say the opposite here · there: may have contributed to harm'],
  ] as const)('%s: the original’s wording is said once', (code, values, said) => {
    const [finding] = fakeFindings(1);
    const doubt = {
      ...(finding as Finding),
      kind: 'certainty',
      original: 'may have contributed to harm',
      reason: { code, values },
    } as const;
    const report = { ...fakeReport([doubt]), possible: [] };
    show(fakePage({ ...FAKE_STATES.rewrite, report } as Compared));
    const why = document.querySelector('.why')?.textContent ?? '';
    expect(why).toContain(said);
    expect(why.split('may have').length).toBe(2);
  });

  test('an excerpt begins where its own language does, also in an interface from right to left', () => {
    document.documentElement.dir = 'rtl';
    show(fakePage(FAKE_STATES.rewrite));
    const excerpt = document.querySelector('.excerpt') as HTMLElement;
    const { direction, textAlign, display } = getComputedStyle(excerpt);
    expect({ direction, textAlign, display }).toEqual({
      direction: 'ltr',
      textAlign: 'start',
      display: 'block',
    });
    document.documentElement.dir = 'ltr';
  });

  test('the three heaviest come first, the rest on asking, in groups', async () => {
    show(fakePage(FAKE_STATES.rewrite));
    const listed = () => [...document.querySelectorAll('.words')].map((each) => each.textContent);
    expect(listed()).toEqual([
      '“a complete disaster for every family here”',
      'Nadia Okonjo',
      'Dr. Imre Valdasz, a maritime economist',
    ]);
    await page.getByRole('button', { name: '+ 4 more' }).click();
    expect(listed()).toHaveLength(7);
    expect([...document.querySelectorAll('h2')].map((each) => each.textContent)).toEqual([
      'Quotations',
      'People, organisations and places',
      'Figures and dates',
      'Statements',
    ]);
  });

  test('possible ones stand apart, and wear their own line', async () => {
    show(fakePage(FAKE_STATES.rewrite));
    await page.getByRole('button', { name: '4 possible' }).click();
    expect(document.querySelectorAll('section.possible .words.possible')).toHaveLength(4);
  });

  test('the keyboard reaches a finding and shows it in the page', async () => {
    const model = fakePage(FAKE_STATES.rewrite);
    show(model);
    await userEvent.keyboard('{Tab}'); // the original
    expect(document.activeElement?.tagName).toBe('A');
    await userEvent.keyboard('{Tab}{Enter}{Tab}{Tab}{Tab}{Enter}');
    await expect.poll(() => model.asked).toEqual(['f2']);
    expect(document.activeElement?.textContent).toBe('Show fewer');
  });

  test('words that have gone from the page are said to be gone', async () => {
    show(fakePage(FAKE_STATES['one finding'], false));
    await page.getByRole('button', { name: /Port Ellery/ }).click();
    await expect.element(page.getByText('The page no longer shows these words.')).toBeVisible();
  });

  test('a failed page can be tried again', async () => {
    const model = fakePage(FAKE_STATES.failed);
    show(model);
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(model.asked).toEqual(['compare again']);
  });
});

describe('the bar', () => {
  const shares = (name: keyof typeof FAKE_STATES) => {
    render(null, document.body);
    show(fakePage(FAKE_STATES[name]));
    return [...document.querySelectorAll('.legend > span')].map((part) => part.textContent);
  };

  test('shows what there is, with figures that add up', () => {
    expect(shares('rewrite')).toEqual(['11% copied', '81% reworded', '8% added']);
    expect(shares('faithful')).toEqual(['2% copied', '98% reworded']);
    expect(shares('copy')).toEqual(['100% copied']);
  });

  test('tells everything to those who cannot see it', () => {
    show(fakePage(FAKE_STATES.rewrite));
    const bar = page.getByRole('img', { name: /11% copied, 81% reworded, 8% added/ });
    expect(bar.element().children).toHaveLength(3);
  });

  test('a little that was added counts at least one percent', () => {
    const state = FAKE_STATES.rewrite;
    const coverage = { copied: 0.1, reworded: 0.897, added: 0.003 };
    show(fakePage({ ...state, report: { ...state.report, coverage } }));
    expect(document.querySelector('.legend .added')?.textContent).toBe('1% added');
    expect(document.querySelector('figcaption strong')?.textContent).toBe('99% goes back to it');
  });
});

describe('hostile words', () => {
  test('are shown as text and never run', async () => {
    const before = document.title;
    show(fakePage(FAKE_STATES['hostile strings']));
    await drawn();
    expect(document.body.textContent).toContain('<script>document.title="run"</script>');
    expect(document.querySelectorAll('main img, main script')).toHaveLength(0);
    expect(document.title).toBe(before);
  });

  test('an address that is not of the web is no link', () => {
    show(fakePage(FAKE_STATES['hostile strings']));
    expect(document.querySelector('a')).toBeNull();
  });

  test('long words do not widen the view', async () => {
    await page.viewport(380, 640);
    show(fakePage(FAKE_STATES['long strings']));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(380);
    expect(document.body.textContent?.length).toBeLessThan(2_000);
  });
});
