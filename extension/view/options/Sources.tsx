import { useEffect, useState } from 'preact/hooks';
import type { SourceState } from '../../messages/source-state.ts';
import { FileButton } from '../FileButton.tsx';
import { useDrop } from '../use-drop.ts';
import { useWords } from '../words.ts';
import type { OptionsModel } from './options-model.ts';
import { Personal } from './Personal.tsx';
import { SourceCard } from './SourceCard.tsx';
import { useAttempt } from './use-attempt.ts';

/** Where originals come from: what is there, and ways to add more. */
export function Sources({ model }: { model: OptionsModel }) {
  const { say } = useWords();
  const [sources, setSources] = useState<readonly SourceState[]>([]);
  useEffect(() => model.followSources(setSources), [model]);
  const personal = sources.find(({ kind }) => kind === 'personal');
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{say('sourcesTitle')}</h2>
      <p>{say('sourcesText')}</p>
      <ul class="sources">
        {sources.map((source) => (
          <SourceCard key={source.id} source={source} model={model}>
            {source.kind === 'personal' && <Personal total={personal?.originals ?? 0} model={model} />}
          </SourceCard>
        ))}
      </ul>
      <AddRemote model={model} />
      <AddPack model={model} />
    </section>
  );
}

function AddRemote({ model }: { model: OptionsModel }) {
  const { say } = useWords();
  const [url, setUrl] = useState('');
  const adding = useAttempt();
  const submit = (event: Event) => {
    event.preventDefault();
    adding.run(() => model.addRemote(url.trim()));
  };
  return (
    <form onSubmit={submit}>
      <label for="remote-url">{say('addRemote')}</label>
      <p class="note" id="remote-text">
        {say('addRemoteText')}
      </p>
      <div class="line">
        <input
          id="remote-url"
          type="url"
          dir="ltr"
          required
          placeholder="https://"
          aria-describedby="remote-text"
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
        <button type="submit" class="main-step" disabled={adding.isBusy}>
          {say('add')}
        </button>
      </div>
      <p class="said" role="status">
        {adding.said}
      </p>
    </form>
  );
}

function AddPack({ model }: { model: OptionsModel }) {
  const { say } = useWords();
  const adding = useAttempt();
  const take = (file: File) => adding.run(() => model.importPack(file));
  const { isOver, handlers } = useDrop(adding.isBusy, take);
  return (
    <div class={isOver ? 'adding is-over' : 'adding'} {...handlers}>
      <h3>{say('addPack')}</h3>
      <p class="note">{say('addPackText')}</p>
      <FileButton label={say('chooseFile')} isBusy={adding.isBusy} take={take} />
      <p class="said" role="status">
        {adding.said}
      </p>
    </div>
  );
}
