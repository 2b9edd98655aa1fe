import { describe, expect, test } from 'vitest';
import { isProbablyArticle } from '../../src/article/is-article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { articleFixtures, summaryOf } from '../support/article-fixtures.ts';

/** A document of a frame of its own: live, with layout and computed styles, as a content script meets it. */
function liveDocument(html: string): { document: Document; close: () => void } {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  document.body.append(frame);
  const live = frame.contentDocument;
  if (!live) throw new Error('The frame has no document.');
  live.open();
  live.write(html);
  live.close();
  return { document: live, close: () => frame.remove() };
}

describe('the pages of test/fixtures/articles, in a browser', () => {
  test.each(articleFixtures)('$name', ({ html, expected }) => {
    const page = liveDocument(html);
    const before = page.document.documentElement.outerHTML;
    const reading = readArticle(page.document, { url: expected.url });
    expect(summaryOf(reading, expected.url)).toEqual(expected);
    expect(page.document.documentElement.outerHTML).toBe(before);
    page.close();
  });
});

describe('in a browser', () => {
  test('elements nested by a script, deeper than any parser nests, are read', () => {
    const page = liveDocument('<!doctype html><body></body>');
    let inner: Element = page.document.body;
    for (let depth = 0; depth < 20_000; depth += 1) {
      inner = inner.appendChild(page.document.createElement('div'));
    }
    inner.textContent =
      'The ice on the river at Norham broke on Sunday, a month early, the harbour master said.';
    const paragraph = page.document.createElement('p');
    paragraph.textContent =
      'It took two jetties and a hut with it, and left a boat on the roof of the boathouse, he said.';
    page.document.body.append(paragraph);
    const reading = readArticle(page.document, { url: null });
    expect(reading.kind).toBe('article');
    page.close();
  });

  test('a front page is told from an article', () => {
    const verdicts = articleFixtures.map(({ name, html }) => {
      const page = liveDocument(html);
      const verdict = isProbablyArticle(page.document);
      page.close();
      return [name, verdict];
    });
    expect(verdicts.filter(([, verdict]) => !verdict)).toEqual([['front-page', false]]);
  });
});
