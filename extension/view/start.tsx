import { type ComponentChildren, render } from 'preact';
import { AT_FIRST, CHOICES_KEY } from '../messages/keeping-calls.ts';
import { choices } from '../messages/parse-keeping.ts';
import type { TabId } from '../messages/protocol.ts';
import { chooseLanguage, getMessage, interfaceDirection, interfaceLanguage } from '../platform/i18n.ts';
import { local } from '../platform/local.ts';
import { activeTab } from '../platform/tabs.ts';
import { type Words, wordsOf } from './strings.ts';
import { WordsContext } from './words.ts';

/** Prepares a page of the extension for its language; gives what draws into it. */
export function drawer(): (view: ComponentChildren) => void {
  const ready = preparedWords();
  return (view) =>
    void ready.then((words) =>
      render(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>, document.body),
    );
}

/** The words in the language the reader chose, or the browser's. */
async function preparedWords(): Promise<Words> {
  const stored = await local.get(CHOICES_KEY);
  const { language } = stored === undefined ? AT_FIRST : choices(stored);
  if (language !== null) await chooseLanguage(language);
  const tag = interfaceLanguage();
  document.documentElement.lang = tag;
  document.documentElement.dir = interfaceDirection();
  return wordsOf(getMessage, tag);
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
