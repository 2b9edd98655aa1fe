import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { declaredOriginal } from '../../../src/article/credit.ts';
import { creditInLine } from '../../../src/article/credit-line.ts';

describe('credit in a line', () => {
  test.each([
    ['Source: The Example Times', 'source-line', 'The Example Times', null],
    ['Via: https://news.example/a?b=1', 'source-line', null, 'https://news.example/a?b=1'],
    [
      'This article was originally published by Salt News. Read the original.',
      'originally-published',
      'Salt News',
      null,
    ],
    [
      'This story first appeared in The Elsby Courier on Tuesday.',
      'originally-published',
      'The Elsby Courier',
      null,
    ],
    [
      'Republished from Salt News under a Creative Commons licence.',
      'originally-published',
      'Salt News',
      null,
    ],
  ])('%s', (line, kind, name, url) => {
    expect(creditInLine(line)).toEqual({ kind, name, url });
  });

  test.each([
    'The novel was first published in 1905.',
    'The plan was first published by the council in March, officials said.',
    'The report was first published on Monday.',
    'The source: a leaking pipe, which nobody had looked at for years, and which the owner of the house had painted.'.repeat(
      2,
    ),
  ])('none in: %s', (line) => {
    expect(creditInLine(line)).toBeNull();
  });
});

describe('credit of a page', () => {
  const at = (head: string) => parseHTML(`<html><head>${head}</head><body></body></html>`).document;
  const PAGE = 'https://www.mirror.example.co.uk/a';

  test('a canonical link to another site', () => {
    const other = at('<link rel="canonical" href="https://salt.example/a">');
    expect(declaredOriginal(other, null, PAGE, [])).toEqual({
      kind: 'canonical-link',
      name: null,
      url: 'https://salt.example/a',
    });
  });

  test.each(['https://m.example.co.uk/a', '/a', 'javascript:alert(1)', 'https://user@salt.example/a', ''])(
    'no credit in a canonical link to %s',
    (href) => {
      expect(declaredOriginal(at(`<link rel="canonical" href="${href}">`), null, PAGE, [])).toBeNull();
    },
  );

  test('linked data, and a line before it', () => {
    const data = {
      isBasedOn: { '@type': 'NewsArticle', publisher: { name: 'Salt News' }, url: 'https://salt.example/a' },
    };
    expect(declaredOriginal(at(''), data, PAGE, [])).toEqual({
      kind: 'linked-data',
      name: 'Salt News',
      url: 'https://salt.example/a',
    });
    expect(declaredOriginal(at(''), data, PAGE, ['Source: The Gate'])?.kind).toBe('source-line');
  });
});
