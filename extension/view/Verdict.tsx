import type { Report } from '../../src/report.ts';
import { shorten } from './shorten.ts';
import { useWords } from './words.ts';

type Props = { report: Report; credit: string | null };

/** The comparison in one sentence. "Not in the original" is what can be shown; more is not said. */
export function Verdict({ report, credit }: Props) {
  const { say, count } = useWords();
  const { relation, findings } = report;
  if (relation === 'unrelated') return <Sentence title={say('unrelatedTitle')} text={say('unrelatedText')} />;
  if (relation === 'same-story')
    return <Sentence title={say('independentTitle')} text={say('independentText')} />;
  const named = credit && say('namesSource', shorten(credit, 80));
  if (findings.length > 0) return <Sentence title={count('findings', findings.length)} text={named} />;
  if (relation !== 'copy')
    return <Sentence title={say('faithfulTitle')} text={named || say('faithfulText')} />;
  if (named) return <Sentence title={say('republishedTitle')} text={named} />;
  return <Sentence title={say('copyTitle')} text={say('copyText')} />;
}

function Sentence({ title, text }: { title: string; text: string | null }) {
  return (
    <div class="verdict" role="status">
      <p class="sentence">{title}</p>
      {text !== null && <p>{text}</p>}
    </div>
  );
}
