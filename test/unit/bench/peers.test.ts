import { describe, expect, test } from 'vitest';
import { few, measured, PEERS, textsAndPages } from '../../../bench/peers.ts';

const HARBOUR = 'Storm over the harbour\n\nThe harbour wall gave way on Monday and eleven boats were lost.';
const LIBRARY = 'Library opens at night\n\nStudents may read until two in the morning from October on.';

describe('measuring a peer', () => {
  test.each(Object.keys(PEERS))(
    '%s finds a text that it was given, and says what its index takes',
    (name) => {
      const peer = PEERS[name]?.();
      if (peer === undefined) throw new Error(`no peer "${name}"`);
      const pages = [{ set: 'l2r' as const, text: LIBRARY, original: 1 }];
      const { found, bytes } = measured(name, peer, [HARBOUR, LIBRARY], pages);
      expect(found).toEqual([{ set: 'l2r', rank: 0 }]);
      expect(bytes).toBeGreaterThan(0);
    },
  );
});

describe('texts and pages', () => {
  test('fills up with made-up articles, and asks only about originals that are there', () => {
    const rewrite = { set: 'sheepdog', style: 'plain', heldOut: false } as const;
    const data = {
      originals: [HARBOUR, LIBRARY],
      rewrites: [
        { ...rewrite, text: 'a', original: 0 },
        { ...rewrite, text: 'b', original: 1 },
      ],
      independent: [],
    };
    expect(textsAndPages(data, 5).texts).toHaveLength(5);
    expect(textsAndPages(data, 5).texts.slice(0, 2)).toEqual([HARBOUR, LIBRARY]);
    expect(textsAndPages(data, 1).pages.map(({ text }) => text)).toEqual(['a']);
  });

  test('takes few of many from all over, never more than asked for', () => {
    expect(few([0, 1, 2, 3, 4, 5, 6], 3)).toEqual([0, 3, 6]);
    expect(few([0, 1], 12)).toEqual([0, 1]);
    expect(few([0, 1, 2], Infinity)).toEqual([0, 1, 2]);
    expect(few([], 4)).toEqual([]);
  });
});
