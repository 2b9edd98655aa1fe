/** Looking at pages by itself: where the reader wants it, and what comes of it on the button. */
import type { Article } from '../../src/article/article.ts';
import { ok, type Result } from '../../src/result.ts';
import { AUTOMATIC_KEY, type Automatic, type AutomaticCalls, WISH_KEY } from '../messages/automatic-calls.ts';
import { automatic } from '../messages/parse-automatic.ts';
import type { ArticleRef, Mark, TabId } from '../messages/protocol.ts';
import type { Handlers } from '../messages/wire.ts';
import type { SessionArea } from '../platform/session.ts';
import { marksOf } from './marks.ts';
import type { PageStates } from './page-states.ts';

export interface AutomaticPorts {
  readonly session: SessionArea;
  readonly states: PageStates;
  /** What the reader has chosen, as it was stored, or undefined. */
  readonly choices: { get(key: string): Promise<unknown>; set(key: string, value: unknown): Promise<void> };
  /** Whether the extension may read the site of an address, or every site (null). */
  mayRead(address: string | null): Promise<boolean>;
  /** Gives back that permission, unless something else needs it. */
  giveBack(address: string | null): Promise<void>;
  /** From now on the looking script runs on these sites, and no others. */
  lookAt(places: Automatic): Promise<void>;
  /** Reads the tab's page and compares it. */
  comparePage(tab: TabId): Promise<Result<null>>;
  giveArticle(tab: TabId): Promise<Result<{ readonly ref: ArticleRef; readonly article: Article } | null>>;
  paint(tab: TabId, ref: ArticleRef, marks: readonly Mark[]): Promise<Result<null>>;
}

const NOWHERE: Automatic = { everywhere: false, sites: [] };

/** Where a tab's page lies in the session area while nobody has asked about it. */
const quietKey = (tab: TabId) => `quiet:${tab}`;

/** Answers views' calls about looking by itself. */
export function automaticHandlers(ports: AutomaticPorts): Handlers<AutomaticCalls, true> {
  return {
    automatic: async () => ok(await chosen(ports)),
    beginAutomatic: async ({ address }) => {
      if (!(await ports.mayRead(address))) return ok(await chosen(ports));
      return ok(await choose(ports, withPlace(await chosen(ports), address, true)));
    },
    endAutomatic: async ({ address }) => {
      const left = await choose(ports, withPlace(await chosen(ports), address, false));
      await ports.giveBack(address);
      return ok(left);
    },
    lookedAt: async ({ tab }) => {
      await paintKept(ports, tab);
      return ok(null);
    },
  };
}

/** A page may be an article, and nobody has asked about it: it is compared, and only the button says so. */
export async function mayBeArticle(ports: AutomaticPorts, tab: TabId): Promise<Result<null>> {
  if ((await ports.states.get(tab)) !== null) return ok(null);
  await ports.session.set(quietKey(tab), true);
  return ports.comparePage(tab);
}

/** Whether a tab's page is read without having been asked about, so that it is not to be painted. */
export async function isQuiet({ session }: Pick<AutomaticPorts, 'session'>, tab: TabId): Promise<boolean> {
  return (await session.get(quietKey(tab))) === true;
}

/** The reader asks about the tab's page, or has left it. */
export function endQuiet({ session }: Pick<AutomaticPorts, 'session'>, tab: TabId): Promise<void> {
  return session.remove(quietKey(tab));
}

/** After permissions were taken back, or the extension was renewed: looks only where it may, and says so from now on. */
export async function settleAutomatic(ports: AutomaticPorts): Promise<Automatic> {
  const { everywhere, sites } = await chosen(ports);
  const allowed = await Promise.all(sites.map((site) => ports.mayRead(site)));
  return choose(ports, {
    everywhere: everywhere && (await ports.mayRead(null)),
    sites: sites.filter((_, at) => allowed[at]),
  });
}

/** The reader allowed something: perhaps the view that asked for it was closed by the question. */
export async function permissionGained(ports: AutomaticPorts): Promise<void> {
  const wish = (await ports.session.get(WISH_KEY)) as { address: string | null } | undefined;
  if (wish === undefined) return;
  await ports.session.remove(WISH_KEY);
  if (await ports.mayRead(wish.address))
    await choose(ports, withPlace(await chosen(ports), wish.address, true));
}

/** Whether looking by itself needs to read the site of an address. */
export async function automaticNeeds(
  ports: Pick<AutomaticPorts, 'choices'>,
  address: string,
): Promise<boolean> {
  return (await chosen(ports)).sites.includes(new URL(address).origin);
}

async function chosen({ choices }: Pick<AutomaticPorts, 'choices'>): Promise<Automatic> {
  const stored = await choices.get(AUTOMATIC_KEY);
  return stored === undefined ? NOWHERE : automatic(stored);
}

async function choose(ports: AutomaticPorts, places: Automatic): Promise<Automatic> {
  await ports.choices.set(AUTOMATIC_KEY, places);
  await ports.lookAt(places);
  return places;
}

function withPlace(places: Automatic, address: string | null, on: boolean): Automatic {
  if (address === null) return { ...places, everywhere: on };
  if (!URL.canParse(address)) return places;
  const { origin } = new URL(address);
  const others = places.sites.filter((site) => site !== origin);
  return { ...places, sites: on ? [...others, origin].sort() : others };
}

async function paintKept(ports: AutomaticPorts, tab: TabId): Promise<void> {
  if (!(await isQuiet(ports, tab))) return;
  await endQuiet(ports, tab);
  const state = await ports.states.get(tab);
  const given = await ports.giveArticle(tab);
  if (state?.kind !== 'compared' || !given.ok || given.value?.ref.reading !== state.ref.reading) return;
  await ports.paint(tab, state.ref, marksOf(given.value.article, state.report));
}
