import { readCardinal } from '../../facts/quantities/cardinals.ts';
import { FIRST_TO_TENTH } from '../../facts/quantities/number-words.ts';
import { type Tokens, wordAt } from '../../facts/quantities/token-reading.ts';
import { CLAUSE_END } from '../../facts/scope.ts';
import { keySet, keysByToken } from '../../text/keys.ts';
import { type Comparison, originalTokens } from '../comparison.ts';
import { deniesDeed, isDenial } from '../denial-words.ts';
import { foldedText } from '../tokens-beside.ts';

// What an article says of a group besides the words for a part of it: of the rest, in figures, or by denying it.

/** Denies what is said without a word of grammar: "lack", "uninsured". */
const DENYING =
  /^(?:lack(?:s|ed|ing)?|yet|unable|hardly|barely|scarcely|seldom|rarely|un\w{3,}(?:ed|en|sold|paid))$/;
/** "Are without insurance"; "unlikely to come back without a rate cut" denies no coming. */
const LEFT = /^(?:is|are|was|were|be|been|being|remain(?:s|ed)?|left|go|goes|went|do|does|did|get|got)$/;

/** True where what a sentence says from a token on is denied before its clause ends: "of the houses in Karsk are not insured". */
export function isDeniedFrom(tokens: Tokens, from: number): boolean {
  const end = tokens.findIndex(({ folded }, at) => at >= from && CLAUSE_END.has(folded));
  return tokens.slice(from, end === -1 ? tokens.length : end).some(({ folded }, at, said) => {
    if (folded === 'without') return LEFT.test(said[at - 1]?.folded ?? '');
    if (deniesDeed(folded)) return said[at + 1]?.folded === 'to';
    return isDenial(folded) || DENYING.test(folded);
  });
}

/** Words for the rest of a group, "the others", "the third" of three. */
const REST = new Set(['other', 'others', 'rest', 'remainder', 'remaining', ...FIRST_TO_TENTH.slice(2)]);
const AS_WELL =
  /\b(?:as well|too|also|likewise|similarly|the same|so (?:is|are|was|were|did|had|has|have))\b/;
/** Tokens read of what is said of the rest. */
const SAID = 14;

/**
 * True where a sentence of the original, or the next, says of the rest of a group what the page says of more of it: "two of the three were treated; the third
 * was treated as well".
 */
export function isToldOfRest(from: number, here: Tokens, comparison: Comparison): boolean {
  return [from, from + 1].some((sentence) => {
    const tokens = originalTokens(sentence, comparison) ?? [];
    return tokens.some(
      ({ folded }, at) =>
        REST.has(folded) && wordAt(tokens, at - 1) === 'the' && isSaidAgain(tokens, at + 1, here),
    );
  });
}

/** With an "as well", or with a word of the page's sentence that is not the noun of the group. */
function isSaidAgain(tokens: Tokens, from: number, here: Tokens): boolean {
  if (AS_WELL.test(foldedText(tokens.slice(from, from + SAID)))) return true;
  const said = keysByToken(tokens).slice(from + 1, from + SAID);
  return said.some((key) => key !== null && keySet(here).has(key));
}

/** The shares, of a hundred, that a sentence of the original tells in two counts: "seven out of nine", "seven of the nine". */
export function sharesCounted(sentence: number, comparison: Comparison): number[] {
  const tokens = originalTokens(sentence, comparison) ?? [];
  return tokens.flatMap((_, at) => {
    const part = readCardinal(tokens, at);
    if (part === null) return [];
    const of = wordAt(tokens, part.next) === 'out' ? part.next + 1 : part.next;
    if (wordAt(tokens, of) !== 'of') return [];
    const whole = readCardinal(tokens, of + 1) ?? readCardinal(tokens, of + 2);
    return whole === null || whole.value < part.value ? [] : [(100 * part.value) / whole.value];
  });
}
