import { useState } from 'preact/hooks';
import type { Finding } from '../../src/report.ts';
import type { Surroundings } from '../messages/page-state.ts';
import { Filled } from './Filled.tsx';
import { reasonParts } from './reason-parts.ts';
import { shorten } from './shorten.ts';
import { KIND_WORDS } from './strings.ts';
import { useWords } from './words.ts';

/** UTF-16 code units shown of the page's and the original's words; the page itself has the rest. */
const MAX_WORDS = 260;
const MAX_PASSAGE = 600;

type Props = {
  finding: Finding;
  /** The page's words on both sides of the finding's, or undefined. */
  around: Surroundings | undefined;
  isPossible: boolean;
  reveal: (finding: string) => Promise<boolean>;
};

/** One finding: the page's words, its kind and reason, the original's words. A click scrolls the page to it. */
export function FindingCard({ finding, around, isPossible, reveal }: Props) {
  const words = useWords();
  const [isGone, setGone] = useState(false);
  const show = () => void reveal(finding.id).then((found) => setGone(!found));
  return (
    <li class="finding">
      <button type="button" onClick={show} title={words.say('showInPage')}>
        <span class="excerpt" dir="auto">
          {around?.before}
          <span class={`words ${markStyle(finding, isPossible)}`}>{shorten(finding.text, MAX_WORDS)}</span>
          {around?.after}
        </span>
        <Why finding={finding} />
      </button>
      {isGone && (
        <p class="note" role="status">
          {words.say('notInPage')}
        </p>
      )}
      {finding.evidence && (
        <details>
          <summary>{words.say('passage')}</summary>
          <blockquote dir="auto">{shorten(finding.evidence, MAX_PASSAGE)}</blockquote>
        </details>
      )}
    </li>
  );
}

/** The page's words wear the line they have in the page. */
export function markStyle({ kind, verdict }: Finding, isPossible: boolean): string {
  if (isPossible) return 'possible';
  if (verdict === 'inserted') return 'inserted';
  return kind === 'quote' ? 'quotation' : 'changed';
}

/** Kind · where it stands, the reason, and the original's wording. */
export function Why({ finding, isPossible = false }: { finding: Finding; isPossible?: boolean }) {
  const words = useWords();
  const { kind, inCaption } = finding;
  return (
    <span class="why">
      {isPossible && `${words.say('meansPossible')} · `}
      {words.say(KIND_WORDS[kind])}
      {inCaption && ` · ${words.say('inCaption')}`}
      {reasonParts(finding, words).map((part) => (
        <>
          {' · '}
          <Filled {...part} longest={MAX_WORDS} look="there" />
        </>
      ))}
    </span>
  );
}
