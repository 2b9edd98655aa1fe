import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { Panel } from '../../extension/view/panel/Panel.tsx';
import { ReportPage } from '../../extension/view/report/ReportPage.tsx';
import { htmlFileOf } from '../../extension/view/report/save-as-file.ts';
import { WordsContext } from '../../extension/view/words.ts';
import { ENGLISH } from '../support/english.ts';
import { fakePanel, PANEL_STATES } from '../support/states/panels.ts';

type Fake = ReturnType<typeof fakePanel>;

function show(name: string): Fake {
  const state = PANEL_STATES[name]?.();
  if (!state) throw new Error(`There is no state "${name}".`);
  const model = fakePanel(state);
  render(
    <WordsContext.Provider value={ENGLISH}>
      <Panel model={model} />
    </WordsContext.Provider>,
    document.body,
  );
  return model;
}

/** Shows a state whose rows are to be waited for. */
async function showRows(name: string): Promise<Fake> {
  const model = show(name);
  await expect.poll(() => document.querySelector('.rows')).not.toBeNull();
  return model;
}

beforeAll(() => {
  document.documentElement.lang = 'en';
  document.title = 'panel';
});

beforeEach(() => page.viewport(640, 900));

afterEach(() => {
  render(null, document.body);
  document.documentElement.dir = 'ltr';
});

describe('both sides', () => {
  test('stand paragraph against paragraph, with findings beside them', async () => {
    await showRows('1 finding');
    const rows = [...document.querySelectorAll('.row')].map((row) => row.textContent);
    expect(rows).toHaveLength(3);
    expect(rows[2]).toContain('counted 241 berths');
    expect(rows[2]).toContain('counted 214 berths');
    expect(document.querySelector('.notes .note-words')?.textContent).toBe(
      '241 berthsnumber · there: 214 berths',
    );
  });

  test('words differ quietly where most survive; the page’s are inserted, the original’s deleted', async () => {
    await showRows('0 findings');
    const of = (tag: string) => [...document.querySelectorAll(tag)].map((each) => each.textContent);
    expect(of('ins')).toContain('The leader of');
    expect(of('del')).toContain('who leads');
    // Moved, and the same.
    expect([...of('ins'), ...of('del')].join()).not.toContain('third time');
    expect(of('ins')).not.toContain('its');
  });

  test('what the page leaves out stands in its place', async () => {
    await showRows('0 findings');
    await page.getByText('1 sentence of the original is not on the page.').click();
    await expect.element(page.getByText('Nobody on the board would say what the delay costs.')).toBeVisible();
  });

  test('without text, what is recorded is shown, and the original offered', async () => {
    const model = await showRows('without text');
    await page.getByRole('button', { name: 'Open it and compare' }).click();
    expect(model.asked.at(-1)).toMatch(/^open https:/);
    expect(document.querySelectorAll('.passage.recorded').length).toBeGreaterThan(3);
    expect(document.querySelector('.original-side')?.textContent).toContain('Saint Orrin');
  });

  test('a page that is gone can be compared again', async () => {
    const model = show('page gone');
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(model.asked).toEqual(['compare again']);
  });
});

describe('the live page follows', () => {
  test('a click on a sentence of either side', async () => {
    const model = await showRows('1 finding');
    await page.getByText('She said that the east quay may close in winter.').first().click();
    expect(model.asked.at(-1)).toBe('She said that the east quay may close in winter.');
    const [passage] = document.querySelectorAll<HTMLElement>('.original-side .passage');
    passage?.click();
    expect(model.asked.at(-1)).toBe('Sandwick waits for its ferry terminal');
  });

  test('the keyboard, paragraph by paragraph', async () => {
    const model = await showRows('1 finding');
    document.querySelector<HTMLElement>('.origin')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(model.asked.at(-1)).toBe('Sandwick waits for its ferry terminal');
  });

  test('no click that selects words', async () => {
    const model = await showRows('1 finding');
    const sentence = document.querySelector<HTMLElement>('.page-side p span');
    if (sentence) getSelection()?.selectAllChildren(sentence);
    sentence?.click();
    expect(model.asked).toEqual([]);
    getSelection()?.removeAllRanges();
  });
});

describe('findings', () => {
  test('are emphasised while the focus or the pointer is on them, here and in the page', async () => {
    const model = await showRows('1 finding');
    const note = page.getByRole('button', { name: /there: 214 berths/ });
    await note.hover();
    await expect.poll(() => document.querySelectorAll('.page-side .pointed')).toHaveLength(1);
    expect(model.asked).toEqual(['emphasise f0']);
    await page.getByText('What the marks mean').hover();
    await expect.poll(() => model.asked).toEqual(['emphasise f0', 'emphasise null']);
    await note.click();
    expect(model.asked).toContain('f0');
  });

  test('j and k go from one to the next', async () => {
    await showRows('with text');
    const focused = () => document.activeElement?.querySelector('.words')?.textContent;
    document.querySelector<HTMLElement>('.origin')?.focus();
    await userEvent.keyboard('j');
    const first = focused();
    expect(first).toBeTruthy();
    await userEvent.keyboard('jj');
    expect(focused()).not.toBe(first);
    await userEvent.keyboard('kk');
    expect(focused()).toBe(first);
  });

  test('can be copied with their links, and said to be wrong', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await showRows('1 finding');
    for (const closed of document.querySelectorAll<HTMLDetailsElement>('.actions, .wrong'))
      closed.open = true;
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    expect(copied.mock.lastCall?.[0]).toContain('https://courier.example/harbour');
    await expect.element(page.getByText('Copied.', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Copy the report' }).click();
    expect(copied.mock.lastCall?.[0]).not.toContain('241');
    await page.getByRole('checkbox', { name: 'Include the words' }).click();
    await page.getByRole('button', { name: 'Copy the report' }).click();
    expect(copied.mock.lastCall?.[0]).toContain('241');
    copied.mockRestore();
  });
});

describe('what is heard', () => {
  test('what comes of an asking is told where it was asked', async () => {
    const state = PANEL_STATES['1 finding']?.();
    if (!state) throw new Error('There is no such state.');
    const model = { ...fakePanel(state), revealPassage: async () => false };
    render(
      <WordsContext.Provider value={ENGLISH}>
        <Panel model={model} />
      </WordsContext.Provider>,
      document.body,
    );
    await expect.poll(() => document.querySelector('.rows')).not.toBeNull();
    await page.getByText('She said that the east quay may close in winter.').first().click();
    await expect
      .poll(() => [...document.querySelectorAll('[role=status]')].map((each) => each.textContent))
      .toContain('The page no longer shows these words.');
  });
});

test('marks can be switched off, and printed', async () => {
  const model = await showRows('1 finding');
  await page.getByText('What the marks mean').click();
  await page.getByRole('checkbox', { name: 'Show marks on the page' }).click();
  await page.getByRole('checkbox', { name: 'Print them with the page' }).click();
  expect(model.asked).toEqual(['marks false false', 'marks false true']);
});

describe('in little room', () => {
  test.each([
    ['240 px, as Firefox opens its sidebar', 240, 'ltr'],
    ['320 px', 320, 'ltr'],
    ['400 px from right to left', 400, 'rtl'],
    ['1200 px', 1200, 'ltr'],
  ])('nothing is wider than the panel at %s', async (_, width, dir) => {
    await page.viewport(width, 700);
    document.documentElement.dir = dir;
    for (const name of ['with text', 'long strings', 'without text']) {
      await showRows(name);
      expect(document.documentElement.scrollWidth, name).toBeLessThanOrEqual(width);
      render(null, document.body);
    }
  });

  test('both sides stand under each other in a narrow panel, beside each other in a wide one', async () => {
    await showRows('1 finding');
    const tops = () =>
      ['.row:last-of-type .page-side', '.row:last-of-type .original-side'].map(
        (part) => document.querySelector(part)?.getBoundingClientRect().top ?? 0,
      );
    const [left = 0, right = 1] = tops();
    expect(left).toBe(right);
    await page.viewport(360, 900);
    const [above = 0, below = 0] = tops();
    expect(below).toBeGreaterThan(above);
  });
});

describe('the report', () => {
  function showReport(name: string): void {
    const state = PANEL_STATES[name]?.();
    if (!state) throw new Error(`There is no state "${name}".`);
    render(
      <WordsContext.Provider value={ENGLISH}>
        <ReportPage model={fakePanel(state)} pageTitle="A <b>title</b>" madeOn={new Date(2026, 3, 20)} />
      </WordsContext.Provider>,
      document.body,
    );
  }

  test('says what was found, when and by which version, and what the words mean', () => {
    showReport('1 finding');
    const text = document.querySelector('.report')?.textContent;
    for (const part of [
      'A <b>title</b>',
      'https://page.example/story',
      'counted 241 berths',
      'there: 214 berths',
      '20 April 2026',
      'Palimpsest 0.',
    ])
      expect(text).toContain(part);
    expect(text).toContain('It does not say that something is untrue.');
  });

  test('is printed on white paper, whatever the screen is, without what only a screen can do', async () => {
    const scheme = [{ name: 'prefers-color-scheme', value: 'dark' }];
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print', features: scheme });
    showReport('with text');
    expect(getComputedStyle(document.body).backgroundColor).toBe('rgb(252, 251, 248)');
    expect(document.querySelector('.steps')?.getBoundingClientRect().height).toBe(0);
    await cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] });
  });

  test('is one file that needs nothing else', () => {
    showReport('with text');
    const report = document.querySelector('.report');
    if (!report) throw new Error('There is no report.');
    const file = new DOMParser().parseFromString(htmlFileOf(report, 'Report'), 'text/html');
    expect(file.body.textContent?.trim()).toBe(report.textContent?.trim());
    expect(file.querySelectorAll('script, link, button, img')).toHaveLength(0);
    expect(file.querySelector('style')?.textContent).toContain('--paper');
    expect(file.documentElement.lang).toBe('en');
  });
});
