import { useEffect, useState } from 'preact/hooks';
import type { SideBySide } from '../../../src/side-by-side/side-by-side.ts';
import { isGiven } from '../../messages/other-calls.ts';
import { State } from '../App.tsx';
import { comesFromIt, relationWords } from '../Comparison.tsx';
import { ComparisonFooter } from '../ComparisonFooter.tsx';
import { Heard } from '../Heard.tsx';
import { OnlyPart } from '../OnlyPart.tsx';
import { OriginalCard } from '../OriginalCard.tsx';
import { OtherOriginals } from '../others/OtherOriginals.tsx';
import { Refusals } from '../Refusals.tsx';
import type { Compared } from '../strings.ts';
import { useShown } from '../use-shown.ts';
import { Verdict } from '../Verdict.tsx';
import { useWords } from '../words.ts';
import { ArticleMap } from './ArticleMap.tsx';
import { Legend } from './Legend.tsx';
import type { PanelModel } from './panel-model.ts';
import { Rows } from './Rows.tsx';
import './panel.css';

/** The side panel: a page and its original, paragraph against paragraph. */
export function Panel({ model }: { model: PanelModel }) {
  const shown = useShown(model);
  const isWorking = shown.kind === 'reading' || shown.kind === 'searching';
  return (
    <>
      <Heard page={model} />
      <main class="panel" aria-busy={isWorking}>
        {shown.kind === 'compared' && comesFromIt(shown.report) ? (
          <Both compared={shown} model={model} key={`${shown.ref.reading} ${shown.original.id}`} />
        ) : (
          <>
            <State shown={shown} model={model} />
            {shown.kind === 'compared' && <ComparisonFooter compared={shown} />}
          </>
        )}
      </main>
    </>
  );
}

/** What has been asked for: on its way, here, or out of reach. */
type Asked = { kind: 'asked' } | { kind: 'gone' } | { kind: 'here'; both: SideBySide };

function Both({ compared, model }: { compared: Compared; model: PanelModel }) {
  const { say } = useWords();
  const asked = useSideBySide(model);
  const { original, report, credit, refused } = compared;
  return (
    <>
      <div class="head">
        <OriginalCard label={say(relationWords(report))} card={original} />
        <Verdict report={report} credit={credit} />
        <Legend model={model} />
      </div>
      {asked.kind === 'asked' && (
        <p class="note" role="status">
          {say('settingSideBySide')}
        </p>
      )}
      {asked.kind === 'gone' && <Gone compareAgain={model.compareAgain} />}
      {asked.kind === 'here' && <ArticleMap both={asked.both} coverage={report.coverage} />}
      {asked.kind === 'here' && <Rows both={asked.both} compared={compared} model={model} />}
      <OnlyPart isStub={compared.isStub === true} isCut={!report.complete} />
      <Refusals refused={refused} />
      {model.others && (
        <OtherOriginals model={model.others} isNextStep={false} isGiven={isGiven(original.id)} />
      )}
      <footer>
        <button type="button" class="plain" onClick={model.openReport}>
          {say('openReport')}
        </button>
        <p>{say('staysHere')}</p>
      </footer>
    </>
  );
}

function useSideBySide(model: PanelModel): Asked {
  const [asked, setAsked] = useState<Asked>({ kind: 'asked' });
  useEffect(() => {
    let isWanted = true;
    void model.sideBySide().then((both) => {
      if (isWanted) setAsked(both ? { kind: 'here', both } : { kind: 'gone' });
    });
    return () => {
      isWanted = false;
    };
  }, [model]);
  return asked;
}

function Gone({ compareAgain }: { compareAgain: () => void }) {
  const { say } = useWords();
  return (
    <div class="notice">
      <p role="status">{say('pageGone')}</p>
      <button type="button" class="plain" onClick={compareAgain}>
        {say('tryAgain')}
      </button>
    </div>
  );
}
