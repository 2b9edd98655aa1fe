import type { Alignment } from '../alignment/align.ts';
import { sentenceCoverage } from '../alignment/coverage.ts';
import type { Article, Block } from '../article/article.ts';
import type { Digest } from '../digest/digest.ts';
import type { Sentence } from '../facts/fact.ts';

/** Share of a paragraph's words that must go back: with less it shares a name or a phrase. */
const LEAST_SHARE = 0.5;

/** The paragraphs of a page, and those of them that go back to the original. Furniture and the title are neither. */
export interface MadeFrom {
  readonly paragraphs: number;
  readonly madeFrom: readonly Block[];
}

/** Tells which paragraphs of a page were made from an original: those of whose words at least half go back to it. */
export function madeFrom(
  { blocks }: Pick<Article, 'blocks'>,
  page: readonly Sentence[],
  alignment: Alignment,
  { shingles }: Digest,
): MadeFrom {
  const known = new Set(shingles);
  const counts = blocks.map(() => ({ words: 0, back: 0 }));
  page.forEach((sentence, at) => {
    const { words, copied, goesBack } = sentenceCoverage(sentence, at, alignment, known);
    const count = counts[sentence.block];
    if (count === undefined) return;
    count.words += words;
    count.back += goesBack ? words : copied;
  });
  const paragraphs = blocks
    .map((block, at) => ({ block, ...(counts[at] ?? { words: 0, back: 0 }) }))
    .filter(({ block, words }) => block.kind !== 'furniture' && block.kind !== 'title' && words > 0);
  return {
    paragraphs: paragraphs.length,
    madeFrom: paragraphs.filter(({ words, back }) => back >= LEAST_SHARE * words).map(({ block }) => block),
  };
}
