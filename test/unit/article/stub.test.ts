import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';

const PARAGRAPH =
  'The council of Elsby voted on Monday to close the old bridge, after engineers found cracks in it, the mayor said.';
const NOT_FREE =
  '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';
const PART_NOT_FREE =
  '<script type="application/ld+json">{"@type":"NewsArticle","hasPart":[{"@type":"WebPageElement","isAccessibleForFree":false}]}</script>';

/** Whether a page of so many paragraphs, with something said beside them, is a stub. */
function isStub(paragraphs: number, { head = '', beside = '' }): boolean {
  const html = `<html><head><title>The bridge</title>${head}</head><body><article><h1>The bridge</h1>${`<p>${PARAGRAPH}</p>`.repeat(paragraphs)}</article>${beside}</body></html>`;
  const reading = readArticle(parseHTML(html).document, { url: null });
  return reading.kind === 'article' && reading.article.isStub === true;
}

describe('the opening of an article', () => {
  test.each([
    ['not free, says its data', { head: NOT_FREE }],
    ['in part not free, says its data', { head: PART_NOT_FREE }],
    ['to be read on for money', { beside: '<div><h2>To continue reading, subscribe</h2></div>' }],
    ['for subscribers', { beside: '<p>This article is for subscribers.</p>' }],
    ['for subscribers, in German', { beside: '<p>Dieser Artikel ist nur für Abonnenten.</p>' }],
    ['for subscribers, in French', { beside: '<p>Article réservé aux abonnés</p>' }],
    ['to be read on, in Spanish', { beside: '<p>Para seguir leyendo, hazte socio.</p>' }],
    ['to be read on, in Arabic', { beside: '<p>لمتابعة القراءة، اشترك الآن.</p>' }],
  ])('%s', (_, page) => {
    expect(isStub(2, page)).toBe(true);
  });
});

describe('no opening', () => {
  test('what is free', () => {
    expect(isStub(2, {})).toBe(false);
  });

  test('a whole article, as subscribers see it', () => {
    expect(isStub(30, { head: NOT_FREE, beside: '<p>Subscribe to read</p>' })).toBe(false);
  });

  test('a short article with a letter to subscribe to', () => {
    expect(isStub(4, { beside: '<p>Subscribe to our weekly letter.</p>' })).toBe(false);
  });
});
