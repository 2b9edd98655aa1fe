/**
 * Pointer and keys over the rows, heard in one place: there may be hundreds of sentences and findings. Elements say what they stand
 * for: `data-finding` an id, `data-start` and `data-end` a stretch of the page's text. Whatever the mouse can do here, buttons can too.
 */
import type { Span } from '../../../src/text/span.ts';

interface RowEvents {
  /** The pointer or the focus has come to a finding, or left the last one. */
  point(finding: string | null): void;
  /** A passage was clicked: the stretch of the page that it stands for. */
  show(span: Span): void;
}

/** Listens until the signal aborts. */
export function listenToRows(rows: HTMLElement, { point, show }: RowEvents, signal: AbortSignal): void {
  let pointed: string | null = null;
  const pointTo = (finding: string | null) => {
    if (finding === pointed) return;
    pointed = finding;
    markPointed(rows, finding);
    point(finding);
  };
  const findingAt = ({ target }: Event) =>
    (target as Element).closest<HTMLElement>('[data-finding]')?.dataset.finding ?? null;
  rows.addEventListener('mouseover', (event) => pointTo(findingAt(event)), { signal });
  rows.addEventListener('mouseleave', () => pointTo(null), { signal });
  rows.addEventListener('focusin', (event) => pointTo(findingAt(event)), { signal });
  rows.addEventListener('focusout', () => pointTo(null), { signal });
  rows.addEventListener('keydown', (event) => stepOnKey(event, rows), { signal });
  rows.addEventListener(
    'click',
    ({ target }) => {
      const span = clickedSpan(target as Element);
      if (span) show(span);
    },
    { signal },
  );
}

/**
 * Marks what stands for a finding, and nothing else. Not by drawing the rows anew: of twenty thousand words that would take longer than
 * the pointer stays.
 */
function markPointed(rows: HTMLElement, finding: string | null): void {
  for (const each of rows.querySelectorAll('.pointed')) each.classList.remove('pointed');
  if (finding === null) return;
  for (const each of rows.querySelectorAll(`[data-finding="${CSS.escape(finding)}"]`))
    each.classList.add('pointed');
}

/** The stretch a click means; null where it is for a button or link, or ends the selecting of words. */
function clickedSpan(target: Element): Span | null {
  const isForOther = target.closest('button:not([data-start]), a, summary, label, input, pre') !== null;
  if (isForOther || getSelection()?.isCollapsed === false) return null;
  const { start, end } = target.closest<HTMLElement>('[data-start]')?.dataset ?? {};
  return start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
}

/** `j` goes to the next finding, `k` to the one before. */
function stepOnKey(event: KeyboardEvent, rows: HTMLElement): void {
  const step = { j: 1, k: -1 }[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const all = [...rows.querySelectorAll<HTMLElement>('button.note-words')];
  const from = event.target as Element;
  const own = from.closest('li')?.querySelector<HTMLElement>('button.note-words');
  const at = own ? all.indexOf(own) : -1;
  const next = at < 0 ? nearest(all, from, step) : all[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'center' });
}

/** The first finding after (or last before) an element that is in none. */
function nearest(all: readonly HTMLElement[], from: Element, step: number): HTMLElement | undefined {
  const wanted = step > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const found = all.filter((each) => (from.compareDocumentPosition(each) & wanted) !== 0);
  return step > 0 ? found[0] : found.at(-1);
}
