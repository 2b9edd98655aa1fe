import { browser } from './browser.ts';

/** The local area of the extension's storage: what the reader has chosen, kept until changed. Undefined where a key was never set. */
export const local = {
  get: async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key],
  set: (key: string, value: unknown): Promise<void> => browser.storage.local.set({ [key]: value }),
};

/** Forgets all of it. */
export function clearLocal(): Promise<void> {
  return browser.storage.local.clear();
}
