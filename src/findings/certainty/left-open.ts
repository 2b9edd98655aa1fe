import type { Token } from '../../text/tokens.ts';
import { isDenial } from '../denial-words.ts';
import { BOUNDARIES } from './clause.ts';
import { isDenying } from './hedges.ts';

/** The tokens of the clause around one: from the comma before it to where the next clause begins. */
export function clauseAround(tokens: readonly Token[], at: number): readonly Token[] {
  const from = tokens.findLastIndex(
    ({ kind, folded }, place) => place < at && kind === 'mark' && BOUNDARIES.has(folded),
  );
  const to = tokens.findIndex(({ folded }, place) => place > at && BOUNDARIES.has(folded));
  return tokens.slice(from + 1, to === -1 ? tokens.length : to);
}

/** True for the tokens of a sentence that asks, quoted or not. */
export function isQuestion(tokens: readonly Token[]): boolean {
  return tokens.slice(-2).some(({ text }) => text === '?');
}

/** True where the clause around a token denies something, or leaves it open. */
export function isLeftOpen(tokens: readonly Token[], at: number): boolean {
  return clauseAround(tokens, at).some((token) => token !== tokens[at] && leavesOpen(token));
}

/**
 * True for a token that denies something, or leaves it open.
 * @param denies says of a folded word that it denies without being a negation; by default whatever may deny anything does
 */
export function leavesOpen(
  { folded, text }: Token,
  denies: (folded: string) => boolean = isDenying,
): boolean {
  return (OPEN.test(folded) && text !== 'May') || isDenial(folded) || denies(folded);
}

const OPEN = /^(?:if|whether|any|anyone|anybody|before|until|unless|would|could|may|might|can|should|must)$/;
