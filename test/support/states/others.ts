/** Made-up ways to originals that are in no index, for tests and screenshots. */
import type { OthersModel } from '../../../extension/view/others/others-model.ts';

/** A page that names its source; ways to other originals that note what is asked. */
export function fakeOthers(asked: string[] = [], changes: Partial<OthersModel> = {}): OthersModel {
  return {
    leads: async () => ({
      title: 'Ferry terminal scrapped',
      credit: { name: 'The Example Times', url: 'https://times.example/ferry' },
      words: 'Marisol Venn Sandwick Harbour 1,140',
    }),
    waitForTab: () => void asked.push('wait'),
    openLink: (url) => void asked.push(url),
    giveText: () => void asked.push('text'),
    search: async (words) => {
      asked.push(`search ${words}`);
      return true;
    },
    keep: async () => null,
    lookInIndex: () => void asked.push('index'),
    ...changes,
  };
}
