import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import { afterLabel } from './labels.ts';
import { ORDINALS, SCALES, TENS, UNITS } from './number-words.ts';
import type { Tokens } from './token-reading.ts';

/** How many words say what a number counts. Digests store two bytes for each. */
const MOST = 6;
const LONGEST_NOUN_PHRASE = 4;
/** How far around a number the words of its clause are looked for, in tokens. */
const REACH = 12;

/** Words between a number and the noun it counts: "five of the nine", "one of their". */
const LINKS = new Set([
  'of',
  'the',
  'other',
  'more',
  'its',
  'their',
  'his',
  'her',
  'a',
  'an',
  '-',
  'these',
  'those',
  'such',
]);
const CLAUSE_ENDS = new Set([';', ':', '.', '?', '!']);

/** Words that measure or place a number and never say what is counted. */
const NOT_COUNTED = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...ORDINALS.keys(),
  ...`more less fewer least most nearly almost roughly around approximately another last next past hundred dozen percent per cent plus half
  quarter estimated reportedly monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december yesterday today tomorrow am pm`.split(/\s+/),
]);

/** Words between a measure and what it was measured in: "12 ppb in Well 3", "40 dollars for adults". */
const MEASURE_LINKS = new Set(['in', 'at', 'for', 'on']);

/**
 * Stems of the words that say what a number counts: the noun phrase right of it, head first, then the nearest content words
 * of the clause on both sides, so that "lawsuits rose to 38" and "38 lawsuits" agree on "lawsuit". A noun with a number for a
 * name gives both: "Well 3" → "well3", "well".
 * @param from place of the number's first token
 * @param next place after its last
 * @param hasUnit true where the number has a unit, so that a preposition leads to what it belongs to
 */
export function countedWords(tokens: Tokens, from: number, next: number, hasUnit: boolean): string[] {
  const stems = new Set<string>();
  for (const at of nounPhrase(tokens, next, hasUnit)) addStems(stems, tokens, at);
  for (let distance = 1; distance <= REACH && stems.size < MOST; distance++) {
    addOfClause(stems, tokens, next - 1 + distance, next - 1);
    if (stems.size < MOST) addOfClause(stems, tokens, from - distance, from);
  }
  return [...stems].slice(0, MOST);
}

/** Places of the run of content words after the number; its head first: the first plural, else the last word. */
function nounPhrase(tokens: Tokens, next: number, hasUnit: boolean): number[] {
  const run: number[] = [];
  let at = hasUnit && MEASURE_LINKS.has(tokens[next]?.folded ?? '') ? next + 1 : next;
  const first = at;
  while (at < first + 3 && LINKS.has(tokens[at]?.folded ?? '')) at++;
  for (; run.length < LONGEST_NOUN_PHRASE; at++) {
    if (tokens[at]?.folded === '-') continue;
    if (!isContent(tokens[at])) break;
    run.push(at);
  }
  const plural = run.findIndex((place) => PLURAL.test(tokens[place]?.folded ?? ''));
  const head = plural === -1 ? run.length - 1 : plural;
  return run.slice(0, head + 1).reverse();
}

const PLURAL = /[^su]s$|(?:people|men|women|children)$/;

function isContent(token: Token | undefined): token is Token {
  if (token?.kind !== 'word' || token.folded.length < 2) return false;
  return !isStopWord(token.folded) && !NOT_COUNTED.has(token.folded);
}

/** Adds the word at a place unless a mark that ends a clause stands between it and the number. */
function addOfClause(stems: Set<string>, tokens: Tokens, at: number, edge: number): void {
  if (!isContent(tokens[at])) return;
  const between = tokens.slice(Math.min(at, edge) + 1, Math.max(at, edge));
  if (between.some((mark) => CLAUSE_ENDS.has(mark.folded))) return;
  addStems(stems, tokens, at);
}

function addStems(stems: Set<string>, tokens: Tokens, at: number): void {
  const word = tokens[at]?.folded ?? '';
  if (afterLabel(tokens, at + 1) !== null) {
    const label = tokens[at + 1]?.folded ?? '';
    stems.add(`${word}${UNITS.get(label) ?? label}`);
  }
  stems.add(stem(word));
}
