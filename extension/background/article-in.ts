import type { Article } from '../../src/article/article.ts';
import type { Result } from '../../src/result.ts';
import type { ArticleRef, TabId } from '../messages/protocol.ts';

/** An article, and the reading it comes from. */
export interface Shown {
  readonly ref: ArticleRef;
  readonly article: Article;
}

/**
 * The article that a tab's page shows now, or null where there is none or the page is closed to us. A page that was not read yet is read, as if the
 * reader had asked about it.
 */
export async function articleIn(
  tab: TabId,
  ask: (tab: TabId) => Promise<Result<Shown | null>>,
  inject: (tab: TabId) => Promise<void>,
): Promise<Shown | null> {
  const answer = await ask(tab);
  if (answer.ok) return answer.value;
  try {
    await inject(tab);
  } catch {
    return null;
  }
  const second = await ask(tab);
  return second.ok ? second.value : null;
}
