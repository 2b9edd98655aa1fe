import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import { isReportingVerb } from '../verbs-of-saying.ts';
import { isCapital } from './letter-case.ts';
import {
  DETERMINERS,
  isPossessive,
  LINKS,
  LONGEST_COMPLEMENT,
  LONGEST_OFFICE,
  type NamePlace,
} from './name-place.ts';
import { CALENDAR_WORDS } from './name-words.ts';
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
  let i = last + 1;
  if (tokens[i]?.text === ',') i = skipAge(tokens, i + 1);
  else if (!BECOMING.has(tokens[i]?.folded ?? '')) return null;
  if (tokens[i]?.folded === 'who') return officeByVerb(place, i + 1);
  while (BECOMING.has(tokens[i]?.folded ?? '') || DETERMINERS.has(tokens[i]?.folded ?? '')) i++;
  if (isPossessive(tokens[i])) i++;
  const office = collectForward(place, i, LONGEST_OFFICE);
  if (!office.some((index) => isOfficeWord(tokens[index]?.folded ?? '')) && !startsWithRank(office, tokens))
    return null;
  const whole = [...office, ...complementAfter(place, office)];
  return endsApposition(place, whole.at(-1) ?? 0) ? whole : null;
}

const AFTER_APPOSITION = new Set(
  'and who whose which that from but with when since by of for at in on to'.split(' '),
);

/** ", a coach, …" ends as an apposition does; ", the coach needed a draw" is a clause of its own. */
function endsApposition({ sentence, named }: NamePlace, last: number): boolean {
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
function collectForward({ sentence, named }: NamePlace, from: number, most: number): number[] {
  const words: number[] = [];
  for (let i = from; words.length < most; i++) {
    const token = sentence.tokens[i];
    if (token === undefined || named.has(i)) break;
    if (words.length > 0 && isInnerMark(token, sentence.tokens[i + 1])) continue;
    if (token.kind !== 'word' || isStopWord(token.folded) || isReportingVerb(token.folded)) break;
    if (isCapital(token) && CALENDAR_WORDS.has(token.folded)) break;
    words.push(i);
  }
  return words;
}

/** "of the forum", "at a consultancy", "of El Noroeste": the linking word and what follows it, names among it. */
function complementAfter(place: NamePlace, office: readonly number[]): number[] {
  const { tokens } = place.sentence;
  const link = (office.at(-1) ?? 0) + 1;
  if (!LINKS.has(tokens[link]?.folded ?? '')) return [];
  let i = link + 1;
  while (DETERMINERS.has(tokens[i]?.folded ?? '') || isPossessiveName(place, i)) i++;
  const complement = collectForward({ ...place, named: new Set() }, i, LONGEST_COMPLEMENT);
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
  const at =
    tokens[from]?.folded === 'is' || tokens[from]?.folded === 'was' || tokens[from]?.folded === 'has'
      ? from + 1
      : from;
  if (officeOfVerb(tokens[at]?.folded ?? '') === null) return null;
  let i = at + 1;
  while (DETERMINERS.has(tokens[i]?.folded ?? '') || isPossessiveName(place, i)) i++;
  return [at, ...collectForward(place, i, LONGEST_COMPLEMENT)];
}
