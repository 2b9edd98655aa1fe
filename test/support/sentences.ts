import type { FactContext, Sentence } from '../../src/facts/fact.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { tokenise } from '../../src/text/tokens.ts';

/** Sentences of one paragraph, as the fact finders take them. */
export function sentencesIn(text: string): Sentence[] {
  return sentencesOf(text, { start: 0, end: text.length }).map((span) => ({
    ...span,
    block: 0,
    blockKind: 'paragraph',
    tokens: tokenise(text.slice(span.start, span.end), span.start),
  }));
}

/** What a fact finder knows of a text in English. */
export function contextOf(text: string, published: string | null = null): FactContext {
  return { text, published, language: 'en' };
}

/** Sentences of several blocks, blank lines between them, as the fact finders take them. */
export function sentencesOfBlocks(text: string): Sentence[] {
  let start = 0;
  return text.split('\n\n').flatMap((written, block) => {
    const span = { start, end: start + written.length };
    start = span.end + 2;
    return sentencesOf(text, span).map((sentence) => ({
      ...sentence,
      block,
      blockKind: 'paragraph' as const,
      tokens: tokenise(text.slice(sentence.start, sentence.end), sentence.start),
    }));
  });
}
