import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Name, Role, Sentence } from '../fact.ts';
import { isCapital } from './letter-case.ts';
import { LINKS, type NamePlace } from './name-place.ts';
import {
  ONCE,
  officeAfter,
  officeAfterAnd,
  officeAsSubject,
  officeInRelative,
  officeInSecondClause,
} from './office-after.ts';
import { officeBefore, officeBeforeAnd, officeBeforeTitle, titleOf } from './office-before.ts';
import { isOfficeWord, officeOfVerb } from './office-words.ts';
import { placeOfDemonym } from './places.ts';
import { DATING } from './split-run.ts';

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
  const place: NamePlace = { sentence, at, named };
  return names.flatMap((name, k) => {
    const [start, last] = ranges[k] ?? [0, 0];
    if (name.kind !== 'person' && name.kindCertain) return [];
    const { first, holder } = withoutOffice(name, start, tokens);
    const free =
      first === start
        ? place
        : { ...place, named: new Set([...named].filter((at) => at < start || at >= first)) };
    const before = officeBefore(free, first, last) ?? titleOf(name, free, first);
    const behind = behindOrigin(place, behindAge(tokens, last));
    const isOrigin = behindOrigin(place, start - 2) >= last && named.has(start - 2);
    const after = officeAfter(place, behindAge(tokens, last));
    const found = [
      before,
      before && (officeBeforeTitle(free, before, last) ?? officeBeforeAnd(free, before)),
      after,
      officeAfterAnd(place, after),
      isOrigin ? null : officeInRelative(place, behind),
      isOrigin ? null : officeInSecondClause(place, behind),
      officeAsSubject(place, last),
    ];
    return found.flatMap((words) => (words == null ? [] : (roleOf(holder, words, place) ?? [])));
  });
}

/** "Ada Quill (66), who chairs the forum": index of the last token before what is told of her. */
function behindAge(tokens: readonly Token[], last: number): number {
  const [open, age, close] = tokens.slice(last + 1, last + 4);
  return open?.text === '(' && age?.kind === 'number' && close?.text === ')' ? last + 3 : last;
}

/** "Ada Quill of Skelby Lock, who leads": index of the last token of where somebody is from, where a comma follows it; else of the name's last. */
function behindOrigin({ sentence: { tokens }, named }: NamePlace, last: number): number {
  if (!/^(?:of|from|at)$/.test(tokens[last + 1]?.folded ?? '')) return last;
  let at = tokens[last + 2]?.folded === 'the' ? last + 3 : last + 2;
  if (!named.has(at)) return last;
  while (named.has(at) || (tokens[at]?.folded === 'of' && named.has(at + 1))) at++;
  return tokens[at]?.text === ',' ? at - 1 : last;
}

/** What a name is thought to have where it was read together with what an office is of: "Minister for Disaster Management Ada Quill". */
const GIVEN_AND_SURNAME = 2;

/** "Chief Executive Ada Quill", where a name was read that begins with the second word: the office's words go back to the office. */
function withoutOffice(
  { parts }: Name,
  start: number,
  tokens: readonly Token[],
): { first: number; holder: readonly string[] } {
  let [first, dropped] = [start, 0];
  const body = LINKS.has(tokens[start - 1]?.folded ?? '') && isOfficeWord(tokens[start - 2]?.folded ?? '');
  const least = body ? GIVEN_AND_SURNAME : 1;
  while (
    parts.length - dropped > least &&
    tokens[first]?.folded === parts[dropped] &&
    (body || isMisread(first, tokens))
  ) {
    first++;
    dropped++;
  }
  return { first, holder: parts.slice(dropped) };
}

function isMisread(at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1];
  const opens =
    before !== undefined &&
    isCapital(before) &&
    (isOfficeWord(before.folded) || TITLE_WORDS.has(before.folded));
  return opens && (isOfficeWord(tokens[at]?.folded ?? '') || TITLE_WORDS.has(tokens[at]?.folded ?? ''));
}

const TITLE_WORDS = new Set('financial operating executive technical air vice rear state prime'.split(' '));

/** Indexes of the first and last token of a name. */
function rangeOf(name: Name, tokens: readonly Token[]): [number, number] {
  const first = tokens.findIndex(({ end }) => end > name.start);
  const last = tokens.findLastIndex(({ start }) => start < name.end);
  return [first, last];
}

/** The tokens of an office, in order; where it is told by a verb, "head of" and the like stands for it, and "former" for "once". */
function roleOf(
  holder: readonly string[],
  found: readonly number[],
  { sentence, at }: NamePlace,
): Role | null {
  const tokens = found.flatMap((index) => sentence.tokens[index] ?? []);
  const words = tokens.flatMap(({ folded }) => wordsOf(folded)).filter(isTelling);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || words.every((word) => DATING.has(word))) return null;
  return { type: 'role', kind: 'role', sentence: at, start: first.start, end: last.end, holder, words };
}

function wordsOf(folded: string): string[] {
  const told = officeOfVerb(folded);
  if (told !== null) return [told, 'of'];
  return ONCE.has(folded) ? ['former'] : [folded];
}

function isTelling(word: string): boolean {
  return LINKS.has(word) || !(isStopWord(word) || placeOfDemonym(word) !== null);
}
