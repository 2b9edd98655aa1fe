import type { Article } from '../../src/article/article.ts';
import { compare, type Original, originalOf } from '../../src/compare.ts';
import { ok, type Result } from '../../src/result.ts';
import { GIVEN_PREFIX, isGiven } from '../messages/other-calls.ts';
import type { TabId } from '../messages/protocol.ts';
import type { SessionArea } from '../platform/session.ts';
import type { Outcome } from './compare-page.ts';

/** UTF-16 units of an original that are kept: as much as a comparison reads (src/facts/analyse.ts). The session area holds ten megabytes. */
const MOST_TEXT = 400_000;

/** Originals the reader gave for single pages. They lie in memory, and go with the page they were given for. */
export interface GivenOriginals {
  /** The original given for a tab's page, or null. */
  get(tab: TabId): Promise<Original | null>;
  /** An original by its id; null where it is none of these, or no longer there. */
  byId(id: string): Promise<Original | null>;
  give(tab: TabId, article: Article): Promise<void>;
  forget(tab: TabId): Promise<void>;
}

export function givenOriginalsIn(area: SessionArea): GivenOriginals {
  const get = async (key: string): Promise<Original | null> => {
    // Only our background writes there, so what is read back is what was written.
    const article = (await area.get(key)) as Article | undefined;
    if (article === undefined) return null;
    const { title, publisher, published, url } = article;
    return originalOf(article, { id: key, title, publisher, published, url });
  };
  return {
    get: (tab) => get(GIVEN_PREFIX + tab),
    byId: async (id) => (isGiven(id) ? get(id) : null),
    give: (tab, article) => area.set(GIVEN_PREFIX + tab, shortened(article)),
    forget: (tab) => area.remove(GIVEN_PREFIX + tab),
  };
}

/** Compares a page with the one original the reader gave for it. */
export function compareWithGiven(article: Article, original: Original): Result<Outcome> {
  return ok({ kind: 'compared', original: original.card, report: compare(article, original), refused: [] });
}

function shortened(article: Article): Article {
  return {
    ...article,
    text: article.text.slice(0, MOST_TEXT),
    blocks: article.blocks.filter(({ end }) => end <= MOST_TEXT),
    leftOut: [],
  };
}
