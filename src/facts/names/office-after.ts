import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import { readCardinal } from '../quantities/cardinals.ts';
import { isReportingVerb } from '../verbs-of-saying.ts';
import { isCapital } from './letter-case.ts';
import {
  DETERMINERS,
  isCalendarWord,
  isPossessive,
  LINKS,
  LONGEST_COMPLEMENT,
  LONGEST_OFFICE,
  type NamePlace,
} from './name-place.ts';
import { isOfficeWord, officeOfVerb, RANKS } from './office-words.ts';

const BECOMING = new Set('is was became becomes remains named appointed elected as made been'.split(' '));

/**
 * The office written after a name: ", 46, the company's managing director", ", editor of …", ", who chairs the forum", " was named
 * interim boss".
 * @param last index of the name's last token
 * @returns indexes of the office's tokens, or null
 */
export function officeAfter(place: NamePlace, last: number): number[] | null {
  const { tokens } = place.sentence;
  const comma = tokens[last + 1]?.text === ',';
  const next = comma ? skipAge(tokens, last + 2) : last + 1;
  const taking = TAKING_OFFICE.find((verb) => verb.every((word, k) => tokens[next + k]?.folded === word));
  if (taking !== undefined) return officeAt(place, next + taking.length);
  if (comma) return officeAt(place, next);
  if (tokens[next]?.folded === 'as' && /^an?$/.test(tokens[next + 1]?.folded ?? '')) return null;
  return BECOMING.has(tokens[next]?.folded ?? '') ? officeAt(place, skipAge(tokens, next + 1)) : null;
}

/** Between a name and its relative clause stands an apposition at most. */
const LONGEST_APPOSITION = 12;

/**
 * The office told in a relative clause after a name: ", who chairs the forum", ", an economist who was finance minister".
 * @param last index of the name's last token
 */
export function officeInRelative(place: NamePlace, last: number): number[] | null {
  const { sentence, named } = place;
  if (sentence.tokens[last + 1]?.text !== ',') return null;
  for (let i = last + 2; i < last + LONGEST_APPOSITION; i++) {
    const folded = sentence.tokens[i]?.folded ?? '';
    if (folded === 'who') return officeInClause(place, i + 1);
    if (named.has(i) || isReportingVerb(folded)) return null;
  }
  return null;
}

/** The second of two offices behind a name: ", a retired teacher and former mayor", ", editor of The Lantern and its founder". */
export function officeAfterAnd(place: NamePlace, first: readonly number[] | null): number[] | null {
  const and = behindAged(place, first?.at(-1) ?? -2) + 1;
  return place.sentence.tokens[and]?.folded === 'and' ? officeAt(place, and + 1) : null;
}

/** The second office of such a clause: ", who headed the trial and is chief of medicine". */
export function officeInSecondClause(place: NamePlace, last: number): number[] | null {
  const { tokens } = place.sentence;
  if (tokens[last + 1]?.text !== ',' || tokens[last + 2]?.folded !== 'who') return null;
  for (let i = last + 4; i < last + LONGEST_APPOSITION; i++) {
    if (tokens[i]?.kind === 'mark' || isReportingVerb(tokens[i]?.folded ?? '')) return null;
    if (tokens[i]?.folded === 'and') return officeInClause(place, i + 1);
  }
  return null;
}

/** "Quill chairs the forum", "Quill is 44 and heads the faculty". */
export function officeAsSubject(place: NamePlace, last: number): number[] | null {
  const { sentence, named } = place;
  for (let i = last + 1; i < last + LONGEST_APPOSITION; i++) {
    const token = sentence.tokens[i];
    if (token === undefined || token.kind === 'mark' || named.has(i)) return null;
    const subject = i === last + 1 || sentence.tokens[i - 1]?.folded === 'and';
    const object = DETERMINERS.has(sentence.tokens[i + 1]?.folded ?? '');
    if (subject && object && HEADING.has(token.folded)) return officeByVerb(place, i);
  }
  return null;
}

/** Verbs that say hardly anything but an office: "heads" with an article behind it, not "led", "ran" or "drove". */
const HEADING = new Set(
  'chairs chaired heads headed edits captains captained coaches commands runs directs'.split(' '),
);

/** "takes over as", "served as". */
const TAKING_OFFICE = [
  'takes over as',
  'took over as',
  'stays on as',
  'stayed on as',
  'serves as',
  'served as',
  'works as',
  'worked as',
  'acts as',
  'acted as',
].map((verb) => verb.split(' '));

/** "who chairs the forum", "who was finance minister", "who once drove a bus". */
function officeInClause(place: NamePlace, from: number): number[] | null {
  const verb = officeByVerb(place, from);
  if (verb !== null) return verb;
  return BECOMING.has(place.sentence.tokens[from]?.folded ?? '') ? officeAt(place, from + 1) : null;
}

/** The office that begins here, after words that lead up to it. */
function officeAt(place: NamePlace, from: number): number[] | null {
  const { tokens } = place.sentence;
  let i = from;
  const once = ONCE.has(tokens[i]?.folded ?? '') ? [i] : [];
  while (leadsUp(tokens[i]?.folded ?? '')) i++;
  i = skipPossessor(place, skipYearsOld(tokens, i));
  const office = collectForward(place, i, LONGEST_OFFICE);
  const first = (office.at(-1) ?? i) + 1;
  if (office.length === 1 && tokens[first]?.folded === 'and' && !isOfficeWord(tokens[i]?.folded ?? ''))
    return officeAt(place, first + 1);
  if (!office.some((index) => isOfficeWord(tokens[index]?.folded ?? '')) && !startsWithRank(office, tokens))
    return null;
  const whole = [...office, ...complementAfter(place, office)];
  return endsApposition(place, whole.at(-1) ?? 0) ? [...once, ...whole] : null;
}

/** "The 48-year-old chief executive". */
function skipYearsOld(tokens: readonly Token[], from: number): number {
  const years = tokens.slice(from + 1, from + 5).map(({ folded }) => folded);
  return years.join('') === '-year-old' ? from + 5 : from;
}

/** What makes a former office of it. */
export const ONCE: ReadonlySet<string> = new Set(['once', 'formerly', 'previously']);

function leadsUp(folded: string): boolean {
  return BECOMING.has(folded) || DETERMINERS.has(folded) || ONCE.has(folded) || NOW.has(folded);
}

const NOW = new Set(['now', 'currently', 'also', 'himself', 'herself', 'still']);
/** Words of a possessor at most: "the labour ministry's …". */
const LONGEST_POSSESSOR = 4;

/** Behind "the company's", "the labour ministry's", "Kenya's"; not behind "head of the ministry's", which is an office already. */
function skipPossessor({ sentence }: NamePlace, from: number): number {
  for (let i = from; i < from + LONGEST_POSSESSOR; i++) {
    const folded = sentence.tokens[i]?.folded ?? '';
    if (sentence.tokens[i]?.kind !== 'word' || RANKS.has(folded) || isStopWord(folded)) return from;
    if (isPossessive(sentence.tokens[i])) return i + 1;
  }
  return from;
}

const AFTER_APPOSITION = new Set(
  'and who whose which that from but with when since by of for at in on to behind near under until'.split(
    ' ',
  ),
);

/** ", a coach, …" ends as an apposition does; ", the coach needed a draw" is a clause of its own, and ", Gov. Tom …" is the next of a list. */
function endsApposition({ sentence, named }: NamePlace, from: number): boolean {
  let last = behindAged({ sentence }, from);
  while (named.has(last) && named.has(last + 1)) last++;
  const next = sentence.tokens[last + 1];
  if (named.has(last + (next?.text === '.' ? 2 : 1))) return false;
  if (next === undefined || next.kind === 'mark') return true;
  return AFTER_APPOSITION.has(next.folded) || isReportingVerb(next.folded);
}

/** "A teacher aged 34 and former councillor": index of the age's last token, or of the office's where no age follows. */
function behindAged({ sentence: { tokens } }: Pick<NamePlace, 'sentence'>, last: number): number {
  const age = tokens[last + 1]?.folded === 'aged' ? readCardinal(tokens, last + 2) : null;
  return age === null ? last : age.next - 1;
}

function startsWithRank(office: readonly number[], tokens: readonly Token[]): boolean {
  return office.length > 1 && RANKS.has(tokens[office[0] ?? -1]?.folded ?? '');
}

function skipAge(tokens: readonly Token[], i: number): number {
  const age = readCardinal(tokens, tokens[i]?.folded === 'aged' ? i + 1 : i);
  return age !== null && tokens[age.next]?.text === ',' ? age.next + 1 : i;
}

/** Words from token `from` on to a word of grammar, a mark, a verb of saying or a name. */
function collectForward({ sentence, named }: NamePlace, from: number, most: number): number[] {
  const words: number[] = [];
  for (let i = from; words.length < most; i++) {
    const token = sentence.tokens[i];
    if (token === undefined || named.has(i)) break;
    if (words.length > 0 && isInnerMark(token, sentence.tokens[i + 1])) continue;
    if (token.kind !== 'word' || isStopWord(token.folded) || token.folded === 'aged') break;
    if (isReportingVerb(token.folded) && !isCapital(token) && token.folded !== 'state') break;
    if (isCalendarWord(token) || AFTER_APPOSITION.has(token.folded)) break;
    words.push(i);
  }
  return words;
}

/** "of the forum", "at a consultancy", "of El Noroeste": the linking word behind an office and what follows it, names among it. */
export function complementAfter(place: NamePlace, office: readonly number[]): number[] {
  const { tokens } = place.sentence;
  const link = (office.at(-1) ?? 0) + 1;
  if (!LINKS.has(tokens[link]?.folded ?? '')) return [];
  let i = link + 1;
  while (DETERMINERS.has(tokens[i]?.folded ?? '') || isPossessiveName(place, i)) i++;
  i = skipPossessor(place, i);
  const complement = collectForward({ ...place, named: new Set() }, i, LONGEST_COMPLEMENT);
  const numbered = (complement.at(-1) ?? 0) + 1;
  if (tokens[numbered]?.kind === 'number' && complement.length > 0) complement.push(numbered);
  return complement.length > 0 ? [link, ...complement] : [];
}

/** The hyphen of "vice-president", the apostrophe of "users' forum". */
function isInnerMark(mark: Token, next: Token | undefined): boolean {
  return /^[-'’]$/.test(mark.text) && next?.kind === 'word';
}

function isPossessiveName({ sentence, named }: NamePlace, i: number): boolean {
  return named.has(i) && isPossessive(sentence.tokens[i]);
}

/** "who chairs the forum", "who is leading the operation". */
function officeByVerb(place: NamePlace, from: number): number[] | null {
  const { tokens } = place.sentence;
  let at = from;
  while (/^(?:is|was|has|had|once|now|also|formerly|previously)$/.test(tokens[at]?.folded ?? '')) at++;
  if (officeOfVerb(tokens[at]?.folded ?? '') === null) return null;
  let i = at + 1;
  while (DETERMINERS.has(tokens[i]?.folded ?? '') || isPossessiveName(place, i)) i++;
  const once = ONCE.has(tokens[at - 1]?.folded ?? '') ? [at - 1] : [];
  return [...once, at, ...collectForward({ ...place, named: new Set() }, i, LONGEST_COMPLEMENT)];
}
