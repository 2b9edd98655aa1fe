/**
 * The background: listeners, registered synchronously each time the worker starts, and nothing else. All it knows lies in
 * the session area, so it may be stopped at any moment.
 */
import type { TabId } from '../messages/protocol.ts';
import { showBadge } from '../platform/badge.ts';
import { listen, serveContent, serveViews, toContent } from '../platform/messages.ts';
import { injectInto } from '../platform/scripting.ts';
import { session } from '../platform/session.ts';
import { onPageLeft } from '../platform/tabs.ts';
import { bundledSource } from './bundled-source.ts';
import {
  articleGone,
  articleRead,
  comparePage,
  noArticle,
  type Ports,
  pageLeft,
  readingFailed,
  revealFinding,
} from './compare-page.ts';
import { findAndCompare } from './find-original.ts';
import { pageStatesIn } from './page-states.ts';
import { sourceHandlers } from './source-handlers.ts';

const ports: Ports = {
  states: pageStatesIn(session, Date.now),
  inject: injectInto,
  findAndCompare: async (article) => findAndCompare(await bundledSource(), article),
  showBadge,
  revealMark: (tab, ref, finding) => toContent(tab)('revealMark', { ref, finding }),
  now: Date.now,
};

listen(
  serveContent({
    articleRead: (arg, tab) => articleRead(ports, tab, arg),
    noArticle: (arg, tab) => noArticle(ports, tab, arg.ref),
    readingFailed: (_, tab) => readingFailed(ports, tab),
    articleGone: (arg, tab) => articleGone(ports, tab, arg.ref),
  }),
  serveViews({
    ...sourceHandlers(),
    comparePage: (arg) => comparePage(ports, arg.tab),
    revealFinding: (arg) => revealFinding(ports, arg.tab, arg.finding),
  }),
);

onPageLeft((tab, url) => void pageLeft(ports, tab as TabId, url));
