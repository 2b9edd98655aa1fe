import { browser } from './browser.ts';

/** Chrome's own name for it, which webextension-polyfill does not know. https://developer.chrome.com/docs/extensions/reference/api/sidePanel */
interface ChromesOwn {
  readonly chrome?: { readonly sidePanel?: { open(where: { tabId: number }): Promise<void> } };
}

/**
 * Opens the side panel (Firefox: the sidebar) beside a tab. To be called in a click, before anything is awaited: browsers open it at no
 * other time.
 */
export async function openSidePanel(tab: number): Promise<void> {
  const { chrome } = globalThis as ChromesOwn;
  if (chrome?.sidePanel) await chrome.sidePanel.open({ tabId: tab });
  else await browser.sidebarAction.open();
}
