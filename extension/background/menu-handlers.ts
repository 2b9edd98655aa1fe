/** What the reader may choose by a right click on a page. Each choice gives the extension the page, as a click on its button does. */
import type { Result } from '../../src/result.ts';
import { CHOICE_KEY, type OpenChoice } from '../messages/other-calls.ts';
import type { TabId } from '../messages/protocol.ts';
import type { Attempt } from '../messages/source-state.ts';
import type { ChosenOn, MenuItem } from '../platform/menus.ts';
import { type OtherPorts, openChoice } from './other-handlers.ts';
import type { Sign } from './signs.ts';

export interface MenuPorts extends OtherPorts {
  keepAsOriginal(tab: TabId): Promise<Result<Attempt<unknown>>>;
  compareWithTab(arg: { tab: TabId; original: TabId }): Promise<Result<Attempt<null>>>;
  openToCompare(arg: { tab: TabId; url: string }): Promise<Result<null>>;
  showSign(tab: TabId, sign: Sign): Promise<void>;
}

/** What each item of the menu does. */
export function menuHandlers(ports: MenuPorts): Record<MenuItem, (on: ChosenOn) => Promise<void>> {
  return {
    useAsOriginal: async (on) => {
      const tab = on.tab as TabId;
      const kept = await ports.keepAsOriginal(tab);
      await ports.showSign(tab, kept.ok && kept.value.done ? '✓' : '!');
    },
    // Chosen on a first page, that page waits; chosen on a second, the first is compared with it.
    compareWithTab: async (on) => {
      const tab = on.tab as TabId;
      const choice = (await ports.session.get(CHOICE_KEY)) as OpenChoice | undefined;
      if (choice === undefined || choice.tab === tab) {
        await openChoice(ports, tab);
        await ports.showSign(tab, '…');
        return;
      }
      const compared = await ports.compareWithTab({ tab: choice.tab, original: tab });
      if (!compared.ok || !compared.value.done) await ports.showSign(tab, '!');
    },
    compareWithLink: async ({ tab, link }) => {
      if (link !== null) await ports.openToCompare({ tab: tab as TabId, url: link });
    },
  };
}
