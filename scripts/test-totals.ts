/** How many tests passed, failed and were skipped. */
export type Totals = { passed: number; failed: number; skipped: number };

/** What is read of vitest's JSON report. */
type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/**
 * True totals of a vitest run, from its JSON report (empty text: there is none) and its exit status.
 * A file that failed before any of its tests ran counts as one failure. So does a run that says nothing failed but
 * cannot be believed: no report, no tests, or an exit status other than 0.
 */
export function countTests(json: string, exitStatus: number): Totals {
  const report = parsed(json);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + broken.length;
  const unbelievable = failed === 0 && (exitStatus !== 0 || passed === 0);
  return { passed, failed: unbelievable ? 1 : failed, skipped };
}

function parsed(json: string): Report | undefined {
  try {
    return JSON.parse(json) as Report;
  } catch {
    return undefined; // a run that was ended in the middle of writing
  }
}
