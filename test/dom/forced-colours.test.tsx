/** Where the reader has chosen all colours, forms alone must tell marks and parts of bars apart. */
import { render } from 'preact';
import { afterAll, beforeAll, expect, test } from 'vitest';
import marks from '../../extension/public/marks.css?inline';
import { WordsContext } from '../../extension/view/words.ts';
import { emulate } from '../support/accessibility.ts';
import { ENGLISH } from '../support/english.ts';
import { VIEWS } from '../support/views/all.ts';

const sheet = document.createElement('style');

beforeAll(async () => {
  await emulate({ 'forced-colors': 'active' });
  sheet.textContent = marks;
  document.head.append(sheet);
});

afterAll(async () => {
  render(null, document.body);
  sheet.remove();
  await emulate({});
});

async function show(view: string, state: string): Promise<void> {
  render(
    <WordsContext.Provider value={ENGLISH}>{VIEWS[view]?.[state]?.()}</WordsContext.Provider>,
    document.body,
  );
  await expect.poll(() => document.querySelector('.bar')).not.toBeNull();
}

/** How words are lined, without colours and washes. */
function lineOf(style: CSSStyleDeclaration): string {
  const { textDecorationLine, textDecorationStyle, textDecorationThickness, outlineStyle } = style;
  return [textDecorationLine, textDecorationStyle, textDecorationThickness, outlineStyle].join(' ');
}

/** How a part of a bar is filled and framed. */
function fillOf(element: Element): string {
  const { backgroundImage, backgroundColor, borderTopStyle, borderTopWidth } = getComputedStyle(element);
  return [backgroundImage, backgroundColor, borderTopStyle, borderTopWidth].join(' ');
}

test('the browser does force them here', async () => {
  await show('popup', 'rewrite');
  const { backgroundColor } = getComputedStyle(document.querySelector('.words.changed') ?? document.body);
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  expect(backgroundColor).not.toMatch(/46 117 214|46, 117, 214/);
});

test('every kind of mark has a line of its own in the views', async () => {
  await show('panel', '1 finding');
  for (const closed of document.querySelectorAll('details')) closed.open = true;
  const lines = [...document.querySelectorAll('.marks dt .words')].map((each) =>
    lineOf(getComputedStyle(each)),
  );
  expect(lines).toHaveLength(6);
  expect(new Set(lines).size).toBe(6);
});

test('and in the page, where what is pointed at stands out in the reader’s own colour', () => {
  const drawn = (name: string) => getComputedStyle(document.body, `::highlight(palimpsest-${name})`);
  const lines = ['inserted', 'changed', 'quotation', 'possible'].map((kind) =>
    lineOf(drawn(`${kind}-light`)),
  );
  expect(new Set(lines).size).toBe(4);
  const own = document.createElement('p');
  own.style.cssText = 'background: Highlight; forced-color-adjust: none';
  document.body.append(own);
  expect(drawn('shown-light').backgroundColor).toBe(getComputedStyle(own).backgroundColor);
  own.remove();
});

test.each([
  ['popup', 'rewrite', '.bar', ['copied', 'reworded', 'added']],
  ['panel', '80 findings', '.bars .bar', ['copied', 'reworded', 'added']],
  ['panel', '0 findings', '.bars .bar', ['carried', 'skipped']],
  ['panel', '80 findings', '.origin', ['copied', 'reworded', 'added']],
])('%s, %s: parts of %s differ in fill or frame', async (view, state, bar, kinds) => {
  await show(view, state);
  await expect.poll(() => document.querySelector(`${bar} .${kinds[0]}`)).not.toBeNull();
  const fills = kinds.map((kind) => {
    const part = document.querySelector(`${bar} .${kind}`);
    return part && fillOf(part);
  });
  expect(fills).not.toContain(null);
  expect(new Set(fills).size).toBe(kinds.length);
});
