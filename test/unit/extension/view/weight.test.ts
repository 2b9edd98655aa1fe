import { expect, test } from 'vitest';
import { byWeight, grouped } from '../../../../extension/view/weight.ts';
import { fakeFindings } from '../../../support/states/pages.ts';

test('heaviest first, equals in order of the text', () => {
  const findings = fakeFindings(14);
  const ordered = byWeight(findings).map(({ id }) => id);
  expect(ordered.slice(0, 4)).toEqual(['f2', 'f9', 'f5', 'f12']);
  expect(ordered.toSorted()).toEqual(findings.map(({ id }) => id).toSorted());
});

test('groups hold every finding once, none is empty', () => {
  const groups = grouped(fakeFindings(7));
  expect(groups.map(({ group }) => group)).toEqual(['quotations', 'names', 'figures', 'statements']);
  expect(groups.flatMap(({ findings }) => findings)).toHaveLength(7);
  expect(grouped([])).toEqual([]);
});
