import type { Report } from '../../src/report.ts';
import { useWords } from './words.ts';

/** The comparison in one sentence. "Not in the original" is what can be shown; more is not said. */
export function Verdict({ report }: { report: Report }) {
  const { say, count } = useWords();
  const { relation, findings } = report;
  if (relation === 'same-story' || relation === 'unrelated')
    return <Sentence title={say('independentTitle')} text={say('independentText')} />;
  if (findings.length > 0) return <Sentence title={count('findings', findings.length)} text={null} />;
  if (relation === 'copy') return <Sentence title={say('copyTitle')} text={say('copyText')} />;
  return <Sentence title={say('faithfulTitle')} text={say('faithfulText')} />;
}

function Sentence({ title, text }: { title: string; text: string | null }) {
  return (
    <div class="verdict" role="status">
      <p class="sentence">{title}</p>
      {text !== null && <p>{text}</p>}
    </div>
  );
}
