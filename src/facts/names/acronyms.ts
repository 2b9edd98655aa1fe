import { expansionsOf } from './acronym-list.ts';

/** Letters of small words that an acronym may take along: the "o" of "DOJ", the "a" of "NOAA". */
const SMALL_LETTERS = new Set(['o', 'a', 't', 'f', 'n', 'd', 'i']);

const LONGEST_ACRONYM = 7;

/**
 * True where one folded name is the acronym of another: the initials of all its parts in order, with or without those of the small words
 * between them ("DOJ" and "DJ" for Department of Justice), or a known one of a list.
 */
export function isInitialismOf(acronym: readonly string[], full: readonly string[]): boolean {
  const letters = acronym[0] ?? '';
  if (acronym.length !== 1 || letters.length < 2 || letters.length > LONGEST_ACRONYM || full.length < 2)
    return false;
  if (expansionsOf(letters).includes(full.join(' '))) return true;
  return spells(
    letters,
    full.map((part) => part.charAt(0)),
  );
}

/** Small words stand between the others, so there are fewer of them: "Caddow" spells no "Carla Wendt". */
function spells(letters: string, initials: readonly string[]): boolean {
  if (letters.length >= 2 * initials.length) return false;
  let at = 0;
  for (const letter of letters) {
    if (letter === initials[at]) at++;
    else if (at === 0 || !SMALL_LETTERS.has(letter)) return false;
  }
  return at === initials.length;
}
