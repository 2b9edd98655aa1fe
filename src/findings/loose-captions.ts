import type { Comparison } from './comparison.ts';

/** Share of its weight in words that a caption's linked sentences must carry to be what it tells of. */
const TOLD = 0.5;

/** A caption that goes back to no sentence of the original: what it tells, of another moment than the account around it, stands in the place of nothing there. */
export function isLooseCaption(sentence: number, { analysis, alignment }: Comparison): boolean {
  return analysis.sentences[sentence]?.blockKind === 'caption' && (alignment.supported[sentence] ?? 0) < TOLD;
}
