import { describe, expect, test } from 'vitest';
import { pageStatesIn } from '../../../../extension/background/page-states.ts';
import type { TabId } from '../../../../extension/messages/protocol.ts';
import { memoryArea } from '../../../support/memory-area.ts';

const TAB = 4 as TabId;
const OTHER = 5 as TabId;
const READING = { kind: 'reading', since: 0, url: 'https://page.example/' } as const;

describe('page states', () => {
  test('outlive whoever wrote them', async () => {
    const area = memoryArea();
    await pageStatesIn(area, () => 0).set(TAB, READING);
    expect(await pageStatesIn(area, () => 10).get(TAB)).toEqual(READING);
  });

  test('belong to one tab', async () => {
    const states = pageStatesIn(memoryArea(), () => 0);
    await states.set(TAB, READING);
    expect(await states.get(OTHER)).toBeNull();
    await states.clear(OTHER);
    expect(await states.get(TAB)).not.toBeNull();
    await states.clear(TAB);
    expect(await states.get(TAB)).toBeNull();
  });

  test('are changed in turn, one tab not waiting for another, and work that breaks holds up none', async () => {
    const states = pageStatesIn(memoryArea(), () => 0);
    const done: string[] = [];
    let goOn = () => {};
    const held = new Promise<void>((fulfil) => {
      goOn = fulfil;
    });
    const first = states.inTurn(TAB, async () => {
      await held;
      done.push('first');
      throw new Error('broken');
    });
    const second = states.inTurn(TAB, async () => done.push('second'));
    await states.inTurn(OTHER, async () => done.push('other'));
    goOn();
    await expect(first).rejects.toThrow('broken');
    await second;
    expect(done).toEqual(['other', 'first', 'second']);
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
