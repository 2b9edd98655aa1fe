import { readCardinal } from '../../facts/quantities/cardinals.ts';
import { isBothAnd } from '../../facts/quantities/portions.ts';
import { type Tokens, wordAt } from '../../facts/quantities/token-reading.ts';
import { CLAUSE_END } from '../../facts/scope.ts';
import { isYearNumber } from '../../facts/times/year-numbers.ts';
import { keysByToken, type StemKey } from '../../text/keys.ts';
import { readOnce } from '../../text/read-once.ts';
import type { Span } from '../../text/span.ts';
import { isDeniedFrom } from './told-of-the-rest.ts';

/** How much of a group is meant: 'but' is all of it without the count that follows. */
export type Share = 'none' | 'few' | 'some' | 'half' | 'most' | 'all' | 'but' | 'count';

/** What a sentence says of part of a group: "five of them stopped treatment", "both were injured", "of whom none". */
export interface GroupPart extends Span {
  readonly share: Share;
  /** How many, where `share` is 'count' or 'but', the whole for "all five", "both" and "neither"; else null. */
  readonly count: number | null;
  /** Behind words that name the group: "of them", "of the wells". A count that stands alone is no part by itself. */
  readonly isOfGroup: boolean;
  /** The noun of the group opens what is said: "of the wells", "both sides". */
  readonly isBeforeNoun: boolean;
  /** Keys of what is said of it, in order, to the end of the clause. */
  readonly said: readonly StemKey[];
  /** What is said of it is denied: "all of them have not paid". */
  readonly isDenied: boolean;
  /** Counts that stand before it in its sentence, and the one behind "of the": the group itself, it may be. */
  readonly counts: readonly number[];
}

interface Quantifier {
  readonly share: Share;
  readonly count: number | null;
  readonly next: number;
}

/** Words for a part of a group; "the vast majority" and "more than half" end in one. */
const SHARES: ReadonlyMap<string, Share> = new Map(
  (
    [
      ['all', 'all both each everyone everybody'],
      ['none', 'none neither nobody'],
      ['most', 'most majority bulk mostly'],
      ['half', 'half'],
      ['some', 'some several many plenty lots'],
      ['few', 'few minority handful'],
    ] as const
  ).flatMap(([share, words]) => words.split(' ').map((word) => [word, share] as const)),
);
/** "Almost all" and "over half" are most; "not all" is told by other finders. */
const NEARLY = /^(?:nearly|almost|virtually|practically)$/;
const MORE_THAN = /^(?:than|over)$/;
/** "Half a year ago", "each spell". */
const UNREAD_AFTER = /^(?:half (?:an?|-|past|time)|each (?!of\b|was\b|is\b|has\b|had\b|were\b).*)$/;
/** "At all", "above all", "in some", "the few", "nearly half", "by half": no part of a group by itself, or more or less than the word says. */
const UNREAD_BEFORE = /^(?:not|at|after|above|for|first|in|once|it|if|the|-|under|nearly|almost|by|about)$/;
/** Words that stand for the group itself: "five of them", "of whom none", "two of which". */
const GROUP_WORDS = new Set('them whom which these those us you'.split(' '));
const DETERMINERS = new Set('the its their his her our this that these those'.split(' '));
/** Verbs beside which a word for a part stands for the things themselves: "one was hurt", "have both paid", "all remain". */
const VERBS_OF_PARTS = new Set(
  `is are was were be been being has have had do does did will would may might can could must should need needs needed remain remains remained
  isn't aren't wasn't weren't hasn't haven't hadn't`.split(/\s+/),
);
/** What may follow a bare count that stands for things: "one in critical condition", "two with burns". */
const PREPOSITIONS = new Set('in with from at on under without by to'.split(' '));
/** What is said of a part is read this far, in tokens and in keys. */
const SAID_TOKENS = 12;
const SAID_KEYS = 5;

/** Every part of a group that a sentence tells something of, in order. */
export const groupPartsIn = readOnce((tokens: Tokens): readonly GroupPart[] => {
  const found: GroupPart[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const quantifier = readQuantifier(tokens, at);
    const part = quantifier === null ? null : readPart(tokens, at, quantifier);
    if (part === null || quantifier === null) continue;
    found.push(part);
    at = quantifier.next - 1;
  }
  return found;
});

function readQuantifier(tokens: Tokens, at: number): Quantifier | null {
  const word = wordAt(tokens, at);
  if (word === 'all' && wordAt(tokens, at + 1) === 'but') {
    const left = readCardinal(tokens, at + 2);
    return left === null ? null : { share: 'but', count: left.value, next: left.next };
  }
  if (/^(?:every|each)$/.test(word) && wordAt(tokens, at + 1) === 'one')
    return { share: 'all', count: null, next: at + 2 };
  if (word === 'not' && wordAt(tokens, at + 1) === 'one') return { share: 'none', count: null, next: at + 2 };
  const share = SHARES.get(word);
  if (share !== undefined) return readShare(tokens, at, share);
  const cardinal = readCardinal(tokens, at);
  if (cardinal === null || isOfRatio(tokens, at, cardinal.next)) return null;
  return { share: 'count', count: cardinal.value, next: cardinal.next };
}

/** "Four in five of them", "no one". */
function isOfRatio(tokens: Tokens, at: number, next: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (before === 'in') return readCardinal(tokens, at - 2) !== null;
  return (
    /^(?:no|any|every|each|-)$/.test(before) ||
    (wordAt(tokens, next) === 'in' && readCardinal(tokens, next + 1) !== null)
  );
}

function readShare(tokens: Tokens, at: number, share: Share): Quantifier | null {
  const [word, before, after] = [wordAt(tokens, at), wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
  const next = at + 1;
  if (UNREAD_AFTER.test(`${word} ${after}`) || isBothAnd(tokens, at)) return null;
  if (share === 'all' && NEARLY.test(before)) return { share: 'most', count: null, next };
  if (share === 'half' && MORE_THAN.test(before))
    return /^(?:less|fewer)$/.test(wordAt(tokens, at - 2)) ? null : { share: 'most', count: null, next };
  if (word !== 'majority' && word !== 'bulk' && UNREAD_BEFORE.test(before)) return null;
  if (word === 'few' && before === 'a') return { share: 'some', count: null, next };
  const whole = word === 'all' ? readCardinal(tokens, next) : null;
  if (whole !== null) return { share, count: whole.value, next: whole.next };
  return { share, count: word === 'both' || word === 'neither' ? 2 : null, next };
}

/** What is said of the part that a quantifier names; null where it stands for no part of a group. */
function readPart(tokens: Tokens, at: number, quantifier: Quantifier): GroupPart | null {
  const { share, count, next } = quantifier;
  const from = namedGroup(tokens, at, next) ?? groupUnnamed(tokens, at, quantifier);
  if (from === null) return null;
  const said = saidFrom(tokens, from.next);
  const [first, last] = [tokens[at], tokens[from.next - 1]];
  if (first === undefined || last === undefined || said.length === 0) return null;
  const { isOfGroup, isBeforeNoun } = from;
  const counts = [...countsBefore(tokens, at), ...(from.whole === undefined ? [] : [from.whole])];
  const isDenied = isDeniedFrom(tokens, from.next);
  const place = { start: first.start, end: last.end };
  return { ...place, share, count, isOfGroup, isBeforeNoun, said, isDenied, counts };
}

interface Opening extends Pick<GroupPart, 'isOfGroup' | 'isBeforeNoun'> {
  /** Where that begins which is said of a part. */
  readonly next: number;
  /** How many are in the group, where it is told: "of the seven wells". */
  readonly whole?: number;
}

/** Behind "of them", "of the", "of whom two"; null where no group is named. */
function namedGroup(tokens: Tokens, at: number, next: number): Opening | null {
  const [word, second] = [wordAt(tokens, next), wordAt(tokens, next + 1)];
  const named = { isOfGroup: true, isBeforeNoun: false };
  if (word === 'of') {
    if (GROUP_WORDS.has(second)) return { ...named, next: next + 2 };
    const determined = DETERMINERS.has(second);
    const whole = determined
      ? (readCardinal(tokens, next + 2) ?? readCardinal(tokens, next + 3))
      : readCardinal(tokens, next + 1);
    if (whole !== null) return { ...named, isBeforeNoun: true, next: whole.next, whole: whole.value };
    return determined ? { ...named, isBeforeNoun: true, next: next + 2 } : null;
  }
  const isTurned = wordAt(tokens, at - 2) === 'of' && GROUP_WORDS.has(wordAt(tokens, at - 1));
  return isTurned ? { ...named, next } : null;
}

/** Behind a word that stands for things by itself: "one was", "have both", "all those", ", both in hospital"; null where it does not. */
function groupUnnamed(tokens: Tokens, at: number, { share, next }: Quantifier): Opening | null {
  const word = wordAt(tokens, next);
  const opening = { next, isOfGroup: share === 'but', isBeforeNoun: false };
  if (share === 'but' || VERBS_OF_PARTS.has(word)) return opening;
  // "Plenty of theories" tells of no group.
  if (/^(?:plenty|lots)$/.test(wordAt(tokens, at)) && word === 'of') return null;
  const isWord = share !== 'count';
  if (share === 'all' && DETERMINERS.has(word)) return { ...opening, next: next + 1, isBeforeNoun: true };
  if (isWord && VERBS_OF_PARTS.has(wordAt(tokens, at - 1))) return opening;
  if (!opensClause(tokens, at)) return null;
  if (PREPOSITIONS.has(word)) return readCardinal(tokens, next + 1) === null ? opening : null;
  const isNext = tokens[next]?.kind === 'word' && !CLAUSE_END.has(word) && word !== 'and';
  return isWord && isNext ? { ...opening, isBeforeNoun: true } : null;
}

function opensClause(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'mark' || /^(?:and|but)$/.test(before.folded);
}

function saidFrom(tokens: Tokens, from: number): StemKey[] {
  const keys = keysByToken(tokens);
  const said: StemKey[] = [];
  for (let at = from; at < from + SAID_TOKENS && said.length < SAID_KEYS; at++) {
    const token = tokens[at];
    if (token === undefined || CLAUSE_END.has(token.folded) || /^[.!?]$/.test(token.text)) break;
    const key = keys[at] ?? null;
    if (key !== null) said.push(key);
  }
  return said;
}

function countsBefore(tokens: Tokens, at: number): number[] {
  const counts: number[] = [];
  for (let place = 0; place < at; place++) {
    const cardinal = readCardinal(tokens, place);
    if (cardinal === null) continue;
    if (!isYearNumber(tokens[place]?.text)) counts.push(cardinal.value);
    place = Math.max(place, cardinal.next - 1);
  }
  return counts;
}
