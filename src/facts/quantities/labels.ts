import { isStopWord } from '../../text/stop-words.ts';
import { SCALES, UNITS } from './number-words.ts';
import { isToNumber } from './ordinals.ts';
import { isCapitalised, type Tokens, touches, wordAt } from './token-reading.ts';
import { readUnit } from './units.ts';

/** Nouns that take a number as a name: "well 3", "phase two", "page 12", "flight 370". */
const NUMBERED = new Set(
  `article bus category day game race round test lap lane question chapter channel class clause coach column district exhibit figure flight formula gate grade group highway
  item junction level line lot page paragraph phase platform point reactor room route rule section session step stage
  table terminal tier type unit volume ward well zone number`.split(/\s+/),
);

/** Spelled or written, a label's number is short. */
const LONGEST = 4;

/**
 * The place after a number that is part of a name rather than a quantity, or null: "Boeing 737", "A380", "Covid-19", "Well 3",
 * "phase two", "wells three to five", "9/11", "24/7", "chapter 3:16".
 */
export function afterLabel(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  if (token === undefined || (token.kind !== 'number' && !UNITS.has(token.folded))) return null;
  return (
    afterSlashed(tokens, at) ??
    afterGlued(tokens, at) ??
    afterNamed(tokens, at) ??
    afterSeveralNamed(tokens, at) ??
    afterDialled(tokens, at)
  );
}

/** "9/11", "24/7"; "1/3 of" is a fraction and read before. */
function afterSlashed(tokens: Tokens, at: number): number | null {
  const slashed =
    tokens[at]?.kind === 'number' && wordAt(tokens, at + 1) === '/' && tokens[at + 2]?.kind === 'number';
  return slashed && touches(tokens, at) && wordAt(tokens, at + 3) !== 'of' ? at + 3 : null;
}

/** Digits glued to letters before them: "A380", "H5N1", "Covid-19", "G20". Currency letters are read before this is asked. */
function afterGlued(tokens: Tokens, at: number): number | null {
  if (tokens[at]?.kind !== 'number') return null;
  const before = wordAt(tokens, at - 1);
  if (tokens[at - 1]?.kind === 'word' && touches(tokens, at - 1))
    return /^(?:rs|x)$/.test(before) ? null : at + 1;
  const hyphened =
    before === '-' && touches(tokens, at - 1) && touches(tokens, at - 2) && isCapitalised(tokens, at - 2);
  return hyphened ? at + 1 : null;
}

/** Numbers for help in the English-speaking world, Europe and India. */
const HELPLINES = new Set('000 100 101 108 111 112 119 911 988 999'.split(' '));
const CALLS =
  /^(?:calls?|callers?|operators?|emergency|dispatchers?|dispatch|service|system|number|hotline|line|recordings?|audio)$/;
const DIALS =
  /^(?:call|calls|called|calling|dial|dials|dialed|dialled|dialling|dialing|ring|rang|phone|phoned|to)$/;

/** "The 999 call", "dialled 911", "a 112 operator". */
function afterDialled(tokens: Tokens, at: number): number | null {
  if (!HELPLINES.has(tokens[at]?.text ?? '')) return null;
  const before = wordAt(tokens, at - 1);
  const dialled = DIALS.test(before) && (before !== 'to' || CALLS.test(wordAt(tokens, at - 2)));
  const after = tokens[at + 1];
  const bare = after === undefined || after.kind === 'mark' || isStopWord(after.folded);
  return CALLS.test(after?.folded ?? '') || (dialled && bare) ? at + 1 : null;
}

/** "Well 3", "Boeing 737", "phase two": a bare short number after a capitalised word or a noun that takes numbers. */
function afterNamed(tokens: Tokens, at: number): number | null {
  const written = tokens[at]?.text ?? '';
  const digits = /^\d+$/.test(written) && written.length <= LONGEST;
  if (!digits && !(UNITS.get(written.toLowerCase()) ?? 0)) return null;
  if (!endsName(tokens, at + 1)) return null;
  if (NUMBERED.has(wordAt(tokens, at - 1))) return isToNumber(tokens, at - 1) ? null : at + 1;
  return digits && isName(tokens, at - 1) ? at + 1 : null;
}

/** "Wells three to five", "wards 2 and 4": two short numbers, the greater behind, after the plural of a noun that takes numbers. */
function afterSeveralNamed(tokens: Tokens, at: number): number | null {
  const noun = wordAt(tokens, at - 1);
  if (!noun.endsWith('s') || !NUMBERED.has(noun.slice(0, -1))) return null;
  if (!/^(?:to|and|or|-|–|through)$/.test(wordAt(tokens, at + 1))) return null;
  const [first, last] = [at, at + 2].map((place) => shortNumber(wordAt(tokens, place)));
  return first && last && first < last && endsName(tokens, at + 3) ? at + 3 : null;
}

function shortNumber(word: string): number {
  return /^\d{1,3}$/.test(word) ? Number(word) : (UNITS.get(word) ?? 0);
}

/** A capitalised word that is no word of grammar and not "Nearly 40 died"; in a headline, where all are capitalised, there is no telling. */
function isName(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  if (!isCapitalised(tokens, at) || isStopWord(word) || isTitleCase(tokens)) return false;
  if (/['’]s?$/.test(tokens[at]?.text ?? '') || /^(?:st|nd|rd|th)$/.test(wordAt(tokens, at + 2)))
    return false;
  return at > 0 || !/ly$|^(?:some|another|around|almost|yesterday|today|police|kill)/.test(word);
}

/** True where most of the longer words are capitalised. */
function isTitleCase(tokens: Tokens): boolean {
  const longer = tokens.filter((token) => token.kind === 'word' && token.text.length > 3).slice(0, 12);
  const capitalised = longer.filter((token) => /^\p{Lu}/u.test(token.text));
  return longer.length >= 4 && capitalised.length > longer.length * 0.6;
}

/** Nothing counted follows: a mark, the end, a name, a word of grammar or a verb, but no plural noun, unit or scale. */
function endsName(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === 'mark') return !/^[%°½$€£-]$/.test(token.text);
  if (token.kind === 'number' || token.folded === 'per' || token.folded === 'percent') return false;
  if (isStopWord(token.folded) || isCapitalised(tokens, at)) return true;
  return (
    !/[^su]s$|^(?:people|men|women|children|dead|injured|more)$/.test(token.folded) &&
    !countsAfter(tokens, at)
  );
}

function countsAfter(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  return SCALES.has(word) || /^(?:point|hundred)$/.test(word) || readUnit(tokens, at, true) !== null;
}
