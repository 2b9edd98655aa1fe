import { useEffect, useState } from 'preact/hooks';
import type { PageModel, Shown } from './page-model.ts';

/** What a model shows now; drawn anew after each change. */
export function useShown(model: PageModel): Shown {
  const [shown, setShown] = useState(model.current());
  useEffect(() => {
    setShown(model.current()); // it may have changed between the first drawing and now
    return model.subscribe(() => setShown(model.current()));
  }, [model]);
  return shown;
}
