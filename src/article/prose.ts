import type { Passage } from './passages.ts';
import { endsSentence } from './sentence-end.ts';

const MIN_PROSE = 40;

/** The share of a passage that stands inside links, 0 to 1. */
export function linkedShare(passage: Passage): number {
  return Math.min(1, passage.linked / passage.text.length);
}

/**
 * Whether a passage reads as running text: a sentence or more, or so long that it cannot be a label. A passage that is
 * one link is prose only when it is long and ends as a sentence does: some sites link whole paragraphs.
 */
export function isProse(passage: Passage): boolean {
  const { text } = passage;
  if (text.length < MIN_PROSE) return false;
  if (linkedShare(passage) > 0.7) return text.length >= 100 && endsSentence(text);
  return endsSentence(text) || text.length >= 160;
}
