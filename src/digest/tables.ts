import type { BitReader, BitWriter } from './bits.ts';
import { LONGEST_TEXT } from './codes.ts';
import { DigestError } from './digest.ts';

/** What a digest's facts and sentences refer to, ascending: words by their UTF-16 units. */
export interface Tables {
  readonly words: readonly string[];
  readonly keys: readonly number[];
}

/** Letters take five bits; a capital, a digit or any other character is announced by one of the codes after them. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz-’'";
const CAPITAL = 29;
const DIGIT = 30;
const OTHER = 31;
const LARGEST: Readonly<Record<number, number>> = {
  [CAPITAL]: LETTERS.length - 1,
  [DIGIT]: 9,
  [OTHER]: 0x10ffff,
};

export function writeTables(out: BitWriter, { words, keys }: Tables): void {
  out.whole(words.length);
  for (const word of words) {
    const characters = [...word];
    out.whole(characters.length);
    for (const character of characters) writeCharacter(out, character);
  }
  out.ascending(keys, 16);
}

/**
 * Reads what `writeTables` wrote.
 * @throws {DigestError} where anything in it is wrong
 */
export function readTables(from: BitReader): Tables {
  const words: string[] = [];
  for (let left = from.whole(); left > 0; left--) {
    const length = from.whole();
    if (length > LONGEST_TEXT) throw new DigestError('digest holds a word that is too long');
    words.push(Array.from({ length }, () => readCharacter(from)).join(''));
  }
  return { words, keys: from.ascending(16) };
}

function writeCharacter(out: BitWriter, character: string): void {
  const letter = LETTERS.indexOf(character);
  const capital = LETTERS.indexOf(character.toLowerCase());
  if (letter >= 0) {
    out.bits(letter, 5);
  } else if (capital >= 0 && LETTERS[capital]?.toUpperCase() === character) {
    out.bits(CAPITAL, 5);
    out.bits(capital, 5);
  } else if (character >= '0' && character <= '9') {
    out.bits(DIGIT, 5);
    out.bits(Number(character), 4);
  } else {
    out.bits(OTHER, 5);
    out.whole(character.codePointAt(0) ?? 0);
  }
}

function readCharacter(from: BitReader): string {
  const code = from.bits(5);
  if (code < CAPITAL) return LETTERS.charAt(code);
  const value = code === OTHER ? from.whole() : from.bits(code === DIGIT ? 4 : 5);
  if (value > (LARGEST[code] ?? 0)) throw new DigestError('digest holds a character that is none');
  if (code === CAPITAL) return LETTERS.charAt(value).toUpperCase();
  return code === DIGIT ? String(value) : String.fromCodePoint(value);
}
