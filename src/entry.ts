import type { Article } from './article/article.ts';
import { originalOf } from './compare.ts';
import { encodeDigest } from './digest/codec.ts';
import { fingerprint } from './fingerprint/fingerprint.ts';
import type { IndexEntry } from './index-format/build-index.ts';
import type { OriginalCard } from './report.ts';

/** An article in the form in which an index takes it as an original. */
export function entryOf(article: Article, card: OriginalCard, withText: boolean): IndexEntry {
  return {
    card,
    fingerprint: fingerprint(article),
    digest: encodeDigest(originalOf(article, card).digest),
    language: article.language,
    text: withText ? article.text : null,
  };
}
