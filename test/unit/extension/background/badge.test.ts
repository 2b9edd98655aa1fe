import { expect, test } from 'vitest';
import { badgeText } from '../../../../extension/background/badge.ts';
import type { PageState } from '../../../../extension/messages/page-state.ts';

function compared(relation: string, findings: number): PageState {
  return { kind: 'compared', report: { relation, findings: Array(findings).fill({}) } } as never;
}

test('the button says how many things are not in the original, in three characters at most', () => {
  expect([0, 7, 99, 100, 4_000].map((count) => badgeText(compared('rewrite', count)))).toEqual([
    '0',
    '7',
    '99',
    '99+',
    '99+',
  ]);
  expect(badgeText(compared('unrelated', 7))).toBe('');
});
