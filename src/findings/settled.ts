import type { Article } from '../article/article.ts';
import { readOnce } from '../text/read-once.ts';
import { contains, type Span } from '../text/span.ts';
import type { Comparison } from './comparison.ts';

/**
 * True for a place where facts need no support of their own: furniture, and inside a quotation that was itself held against the
 * original word by word.
 */
export function isSettled({ page, settled }: Comparison, span: Span): boolean {
  if (settled.some((quotation) => contains(quotation, span))) return true;
  return furnitureOf(page).some((block) => contains(block, span));
}

const furnitureOf = readOnce(({ blocks }: Article) => blocks.filter(({ kind }) => kind === 'furniture'));
