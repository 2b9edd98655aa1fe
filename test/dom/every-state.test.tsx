/** What holds for every view in every state: for keyboards and screen readers, in little room, in every language, whatever the reader chose. */
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { WordsContext } from '../../extension/view/words.ts';
import { accessibilityTree, emulate, violations } from '../support/accessibility.ts';
import { ENGLISH } from '../support/english.ts';
import { EVERY_STATE, VIEWS } from '../support/views/all.ts';
import { LANGUAGES, wordsIn } from '../support/words-in.ts';

/** The one state without a word: nothing is known yet. */
const SPEAKING = EVERY_STATE.filter(([, state]) => state !== 'opening');

/** Draws a view, and waits for what it fetches as it is drawn. */
async function show(view: string, state: string, words = ENGLISH): Promise<void> {
  render(null, document.body);
  render(
    <WordsContext.Provider value={words}>{VIEWS[view]?.[state]?.()}</WordsContext.Provider>,
    document.body,
  );
  await drawn();
}

function drawn(): Promise<unknown> {
  return new Promise((fulfil) => requestAnimationFrame(() => setTimeout(fulfil)));
}

/** Unfolds whatever is folded, and what that shows. */
async function unfold(): Promise<void> {
  for (;;) {
    const buttons = document.querySelectorAll<HTMLElement>('button[aria-expanded=false]');
    const closed = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    if (buttons.length + closed.length === 0) return;
    for (const button of buttons) button.click();
    for (const each of closed) each.open = true;
    await drawn();
  }
}

function speak(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
}

beforeAll(() => {
  document.title = 'every state';
  speak('en');
});

afterEach(() => {
  render(null, document.body);
  speak('en');
});

describe.each([
  ['light', { 'prefers-color-scheme': 'light' }],
  ['dark', { 'prefers-color-scheme': 'dark' }],
])('no accessibility violations, all unfolded: %s', (_, features) => {
  beforeAll(async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce', ...features });
    await page.viewport(640, 900);
  });

  test.each(SPEAKING)('%s, %s', async (view, state) => {
    await show(view, state);
    await unfold();
    // Rows out of sight are not laid out yet, and would lie upon each other.
    for (const row of document.querySelectorAll<HTMLElement>('.row')) row.style.contentVisibility = 'visible';
    expect(await violations()).toEqual([]);
  });
});

describe('what is heard', () => {
  const USED = /^(?:button|link|checkbox|radio|textbox|combobox|progressbar|image|DisclosureTriangle)/;

  test.each(Object.keys(VIEWS))('%s: all that can be used has a name', async (view) => {
    const seen = new Set<string>();
    for (const [, state] of SPEAKING.filter(([each]) => each === view)) {
      await show(view, state);
      await unfold();
      const used = (await accessibilityTree()).filter(({ role }) => USED.test(role));
      expect(
        used.filter(({ name }) => name === ''),
        state,
      ).toEqual([]);
      for (const { role } of used) seen.add(role);
    }
    expect([...seen]).toContain('button');
  });

  test.each([
    ['reading', 'Reading the page. This takes a moment where a page is still loading.'],
    ['80 findings', '80 things are not in the original.'],
    ['republished', 'Republished, with its source named. The page names The Sandwick Courier as its source.'],
    ['no match', 'No match in this index. That says nothing about the page'],
  ])('%s: the state is said in a live region that was there before', async (state, sentence) => {
    await show('popup', 'opening');
    const region = document.querySelector('[role=status]');
    expect(region?.textContent).toBe('');
    render(
      <WordsContext.Provider value={ENGLISH}>{VIEWS.popup?.[state]?.()}</WordsContext.Provider>,
      document.body,
    );
    await expect.poll(() => region?.textContent).toContain(sentence);
    expect(region?.isConnected).toBe(true);
    const status = (await accessibilityTree()).findIndex(({ role }) => role === 'status');
    expect((await accessibilityTree()).slice(status + 1, status + 3).map(({ name }) => name)).toContain(
      region?.textContent,
    );
  });
});

test.each([
  ['options', 'in use'],
  ['welcome', 'welcome'],
])('%s: where nothing was compared, no comparison is spoken of', async (view, state) => {
  await show(view, state);
  expect(document.querySelector('footer')?.textContent).toContain(ENGLISH.say('nothingLeaves'));
  expect(document.body.textContent).not.toContain(ENGLISH.say('staysHere'));
});

describe('in little room', () => {
  beforeAll(() => emulate({}));

  /** 320 px is also a window of 640 px at 200 %, and one of 1280 px at 400 % (WCAG 1.4.10). */
  test.each(LANGUAGES)('%s: nothing is wider than 320 px, all unfolded', async (language) => {
    await page.viewport(320, 900);
    speak(language);
    for (const [view, state] of EVERY_STATE) {
      await show(view, state, wordsIn(language));
      await unfold();
      expect(document.documentElement.scrollWidth, `${view}, ${state}`).toBeLessThanOrEqual(320);
      expect(unspoken(), `${view}, ${state}`).toEqual([]);
    }
  });

  test.each(LANGUAGES)(
    '%s: the panel fits the 240 px with which Firefox opens its sidebar',
    async (language) => {
      await page.viewport(240, 900);
      speak(language);
      for (const state of Object.keys(VIEWS.panel ?? {})) {
        await show('panel', state, wordsIn(language));
        await unfold();
        expect(document.documentElement.scrollWidth, state).toBeLessThanOrEqual(240);
      }
    },
  );

  test('nothing is wider where the reader spaces letters, words and lines out (WCAG 1.4.12)', async () => {
    const spaced = document.createElement('style');
    spaced.textContent =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
    document.head.append(spaced);
    await page.viewport(320, 900);
    for (const [view, state] of EVERY_STATE) {
      await show(view, state);
      await unfold();
      expect(document.documentElement.scrollWidth, `${view}, ${state}`).toBeLessThanOrEqual(320);
    }
    spaced.remove();
  });
});

/** Elements that should say something and do not. */
function unspoken(): string[] {
  return [...document.querySelectorAll('button, summary, h1, h2, h3, label, dt, dd')]
    .filter((each) => !each.textContent?.trim() && !each.getAttribute('aria-label'))
    .map((each) => each.outerHTML);
}

describe('motion', () => {
  const moving = () => document.getAnimations().length;
  const isSmooth = () => getComputedStyle(document.documentElement).scrollBehavior === 'smooth';

  test('there is some: a line while the page is read, a panel that glides', async () => {
    await emulate({ 'prefers-reduced-motion': 'no-preference' });
    await show('popup', 'reading');
    expect(moving()).toBe(1);
    await show('panel', '1 finding');
    expect(isSmooth()).toBe(true);
  });

  test('where it is not wanted nothing moves, whatever is pointed at or unfolded', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    for (const [view, state] of EVERY_STATE) {
      await show(view, state);
      await unfold();
      for (const each of document.querySelectorAll<HTMLElement>('button, a, summary')) each.focus();
      expect([moving(), isSmooth()], `${view}, ${state}`).toEqual([0, false]);
    }
  });
});
