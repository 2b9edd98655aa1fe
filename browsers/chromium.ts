/** Drives a Chromium with the extension loaded, through playwright-core and the DevTools protocol. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { needChromium } from './find.ts';
import { type ClickedPopup, openedView, type Popup } from './popup.ts';
import { until } from './until.ts';

/** A running Chromium with the extension. */
export type Chromium = {
  context: BrowserContext;
  extensionId: string;
  /** The URL of a file of the extension. */
  extensionUrl(path: string): string;
  /** Clicks the extension's toolbar button as a reader would: grants activeTab and opens the real popup. */
  clickToolbar(page: Page): Promise<ChromiumPopup>;
  /** The side panel that has been opened. */
  sidePanel(): Promise<ChromiumView>;
  /** Stops the background's worker, as Chromium does by itself after some idle time. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
};

/** A view of ours, with keys that reach it as a reader's do. */
export type ChromiumView = Popup & {
  /** Presses a key ("Tab", "Enter", "j"), and lets it go. */
  press(key: string): Promise<void>;
};

/** A popup that can also be photographed. */
export type ChromiumPopup = ClickedPopup &
  ChromiumView & {
    /** All of the popup as a PNG, also what a reader has to scroll to. The popup closes. */
    screenshot(): Promise<Buffer>;
  };

const ARGUMENTS = [
  '--no-sandbox', // root in a container cannot have the sandbox; only pages of our own are opened
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** Starts Chromium with the unpacked extension in `folder` and a fresh profile, deleted again by close(). `display`: an X screen to show it on. */
export async function launchChromium(
  folder: string,
  options: { headless: boolean; display?: string },
): Promise<Chromium> {
  const profile = await mkdtemp(join(tmpdir(), 'palimpsest-chromium-'));
  const unpacked = resolve(folder);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needChromium(),
    headless: false, // Playwright's own headless mode has no extensions; Chromium's new one has
    viewport: null,
    ...(options.display ? { env: { ...process.env, DISPLAY: options.display } } : {}),
    args: [
      ...ARGUMENTS,
      ...(options.headless ? ['--headless=new', '--window-size=1280,900'] : []),
      `--disable-extensions-except=${unpacked}`,
      `--load-extension=${unpacked}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  return {
    context,
    extensionId,
    extensionUrl: (path) => `chrome-extension://${extensionId}/${path}`,
    clickToolbar: (page) => clickToolbar(context, page, extensionId),
    sidePanel: () => sidePanel(context, extensionId),
    stopWorker: workerStopper(context, `chrome-extension://${extensionId}/icons/16.png`),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function clickToolbar(
  context: BrowserContext,
  page: Page,
  extensionId: string,
): Promise<ChromiumPopup> {
  const session = await browserSession(context);
  const tab = await findTarget(session, 'tab', (url) => url === page.url());
  const isPopup = (url: string) => url.includes(`${extensionId}/extension/popup/`);
  await page.bringToFront();
  await closeTargets(session, 'page', isPopup); // one left open would be taken for the new one
  const clickedAt = Date.now();
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab });
  const target = await findTarget(session, 'page', isPopup);
  return { ...(await popupOver(await attach(session, target), context)), clickedAt };
}

async function sidePanel(context: BrowserContext, extensionId: string): Promise<ChromiumView> {
  const session = await browserSession(context);
  const target = await findTarget(session, 'page', (url) => url.includes(`${extensionId}/extension/panel/`));
  return viewOver('panel', await attach(session, target));
}

async function viewOver(folder: 'popup' | 'panel', send: Send): Promise<ChromiumView> {
  // A view that no window of the system is in front of has no focus to move.
  await send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return { ...(await openedView(folder, runnerIn(send))), press: (key) => press(send, key) };
}

/** A page in a tab, as a view is. */
export function inTab(page: Page): ChromiumView {
  const run = <T>(body: string) => page.evaluate(`(async () => {${body}})()`) as Promise<T>;
  return {
    run,
    waitFor: <T>(body: string) => until(body, () => run<T>(body)),
    press: (key) => page.keyboard.press(key),
  };
}

/** What keys need besides their names: a code by which browsers know what they do, and what they write. */
const KEYS: Record<string, { code: number; text?: string }> = {
  Tab: { code: 9 },
  Enter: { code: 13, text: '\r' },
  ' ': { code: 32, text: ' ' },
};

async function press(send: Send, key: string): Promise<void> {
  const { code, text } = KEYS[key] ?? { code: key.toUpperCase().charCodeAt(0), text: key };
  const event = { key, windowsVirtualKeyCode: code, ...(text ? { text } : {}) };
  await answered(send('Input.dispatchKeyEvent', { type: 'keyDown', ...event }));
  const up = send('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode: code });
  await answered(up.catch(() => undefined)); // it may have closed the view
}

/** A key that closes its view may never be answered, when the view is gone before the reply: this long, in milliseconds, is waited for one. */
const LONGEST_REPLY_MS = 1_500;

async function answered(reply: Promise<unknown>): Promise<void> {
  const timer = new AbortController();
  const late = setTimeout(LONGEST_REPLY_MS, undefined, { signal: timer.signal }).catch(() => undefined);
  await Promise.race([reply, late]);
  timer.abort();
}

/**
 * Stops the worker as the browser does when it saves memory. With work waiting it starts again at once, so its end is
 * heard of from the browser, not seen in the list of targets. A page of the extension listens; the first call opens it.
 */
function workerStopper(context: BrowserContext, extensionUrl: string): () => Promise<void> {
  let listening: Promise<CDPSession> | undefined;
  const listen = async () => {
    const page = await context.newPage();
    await page.goto(extensionUrl);
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    return session;
  };
  return async () => {
    listening ??= listen();
    const session = await listening;
    const stopped = new Promise<void>((fulfil) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) fulfil();
      });
    });
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
  };
}

function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium is closed.');
  return browser.newBrowserCDPSession();
}

async function targets(
  session: CDPSession,
  type: string,
  wanted: (url: string) => boolean,
): Promise<string[]> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type }] });
  return targetInfos.filter((target) => wanted(target.url)).map((target) => target.targetId);
}

function findTarget(session: CDPSession, type: string, wanted: (url: string) => boolean): Promise<string> {
  return until(`a ${type} target`, async () => (await targets(session, type, wanted))[0]);
}

async function closeTargets(
  session: CDPSession,
  type: string,
  wanted: (url: string) => boolean,
): Promise<void> {
  for (const targetId of await targets(session, type, wanted))
    await session.send('Target.closeTarget', { targetId });
  await until(`${type} targets to close`, async () => (await targets(session, type, wanted)).length === 0);
}

type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

/** Playwright hides the popup's target, so its protocol messages travel inside those of the browser's session. */
async function attach(session: CDPSession, targetId: string): Promise<Send> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  return (method, params) =>
    new Promise((fulfil, reject) => {
      const id = ++last;
      const listen = (event: { sessionId: string; message: string }) => {
        const reply = JSON.parse(event.message);
        if (event.sessionId !== sessionId || reply.id !== id) return;
        session.off('Target.receivedMessageFromTarget', listen);
        if (reply.error) reject(new Error(`${method}: ${reply.error.message}`));
        else fulfil(reply.result);
      };
      session.on('Target.receivedMessageFromTarget', listen);
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
}

async function popupOver(send: Send, context: BrowserContext) {
  return { ...(await viewOver('popup', send)), screenshot: () => photograph(runnerIn(send), context) };
}

/** Runs scripts as if a reader's click had led to them: a side panel opens at no other time. */
function runnerIn(send: Send): Popup['run'] {
  return async <T>(body: string) => {
    const expression = `(async () => {${body}})()`;
    const options = { awaitPromise: true, returnByValue: true, userGesture: true };
    const reply = await send('Runtime.evaluate', { expression, ...options });
    if (reply.exceptionDetails) throw new Error(`A view threw: ${JSON.stringify(reply.exceptionDetails)}`);
    return (reply.result as { value: T }).value;
  };
}

/** Chromium makes a popup no taller than its window, so a copy of it, without scripts, is photographed in a tab as wide. */
async function photograph(run: Popup['run'], context: BrowserContext): Promise<Buffer> {
  type Copy = { markup: string; address: string; size: { width: number; height: number } };
  const { markup, address, size } = await run<Copy>(`
    const copy = document.documentElement.cloneNode(true);
    for (const script of copy.querySelectorAll('script')) script.remove();
    const size = { width: innerWidth, height: document.documentElement.scrollHeight };
    return { markup: copy.outerHTML, address: location.href, size };
  `);
  const page = await context.newPage();
  try {
    await page.goto(address); // styles are given to the extension's own pages only
    await page.evaluate((copy) => {
      const { documentElement } = new DOMParser().parseFromString(copy, 'text/html');
      document.replaceChild(documentElement, document.documentElement);
      // The extension's policy lets scripts set styles, markup not.
      for (const styled of document.querySelectorAll<HTMLElement>('[style]'))
        styled.style.cssText = styled.getAttribute('style') ?? '';
    }, markup);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('link[rel=stylesheet]')].every(
        (link) => 'sheet' in link && link.sheet !== null,
      ),
    );
    await page.setViewportSize(size);
    return await page.screenshot({ fullPage: true });
  } finally {
    await page.close();
  }
}
