import { useState } from 'preact/hooks';
import type { OpenChoice } from '../../messages/other-calls.ts';
import type { Trouble } from '../../messages/source-state.ts';
import { shorten } from '../shorten.ts';
import { troubleText } from '../troubles.ts';
import { useWords } from '../words.ts';

type Props = {
  choice: OpenChoice;
  /** Compares the waiting page with the one in front; gives what stood in the way, or null. */
  compare: () => Promise<Trouble | null>;
  /** Nothing is to wait any longer. */
  notNow: () => void;
};

/** Over a second page: is it the original of the first? */
export function Choosing({ choice, compare, notNow }: Props) {
  const words = useWords();
  const { say } = words;
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const begin = async () => {
    setIsBusy(true);
    setTrouble(await compare());
    setIsBusy(false);
  };
  return (
    <main class="page choosing" aria-busy={isBusy}>
      <section class="notice">
        <p class="label">{say('waitsForOriginal')}</p>
        <h1>
          <bdi>{shorten(choice.title || say('untitled'), 180)}</bdi>
        </h1>
        <button type="button" class="main-step" disabled={isBusy} onClick={() => void begin()}>
          {say('compareWithThisPage')}
        </button>
        <button type="button" class="plain" disabled={isBusy} onClick={notNow}>
          {say('notNow')}
        </button>
        <p class="note" role="status">
          {trouble && troubleText(words, trouble)}
        </p>
      </section>
    </main>
  );
}
