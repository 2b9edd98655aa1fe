/** The use case of the extension: read a page, find its original, compare them, say what came of it. */
import type { Article } from '../../src/article/article.ts';
import { isCut } from '../../src/facts/analyse.ts';
import type { Refusal } from '../../src/index-format/refusal.ts';
import type { OriginalCard, Report } from '../../src/report.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { type PageState, refOf } from '../messages/page-state.ts';
import { type ArticleRef, type FindingId, type Mark, pageAddress, type TabId } from '../messages/protocol.ts';
import { badgeText } from './badge.ts';
import { marksOf } from './marks.ts';
import type { PageStates } from './page-states.ts';
import { surroundingsOf } from './surroundings.ts';

/** What came of looking for an article's original. */
export type Outcome =
  | { readonly kind: 'too-short' }
  | { readonly kind: 'no-match'; readonly refused: readonly Refusal[] }
  | {
      readonly kind: 'compared';
      readonly original: OriginalCard;
      readonly report: Report;
      readonly refused: readonly Refusal[];
    };

/** What the use case needs of the world. */
export interface Ports {
  readonly states: PageStates;
  /** Puts the content script into a tab's page, which then reads it. Rejects where the browser does not allow it. */
  inject(tab: TabId): Promise<void>;
  /** Finds the original of the article in a tab's page, or takes the one given for that page, and compares them. */
  findAndCompare(article: Article, tab: TabId): Promise<Result<Outcome>>;
  /** Whether nobody has asked about a tab's page: then nothing is painted into it. */
  isQuiet(tab: TabId): Promise<boolean>;
  /** Whether the reader wants findings that are only possible, too. */
  wantsPossible(): Promise<boolean>;
  /** What else was kept for a tab's page is of no use any longer. */
  forgotten(tab: TabId): Promise<void>;
  showBadge(tab: TabId, text: string): Promise<void>;
  revealMark(tab: TabId, ref: ArticleRef, finding: FindingId): Promise<Result<boolean>>;
  /** Milliseconds since 1970. */
  now(): number;
}

/** The reader asks about a tab's page. */
export async function comparePage(ports: Ports, tab: TabId): Promise<Result<null>> {
  await setState(ports, tab, { kind: 'reading', since: ports.now() });
  try {
    await ports.inject(tab);
  } catch {
    // Browsers word their refusals differently; whatever they say, this page is closed to us.
    await setState(ports, tab, { kind: 'failed', failure: { code: 'page-not-allowed', where: 'inject' } });
  }
  return ok(null);
}

/** The content script has read an article: compares it and gives the marks to paint. */
export async function articleRead(
  ports: Ports,
  tab: TabId,
  { ref, article }: { ref: ArticleRef; article: Article },
): Promise<Result<readonly Mark[]>> {
  await setState(ports, tab, { kind: 'searching', since: ports.now(), ref });
  const outcome = await ports.findAndCompare(article, tab).catch((error: unknown) => {
    console.error('Palimpsest: the comparison failed.', error);
    return fail('unexpected', 'findAndCompare');
  });
  // Meanwhile the reader may have gone elsewhere or asked again: then this answer is about nothing.
  const current = await ports.states.get(tab);
  if (refOf(current)?.reading !== ref.reading) return fail('page-changed', 'articleRead');
  const state = stateAfter(await asWanted(ports, outcome), ref, article);
  await setState(ports, tab, state);
  const isPainted = state.kind === 'compared' && !(await ports.isQuiet(tab));
  return ok(isPainted ? marksOf(article, state.report) : []);
}

/** Where the reader wants only what is certain, nothing else is told. */
async function asWanted(ports: Ports, outcome: Result<Outcome>): Promise<Result<Outcome>> {
  if (!outcome.ok || outcome.value.kind !== 'compared' || (await ports.wantsPossible())) return outcome;
  return ok({ ...outcome.value, report: { ...outcome.value.report, possible: [] } });
}

function stateAfter(outcome: Result<Outcome>, ref: ArticleRef, article: Article): PageState {
  if (!outcome.ok) return { kind: 'failed', failure: outcome.failure };
  const read = { ref, ...(article.isStub ? { isStub: true } : {}) };
  if (outcome.value.kind === 'no-match' && isCut(article)) return { ...outcome.value, ...read, isCut: true };
  if (outcome.value.kind !== 'compared') return { ...outcome.value, ...read };
  const surroundings = surroundingsOf(article, outcome.value.report);
  return { ...outcome.value, ...read, surroundings, credit: article.credit?.name ?? null };
}

/** The content script has read the page and found no article. */
export async function noArticle(ports: Ports, tab: TabId, ref: ArticleRef): Promise<Result<null>> {
  await setState(ports, tab, { kind: 'no-article', ref });
  return ok(null);
}

/** The content script broke over the page. */
export async function readingFailed(ports: Ports, tab: TabId): Promise<Result<null>> {
  await setState(ports, tab, { kind: 'failed', failure: { code: 'unexpected', where: 'reading' } });
  return ok(null);
}

/** The reader went elsewhere within the same document; what is known of a newer reading stays. */
export async function articleGone(ports: Ports, tab: TabId, ref: ArticleRef): Promise<Result<null>> {
  const state = await ports.states.get(tab);
  if (state?.kind === 'reading' || refOf(state)?.reading === ref.reading) await forget(ports, tab);
  return ok(null);
}

/** The tab shows another page, at `url` where that may be known: what was known of the old one is forgotten. */
export async function pageLeft(ports: Ports, tab: TabId, url: string | null): Promise<void> {
  const state = await ports.states.get(tab);
  if (state === null) return;
  const known = refOf(state)?.url;
  if (url !== null && (known === undefined || known === pageAddress(url))) return;
  await forget(ports, tab);
}

/** The reader asks to see a finding in the page. */
export async function revealFinding(ports: Ports, tab: TabId, finding: FindingId): Promise<Result<boolean>> {
  const ref = refOf(await ports.states.get(tab));
  return ref === null ? ok(false) : ports.revealMark(tab, ref, finding);
}

async function setState(ports: Ports, tab: TabId, state: PageState): Promise<void> {
  await ports.states.set(tab, state);
  await ports.showBadge(tab, badgeText(state));
}

async function forget(ports: Ports, tab: TabId): Promise<void> {
  await ports.states.clear(tab);
  await ports.forgotten(tab);
  await ports.showBadge(tab, '');
}
