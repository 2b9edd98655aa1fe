import type { Name } from '../../facts/fact.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, linkedTo, originalTokens, withNeighbours } from '../comparison.ts';

/** Fewer letters begin some words in a row too often, or stand within them. */
const FEWEST = 3;
const MOST = 6;
/** Letters from within a word are taken from long ones only: "polyethylene glycol" is PEG, "people go" is not. */
const LONG = 8;

/**
 * True for letters that shorten words which the original writes small, where the page's sentence goes back to or beside: "PEG" for "polyethylene glycol",
 * "HIV" for "human immunodeficiency virus". Asked of the original's text, as a digest keeps no letters; without it such letters are new.
 */
export function shortensWords(name: Name, comparison: Comparison): boolean {
  const written = comparison.page.text.slice(name.start, name.end);
  if (name.parts.length !== 1 || !/^\p{Lu}+s?$/u.test(written)) return false;
  const letters = (name.parts[0] ?? '').slice(0, written.replace(/s$/, '').length);
  if (letters.length < FEWEST || letters.length > MOST) return false;
  const linked = [...linkedTo(comparison, name.sentence), ...linkedTo(comparison, name.sentence - 1)];
  const near = new Set(withNeighbours(linked));
  return [...near].some((at) => {
    const tokens = originalTokens(at, comparison) ?? [];
    const words = tokens.filter(({ kind, folded }) => kind === 'word' && !isStopWord(folded));
    return words.some((_, from) => spells(letters, words.slice(from, from + MOST)));
  });
}

/** The letters begin two words in a row or more, written small, each with the letters that follow in it where it is long. */
function spells(letters: string, words: readonly Token[]): boolean {
  let [rest, used] = [letters, 0];
  for (const { text, folded } of words) {
    if (rest === '' || folded.charAt(0) !== rest.charAt(0) || /^\p{Lu}/u.test(text)) break;
    rest = afterLettersOf(folded, rest, words.length - used - 1);
    used++;
  }
  return rest === '' && used >= 2;
}

/** What of the letters is left for the words behind one: its first, and those within it that none of them is needed for. */
function afterLettersOf(word: string, letters: string, following: number): string {
  let rest = letters.slice(1);
  if (word.length < LONG || following === 0) return rest;
  for (const letter of word.slice(1)) {
    if (rest.length <= 1) break;
    if (letter === rest.charAt(0)) rest = rest.slice(1);
  }
  return rest;
}
