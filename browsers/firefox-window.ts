/** What a reader does outside of pages, in Firefox's own window: the toolbar button, a question, a menu. */
import { ELEMENT, execute, find, inBrowserWindow, type Marionette } from './marionette.ts';
import { until } from './until.ts';

/** The popup's browser. */
export const POPUP = "document.querySelector('.webextension-popup-browser')";

/** The button carries its text as an attribute. */
export async function badge(marionette: Marionette, addonId: string): Promise<string> {
  const body = `return document.querySelector('#${widgetId(addonId)} .unified-extensions-item-action-button').getAttribute('badge') ?? ''`;
  return inBrowserWindow(marionette, () => execute<string>(marionette, body));
}

/** New extensions sit in the puzzle-piece menu; in the toolbar their button can be clicked at once. */
export async function pinToToolbar(marionette: Marionette, addonId: string): Promise<void> {
  const body = 'CustomizableUI.addWidgetToArea(arguments[0], CustomizableUI.AREA_NAVBAR)';
  await inBrowserWindow(marionette, () => execute(marionette, body, [widgetId(addonId)]));
}

/** The toolbar widget of an extension, named as Firefox's makeWidgetId does. */
function widgetId(addonId: string): string {
  return `${addonId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
}

/** A popup that is still open would be closed by the next click, and its answers taken for those of a new one. */
async function closePopup(marionette: Marionette): Promise<void> {
  await until('the last popup to close', () =>
    execute<boolean>(
      marionette,
      `const popup = ${POPUP};
       popup?.closest('panel').hidePopup();
       return popup === null;`,
    ),
  );
}

/** A click that falls on a panel as it closes is swallowed: where nothing opens within this many milliseconds the reader clicks again, and so do we. */
const SWALLOWED_MS = 4_000;

/** Clicks the extension's toolbar button until its popup is open and `isLoaded`; one that is closed again, as by a tab that comes to the front, is opened anew. Gives when it was clicked last, in ms since 1970. */
export async function openPopup(
  marionette: Marionette,
  addonId: string,
  isLoaded: () => Promise<boolean>,
): Promise<number> {
  await inBrowserWindow(marionette, () => closePopup(marionette));
  let clicked = 0;
  const clickIfClosed = async () => {
    if (await execute<boolean>(marionette, `return ${POPUP} !== null`)) return true;
    if (Date.now() - clicked > SWALLOWED_MS) {
      clicked = Date.now();
      await clickButton(marionette, addonId);
    }
    return false;
  };
  await until('the popup to load', async () => {
    const isOpen = await inBrowserWindow(marionette, clickIfClosed);
    return isOpen && isLoaded();
  });
  return clicked;
}

async function clickButton(marionette: Marionette, addonId: string): Promise<void> {
  const id = await find(marionette, `#${widgetId(addonId)} .unified-extensions-item-action-button`);
  await marionette.send('WebDriver:ElementClick', { id });
}

/** Answers the question of the extension for more rights, once it is asked; gives its words. */
export async function answerQuestion(marionette: Marionette, answer: 'allow' | 'refuse'): Promise<string> {
  const body = `
    const asked = document.getElementById('addon-webext-permissions-notification');
    if (PopupNotifications.panel.state !== 'open' || !asked) return '';
    const words = asked.textContent;
    (arguments[0] === 'allow' ? asked.button : asked.secondaryButton).click();
    return words;`;
  return inBrowserWindow(marionette, async () => {
    const words = await until('a question', () => execute<string>(marionette, body, [answer]));
    await until('the question to go', () =>
      execute<boolean>(marionette, "return PopupNotifications.panel.state === 'closed'"),
    );
    return words;
  });
}

/** Opens the page's menu with a right click on an element, and chooses in it. */
export async function chooseInMenu(marionette: Marionette, selector: string, label: string): Promise<void> {
  await inBrowserWindow(marionette, () => closePopup(marionette)); // it would take the click
  const origin = { [ELEMENT]: await find(marionette, selector) };
  await execute(marionette, "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", [
    origin,
  ]);
  const actions = [
    { type: 'pointerMove', duration: 0, origin, x: 0, y: 0 },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ];
  await marionette.send('WebDriver:PerformActions', {
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
  });
  await inBrowserWindow(marionette, () =>
    until(`the item ${label}`, () => execute<boolean>(marionette, CHOOSE, [label])),
  );
}

/** What an extension offers for a page stands in a menu within the page's, unless it is one item only. */
const CHOOSE = `
  const menu = document.getElementById('contentAreaContextMenu');
  const item = [...menu.querySelectorAll('menuitem')].find((each) => each.getAttribute('label') === arguments[0]);
  if (menu.state !== 'open' || !item) return false;
  const around = item.parentElement;
  if (around.state !== 'open') {
    around.parentElement.openMenu(true);
    return false;
  }
  around.activateItem(item);
  return true;`;

/** The address of the tab in front. */
export function shownAddress(marionette: Marionette): Promise<string> {
  return inBrowserWindow(marionette, () =>
    execute<string>(marionette, 'return gBrowser.selectedBrowser.currentURI.spec'),
  );
}

/** Draws the tab in front as on paper, or on a screen again. */
export function showAs(marionette: Marionette, medium: 'print' | 'screen'): Promise<void> {
  const body = 'gBrowser.selectedBrowser.browsingContext.mediumOverride = arguments[0]';
  return inBrowserWindow(marionette, () => execute(marionette, body, [medium]));
}

/** Zooms the tab in front, as the reader's menu does; 1 is the size its page was made for. */
export function zoom(marionette: Marionette, factor: number): Promise<void> {
  const body = 'ZoomManager.setZoomForBrowser(gBrowser.selectedBrowser, arguments[0])';
  return inBrowserWindow(marionette, () => execute(marionette, body, [factor]));
}
