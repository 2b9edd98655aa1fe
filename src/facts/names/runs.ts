import type { Token } from '../../text/tokens.ts';
import type { Sentence } from '../fact.ts';
import { isCommonWord } from './common-words.ts';
import { isGivenName } from './given-names.ts';
import { type CaseEvidence, type Casing, isCapital, isGrammar, isOpening, isShouted } from './letter-case.ts';
import {
  CALENDAR_WORDS,
  HONORIFICS,
  JOINING_PARTICLES,
  OF_HEADS,
  ON_HEADS,
  ORGANISATION_WORDS,
  PLACE_OPENERS,
  PLACE_WORDS,
} from './name-words.ts';
import { isKnownPlace, placeOfDemonym } from './places.ts';

/** A stretch of capitalised words that may hold a name: indexes of its words among the tokens, joining words and marks left out. */
export interface Run {
  readonly words: readonly number[];
}

/** What is known while one sentence is read for its names. */
export interface Reading {
  readonly sentence: Sentence;
  readonly casing: Casing;
  readonly evidence: CaseEvidence;
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

/** May a name begin with token i? */
function opensRun(reading: Reading, i: number): boolean {
  const { tokens } = reading.sentence;
  const token = tokens[i];
  if (token === undefined || !isCapital(token)) return false;
  if (CALENDAR_WORDS.has(token.folded)) return false;
  if (isHonorificHere(tokens, i)) return true;
  if (isGrammar(token)) return false;
  if (reading.casing !== 'prose' || isShouting(tokens, i))
    return isConfirmed(reading, i) && !isCommonWord(token.folded);
  return isOpening(tokens, i) ? opensSentence(reading, i) : isNameMidSentence(reading, i);
}

/** May the run go on with token i? */
function continuesRun(reading: Reading, i: number): boolean {
  const token = reading.sentence.tokens[i];
  if (token === undefined || !isCapital(token) || CALENDAR_WORDS.has(token.folded) || isGrammar(token))
    return false;
  if (reading.casing === 'prose' && !isShouting(reading.sentence.tokens, i)) return true;
  return isConfirmed(reading, i) || (isShouted(token) && PLACE_WORDS.has(token.folded));
}

/** "Dr", "Rev", "Secretary of" before a capital, although some of them are words of grammar. */
function isHonorificHere(tokens: readonly Token[], i: number): boolean {
  if (!HONORIFICS.has(tokens[i]?.folded ?? '')) return false;
  const office = tokens[i + 1]?.text === 'of' && OF_HEADS.has(tokens[i]?.folded ?? '');
  const following = tokens[office || tokens[i + 1]?.text === '.' ? i + 2 : i + 1];
  return following !== undefined && isCapital(following) && !isGrammar(following);
}

/** One of several shouted words in a row ("DID YOU KNOW?"), which an acronym is not. */
function isShouting(tokens: readonly Token[], i: number): boolean {
  if (!isShouted(tokens[i])) return false;
  return [wordBefore(tokens, i), tokens[i + 1]].some(
    (near) => isShouted(near) && (near?.text.length ?? 0) > 1,
  );
}

/** The word before, over one comma: a shouted caption sets office and name apart by it. */
function wordBefore(tokens: readonly Token[], i: number): Token | undefined {
  return tokens[i - 1]?.text === ',' ? tokens[i - 2] : tokens[i - 1];
}

/** In headlines only what the prose writes as a name, or what is known as one, counts. */
function isConfirmed(reading: Reading, i: number): boolean {
  const { tokens } = reading.sentence;
  const word = tokens[i]?.folded ?? '';
  if (outweighs(reading.evidence, word) || isPlaceWord(word)) return true;
  if (isEverydayWord(reading.evidence, word)) return false;
  const next = tokens[i + 1]?.folded ?? '';
  if (isShouted(tokens[i]) && isShouted(tokens[i + 1]) && PLACE_WORDS.has(next)) return true;
  return isGivenName(word) || isGivenName(tokens[i - 1]?.folded ?? '');
}

function outweighs({ small, capital }: CaseEvidence, word: string): boolean {
  const capitals = capital.get(word) ?? 0;
  return capitals > 0 && capitals >= (small.get(word) ?? 0) && !CALENDAR_WORDS.has(word);
}

/** Written small elsewhere in the article, or a common word of the language. */
function isEverydayWord({ small }: CaseEvidence, word: string): boolean {
  return small.has(word) || isCommonWord(word);
}

/** A capital at the start of a sentence: is it a name all the same? */
function opensSentence(reading: Reading, i: number): boolean {
  const { tokens } = reading.sentence;
  const token = tokens[i];
  if (token === undefined) return false;
  const word = token.folded;
  if (isShouted(token)) return isAcronym(reading, token);
  if (outweighs(reading.evidence, word) || isPlaceWord(word)) return true;
  const next = tokens[i + 1];
  if (next !== undefined && isCapital(next) && !isGrammar(next))
    return opensBeforeCapital(reading, word, next);
  if (isGivenName(word)) return !reading.evidence.small.has(word);
  return word.length > 2 && !isEverydayWord(reading.evidence, word);
}

/** "Fiona Rennie", "White House", but not "Police Chief …" or "Former President …". */
function opensBeforeCapital({ evidence }: Reading, word: string, next: Token): boolean {
  if (isGivenName(word) || PLACE_OPENERS.has(word)) return true;
  if (!isEverydayWord(evidence, word)) return true;
  return ORGANISATION_WORDS.has(next.folded) || PLACE_WORDS.has(next.folded);
}

function isNameMidSentence(reading: Reading, i: number): boolean {
  const { tokens } = reading.sentence;
  const token = tokens[i];
  if (token === undefined) return false;
  if (isShouted(token)) return isAcronym(reading, token);
  if (token.text.length === 1) return isInitial(tokens, i);
  return true;
}

/** "J." or a bare "J" before a capital; not "A" and not the letter of "vitamin C". */
function isInitial(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
  return isCapital(tokens[next]);
}

function isAcronym({ evidence }: Reading, token: Token): boolean {
  if (token.text.includes('.')) return true;
  if (outweighs(evidence, token.folded) || isKnownPlace(token.folded)) return true;
  if (token.folded === 'us') return true;
  if (/(?:ED|ING)$/.test(token.text)) return false;
  return !isEverydayWord(evidence, token.folded);
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
  if (token === undefined || isKnownPlace(token.folded) || tokens[at - 1]?.text === ',') return null;
  if (!ORGANISATION_WORDS.has(word) && !PLACE_WORDS.has(word)) return null;
  return continuesRun(reading, following) ? following : null;
}

function overMark(reading: Reading, at: number, mark: Token): number | null {
  const { tokens } = reading.sentence;
  const token = tokens[at];
  const after = tokens[at + 2];
  if (token === undefined || after === undefined) return null;
  const touches = mark.start === token.end;
  if (mark.text === '.' && touches) return takesStop(token) && continuesRun(reading, at + 2) ? at + 2 : null;
  if (mark.text === '&') return isCapital(after) ? at + 2 : null;
  if (/^[-‐‑]$/.test(mark.text) && touches && after.start === mark.end) return overHyphen(reading, at);
  return null;
}

/** An initial or an abbreviated title before its full stop. */
function takesStop(token: Token): boolean {
  return token.text.length === 1 || HONORIFICS.has(token.folded) || token.folded === 'mt';
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

function isPlaceWord(folded: string): boolean {
  return isKnownPlace(folded) || placeOfDemonym(folded) !== null;
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

function lastCapitalAfter(tokens: readonly Token[], from: number): Token | undefined {
  let last: Token | undefined;
  for (let i = from; i < from + LONGEST_RUN && isCapital(tokens[i]); i++) last = tokens[i];
  return last;
}
