import { diffWords } from '../alignment/diff-words.ts';
import { quotationWords } from '../facts/quotations/compare-words.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type Comparison, originalWords } from './comparison.ts';
import type { QuotationMatch } from './quotations/quotations.ts';

/** Words of context named with a bare insertion or deletion, so that the reader finds the place. */
const CONTEXT = 1;

/**
 * Where the original's quotation says what the page says otherwise: at "quarry blast" for "bomb blast". A span into the original's text; null
 * where the index holds none.
 * @param span the altered words, in the page's text
 */
export function counterpart(
  span: Span,
  { quotation, original }: QuotationMatch,
  comparison: Comparison,
): Span | null {
  const text = originalWords(comparison, original.at);
  if (text === null || original.at === null) return null;
  const before = quotationWords(text, original.at.start);
  const after = quotation.pieces.flatMap(({ start, end }) =>
    quotationWords(comparison.page.text.slice(start, end), start),
  );
  const from = after.findIndex((word) => overlaps(word, span));
  const to = after.findLastIndex((word) => overlaps(word, span)) + 1;
  if (from === -1) return null;
  const range = rangeBefore(
    diffWords(
      before.map(({ word }) => word),
      after.map(({ word }) => word),
    ),
    from,
    to,
  );
  const first = before[Math.max(0, range[0] - (range[0] === range[1] ? CONTEXT : 0))];
  const last = before[Math.min(before.length, range[1] + (range[0] === range[1] ? CONTEXT : 0)) - 1];
  return first === undefined || last === undefined || last.end <= first.start
    ? null
    : { start: first.start, end: last.end };
}

/** Words of the first list that stand where words `from` to `to` of the second stand. */
function rangeBefore(runs: ReturnType<typeof diffWords>, from: number, to: number): [number, number] {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { kind, before, after } of runs) {
    const touches = after[0] < to && after[1] > from;
    const between = kind === 'removed' && after[0] >= from && after[0] <= to;
    if (!touches && !between) continue;
    const same = kind === 'same';
    start = Math.min(start, same ? before[0] + Math.max(0, from - after[0]) : before[0]);
    end = Math.max(end, same ? before[1] - Math.max(0, after[1] - to) : before[1]);
  }
  return start === Number.POSITIVE_INFINITY ? [0, 0] : [start, end];
}
