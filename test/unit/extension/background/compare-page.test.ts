import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  articleGone,
  articleRead,
  comparePage,
  noArticle,
  type Outcome,
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
  test('is reading first', async () => {
    await comparePage(ports, TAB);
    expect(await ports.states.get(TAB)).toEqual({ kind: 'reading', since: 0 });
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
  await readingFailed(ports, TAB);
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
