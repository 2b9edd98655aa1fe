import { useState } from 'preact/hooks';
import { FindingActions } from '../FindingActions.tsx';
import { markStyle, Why } from '../FindingCard.tsx';
import { shorten } from '../shorten.ts';
import { useWords } from '../words.ts';
import type { Reading } from './Rows.tsx';
import type { Noted } from './rows.ts';

/** UTF-16 code units of the page's words repeated in a note; the whole stands beside it. */
const MAX_WORDS = 70;

/** The findings of a block, in its margin. */
export function Notes({ notes, reading }: { notes: readonly Noted[]; reading: Reading }) {
  const { say } = useWords();
  return (
    <ul class="notes" aria-label={say('findingsLabel')}>
      {notes.map((noted) => (
        <Note key={noted.finding.id} noted={noted} reading={reading} />
      ))}
    </ul>
  );
}

/** One finding. Focus or pointer emphasise its mark in the page, a click scrolls there. */
function Note({ noted, reading }: { noted: Noted; reading: Reading }) {
  const { say } = useWords();
  const [isGone, setGone] = useState(false);
  const { finding, isPossible } = noted;
  const show = () => void reading.model.reveal(finding.id).then((found) => setGone(!found));
  return (
    <li class="finding" data-finding={finding.id}>
      <button type="button" class="note-words" onClick={show} title={say('showInPage')}>
        <span class={`words ${markStyle(finding, isPossible)}`} dir="auto">
          {shorten(finding.text, MAX_WORDS)}
        </span>
        <Why finding={finding} isPossible={isPossible} />
      </button>
      <p class="note" role="status">
        {isGone && say('notInPage')}
      </p>
      <FindingActions finding={finding} compared={reading.compared} />
    </li>
  );
}
