import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/cli/decode-text.ts';

const WORDS = 'Café crèche';
const LATIN = Buffer.from(WORDS, 'latin1');
const page = (head: string) => Buffer.concat([Buffer.from(`<!doctype html>${head}<p>`), LATIN]);
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('the text of a file', () => {
  test.each([
    ['UTF-8', Buffer.from(WORDS)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${WORDS}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${WORDS}`, 'utf16le')],
    ['UTF-16, the other way round, with a mark', bigEndian(`\ufeff${WORDS}`)],
  ])('is read as %s', (_, bytes) => {
    expect(decodeText(bytes, false)).toBe(WORDS);
  });

  test.each([
    '<meta charset=windows-1252>',
    '<title>Café</title><META content="text/html; charset=ISO-8859-1" http-equiv=content-type>'.replace(
      'é',
      'e',
    ),
    '<meta name="x"><meta charset = "latin1">',
  ])('is read as a page names it: %s', (head) => {
    expect(decodeText(page(head), true)).toContain(WORDS);
  });

  test('is read as a feed names it, and as nothing else where it is plain text', () => {
    const feed = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><rss>'), LATIN]);
    expect(decodeText(feed, true)).toContain(WORDS);
    expect(() => decodeText(feed, false)).toThrow(
      'is not UTF-8, and names no other encoding; save it as UTF-8',
    );
  });

  test('goes by its mark rather than by what it names', () => {
    const text = `\ufeff<meta charset="windows-1252">${WORDS}`;
    expect(decodeText(Buffer.from(text), true)).toContain(WORDS);
  });
});

describe('what is refused, and how it is mended', () => {
  const plain = 'The old bridge will close on Monday. '.repeat(20);
  test.each([
    ['no UTF-8', page('<title>Cafe</title>'), 'is not UTF-8, and names no other encoding; save it as UTF-8'],
    [
      'other than it says',
      page('<meta charset="utf-8">'),
      'says that it is utf-8, but is not; save it as UTF-8',
    ],
    [
      'an unknown encoding',
      page('<meta charset="klingon">'),
      'names an encoding that is not known, "klingon"; save it as UTF-8',
    ],
    [
      'UTF-16 without a mark',
      Buffer.from(plain, 'utf16le'),
      'is UTF-16 without a byte order mark, or not text; save it as UTF-8',
    ],
    [
      'the same the other way round',
      bigEndian(plain),
      'is UTF-16 without a byte order mark, or not text; save it as UTF-8',
    ],
    [
      'half a mark',
      Buffer.concat([Buffer.from(`\ufeff${plain}`, 'utf16le'), Buffer.from('x')]),
      'says that it is utf-16le, but is not; save it as UTF-8',
    ],
    ['no text', Buffer.from(`${plain}\0${plain}`), 'is not text; give a .html or .txt file'],
  ])('%s', (_, bytes, says) => {
    expect(() => decodeText(bytes, true)).toThrow(says);
  });
});
