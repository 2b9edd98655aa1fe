import { isMadeFrom, type Relation, type Report } from '../../src/report.ts';
import { CoverageBar } from './CoverageBar.tsx';
import { FindingList } from './FindingList.tsx';
import { OnlyPart } from './OnlyPart.tsx';
import { OriginalCard } from './OriginalCard.tsx';
import { Refusals } from './Refusals.tsx';
import type { Compared, MessageKey } from './strings.ts';
import { Verdict } from './Verdict.tsx';
import { useWords } from './words.ts';

const RELATION_WORDS: Record<Relation, MessageKey> = {
  copy: 'sameTextAs',
  rewrite: 'madeFrom',
  partial: 'partlyMadeFrom',
  'same-story': 'sameStoryAs',
  unrelated: 'comparedWith',
};

/** What stands above the original's title. A copy with something altered is not "the same text". */
export function relationWords({ relation, findings }: Report): MessageKey {
  return relation === 'copy' && findings.length > 0 ? RELATION_WORDS.rewrite : RELATION_WORDS[relation];
}

/** A page beside its original: what it is to it, how much goes back to it, and what does not. */
export function Comparison(props: {
  compared: Compared;
  reveal: (finding: string) => Promise<boolean>;
  openSideBySide?: (() => void) | undefined;
}) {
  const { original, report, surroundings, credit, refused, isStub = false } = props.compared;
  const { say } = useWords();
  const isMadeFromIt = comesFromIt(report);
  return (
    <>
      <OriginalCard label={say(relationWords(report))} card={original} />
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
      <OnlyPart isStub={isStub} isCut={!report.complete} />
      <Refusals refused={refused} />
      {isMadeFromIt && props.openSideBySide && (
        <button type="button" class="main-step" onClick={props.openSideBySide}>
          {say('sideBySide')}
        </button>
      )}
    </>
  );
}

/** True where a page goes back to the original, so that facts can be held against it. */
export function comesFromIt({ relation }: Report): boolean {
  return isMadeFrom(relation);
}
