import { useEffect, useState } from 'preact/hooks';
import type { PersonalPage } from '../../messages/source-state.ts';
import { FileButton } from '../FileButton.tsx';
import { shorten } from '../shorten.ts';
import { useWords } from '../words.ts';
import type { OptionsModel } from './options-model.ts';
import { useAttempt } from './use-attempt.ts';

/** Originals listed at a time. */
const AT_A_TIME = 50;
const NONE: PersonalPage = { total: 0, originals: [] };

/** The reader's own originals: listed, removed, saved as a file and taken in again. */
export function Personal({ total, model }: { total: number; model: OptionsModel }) {
  const { say } = useWords();
  const [most, setMost] = useState(0);
  const [page, setPage] = useState(NONE);
  const acting = useAttempt();
  // `total` tells that something was added or removed since.
  useEffect(() => {
    if (most > 0) void model.listPersonal(0, most).then(setPage);
  }, [model, most, total]);
  return (
    <>
      <p class="note">{say('personalText')}</p>
      {total > 0 && (
        <button
          type="button"
          class="plain"
          aria-expanded={most > 0}
          onClick={() => setMost(most > 0 ? 0 : AT_A_TIME)}
        >
          {say('showPersonal')}
        </button>
      )}
      {most > 0 && <Originals page={page} remove={(id) => acting.run(() => model.removePersonal([id]))} />}
      {most > 0 && page.total > page.originals.length && (
        <button type="button" class="plain" onClick={() => setMost(most + AT_A_TIME)}>
          {say('showMore')}
        </button>
      )}
      <p class="line">
        {total > 0 && (
          <button
            type="button"
            class="main-step"
            disabled={acting.isBusy}
            onClick={() => acting.run(() => model.exportPersonal(true))}
          >
            {say('exportPersonal')}
          </button>
        )}
        {total > 0 && (
          <button
            type="button"
            class="main-step"
            disabled={acting.isBusy}
            onClick={() => acting.run(() => model.exportPersonal(false))}
          >
            {say('exportPersonalBare')}
          </button>
        )}
        <FileButton
          label={say('importPersonal')}
          isBusy={acting.isBusy}
          take={(file) => acting.run(() => model.importPersonal(file))}
        />
      </p>
      <p class="said" role="status">
        {acting.said}
      </p>
    </>
  );
}

function Originals({ page, remove }: { page: PersonalPage; remove: (id: string) => void }) {
  const { say } = useWords();
  return (
    <ul class="originals">
      {page.originals.map(({ id, card }) => (
        <li key={id}>
          <bdi>{shorten(card.title || card.id, 160)}</bdi>
          <button
            type="button"
            class="plain"
            aria-label={say('removeNamed', shorten(card.title || card.id, 120))}
            onClick={() => remove(id)}
          >
            {say('remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
