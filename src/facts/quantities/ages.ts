import { isStopWord } from '../../text/stop-words.ts';
import { readCardinal } from './cardinals.ts';
import type { Measured } from './measured.ts';
import { ORDINALS, TENS_PLURAL } from './number-words.ts';
import { afterHyphen, isCapitalised, isDash, type Tokens, wordAt } from './token-reading.ts';

const OLDEST = 120;
/** Verbs and words right before an age: "aged 71", "who was 34", "turned 40". Being is an age only if nothing counted follows. */
const BEFORE_AGE = new Set(['aged', 'age', 'ages']);
const BEFORE_BARE_AGE = new Set(['is', 'was', 'am', 'turned', 'turns', 'be', 'now', 'only', 'just']);
/** "Dies at 87", "died aged about 87", "dead at 87". */
const DYING = new Set(['dies', 'died', 'dead', 'die']);
const SUBJECTS = new Set(['he', 'she', 'who', 'i']);

/** Reads a person's age at a place: "39-year-old", "71 years old", "aged 71", "Gunn, 71,", "who was 34", "in her forties". */
export function readAge(tokens: Tokens, at: number): Measured | null {
  return readDecadeOfLife(tokens, at) ?? readBirthday(tokens, at) ?? readWholeAge(tokens, at);
}

/** "Her second birthday", "his 40th birthday". */
function readBirthday(tokens: Tokens, at: number): Measured | null {
  const digits = /^\d{1,3}$/.test(tokens[at]?.text ?? '') && /^(?:st|nd|rd|th)$/.test(wordAt(tokens, at + 1));
  const years = digits ? Number(tokens[at]?.text) : ORDINALS.get(wordAt(tokens, at));
  const place = digits ? at + 2 : at + 1;
  if (years === undefined || years > OLDEST || wordAt(tokens, place) !== 'birthday') return null;
  return age(years, years, at, place);
}

function readWholeAge(tokens: Tokens, at: number): Measured | null {
  const number = readCardinal(tokens, at);
  if (number === null || number.scale > 1 || number.value > OLDEST || !Number.isFinite(number.value))
    return null;
  const old = afterYearsOld(tokens, number.next);
  if (old !== null) return age(number.value, number.value, at, old);
  if (!Number.isInteger(number.value)) return null;
  const range = readAges(tokens, at, number.value, number.next);
  if (range !== null) return range;
  const start = beforeRough(tokens, at);
  const stated =
    BEFORE_AGE.has(wordAt(tokens, start - 1)) ||
    isAgeOf(tokens, at, number.next) ||
    isApposition(tokens, start, number.next) ||
    isBareAge(tokens, start, number.next) ||
    isAgeAtDeath(tokens, start, number.next);
  return stated ? age(number.value, number.value, at, number.next) : null;
}

/** What stands right before the ages of several, or what an age lies between: "between the ages of 31 and 86", "ages range from 31 to 86". */
const BEFORE_AGES =
  /^(?:ages of|aged? (?:between|from)|(?:aged|ages?) (?:ranged?|ranging|were|run|ran) (?:between|from))$/;

/** "Aged between 31 and 86", "between 35 and 45 years old", "ages 12 to 17". */
function readAges(tokens: Tokens, at: number, first: number, next: number): Measured | null {
  if (!/^(?:and|to|-|–)$/.test(wordAt(tokens, next))) return null;
  const before = [3, 2].map((back) =>
    tokens
      .slice(Math.max(0, at - back), at)
      .map(({ folded }) => folded)
      .join(' '),
  );
  const last = readCardinal(tokens, next + 1);
  if (last === null || !Number.isInteger(last.value) || last.value <= first || last.value > OLDEST)
    return null;
  const old = afterYearsOld(tokens, last.next);
  const isSaid =
    before.some((words) => BEFORE_AGES.test(words)) ||
    (wordAt(tokens, next) !== 'and' && BEFORE_AGE.has(wordAt(tokens, at - 1))) ||
    (old !== null && (wordAt(tokens, next) !== 'and' || wordAt(tokens, at - 1) === 'between'));
  return isSaid ? age(first, last.value, at, old ?? last.next) : null;
}

/** Where an age with what softens it begins: "who is about 50", "Tranter, now about 31,". */
function beforeRough(tokens: Tokens, at: number): number {
  let start = at;
  while (at - start < 2 && /^(?:about|around|roughly|nearly|almost|now)$/.test(wordAt(tokens, start - 1)))
    start--;
  return start;
}

/** "-year-old", "years old", "-years-old". */
function afterYearsOld(tokens: Tokens, at: number): number | null {
  const year = afterHyphen(tokens, at);
  if (!/^years?$/.test(wordAt(tokens, year))) return null;
  const old = afterHyphen(tokens, year + 1);
  if (/^olds?$/.test(wordAt(tokens, old))) return old + 1;
  return wordAt(tokens, old) === 'of' && wordAt(tokens, old + 1) === 'age' ? old + 2 : null;
}

/** "At the age of 74", "by the age of 30 he". */
function isAgeOf(tokens: Tokens, at: number, next: number): boolean {
  const following = tokens[next];
  const bare = following === undefined || following.kind === 'mark' || isStopWord(following.folded);
  return bare && wordAt(tokens, at - 1) === 'of' && wordAt(tokens, at - 2) === 'age';
}

/** "Gunn, 71," and "Gunn (71)": a number alone between a name and a mark. */
function isApposition(tokens: Tokens, at: number, next: number): boolean {
  const opening = wordAt(tokens, at - 1);
  const closing = wordAt(tokens, next);
  if (opening === '(') return closing === ')' && isCapitalised(tokens, at - 2);
  if (opening !== ',') return false;
  if (closing === ',' && tokens[at]?.kind === 'number' && isSomebody(tokens, at - 2)) return true;
  if (!isCapitalised(tokens, at - 2) && wordAt(tokens, at - 2) !== '.') return false;
  return closing === ',' || closing === ';' || closing === '' || closing === '.' || closing === ')';
}

/** "A night guard, 41,": words of no more than this between an article and the noun. */
const LONGEST_DESCRIPTION = 3;

/** True where an article or possessive opens the few plain words that end here: "a night guard", "his widow". */
function isSomebody(tokens: Tokens, last: number): boolean {
  for (let at = last; at >= Math.max(0, last - LONGEST_DESCRIPTION); at--) {
    const word = tokens[at];
    if (word?.kind !== 'word') return false;
    if (/^(?:an?|his|her|their|my)$/.test(word.folded)) return at < last;
    if (isStopWord(word.folded)) return false;
  }
  return false;
}

/** "She is 34.", "Gunn was 34 when", but not "she is 34 points ahead". */
function isBareAge(tokens: Tokens, at: number, next: number): boolean {
  if (!BEFORE_BARE_AGE.has(wordAt(tokens, at - 1))) return false;
  const following = tokens[next];
  const named = isCapitalised(tokens, at - 2) && following?.folded === 'when';
  const whenOne = following?.folded === 'when' && SUBJECTS.has(wordAt(tokens, next + 1));
  const subject = named || whenOne || [2, 3].some((back) => SUBJECTS.has(wordAt(tokens, at - back)));
  return (
    subject &&
    (following === undefined ||
      following.kind === 'mark' ||
      /^(?:when|and|at|on|in|last|this)$/.test(following.folded) ||
      (following.folded === 'years' && tokens[next + 1]?.kind !== 'word'))
  );
}

/** "Dies at 87", "has died at 87 in Lisbon"; not "died at 87 sites" or "at 9 a.m.". */
function isAgeAtDeath(tokens: Tokens, at: number, next: number): boolean {
  if (wordAt(tokens, at - 1) !== 'at' || !DYING.has(wordAt(tokens, at - 2))) return false;
  const following = tokens[next];
  return (
    following === undefined ||
    /^[,.;–—]$/.test(following.text) ||
    /^(?:in|after|on|from|of|at|following|and|as|while|when)$/.test(following.folded)
  );
}

/** "in her forties", "in his mid-30s", "in their late 60s". */
function readDecadeOfLife(tokens: Tokens, at: number): Measured | null {
  const words = TENS_PLURAL.get(wordAt(tokens, at));
  const digits =
    /^[1-9]0$/.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 's'
      ? Number(wordAt(tokens, at))
      : undefined;
  const decade = words ?? digits;
  if (decade === undefined || decade > OLDEST) return null;
  const next = at + (words === undefined ? 2 : 1);
  const hyphened = isDash(tokens, at - 1) ? at - 2 : at - 1;
  const third = { early: 0, mid: 3, late: 6 }[wordAt(tokens, hyphened)];
  const owner = wordAt(tokens, third === undefined ? at - 1 : hyphened - 1);
  if (!/^(?:his|her|their|my|your)$/.test(owner)) return null;
  if (third === undefined) return age(decade, decade + 9, at, next);
  return age(decade + third, decade + third + 3, hyphened, next);
}

function age(low: number, high: number, from: number, next: number): Measured {
  return { kind: 'number', unit: 'age', low, high, precision: 0.5, from, next };
}
