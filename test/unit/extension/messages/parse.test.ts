import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FROM_CONTENT, FROM_VIEW, TO_CONTENT } from '../../../../extension/messages/parse.ts';
import { article } from '../../../../extension/messages/parse-article.ts';
import { pageAddress } from '../../../../extension/messages/protocol.ts';
import { readPlainText } from '../../../../src/article/read-plain-text.ts';

const TEXT = 'A quay is closed\n\nThe board closed the east quay on Monday.\n\nIt may open again in May.';
const ARTICLE = { ...readPlainText(TEXT), isStub: false, isCut: false, leftOut: [] };
const REF = { url: 'https://page.example/quay', reading: 'r1' };

test('an address that a page made too long travels cut', () => {
  const url = pageAddress(`https://page.example/?${'q'.repeat(20_000)}#here`);
  const noArticle = { ref: { url, reading: 'r1' } };
  expect(FROM_CONTENT.noArticle.arg(noArticle)).toEqual(noArticle);
});

describe('an article', () => {
  test('passes as it is', () => {
    expect(article(structuredClone(ARTICLE))).toEqual(ARTICLE);
  });

  test('loses what it should not have', () => {
    expect(article({ ...ARTICLE, extra: 'x' })).not.toHaveProperty('extra');
  });

  test.each([
    ['no object', 'text'],
    ['text that is too long', { ...ARTICLE, text: 'x'.repeat(1_200_000) }],
    ['a title that is no text', { ...ARTICLE, title: { toString: 'x' } }],
    ['too many blocks', { ...ARTICLE, blocks: Array.from({ length: 5_001 }, () => ARTICLE.blocks[0]) }],
    ['a block beyond the text', { ...ARTICLE, blocks: [{ kind: 'paragraph', start: 0, end: 9_999 }] }],
    ['blocks out of order', { ...ARTICLE, blocks: [...ARTICLE.blocks].reverse() }],
    ['a block of another kind', { ...ARTICLE, blocks: [{ kind: 'script', start: 0, end: 1 }] }],
    [
      'an offset that is no whole number',
      { ...ARTICLE, blocks: [{ kind: 'paragraph', start: 0.5, end: 1 }] },
    ],
    ['left-out text', { ...ARTICLE, leftOut: [{ reason: 'x', text: 'x' }] }],
  ])('is refused with %s', (_, raw) => {
    expect(() => article(raw)).toThrow();
  });
});

describe('messages of any shape', () => {
  const parsers = { ...FROM_CONTENT, ...TO_CONTENT, ...FROM_VIEW };
  test.each(Object.entries(parsers))('%s: rebuilt or refused, nothing else', (_, { arg, reply }) => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (raw) => {
        for (const parse of [arg, reply])
          try {
            parse(raw);
          } catch (error) {
            expect(error).toBeInstanceOf(Error);
          }
      }),
      { numRuns: 200 },
    );
  });

  test('a tab is a whole number that is not negative', () => {
    expect(FROM_VIEW.comparePage.arg({ tab: 3 })).toEqual({ tab: 3 });
    for (const tab of [-1, 1.5, '3', Number.NaN, null])
      expect(() => FROM_VIEW.comparePage.arg({ tab })).toThrow();
  });

  test('inherited keys do not count', () => {
    const arg = Object.create({ ref: REF });
    expect(() => FROM_CONTENT.noArticle.arg(arg)).toThrow();
  });
});
