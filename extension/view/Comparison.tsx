import type { Relation, Report } from '../../src/report.ts';
import type { PageState } from '../messages/page-state.ts';
import { CoverageBar } from './CoverageBar.tsx';
import { FindingList } from './FindingList.tsx';
import { OriginalCard } from './OriginalCard.tsx';
import { Refusals } from './Refusals.tsx';
import type { MessageKey } from './strings.ts';
import { Verdict } from './Verdict.tsx';
import { useWords } from './words.ts';

type Compared = Extract<PageState, { kind: 'compared' }>;

const LABELS: Record<Relation, MessageKey> = {
  copy: 'sameTextAs',
  rewrite: 'madeFrom',
  partial: 'partlyMadeFrom',
  'same-story': 'sameStoryAs',
  unrelated: 'sameStoryAs',
};

/** A page beside its original: what it is to it, how much goes back to it, and what does not. */
export function Comparison(props: { compared: Compared; reveal: (finding: string) => Promise<boolean> }) {
  const { original, report, surroundings, credit, refused } = props.compared;
  const { say } = useWords();
  const isMadeFromIt = comesFromIt(report);
  return (
    <>
      <OriginalCard label={say(LABELS[report.relation])} card={original} />
      {isMadeFromIt && <CoverageBar coverage={report.coverage} />}
      <Verdict report={report} credit={credit} />
      {isMadeFromIt && (
        <FindingList
          findings={report.findings}
          possible={report.possible}
          surroundings={surroundings}
          reveal={props.reveal}
        />
      )}
      {!report.complete && <p class="note">{say('onlyPart')}</p>}
      <Refusals refused={refused} />
      <footer>{say('staysHere')}</footer>
    </>
  );
}

function comesFromIt({ relation }: Report): boolean {
  return relation === 'copy' || relation === 'rewrite' || relation === 'partial';
}
