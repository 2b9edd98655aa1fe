import { describe, expect, test } from 'vitest';
import { pageStatesIn } from '../../../../extension/background/page-states.ts';
import type { TabId } from '../../../../extension/messages/protocol.ts';
import { memoryArea } from '../../../support/memory-area.ts';

const TAB = 4 as TabId;
const OTHER = 5 as TabId;

describe('page states', () => {
  test('outlive whoever wrote them', async () => {
    const area = memoryArea();
    await pageStatesIn(area, () => 0).set(TAB, { kind: 'reading', since: 0 });
    expect(await pageStatesIn(area, () => 10).get(TAB)).toEqual({ kind: 'reading', since: 0 });
  });

  test('belong to one tab', async () => {
    const states = pageStatesIn(memoryArea(), () => 0);
    await states.set(TAB, { kind: 'reading', since: 0 });
    expect(await states.get(OTHER)).toBeNull();
    await states.clear(OTHER);
    expect(await states.get(TAB)).not.toBeNull();
    await states.clear(TAB);
    expect(await states.get(TAB)).toBeNull();
  });

  test('work that took too long reads as failed', async () => {
    let now = 0;
    const states = pageStatesIn(memoryArea(), () => now);
    await states.set(TAB, {
      kind: 'searching',
      since: 0,
      ref: { url: 'https://page.example/', reading: 'r' },
    });
    now = 20_000;
    expect((await states.get(TAB))?.kind).toBe('searching');
    now = 60_000;
    expect(await states.get(TAB)).toEqual({
      kind: 'failed',
      failure: { code: 'timed-out', where: 'searching' },
    });
  });

  test('an answer keeps', async () => {
    let now = 0;
    const states = pageStatesIn(memoryArea(), () => now);
    await states.set(TAB, { kind: 'no-article', ref: { url: 'https://page.example/', reading: 'r' } });
    now = 1e9;
    expect((await states.get(TAB))?.kind).toBe('no-article');
  });
});
