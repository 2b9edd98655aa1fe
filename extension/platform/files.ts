import { browser } from './browser.ts';

/** The bytes of a file of the extension. Rejects with the file's name where there is none. */
export async function readOwnFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
