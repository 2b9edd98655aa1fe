import type { RelationReason, RelationReasonCode } from '../report.ts';

/** English wording of each reason; `$1` stands for the first value. */
const ENGLISH: Record<RelationReasonCode, string> = {
  'word-for-word': '$1 % of the page stands in the original word for word',
  'sentence-by-sentence': '$1 % of the page goes back to sentences of the original, mostly in its order',
  'some-paragraphs': '$1 of $2 paragraphs go back to the original, the others do not',
  'same-names-only':
    'both tell of the same names, but the sentences of the page do not go back to the original’s',
  'little-in-common': 'only $1 % of the page goes back to anything in the original',
};

/** Says in English why a relation was decided so, for the command line. */
export function relationReasonInEnglish({ code, values }: RelationReason): string {
  return ENGLISH[code].replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '…');
}
