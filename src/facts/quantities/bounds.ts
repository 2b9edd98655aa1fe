import { isStopWord } from '../../text/stop-words.ts';
import type { Bound } from '../fact.ts';
import { UNITS } from './number-words.ts';
import { type Tokens, wordAt } from './token-reading.ts';

/** Phrases before a number, their last word first, so that they are read backwards from it. */
const BEFORE: Readonly<Record<Exclude<Bound, 'exact'>, readonly string[]>> = {
  about: [
    'about',
    'around',
    'some',
    'roughly',
    'approximately',
    'circa',
    'estimated',
    'an estimated',
    'approx',
    'reportedly',
    'in the region of',
    'something like',
    'more or less',
    '~',
    'an average of',
    'average of',
    'in the order of',
    'of the order of',
    'in the neighbourhood of',
    'in the neighborhood of',
  ],
  over: [
    'over',
    'above',
    'more than',
    'greater than',
    'higher than',
    'longer than',
    'at least',
    'no fewer than',
    'no less than',
    'not less than',
    'not fewer than',
    'exceeding',
    'upwards of',
    'in excess of',
    'minimum of',
    'better than',
    'exceeded',
    'exceeds',
    'topped',
    'surpassed',
    'surpassing',
    'topping',
    'passed',
    'a little over',
    'just over',
    'well over',
    '>',
    'slightly above',
    'upward of',
    'north of',
    'a shade over',
    'beyond',
    'little more than',
    'at a minimum',
    'a little more than',
    'over the age of',
    'above the age of',
    'older than',
    'aged over',
    'as low as',
    'as little as',
    'as few as',
    'as small as',
    'as short as',
    'as young as',
  ],
  under: [
    'under',
    'below',
    'under the age of',
    'below the age of',
    'younger than',
    'aged under',
    'less than',
    'fewer than',
    'nearly',
    'almost',
    'close to',
    'approaching',
    'up to',
    'as many as',
    'as much as',
    'no more than',
    'not more than',
    'at most',
    'within',
    'maximum of',
    'just short of',
    'far short of',
    'little short of',
    'slightly short of',
    'bit short of',
    'yet to turn',
    'yet to reach',
    'yet to be',
    'not turned',
    'not yet turned',
    'not reached',
    'not yet reached',
    'not yet',
    'at the most',
    'short of',
    'cannot exceed',
    'not exceed',
    'lower than',
    'shorter than',
    'just under',
    'a little under',
    'as high as',
    'as large as',
    'as big as',
    'as fast as',
    'nearing',
    '<',
    'capped at',
    'shy of',
    'closing in on',
    'edging towards',
    'edging toward',
    'verging on',
    'inching towards',
    'inching toward',
    'not far off',
    'getting on for',
    'best part of',
    'better part of',
    'not quite',
    'fractionally below',
  ],
};

interface Phrase {
  readonly words: readonly string[];
  readonly bound: Bound;
}

/** By last word, longest phrase first. */
const BY_LAST_WORD: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const phrases = Object.entries(BEFORE).flatMap(([bound, list]) =>
    list.map((phrase) => ({ words: phrase.split(' ').reverse(), bound: bound as Bound })),
  );
  phrases.sort((a, b) => b.words.length - a.words.length);
  const byLast = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const last = phrase.words[0] ?? '';
    byLast.set(last, [...(byLast.get(last) ?? []), phrase]);
  }
  return byLast;
})();

/** Words that may stand between the phrase and the number: "more than a third", "almost all of the 12". */
const BETWEEN = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her']);
/** "Above the one per cent that doctors allow": of these, before a figure that is known, the phrase says where something else stands. */
const PLACED = new Set(['above', 'below', 'over', 'under', 'beyond']);

/**
 * How the words around a number bound it: "about 200", "more than 200", "nearly 200", "200 or so", "200-plus".
 * "Over five years" is how long something took as often as a bound, so "over" alone does not bound a duration.
 * @param from place of the first token of the number
 * @param next place after its last token
 */
export function boundOf(tokens: Tokens, from: number, next: number, duration: boolean): Bound {
  return boundBefore(tokens, from, next, duration) ?? boundAfter(tokens, next) ?? 'exact';
}

function boundBefore(tokens: Tokens, from: number, next: number, duration: boolean): Bound | null {
  let at = from - 1;
  const definite = wordAt(tokens, at) === 'the';
  if (BETWEEN.has(wordAt(tokens, at))) at--;
  if (definite && PLACED.has(wordAt(tokens, at))) return null;
  for (const { words, bound } of BY_LAST_WORD.get(wordAt(tokens, at)) ?? []) {
    if (!words.every((word, back) => wordAt(tokens, at - back) === word)) continue;
    if (duration && words.length === 1 && words[0] === 'over') return null;
    return bindsNothing(tokens, at, words, from, next) ? null : bound;
  }
  return null;
}

/** Of the bounds from above those that keep close: nobody calls eight months "nearly a year", but "within a year" they are. */
const NEARLY =
  /(?:^| )(?:nearly|almost|close to|approaching|nearing|(?:just|little|slightly) (?:under|short of)|shy of|getting on for|not quite|verging on)(?: an?)?$/;
const LONGEST_PHRASE = 4;

/** True where a number is said to be nearly reached. */
export function isNearlyReached(tokens: Tokens, from: number): boolean {
  const before = tokens.slice(Math.max(0, from - LONGEST_PHRASE), from);
  return NEARLY.test(before.map(({ folded }) => folded).join(' '));
}

const COMPOUND = /^[-‐‑]$/;

/** What "edges up to 4.2%" is there, not what it stays below. */
const MOVING =
  /^(?:edg|tick|inch|creep|crept|mov|go$|goes|went|going|gone|push|nudg|shoot|shot|jump|pick|driv|drove|bring|brought|bump|rais|climb|rise|rose|risen|rising)/;

/** "Took over a 95-hectare farm", "under a three-year loan", "revised up to 7,400 from 7,000", "a case, over £17 million": not "more" or "less". */
function bindsNothing(
  tokens: Tokens,
  at: number,
  words: readonly string[],
  from: number,
  next: number,
): boolean {
  const phrase = words.join(' ');
  if (phrase === 'to up') return wordAt(tokens, next) === 'from' || MOVING.test(wordAt(tokens, at - 2));
  if (phrase !== 'over' && phrase !== 'under') return false;
  if (
    /^(?:take|takes|took|taken|taking|hand|hands|handed|handing|win|won|turn|turned|turning|sign|signed)$/.test(
      wordAt(tokens, at - 1),
    )
  )
    return true;
  if (phrase === 'over' && tokens[at - 1]?.kind === 'mark' && tokens[from]?.kind === 'mark') return true;
  if (isAcross(tokens, from, next)) return true;
  if (at === from - 1) return false;
  return (
    isDescription(tokens, from, next) || tokens.slice(from, next + 1).some(({ text }) => COMPOUND.test(text))
  );
}

/** "Over three budgets", "presided over six trials", "under two bridges": before a count in one small word these place it far oftener than they bound it. */
function isAcross(tokens: Tokens, from: number, next: number): boolean {
  const value = next === from + 1 ? UNITS.get(wordAt(tokens, from)) : undefined;
  return value !== undefined && value > 1 && value < 10 && tokens[next]?.kind === 'word';
}

/** "Under a $190 million project": a sum before the noun that it describes. */
function isDescription(tokens: Tokens, from: number, next: number): boolean {
  const noun = tokens[next];
  return tokens[from]?.kind === 'mark' && noun?.kind === 'word' && !isStopWord(noun.folded);
}

function boundAfter(tokens: Tokens, next: number): Bound | null {
  const word = wordAt(tokens, next);
  const second = wordAt(tokens, next + 1);
  if (word === '+' || word === 'plus') return 'over';
  if (word === '-' && (second === 'plus' || second === 'odd')) return second === 'plus' ? 'over' : 'about';
  if (word === 'or')
    return (
      ({ so: 'about', more: 'over', fewer: 'under', less: 'under' }[second] as Bound | undefined) ?? null
    );
  return word === 'odd' ? 'about' : null;
}
