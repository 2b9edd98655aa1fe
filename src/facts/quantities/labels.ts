import { isStopWord } from '../../text/stop-words.ts';
import { isCapitalised, type Tokens, touches, wordAt } from './token-reading.ts';

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
 * "phase two", "9/11", "24/7", "chapter 3:16".
 */
export function afterLabel(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  if (token === undefined || isStopWord(token.folded)) return null;
  return afterSlashed(tokens, at) ?? afterGlued(tokens, at) ?? afterNamed(tokens, at);
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

/** "Well 3", "Boeing 737", "phase two": a bare short number after a capitalised word or a noun that takes numbers. */
function afterNamed(tokens: Tokens, at: number): number | null {
  const digits = tokens[at]?.kind === 'number';
  if (tokens[at]?.text.length === undefined || (digits && !/^\d+$/.test(tokens[at]?.text ?? ''))) return null;
  if (digits && (tokens[at]?.text.length ?? 0) > LONGEST) return null;
  const before = wordAt(tokens, at - 1);
  const isWordNumber =
    !digits &&
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(before === '' ? '' : wordAt(tokens, at));
  if (!digits && !isWordNumber) return null;
  if (NUMBERED.has(before) && endsName(tokens, at + 1)) return at + 1;
  if (!digits || at < 2 || !isCapitalised(tokens, at - 1) || isStopWord(before)) return null;
  return endsName(tokens, at + 1) ? at + 1 : null;
}

/** Nothing counted follows: a mark, the end, or a word of grammar. */
function endsName(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === 'mark') return !/^[%°½$€£-]$/.test(token.text);
  return (
    token.kind === 'word' && (isStopWord(token.folded) || isCapitalised(tokens, at)) && token.folded !== 'per'
  );
}
