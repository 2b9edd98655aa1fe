import type { Article } from '../../src/article/article.ts';
import { compare } from '../../src/compare.ts';
import { decodeDigest } from '../../src/digest/codec.ts';
import { CATALOGUE } from '../../src/index-format/catalogue.ts';
import { match } from '../../src/match/match.ts';
import type { OriginalSource } from '../../src/originals/source.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import type { Outcome } from './compare-page.ts';

/** Finds the original of an article in a source and compares the two. */
export async function findAndCompare(source: OriginalSource, article: Article): Promise<Result<Outcome>> {
  const { original, tooShort, refused } = await match(article, source);
  // Parts of other sources are told with the source's name; without the bundled index, what the others know still counts.
  const noIndex = refused.some(({ shard }) => shard === CATALOGUE);
  if (noIndex && original === null) return fail('index-unreadable', CATALOGUE);
  if (tooShort) return ok({ kind: 'too-short' });
  if (original === null) return ok({ kind: 'no-match', refused });
  const [card, digest, text] = await Promise.all([
    source.card(original),
    source.digest(original),
    source.text(original),
  ]);
  if (card === null || digest === null) return ok({ kind: 'no-match', refused: source.refusals() });
  const report = compare(article, { card, digest: decodeDigest(digest), text });
  return ok({ kind: 'compared', original: card, report, refused });
}
