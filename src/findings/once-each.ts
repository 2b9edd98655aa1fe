import { readOnce } from '../text/read-once.ts';
import type { Comparison } from './comparison.ts';

/**
 * Makes of a reading one that is done once for each fact (or sentence, by its index) of a comparison: several finders ask the same of it, as
 * whether a number follows from the original's.
 * @param read must depend on nothing but what it is given
 */
export function onceEach<Of, Value extends NonNullable<unknown> | null>(
  read: (of: Of, comparison: Comparison) => Value,
): (of: Of, comparison: Comparison) => Value {
  const knownOf = readOnce((_: Comparison) => new Map<Of, Value>());
  return (of, comparison) => {
    const known = knownOf(comparison);
    const seen = known.get(of);
    if (seen !== undefined) return seen;
    const value = read(of, comparison);
    known.set(of, value);
    return value;
  };
}
