import type { Article } from '../article/article.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import { findCauses } from './cues/causes.ts';
import { findCertainty } from './cues/certainty.ts';
import { findSuperlatives } from './cues/superlatives.ts';
import type { Analysis, FactContext, Sentence } from './fact.ts';
import { findMeasuresAndTimes } from './measures-and-times.ts';
import { findNames } from './names/find-names.ts';
import { findQuotations } from './quotations/find-quotations.ts';

/** Reads an article for its facts. Spans are offsets into `article.text`. */
export function analyse(article: Article): Analysis {
  const sentences = readSentences(article);
  const context: FactContext = {
    text: article.text,
    published: article.published,
    language: article.language,
  };
  const names = findNames(sentences, context);
  const facts = [
    ...findMeasuresAndTimes(sentences, context),
    ...names,
    ...findQuotations(
      sentences,
      context,
      names.filter((fact) => fact.type === 'name'),
    ),
    ...findCertainty(sentences),
    ...findSuperlatives(sentences),
    ...findCauses(sentences),
  ];
  return { sentences, facts: facts.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The sentences of an article in order, furniture among them; all that alignment needs to know of a page. */
export function readSentences({ text, blocks }: Article): Sentence[] {
  return blocks.flatMap((block, index) =>
    sentencesOf(text, block).map((span) => ({
      ...span,
      block: index,
      blockKind: block.kind,
      tokens: tokenise(text.slice(span.start, span.end), span.start),
    })),
  );
}
