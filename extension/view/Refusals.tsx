import type { Refused } from '../messages/page-state.ts';
import { shorten } from './shorten.ts';
import { useWords } from './words.ts';

/** Says that part of the index was left out, which part, and why. Nothing where nothing was. */
export function Refusals({ refused }: { refused: readonly Refused[] }) {
  const words = useWords();
  const [first] = refused;
  if (!first) return null;
  const part = shorten(first.part, 60);
  const reason = shorten(first.reason, 160);
  return <p class="note">{words.count('refused', refused.length, part, reason)}</p>;
}
