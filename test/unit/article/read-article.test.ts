import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { MAX_BLOCKS, MAX_TEXT } from '../../../src/article/compose-article.ts';
import { extractionOf } from '../../../src/article/extraction.ts';
import { readArticle } from '../../../src/article/read-article.ts';
import { articleFixtures, summaryOf } from '../../support/article-fixtures.ts';

const PARAGRAPH =
  'The council of Elsby voted on Monday to close the old bridge, after engineers found cracks in it, the mayor said.';

function read(html: string, url: string | null = null) {
  return readArticle(parseHTML(html).document, { url });
}

/** What every article must be, whatever the page: blocks in order, apart by blank lines, and nothing between them. */
function expectSound(article: Article) {
  const texts = article.blocks.map(({ start, end }) => article.text.slice(start, end));
  expect(texts.every((text) => text.trim() !== '')).toBe(true);
  expect(texts.join('\n\n')).toBe(article.text);
  expect(article.text.length).toBeLessThanOrEqual(MAX_TEXT);
  expect(article.blocks.length).toBeLessThanOrEqual(MAX_BLOCKS);
}

function articleOf(reading: ReturnType<typeof read>): Article {
  return reading.kind === 'article' ? reading.article : reading.remains;
}

describe('the pages of test/fixtures/articles', () => {
  test.each(articleFixtures)('$name', ({ html, expected }) => {
    const { document } = parseHTML(html);
    const before = document.toString();
    const reading = readArticle(document, { url: expected.url });
    expect(summaryOf(reading, expected.url)).toEqual(expected);
    expect(document.toString()).toBe(before);
    expectSound(articleOf(reading));
  });
});

describe('hostile and broken pages', () => {
  test.each([
    ['nothing', ''],
    ['words alone', 'just words'],
    ['no body', '<html><head><title>A title</title></head></html>'],
    ['frames', '<frameset><frame src="a.html"></frameset>'],
  ])('%s is not an article', (_, html) => {
    expect(read(html)).toMatchObject({ kind: 'not-an-article', reason: 'holds no text' });
  });

  test('a page of five megabytes is cut, and says so', () => {
    const article = articleOf(
      read(`<body><article>${`<p>${PARAGRAPH}</p>`.repeat(45_000)}</article></body>`),
    );
    expectSound(article);
    expect(article.blocks.length).toBe(MAX_BLOCKS);
    expect(article.leftOut.map((entry) => entry.reason)).toEqual([expect.stringContaining('limit')]);
  });

  test('one paragraph of two megabytes is cut, and says so', () => {
    const article = articleOf(
      read(`<body><article><p>${'The mayor said so. '.repeat(110_000)}</p></article></body>`),
    );
    expectSound(article);
    expect(article.text.length).toBeGreaterThan(MAX_TEXT - 25_000);
    expect(article.leftOut.map((entry) => entry.reason)).toEqual([expect.stringContaining('limit')]);
  });

  test('a hundred thousand nested elements do not hide the article', () => {
    const { document } = parseHTML(`<html><body>${`<p>${PARAGRAPH}</p>`.repeat(5)}</body></html>`);
    let nested = document.createElement('div');
    nested.textContent = 'deep';
    for (let depth = 0; depth < 100_000; depth += 1) {
      const outer = document.createElement('div');
      outer.appendChild(nested);
      nested = outer;
    }
    document.querySelector('body')?.prepend(nested);
    const article = articleOf(readArticle(document, { url: null }));
    expect(article.blocks.length).toBe(5);
    expectSound(article);
  });

  test('an attribute of a megabyte changes nothing', () => {
    const wide = `<p class="${'x-'.repeat(500_000)}">${PARAGRAPH}</p>`;
    const article = articleOf(
      read(`<body><article>${wide}${`<p>${PARAGRAPH}</p>`.repeat(4)}</article></body>`),
    );
    expect(article.blocks.length).toBe(5);
  });

  test('any markup gives a sound article', () => {
    const tags = fc.constantFrom(
      'p',
      'div',
      'span',
      'blockquote',
      'li',
      'h2',
      'figcaption',
      'td',
      'a',
      'section',
      'br',
    );
    const words = fc.constantFrom(
      PARAGRAPH,
      'Share this',
      '  ',
      '\u00ad\u200b',
      '&nbsp;',
      'By Ana Ruiz',
      '\ud800',
      'No.',
    );
    const node = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        words,
        fc
          .tuple(tags, fc.array(tie('tree'), { maxLength: 5 }))
          .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
      ),
    })).tree;
    fc.assert(
      fc.property(fc.array(node, { maxLength: 12 }), (nodes) => {
        const { document } = parseHTML(`<html><body><article>${nodes.join('')}</article></body></html>`);
        const before = document.toString();
        expectSound(articleOf(readArticle(document, { url: null })));
        expect(document.toString()).toBe(before);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the printed extraction', () => {
  test('the text is the body: no title, caption or furniture', () => {
    const page = articleFixtures.find((fixture) => fixture.name === 'wordpress');
    const extraction = extractionOf(read(page?.html ?? ''));
    expect(Object.keys(extraction)).toEqual([
      'title',
      'byline',
      'published',
      'siteName',
      'text',
      'blocks',
      'leftOut',
    ]);
    expect(extraction.siteName).toBe('The Elsby Courier');
    expect(extraction.text.startsWith('The old bridge at Elsby')).toBe(true);
    expect(extraction.text).not.toMatch(/Tom Hale|Read more|inbox/);
    expect(extraction.text).toContain('\n\nWhat it will cost\n\n');
  });

  test('a page that is none still gives what text it has, with the reason first', () => {
    const extraction = extractionOf(read('<body><h1>Closed</h1><p>Back at two.</p></body>'));
    expect(extraction.leftOut[0]?.reason).toBe('not an article: holds too little running text');
    expect(extraction.blocks.map((block) => block.text)).toContain('Back at two.');
  });
});
