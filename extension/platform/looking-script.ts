import { browser } from './browser.ts';
import { patternOf } from './permissions.ts';

const ID = 'automatic';

/** What was asked for last, one after the other: two changes at once would each register what the other has. */
let last: Promise<void> = Promise.resolve();

/** Puts the script that looks for articles (extension/content/automatic.ts) into pages of these sites from now on, and into no others. */
export function lookAtSites(everywhere: boolean, sites: readonly string[]): Promise<void> {
  const matches = [...(everywhere ? ['https://*/*'] : []), ...sites.map(patternOf)];
  last = last.catch(() => undefined).then(() => register([...new Set(matches)]));
  return last;
}

/** Leaves alone what is as it should be: between an end and a beginning, a page may load that nobody looks at. */
async function register(matches: string[]): Promise<void> {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known !== undefined && String(known.matches) === String(matches)) return;
  if (known !== undefined) await browser.scripting.unregisterContentScripts({ ids: [ID] });
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
