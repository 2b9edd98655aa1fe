import type { Article } from '../../src/article/article.ts';
import { readPlainText } from '../../src/article/read-plain-text.ts';
import { compare, type Original, originalOf } from '../../src/compare.ts';
import { decodeDigest } from '../../src/digest/codec.ts';
import { CATALOGUE } from '../../src/index-format/catalogue.ts';
import { match } from '../../src/match/match.ts';
import { exceptAddress } from '../../src/originals/except-address.ts';
import type { OriginalSource } from '../../src/originals/source.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import type { Outcome } from './compare-page.ts';

/** Finds the original of an article in a source, other than the page itself, and compares the two. */
export async function findAndCompare(source: OriginalSource, article: Article): Promise<Result<Outcome>> {
  const { original, likeness, tooShort, refused } = await match(article, exceptAddress(source, article.url));
  // Parts of other sources are told with the source's name; without the bundled index, what the others know still counts.
  const noIndex = refused.some(({ shard }) => shard === CATALOGUE);
  if (noIndex && original === null) return fail('index-unreadable', CATALOGUE);
  if (tooShort) return ok({ kind: 'too-short' });
  if (original === null) return ok({ kind: 'no-match', refused });
  const fetched = await fetchOriginal(source, original);
  if (fetched === null) return ok({ kind: 'no-match', refused: source.refusals() });
  return ok({
    kind: 'compared',
    original: fetched.card,
    report: compare(article, fetched, { likeness }),
    refused,
  });
}

/**
 * All that a source holds of an original, or null where part of it cannot be read. Where the source holds the text, the digest is made from
 * it anew: one read from bytes does not know where its sentences stand, and findings would have no evidence.
 */
export async function fetchOriginal(source: OriginalSource, id: string): Promise<Original | null> {
  const [card, bytes, text] = await Promise.all([source.card(id), source.digest(id), source.text(id)]);
  if (card === null || bytes === null) return null;
  const digest = decodeDigest(bytes);
  if (text === null) return { card, digest, text };
  const { published, language } = digest;
  return originalOf(readPlainText(text, { published, language }), card);
}
