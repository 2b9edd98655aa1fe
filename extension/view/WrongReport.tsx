import { useState } from 'preact/hooks';
import type { Finding } from '../../src/report.ts';
import { CopyButton } from './CopyButton.tsx';
import { mistakeText } from './finding-text.ts';
import type { Compared } from './strings.ts';
import { Tick } from './Tick.tsx';
import { useWords } from './words.ts';

/** "This is wrong": shows the report that will be copied, and copies it. The page's words are in it only if ticked. */
export function WrongReport({ compared, findings }: { compared: Compared; findings: readonly Finding[] }) {
  const { say } = useWords();
  const [withWords, setWithWords] = useState(false);
  const text = mistakeText(findings, compared, withWords);
  return (
    <details class="wrong">
      <summary>{say('thisIsWrong')}</summary>
      <p class="note">{say('wrongText')}</p>
      <textarea dir="ltr" readOnly rows={6} aria-label={say('thisIsWrong')} value={text} />
      <Tick isOn={withWords} set={setWithWords}>
        {say('wrongWords')}
      </Tick>
      <CopyButton label={say('copyReport')} text={() => text} />
    </details>
  );
}
