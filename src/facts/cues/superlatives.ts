import { senseOf } from '../../text/senses.ts';
import { stem } from '../../text/stem.ts';
import type { Token } from '../../text/tokens.ts';
import type { Sentence, Superlative } from '../fact.ts';
import { FIRST_TO_TENTH } from '../quantities/number-words.ts';
import { isContent, scopeAfter } from '../scope.ts';
import { rankByDenial, SCOPE_WORDS } from './ranks-by-denial.ts';
import { reachesAllTimes, spansThis } from './reach-of-ranks.ts';
import { isAllTimeRecord, isRecord } from './records.ts';

/** Words in -est that rank nothing. */
export const NOT_RANKS: ReadonlySet<string> = new Set(
  `interest invest harvest request protest contest forest arrest rest test west guest honest modest manifest suggest conquest
  quest crest chest nest vest pest jest zest fest digest behest inquest bequest unrest latest earnest priest attest detest wrest
  breast northwest southwest midwest everest budapest bucharest likeliest unlikeliest`.split(/\s+/),
);
/** Superlatives without -est, and words that rank alike: what a rewriter exchanges. */
const BASE_OF: ReadonlyMap<string, string> = new Map(
  [
    ['best', 'good'],
    ['finest', 'good'],
    ['greatest', 'big'],
    ['largest', 'big'],
    ['worst', 'serious'],
    ['gravest', 'serious'],
    ['deadliest', 'serious'],
    ['furthest', 'far'],
    ['farthest', 'far'],
    ['wealthiest', 'rich'],
    ['narrowest', 'close'],
    ['tightest', 'close'],
    ['closest', 'close'],
    ['nearest', 'close'],
    ['quickest', 'fast'],
    ['significant', 'big'],
    ['sole', 'only'],
    ['weakest', 'slow'],
    ['slowest', 'slow'],
  ].map(([word = '', base = '']) => [word, senseOf(stem(base))] as const),
);
/** Words that put a rank below the first: "the second largest". They open the rank's normal form. */
export const LOWER_PLACES: ReadonlySet<string> = new Set(FIRST_TO_TENTH.slice(1));
/** Words after a rank that say among what. */
const RANGE = new Set('in of ever among since on anywhere to for worldwide nationwide globally'.split(' '));

function isRange(tokens: readonly Token[], at: number): boolean {
  return RANGE.has(tokens[at]?.folded ?? '') || spansThis(tokens, at);
}

/** After "the first" these do not rank: "the first three", "the first to admit". */
const NOT_FIRST = new Set(
  `two three four five six seven eight nine ten few half quarter round stage set week day days weeks months month year years hour hours minutes thing
  of aid lady minister light floor name class part step phase instance place impression look glance admit day dose one`.split(
    /\s+/,
  ),
);
const LONGEST_PHRASE = 14;

/** Superlatives and claims to be first, only or a record, with the words that say among what. */
export function findSuperlatives(sentences: readonly Sentence[]): Superlative[] {
  return sentences.flatMap((sentence, index) =>
    sentence.tokens.flatMap((_, at) => {
      const denied = rankByDenial(sentence, index, at);
      if (denied !== null) return [denied];
      const rank = rankAt(sentence.tokens, at);
      return rank === null ? [] : [superlative(sentence, index, at, rank)];
    }),
  );
}

function superlative({ tokens }: Sentence, index: number, at: number, rank: string): Superlative {
  const first = phraseStart(tokens, at);
  const last = phraseEnd(tokens, at);
  const phrase = tokens.slice(first, last + 1);
  const possessor = phrase.slice(0, at - first).filter(isContent);
  return {
    type: 'superlative',
    kind: 'superlative',
    sentence: index,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    rank,
    ranged: possessor.length > 0 || phrase.some((_, k) => k > at - first && isRange(phrase, k)),
    ever:
      rank === 'first' && tokens[at]?.folded !== 'first'
        ? true
        : phrase.some((_, k) => reachesAllTimes(phrase, k)),
    scope: [...scopeAfter(tokens, at, SCOPE_WORDS), ...possessor.map(({ folded }) => stem(folded))],
  };
}

/** The sense of the ranking adjective where a token ranks ("largest" and "biggest" alike), else null. */
function rankAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const word = token.folded;
  const next = tokens[at + 1]?.folded ?? '';
  const isOfThe = () => isDefinite(tokens, at);
  if (word === 'only' || word === 'sole') return isTheOnly(tokens, at) ? 'only' : null;
  if (word === 'first') return isTheFirst(tokens, at) ? 'first' : null;
  if (word === 'record') return isRecord(tokens, at) ? 'record' : null;
  if (isAllTimeRecord(tokens, at)) return 'record';
  if (word === 'unprecedented') return 'first';
  if (word === 'most' && isOfThe() && isAmount(tokens, at)) return 'many';
  if (word === 'most' || word === 'least')
    return isOfThe() && isAdjective(tokens[at + 1]) ? graded(word, next) : null;
  if (FOREMOST.has(word)) return isForemost(tokens, at) ? 'foremost' : null;
  if (isHighOfYears(tokens, at)) return senseOf(stem(word));
  const base = baseOf(word);
  if (base === null || isAtThe(tokens, at) || IDIOMS.has(`${word} ${next}`)) return null;
  if (isPlainlyDenied(tokens[at - 2]) && isOfThe()) return null;
  const ordinal = tokens[at - 1]?.text === '-' ? tokens[at - 2]?.folded : tokens[at - 1]?.folded;
  if (ordinal !== undefined && LOWER_PLACES.has(ordinal)) return `${ordinal} ${base}`;
  return isOneOf(tokens, at) ? `${AMONG} ${base}` : base;
}

/** "A five-year high": the highest in five years. */
function isHighOfYears(tokens: readonly Token[], at: number): boolean {
  const [length, hyphen, year, word] = [-3, -2, -1, 0].map((step) => tokens[at + step]);
  return (
    /^(?:high|low)$/.test(word?.folded ?? '') &&
    year?.folded === 'year' &&
    hyphen?.text === '-' &&
    length !== undefined &&
    length.kind !== 'mark'
  );
}

/** "It isn't the highest price": nothing is ranked. */
function isPlainlyDenied(token: Token | undefined): boolean {
  return token !== undefined && /^(?:not|hardly|scarcely|[a-z]+n['’]t)$/.test(token.folded);
}

/** "At best", "at the earliest": a bound, not a rank; "at the oldest mill" is one. */
function isAtThe(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.folded === 'at') return true;
  if (tokens[at - 1]?.folded !== 'the' || tokens[at - 2]?.folded !== 'at') return false;
  const next = tokens[at + 1];
  return next === undefined || !isContent(next);
}

/** Ranks of "one of the oldest", which says less than "the oldest". */
const AMONG = 'among';
const IDIOMS = new Set(
  'best part,best bet,best friend,best friends,best man,best way,best interest,best interests,best practice,best efforts,best wishes'.split(
    ',',
  ),
);
/** "One of the region's oldest": words between "of" and the rank at most. */
const POSSESSOR = 4;

function isOneOf(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= at - POSSESSOR; i--) {
    const word = tokens[i]?.folded ?? '';
    if (word === 'among') return true;
    if (word === 'of') return /^(?:one|some|two|three|several|many)$/.test(tokens[i - 1]?.folded ?? '');
    if (tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

/** "the only bridge"; not "far from the only bridge", "not the only one". */
function isTheOnly(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2]?.folded ?? '';
  return tokens[at - 1]?.folded === 'the' && !DENIED.test(before);
}

/** "Not the only one", "it isn't the first deal to fall through", "far from the only bridge". */
const DENIED = /^(?:not|from|hardly|scarcely|n't|t|among|[a-z]+n['’]t)$/;

/** "the first woman to win"; not "her first feature", "the first three". */
function isTheFirst(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at + 1]?.folded ?? '', tokens[at + 2]?.folded ?? ''];
  return (
    tokens[at - 1]?.folded === 'the' &&
    !DENIED.test(tokens[at - 2]?.folded ?? '') &&
    tokens[at + 1]?.kind !== 'number' &&
    (!NOT_FIRST.has(next) || isOfItsKind(tokens, at + 1)) &&
    (!NOT_FIRST.has(second) || isOfItsKind(tokens, at + 2))
  );
}

/** "The first hearing of its kind", "the first of its kind". */
function isOfItsKind(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 3).map(({ folded }) => folded);
  return /^of (?:its|their) (?:kind|sort|type)$/.test(words.join(' '));
}

function baseOf(word: string): string | null {
  const known = BASE_OF.get(word);
  if (known !== undefined && word !== 'significant') return known;
  if (word.length <= 4 || !word.endsWith('est') || NOT_RANKS.has(word)) return null;
  return senseOf(
    stem(
      word
        .slice(0, -3)
        .replace(/i$/, 'y')
        .replace(/([bdgmnrt])\1$/, '$1'),
    ),
  );
}

/** They rank only as somebody's: "Norland's leading potter". */
const FOREMOST = new Set(['leading', 'foremost']);

/** "The leading cause", of which there is one; a leading light is one of many. */
function isForemost(tokens: readonly Token[], at: number): boolean {
  if (isPossessive(tokens[at - 1])) return true;
  return (
    tokens[at - 1]?.folded === 'the' && /^(?:cause|source|reason|killer)$/.test(tokens[at + 1]?.folded ?? '')
  );
}

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /['’]s?$/.test(token.text);
}

/** "The most since May", "the most on record", "the most at any gauge", "the most of any port": of things, not of a quality. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at + 1]?.folded ?? '', tokens[at + 2]?.folded];
  return /^(?:since|on|ever|in|at)$/.test(next) || (next === 'of' && second === 'any');
}

function graded(word: string, adjective: string): string {
  const base = BASE_OF.get(adjective) ?? senseOf(stem(adjective));
  return word === 'most' ? base : `least ${base}`;
}

/** "most powerful" ranks; "most of", "most recent" and "most people" do not. */
function isAdjective(token: Token | undefined): boolean {
  return token !== undefined && isContent(token) && !/^(?:recent|likely|people|part)/.test(token.folded);
}

/** After "the", a possessive or "its", which makes the rank a claim. */
function isDefinite(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  return /^(?:the|its|his|her|their|our)$/.test(before.folded) || /['’]s?$/.test(before.text);
}

/** From the article or the possessor ("Scotland's worst") before the rank. */
function phraseStart(tokens: readonly Token[], at: number): number {
  if (isDefinite(tokens, at)) return at - 1;
  if (isHighOfYears(tokens, at) || isAllTimeRecord(tokens, at)) return at - 3;
  const hyphen = tokens[at - 1]?.text === '-' ? 1 : 0;
  return LOWER_PLACES.has(tokens[at - 1 - hyphen]?.folded ?? '') ? at - 1 - hyphen : at;
}

/** Index of the last content word of the phrase: the noun and its "in …", "of …", "ever …". */
function phraseEnd(tokens: readonly Token[], at: number): number {
  let last = at;
  for (let i = at + 1; i < tokens.length && i <= at + LONGEST_PHRASE; i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'mark' && token.text !== '-') || isStop(token)) break;
    if (last > at && isVerbWithObject(tokens, i)) break;
    if (isContent(token) || token.folded === 'ever') last = i;
  }
  return last;
}

/** "Leans 85 centimetres", "received the medal"; not "sold at auction". */
function isVerbWithObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (/^ha(?:s|ve)$/.test(tokens[at]?.folded ?? '')) return next?.folded === 'been';
  if (!/[a-z]{2}(?:ed|[^su]s)$/.test(tokens[at]?.folded ?? '') || RANGE.has(tokens[at - 1]?.folded ?? ''))
    return false;
  return (
    next?.kind === 'number' ||
    /^(?:the|an?|its|his|her|their|this|that|up|down|out|more|less|over|nearly|almost|about|around|until|till)$/.test(
      next?.folded ?? '',
    )
  );
}

/** "The driest May on record": the month, no auxiliary. */
function isStop({ folded, text }: Token): boolean {
  return STOPS.has(folded) && text !== 'May';
}

const STOPS = new Set(
  'and but or which who is are was were had will would can could may might said says when while because as after before although'.split(
    ' ',
  ),
);
