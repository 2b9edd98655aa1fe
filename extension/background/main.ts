/**
 * The background: its parts put together, and listeners, registered synchronously each time the worker starts. All it knows lies in
 * the session area and in the database, so it may be stopped at any moment.
 */
import { CATALOGUE } from '../../src/index-format/catalogue.ts';
import { ok, type Result } from '../../src/result.ts';
import type { TabId } from '../messages/protocol.ts';
import { showBadge } from '../platform/badge.ts';
import { readOwnFile } from '../platform/files.ts';
import { clearLocal, local } from '../platform/local.ts';
import { lookAtSites, onFirstRun, onRenewed } from '../platform/looking-script.ts';
import { onMenuChosen } from '../platform/menus.ts';
import { listen, serveContent, serveViews, toContent } from '../platform/messages.ts';
import {
  giveBackAllSites,
  giveBackEverything,
  giveBackSite,
  mayReach,
  mayReachAll,
  onPermissionsGained,
  onPermissionsLost,
} from '../platform/permissions.ts';
import { injectInto, styleMarks } from '../platform/scripting.ts';
import { clearSession, session } from '../platform/session.ts';
import { addressOf, onPageLeft, openOwnPage, openTab, showTab } from '../platform/tabs.ts';
import { dropOldParcels, openParcel, putParcel } from '../storage/parcels.ts';
import { personalStore } from '../storage/personal-store.ts';
import { shelfIn } from '../storage/shelf.ts';
import { articleIn } from './article-in.ts';
import {
  type AutomaticPorts,
  automaticHandlers,
  endQuiet,
  isQuiet,
  mayBeArticle,
  permissionGained,
  settleAutomatic,
} from './automatic.ts';
import { type BesidePorts, besideHandlers, wantedMarks } from './beside-original.ts';
import { bundledSource } from './bundled-source.ts';
import {
  articleGone,
  articleRead,
  comparePage,
  noArticle,
  ownArticle,
  type Ports,
  pageLeft,
  readingFailed,
  revealFinding,
} from './compare-page.ts';
import { deleteEverything } from './delete-everything.ts';
import { fetchOriginal, findAndCompare } from './find-original.ts';
import { giveBackUnneeded } from './give-back.ts';
import { compareWithGiven, givenOriginalsIn } from './given-originals.ts';
import { chosen, type KeepingPorts, keepingHandlers } from './keeping.ts';
import { menuHandlers } from './menu-handlers.ts';
import { forgetPage, type OtherPorts, otherHandlers } from './other-handlers.ts';
import { pageStatesIn } from './page-states.ts';
import { remotesOver } from './remotes.ts';
import { signsIn } from './signs.ts';
import { sourceHandlers } from './source-handlers.ts';
import { sourceListIn } from './source-list.ts';
import { PERSONAL, sourcesOver } from './sources.ts';

const shelf = shelfIn();
const personal = personalStore();
const sources = sourcesOver({
  shelf,
  personal,
  bundled: bundledSource,
  bundledCatalogue: () => readOwnFile(`index/${CATALOGUE}`),
  downloading: (id) => sourceList.downloading(id),
});
const sourceList = sourceListIn(session, sources.list, Date.now);
const remotes = remotesOver({
  shelf,
  mayReach,
  fetch: (address, init) => fetch(address, init),
  after: (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
  room: async () => {
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
    return quota - usage;
  },
  now: Date.now,
  changed: sourceList.changed,
  replaced: sources.forget,
});

const given = givenOriginalsIn(session);
const signs = signsIn(session);

const ports: Ports = {
  states: pageStatesIn(session, Date.now),
  inject: injectInto,
  addressOf,
  isReading: async (tab, ref) => {
    const reply = await toContent(tab)('isReading', { ref });
    return reply.ok && reply.value;
  },
  findAndCompare: async (article, tab) => {
    const original = await given.get(tab);
    if (original !== null) return compareWithGiven(article, original);
    return findAndCompare(await sources.joined(), article);
  },
  forgotten: async (tab) => {
    await forgetPage({ session, given }, tab);
    await endQuiet({ session }, tab);
    await signs.takeAway(tab);
  },
  isQuiet: (tab) => isQuiet({ session }, tab),
  wantsPossible: async () => (await chosen({ choices: local })).possible,
  showBadge: async (tab, text) => showBadge(tab, (await signs.get(tab)) ?? text),
  revealMark: (tab, ref, finding) => toContent(tab)('revealMark', { ref, finding }),
  now: Date.now,
};

/** Compares a tab's page; what a sign said of it before is said. */
async function compareAnew(tab: TabId): Promise<Result<null>> {
  await signs.takeAway(tab);
  return comparePage(ports, tab);
}

const beside: BesidePorts = {
  states: ports.states,
  giveArticle: (tab) => toContent(tab)('giveArticle', null),
  original: async (id) => (await given.byId(id)) ?? fetchOriginal(await sources.joined(), id),
  revealQuote: (tab, ref, quote) => toContent(tab)('revealQuote', { ref, quote }),
  emphasiseMark: (tab, ref, finding) => toContent(tab)('emphasiseMark', { ref, finding }),
  showMarks: (tab, marks) => toContent(tab)('showMarks', { marks }),
  choices: local,
};

const others: OtherPorts = {
  session,
  given,
  articleIn: (tab) => articleIn(tab, (ask) => toContent(ask)('giveArticle', null), injectInto),
  comparePage: compareAnew,
  openTab,
  showTab,
};

const giveBack = (address: string) => giveBackUnneeded({ shelf, choices: local, giveBackSite }, address);

const sourceCalls = sourceHandlers({
  sources,
  remotes,
  shelf,
  personal,
  publish: sourceList.publish,
  openParcel,
  putParcel,
  articleIn: others.articleIn,
  giveBackSite: giveBack,
  now: Date.now,
});

const otherCalls = otherHandlers(others);

const automatic: AutomaticPorts = {
  session,
  states: ports.states,
  choices: local,
  mayRead: (address) => (address === null ? mayReachAll() : mayReach(address)),
  giveBack: (address) => (address === null ? giveBackAllSites() : giveBack(address)),
  lookAt: ({ everywhere, sites }) => lookAtSites(everywhere, sites),
  comparePage: compareAnew,
  giveArticle: beside.giveArticle,
  paint: (tab, ref, marks) => toContent(tab)('paint', { ref, marks }),
};

const sourcesChanged = () => {
  sources.forget(PERSONAL);
  return sourceList.publish();
};

const keeping: KeepingPorts = {
  shelf,
  personal,
  choices: local,
  openParcel,
  putParcel,
  addRemote: remotes.add,
  settleAutomatic: () => settleAutomatic(automatic),
  sourcesChanged,
  deleteEverything: () =>
    deleteEverything({
      shelf,
      personal,
      removeRemote: remotes.remove,
      emptyParcels: () => dropOldParcels(Number.POSITIVE_INFINITY),
      emptyAreas: () => Promise.all([clearLocal(), clearSession()]),
      giveBackEverything,
      settleAutomatic: () => settleAutomatic(automatic),
      sourcesChanged,
    }),
  compareArticle: (tab, article) =>
    ownArticle(ports, tab, { ref: { url: article.url ?? '', reading: String(Date.now()) }, article }),
  now: Date.now,
};

listen(
  serveContent({
    articleRead: (arg, tab) => articleRead(ports, tab, arg),
    noArticle: (arg, tab) => noArticle(ports, tab, arg.ref),
    readingFailed: (arg, tab) => readingFailed(ports, tab, arg.ref),
    articleGone: (arg, tab) => articleGone(ports, tab, arg.ref),
    marksWanted: () => wantedMarks(beside),
    styleMarks: async ({ isNeeded }, tab) => ok(await styleMarks(tab, isNeeded).then(() => null)),
    mayBeArticle: (_, tab) => mayBeArticle(automatic, tab),
  }),
  serveViews({
    ...sourceCalls,
    ...besideHandlers(beside),
    ...otherCalls,
    ...automaticHandlers(automatic),
    ...keepingHandlers(keeping),
    comparePage: async (arg) => {
      await endQuiet({ session }, arg.tab);
      return compareAnew(arg.tab);
    },
    revealFinding: (arg) => revealFinding(ports, arg.tab, arg.finding),
  }),
);

onPageLeft((tab, url) => {
  if (url === null) void signs.takeAway(tab as TabId);
  void pageLeft(ports, tab as TabId, url);
});

onMenuChosen(
  menuHandlers({
    ...others,
    keepAsOriginal: (tab) => sourceCalls.addPersonal({ tab }, true),
    compareWithTab: (arg) => otherCalls.compareWithTab(arg, true),
    openToCompare: (arg) => otherCalls.openToCompare(arg, true),
    showSign: async (tab, sign) => {
      await signs.put(tab, sign);
      await showBadge(tab, sign);
    },
  }),
);

onFirstRun(() => void openOwnPage('extension/welcome/index.html'));
onPermissionsGained(() => void permissionGained(automatic));
onPermissionsLost(() => void settleAutomatic(automatic));
onRenewed(() => void settleAutomatic(automatic));

// What a stopped worker left undone.
void Promise.all([remotes.resume(), dropOldParcels(Date.now())]).catch((error: unknown) =>
  console.error('Palimpsest: the sources could not be looked after.', error),
);
