import { useEffect, useState } from 'preact/hooks';
import type { Trouble } from '../../messages/source-state.ts';
import { State } from '../App.tsx';
import { FileButton } from '../FileButton.tsx';
import { Filled, PLACE } from '../Filled.tsx';
import { Heard } from '../Heard.tsx';
import { troubleText } from '../troubles.ts';
import { useDrop } from '../use-drop.ts';
import { useShown } from '../use-shown.ts';
import { useWords } from '../words.ts';
import type { GivenModel } from './given-model.ts';
import './given.css';

/** UTF-16 units of a text that can be pasted. */
const LONGEST_TEXT = 1_000_000;

/** Files that are read. */
const READ = '.txt,.html,.htm,.xhtml,text/plain,text/html';

/** Takes a text or a file, and shows what a page adds to it. */
export function GivenPage({ model }: { model: GivenModel }) {
  const words = useWords();
  const { say } = words;
  const [title, setTitle] = useState('');
  const [isCompared, setIsCompared] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => void model.title().then(setTitle), [model]);
  const begin = async (compare: () => Promise<Trouble | null>) => {
    setIsBusy(true);
    const stood = await compare();
    setTrouble(stood);
    setIsCompared(stood === null);
    setIsBusy(false);
  };
  return (
    <main class="given" aria-busy={isBusy}>
      <Heard page={model.page} isQuiet={!isCompared} />
      <header>
        <p class="label">{say('compareWith')}</p>
        <h1>{say('textOrFile')}</h1>
        {title !== '' && (
          <p class="note">
            <Filled message={say('givenFor', PLACE)} words={title} longest={180} />
          </p>
        )}
      </header>
      <TextForm isBusy={isBusy} compare={(text) => void begin(() => model.compareText(text))} />
      <FileField isBusy={isBusy} compare={(file) => void begin(() => model.compareFile(file))} />
      <p class="trouble" role="alert">
        {trouble && troubleText(words, trouble)}
      </p>
      {isCompared && <Compared model={model} />}
    </main>
  );
}

function TextForm({ isBusy, compare }: { isBusy: boolean; compare: (text: string) => void }) {
  const { say } = useWords();
  const [text, setText] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    compare(text);
  };
  return (
    <form onSubmit={submit}>
      <label for="given-text">{say('pasteOriginal')}</label>
      <textarea
        id="given-text"
        dir="auto"
        rows={12}
        required
        maxLength={LONGEST_TEXT}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="main-step" disabled={isBusy}>
        {say('compareNow')}
      </button>
    </form>
  );
}

function FileField({ isBusy, compare }: { isBusy: boolean; compare: (file: File) => void }) {
  const { say } = useWords();
  const { isOver, handlers } = useDrop(isBusy, compare);
  return (
    <fieldset class={isOver ? 'drop is-over' : 'drop'} {...handlers}>
      <legend>{say('orFile')}</legend>
      <p>{say('dropFile')}</p>
      <FileButton label={say('chooseFile')} isBusy={isBusy} accept={READ} take={compare} />
    </fieldset>
  );
}

function Compared({ model }: { model: GivenModel }) {
  const { say } = useWords();
  const shown = useShown(model.page);
  return (
    <section class="outcome" aria-busy={shown.kind === 'reading' || shown.kind === 'searching'}>
      <State shown={shown} model={model.page} />
      <button type="button" class="main-step" onClick={model.showPage}>
        {say('goToPage')}
      </button>
    </section>
  );
}
