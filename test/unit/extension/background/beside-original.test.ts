import { beforeEach, describe, expect, test } from 'vitest';
import { type BesidePorts, besideHandlers } from '../../../../extension/background/beside-original.ts';
import { pageStatesIn } from '../../../../extension/background/page-states.ts';
import { PANEL_CALLS } from '../../../../extension/messages/parse-panel.ts';
import type { FindingId, TabId } from '../../../../extension/messages/protocol.ts';
import { readPlainText } from '../../../../src/article/read-plain-text.ts';
import { originalOf } from '../../../../src/compare.ts';
import { fail, ok } from '../../../../src/result.ts';
import { memoryArea } from '../../../support/memory-area.ts';
import { FAKE_STATES } from '../../../support/states/pages.ts';

const TAB = 4 as TabId;
const ARTICLE = readPlainText('The quay\n\nThe board of the harbour closed the east quay on Monday.');
const ORIGINAL = originalOf(readPlainText('A quay\n\nThe board of the harbour closed the east quay.'));
const STATE = FAKE_STATES.rewrite;

let seen: string[];
let ports: BesidePorts;
const calls = () => besideHandlers(ports);

beforeEach(async () => {
  seen = [];
  const choices = new Map<string, unknown>();
  ports = {
    states: pageStatesIn(memoryArea(), () => 0),
    giveArticle: async () => ok({ ref: STATE.ref, article: ARTICLE }),
    original: async (id) => (id === STATE.original.id ? ORIGINAL : null),
    revealQuote: async (_, ref, quote) => {
      seen.push(`${ref.reading} ${quote.exact}`);
      return ok(true);
    },
    emphasiseMark: async (_, ref, finding) => {
      seen.push(`${ref.reading} ${finding}`);
      return ok(true);
    },
    showMarks: async (tab, { shown }) => seen.push(`${tab} shown ${shown}`),
    choices: {
      get: async (key) => choices.get(key),
      set: async (key, value) => void choices.set(key, value),
    },
  };
  await ports.states.set(TAB, STATE);
});

describe('a page beside its original', () => {
  test('is made on asking, and passes the parser of its reply', async () => {
    const reply = await calls().sideBySide({ tab: TAB }, true);
    if (!reply.ok) throw new Error(reply.failure.code);
    expect(reply.value.blocks).toHaveLength(2);
    expect(reply.value.original[1]?.text).toBe('The board of the harbour closed the east quay.');
    expect(PANEL_CALLS.sideBySide.reply(structuredClone(reply.value))).toEqual(reply.value);
  });

  test('is refused where the page has been read anew meanwhile', async () => {
    ports = {
      ...ports,
      giveArticle: async () => ok({ ref: { ...STATE.ref, reading: 'r9' }, article: ARTICLE }),
    };
    expect(await calls().sideBySide({ tab: TAB }, true)).toEqual(fail('page-changed', 'sideBySide'));
  });

  test('is refused where nothing was compared, or the page is gone', async () => {
    expect(await calls().sideBySide({ tab: 5 as TabId }, true)).toMatchObject({ ok: false });
    ports = { ...ports, giveArticle: async () => fail('no-answer', 'giveArticle') };
    expect(await calls().sideBySide({ tab: TAB }, true)).toMatchObject({ failure: { code: 'no-answer' } });
  });

  test('is refused where the original can no longer be read', async () => {
    ports = { ...ports, original: async () => null };
    expect(await calls().sideBySide({ tab: TAB }, true)).toMatchObject({
      failure: { code: 'index-unreadable' },
    });
  });
});

describe('the live page', () => {
  const quote = { exact: 'the east quay', prefix: '', suffix: '', position: 0 };

  test('is asked for passages and marks by the name of its reading', async () => {
    await calls().revealPassage({ tab: TAB, quote }, true);
    await calls().emphasise({ tab: TAB, finding: 'f1' as FindingId }, true);
    await calls().emphasise({ tab: TAB, finding: null }, true);
    expect(seen).toEqual(['r1 the east quay', 'r1 f1', 'r1 null']);
  });

  test('is left alone where nothing was read', async () => {
    expect(await calls().revealPassage({ tab: 5 as TabId, quote }, true)).toEqual(ok(false));
    expect(seen).toEqual([]);
  });
});

describe('marks', () => {
  test('are shown and not printed at first', async () => {
    expect(await calls().marksWanted(null, true)).toEqual(ok({ shown: true, printed: false }));
  });

  test('stay as chosen, and change at once in every page that was read', async () => {
    await ports.states.set(9 as TabId, STATE);
    await calls().wantMarks({ marks: { shown: false, printed: true } }, true);
    expect(seen.sort()).toEqual(['4 shown false', '9 shown false']);
    expect(await calls().marksWanted(null, true)).toEqual(ok({ shown: false, printed: true }));
  });
});
