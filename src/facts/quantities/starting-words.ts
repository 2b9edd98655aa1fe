import { mayOpenSum } from './currencies.ts';
import {
  DENOMINATORS,
  FRACTION_SIGNS,
  GROUPS,
  MULTIPLES,
  ORDINALS,
  SCALES,
  TENS,
  TENS_PLURAL,
  UNITS,
  VAGUE_PLURALS,
} from './number-words.ts';
import { afterHyphen, type Tokens, wordAt } from './token-reading.ts';
import { unitNamed } from './units.ts';

const WORDS = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...TENS_PLURAL.keys(),
  ...ORDINALS.keys(),
  ...GROUPS.keys(),
  ...MULTIPLES.keys(),
  ...VAGUE_PLURALS.keys(),
  ...'half no number minus tens dozen hundred thousand million billion hour year mile'.split(' '),
]);
/** Only right before a number, as the signs of money are. */
const MARKS = new Set('$#-−–'.split(''));
const CODE = /^[A-Z]{3}$/;

const ARTICLES = new Set(['a', 'an', 'another']);
/** With an article before them: "a dozen", "a hundred", "a twenty-fifth". */
const AFTER_ARTICLE = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...DENOMINATORS.keys(),
  ...GROUPS.keys(),
  ...SCALES.keys(),
  'hundred',
]);

/**
 * True where a quantity could begin. Asked before any reader, because nine words in ten begin none and the readers are many:
 * it takes two thirds off the time.
 */
export function mayStartQuantity(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  const next = tokens[at + 1]?.kind;
  if (token.kind === 'mark')
    return (
      FRACTION_SIGNS.has(token.text) ||
      (next === 'number' && (MARKS.has(token.text) || mayOpenSum(token.folded)))
    );
  if (token.folded === 'the') return GROUPS.has(wordAt(tokens, at + 1));
  if (WORDS.has(token.folded) || mayBeOfArticle(tokens, at)) return true;
  return next !== 'word' && (mayOpenSum(token.folded) || CODE.test(token.text));
}

/** True for an article with a number or a unit behind it: "a third", "an hour". Of the words of numbers it is by far the most frequent. */
export function mayBeOfArticle(tokens: Tokens, at: number): boolean {
  if (!ARTICLES.has(wordAt(tokens, at))) return false;
  const next = tokens[afterHyphen(tokens, at + 1)];
  if (next === undefined) return false;
  return next.kind === 'number' || AFTER_ARTICLE.has(next.folded) || unitNamed(next.folded) !== null;
}
