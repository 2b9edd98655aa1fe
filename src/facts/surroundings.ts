import { contentKey, type StemKey, stemKey } from '../text/keys.ts';
import type { Span } from '../text/span.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Token } from '../text/tokens.ts';
import { SCALES, TENS, UNITS } from './quantities/number-words.ts';
import { PARTING_MARKS } from './scope.ts';
import { isYearNumber } from './times/year-numbers.ts';

/** A content word near a fact, and how many steps away: one for each content word, two more for each joint of the sentence between. */
export interface Neighbour {
  readonly key: StemKey;
  readonly steps: number;
}

/** How many steps to either side words are taken from. */
const REACH = 7;
const JOINT = 2;
/** What parts two clauses or two members of a list. */
const JOINTS = new Set([...PARTING_MARKS, '.', ...'and but or while whereas with'.split(' ')]);
const NEGATIONS = new Set('no not never none without neither nor cannot'.split(' '));
/** "A driver, 34, hit": what stands between marks belongs to the words before it. */
const OPENING = new Set([',', '(']);
/** The one key of all words of grammar that turn their clause round. */
export const NEGATION = stemKey('not');

/**
 * The content words around a fact in its sentence, nearest first: what "six" counts in "six trains were cancelled and nine diverted" is told by
 * "trains" and "cancelled", not by "diverted", which stands beyond the "and".
 * @param span the fact, in the same text as the tokens
 */
export function surroundings(tokens: readonly Token[], span: Span): Neighbour[] {
  const left = tokens.filter(({ end }) => end <= span.start).reverse();
  const after = tokens.filter(({ start }) => start >= span.end);
  const apposed = OPENING.has(left[0]?.text ?? '') && (after[0] === undefined || after[0].kind === 'mark');
  const before = apposed ? left.slice(1) : left;
  return [...neighbours(before, false), ...neighbours(after, true)].sort((a, b) => a.steps - b.steps);
}

/** Words in their order of nearness. */
function neighbours(tokens: readonly Token[], forward: boolean): Neighbour[] {
  const found: Neighbour[] = [];
  let steps = 1;
  for (const [index, token] of tokens.entries()) {
    if (steps > REACH) break;
    if (JOINTS.has(token.folded)) steps += JOINT;
    const key = keyOf(token, tokens[forward ? index + 1 : index - 1]);
    if (key === null) continue;
    found.push({ key, steps });
    steps++;
  }
  return found;
}

/** The key of a word, together with the short number that names what it says: "Well 3" and "Well 4" are two things. */
function keyOf(token: Token, next: Token | undefined): StemKey | null {
  if (NEGATIONS.has(token.folded) || token.folded.endsWith("n't")) return NEGATION;
  if (!isTelling(token)) return null;
  const label = next?.kind === 'number' && next.text.length <= 2 && /^\p{Lu}/u.test(token.text);
  return label && !isStopWord(token.folded) ? stemKey(`${token.folded}${next.text}`) : contentKey(token);
}

const NUMBER_WORDS = new Set([...UNITS.keys(), ...TENS.keys(), ...SCALES.keys()]);

/** Of two values beside each other neither tells whose place the other has; a year does. */
function isTelling({ kind, text, folded }: Token): boolean {
  return kind === 'word' ? !NUMBER_WORDS.has(folded) : isYearNumber(text);
}
