import { FROM_CONTENT, FROM_VIEW, TO_CONTENT } from '../messages/parse.ts';
import type { FromContent, FromView, TabId, ToContent } from '../messages/protocol.ts';
import { background, contentScript, ownPage } from '../messages/rights.ts';
import {
  type Caller,
  caller,
  type Handlers,
  persistent,
  rootListener,
  type Served,
  serve,
} from '../messages/wire.ts';
import { browser } from './browser.ts';

const SELF = { id: browser.runtime.id, origin: browser.runtime.getURL('') };

/** Asks the background, from the content script. */
export const fromContent: Caller<FromContent> = persistent(
  caller('FromContent', FROM_CONTENT, (envelope) => browser.runtime.sendMessage(envelope)),
);

/** Asks the background, from the popup. */
export const fromView: Caller<FromView> = persistent(
  caller('FromView', FROM_VIEW, (envelope) => browser.runtime.sendMessage(envelope)),
);

/** Asks the content script in the page of a tab, from the background. */
export function toContent(tab: TabId): Caller<ToContent> {
  return caller('ToContent', TO_CONTENT, (envelope) =>
    browser.tabs.sendMessage(tab, envelope, { frameId: 0 }),
  );
}

/** Answers content scripts. The tab is the sender's own, whatever its message says. */
export function serveContent(handlers: Handlers<FromContent, TabId>): Served {
  return serve('FromContent', FROM_CONTENT, contentScript(SELF), handlers);
}

/** Answers our own pages, and nobody else. */
export function serveViews(handlers: Handlers<FromView, true>): Served {
  return serve('FromView', FROM_VIEW, ownPage(SELF), handlers);
}

/** Answers the background. */
export function serveBackground(handlers: Handlers<ToContent, true>): Served {
  return serve('ToContent', TO_CONTENT, background(SELF), handlers);
}

/** Listens in this context until the returned function is called. To be called once, at start, synchronously. */
export function listen(...served: readonly Served[]): () => void {
  const root = rootListener(served) as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(root);
  return () => browser.runtime.onMessage.removeListener(root);
}
