import { comesFromIt } from './Comparison.tsx';
import type { Compared } from './strings.ts';
import { WrongReport } from './WrongReport.tsx';
import { useWords } from './words.ts';

/** Under a comparison: where it was made, and what to do if it is wrong. */
export function ComparisonFooter({ compared }: { compared: Compared }) {
  const { say } = useWords();
  const { report } = compared;
  return (
    <footer>
      <p>{say('staysHere')}</p>
      {comesFromIt(report) && (
        <WrongReport compared={compared} findings={[...report.findings, ...report.possible]} />
      )}
    </footer>
  );
}
