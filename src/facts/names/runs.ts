import type { Token } from '../../text/tokens.ts';
import { isGivenName } from './given-names.ts';
import { isCapital, takesStop } from './letter-case.ts';
import { continuesRun, isPlaceWord, opensRun, type Reading } from './name-capitals.ts';
import { JOINING_PARTICLES, OF_HEADS, ON_HEADS, ORGANISATION_WORDS, PLACE_WORDS } from './name-words.ts';
import { isKnownPlace } from './places.ts';

/** A stretch of capitalised words that may hold a name: indexes of its words among the tokens, joining words and marks left out. */
export interface Run {
  readonly words: readonly number[];
}

/** No name has more words; what goes on longer is a headline or an attack. */
const LONGEST_RUN = 12;

/** Finds the capitalised runs of a sentence, in order and without overlaps. Linear in its tokens. */
export function findRuns(reading: Reading): Run[] {
  const { tokens } = reading.sentence;
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!opensRun(reading, i)) continue;
    const words = extend(reading, i);
    runs.push({ words });
    i = words.at(-1) ?? i;
  }
  return runs;
}

function extend(reading: Reading, first: number): number[] {
  const words = [first];
  while (words.length < LONGEST_RUN) {
    const next = nextWord(reading, words);
    if (next === null) break;
    words.push(next);
  }
  return words;
}

/** Index of the next word of the name, over initials' stops, hyphens, particles, "of the" and "and"; null where the name ends. */
function nextWord(reading: Reading, words: readonly number[]): number | null {
  const { tokens } = reading.sentence;
  const at = words.at(-1) ?? 0;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return null;
  if (isPossessive(token, next)) return afterPossessive(reading, at);
  if (next.text === ',') return overList(reading, words);
  if (next.kind === 'mark') return overMark(reading, at, next);
  if (JOINING_PARTICLES.has(next.text)) return overParticles(reading, at);
  if (next.text === 'of' || next.text === 'for') return overOf(reading, at, OF_HEADS);
  if (next.text === 'on') return overOf(reading, at, ON_HEADS);
  if (next.text === 'and') return overAnd(reading, words);
  return continuesRun(reading, at + 1) ? at + 1 : null;
}

function isPossessive(token: Token, next: Token): boolean {
  return (
    /['’]s$/i.test(token.text) ||
    (/s$/i.test(token.text) && /^['’]$/.test(next.text) && next.start === token.end)
  );
}

/** "Users' Forum", "Fenner's Landing", "Women's Hospital" go on; "Mexico's President" does not. */
function afterPossessive(reading: Reading, at: number): number | null {
  const { tokens } = reading.sentence;
  const token = tokens[at];
  const following = tokens[at + 1]?.kind === 'mark' ? at + 2 : at + 1;
  const word = tokens[following]?.folded ?? '';
  if (token === undefined || isPlace(tokens, at) || tokens[at - 1]?.text === ',') return null;
  if (!ORGANISATION_WORDS.has(word) && !PLACE_WORDS.has(word)) return null;
  return continuesRun(reading, following) ? following : null;
}

/** "Zimbabwe's", "New Zealand's". */
function isPlace(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at]?.folded ?? '';
  return isKnownPlace(last) || isKnownPlace(`${tokens[at - 1]?.folded} ${last}`);
}

function overMark(reading: Reading, at: number, mark: Token): number | null {
  const { tokens } = reading.sentence;
  const token = tokens[at];
  const after = tokens[at + 2];
  if (token === undefined || after === undefined) return null;
  const touches = mark.start === token.end;
  if (mark.text === '.' && touches) return takesStop(token) && continuesRun(reading, at + 2) ? at + 2 : null;
  if (mark.text === '&') return isCapital(after) ? at + 2 : null;
  if (OPENING_QUOTES.has(mark.text) && isGivenName(token.folded)) return overNickname(reading, at);
  if (/^[-‐‑]$/.test(mark.text) && touches && after.start === mark.end) return overHyphen(reading, at);
  return null;
}

const OPENING_QUOTES = new Set(['"', '“', '‘']);
const LONGEST_NICKNAME = 4;

/** "Ada “the Heron” Quill" is Ada Quill. */
function overNickname(reading: Reading, at: number): number | null {
  const { tokens } = reading.sentence;
  for (let i = at + 2; i <= at + 2 + LONGEST_NICKNAME; i++) {
    if (/^["”’]$/.test(tokens[i]?.text ?? '')) return continuesRun(reading, i + 1) ? i + 1 : null;
    if (tokens[i]?.kind !== 'word') return null;
  }
  return null;
}

/** "Varga-Lindholm" is one name; "U.S.-Mexico" and "Franco-German" are two. */
function overHyphen(reading: Reading, at: number): number | null {
  const { tokens } = reading.sentence;
  const before = tokens[at]?.folded ?? '';
  const after = tokens[at + 2]?.folded ?? '';
  const afterThat = `${after} ${tokens[at + 3]?.folded ?? ''}`;
  const twoPlaces = isPlaceWord(before) && (isPlaceWord(after) || isPlaceWord(afterThat));
  return !twoPlaces && continuesRun(reading, at + 2) ? at + 2 : null;
}

function overParticles(reading: Reading, at: number): number | null {
  const { tokens } = reading.sentence;
  let next = at + 1;
  while (next <= at + 3 && JOINING_PARTICLES.has(tokens[next]?.text ?? '')) next++;
  if (/^[-‐‑]$/.test(tokens[next]?.text ?? '')) next++;
  return continuesRun(reading, next) ? next : null;
}

function overOf(reading: Reading, at: number, heads: ReadonlySet<string>): number | null {
  const { tokens } = reading.sentence;
  if (!heads.has(singular(tokens[at]?.folded ?? ''))) return null;
  const next = tokens[at + 2]?.text === 'the' ? at + 3 : at + 2;
  return continuesRun(reading, next) ? next : null;
}

function singular(word: string): string {
  return word.endsWith('s') && OF_HEADS.has(word.slice(0, -1)) ? word.slice(0, -1) : word;
}

/** "Department of Health and Human Services", "Office and Digital Workers Alliance"; but "Skene and Rennie" are two. */
function overAnd(reading: Reading, words: readonly number[]): number | null {
  const { tokens } = reading.sentence;
  const at = words.at(-1) ?? 0;
  if (!continuesRun(reading, at + 2)) return null;
  const first = tokens[words[0] ?? 0];
  const before = tokens[at];
  if (
    first === undefined ||
    before === undefined ||
    isGivenName(before.folded) ||
    isKnownPlace(before.folded)
  )
    return null;
  if (words.length > 1 && OF_HEADS.has(first.folded)) return at + 2;
  const endsAsOrganisation = ORGANISATION_WORDS.has(lastCapitalAfter(tokens, at + 2)?.folded ?? '');
  return words.length === 1 && tokens[at - 1]?.folded === 'the' && endsAsOrganisation ? at + 2 : null;
}

/** "Department for Environment, Food and Rural Affairs": a body's fields, up to their "and". */
function overList(reading: Reading, words: readonly number[]): number | null {
  const { tokens } = reading.sentence;
  const [first = 0, second = 0] = words;
  const at = (words.at(-1) ?? 0) + 2;
  if (!FIELD_HEADS.has(tokens[first]?.folded ?? '') || second !== first + 2) return null;
  if (!continuesRun(reading, at)) return null;
  for (let i = at; i < at + LONGEST_RUN; i++) {
    if (tokens[i]?.text === 'and') return isCapital(tokens[i + 1]) ? at : null;
    if (tokens[i]?.text !== ',' && !isCapital(tokens[i])) return null;
  }
  return null;
}

/** Bodies that are named after several fields. */
const FIELD_HEADS = new Set('department ministry agency secretary minister committee office'.split(' '));

function lastCapitalAfter(tokens: readonly Token[], from: number): Token | undefined {
  let last: Token | undefined;
  for (let i = from; i < from + LONGEST_RUN && isCapital(tokens[i]); i++) last = tokens[i];
  return last;
}
