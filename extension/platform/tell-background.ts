import { enveloped } from '../messages/wire.ts';

type Runtime = { runtime: { sendMessage(message: unknown): unknown } };
declare const browser: Runtime | undefined;
declare const chrome: Runtime;

/**
 * Tells the background something, without an answer. Past webextension-polyfill: the script that looks at every page of a site is compiled in each of
 * them, and the polyfill is ten times as long as all of it.
 */
export function tellBackground(call: string): void {
  const { runtime } = typeof browser === 'undefined' ? chrome : browser;
  // The background may be about to be replaced by a newer one. Then nobody hears, and nothing is lost.
  Promise.resolve(runtime.sendMessage(enveloped('FromContent', call, null))).catch(() => undefined);
}
