import { useEffect, useState } from 'preact/hooks';
import { Comparison } from './Comparison.tsx';
import { Notice } from './Notice.tsx';
import type { PageModel, Shown } from './page-model.ts';
import './view.css';

/** The whole view of one page: its state, and nothing of how it came about. */
export function App({ model }: { model: PageModel }) {
  const shown = useShown(model);
  return (
    <main class="page" aria-busy={shown.kind === 'reading' || shown.kind === 'searching'}>
      {shown.kind === 'opening' ? null : shown.kind === 'compared' ? (
        <Comparison compared={shown} reveal={model.reveal} key={shown.ref.reading} />
      ) : (
        <Notice state={shown} tryAgain={model.compareAgain} />
      )}
    </main>
  );
}

function useShown(model: PageModel): Shown {
  const [shown, setShown] = useState(model.current());
  useEffect(() => {
    setShown(model.current()); // it may have changed between the first drawing and now
    return model.subscribe(() => setShown(model.current()));
  }, [model]);
  return shown;
}
