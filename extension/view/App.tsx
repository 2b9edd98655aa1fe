import { isGiven } from '../messages/other-calls.ts';
import { SiteSwitch } from './automatic/SiteSwitch.tsx';
import { Comparison } from './Comparison.tsx';
import { ComparisonFooter } from './ComparisonFooter.tsx';
import { Heard } from './Heard.tsx';
import { Notice } from './Notice.tsx';
import { OtherOriginals } from './others/OtherOriginals.tsx';
import type { PageModel, Shown } from './page-model.ts';
import { useShown } from './use-shown.ts';
import './view.css';

/** The whole view of one page: its state, and nothing of how it came about. */
export function App({ model }: { model: PageModel }) {
  const shown = useShown(model);
  return (
    <>
      <Heard page={model} />
      <main class="page" aria-busy={shown.kind === 'reading' || shown.kind === 'searching'}>
        <State shown={shown} model={model} />
        {shown.kind === 'compared' && <ComparisonFooter compared={shown} key={shown.ref.reading} />}
        {model.site && shown.kind !== 'opening' && <SiteSwitch model={model.site} />}
      </main>
    </>
  );
}

/** A page's state, in a landmark of the caller's. */
export function State({ shown, model }: { shown: Shown; model: PageModel }) {
  if (shown.kind === 'opening') return null;
  if (shown.kind !== 'compared')
    return (
      <>
        <Notice state={shown} tryAgain={model.compareAgain} />
        {model.others && (shown.kind === 'no-match' || shown.kind === 'too-short') && (
          <OtherOriginals model={model.others} isNextStep isGiven={false} />
        )}
      </>
    );
  return (
    <>
      <Comparison
        compared={shown}
        reveal={model.reveal}
        openSideBySide={model.openSideBySide}
        key={shown.ref.reading}
      />
      {model.others && (
        <OtherOriginals
          model={model.others}
          isNextStep={false}
          isGiven={isGiven(shown.original.id)}
          key={`others ${shown.ref.reading}`}
        />
      )}
    </>
  );
}
