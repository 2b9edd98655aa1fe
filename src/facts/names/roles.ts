import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Name, Role, Sentence } from '../fact.ts';
import { isReportingVerb } from '../verbs-of-saying.ts';
import { isCapital } from './letter-case.ts';
import { CALENDAR_WORDS, HONORIFICS, PLAIN_HONORIFICS } from './name-words.ts';
import { isOfficeWord, RANKS } from './office-words.ts';
import { placeOfDemonym } from './places.ts';

/** An office is told in a few words; longer stretches are clauses. */
const LONGEST_OFFICE = 6;
const LONGEST_COMPLEMENT = 3;

/** Verbs that say an office: "who chairs the forum". */
const OFFICE_VERBS = new Map<string, string>([
  ...['chairs', 'chaired', 'chairing'].map((verb) => [verb, 'chair'] as const),
  ...['leads', 'led', 'leading', 'heads', 'headed', 'heading', 'runs'].map((verb) => [verb, 'head'] as const),
  ...['edits', 'edited'].map((verb) => [verb, 'editor'] as const),
  ...['directs', 'directed'].map((verb) => [verb, 'director'] as const),
  ...['manages', 'managed'].map((verb) => [verb, 'manager'] as const),
  ...['coaches', 'coached'].map((verb) => [verb, 'coach'] as const),
  ...['teaches', 'taught'].map((verb) => [verb, 'teacher'] as const),
  ...['owns', 'owned'].map((verb) => [verb, 'owner'] as const),
  ...['founded', 'founds'].map((verb) => [verb, 'founder'] as const),
  ...['captains', 'captained', 'skippers'].map((verb) => [verb, 'captain'] as const),
  ...['represents', 'represented'].map((verb) => [verb, 'representative'] as const),
]);

const BECOMING = new Set([
  'is',
  'was',
  'became',
  'becomes',
  'remains',
  'named',
  'appointed',
  'elected',
  'as',
  'made',
  'been',
]);
const LINKS = new Set(['of', 'for', 'at', 'in', 'with', 'from', 'on', 'to']);
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'one',
  'then',
]);

interface Place {
  readonly sentence: Sentence;
  readonly at: number;
  /** Indexes of tokens that belong to some name; an office stops there. */
  readonly named: ReadonlySet<number>;
}

/** Finds the offices and descriptions written beside persons: before them, after them between commas, and as "who chairs …". */
export function findRoles(sentences: readonly Sentence[], names: readonly Name[]): Role[] {
  const bySentence = new Map<number, Name[]>();
  for (const name of names)
    bySentence.set(name.sentence, [...(bySentence.get(name.sentence) ?? []).slice(-MOST_NAMES), name]);
  return [...bySentence].flatMap(([at, own]) => {
    const sentence = sentences[at];
    return sentence === undefined ? [] : rolesIn(sentence, at, own);
  });
}

/** More names than this in one sentence are a list, whose offices are not read. */
const MOST_NAMES = 60;

function rolesIn(sentence: Sentence, at: number, names: readonly Name[]): Role[] {
  const { tokens } = sentence;
  const ranges = names.map((name) => rangeOf(name, tokens));
  const named = new Set(
    ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, k) => first + k)),
  );
  const place: Place = { sentence, at, named };
  return names.flatMap((name, k) => {
    const [first, last] = ranges[k] ?? [0, 0];
    if (name.kind !== 'person' && name.kindCertain) return [];
    const found = [
      officeBefore(place, first) ?? titleOf(name, place, first),
      officeAfter(place, last),
    ].filter((words) => words !== null);
    return found.flatMap((words) => roleOf(name, words, place) ?? []);
  });
}

/** Indexes of the first and last token of a name. */
function rangeOf(name: Name, tokens: readonly Token[]): [number, number] {
  const first = tokens.findIndex(({ end }) => end > name.start);
  const last = tokens.findLastIndex(({ start }) => start < name.end);
  return [first, last];
}

/** The tokens of an office, in order; where it is told by a verb, the verb's own word stands for it. */
function roleOf(name: Name, found: readonly number[], { sentence, at }: Place): Role | null {
  const tokens = found.flatMap((index) => sentence.tokens[index] ?? []);
  const words = tokens
    .map(({ folded }) => OFFICE_VERBS.get(folded) ?? folded)
    .filter((word) => !isStopWord(word));
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || words.length === 0) return null;
  return {
    type: 'role',
    kind: 'role',
    sentence: at,
    start: first.start,
    end: last.end,
    holder: name.parts,
    words,
  };
}

/** "coastguard chief Alison …", "the firm's boss, Fiona …", "chief executive of the consultancy, …". */
function officeBefore(place: Place, first: number): number[] | null {
  const { tokens } = place.sentence;
  let i = first - 1;
  while (
    PLAIN_HONORIFICS.has(tokens[i]?.folded ?? '') ||
    (tokens[i]?.text === '.' && HONORIFICS.has(tokens[i - 1]?.folded ?? ''))
  )
    i--;
  const apart = tokens[i]?.text === ',';
  const words = collectBack(place, apart ? i - 1 : i);
  if (isOffice(words.at(-1), tokens, apart)) return words;
  return apart ? officeWithComplement(place, words) : null;
}

/** "Secretary of State Marco …": an office written as a title, which the words right before the name do not show. */
function titleOf({ title }: Name, { sentence }: Place, first: number): number[] | null {
  const office = (title ?? '').split(' ').filter((word) => !PLAIN_HONORIFICS.has(word));
  if (office.length < 2) return null;
  const words: number[] = [];
  for (let i = first - 1; i >= 0 && words.length < office.length && first - i < 2 * LONGEST_OFFICE; i--) {
    if (sentence.tokens[i]?.folded === office[office.length - 1 - words.length]) words.unshift(i);
  }
  return words.length === office.length ? words : null;
}

function isOffice(index: number | undefined, tokens: readonly Token[], apart: boolean): boolean {
  const word = tokens[index ?? -1];
  if (word === undefined) return false;
  return (
    isOfficeWord(word.folded) || (!apart && HONORIFICS.has(word.folded) && !PLAIN_HONORIFICS.has(word.folded))
  );
}

/** Words before token `last`, in order, back to a word of grammar, a mark, a verb of saying or another name. */
function collectBack({ sentence, named }: Place, last: number): number[] {
  const words: number[] = [];
  for (let i = last; i >= 0 && words.length < LONGEST_OFFICE; i--) {
    const token = sentence.tokens[i];
    if (token === undefined) break;
    if (isInnerMark(sentence.tokens, i)) continue;
    if (token.kind !== 'word' || named.has(i) || isStopWord(token.folded)) break;
    if (isReportingVerb(token.folded) || placeOfDemonym(token.folded) !== null || isPossessive(token)) break;
    words.unshift(i);
  }
  while (words.length > 1 && isParticiple(sentence.tokens[words[0] ?? -1])) words.shift();
  return words;
}

/** The hyphen of "vice-president", the full stop of "Gen." */
function isInnerMark(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const text = tokens[i]?.text ?? '';
  return (
    before?.end === tokens[i]?.start &&
    (text === '-' || (text === '.' && HONORIFICS.has(before?.folded ?? '')))
  );
}

function isPossessive(token: Token): boolean {
  return /['’]s$/i.test(token.text);
}

const OFFICE_PARTICIPLES = new Set([
  'managing',
  'organising',
  'organizing',
  'presiding',
  'governing',
  'acting',
  'retired',
  'leading',
  'outgoing',
  'incoming',
]);

/** A verb that leads up to the office: "joining striker …". */
function isParticiple(token: Token | undefined): boolean {
  return token !== undefined && /(?:ing|ed)$/.test(token.folded) && !OFFICE_PARTICIPLES.has(token.folded);
}

function officeWithComplement(place: Place, complement: readonly number[]): number[] | null {
  const { tokens } = place.sentence;
  let i = (complement[0] ?? 0) - 1;
  while (DETERMINERS.has(tokens[i]?.folded ?? '')) i--;
  if (!LINKS.has(tokens[i]?.folded ?? '') || complement.length > LONGEST_COMPLEMENT) return null;
  const office = collectBack(place, i - 1);
  return isOffice(office.at(-1), tokens, true) ? [...office, ...complement] : null;
}

/** ", 46, the company's managing director", ", editor of …", ", who chairs the forum", " was named interim boss". */
function officeAfter(place: Place, last: number): number[] | null {
  const { tokens } = place.sentence;
  let i = last + 1;
  if (tokens[i]?.text === ',') i = skipAge(tokens, i + 1);
  else if (!BECOMING.has(tokens[i]?.folded ?? '')) return null;
  if (tokens[i]?.folded === 'who') return officeByVerb(place, i + 1);
  while (BECOMING.has(tokens[i]?.folded ?? '') || DETERMINERS.has(tokens[i]?.folded ?? '')) i++;
  if (tokens[i] !== undefined && isPossessive(tokens[i] as Token)) i++;
  const office = collectForward(place, i, LONGEST_OFFICE);
  if (!office.some((index) => isOfficeWord(tokens[index]?.folded ?? '')) && !startsWithRank(office, tokens))
    return null;
  const whole = [...office, ...complementAfter(place, office)];
  return endsApposition(place, whole.at(-1) ?? 0) ? whole : null;
}

const AFTER_APPOSITION = new Set([
  'and',
  'who',
  'whose',
  'which',
  'that',
  'from',
  'but',
  'with',
  'when',
  'since',
  'by',
  'of',
  'for',
  'at',
  'in',
  'on',
  'to',
]);

/** ", a coach, …" ends as an apposition does; ", the coach needed a draw" is a clause of its own. */
function endsApposition({ sentence, named }: Place, last: number): boolean {
  const next = sentence.tokens[last + 1];
  if (next === undefined || next.kind === 'mark' || named.has(last + 1)) return true;
  return AFTER_APPOSITION.has(next.folded) || isReportingVerb(next.folded);
}

function startsWithRank(office: readonly number[], tokens: readonly Token[]): boolean {
  return office.length > 1 && RANKS.has(tokens[office[0] ?? -1]?.folded ?? '');
}

function skipAge(tokens: readonly Token[], i: number): number {
  const isAge = tokens[i]?.kind === 'number' && tokens[i + 1]?.text === ',';
  return isAge ? i + 2 : i;
}

/** Words from token `from` on to a word of grammar, a mark, a verb of saying or a name. */
function collectForward({ sentence, named }: Place, from: number, most: number): number[] {
  const words: number[] = [];
  for (let i = from; words.length < most; i++) {
    const token = sentence.tokens[i];
    if (token === undefined || named.has(i)) break;
    if (token.text === '-' && words.length > 0) continue;
    if (token.kind !== 'word' || isStopWord(token.folded) || isReportingVerb(token.folded)) break;
    if (isCapital(token) && CALENDAR_WORDS.has(token.folded)) break;
    words.push(i);
  }
  return words;
}

/** "of the forum", "at a consultancy": the words of it that are no name. */
function complementAfter(place: Place, office: readonly number[]): number[] {
  const { tokens } = place.sentence;
  let i = (office.at(-1) ?? 0) + 1;
  if (!LINKS.has(tokens[i]?.folded ?? '')) return [];
  i++;
  while (DETERMINERS.has(tokens[i]?.folded ?? '') || isPossessiveName(place, i)) i++;
  return collectForward(place, i, LONGEST_COMPLEMENT);
}

function isPossessiveName({ sentence, named }: Place, i: number): boolean {
  const token = sentence.tokens[i];
  return token !== undefined && named.has(i) && isPossessive(token);
}

/** "who chairs the forum", "who is leading the operation". */
function officeByVerb(place: Place, from: number): number[] | null {
  const { tokens } = place.sentence;
  const at =
    tokens[from]?.folded === 'is' || tokens[from]?.folded === 'was' || tokens[from]?.folded === 'has'
      ? from + 1
      : from;
  if (!OFFICE_VERBS.has(tokens[at]?.folded ?? '')) return null;
  let i = at + 1;
  while (DETERMINERS.has(tokens[i]?.folded ?? '') || isPossessiveName(place, i)) i++;
  return [at, ...collectForward(place, i, LONGEST_COMPLEMENT)];
}
