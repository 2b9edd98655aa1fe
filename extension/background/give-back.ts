import type { Shelf } from '../storage/shelf.ts';
import { type AutomaticPorts, automaticNeeds } from './automatic.ts';

export interface GiveBackPorts {
  readonly shelf: Pick<Shelf, 'sources'>;
  readonly choices: AutomaticPorts['choices'];
  /** Gives back the permission to read the site of an address. */
  giveBackSite(address: string): Promise<unknown>;
}

/** Gives back a site's permission where nothing needs it: it may serve two ends, a remote index there, and looking at its pages by itself. */
export async function giveBackUnneeded(ports: GiveBackPorts, address: string): Promise<void> {
  const { hostname } = new URL(address);
  const remotes = await ports.shelf.sources();
  const isRemote = remotes.some(({ url }) => url !== null && new URL(url).hostname === hostname);
  if (!isRemote && !(await automaticNeeds(ports, address))) await ports.giveBackSite(address);
}
