import type { Finding } from '../../src/report.ts';
import { CopyButton } from './CopyButton.tsx';
import { findingText } from './finding-text.ts';
import { shorten } from './shorten.ts';
import type { Compared } from './strings.ts';
import { WrongReport } from './WrongReport.tsx';
import { useWords } from './words.ts';

/** UTF-16 code units of the passage shown. */
const MAX_PASSAGE = 600;

/** What a reader can do with one finding: read the original's passage, copy it, say that it is wrong. */
export function FindingActions({ finding, compared }: { finding: Finding; compared: Compared }) {
  const words = useWords();
  return (
    <details class="actions">
      <summary aria-label={words.say('moreAbout')} title={words.say('moreAbout')}>
        …
      </summary>
      {finding.evidence && <blockquote dir="auto">{shorten(finding.evidence, MAX_PASSAGE)}</blockquote>}
      <CopyButton label={words.say('copyFinding')} text={() => findingText(finding, compared, words)} />
      <WrongReport compared={compared} findings={[finding]} />
    </details>
  );
}
