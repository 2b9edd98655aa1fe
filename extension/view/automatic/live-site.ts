import { AUTOMATIC_KEY, type Automatic, WISH_KEY } from '../../messages/automatic-calls.ts';
import { automatic } from '../../messages/parse-automatic.ts';
import type { TabId } from '../../messages/protocol.ts';
import { local } from '../../platform/local.ts';
import { fromView } from '../../platform/messages.ts';
import { openOptions } from '../../platform/options.ts';
import { askForAllSites, askForSite } from '../../platform/permissions.ts';
import { session } from '../../platform/session.ts';
import { addressOf } from '../../platform/tabs.ts';
import type { SiteModel } from './automatic-model.ts';

const NOWHERE: Automatic = { everywhere: false, sites: [] };

/** The model of a tab's site. What is known of it is read where it is stored: a popup cannot wait for the background to wake. */
export async function liveSite(tab: TabId): Promise<SiteModel> {
  const [address, stored] = await Promise.all([addressOf(tab), local.get(AUTOMATIC_KEY)]);
  if (address === null || !isOfSite(address)) return { site: null, change: async () => false, openOptions };
  const places = stored === undefined ? NOWHERE : automatic(stored);
  return {
    site: { host: new URL(address).host, isOn: isOn(places, address) },
    change: async (wanted) => isOn(await (wanted ? beginAt(address) : endAt(address)), address),
    openOptions,
  };
}

/**
 * Asks the reader for a site, or for all (null), and begins to look there. To be called in a click. What is wished is noted before the reader
 * answers: the question may close the view that asks, and the background goes on from there.
 */
export async function beginAt(address: string | null): Promise<Automatic> {
  const asked = address === null ? askForAllSites() : askForSite(address);
  void session.set(WISH_KEY, { address });
  const isAllowed = await asked;
  await session.remove(WISH_KEY);
  const reply = await (isAllowed ? fromView('beginAutomatic', { address }) : fromView('automatic', null));
  return reply.ok ? reply.value : NOWHERE;
}

/** Ends looking at a site, or everywhere (null). */
export async function endAt(address: string | null): Promise<Automatic> {
  const reply = await fromView('endAutomatic', { address });
  return reply.ok ? reply.value : NOWHERE;
}

function isOn({ sites }: Automatic, address: string): boolean {
  return sites.includes(new URL(address).origin);
}

/** The manifest lets the reader allow https sites, and this machine's own. */
function isOfSite(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.0\.0\.1)$/.test(hostname));
}
