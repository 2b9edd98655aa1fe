import { browser } from './browser.ts';

/**
 * The match pattern of a site. Without its port: Firefox takes none in patterns, and a pattern without a port stands for all of them.
 * Throws where the address is none.
 */
export function patternOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/**
 * Asks the reader whether the extension may read from the site of an address, and that site only. To be called in a view during a click, before
 * anything is awaited: browsers ask the reader at no other time. True where it may.
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

/** Every site that looking by itself may be switched on for at once; the manifest lists the same. */
const EVERYWHERE = ['https://*/*'];

/** Asks the reader whether the extension may read from every site. To be called in a click, before anything is awaited. */
export async function askForAllSites(): Promise<boolean> {
  return browser.permissions.request({ origins: EVERYWHERE }).catch(() => false);
}

/** Whether the extension may read from every site. */
export async function mayReachAll(): Promise<boolean> {
  return browser.permissions.contains({ origins: EVERYWHERE }).catch(() => false);
}

/** Gives back the permission for every site; those given one by one stay. */
export async function giveBackAllSites(): Promise<void> {
  await browser.permissions.remove({ origins: EVERYWHERE }).catch(() => false);
}

/** Calls back when the reader has given a permission. */
export function onPermissionsGained(gained: () => void): void {
  browser.permissions.onAdded.addListener(() => gained());
}

/** Calls back when the reader takes a permission back in the browser's own settings. */
export function onPermissionsLost(lost: () => void): void {
  browser.permissions.onRemoved.addListener(() => lost());
}

/** Gives back everything the reader ever allowed beyond what the extension was installed with. */
export async function giveBackEverything(): Promise<void> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  const optional = permissions.filter((each) => each === 'search');
  await browser.permissions.remove({ origins, permissions: optional }).catch(() => false);
}
