import { expect, test } from 'vitest';
import { comparisonJson, reportJson } from '../../../src/cli/report-json.ts';
import type { Finding, Report } from '../../../src/report.ts';

const REPORT: Report = {
  relation: 'rewrite',
  score: 0.97,
  because: { code: 'sentence-by-sentence', values: ['90'] },
  madeFrom: [],
  credit: null,
  coverage: { copied: 0.2, reworded: 0.7, added: 0.1 },
  carried: 0.9,
  findings: [],
  possible: [],
  dropped: [],
  complete: true,
};

test('an answer in a batch has the fields of the contract', () => {
  expect(comparisonJson(REPORT)).toEqual({
    relation: 'rewrite',
    coverage: 0.9,
    findings: [],
    dropped: [],
  });
});

test('an answer says where the comparison was not finished, and only there', () => {
  expect(comparisonJson({ ...REPORT, complete: false })).toMatchObject({ complete: false });
  expect(reportJson(REPORT).complete).toBe(true);
  expect(reportJson({ ...REPORT, complete: false }).complete).toBe(false);
});

test('what a page adds is listed whatever it is to the original: a summary is too short to be told from a report of its own', () => {
  const finding: Finding = {
    ...{ id: 'f0', start: 0, end: 2, text: '41', kind: 'number', verdict: 'inserted', inCaption: false },
    ...{ original: null, evidence: null, confidence: 0.9, reason: { code: 'not-there', values: [] } },
  };
  const left = { kind: 'number', text: '41 boats', wording: '41' } as const;
  const full = { ...REPORT, findings: [finding], possible: [finding], dropped: [left] };
  for (const relation of ['rewrite', 'same-story', 'unrelated'] as const) {
    const { findings, possible, dropped } = reportJson({ ...full, relation });
    expect([findings.length, possible.length]).toEqual([1, 1]);
    expect(dropped).toEqual([{ kind: 'number', text: '41 boats' }]);
  }
});
