import type { Quotation } from '../fact.ts';
import { gramsOf, quotationWords } from './compare-words.ts';

/**
 * Grams of a whole quotation of `text`, its pieces read on one after the other: a page may join what "she said" splits here.
 * Order is that of the words; a digest sorts them.
 */
export function quotationGrams({ pieces }: Pick<Quotation, 'pieces'>, text: string): number[] {
  return gramsOf(pieces.flatMap(({ start, end }) => quotationWords(text.slice(start, end), start)));
}
