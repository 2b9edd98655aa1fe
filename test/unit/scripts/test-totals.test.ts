import { expect, test } from 'vitest';
import { countTests } from '../../../scripts/test-totals.ts';

const report = (numbers: object, files: object[] = []) =>
  JSON.stringify({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: files,
    ...numbers,
  });

test('passed, failed, skipped and todo tests are counted as the report has them', () => {
  const json = report({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 3 });
  expect(countTests(json, 1)).toEqual({ passed: 7, failed: 2, skipped: 4 });
});

test('a file that broke before its tests ran is a failure', () => {
  const json = report({ numPassedTests: 7 }, [{ status: 'failed', assertionResults: [] }]);
  expect(countTests(json, 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
});

test.each([
  ['no report at all', '', 1],
  ['a report cut short', '{"numPassedTests": 7, "num', 0],
  ['no tests', report({}), 0],
  ['all passed but the runner crashed', report({ numPassedTests: 7 }), -1],
])('%s is a failure', (_name, json, status) => {
  expect(countTests(json, status).failed).toBe(1);
});
