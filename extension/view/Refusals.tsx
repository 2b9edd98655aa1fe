import { shorten } from './shorten.ts';
import { REFUSAL_WORDS, type Refused } from './strings.ts';
import { useWords } from './words.ts';

/** Says that part of the index was left out, which part, and why. Nothing where nothing was. */
export function Refusals({ refused }: { refused: readonly Refused[] }) {
  const { say, count } = useWords();
  const [first] = refused;
  if (!first) return null;
  const why = say(REFUSAL_WORDS[first.code], shorten(first.shard, 60));
  return (
    <p class="note">
      {count('refused', refused.length)} {why}
    </p>
  );
}
