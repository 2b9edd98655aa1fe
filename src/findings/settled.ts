import { contains, type Span } from '../text/span.ts';
import type { Comparison } from './comparison.ts';

/**
 * True for a place where facts need no support of their own: furniture, and inside a quotation that was itself held against the
 * original word by word.
 */
export function isSettled({ page, settled }: Comparison, span: Span): boolean {
  if (settled.some((quotation) => contains(quotation, span))) return true;
  return page.blocks.some((block) => block.kind === 'furniture' && contains(block, span));
}
