import { browser } from './browser.ts';

/** Slate: a number to look at, no alarm. */
const BACKGROUND = '#4a5560';
const INK = '#ffffff';

/**
 * Writes a short text on the toolbar button of one tab; '' takes it away. Both browsers also take it away when the
 * tab loads another document. A tab that is gone is no trouble.
 */
export async function showBadge(tab: number, text: string): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text }).catch(() => undefined);
  if (text === '') return;
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: BACKGROUND }).catch(() => undefined);
  await browser.action.setBadgeTextColor({ tabId: tab, color: INK }).catch(() => undefined);
}
