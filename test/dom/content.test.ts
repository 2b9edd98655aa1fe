import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anchorQuote, readWords } from '../../extension/content/anchor.ts';
import { inkAt, lightnessOf } from '../../extension/content/ink.ts';
import { marksInPage } from '../../extension/content/marks-in-page.ts';
import { eraseMarks, highlightName, paintMarks } from '../../extension/content/paint.ts';
import { reveal } from '../../extension/content/reveal.ts';
import type { FindingId, Mark, MarkStyle } from '../../extension/messages/protocol.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { quoteOf } from '../../src/text/quote-anchor.ts';

const PAGE = `
  <nav><a href="#">Harbour</a> <a href="#">40 berths</a></nav>
  <article>
    <h1>Ferry terminal delayed</h1>
    <p>The board met on Monday in Port&nbsp;Ellery. It counted <b>40</b> <i>ber&shy;ths</i> in the old basin, and found
      that most of them had not been dredged since the ferry line was closed nine years ago.</p>
    <script>const words = 'The new quay has 40 berths too';</script>
    <p id="second">The new quay has <a href="#">40 berths</a> too, said Helen Marchetti, who leads the board and has
      asked the county for a loan to pay for the dredging of the basin and the repair of its walls.</p>
    <p>A third paragraph tells of the fishing boats, whose owners fear for their moorings, and of the long winter in
      which no boat could leave the harbour at all because of the ice that lay before the mole.</p>
  </article>
  <footer>40 berths</footer>`;

/** The article's words as the reader of a document would join them. */
function article() {
  const reading = readArticle(document, { url: null });
  if (reading.kind !== 'article') throw new Error('The page should hold an article.');
  return reading.article;
}

function markOf(words: string, style: MarkStyle = 'inserted', from = 0): Mark {
  const { text } = article();
  const start = text.indexOf(words, from);
  expect(start).toBeGreaterThanOrEqual(0);
  return { finding: words as FindingId, style, quote: quoteOf(text, { start, end: start + words.length }) };
}

function sizes(): Record<string, number> {
  const names = ['inserted', 'changed', 'quotation', 'possible', 'shown'] as const;
  const all = names.flatMap((style) =>
    (['light', 'dark', 'print'] as const).map((ink) => highlightName(style, ink)),
  );
  return Object.fromEntries(
    all.filter((name) => CSS.highlights.has(name)).map((name) => [name, CSS.highlights.get(name)?.size ?? 0]),
  );
}

beforeEach(() => {
  document.body.innerHTML = PAGE;
});

afterEach(() => {
  eraseMarks();
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
});

describe('anchoring', () => {
  const found = (words: string) => anchorQuote(readWords(document.body), markOf(words).quote)?.toString();

  test('finds words split over nodes, with no-break spaces and soft hyphens', () => {
    expect(found('Port Ellery')).toBe('Port\u00a0Ellery');
    expect(found('It counted 40 berths in')?.replace(/[\u00ad\s]+/g, '')).toBe('Itcounted40berthsin');
  });

  test('finds words across the border of two blocks', () => {
    expect(found('nine years ago.\n\nThe new quay')).toMatch(/^nine years ago\.\s.*The new quay$/s);
  });

  test('takes the place the article means, not the menu, a script or the footer', () => {
    const range = anchorQuote(readWords(document.body), markOf('40 berths too').quote);
    expect(range?.startContainer.parentElement?.closest('#second')).not.toBeNull();
  });

  test('gives null for words the page no longer shows', () => {
    const { quote } = markOf('fishing boats');
    document.querySelector('p:last-of-type')?.remove();
    expect(anchorQuote(readWords(document.body), quote)).toBeNull();
  });
});

describe('painting', () => {
  test('registers each style under its own name', () => {
    paintMarks([markOf('Port Ellery'), markOf('Helen Marchetti', 'changed'), markOf('the ice', 'possible')]);
    expect(sizes()).toEqual({
      'palimpsest-inserted-light': 1,
      'palimpsest-changed-light': 1,
      'palimpsest-possible-light': 1,
    });
  });

  test('uses the other colours where the page is dark', () => {
    document.body.style.cssText = 'background: #111; color: #ddd';
    paintMarks([markOf('Port Ellery')]);
    expect(sizes()).toEqual({ 'palimpsest-inserted-dark': 1 });
  });

  test('reading, painting and revealing change nothing in the document', async () => {
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
    const marks = [markOf('Port Ellery'), markOf('the ice', 'possible')];
    const painting = paintMarks(marks);
    const range = painting.rangeOf('the ice' as FindingId);
    if (range) reveal(range, true, new AbortController().signal);
    painting.renew();
    painting.clear();
    await new Promise((fulfil) => setTimeout(fulfil));
    expect([...records, ...observer.takeRecords()]).toEqual([]);
  });

  test('finds its words again after the page has drawn them anew', () => {
    const painting = paintMarks([markOf('Port Ellery'), markOf('Helen Marchetti')]);
    expect(painting.isWorn()).toBe(false);
    const second = document.querySelector('#second');
    second?.replaceWith(second.cloneNode(true));
    expect(painting.isWorn()).toBe(true);
    painting.renew();
    expect(painting.isWorn()).toBe(false);
    expect(painting.rangeOf('Helen Marchetti' as FindingId)?.toString()).toBe('Helen Marchetti');
    expect(sizes()).toEqual({ 'palimpsest-inserted-light': 2 });
  });

  test('is for paper only where it is asked for, and for the screen unless it is switched off', () => {
    const painting = paintMarks([markOf('Port Ellery')], { shown: true, printed: true });
    expect(sizes()).toEqual({ 'palimpsest-inserted-light': 1, 'palimpsest-inserted-print': 1 });
    painting.show({ shown: false, printed: false });
    expect(sizes()).toEqual({});
    expect(painting.rangeOf('Port Ellery' as FindingId)?.toString()).toBe('Port\u00a0Ellery');
    painting.show({ shown: true, printed: false });
    expect(sizes()).toEqual({ 'palimpsest-inserted-light': 1 });
  });

  test('emphasises one mark at a time, and none when told so', () => {
    const painting = paintMarks([markOf('Port Ellery'), markOf('the ice')]);
    const shown = () => [...(CSS.highlights.get('palimpsest-shown-light') ?? [])].map(String);
    expect(painting.emphasise('the ice' as FindingId)).toBe(true);
    expect(shown()).toEqual(['the ice']);
    expect(painting.emphasise('Port Ellery' as FindingId)).toBe(true);
    expect(shown()).toEqual(['Port\u00a0Ellery']);
    expect(painting.emphasise(null)).toBe(false);
    expect(shown()).toEqual([]);
    expect(painting.emphasise('gone' as FindingId)).toBe(false);
  });

  test('takes everything off again', () => {
    paintMarks([markOf('Port Ellery')]).clear();
    expect(sizes()).toEqual({});
  });

  test('without CSS.highlights still knows where its words stand', () => {
    vi.stubGlobal('Highlight', undefined);
    const painting = paintMarks([markOf('Port Ellery')]);
    expect(painting.rangeOf('Port Ellery' as FindingId)).not.toBeNull();
    vi.unstubAllGlobals();
    expect(sizes()).toEqual({});
  });
});

describe('revealing', () => {
  test('brings the words into the window and emphasises them for a while', async () => {
    document.body.style.paddingTop = '4000px';
    const range = paintMarks([markOf('the ice')]).rangeOf('the ice' as FindingId);
    const abort = new AbortController();
    if (range) reveal(range, true, abort.signal);
    expect(sizes()['palimpsest-shown-light']).toBe(1);
    await expect.poll(() => range?.getBoundingClientRect().top).toBeLessThan(innerHeight);
    await expect.poll(() => sizes()['palimpsest-shown-light'], { timeout: 5_000 }).toBeUndefined();
  });
});

describe('marks that are switched off', () => {
  const OFF = { shown: false, printed: false };
  const FOUND = 'the ice' as FindingId;

  test('are not emphasised either, though their places are known', () => {
    document.body.style.paddingTop = '4000px';
    const painting = paintMarks([markOf('the ice')], OFF);
    expect(painting.emphasise(FOUND)).toBe(true);
    const range = painting.rangeOf(FOUND);
    if (range) reveal(range, false, new AbortController().signal);
    expect([...CSS.highlights.keys()]).toEqual([]);
    expect(range?.getBoundingClientRect().top).toBeLessThan(4000);
  });

  test('have no style in the page; it comes before them and goes after them', async () => {
    const steps: string[] = [];
    const note = (step: string) => void steps.push(`${step}: ${CSS.highlights.size}`);
    const ports = { wanted: async () => OFF, style: async (isNeeded: boolean) => note(`style ${isNeeded}`) };
    const marks = marksInPage(ports, new AbortController().signal);
    await marks.paint([markOf('the ice')]);
    note('asked');
    await marks.show({ shown: false, printed: true });
    note('printed');
    await marks.show(OFF);
    expect(steps).toEqual(['style false: 0', 'asked: 0', 'style true: 0', 'printed: 1', 'style false: 0']);
  });

  test('and where there is nothing to mark there is no style', async () => {
    const styled: boolean[] = [];
    const wanted = async () => ({ shown: true, printed: true });
    const ports = { wanted, style: async (isNeeded: boolean) => styled.push(isNeeded) };
    await marksInPage(ports, new AbortController().signal).paint([]);
    expect(styled).toEqual([false]);
  });
});

describe('ink', () => {
  test.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(255, 255, 255, 0.9)', 1],
    ['oklch(0.95 0.01 90)', 0.95],
    ['oklab(0.2 0 0)', 0.2],
    ['lab(92 0 0)', 0.92],
    ['color(srgb 1 1 1)', 1],
    ['currentcolor', 0],
  ])('lightness of %s', (color, lightness) => {
    expect(lightnessOf(color)).toBeCloseTo(lightness, 2);
  });

  test.each([
    ['black', 'light'],
    ['oklch(0.3 0.1 250)', 'light'],
    ['#eee', 'dark'],
    ['color-mix(in oklch, white 90%, blue)', 'dark'],
  ])('text in %s stands on a %s page', (color, ink) => {
    document.body.style.color = color;
    expect(inkAt(document.body)).toBe(ink);
  });
});
