import { useWords } from '../words.ts';
import { Dropped, PassageView } from './OriginalSide.tsx';
import type { Passage } from './rows.ts';

/** Facts named before the words are asked for. */
const MOST_NAMED = 6;

/** A stretch of the original that no sentence of the page goes back to: how long it is, the facts that went with it and, on asking, its words. */
export function LeftOut({ passages }: { passages: readonly Passage[] }) {
  const { count } = useWords();
  const sentences = passages.flatMap((passage) => passage.sentences);
  const dropped = sentences.flatMap(({ facts }) => facts.filter(({ isDropped }) => isDropped));
  return (
    <details class="left-out">
      <summary>
        {count('leftOut', sentences.length)}
        {dropped.slice(0, MOST_NAMED).map(({ text }) => (
          <span key={text}>
            {' '}
            <Dropped text={text} />
          </span>
        ))}
      </summary>
      {passages.map((passage) => (
        <PassageView key={passage.sentences[0]?.index} passage={passage} />
      ))}
    </details>
  );
}
