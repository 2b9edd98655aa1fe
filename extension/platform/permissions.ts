import { browser } from './browser.ts';

/**
 * The match pattern of a site. Without its port: Firefox takes none in patterns, and a pattern without a port stands for all of them.
 * Throws where the address is none.
 */
function patternOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/**
 * Asks the reader whether the extension may read from the site of an address, and that site only. To be called in a view during a click, before
 * anything is awaited: browsers ask the reader at no other time. True where it may.
 * @public for views
 */
export async function askForSite(address: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [patternOf(address)] });
  } catch {
    return false;
  }
}

/** Whether the extension may read from the site of an address. */
export async function mayReach(address: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [patternOf(address)] });
  } catch {
    return false;
  }
}

/** Gives back the permission for a site that nothing needs any longer. */
export async function giveBackSite(address: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(address)] }).catch(() => false);
}
