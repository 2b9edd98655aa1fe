import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPassages } from '../../../src/article/passages.ts';
import { normaliseSpace, shortLine } from '../../../src/article/white-space.ts';

function texts(body: string): string[] {
  const { document } = parseHTML(`<html><body>${body}</body></html>`);
  const root = document.querySelector('body');
  return root ? readPassages(root).map((passage) => passage.text) : [];
}

describe('where lines end', () => {
  test.each([
    ['blocks never glue words', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    ['one break is a space', 'one<br>two', ['one two']],
    ['two breaks part', 'one<br> <br/>two', ['one', 'two']],
    ['inline elements run on', 'o<b>n</b>e <a href="#">two</a><span>three</span>', ['one twothree']],
    ['custom elements run on', 'a <x-term>term</x-term>, explained', ['a term, explained']],
    ['rows of data keep their cells apart', '<table><tr><td>4</td><td>2</td></tr></table>', ['4 | 2']],
    ['tables for layout do not', '<table><tr><td><p>4</p></td><td>2</td></tr></table>', ['4', '2']],
    ['note marks are dropped', 'wet<sup><a href="#n1">1</a></sup> and m<sup>2</sup>', ['wet and m2']],
    [
      'text only spoken is dropped',
      'a <a href="#">link<span class="sr-only"> (opens a window)</span></a>',
      ['a link'],
    ],
    ['a drop capital is kept', '<p><span aria-hidden="true">T</span>he town</p>', ['The town']],
  ])('%s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });
});

describe('white space', () => {
  test('is brought to one line, without what cannot be seen', () => {
    expect(normaliseSpace(' a\u00a0\u2003b\n\tc\u00ad\u200bd\u202e e\u0000f\ufeff ')).toBe('a b cd e f');
  });

  test('joiners stay where they shape letters, and go where they hide words', () => {
    expect(normaliseSpace('می\u200cخواهم sp\u200camm\u200der')).toBe('می\u200cخواهم spammer');
  });

  test('lone surrogates are replaced, pairs kept', () => {
    expect(normaliseSpace('a\ud800b 😀 \udc00')).toBe('a\ufffdb 😀 \ufffd');
  });

  test('a short line is never cut inside a character', () => {
    expect(shortLine('ab😀cd', 3)).toBe('ab');
    expect(shortLine(' \u200b ')).toBeNull();
  });
});
