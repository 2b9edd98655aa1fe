import { expect, test } from 'vitest';
import { comparisonJson, reportJson } from '../../../src/cli/report-json.ts';
import type { Report } from '../../../src/report.ts';

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
