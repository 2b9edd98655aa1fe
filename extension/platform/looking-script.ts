import { browser } from './browser.ts';
import { patternOf } from './permissions.ts';

const ID = 'automatic';

/** Puts the script that looks for articles (extension/content/automatic.ts) into pages of these sites from now on, and into no others. */
export async function lookAtSites(everywhere: boolean, sites: readonly string[]): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [ID] }).catch(() => undefined);
  const matches = [...(everywhere ? ['https://*/*'] : []), ...sites.map(patternOf)];
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, js: ['automatic.js'], matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Calls back when the extension was installed or renewed, which ends registered scripts, and when the browser starts. */
export function onRenewed(renewed: () => void): void {
  browser.runtime.onInstalled.addListener(() => renewed());
  browser.runtime.onStartup.addListener(() => renewed());
}

/** Calls back once, when the extension has just been installed; not where it was loaded from a folder, as developers and tests do many times a day. */
export function onFirstRun(run: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void browser.management.getSelf().then(({ installType }) => {
      if (installType !== 'development') run();
    });
  });
}
