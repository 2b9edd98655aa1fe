import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/cli/parse-page.ts';
import { readHtml } from '../../../src/cli/read-input.ts';

const STORY =
  'The ferry to Brannoch was taken out of service on Monday after a crack was found in its hull. ';
const META = '<meta charset="utf-8"><title>Ferry withdrawn</title><meta name="author" content="Ida Holt">';
const TEXT = `<h1>Ferry withdrawn</h1><p>${STORY.repeat(3)}<p>${STORY.repeat(2)}`;

/** The same page with fewer and fewer of the tags that HTML allows to leave out. */
const PAGES: readonly (readonly [string, string])[] = [
  ['none', `<!doctype html><html lang="en"><head>${META}</head><body>${TEXT}</body></html>`],
  ['html', `<!doctype html><head>${META}</head><body>${TEXT}</body>`],
  ['head', `<!doctype html><html lang="en">${META}<body>${TEXT}</body></html>`],
  ['body', `<!doctype html><html lang="en"><head>${META}</head>${TEXT}</html>`],
  ['head and body', `<html lang="en">\n<!-- made by hand -->\n${META}\n${TEXT}`],
  ['html and body', `<head>${META}</head>${TEXT}`],
  ['all', `<!doctype html>\n<!-- made by hand -->\n${META}\n${TEXT}`],
];

describe('a page that leaves out tags', () => {
  test.each(PAGES)('%s: reads as the whole page does', (_, html) => {
    const { head, body, title } = parsePage(html);
    expect([head.querySelectorAll('meta').length, title]).toEqual([2, 'Ferry withdrawn']);
    expect([...body.children].map(({ tagName }) => tagName)).toEqual(['H1', 'P', 'P']);
    const reading = readHtml(html, null);
    expect(reading.kind).toBe('article');
    if (reading.kind !== 'article') return;
    expect(reading.article).toMatchObject({ title: 'Ferry withdrawn', byline: 'Ida Holt' });
    expect(reading.article.text.match(/Brannoch/g)).toHaveLength(5);
  });

  test.each(['', ' \n', 'Only words, however many of them there are. '.repeat(20), '<!-- nothing -->'])(
    'text without a tag is no page: %j',
    (text) => {
      expect(readHtml(text, null)).toMatchObject({ kind: 'not-an-article', reason: 'holds no text' });
    },
  );
});
