import type { Article } from '../../src/article/article.ts';
import { compare } from '../../src/compare.ts';
import { decodeDigest } from '../../src/digest/codec.ts';
import { fingerprint } from '../../src/fingerprint/fingerprint.ts';
import { CATALOGUE } from '../../src/index-format/catalogue.ts';
import { openIndex } from '../../src/originals/open-index.ts';
import type { OriginalSource } from '../../src/originals/source.ts';
import type { OriginalCard, Report } from '../../src/report.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { readOwnFile } from '../platform/files.ts';
import type { Outcome } from './compare-page.ts';

/** Words below which an article says too little of itself to be told from others. */
const FEWEST_WORDS = 120;

/** Candidates that are compared with the page. */
const COMPARED = 5;

let bundled: Promise<OriginalSource> | undefined;

/** The index that came with the extension; opened when first asked for, then kept while the worker lives. */
export function bundledIndex(): Promise<OriginalSource> {
  bundled ??= openIndex('bundled', (name) => readOwnFile(`index/${name}`));
  return bundled;
}

/** Finds the original of an article in a source and compares the two. */
export async function findAndCompare(source: OriginalSource, article: Article): Promise<Result<Outcome>> {
  if ((article.text.match(/\S+/g) ?? []).length < FEWEST_WORDS) return ok({ kind: 'too-short' });
  const best = await bestOriginal(source, article);
  const refused = source.refusals();
  if (refused.some(({ shard }) => shard === CATALOGUE)) return fail('index-unreadable', CATALOGUE);
  return ok(best === null ? { kind: 'no-match', refused } : { kind: 'compared', ...best, refused });
}

type Best = { original: OriginalCard; report: Report };

async function bestOriginal(source: OriginalSource, article: Article): Promise<Best | null> {
  let best: Best | null = null;
  for (const { id } of await source.find(fingerprint(article), COMPARED)) {
    const [original, bytes, text] = await Promise.all([source.card(id), source.digest(id), source.text(id)]);
    if (original === null || bytes === null) continue;
    const report = compare(article, { card: original, digest: decodeDigest(bytes), text });
    if (report.relation === 'unrelated') continue;
    if (best === null || report.coverage.added < best.report.coverage.added) best = { original, report };
  }
  return best;
}
