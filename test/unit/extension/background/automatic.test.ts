import { beforeEach, describe, expect, test } from 'vitest';
import {
  type AutomaticPorts,
  automaticHandlers,
  automaticNeeds,
  isQuiet,
  mayBeArticle,
  permissionGained,
  settleAutomatic,
} from '../../../../extension/background/automatic.ts';
import { pageStatesIn } from '../../../../extension/background/page-states.ts';
import { type Automatic, WISH_KEY } from '../../../../extension/messages/automatic-calls.ts';
import type { TabId } from '../../../../extension/messages/protocol.ts';
import { readPlainText } from '../../../../src/article/read-plain-text.ts';
import { ok } from '../../../../src/result.ts';
import { memoryArea } from '../../../support/memory-area.ts';
import { fakeFindings, fakeReport } from '../../../support/states/pages.ts';

const TAB = 4 as TabId;
const SITE = 'https://paper.example';
const REF = { url: `${SITE}/a`, reading: 'r1' };
const NOTHING: Automatic = { everywhere: false, sites: [] };

let ports: AutomaticPorts;
let allowed: Set<string | null>;
let looking: Automatic;
let done: string[];

beforeEach(() => {
  allowed = new Set();
  looking = NOTHING;
  done = [];
  const session = memoryArea();
  const article = readPlainText('The quay\n\nThe board closed it on Monday.');
  ports = {
    session,
    states: pageStatesIn(session, () => 0),
    choices: memoryArea(),
    mayRead: async (address) => allowed.has(address === null ? null : new URL(address).origin),
    giveBack: async (address) => void done.push(`gave back ${address}`),
    lookAt: async (places) => {
      looking = places;
    },
    comparePage: async (tab) => {
      done.push(`compared ${tab}`);
      return ok(null);
    },
    giveArticle: async () => ok({ ref: REF, article }),
    paint: async (_tab, ref, marks) => {
      done.push(`painted ${marks.length} of ${ref.reading}`);
      return ok(null);
    },
  };
});

describe('where it looks', () => {
  test('is nowhere, until the reader has both asked and allowed it', async () => {
    const { automatic, beginAutomatic } = automaticHandlers(ports);
    expect(await automatic(null, true)).toEqual(ok(NOTHING));
    expect(await beginAutomatic({ address: `${SITE}/a?b` }, true)).toEqual(ok(NOTHING));
    allowed.add(SITE);
    expect(await beginAutomatic({ address: `${SITE}/a?b` }, true)).toEqual(
      ok({ everywhere: false, sites: [SITE] }),
    );
    expect(looking.sites).toEqual([SITE]);
  });

  test('ends with one call, which gives the permission back', async () => {
    allowed.add(SITE).add(null);
    const { beginAutomatic, endAutomatic } = automaticHandlers(ports);
    await beginAutomatic({ address: SITE }, true);
    await beginAutomatic({ address: null }, true);
    expect(looking).toEqual({ everywhere: true, sites: [SITE] });
    await endAutomatic({ address: null }, true);
    await endAutomatic({ address: SITE }, true);
    expect([looking, done]).toEqual([NOTHING, ['gave back null', `gave back ${SITE}`]]);
  });

  test('follows what the reader takes back in the browser’s settings', async () => {
    allowed.add(SITE).add(null);
    const { beginAutomatic } = automaticHandlers(ports);
    await beginAutomatic({ address: SITE }, true);
    await beginAutomatic({ address: null }, true);
    expect(await automaticNeeds(ports, `${SITE}/b`)).toBe(true);
    allowed.clear();
    await settleAutomatic(ports);
    expect([looking, await automaticNeeds(ports, SITE)]).toEqual([NOTHING, false]);
  });

  test('is what was wished, also where the question closed the view that asked', async () => {
    allowed.add(SITE);
    await permissionGained(ports);
    expect(looking).toEqual(NOTHING);
    await ports.session.set(WISH_KEY, { address: SITE });
    await permissionGained(ports);
    expect([looking.sites, await ports.session.get(WISH_KEY)]).toEqual([[SITE], undefined]);
  });
});

describe('a page nobody has asked about', () => {
  const state = {
    kind: 'compared' as const,
    ref: REF,
    original: { id: 'o', title: 'O', publisher: null, published: null, url: null },
    report: fakeReport(fakeFindings(2)),
    surroundings: {},
    credit: null,
    refused: [],
  };

  test('is compared quietly, once', async () => {
    await mayBeArticle(ports, TAB);
    expect([done, await isQuiet(ports, TAB)]).toEqual([['compared 4'], true]);
    await ports.states.set(TAB, state);
    await mayBeArticle(ports, TAB);
    expect(done).toEqual(['compared 4']);
  });

  test('is painted when the reader looks, and not again', async () => {
    await mayBeArticle(ports, TAB);
    await ports.states.set(TAB, state);
    const { lookedAt } = automaticHandlers(ports);
    await lookedAt({ tab: TAB }, true);
    await lookedAt({ tab: TAB }, true);
    expect(done).toEqual(['compared 4', 'painted 2 of r1']);
  });

  test('that shows another article meanwhile is not painted', async () => {
    await mayBeArticle(ports, TAB);
    await ports.states.set(TAB, { ...state, ref: { ...REF, reading: 'r0' } });
    await automaticHandlers(ports).lookedAt({ tab: TAB }, true);
    expect(done).toEqual(['compared 4']);
  });
});
