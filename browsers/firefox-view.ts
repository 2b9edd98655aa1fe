/** Popup and sidebar in Firefox: what runs in them, and keys as a reader without a mouse presses them. */
import { openPopup, POPUP } from './firefox-window.ts';
import { execute, inBrowserWindow, type Marionette } from './marionette.ts';
import { type ClickedPopup, isLoaded, openedView, type Popup } from './popup.ts';
import { until } from './until.ts';

/** A view of ours outside a tab, with keys that reach it as a reader's do. */
export type FirefoxView = Popup & {
  /** Brings the focus into the view with keys alone: a click on the toolbar button leaves it outside of the popup. */
  enter(): Promise<void>;
  /** Presses a key ("Tab", "Enter", "j"), and lets it go; it goes to where the focus is. */
  press(key: string): Promise<void>;
};

/** Where the sidebar's browser is in Firefox's own window. */
const SIDEBAR =
  "document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')";

/** Clicks the extension's toolbar button; gives the popup it opens. */
export async function openedPopup(
  marionette: Marionette,
  addonId: string,
): Promise<ClickedPopup & FirefoxView> {
  const run = runnerIn(marionette, POPUP);
  const clickedAt = await openPopup(marionette, addonId, () => isLoaded('popup', run));
  return { ...(await openedView('popup', run)), ...keysFor(marionette, POPUP, run, 'Tab'), clickedAt };
}

/** The sidebar that has been opened. */
export async function openedSidebar(marionette: Marionette): Promise<FirefoxView> {
  const run = runnerIn(marionette, SIDEBAR);
  return { ...(await openedView('panel', run)), ...keysFor(marionette, SIDEBAR, run, 'F6') };
}

/** Keys for a view of Firefox's window, and the key that leads into it. */
function keysFor(
  marionette: Marionette,
  view: string,
  run: Popup['run'],
  leadingIn: string,
): Pick<FirefoxView, 'enter' | 'press'> {
  const pressOnce = (key: string) => inBrowserWindow(marionette, () => pressInTab(marionette, key));
  const isIn = () =>
    inBrowserWindow(marionette, () =>
      execute<boolean>(marionette, `return Services.focus.focusedElement === ${view}`),
    );
  const step = async () => {
    if (await isIn()) return true;
    await pressOnce(leadingIn);
    return isIn();
  };
  const press = async (key: string) => {
    const before = await run<number>(KEYS_HEARD);
    await pressOnce(key);
    await until(`${key} to be heard`, async () => {
      const heard = await run<number | undefined>(KEYS_HEARD).catch(() => undefined);
      return heard === undefined || heard > before; // undefined: it has closed the view
    });
  };
  return { enter: async () => void (await until('the focus to come into the view', step)), press };
}

/** A key goes from process to process and may come later than the next question; so a view counts those it has heard. */
const KEYS_HEARD = `
  window.keysHeard ??= (addEventListener('keydown', () => { window.keysHeard += 1; }, true), 0);
  return window.keysHeard;`;

/** How WebDriver names keys that write nothing. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE006',
  ArrowDown: '\uE015',
  F6: '\uE036',
};

/** Presses a key in the current tab, or, from Firefox's own window, wherever the focus is. */
export async function pressInTab(marionette: Marionette, key: string): Promise<void> {
  const value = KEYS[key] ?? key;
  const actions = [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
}

/**
 * Popup and sidebar live in a process of their own and Marionette does not list them among its windows, so the script is sent
 * there as a frame script. A sandbox over the page evaluates it, as the extension's own policy forbids eval.
 */
function runnerIn(marionette: Marionette, view: string): Popup['run'] {
  return <T>(body: string) =>
    inBrowserWindow(marionette, async () => {
      const script = RUN_IN_VIEW.replace('VIEW', view);
      const value = await execute<{ error?: string; value?: T } | undefined>(marionette, script, [body]);
      if (value?.error) throw new Error(`A view threw: ${value.error}`);
      return value?.value as T;
    });
}

const RUN_IN_VIEW = `
  const managerNow = () => VIEW?.messageManager ?? null;
  const manager = managerNow();
  if (manager === null) return undefined; // not open yet
  const inView = async (body) => {
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    // As if a reader's click had led to it: a sidebar opens at no other time.
    const handling = content.windowUtils.setHandlingUserInput(true);
    try {
      const value = await Cu.evalInSandbox('(async () => {' + body + '})()', sandbox);
      sendAsyncMessage('palimpsest:answer', { value: JSON.stringify(value) });
    } catch (error) {
      sendAsyncMessage('palimpsest:answer', { error: String(error) });
    } finally {
      handling.destruct();
    }
  };
  const answer = new Promise((fulfil) => {
    const done = (value) => {
      clearInterval(watching);
      manager.removeMessageListener('palimpsest:answer', listen);
      fulfil(value);
    };
    const listen = ({ data }) =>
      done(data.error ? data : { value: data.value === undefined ? null : JSON.parse(data.value) });
    // A view that closes, or changes its process as it loads, never answers.
    const watching = setInterval(() => managerNow() !== manager && done({ error: 'It has gone.' }), 50);
    manager.addMessageListener('palimpsest:answer', listen);
  });
  const script = '(' + inView + ')(' + JSON.stringify(arguments[0]) + ')';
  // Where it names no charset, all but ASCII is read wrong.
  manager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(script), false);
  return answer;
`;
