import { useState } from 'preact/hooks';
import { troubleText } from '../troubles.ts';
import { useWords } from '../words.ts';
import type { Outcome } from './options-model.ts';

/** Something the reader asked for: whether it is on its way, and what is to be said of it. */
export interface Attempting {
  readonly isBusy: boolean;
  readonly said: string;
  /** Does it, and says what came of it. */
  run<T>(work: () => Promise<Outcome<T>>, done?: (value: T) => string): void;
}

/** State of what one part of the page has been asked to do. */
export function useAttempt(): Attempting {
  const words = useWords();
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState('');
  return {
    isBusy,
    said,
    run: (work, done) => {
      setIsBusy(true);
      setSaid('');
      void work().then((outcome) => {
        setSaid(
          outcome.done ? (done?.(outcome.value) ?? words.say('isDone')) : troubleText(words, outcome.trouble),
        );
        setIsBusy(false);
      });
    },
  };
}
