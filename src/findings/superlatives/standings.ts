import { NOT_RANKS } from '../../facts/cues/superlatives.ts';
import { FIRST_TO_TENTH, ONE_TO_TEN, ORDINALS, UNITS } from '../../facts/quantities/number-words.ts';
import { allMatches } from '../../text/all-matches.ts';
import { contentKeys, type StemKey, sharedKeys } from '../../text/keys.ts';
import type { Span } from '../../text/span.ts';
import { tokenise } from '../../text/tokens.ts';
import { type Comparison, linkedTo, originalSentence, pageWords, type RawFinding } from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { changedAt } from '../make-finding.ts';
import { isSettled } from '../settled.ts';

// Places in an order, however they are told: "ranks second" for the third-largest, "won" for "came second".

const CONFIDENCE = 0.8;
const ORDINAL = `(${FIRST_TO_TENTH.join('|')}|last|\\d{1,3}(?:st|nd|rd|th))`;
const NUMBER = `(\\d{1,3}|${ONE_TO_TEN.join('|')})`;

/** "Its first protest", "the second request": nouns that end as superlatives do. */
const NO_RANK = `(?!(?:${[...NOT_RANKS, 'incest'].join('|')})\\b)`;

/** A place that a contest ended with is none in a ranking that lasts. */
type Order = 'result' | 'ranking';

const PLACES: readonly (readonly [Order, RegExp])[] = [
  [
    'result',
    new RegExp(
      `\\b(?:came|comes|coming|come|finished|finishes|finishing|placed|home|ended) (?:in |joint |equal |up )?${ORDINAL}\\b(?! (?:week|weekend|month|year|night|autumn|fall|spring|summer|winter|season|time)\\b)`,
      'gi',
    ),
  ],
  ['result', /\b(?:was|were|is|are|as|the|finished|ended) (runners?-up)\b/gi],
  [
    'ranking',
    new RegExp(
      `\\b(?:ranks|ranked|rank|ranking|lies|lying|sits|stands) (?:joint |equal )?${ORDINAL}\\b`,
      'gi',
    ),
  ],
  ['ranking', new RegExp(`\\b${ORDINAL}[- ](?:most [a-z]+|${NO_RANK}[a-z]{3,}est|best)\\b`, 'gi')],
  ['ranking', new RegExp(`\\b(?:world|ranked|ranks|the|country's) (?:no\\.? ?|number )${NUMBER}\\b`, 'gi')],
];
/** A victory; not "second prize was won by", "won silver". */
const VICTORY =
  /(?<!\b(?:was|were|been|being) )\b(?:won|winner of|winners of)\b(?! (?:by|(?:the |a )?(?:second|third|fourth|silver|bronze|joint))\b)/gi;
/** Words of a victory in the original: then somebody else may have won. */
const VICTORIES =
  /\b(?:w[oi]n|wins|winners?|winning|victor\p{L}*|titles?|champion\p{L}*|beat\p{L}*|defeat\p{L}*|first|gold)\b/iu;
/** "Second to Lund", "behind Lund": Lund is who won. */
const BEATEN_BY = /^(?: place)? (?:to|behind|after)\b/;
/** Characters behind a place in which what it was taken in is named. */
const REACH = 60;
/** What is named right behind, up to the next word of grammar or of time: "the Osk baking contest" of "in the Osk baking contest in Lund". */
const NAMED =
  /^ ([^,.;:()–—]+?)(?= (?:in|at|on|of|for|with|from|by|to|and|but|or|after|before|when|while|where|which|who|that|as|over|behind|ahead|against|despite|thanks|last|this|two|three|yesterday|today|again)\b|[,.;:()–—]|$)/;
/** "In the race", behind a place. */
const IN_CONTEST = /^(?: place)? in(?= )/;
/** "Won the race for a place in the final", "won the election's 40 seats": not the contest, but what it gave. */
const GIVEN =
  /\b(?:prizes?|awards?|places?|seats?|spots?|medals?|silver|bronze|podium|runners?-up|second|third|votes?|percent|points|euros|dollars|pounds)\b|%|[€$£]/i;

/** Where a sentence tells a place, counted from its own beginning, and which: a number, or "last". */
interface Standing extends Span {
  readonly place: string;
}

/** A sentence of the page with the one place that it tells in each order, and its victories. */
interface Told extends Readonly<Record<Order, Standing | null>> {
  readonly words: string;
  readonly victories: readonly RegExpExecArray[];
}

/** A place of the page, where its sentence tells it, and the original's words for another. */
interface Pair {
  readonly here: Span;
  readonly wording: string;
}

/** Places of the page in whose stead the one that its sentence goes back to has another in the same order. Reads the original's text; silent where the index holds none. */
export function changedStandings(comparison: Comparison): RawFinding[] {
  if (comparison.originalText === null) return [];
  return inTime(comparison.analysis.sentences, comparison, ({ tokens, blockKind }, sentence) => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first === undefined || last === undefined || blockKind === 'furniture') return [];
    const told = toldIn(pageWords(comparison, { start: first.start, end: last.end }));
    if (told === null) return [];
    const found = linkedTo(comparison, sentence).flatMap((from) => {
      const there = originalSentence(comparison, from) ?? '';
      const pair = rivalPlaces(told, there) ?? victoryFor(told, there);
      return pair === null ? [] : [{ ...pair, from }];
    })[0];
    if (found === undefined) return [];
    const place = { start: first.start + found.here.start, end: first.start + found.here.end };
    if (isSettled(comparison, place)) return [];
    const { wording, from } = found;
    return changedAt({ ...place, kind: 'superlative', sentence }, { wording, sentence: from }, CONFIDENCE);
  });
}

/** What a sentence of the page tells of places and victories; null where it is nothing, as in nearly all. */
function toldIn(words: string): Told | null {
  const [result, ranking] = [onlyIn(words, 'result'), onlyIn(words, 'ranking')];
  const victories = allMatches(words, VICTORY);
  return result === null && ranking === null && victories.length === 0
    ? null
    : { words, result, ranking, victories };
}

/** The one place that each tells in one order, where the two differ and are of the same thing. */
function rivalPlaces({ words, ...told }: Told, there: string): Pair | null {
  for (const order of ['result', 'ranking'] as const) {
    const here = told[order];
    const rival = here === null ? null : onlyIn(there, order);
    if (here === null || rival === null || here.place === rival.place) continue;
    if (order === 'result' && [words, there].some((told) => VICTORIES.test(told))) continue;
    if (shareWords(words, there)) return { here, wording: there.slice(rival.start, rival.end) };
  }
  return null;
}

/** "Won the cup" of who came second in it; not "won its audience prize", nor who else won it. */
function victoryFor({ words, result, victories: [won, more] }: Told, there: string): Pair | null {
  if (won === undefined || more !== undefined || result !== null) return null;
  const rival = onlyIn(there, 'result');
  if (rival === null || VICTORIES.test(there)) return null;
  const start = won.index;
  const end = start + won[0].length;
  const [object, behind] = [words.slice(end), there.slice(rival.end)];
  if (BEATEN_BY.test(behind) || GIVEN.test(object)) return null;
  const isSame = isSameContest(object, behind) && isNamedIn(words.slice(0, start), there);
  return isSame ? { here: { start, end }, wording: there.slice(rival.start, rival.end) } : null;
}

/** Whether what is won is the very thing that the place was taken in: the last words of both are one, and others with them. */
function isSameContest(object: string, behind: string): boolean {
  const [ours, theirs] = [object, behind.replace(IN_CONTEST, '')].map(lastNamed);
  if (!IN_CONTEST.test(behind) || ours === null || ours !== theirs) return false;
  return shareWords(object.slice(0, REACH), behind.slice(0, REACH));
}

function lastNamed(behind: string): StemKey | null {
  return contentKeys(tokenise(NAMED.exec(behind)?.[1] ?? '')).at(-1) ?? null;
}

/** Whether the last name before a victory stands in the original's sentence: another's victory is none of who came second. */
function isNamedIn(before: string, there: string): boolean {
  const name = before.match(/\p{Lu}[\p{L}-]+/gu)?.at(-1);
  return name === undefined || there.toLowerCase().includes(name.toLowerCase());
}

/** The place that a sentence tells in one order; null where it tells none, or several. */
function onlyIn(words: string, order: Order): Standing | null {
  const found = PLACES.flatMap(([of, pattern]) =>
    of !== order
      ? []
      : allMatches(words, pattern).map((match): Standing => {
          const start = match.index;
          return { place: placeOf(match[1] ?? ''), start, end: start + match[0].length };
        }),
  );
  return new Set(found.map(({ place }) => place)).size === 1 ? (found[0] ?? null) : null;
}

/** The place as a number, "last" as it is. */
function placeOf(told: string): string {
  const word = told.toLowerCase();
  if (word.startsWith('runner')) return '2';
  const worded = ORDINALS.get(word) ?? UNITS.get(word);
  return worded === undefined ? word.replace(/(?<=\d)\D+$/, '') : String(worded);
}

/** Words that both have, so many at least: what the place was taken in, or who took it. */
const LEAST_SHARED = 2;

function shareWords(one: string, other: string): boolean {
  return sharedKeys(contentKeys(tokenise(one)), contentKeys(tokenise(other))) >= LEAST_SHARED;
}
