/**
 * Who may speak on which channel. A browser describes each sender; a message says nothing about its own. Each function
 * gives what handlers may know of the sender, or null where it has no right.
 */
import type { TabId } from './protocol.ts';

/** A sender as browsers describe it (runtime.MessageSender), as far as rights depend on it. */
export type Sender = {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number };
};

/** Ourselves as the browser knows us: the extension's id, and the address all its pages begin with. */
export type Self = { readonly id: string; readonly origin: string };

/** A content script of ours in the top frame of a tab; gives that tab. */
export function contentScript(self: Self): (raw: unknown) => TabId | null {
  return (raw) => {
    const sender = ours(raw, self);
    const tab = sender?.frameId === 0 && !isOwnPage(sender, self) ? sender.tab?.id : undefined;
    return tab === undefined ? null : (tab as TabId);
  };
}

/** A page of ours: a popup, also when it is opened in a tab. A content script has the address of the page it is in. */
export function ownPage(self: Self): (raw: unknown) => true | null {
  return (raw) => {
    const sender = ours(raw, self);
    return sender && isOwnPage(sender, self) ? true : null;
  };
}

/** Our background: ours, and in no tab. */
export function background(self: Self): (raw: unknown) => true | null {
  return (raw) => {
    const sender = ours(raw, self);
    return sender && sender.tab === undefined ? true : null;
  };
}

function ours(raw: unknown, self: Self): Sender | null {
  const sender = (raw ?? {}) as Sender;
  return sender.id === self.id ? sender : null;
}

function isOwnPage({ url }: Sender, { origin }: Self): boolean {
  return url?.startsWith(origin) ?? false;
}
