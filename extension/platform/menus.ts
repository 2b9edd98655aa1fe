import { browser } from './browser.ts';
import { getMessage } from './i18n.ts';

/** What can be chosen by a right click on a page, or on a link in it, in this order. */
const MENU = {
  useAsOriginal: { contexts: ['page'], title: 'menuUseAsOriginal' },
  compareWithTab: { contexts: ['page'], title: 'menuCompareWithTab' },
  compareWithLink: { contexts: ['link'], title: 'menuCompareWithLink' },
} as const;
export type MenuItem = keyof typeof MENU;

/** What a choice was made on: the tab, and the link where it was one. */
export interface ChosenOn {
  readonly tab: number;
  readonly link: string | null;
}

/** Puts our items into pages' menus and calls back when one is chosen. To be called at start, synchronously. */
export function onMenuChosen(handlers: Readonly<Record<MenuItem, (on: ChosenOn) => Promise<unknown>>>): void {
  // Browsers keep a menu while the extension stays as it is, so it is made when that changes or the browser starts.
  browser.runtime.onInstalled.addListener(() => void makeMenu());
  browser.runtime.onStartup.addListener(() => void makeMenu());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined || !Object.hasOwn(MENU, info.menuItemId)) return;
    void handlers[info.menuItemId as MenuItem]({ tab: tab.id, link: info.linkUrl ?? null });
  });
}

async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { contexts, title }] of Object.entries(MENU)) {
    const patterns = { documentUrlPatterns: ['http://*/*', 'https://*/*'] };
    browser.contextMenus.create({ id, contexts: [...contexts], title: getMessage(title), ...patterns });
  }
}
