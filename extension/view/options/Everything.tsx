import { useRef, useState } from 'preact/hooks';
import { FileButton } from '../FileButton.tsx';
import { useWords } from '../words.ts';
import type { OptionsModel } from './options-model.ts';
import { useAttempt } from './use-attempt.ts';

/** Everything that is kept: into a file, out of one, and away. */
export function Everything({ model }: { model: OptionsModel }) {
  const { say } = useWords();
  const [isSure, setIsSure] = useState(false);
  const acting = useAttempt();
  const question = useRef<HTMLButtonElement>(null);
  /** The buttons of the question go, and the focus with them, unless it is put elsewhere. */
  const unask = () => {
    setIsSure(false);
    question.current?.focus();
  };
  const forget = () => {
    unask();
    acting.run(
      async () => ({ done: true, value: await model.deleteEverything() }),
      () => say('everythingDeleted'),
    );
  };
  return (
    <section aria-labelledby="everything">
      <h2 id="everything">{say('everythingTitle')}</h2>
      <p>{say('everythingText')}</p>
      <p class="line">
        <button
          type="button"
          class="main-step"
          disabled={acting.isBusy}
          onClick={() => acting.run(model.exportEverything)}
        >
          {say('exportEverything')}
        </button>
        <FileButton
          label={say('importEverything')}
          isBusy={acting.isBusy}
          take={(file) =>
            acting.run(
              () => model.importEverything(file),
              ({ left }) => (left.length > 0 ? say('leftToAllow', left.join(' ')) : say('isDone')),
            )
          }
        />
        <button
          type="button"
          class="main-step"
          ref={question}
          disabled={acting.isBusy}
          aria-expanded={isSure}
          onClick={() => setIsSure(!isSure)}
        >
          {say('deleteEverything')}
        </button>
      </p>
      {isSure && (
        <div class="sure">
          <p role="alert">{say('deleteEverythingText')}</p>
          <p class="line">
            <button type="button" class="main-step" onClick={forget}>
              {say('deleteNow')}
            </button>
            <button type="button" class="plain" onClick={unask}>
              {say('keepIt')}
            </button>
          </p>
        </div>
      )}
      <p class="said" role="status">
        {acting.said}
      </p>
    </section>
  );
}
