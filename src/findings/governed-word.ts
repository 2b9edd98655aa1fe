import type { Sentence } from '../facts/fact.ts';
import { contentKey, type StemKey } from '../text/keys.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';

/** Tokens on either side of the governed word within which the rest of a cue's scope, and what keeps its doubt, is looked for. */
const CLAUSE = 9;

/** The page's token that a cue of the original governs; `isHead` where it is the cue's nearest word, not one in its place. */
export interface GovernedWord {
  readonly at: number;
  readonly isHead: boolean;
}

/** Auxiliaries that state. */
export const ASSERTS = new Set('will has have had is are was were'.split(' '));

/**
 * The page's word that a cue governs: the head of its scope where another word of the scope stands in the same clause; or, where the page
 * reworded the head, the first of two other words of the scope that stand together. One word alone is chance.
 * @param least how many further words of the scope must stand with one that is not the head
 */
export function governedWord(
  sentence: Sentence,
  scope: readonly StemKey[],
  least: number,
): GovernedWord | null {
  const keys = sentence.tokens.map(contentKey);
  const isNumber = (at: number) => sentence.tokens[at]?.kind === 'number';
  const head = scope[0];
  const others = scope.slice(1).filter((key) => key !== head);
  const lone = others.length === 0 ? keys.indexOf(head ?? null) : -1;
  if (lone !== -1 && DECIDED.has(sentence.tokens[lone - 1]?.folded ?? '')) return { at: lone, isHead: true };
  for (let at = 0; at < keys.length; at++) {
    if (head === undefined || keys[at] !== head || isNumber(at)) continue;
    if (meets(keys, at, others, 1)) return { at, isHead: true };
  }
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at];
    if (key === null || key === undefined || !others.slice(0, 3).includes(key) || isNumber(at)) continue;
    const further = others.filter((other) => other !== key);
    if (meets(keys, at, further, least)) return { at, isHead: false };
  }
  return null;
}

/** "had not decided" governs one word only; "had decided" is its very opposite. */
const DECIDED = new Set(['has', 'have', 'had']);

function meets(
  keys: readonly (StemKey | null)[],
  at: number,
  wanted: readonly StemKey[],
  least: number,
): boolean {
  const around = keys.slice(Math.max(0, at - CLAUSE), at + CLAUSE + 1);
  return wanted.filter((key) => around.includes(key)).length >= least;
}

/** What may stand between the start of an assertion and its verb. */
export const AUXILIARIES = new Set(
  'will is are was were be been being has have had to does do did the a an it they he she that also now already'.split(
    ' ',
  ),
);

/** From the auxiliaries before the governed word through the word: "were harmed". */
export function withAuxiliaries(sentence: Sentence, at: number): Span {
  const { tokens } = sentence;
  let first = at;
  while (first > 0 && AUXILIARIES.has(tokens[first - 1]?.folded ?? '')) first--;
  return { start: tokens[first]?.start ?? sentence.start, end: tokens[at]?.end ?? sentence.end };
}

/** Where the page put another verb in the place of the governed one, that verb with its auxiliary: "has admitted". */
export function assertionBefore({ tokens }: Sentence, at: number): Span | null {
  const first = tokens.findLastIndex(
    ({ folded }, index) => index < at && index >= at - CLAUSE && ASSERTS.has(folded),
  );
  if (first === -1) return null;
  const verb = tokens.find((token, index) => index > first && contentKey(token) !== null);
  return { start: tokens[first]?.start ?? 0, end: verb?.end ?? tokens[first]?.end ?? 0 };
}

/** The tokens about a word that are taken for its clause. */
export function clauseAround({ tokens }: Sentence, at: number): readonly Token[] {
  return tokens.slice(Math.max(0, at - CLAUSE), at + CLAUSE + 1);
}
