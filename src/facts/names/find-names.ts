import type { Token } from '../../text/tokens.ts';
import type { Demonym, FactContext, Name, Role, Sentence } from '../fact.ts';
import { UNITS } from '../quantities/number-words.ts';
import { isCommonByEnding, isCommonWord, isEverydayWord } from './common-words.ts';
import { isGivenName } from './given-names.ts';
import { type CaseEvidence, caseEvidence, casingOf } from './letter-case.ts';
import type { Reading } from './name-capitals.ts';
import { agreeOnKinds, guessKind, type KindGuess } from './name-kind.ts';
import {
  CURRENCIES,
  FEASTS,
  GENERATIONS,
  HONORIFICS,
  LONE_INSTITUTIONS,
  OFFICE_ENDS,
  ORGANISATION_WORDS,
  PARTICLES,
  PLACE_WORDS,
  PLAIN_HONORIFICS,
} from './name-words.ts';
import { partyTags } from './party-tags.ts';
import { isKnownPlace } from './places.ts';
import { findRoles } from './roles.ts';
import { findRuns } from './runs.ts';
import { DATING, type RunPiece, splitRun } from './split-run.ts';

/**
 * Finds the proper names, nationalities and offices of an article.
 *
 * Capitals are the evidence: runs of capitalised words are names, except where a capital says nothing (first words, headlines,
 * shouted captions), where the rest of the article decides. Kinds come from titles, given names, endings ("Institute",
 * "Harbour") and neighbours (an age, a verb of saying, "in"); see McDonald 1996 for internal and external evidence.
 * @param sentences the article's sentences with their tokens, furniture included or not
 * @returns facts in order of their sentence, then of their start; roles may overlap names
 */
export function findNames(sentences: readonly Sentence[], _context: FactContext): (Name | Demonym | Role)[] {
  const casings = sentences.map(casingOf);
  const evidence = caseEvidence(sentences, casings);
  const found = sentences.flatMap((sentence, at) =>
    namesIn({ sentence, casing: casings[at] ?? 'prose', evidence }, at),
  );
  const names = agreeOnKinds(found.filter((fact) => fact.type === 'name'));
  const demonyms = found.filter((fact) => fact.type === 'demonym');
  const roles = findRoles(sentences, names);
  return [...names, ...demonyms, ...roles].sort((a, b) => a.start - b.start || a.end - b.end);
}

function namesIn(reading: Reading, at: number): (Name | Demonym)[] {
  const { tokens } = reading.sentence;
  if (isOutcry(tokens)) return [];
  const found = findRuns(reading)
    .filter(({ words }) => !CURRENCIES.has(tokens[(words.at(-1) ?? 0) + 1]?.folded ?? ''))
    .flatMap((run) => splitRun(run, tokens))
    .map((piece) => (piece.type === 'demonym' ? demonymOf(piece, tokens, at) : nameOf(piece, reading, at)))
    .filter((fact) => fact !== null);
  return [...found, ...partyTags(tokens, at)];
}

/** "CRASH!": one word, cried. */
function isOutcry(tokens: readonly Token[]): boolean {
  return tokens[1]?.text === '!' && tokens.every(({ kind }, at) => at === 0 || kind === 'mark');
}

function demonymOf(
  piece: Extract<RunPiece, { type: 'demonym' }>,
  tokens: readonly Token[],
  at: number,
): Demonym | null {
  const span = spanOf(piece.words, tokens);
  return span && { type: 'demonym', kind: 'place', sentence: at, ...span, place: piece.place };
}

function nameOf(piece: Extract<RunPiece, { type: 'name' }>, reading: Reading, at: number): Name | null {
  const { tokens } = reading.sentence;
  const words = piece.words.filter((word) => !GENERATIONS.has(tokens[word]?.folded ?? ''));
  const parts = words
    .flatMap((word) => lettersOf(tokens[word], words).map((part) => `${part}${digitsBehind(word, tokens)}`))
    .filter((word) => !PARTICLES.has(word) || words.length === 1);
  const title = piece.title.map((word) => tokens[word]?.folded ?? '');
  const shown = title.length > 0 && title.every((word) => PLAIN_HONORIFICS.has(word)) ? piece.title : [];
  const span = spanOf([...shown, ...words], tokens);
  if (span === null || parts.length === 0 || namesNothing(parts, title, reading.evidence)) return null;
  const first = piece.title[0] ?? piece.words[0] ?? 0;
  const last = piece.words.at(-1) ?? first;
  const guess = guessKind({ sentence: reading.sentence, first, last, parts, titled: isPersonTitle(title) });
  const { kind, certain } = isAcronymToo(guess, parts, reading.evidence)
    ? guess
    : { kind: isDateline(tokens, last) ? ('place' as const) : ('person' as const), certain: false };
  return {
    type: 'name',
    sentence: at,
    ...span,
    kind,
    kindCertain: certain,
    parts,
    title: title.length > 0 ? title.join(' ') : null,
  };
}

/** "J.P." of "J.P. Hale" is two initials; "U.S." is not. */
function lettersOf(token: Token | undefined, words: readonly number[]): readonly string[] {
  if (token === undefined) return [];
  const initials = words.length > 1 && token.text.endsWith('.') && !isKnownPlace(token.folded);
  return initials ? [...token.folded] : [token.folded];
}

/** "BELO", which the article writes "Belo" elsewhere, is no acronym. */
function isAcronymToo(
  { kind, certain }: KindGuess,
  parts: readonly string[],
  { capital }: CaseEvidence,
): boolean {
  return !(certain && kind === 'organisation' && parts.length === 1 && capital.has(parts[0] ?? ''));
}

/** "NDOLA, Zambia —" opens an account, "BELO:" a speech. */
function isDateline(tokens: readonly Token[], last: number): boolean {
  return last === 0 && /^[,(—–-]$/.test(tokens[1]?.text ?? '');
}

/** "Twenty20", "BB2", "A9": digits that are written on to a name's last word belong to it. */
function digitsBehind(word: number, tokens: readonly Token[]): string {
  const digits = tokens[word + 1];
  return digits?.kind === 'number' && digits.start === tokens[word]?.end ? digits.folded : '';
}

/** "St" may be a saint's town as well as a saint, and "Former QPR" is a club's. */
function isPersonTitle(title: readonly string[]): boolean {
  return title[0] !== 'st' && title[0] !== 'saint' && title.some((word) => !DATING.has(word));
}

/** "New Year", "Boxing Day", "Second World War". */
function isFeast(parts: readonly string[]): boolean {
  const dayless = parts.at(-1) === 'day' || parts.at(-1) === 'eve' ? parts.slice(0, -1) : parts;
  return (dayless.length > 1 || dayless !== parts) && FEASTS.has(dayless.join(' '));
}

/** "Plan B", "Vitamin C", "Group A", "Line Two": one of a row. Stations and a sport are named so ("Radio One"). */
function isLettered(parts: readonly string[]): boolean {
  const [word = '', letter = ''] = parts;
  if (parts.length !== 2 || !isEverydayWord(word) || isGivenName(word)) return false;
  return letter.length === 1 || (UNITS.has(letter) && !/^(?:radio|channel|formula|air|capital)$/.test(word));
}

/** "the Corporation", "Prime Minister", "Minister of State", "Black": an office, or one generic or everyday word, refers to something, it does not name it. */
function namesNothing(
  parts: readonly string[],
  title: readonly string[],
  { small, capital }: CaseEvidence,
): boolean {
  const word = parts[0] ?? '';
  if (isFeast(parts) || isLettered(parts)) return true;
  if (parts.length === 2 && parts[1] === 'state' && HONORIFICS.has(word)) return true;
  if (parts.length > 1 && OFFICE_ENDS.has(parts.at(-1) ?? '') && !isGivenName(word)) return true;
  if (parts.length > 1 || title.length > 0 || LONE_INSTITUTIONS.has(word) || isKnownPlace(word)) return false;
  if (word.length === 1) return true;
  const generic = ORGANISATION_WORDS.has(word) || PLACE_WORDS.has(word) || HONORIFICS.has(word);
  if (!generic && isCommonByEnding(word) && capital.has(word) && !small.has(word)) return false;
  return (
    generic ||
    (isCommonWord(word) && !isGivenName(word)) ||
    (isGivenName(word) && isCommonWord(word) && small.has(word))
  );
}

/** From the first word to the last, without a possessive ending. */
function spanOf(words: readonly number[], tokens: readonly Token[]): { start: number; end: number } | null {
  const first = tokens[words[0] ?? -1];
  const last = tokens[words.at(-1) ?? -1];
  if (first === undefined || last === undefined) return null;
  const possessive = /['’ʼ]s$/i.test(last.text) ? 2 : 0;
  return { start: first.start, end: last.end - possessive + digitsBehind(words.at(-1) ?? -1, tokens).length };
}
