import type { Article } from '../../src/article/article.ts';
import type { TabId } from '../messages/protocol.ts';
import type { Trouble } from '../messages/source-state.ts';
import { fromView } from '../platform/messages.ts';
import { showTab } from '../platform/tabs.ts';
import type { GivenModel } from '../view/given/given-model.ts';
import { livePage } from '../view/live.ts';
import { articleInFile, articleInText, LARGEST_FILE } from './read-file.ts';

/** The model of a tab's page and what is given for it. */
export function liveGiven(tab: TabId): GivenModel {
  const compare = async (article: Article | null): Promise<Trouble | null> => {
    if (article === null) return { code: 'no-article', what: '' };
    const reply = await fromView('compareWithArticle', { tab, article });
    if (!reply.ok) return { code: 'unexpected', what: '' };
    return reply.value.done ? null : reply.value.trouble;
  };
  return {
    page: livePage(tab, { asks: false }),
    title: async () => {
      const leads = await fromView('leadsOf', { tab });
      return leads.ok ? (leads.value?.title ?? '') : '';
    },
    compareText: (text) => compare(articleInText(text)),
    compareFile: async (file) => {
      if (file.size > LARGEST_FILE) return { code: 'too-large', what: String(file.size) };
      return compare(await articleInFile(file).catch(() => null));
    },
    showPage: () => void showTab(tab),
  };
}
