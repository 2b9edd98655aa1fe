import type { PageState } from '../messages/page-state.ts';
import { OnlyPart } from './OnlyPart.tsx';
import { Refusals } from './Refusals.tsx';
import { FAILURE_WORDS, type MessageKey, type Words } from './strings.ts';
import { useWords } from './words.ts';

type Quiet = Exclude<PageState, { kind: 'compared' }> | { kind: 'not-asked' };

/** The states in which there is no original to show: one sentence each, and the next step. */
export function Notice({ state, tryAgain }: { state: Quiet; tryAgain: () => void }) {
  const words = useWords();
  const { title, text } = noticeOf(state, words);
  const isWorking = state.kind === 'reading' || state.kind === 'searching';
  return (
    <section class={`notice ${state.kind}`}>
      <h1>{title}</h1>
      <p>{text}</p>
      {(state.kind === 'no-match' || state.kind === 'too-short') && (
        <OnlyPart isStub={state.isStub === true} isCut={state.kind === 'no-match' && state.isCut === true} />
      )}
      {isWorking && <div class="working" aria-hidden="true" />}
      {state.kind === 'no-match' && <Refusals refused={state.refused} />}
      {state.kind === 'failed' && state.failure.code !== 'page-not-allowed' && (
        <button type="button" class="plain" onClick={tryAgain}>
          {words.say('tryAgain')}
        </button>
      )}
    </section>
  );
}

/** What is said of a state, and what to do next. */
export function noticeOf(state: Quiet, { say }: Words): { title: string; text: string } {
  return { title: say(titleOf(state)), text: say(textOf(state)) };
}

const TITLES: Record<Exclude<Quiet['kind'], 'failed'>, MessageKey> = {
  'not-asked': 'notAskedTitle',
  reading: 'readingTitle',
  searching: 'searchingTitle',
  'no-article': 'noArticleTitle',
  'too-short': 'tooShortTitle',
  'no-match': 'noMatchTitle',
};

const TEXTS: Record<Exclude<Quiet['kind'], 'failed'>, MessageKey> = {
  'not-asked': 'notAskedText',
  reading: 'readingText',
  searching: 'searchingText',
  'no-article': 'noArticleText',
  'too-short': 'tooShortText',
  'no-match': 'noMatchText',
};

function titleOf(state: Quiet): MessageKey {
  if (state.kind !== 'failed') return TITLES[state.kind];
  return state.failure.code === 'page-not-allowed' ? 'notAllowedTitle' : 'failedTitle';
}

function textOf(state: Quiet): MessageKey {
  return state.kind === 'failed' ? FAILURE_WORDS[state.failure.code] : TEXTS[state.kind];
}
