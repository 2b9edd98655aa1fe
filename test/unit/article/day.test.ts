import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { dayIn } from '../../../src/article/day.ts';
import { readArticle } from '../../../src/article/read-article.ts';

describe('the day in a date', () => {
  test.each([
    ['2026-03-04T23:30:00-05:00', '2026-03-04'],
    ['2026-03-04', '2026-03-04'],
    ['20260304', '2026-03-04'],
    ['20260304T101500Z', '2026-03-04'],
    ['March 4, 2026 at 6:12 p.m.', '2026-03-04'],
    ['Published: Sept. 4th 2026', '2026-09-04'],
    ['Wed, 04 Mar 2026 10:00:00 GMT', '2026-03-04'],
    ['4 March 2026', '2026-03-04'],
  ])('%s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  test.each([
    '',
    null,
    undefined,
    'yesterday',
    '2026-02-30',
    '2026-13-01',
    '0001-01-01',
    '123456789',
    'March 2026',
  ])('%s is none', (text) => {
    expect(dayIn(text)).toBeNull();
  });
});

describe('the day of a page', () => {
  const JSON_LD =
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-01-01"}</script>';
  const META = '<meta property="article:published_time" content="2026-02-02T00:00:00Z">';
  const TIME = '<time datetime="2026-03-03">then</time>';
  const LINE = '<p>April 4, 2026</p>';
  const STORY =
    '<p>The fire of May 5, 1995, was the worst the town had seen, and few spoke of it, he said.</p>'.repeat(
      4,
    );

  test.each([
    ['JSON-LD before all else', JSON_LD + META, TIME + LINE, '/2026/06/06/x', '2026-01-01'],
    ['then metadata', META, TIME + LINE, '/2026/06/06/x', '2026-02-02'],
    ['then a time element', '', TIME + LINE, '/2026/06/06/x', '2026-03-03'],
    ['then the address', '', LINE, '/2026/06/06/x', '2026-06-06'],
    ['with a month by name', '', LINE, '/2026/jun/06/x', '2026-06-06'],
    ['then a line that only dates', '', LINE, '/x', '2026-04-04'],
    ['never a date in the story', '', '', '/x', null],
  ])('%s', (_, head, top, path, day) => {
    const { document } = parseHTML(
      `<html><head>${head}</head><body><article><h1>The fire</h1>${top}${STORY}</article></body></html>`,
    );
    const reading = readArticle(document, { url: `https://news.example${path}` });
    expect(reading.kind === 'article' && reading.article.published).toBe(day);
  });
});
