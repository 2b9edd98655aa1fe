import { render } from 'preact';
import type { TabId } from '../messages/protocol.ts';
import { getMessage, interfaceDirection, interfaceLanguage } from '../platform/i18n.ts';
import { activeTab } from '../platform/tabs.ts';
import { App } from '../view/App.tsx';
import { livePage } from '../view/live.ts';
import { wordsOf } from '../view/strings.ts';
import { WordsContext } from '../view/words.ts';

/** The tab to show: the one the popup stands over, or the one named in the address (`?tab=7`) when opened as a page. */
async function tabToShow(): Promise<TabId | null> {
  const named = new URLSearchParams(location.search).get('tab');
  return (named === null ? await activeTab() : Number.parseInt(named, 10)) as TabId | null;
}

async function start(): Promise<void> {
  const language = interfaceLanguage();
  document.documentElement.lang = language;
  document.documentElement.dir = interfaceDirection();
  const tab = await tabToShow();
  if (tab === null) return;
  const words = wordsOf(getMessage, language);
  render(
    <WordsContext.Provider value={words}>
      <App model={livePage(tab)} />
    </WordsContext.Provider>,
    document.body,
  );
}

void start();
