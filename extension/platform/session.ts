import { browser } from './browser.ts';

/**
 * The session area of the extension's storage: kept in memory, shared by background and views, closed to content
 * scripts, empty again when the browser closes. A stopped worker finds everything in it when it starts again.
 */
export interface SessionArea {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
}

export const session: SessionArea = {
  get: async (key) => (await browser.storage.session.get(key))[key],
  set: (key, value) => browser.storage.session.set({ [key]: value }),
  remove: (key) => browser.storage.session.remove(key),
  keys: async () => Object.keys(await browser.storage.session.get()),
};

/** Calls back with each new value of a key (undefined: removed) until the returned function is called. */
export function followSession(key: string, changed: (value: unknown) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) changed(change.newValue);
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}

/** Forgets all of it. */
export function clearSession(): Promise<void> {
  return browser.storage.session.clear();
}
