/** The use case of the extension: read a page, find its original, compare them, say what came of it. */
import type { Article } from '../../src/article/article.ts';
import { isCut } from '../../src/facts/analyse.ts';
import type { Refusal } from '../../src/index-format/refusal.ts';
import type { OriginalCard, Report } from '../../src/report.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { addressIn, type PageState, refOf } from '../messages/page-state.ts';
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

/** An article, and the reading it comes from. */
interface Read {
  readonly ref: ArticleRef;
  readonly article: Article;
}

/** What the use case needs of the world. */
export interface Ports {
  readonly states: PageStates;
  /** Puts the content script into a tab's page, which then reads it. Rejects where the browser does not allow it. */
  inject(tab: TabId): Promise<void>;
  /** Address of a tab's page; null where it may not be known. */
  addressOf(tab: TabId): Promise<string | null>;
  /** Asks a tab's page whether it is still the one of a reading. */
  isReading(tab: TabId, ref: ArticleRef): Promise<boolean>;
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
  const address = await ports.addressOf(tab);
  const asked = { kind: 'reading', since: ports.now(), url: address && pageAddress(address) } as const;
  await change(ports, tab, async () => asked);
  try {
    await ports.inject(tab);
  } catch {
    // Browsers word their refusals differently; whatever they say, this page is closed to us. A page that was left refuses, too,
    // and has no say in what is known of the next.
    const refused: PageState = { kind: 'failed', failure: { code: 'page-not-allowed', where: 'inject' } };
    await change(ports, tab, async (state) => (isSameAsking(state, asked) ? refused : state));
  }
  return ok(null);
}

/** The content script has read an article: compares it and gives the marks to paint. */
export async function articleRead(ports: Ports, tab: TabId, read: Read): Promise<Result<readonly Mark[]>> {
  const { ref } = read;
  const isTold = await tell(ports, tab, ref, { kind: 'searching', since: ports.now(), ref });
  return isTold ? compareRead(ports, tab, read) : fail('page-changed', 'articleRead');
}

/** A page of ours, in a tab, shows this article: compares it. */
export async function ownArticle(ports: Ports, tab: TabId, read: Read): Promise<void> {
  await change(ports, tab, async () => ({ kind: 'searching', since: ports.now(), ref: read.ref }));
  await compareRead(ports, tab, read);
}

async function compareRead(ports: Ports, tab: TabId, { ref, article }: Read) {
  const outcome = await ports.findAndCompare(article, tab).catch((error: unknown) => {
    console.error('Palimpsest: the comparison failed.', error);
    return fail('unexpected', 'findAndCompare');
  });
  const answer = stateAfter(await asWanted(ports, outcome), ref, article);
  // Meanwhile the reader may have gone elsewhere or asked again: then this answer is about nothing.
  const state = await change(ports, tab, async (now) => (isOf(now, ref) ? answer : now));
  if (state !== answer) return fail('page-changed', 'articleRead');
  const isPainted = answer.kind === 'compared' && !(await ports.isQuiet(tab));
  return ok(isPainted ? marksOf(article, answer.report) : []);
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
  await tell(ports, tab, ref, { kind: 'no-article', ref });
  return ok(null);
}

/** The content script broke over the page. */
export async function readingFailed(ports: Ports, tab: TabId, ref: ArticleRef): Promise<Result<null>> {
  await tell(ports, tab, ref, { kind: 'failed', failure: { code: 'unexpected', where: 'reading' } });
  return ok(null);
}

/** The reader went elsewhere within the same document; what is known of a newer reading stays. */
export async function articleGone(ports: Ports, tab: TabId, ref: ArticleRef): Promise<Result<null>> {
  const isGone = (state: PageState) =>
    isOf(state, ref) || (state.kind === 'reading' && state.url === ref.url);
  await change(ports, tab, async (state) => (state && isGone(state) ? null : state));
  return ok(null);
}

/** The tab shows another page, at `url` where that may be known: what was known of the old one is forgotten. */
export async function pageLeft(ports: Ports, tab: TabId, url: string | null): Promise<void> {
  const isSame = (state: PageState) => url !== null && addressIn(state) === pageAddress(url);
  await change(ports, tab, async (state) => (state && isSame(state) ? state : null));
}

/** The reader asks to see a finding in the page. */
export async function revealFinding(ports: Ports, tab: TabId, finding: FindingId): Promise<Result<boolean>> {
  const ref = refOf(await ports.states.get(tab));
  return ref === null ? ok(false) : ports.revealMark(tab, ref, finding);
}

/**
 * Writes what a reading has come to, and tells whether it did. What is said of a page already left comes late: it must neither be taken
 * for the next page's nor keep that page's from being told. Only the page itself knows which of its readings is the newest.
 */
async function tell(ports: Ports, tab: TabId, ref: ArticleRef, next: PageState): Promise<boolean> {
  const state = await change(ports, tab, async (now) =>
    isOf(now, ref) || (await ports.isReading(tab, ref)) ? next : now,
  );
  return state === next;
}

function isOf(state: PageState | null, { reading }: ArticleRef): boolean {
  return refOf(state)?.reading === reading;
}

function isSameAsking(state: PageState | null, asked: Extract<PageState, { kind: 'reading' }>): boolean {
  return state?.kind === 'reading' && state.since === asked.since && state.url === asked.url;
}

/**
 * Puts another state in place of a tab's, null to forget its page, and gives what holds now; nothing happens where that is the same. Changes of a tab
 * wait for each other, so that none is made to a state that another has just replaced.
 */
function change(
  ports: Ports,
  tab: TabId,
  nextOf: (state: PageState | null) => Promise<PageState | null>,
): Promise<PageState | null> {
  const { states } = ports;
  return states.inTurn(tab, async () => {
    const state = await states.get(tab);
    const next = await nextOf(state);
    if (next === state) return state;
    if (next === null) {
      await states.clear(tab);
      await ports.forgotten(tab);
    } else await states.set(tab, next);
    await ports.showBadge(tab, next === null ? '' : badgeText(next));
    return next;
  });
}
