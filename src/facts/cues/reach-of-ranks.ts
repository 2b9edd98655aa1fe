import type { Token } from '../../text/tokens.ts';

// How far back a ranking says that it reaches.

/** "On record", "since records began". */
const EVER = new Set(['ever', 'history', 'record', 'records']);

/** "The biggest ever", "on record", "the biggest collapse the trade has seen": of all times, told at a token. */
export function reachesAllTimes(tokens: readonly Token[], at: number): boolean {
  return (
    EVER.has(tokens[at]?.folded ?? '') ||
    (/^ha(?:s|ve|d)$/.test(tokens[at]?.folded ?? '') &&
      /^(?:seen|known|had|experienced|recorded|faced|suffered|witnessed|hosted|held|produced)$/.test(
        tokens[at + 1]?.folded ?? '',
      ))
  );
}

/** "The deadliest this year", "the wettest so far this season": among all of a span, told at a token. */
export function spansThis(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.folded === 'this' &&
    /^(?:year|season|month|week|decade|century|summer|winter|autumn|fall|spring|term)$/.test(
      tokens[at + 1]?.folded ?? '',
    )
  );
}
