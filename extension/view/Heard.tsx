import { useEffect, useState } from 'preact/hooks';
import { noticeOf } from './Notice.tsx';
import type { PageModel, Shown } from './page-model.ts';
import type { Words } from './strings.ts';
import { useShown } from './use-shown.ts';
import { verdictOf } from './Verdict.tsx';
import { useWords } from './words.ts';

/**
 * A page's state in a sentence or two, for readers who hear it. It stays in its place from state to state, and is empty at first: what is put
 * into a place that was there before is read aloud, what comes with its place often is not.
 */
export function Heard({ page, isQuiet = false }: { page: PageModel; isQuiet?: boolean }) {
  const words = useWords();
  const shown = useShown(page);
  const [isPlaced, setPlaced] = useState(false);
  useEffect(() => setPlaced(true), []);
  return (
    <p class="unseen" role="status">
      {isPlaced && !isQuiet && sentencesOf(shown, words).filter(Boolean).join(' ')}
    </p>
  );
}

function sentencesOf(shown: Shown, words: Words): readonly (string | null)[] {
  if (shown.kind === 'opening') return [];
  const { title, text } =
    shown.kind === 'compared' ? verdictOf(shown.report, shown.credit, words) : noticeOf(shown, words);
  return [/\p{P}$/u.test(title) ? title : `${title}.`, text];
}
