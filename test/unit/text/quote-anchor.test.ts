import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote, quoteOf, squeeze } from '../../../src/text/quote-anchor.ts';

/** Quotes a passage of one text, and gives the words found for it in another. */
function refind(article: string, passage: string, page: string, from = 0): string | null {
  const start = article.indexOf(passage, from);
  const span = findQuote(squeeze(page), quoteOf(article, { start, end: start + passage.length }));
  return span && page.slice(span.start, span.end);
}

const ARTICLE =
  'Ferry terminal delayed\n\nThe board met on Monday. It counted 40 berths in the old basin.\n\nThe new quay has 40 berths too, said Helen Marchetti.';

describe('findQuote', () => {
  test('finds a passage across white space of another kind', () => {
    const page = ARTICLE.replace(/ /g, '\u00a0')
      .replace('berths', 'ber\u00adths')
      .replaceAll('\n\n', '\n   \t ');
    expect(refind(ARTICLE, 'the old basin.\n\nThe new quay', page)).toBe(
      'the\u00a0old\u00a0basin.\n   \t The\u00a0new\u00a0quay',
    );
    expect(refind(ARTICLE, '40 berths', page)).toBe('40\u00a0ber\u00adths');
  });

  test('tells equal words apart by what stands around them', () => {
    const page = `Menu 40 berths. ${ARTICLE} Related: 40 berths`;
    const second = ARTICLE.lastIndexOf('40 berths');
    const span = findQuote(squeeze(page), quoteOf(ARTICLE, { start: second, end: second + 9 }));
    expect(span?.start).toBe(page.indexOf('40 berths too'));
  });

  test('of equal surroundings takes the place nearest to where the quote stood', () => {
    const line = 'A boat called. ';
    const page = line.repeat(9);
    const start = line.length * 6 + 2;
    const quote = { ...quoteOf(page, { start, end: start + 4 }), prefix: '', suffix: '' };
    expect(findQuote(squeeze(page), quote)?.start).toBe(start);
  });

  test('does not believe a short quote without its surroundings', () => {
    expect(refind(ARTICLE, '40', 'There are 40 ways to leave, and 40 to stay.')).toBeNull();
  });

  test('believes a long quote anywhere', () => {
    const passage = 'It counted 40 berths in the old basin.';
    expect(refind(ARTICLE, passage, `Something else. ${passage} The end.`)).toBe(passage);
  });

  test('gives null for words that are not there, and for none', () => {
    expect(refind(ARTICLE, 'Helen Marchetti', 'Quite another page.')).toBeNull();
    expect(findQuote(squeeze(ARTICLE), { exact: ' \u00a0', prefix: '', suffix: '', position: 0 })).toBeNull();
  });

  test('a page that repeats the words thousands of times is given up on in time', () => {
    const page = 'na '.repeat(50_000);
    expect(findQuote(squeeze(page), { exact: 'na', prefix: 'x', suffix: 'y', position: 1 })).toBeNull();
  });

  const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 3, maxLength: 60 });
  const spaces = fc.array(fc.constantFrom(' ', '\n\n', '\u00a0', ' \t ', '\u200b \n'), {
    minLength: 61,
    maxLength: 61,
  });

  test('what was quoted from a text is found in it, at its own place, whatever the white space became', () => {
    fc.assert(
      fc.property(words, spaces, fc.nat(), fc.nat(), (list, gaps, a, b) => {
        const first = a % list.length;
        const last = first + (b % (list.length - first));
        const article = list.join(' ');
        const page = list.map((word, at) => word + gaps[at]).join('');
        const start = list.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        const end = list.slice(0, last + 1).join(' ').length;
        const span = findQuote(squeeze(page), quoteOf(article, { start, end }));
        expect(span).not.toBeNull();
        const found = page.slice(span?.start, span?.end);
        expect(found.replace(/[\s\u200b]+/g, '')).toBe(list.slice(first, last + 1).join(''));
      }),
    );
  });
});

describe('squeeze', () => {
  test('every kept code unit knows where it stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: kept, at } = squeeze(text);
        expect(at).toHaveLength(kept.length);
        for (let i = 0; i < kept.length; i += 1) expect(text[at[i] ?? -1]).toBe(kept[i]);
      }),
    );
  });
});
