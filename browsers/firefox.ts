/** Drives a headless Firefox with the extension installed for the session. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { needFirefox } from './find.ts';
import { type FirefoxView, openedPopup, openedSidebar, pressInTab } from './firefox-view.ts';
import {
  answerQuestion,
  badge,
  chooseInMenu,
  pinToToolbar,
  showAs,
  shownAddress,
  zoom,
} from './firefox-window.ts';
import { connectMarionette, execute, find, inBrowserWindow, type Marionette } from './marionette.ts';
import type { ClickedPopup } from './popup.ts';
import { until } from './until.ts';

/** A running Firefox with the extension. */
export type Firefox = {
  /** The URL of a file of the extension. */
  extensionUrl(path: string): string;
  /** Loads a page in the current tab; resolves when it has loaded. */
  open(url: string): Promise<void>;
  /** Opens a page in a new tab in front, which is the current one from then on. */
  openTab(url: string): Promise<void>;
  /** Closes all tabs but the first, which is the current one from then on. */
  closeTabs(): Promise<void>;
  /** Makes the newest tab the current one, waiting until there are so many; or the first, where one is asked for. */
  goToTab(which: 'first' | 'newest', count: number): Promise<void>;
  /** Runs the body of a function in the page and gives what it returns; promises are awaited. */
  run<T>(body: string): Promise<T>;
  /** Waits until what the body returns is truthy, and gives it; rejects after 20 s. */
  waitFor<T>(body: string): Promise<T>;
  /** Presses a key ("Tab", "Enter", "j") in the current tab, and lets it go. */
  press(key: string): Promise<void>;
  /** Clicks the first element a selector finds in the page, as a reader would. */
  click(selector: string): Promise<void>;
  /** Chooses a file of this machine in the field that a selector finds in the page. */
  chooseFile(selector: string, file: string): Promise<void>;
  /** Clicks the extension's toolbar button as a reader would: grants activeTab and opens the real popup. */
  clickToolbar(): Promise<ClickedPopup & FirefoxView>;
  /** Answers the question that Firefox asks of the reader when an extension wants more rights; gives its words. */
  answerQuestion(answer: 'allow' | 'refuse'): Promise<string>;
  /** Right-clicks the first element a selector finds in the page, and chooses the extension's menu item of this label. */
  chooseInMenu(selector: string, label: string): Promise<void>;
  /** The address in the address bar of the tab in front, also where nothing could be loaded from it. */
  shownAddress(): Promise<string>;
  /** What stands on the extension's toolbar button over the current tab. */
  badge(): Promise<string>;
  /** The sidebar that has been opened. */
  sidebar(): Promise<FirefoxView>;
  /** Folder where Firefox puts what is saved. */
  readonly downloads: string;
  /** Zooms the tab in front; 1 is the size its page was made for. */
  zoom(factor: number): Promise<void>;
  /** Draws the tab in front as on paper, or on a screen again. */
  showAs(medium: 'print' | 'screen'): Promise<void>;
  /** The current tab as a PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
};

/** Quiet: no updates, no first-run pages, no network of Firefox's own. A port of 0 lets the system choose. */
const PREFERENCES: Record<string, string | number | boolean> = {
  'marionette.port': 0,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  // A question that has only just come takes no click for half a second, lest a reader allow what they did not read.
  'security.notification_enable_delay': 0,
  // Clocks of pages tick as finely as they can: benches read them.
  'privacy.reduceTimerPrecision': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.server': '',
  'xpinstall.signatures.required': false,
};

/**
 * Starts Firefox with a fresh profile, deleted again by close(). `extension`: a folder, loaded for this session as developers do, or an .xpi, installed
 * as a reader does; Firefox Release and Beta refuse one that Mozilla has not signed.
 */
export async function launchFirefox(extension: string): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'palimpsest-firefox-'));
  const downloads = join(profile, 'downloads');
  await writeFile(join(profile, 'user.js'), userPreferences(downloads));
  const options = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote'];
  const process = spawn(needFirefox(), [...options, '--profile', profile], { stdio: 'ignore' });
  const marionette = await connectMarionette(await chosenPort(profile, process));
  await marionette.send('WebDriver:NewSession');
  const { value: id } = await marionette.send<{ value: string }>('Addon:Install', {
    path: resolve(extension),
    temporary: !extension.endsWith('.xpi'),
  });
  await pinToToolbar(marionette, id);
  const addon = { id, base: await inBrowserWindow(marionette, () => addressOf(marionette, id)) };
  return firefoxOver(marionette, addon, downloads, async () => {
    await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    marionette.close();
    if (process.exitCode === null) await once(process, 'exit');
    await rm(profile, { recursive: true, force: true });
  });
}

/** Where an extension's own files are; Firefox gives each installation an address of its own. */
function addressOf(marionette: Marionette, addonId: string): Promise<string> {
  return execute<string>(marionette, 'return WebExtensionPolicy.getByID(arguments[0]).getURL()', [addonId]);
}

function userPreferences(downloads: string): string {
  const saving = { 'browser.download.folderList': 2, 'browser.download.dir': downloads };
  return Object.entries({ ...PREFERENCES, ...saving })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Firefox writes the port it chose into its profile once the server listens. */
function chosenPort(profile: string, process: ChildProcess): Promise<number> {
  return until('Firefox to listen', async () => {
    if (process.exitCode !== null) throw new Error(`Firefox ended with status ${process.exitCode}.`);
    return Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => 0));
  });
}

function firefoxOver(
  marionette: Marionette,
  addon: { id: string; base: string },
  downloads: string,
  close: () => Promise<void>,
): Firefox {
  const run = <T>(body: string) => execute<T>(marionette, body);
  return {
    extensionUrl: (path) => addon.base + path,
    open: async (url) => void (await marionette.send('WebDriver:Navigate', { url })),
    openTab: async (url) => {
      const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', {
        type: 'tab',
        focus: true,
      });
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
      await marionette.send('WebDriver:Navigate', { url });
    },
    closeTabs: () => closeTabs(marionette),
    goToTab: (which, count) => goToTab(marionette, which, count),
    run,
    waitFor: <T>(body: string) => until(body, () => run<T>(body)),
    press: (key) => pressInTab(marionette, key),
    click: async (selector) =>
      void (await marionette.send('WebDriver:ElementClick', { id: await find(marionette, selector) })),
    chooseFile: async (selector, file) => {
      const id = await find(marionette, selector);
      await marionette.send('WebDriver:ElementSendKeys', { id, text: file });
    },
    clickToolbar: () => openedPopup(marionette, addon.id),
    answerQuestion: (allow) => answerQuestion(marionette, allow),
    chooseInMenu: (selector, label) => chooseInMenu(marionette, selector, label),
    shownAddress: () => shownAddress(marionette),
    badge: () => badge(marionette, addon.id),
    sidebar: () => openedSidebar(marionette),
    downloads,
    zoom: (factor) => zoom(marionette, factor),
    showAs: (medium) => showAs(marionette, medium),
    screenshot: async () => {
      const { value } = await marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
      return Buffer.from(value, 'base64');
    },
    close,
  };
}

async function closeTabs(marionette: Marionette): Promise<void> {
  const [first, ...others] = await marionette.send<string[]>('WebDriver:GetWindowHandles');
  for (const handle of others) {
    await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
    await marionette.send('WebDriver:CloseWindow');
  }
  await marionette.send('WebDriver:SwitchToWindow', { handle: first, focus: true });
}

async function goToTab(marionette: Marionette, which: 'first' | 'newest', count: number): Promise<void> {
  const handle = await until(`${count} tabs`, async () => {
    const handles = await marionette.send<string[]>('WebDriver:GetWindowHandles');
    return handles.length === count ? handles.at(which === 'first' ? 0 : -1) : undefined;
  });
  await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
}
