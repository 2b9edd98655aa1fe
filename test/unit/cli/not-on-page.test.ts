import { expect, test } from 'vitest';
import { notOnPage } from '../../../src/cli/not-on-page.ts';
import type { Dropped, Finding, Report } from '../../../src/report.ts';

const CHANGED: Finding = {
  id: 'f0',
  start: 0,
  end: 8,
  kind: 'number',
  verdict: 'changed',
  text: '83 boats',
  original: '38 boats',
  evidence: null,
  confidence: 0.9,
  reason: { code: 'other-value', values: ['38 boats'] },
  inCaption: false,
};
const PAGE = '83 boats sank, said Ida Marie Holt’s office at the Bank of Skarne. Halder kept quiet.';

function told(dropped: readonly Dropped[], findings: readonly Finding[] = [CHANGED]): string[] {
  const coverage = { copied: 0, reworded: 1, added: 0 };
  const rest = { relation: 'rewrite', score: 1, carried: 1, possible: [], complete: true } as const;
  const report: Report = { ...rest, coverage, findings, dropped };
  return notOnPage(report, PAGE);
}

test('what the page leaves out is told', () => {
  const dropped: Dropped[] = [
    { kind: 'number', text: '8' },
    { kind: 'person', text: 'Marcus Lind' },
    { kind: 'organisation', text: 'Holt Bank' },
    { kind: 'date', text: 'Tuesday' },
  ];
  expect(told(dropped)).toEqual(['8', 'Marcus Lind', 'Holt Bank', 'Tuesday']);
});

test('a value that a changed finding names is not told again', () => {
  expect(told([{ kind: 'number', text: '38' }])).toEqual([]);
  expect(told([{ kind: 'number', text: 'the 38 boats' }])).toEqual([]);
  expect(told([{ kind: 'number', text: '38' }], [{ ...CHANGED, verdict: 'inserted' }])).toEqual(['38']);
});

test('a name of which the page has a fuller form is not told', () => {
  const names = ['Ida Holt', 'Holt', 'Skarne'].map((text) => ({ kind: 'person' as const, text }));
  expect(told(names)).toEqual([]);
});
