import { Comparison } from './Comparison.tsx';
import { Notice } from './Notice.tsx';
import type { PageModel } from './page-model.ts';
import { useShown } from './use-shown.ts';
import './view.css';

/** The whole view of one page: its state, and nothing of how it came about. */
export function App({ model }: { model: PageModel }) {
  const shown = useShown(model);
  return (
    <main class="page" aria-busy={shown.kind === 'reading' || shown.kind === 'searching'}>
      {shown.kind === 'opening' ? null : shown.kind === 'compared' ? (
        <Comparison
          compared={shown}
          reveal={model.reveal}
          openSideBySide={model.openSideBySide}
          key={shown.ref.reading}
        />
      ) : (
        <Notice state={shown} tryAgain={model.compareAgain} />
      )}
    </main>
  );
}
