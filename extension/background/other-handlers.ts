/** What views ask about originals that are in no index, answered. */
import type { Article } from '../../src/article/article.ts';
import { ok, type Result } from '../../src/result.ts';
import { CHOICE_KEY, type Leads, type OpenChoice, type OtherCalls } from '../messages/other-calls.ts';
import type { TabId } from '../messages/protocol.ts';
import type { Attempt } from '../messages/source-state.ts';
import type { Handlers } from '../messages/wire.ts';
import type { SessionArea } from '../platform/session.ts';
import type { Shown } from './article-in.ts';
import type { GivenOriginals } from './given-originals.ts';
import { tellingWords } from './telling-words.ts';

export interface OtherPorts {
  readonly session: SessionArea;
  readonly given: GivenOriginals;
  /** The article that a tab's page shows now, or null; see articleIn. */
  articleIn(tab: TabId): Promise<Shown | null>;
  /** Reads the tab's page and compares it. */
  comparePage(tab: TabId): Promise<Result<null>>;
  openTab(url: string): Promise<void>;
  /** Brings a tab to the front. */
  showTab(tab: TabId): Promise<void>;
}

/** Answers views' calls about originals that are in no index. */
export function otherHandlers(ports: OtherPorts): Handlers<OtherCalls, true> {
  return {
    leadsOf: async ({ tab }) => {
      const shown = await ports.articleIn(tab);
      return ok(shown === null ? null : leadsIn(shown.article));
    },
    openChoice: async ({ tab }) => {
      await openChoice(ports, tab);
      return ok(null);
    },
    closeChoice: async () => {
      await ports.session.remove(CHOICE_KEY);
      return ok(null);
    },
    openToCompare: async ({ tab, url }) => {
      if (!isWebAddress(url)) return ok(null);
      await openChoice(ports, tab);
      await ports.openTab(url);
      return ok(null);
    },
    compareWithTab: async ({ tab, original }) => {
      const shown = await ports.articleIn(original);
      if (shown === null) return ok(NO_ARTICLE);
      await ports.session.remove(CHOICE_KEY);
      const { article, ref } = shown;
      const compared = await compareWith(ports, tab, { ...article, url: article.url ?? ref.url });
      await ports.showTab(tab);
      return compared;
    },
    compareWithArticle: ({ tab, article }) => compareWith(ports, tab, article),
    compareWithSources: async ({ tab }) => {
      await ports.given.forget(tab);
      return ports.comparePage(tab);
    },
  };
}

const NO_ARTICLE: Attempt<null> = { done: false, trouble: { code: 'no-article', what: '' } };

/** The tab's page waits for its original. */
export async function openChoice(ports: OtherPorts, tab: TabId): Promise<void> {
  const shown = await ports.articleIn(tab);
  const choice: OpenChoice = { tab, title: shown?.article.title ?? '' };
  await ports.session.set(CHOICE_KEY, choice);
}

/** A page that was left waits for nothing, and what was given for it is forgotten. */
export async function forgetPage({ session, given }: Pick<OtherPorts, 'session' | 'given'>, tab: TabId) {
  await given.forget(tab);
  const choice = (await session.get(CHOICE_KEY)) as OpenChoice | undefined;
  if (choice?.tab === tab) await session.remove(CHOICE_KEY);
}

async function compareWith(ports: OtherPorts, tab: TabId, article: Article): Promise<Result<Attempt<null>>> {
  if (article.text.trim() === '') return ok(NO_ARTICLE);
  await ports.given.give(tab, article);
  const compared = await ports.comparePage(tab);
  return compared.ok ? ok({ done: true, value: null }) : compared;
}

function leadsIn(article: Article): Leads {
  const { title, credit } = article;
  const named = credit ? { name: credit.name, url: credit.url } : null;
  return { title, credit: named, words: tellingWords(article) };
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
