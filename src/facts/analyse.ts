import type { Article } from '../article/article.ts';
import { readOnce } from '../text/read-once.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import { findCauses } from './cues/causes.ts';
import { findCertainty } from './cues/certainty.ts';
import { findSuperlatives } from './cues/superlatives.ts';
import type { Analysis, FactContext, Sentence } from './fact.ts';
import { findMeasuresAndTimes } from './measures-and-times.ts';
import { findNames } from './names/find-names.ts';
import { findPortions } from './quantities/portions.ts';
import { findQuotations } from './quotations/find-quotations.ts';

/**
 * UTF-16 units of an article that are read: some sixty thousand words, three times the longest live blogs. Alignment and findings grow with
 * the product of page and original; this bounds what comes before the findings, which have a budget of their own, to a few seconds.
 */
const MOST_TEXT = 400_000;

/** The same for sentences, for a text of full stops. */
const MOST_SENTENCES = 5_000;

/** Reads an article for its facts, as far as `MOST_TEXT` and `MOST_SENTENCES` reach. Spans are offsets into `article.text`. */
export function analyse(article: Article): Analysis {
  const sentences = readSentences(article);
  const context: FactContext = {
    text: article.text,
    published: article.published,
    language: article.language,
  };
  const names = findNames(sentences, context);
  const measures = findMeasuresAndTimes(sentences, context);
  const facts = [
    ...measures,
    ...findPortions(
      sentences,
      measures.filter((fact) => fact.type === 'quantity'),
    ),
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

/** The sentences of an article in order, furniture among them; all that alignment needs to know of a page. At most `MOST_SENTENCES`. */
export function readSentences(article: Article): readonly Sentence[] {
  return reading(article).sentences;
}

/** True where an article is too long to be read to its end, in text, sentences or blocks. */
export function isCut(article: Article): boolean {
  return article.isCut === true || article.text.length > MOST_TEXT || !reading(article).isWhole;
}

/** The sentences that are read, and whether these are all. Once for each article: matching, comparing and setting side by side ask for them. */
const reading = readOnce(({ text, blocks }: Article) => {
  const sentences: Sentence[] = [];
  for (const [index, block] of blocks.entries()) {
    for (const span of sentencesOf(text, { start: block.start, end: Math.min(block.end, MOST_TEXT) })) {
      if (sentences.length === MOST_SENTENCES) return { sentences, isWhole: false };
      const tokens = tokenise(text.slice(span.start, span.end), span.start);
      sentences.push({ ...span, block: index, blockKind: block.kind, tokens });
    }
  }
  return { sentences, isWhole: true };
});
