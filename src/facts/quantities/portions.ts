import { isStopWord } from '../../text/stop-words.ts';
import type { Portion, Quantity, Sentence } from '../fact.ts';
import { countedWords } from './counted-words.ts';
import { type Tokens, wordAt } from './token-reading.ts';

/** How much of a whole a word says. Of some and of several nothing more is known than that it is neither none nor all. */
type Level = Portion['level'];

interface Reading {
  readonly level: Level;
  /** Place of the first token after the wording, and of the first that may say of what. */
  readonly next: number;
}

/** Verbs that show "most may be offered" to stand for things. */
const VERB =
  /^(?:are|were|have|had|may|might|will|would|can|could|should|do|did|is|was|has|wanted|said|went|came|got|now|still|also)$/;
const MAINLY = new Set(['mostly', 'mainly', 'largely', 'chiefly', 'predominantly']);
/** "All" that is said of no things, but at "all 46 branches": "at all", "what did it all cost", "all-time", "all but two", "all told", "in all". */
const NOT_ALL_BEFORE = new Set(['it', 'at', 'after', 'above', 'for', 'once', 'first', 'not', 'if', '-']);
const NOT_ALL_AFTER = new Set(
  `but told - along over around too but right else sorts kinds manner time times day night week year round rise together in at
  about but and or , . ; : ! ?`.split(/\s+/),
);
const DETERMINERS = new Set(
  'the its their his her our my your this that it those these them us whom which'.split(' '),
);
/** Words before "few" and "several" that count stretches of time, and those after them. */
const PERIOD =
  /^(?:day|week|month|year|hour|minute|second|decade|time|moment|night|metre|meter|mile|step|yard|kilometre|kilometer)s?$/;

/**
 * Words that say what part of a whole something holds for: "all of the systems", "most scientists", "some of them", "eleven of the sixteen
 * beams". A percentage and a fraction are quantities already.
 * @param quantities those of the sentences, in order of their start
 * @returns in order of their start
 */
export function findPortions(sentences: readonly Sentence[], quantities: readonly Quantity[]): Portion[] {
  const found: Portion[] = [];
  let quantity = 0;
  for (const [index, { tokens, end }] of sentences.entries()) {
    const own: Quantity[] = [];
    for (; (quantities[quantity]?.start ?? Number.POSITIVE_INFINITY) < end; quantity++)
      own.push(quantities[quantity] as Quantity);
    found.push(...wordsIn(tokens, index), ...sharesIn(tokens, index, own));
  }
  return found.sort((a, b) => a.start - b.start);
}

function wordsIn(tokens: Tokens, sentence: number): Portion[] {
  return tokens.flatMap((token, at) => {
    const reading = token.kind === 'word' ? readPortion(tokens, at) : null;
    const last = reading === null ? undefined : tokens[reading.next - 1];
    if (reading === null || last === undefined) return [];
    const counted = countedWords(tokens, at, ofWhat(tokens, reading.next), false);
    const place = { start: token.start, end: last.end, sentence };
    return [{ type: 'portion', kind: 'number', ...place, level: reading.level, share: null, counted }];
  });
}

/** Where that begins of which a part is told, over the count of the whole: "most of the 46 branches". */
function ofWhat(tokens: Tokens, next: number): number {
  if (wordAt(tokens, next) !== 'of' || !DETERMINERS.has(wordAt(tokens, next + 1))) return next;
  return tokens[next + 2]?.kind === 'number' ? next + 3 : next;
}

function readPortion(tokens: Tokens, at: number): Reading | null {
  const word = wordAt(tokens, at);
  if (word === 'all' || word === 'both') return readAll(tokens, at);
  if (word === 'most') return readMost(tokens, at);
  if (MAINLY.has(word)) return { level: 'most', next: at + 1 };
  if ((word === 'majority' || word === 'bulk') && wordAt(tokens, at + 1) === 'of')
    return { level: 'most', next: at + 1 };
  return readSome(tokens, at);
}

/** "34 sensors were all that kept working", "twelve is all there were": no more than those. */
const BEING = /^(?:is|are|was|were|be|been)$/;
const LEFT = /^(?:that|there|it|they|we|he|she|who|which)$/;

function readAll(tokens: Tokens, at: number): Reading | null {
  const [before, after] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
  if (before === 'in' && tokens[at + 1]?.kind !== 'number' && !DETERMINERS.has(after)) return null;
  const isOfPlaces =
    before === 'at' && (after === 'of' || after === 'the' || tokens[at + 1]?.kind === 'number');
  if ((NOT_ALL_BEFORE.has(before) && !isOfPlaces) || NOT_ALL_AFTER.has(after) || before.endsWith("n't"))
    return null;
  if (BEING.test(before) && LEFT.test(after)) return null;
  if (isBothAnd(tokens, at)) return null;
  return { level: /^(?:nearly|almost|virtually|practically)$/.test(before) ? 'most' : 'all', next: at + 1 };
}

/** "Both Danish and Swedish pilots" are no two; "both were found and freed" are. */
export function isBothAnd(tokens: Tokens, at: number): boolean {
  if (wordAt(tokens, at) !== 'both') return false;
  const behind = tokens.slice(at + 1, at + 6).map(({ folded }) => folded);
  const joined = behind.indexOf('and');
  return joined > 0 && !behind.slice(0, joined).some((word) => BEING_OR_HAVING.test(word));
}

const BEING_OR_HAVING =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|did|do)$/;

function readMost(tokens: Tokens, at: number): Reading | null {
  const before = wordAt(tokens, at - 1);
  if (before === 'at' && wordAt(tokens, at + 1) !== 'of') return null;
  if (/^(?:the|his|her|its|their|a|second|third|-)$/.test(before)) return null;
  return holdsOfThings(tokens, at + 1) || standsForThings(tokens, at)
    ? { level: 'most', next: at + 1 }
    : null;
}

/** "Most record wages", "… to five prisons, most as far off as the coast": at the head of a clause, before a verb or a preposition. */
function standsForThings(tokens: Tokens, at: number): boolean {
  const [before, next, second] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (next?.kind !== 'word' || !(before === undefined || /^[,;:.!?“"‘]$/.test(before.text))) return false;
  if (/^(?:as|in|from|with|at|on|by|through|via|under|after|because|due|thanks)$/.test(next.folded))
    return before !== undefined && second?.kind === 'word';
  return (
    !isStopWord(next.folded) &&
    /^[a-z]+$/.test(next.text) &&
    /[^siu]s$/.test(second?.folded ?? '') &&
    !/ly$/.test(next.folded)
  );
}

function readSome(tokens: Tokens, at: number): Reading | null {
  const [word, before] = [wordAt(tokens, at), wordAt(tokens, at - 1)];
  if (word === 'some' || word === 'several')
    return holdsOfThings(tokens, at + 1) || standsForThings(tokens, at)
      ? { level: 'some', next: at + 1 }
      : null;
  if (word !== 'few' || /^(?:past|last|next|first|the|very|quite|every|these|those)$/.test(before))
    return null;
  if (!holdsOfThings(tokens, at + 1)) return null;
  return { level: before === 'a' ? 'some' : 'few', next: at + 1 };
}

/** "Of them", a verb, or a noun in the plural: what stands behind a word for a part. */
function holdsOfThings(tokens: Tokens, at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word' || PERIOD.test(next.folded)) return false;
  if (next.folded === 'of')
    return DETERMINERS.has(wordAt(tokens, at + 1)) || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
  if (VERB.test(next.folded) || next.folded === 'people' || isDone(tokens, at)) return true;
  return !isStopWord(next.folded) && /[^siu]s$/.test(next.folded);
}

/** "Some booed, most applauded": a word for a part that opens its clause, before a verb in the past that no noun follows. */
function isDone(tokens: Tokens, at: number): boolean {
  const [before, after] = [tokens[at - 2], tokens[at + 1]];
  const opens =
    before === undefined || before.kind === 'mark' || /^(?:and|but|while|whereas)$/.test(before.folded);
  if (!opens || !/[^e]ed$/.test(wordAt(tokens, at))) return false;
  return after === undefined || after.kind === 'mark' || isStopWord(after.folded);
}

/** "Eleven of the sixteen", "three of its four walls": two counts with no more than "of the" between. */
function sharesIn(tokens: Tokens, sentence: number, own: readonly Quantity[]): Portion[] {
  return own.flatMap((part, at) => {
    const whole = own[at + 1];
    if (whole === undefined || part.unit !== 'count' || whole.unit !== 'count' || part.low >= whole.low)
      return [];
    const between = tokens.filter(({ start, end }) => start >= part.end && end <= whole.start);
    const [of, article, more] = between.map(({ folded }) => folded);
    if (of !== 'of' || more !== undefined || (article !== undefined && !DETERMINERS.has(article))) return [];
    const place = { start: part.start, end: whole.end, sentence };
    const share = (100 * part.low) / whole.low;
    return [{ type: 'portion', kind: 'number', ...place, level: 'part', share, counted: whole.counted }];
  });
}
