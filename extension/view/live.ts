import {
  addressIn,
  isWorking,
  type PageState,
  patienceLeft,
  stateAt,
  stateKey,
} from '../messages/page-state.ts';
import { type FindingId, pageAddress, type TabId } from '../messages/protocol.ts';
import { fromView } from '../platform/messages.ts';
import { followSession, session } from '../platform/session.ts';
import { addressOf } from '../platform/tabs.ts';
import type { PageModel, Shown } from './page-model.ts';

export interface LivePage extends PageModel {
  /** Resolves once there is something to show. A view drawn before that is drawn twice, a frame or two apart. */
  readonly opened: Promise<void>;
  close(): void;
}

/**
 * The model of a tab's page over the session area and messages. Opening it is the asking, where `asks`: a state that still
 * holds is shown as it is; otherwise the page is read at once, and the first thing shown is that it is being read. A side
 * panel does not ask by opening: it stays open over pages that the reader has given nobody to read.
 */
export function livePage(tab: TabId, { asks }: { asks: boolean }): LivePage {
  const listeners = new Set<() => void>();
  let shown: Shown = { kind: 'opening' };
  let overdue: ReturnType<typeof setTimeout> | undefined;
  let tellOpened = () => {};
  const opened = new Promise<void>((fulfil) => {
    tellOpened = fulfil;
  });

  const show = (state: Shown) => {
    shown = state;
    tellOpened();
    clearTimeout(overdue);
    const patience = isStored(state) ? patienceLeft(state, Date.now()) : null;
    if (patience !== null) overdue = setTimeout(lookAgain, patience + 1);
    for (const changed of listeners) changed();
  };
  const lookAgain = async () => {
    const state = await storedState(tab);
    if (state) show(state);
    else if (isStored(shown) && isWorking(shown)) show(PAGE_LEFT);
    else if (!asks) show({ kind: 'not-asked' });
  };
  const ask = async () => {
    show({ kind: 'reading', since: Date.now(), url: null });
    const reply = await fromView('comparePage', { tab });
    if (!reply.ok) show({ kind: 'failed', failure: reply.failure });
  };
  const open = async () => {
    const [state, address] = await Promise.all([storedState(tab), addressOf(tab)]);
    if (state && (!asks || stillHolds(state, address))) show(state);
    else if (asks) await ask();
    else show({ kind: 'not-asked' });
  };

  const unfollow = followSession(stateKey(tab), () => void lookAgain());
  void open();
  return {
    opened,
    current: () => shown,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    compareAgain: () => void ask(),
    reveal: async (finding) => {
      const reply = await fromView('revealFinding', { tab, finding: finding as FindingId });
      return reply.ok && reply.value;
    },
    close: () => {
      unfollow();
      clearTimeout(overdue);
    },
  };
}

function isStored(shown: Shown): shown is PageState {
  return shown.kind !== 'opening' && shown.kind !== 'not-asked';
}

/** The reader went elsewhere while the popup waited: what it waited for will not come. */
const PAGE_LEFT: PageState = { kind: 'failed', failure: { code: 'page-changed', where: 'popup' } };

async function storedState(tab: TabId): Promise<PageState | null> {
  return stateAt(((await session.get(stateKey(tab))) as PageState | undefined) ?? null, Date.now());
}

/** Whether a state found at opening is about the page now open at an address (null: closed to us), and better than looking again. */
function stillHolds(state: PageState, address: string | null): boolean {
  if (state.kind === 'failed' || state.kind === 'no-article') return false;
  return address === null || pageAddress(address) === addressIn(state);
}
