import { isStopWord } from '../../text/stop-words.ts';
import type { Cardinal } from './cardinals.ts';
import { type Tokens, touches, wordAt } from './token-reading.ts';

/** Words after "58m" or before it that make it metres rather than millions. */
const LENGTHY =
  /^(?:deep|long|high|tall|wide|away|above|below|north|south|east|west|from|off|race|sprint|final|freestyle|hurdles|relay|by|x|depth|height)$/;

/** "5m people" are millions, "58m deep" metres. Without a word of length, decimals and whatever stands before a noun are millions. */
export function isMillions(tokens: Tokens, number: Cardinal, at: number): boolean {
  if (tokens[at]?.text !== 'm' && tokens[at]?.text !== 'M') return false;
  if (tokens[at]?.text === 'M') return true;
  const before = wordAt(tokens, number.next - 2);
  const after = wordAt(tokens, at + 1);
  if (LENGTHY.test(after) || (before !== 'from' && LENGTHY.test(before))) return false;
  return countsMillions(tokens, at) || hasMillionsBefore(tokens, at);
}

/** "9.4m passengers": a noun stands right behind. */
function countsMillions(tokens: Tokens, at: number): boolean {
  const after = tokens[at + 1];
  return after?.kind === 'word' && !isStopWord(after.folded) && !LENGTHY.test(after.folded);
}

/** "9.4m passengers, up from 8.7m the year before": set against millions that its sentence has counted already. */
function hasMillionsBefore(tokens: Tokens, at: number): boolean {
  if (!/^(?:from|than|against|with|to|of|and|versus)$/.test(wordAt(tokens, at - 2))) return false;
  return tokens.some(
    (token, place) =>
      place < at &&
      token.text === 'm' &&
      tokens[place - 1]?.kind === 'number' &&
      touches(tokens, place - 1) &&
      countsMillions(tokens, place),
  );
}

/** The same number, of millions. */
export function inMillions(number: Cardinal): Cardinal {
  return { ...number, value: number.value * 1e6, step: number.step * 1e6, scale: 1e6 };
}
