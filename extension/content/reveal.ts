import { elementAround, emphasiseOnly, isEmphasis, windowOf } from './paint.ts';

/** How long a revealed mark is emphasised, in ms: as long as the eye needs to land after a scroll. */
const EMPHASIS_MS = 2_000;

/**
 * Scrolls a range to the middle of the window and, where it is to be marked, emphasises it for a moment. Smooth only where the reader's system
 * does not ask for less motion. The emphasis goes earlier when the signal aborts.
 */
export function reveal(range: Range, isMarked: boolean, signal: AbortSignal): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'instant' : 'smooth';
  elementAround(range)?.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  if (isTall(range)) centre(range, behavior);
  if (isMarked) emphasiseForAWhile(range, signal);
}

/** Whether the paragraph around the range fills so much of the window that its middle need not show the range. */
function isTall(range: Range): boolean {
  const height = elementAround(range)?.getBoundingClientRect().height ?? 0;
  return height > windowOf(range).innerHeight * 0.8;
}

function centre(range: Range, behavior: ScrollBehavior): void {
  const { top, height } = range.getBoundingClientRect();
  const view = windowOf(range);
  view.scrollTo({ top: view.scrollY + top - (view.innerHeight - height) / 2, behavior });
}

function emphasiseForAWhile(range: Range, signal: AbortSignal): void {
  const highlight = emphasiseOnly(range);
  if (highlight === null) return;
  const fade = () => {
    // Another emphasis may have taken its place meanwhile.
    if (isEmphasis(highlight)) emphasiseOnly(null);
  };
  const timer = setTimeout(fade, EMPHASIS_MS);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
