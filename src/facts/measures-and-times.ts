import type { FactContext, Quantity, Sentence, Time } from './fact.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { findTimes } from './times/find-times.ts';

/**
 * Finds quantities and times together: where both could be read ("2011", "3 September", "6.40pm"), it is a time.
 * @returns in order of their start, without overlaps
 */
export function findMeasuresAndTimes(
  sentences: readonly Sentence[],
  context: FactContext,
): (Quantity | Time)[] {
  const times = findTimes(sentences, context);
  const quantities = findQuantities(sentences, context, times);
  return [...times, ...quantities].sort((a, b) => a.start - b.start || a.end - b.end);
}
