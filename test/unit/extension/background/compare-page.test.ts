import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  articleGone,
  articleRead,
  comparePage,
  noArticle,
  type Outcome,
  ownArticle,
  type Ports,
  pageLeft,
  readingFailed,
  revealFinding,
} from '../../../../extension/background/compare-page.ts';
import { pageStatesIn } from '../../../../extension/background/page-states.ts';
import type { FindingId, TabId } from '../../../../extension/messages/protocol.ts';
import { readPlainText } from '../../../../src/article/read-plain-text.ts';
import { fail, ok } from '../../../../src/result.ts';
import { memoryArea } from '../../../support/memory-area.ts';
import { fakeFindings, fakeReport } from '../../../support/states/pages.ts';

const TAB = 4 as TabId;
const ARTICLE = readPlainText(`The quay\n\n${'The board closed the east quay on Monday. '.repeat(40)}`);
const REF = { url: 'https://page.example/quay', reading: 'r1' };
const LATER = { url: 'https://page.example/quay', reading: 'r2' };
const ORIGINAL = { id: 'o', title: 'The original', publisher: null, published: null, url: null };
const REWRITE: Outcome = {
  kind: 'compared',
  original: ORIGINAL,
  report: fakeReport(fakeFindings(3)),
  refused: [],
};

let ports: Ports;
let badges: string[];
let seen: string[];

/** The use case over a memory and a world that does as it is told. */
function world(changes: Partial<Ports> = {}): Ports {
  return {
    states: pageStatesIn(memoryArea(), () => 0),
    inject: async () => undefined,
    addressOf: async () => `${REF.url}#top`,
    isReading: async () => true,
    findAndCompare: async () => ok(REWRITE),
    wantsPossible: async () => true,
    isQuiet: async () => false,
    forgotten: async (tab) => void seen.push(`forgotten ${tab}`),
    showBadge: async (_, text) => void badges.push(text),
    revealMark: async (_, ref, finding) => {
      seen.push(`${ref.reading} ${finding}`);
      return ok(true);
    },
    now: () => 0,
    ...changes,
  };
}

beforeEach(() => {
  badges = [];
  seen = [];
  ports = world();
});

describe('comparing a page', () => {
  test('is reading first, and says which page', async () => {
    await comparePage(ports, TAB);
    expect(await ports.states.get(TAB)).toEqual({ kind: 'reading', since: 0, url: REF.url });
  });

  test('a page the browser keeps closed is said to be closed', async () => {
    ports = world({ inject: () => Promise.reject(new Error('Cannot access a chrome:// URL')) });
    await comparePage(ports, TAB);
    expect(await ports.states.get(TAB)).toMatchObject({
      kind: 'failed',
      failure: { code: 'page-not-allowed' },
    });
  });

  test('an article ends as compared, with marks and a count', async () => {
    await comparePage(ports, TAB);
    const marks = await articleRead(ports, TAB, { ref: REF, article: ARTICLE });
    expect(await ports.states.get(TAB)).toMatchObject({ kind: 'compared', ref: REF });
    expect(marks.ok && marks.value.map(({ finding, style }) => [finding, style])).toEqual([
      ['f0', 'inserted'],
      ['f1', 'changed'],
      ['f2', 'quotation'],
    ]);
    expect(badges.at(-1)).toBe('3');
  });

  test('a page without article, one too short and one without match say so, and count nothing', async () => {
    await noArticle(ports, TAB, REF);
    expect((await ports.states.get(TAB))?.kind).toBe('no-article');
    for (const outcome of [{ kind: 'too-short' }, { kind: 'no-match', refused: [] }] as const) {
      ports = world({ findAndCompare: async () => ok(outcome) });
      expect(await articleRead(ports, TAB, { ref: REF, article: ARTICLE })).toEqual(ok([]));
      expect((await ports.states.get(TAB))?.kind).toBe(outcome.kind);
    }
    expect(new Set(badges)).toEqual(new Set(['']));
  });

  test('where only part of an article could be read or searched for, that is kept with the answer', async () => {
    ports = world({ findAndCompare: async () => ok({ kind: 'no-match', refused: [] }) });
    await articleRead(ports, TAB, { ref: REF, article: { ...ARTICLE, isStub: true } });
    expect(await ports.states.get(TAB)).toEqual({ kind: 'no-match', ref: REF, refused: [], isStub: true });
    const long = readPlainText(`The quay\n\n${'The board closed the east quay on Monday. '.repeat(12_000)}`);
    await articleRead(ports, TAB, { ref: REF, article: long });
    expect(await ports.states.get(TAB)).toEqual({ kind: 'no-match', ref: REF, refused: [], isCut: true });
  });

  test('an independent report is neither marked nor counted', async () => {
    const report = fakeReport(fakeFindings(3), { relation: 'same-story' });
    ports = world({ findAndCompare: async () => ok({ ...REWRITE, report }) });
    expect(await articleRead(ports, TAB, { ref: REF, article: ARTICLE })).toEqual(ok([]));
    expect(badges.at(-1)).toBe('');
  });

  test('an index that cannot be read is a failure with its own words', async () => {
    ports = world({ findAndCompare: async () => fail('index-unreadable', 'catalogue.json') });
    await articleRead(ports, TAB, { ref: REF, article: ARTICLE });
    expect(await ports.states.get(TAB)).toMatchObject({ failure: { code: 'index-unreadable' } });
  });
});

test('a comparison that breaks is a failure at once, not a wait', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  ports = world({ findAndCompare: () => Promise.reject(new Error('no')) });
  await articleRead(ports, TAB, { ref: REF, article: ARTICLE });
  expect(await ports.states.get(TAB)).toMatchObject({ kind: 'failed', failure: { code: 'unexpected' } });
  quiet.mockRestore();
});

test('a page that cannot be read is a failure at once', async () => {
  await comparePage(ports, TAB);
  await readingFailed(ports, TAB, REF);
  expect(await ports.states.get(TAB)).toMatchObject({ kind: 'failed', failure: { where: 'reading' } });
});

describe('an answer that comes too late', () => {
  test('is dropped where the reader has gone elsewhere', async () => {
    ports = world({
      findAndCompare: async () => {
        await pageLeft(ports, TAB, 'https://page.example/other');
        return ok(REWRITE);
      },
    });
    expect(await articleRead(ports, TAB, { ref: REF, article: ARTICLE })).toEqual(
      fail('page-changed', 'articleRead'),
    );
    expect(await ports.states.get(TAB)).toBeNull();
    expect(badges.at(-1)).toBe('');
  });

  test('is dropped where the page is being read anew', async () => {
    ports = world({
      findAndCompare: async () => {
        await comparePage(ports, TAB);
        return ok(REWRITE);
      },
    });
    await articleRead(ports, TAB, { ref: REF, article: ARTICLE });
    expect((await ports.states.get(TAB))?.kind).toBe('reading');
  });

  test('a worker that stopped in the middle is asked again and loses nothing', async () => {
    await ports.states.set(TAB, { kind: 'searching', since: 0, ref: REF }); // all that is left of the first try
    await articleRead(ports, TAB, { ref: REF, article: ARTICLE });
    expect((await ports.states.get(TAB))?.kind).toBe('compared');
  });
});

describe('a page left while it is read', () => {
  const NEXT = { url: 'https://page.example/next', reading: 'r3' };
  let shown: { url: string; reading: string };

  /** The tab goes from one page to the next, and the reader asks at once; what the browser tells of it comes in that order. */
  async function goOn(told: string | null): Promise<void> {
    shown = NEXT;
    await Promise.all([pageLeft(ports, TAB, told), comparePage(ports, TAB)]);
  }

  beforeEach(() => {
    shown = REF;
    ports = world({
      addressOf: async () => shown.url,
      isReading: async (_, { reading }) => reading === shown.reading,
    });
  });

  test.each([
    ['whose address may be known', NEXT.url],
    ['whose address may not be known', null],
  ])('is forgotten for one %s', async (_, told) => {
    await comparePage(ports, TAB);
    await pageLeft(ports, TAB, told);
    expect(await ports.states.get(TAB)).toBeNull();
  });

  test('is not forgotten for its own address, told late', async () => {
    await comparePage(ports, TAB);
    await pageLeft(ports, TAB, `${REF.url}#top`);
    expect((await ports.states.get(TAB))?.kind).toBe('reading');
  });

  test.each<[string, () => Promise<unknown>]>([
    ['its article', () => articleRead(ports, TAB, { ref: REF, article: ARTICLE })],
    ['that it has none', () => noArticle(ports, TAB, REF)],
    ['that it could not be read', () => readingFailed(ports, TAB, REF)],
    ['that its document shows another', () => articleGone(ports, TAB, REF)],
  ])('tells too late %s', async (_, tellLate) => {
    await comparePage(ports, TAB);
    await goOn(NEXT.url);
    await tellLate();
    expect(await ports.states.get(TAB)).toMatchObject({ kind: 'reading', url: NEXT.url });
    await articleRead(ports, TAB, { ref: NEXT, article: ARTICLE });
    await tellLate();
    expect(await ports.states.get(TAB)).toMatchObject({ kind: 'compared', ref: NEXT });
  });

  test('does not appear again where nobody asks about the next', async () => {
    await comparePage(ports, TAB);
    shown = NEXT;
    await pageLeft(ports, TAB, null);
    const late = await articleRead(ports, TAB, { ref: REF, article: ARTICLE });
    expect(late).toEqual(fail('page-changed', 'articleRead'));
    expect(await ports.states.get(TAB)).toBeNull();
  });

  test('while its answer is on its way neither overwrites nor swallows that of the next', async () => {
    const answers: (() => void)[] = [];
    ports = {
      ...ports,
      findAndCompare: () => new Promise((fulfil) => answers.push(() => fulfil(ok(REWRITE)))),
    };
    await comparePage(ports, TAB);
    const first = articleRead(ports, TAB, { ref: REF, article: ARTICLE });
    await vi.waitUntil(() => answers.length === 1);
    await goOn(NEXT.url);
    const second = articleRead(ports, TAB, { ref: NEXT, article: ARTICLE });
    await vi.waitUntil(() => answers.length === 2);
    for (const answer of answers) answer();
    expect(await first).toEqual(fail('page-changed', 'articleRead'));
    expect((await second).ok).toBe(true);
    expect(await ports.states.get(TAB)).toMatchObject({ kind: 'compared', ref: NEXT });
  });

  test('at the last moment, with its answer ready, does not have it shown over the next', async () => {
    const left = vi.fn(() => goOn(null));
    ports = {
      ...ports,
      wantsPossible: async () => {
        await left();
        return true;
      },
    };
    await comparePage(ports, TAB);
    const late = await articleRead(ports, TAB, { ref: REF, article: ARTICLE });
    expect(left).toHaveBeenCalledTimes(1);
    expect(late).toEqual(fail('page-changed', 'articleRead'));
    expect(await ports.states.get(TAB)).toMatchObject({ kind: 'reading', url: NEXT.url });
  });

  test('before anything could be run in it is not the next one closed to us', async () => {
    const injected: ((error: Error) => void)[] = [];
    ports = { ...ports, inject: () => new Promise((_, reject) => injected.push(reject)) };
    void comparePage(ports, TAB);
    await vi.waitUntil(() => injected.length === 1);
    void goOn(null);
    await vi.waitUntil(() => injected.length === 2);
    injected[0]?.(new Error('Frame with ID 0 was removed.'));
    await expect(ports.states.inTurn(TAB, () => ports.states.get(TAB))).resolves.toMatchObject({
      kind: 'reading',
      url: NEXT.url,
    });
  });
});

test('a page of ours with an article is compared unasked', async () => {
  ports = world({ isReading: async () => false });
  await ownArticle(ports, TAB, { ref: REF, article: ARTICLE });
  expect((await ports.states.get(TAB))?.kind).toBe('compared');
});

describe('leaving a page', () => {
  beforeEach(() => articleRead(ports, TAB, { ref: REF, article: ARTICLE }));

  test.each([
    ['for another address', 'https://page.example/other', true],
    ['for one we may not know, or the same anew', null, true],
    ['for another place in it', 'https://page.example/quay#comments', false],
  ])('%s', async (_, url, forgotten) => {
    await pageLeft(ports, TAB, url);
    expect((await ports.states.get(TAB)) === null).toBe(forgotten);
    expect(badges.at(-1)).toBe(forgotten ? '' : '3');
  });

  test('within its document forgets that article, and not the next one', async () => {
    await articleGone(ports, TAB, LATER);
    expect(await ports.states.get(TAB)).not.toBeNull();
    await articleGone(ports, TAB, REF);
    expect(await ports.states.get(TAB)).toBeNull();
  });
});

describe('showing a finding', () => {
  test('asks the reading that is shown', async () => {
    await articleRead(ports, TAB, { ref: REF, article: ARTICLE });
    expect(await revealFinding(ports, TAB, 'f1' as FindingId)).toEqual(ok(true));
    expect(seen).toEqual(['r1 f1']);
  });

  test('of a page that is gone finds nothing', async () => {
    expect(await revealFinding(ports, TAB, 'f1' as FindingId)).toEqual(ok(false));
  });
});
