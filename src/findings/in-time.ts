import type { Comparison } from './comparison.ts';

/**
 * What is found at each of a page's sentences or facts, in their order, as far as the time for finding reaches: the clock is asked before each of
 * them, because a finder's cost grows with page and original, and on the longest pages a single one would use up the budget many times.
 */
export function inTime<Of, Found>(
  all: readonly Of[],
  { isOutOfTime }: Comparison,
  find: (of: Of, at: number) => Found | readonly Found[],
): Found[] {
  const found: Found[] = [];
  for (const [at, one] of all.entries()) {
    if (isOutOfTime()) break;
    const next = find(one, at);
    if (Array.isArray(next)) found.push(...next);
    else found.push(next as Found);
  }
  return found;
}
