import { type ComponentChildren, Fragment } from 'preact';
import type { SourceKind, SourceState } from '../../messages/source-state.ts';
import { webAddress } from '../OriginalCard.tsx';
import { Refusals } from '../Refusals.tsx';
import { shorten } from '../shorten.ts';
import type { MessageKey, Words } from '../strings.ts';
import { troubleText } from '../troubles.ts';
import { useWords } from '../words.ts';
import type { OptionsModel } from './options-model.ts';
import { useAttempt } from './use-attempt.ts';

const KIND_NAMES: Record<SourceKind, MessageKey> = {
  bundled: 'sourceBundled',
  personal: 'sourcePersonal',
  pack: 'sourcePack',
  remote: 'sourceRemote',
};

type Props = { source: SourceState; model: OptionsModel; children: ComponentChildren };

/** One source: its name, its state, its size, when it was last looked after, and what can be done with it. */
export function SourceCard({ source, model, children }: Props) {
  const { say } = useWords();
  const { kind, name, url, refused } = source;
  const acting = useAttempt();
  const href = webAddress(url);
  return (
    <li class="source-card">
      <h3>
        <bdi>{name === '' ? say(KIND_NAMES[kind]) : shorten(name, 120)}</bdi>
      </h3>
      {name !== '' && <p class="label">{say(KIND_NAMES[kind])}</p>}
      {href && (
        <p class="address">
          <bdi dir="ltr">{shorten(href, 160)}</bdi>
        </p>
      )}
      <Facts source={source} />
      <Activity source={source} />
      <Refusals refused={refused} />
      {(kind === 'pack' || kind === 'remote') && (
        <p class="line">
          {kind === 'remote' && (
            <button
              type="button"
              class="plain"
              disabled={acting.isBusy}
              onClick={() => acting.run(() => model.refreshRemote(source.id))}
            >
              {say('refresh')}
            </button>
          )}
          <button
            type="button"
            class="plain"
            disabled={acting.isBusy}
            aria-label={say('removeNamed', shorten(name, 120))}
            onClick={() => acting.run(() => model.remove(source))}
          >
            {say('remove')}
          </button>
        </p>
      )}
      <p class="said" role="status">
        {acting.said}
      </p>
      {children}
    </li>
  );
}

function Facts({ source }: { source: SourceState }) {
  const words = useWords();
  const { count, size, time, language, say } = words;
  const { originals, bytes, from, to, languages, added, checked } = source;
  const facts = [
    count('originals', originals),
    bytes > 0 ? size(bytes) : '',
    from !== null && to !== null ? fromTo(from, to, words) : '',
    languages.slice(0, 10).map(language).join(', '),
    checked !== null ? say('checkedOn', time(checked)) : added !== null ? say('addedOn', time(added)) : '',
  ];
  return (
    <p class="facts">
      {facts.filter(Boolean).map((fact, at) => (
        <Fragment key={fact}>
          {at > 0 && ' · '}
          <bdi>{fact}</bdi>
        </Fragment>
      ))}
    </p>
  );
}

/** Both ends in the same way: by their months, where of one no more is recorded. */
function fromTo(from: string, to: string, { say, date }: Words): string {
  const length = Math.min(from.length, to.length);
  return say('fromTo', date(from.slice(0, length)), date(to.slice(0, length)));
}

function Activity({ source: { activity } }: { source: SourceState }) {
  const words = useWords();
  const { say, percent, time } = words;
  if (activity.kind === 'ready') return null;
  if (activity.kind === 'stopped')
    return (
      <p class="note">
        {troubleText(words, activity.trouble)}
        {activity.retryAt !== null && ` ${say('retryAt', time(activity.retryAt))}`}
      </p>
    );
  const share = activity.total > 0 ? activity.done / activity.total : 0;
  return (
    <p class="note">
      <progress max={1} value={share} aria-label={say('downloading', percent(share))} />{' '}
      {say('downloading', percent(share))}
    </p>
  );
}
