import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { isProbablyArticle } from '../../../src/article/is-article.ts';
import { articleFixtures } from '../../support/article-fixtures.ts';

function verdict(body: string): boolean {
  return isProbablyArticle(parseHTML(`<html><head></head><body>${body}</body></html>`).document);
}

const PROSE =
  'The council of Elsby voted on Monday to close the old bridge, after engineers found cracks in two piers. ';

describe('the first look at a page', () => {
  test('every page of the fixtures is worth reading but the front page', () => {
    const without = articleFixtures.filter(({ html }) => !isProbablyArticle(parseHTML(html).document));
    expect(without.map((fixture) => fixture.name)).toEqual(['front-page']);
  });

  test.each([
    ['paragraphs', `<div>${`<p>${PROSE}</p>`.repeat(4)}</div>`],
    ['divs', `<div>${`<div>${PROSE}</div>`.repeat(4)}</div>`],
    ['line breaks', `<div>${`${PROSE}<br><br>`.repeat(4)}</div>`],
    [
      'text cut up by links and entities',
      `<div>${`<p>The council &amp; <a href="#">mayor</a> of Elsby &ndash; ${PROSE}</p>`.repeat(4)}</div>`,
    ],
  ])('%s are', (_, body) => {
    expect(verdict(body)).toBe(true);
  });

  test.each([
    ['an empty page', ''],
    ['a list of links', `<ul>${`<li><a href="#">${PROSE}</a></li>`.repeat(20)}</ul>`],
    [
      'teasers in boxes of their own',
      `<section>${`<div><div><p>${PROSE}</p></div></div>`.repeat(20)}</section>`,
    ],
    ['a cookie notice', `<div id="cookie-banner"><p>${PROSE.repeat(5)}</p></div>`],
    ['a script', `<script>${PROSE.repeat(20)}</script>`],
  ])('%s is not', (_, body) => {
    expect(verdict(body)).toBe(false);
  });

  test('a document without a root is not', () => {
    expect(isProbablyArticle(parseHTML('').document)).toBe(false);
  });
});
