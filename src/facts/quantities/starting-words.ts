import { mayOpenSum } from './currencies.ts';
import {
  FRACTION_SIGNS,
  GROUPS,
  MULTIPLES,
  ORDINALS,
  TENS,
  TENS_PLURAL,
  UNITS,
  VAGUE_PLURALS,
} from './number-words.ts';
import { type Tokens, wordAt } from './token-reading.ts';

const WORDS = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...TENS_PLURAL.keys(),
  ...ORDINALS.keys(),
  ...GROUPS.keys(),
  ...MULTIPLES.keys(),
  ...VAGUE_PLURALS.keys(),
  ...'a an another half no number minus tens dozen hundred thousand million billion hour year mile'.split(
    ' ',
  ),
]);
/** Only right before a number, as the signs of money are. */
const MARKS = new Set('$#-−–'.split(''));
const CODE = /^[A-Z]{3}$/;

/**
 * True where a quantity could begin. Asked before any reader, because nine words in ten begin none and the readers are many:
 * it takes two thirds off the time.
 */
export function mayStartQuantity(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  if (FRACTION_SIGNS.has(token.text)) return true;
  if (token.kind === 'mark')
    return (MARKS.has(token.text) || mayOpenSum(token.folded)) && tokens[at + 1]?.kind === 'number';
  if (token.folded === 'the') return GROUPS.has(wordAt(tokens, at + 1));
  return WORDS.has(token.folded) || mayOpenSum(token.folded) || CODE.test(token.text);
}
