import { type ComponentChildren, render } from 'preact';
import type { TabId } from '../messages/protocol.ts';
import { getMessage, interfaceDirection, interfaceLanguage } from '../platform/i18n.ts';
import { activeTab } from '../platform/tabs.ts';
import { wordsOf } from './strings.ts';
import { WordsContext } from './words.ts';

/** Prepares a page of the extension for its language; gives what draws into it. */
export function drawer(): (view: ComponentChildren) => void {
  const language = interfaceLanguage();
  document.documentElement.lang = language;
  document.documentElement.dir = interfaceDirection();
  const words = wordsOf(getMessage, language);
  return (view) => render(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>, document.body);
}

/** The tab named in the page's address (`?tab=7`), or null. */
export function namedTab(): TabId | null {
  const named = new URLSearchParams(location.search).get('tab');
  return named === null ? null : (Number.parseInt(named, 10) as TabId);
}

/** The tab to show: the one named in the address, or the one the reader looks at. */
export async function tabToShow(): Promise<TabId | null> {
  return namedTab() ?? ((await activeTab()) as TabId | null);
}
