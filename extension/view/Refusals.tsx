import { Filled, PLACE } from './Filled.tsx';
import { REFUSAL_WORDS, type Refused } from './strings.ts';
import { useWords } from './words.ts';

/** Says that part of the index was left out, which part, and why. Nothing where nothing was. */
export function Refusals({ refused }: { refused: readonly Refused[] }) {
  const { say, count } = useWords();
  const [first] = refused;
  if (!first) return null;
  return (
    <p class="note">
      {count('refused', refused.length)}{' '}
      <Filled message={say(REFUSAL_WORDS[first.code], PLACE)} words={first.shard} longest={60} />
    </p>
  );
}
