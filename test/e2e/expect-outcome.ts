import { expect } from 'vitest';
import type { Outcome } from '../../browsers/popup.ts';
import messages from '../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { sampleOriginals } from '../../sample/articles.ts';
import { expectedFor } from '../../sample/expected.ts';

/** What a popup says about a page whose original is in no index. */
const NO_ANSWER = [messages.noMatchTitle.message, messages.tooShortTitle.message];

/**
 * Shares of what is marked in sample/expected.json: additions a page must show at least, false alarms it may show at
 * most. They catch a break, in whatever browser; how good the findings are is measured by the benchmark.
 */
const FOUND = 1 / 4;
const FALSE_ALARMS = 1 / 8;

/** Holds what the popup says about a page of the sample site to what an honest comparison comes to. */
export function expectOutcome(slug: string, { summary, original, ...lists }: Outcome): void {
  const findings = lists.findings.map(({ words }) => words);
  const expected = expectedFor(slug);
  const source = sampleOriginals().find(({ id }) => id === expected.original);
  if (!source) {
    expect(original).toBeNull();
    expect(NO_ANSWER.filter((title) => summary.includes(title))).toHaveLength(1);
    return;
  }
  expect(original).toEqual({ title: source.title, link: source.url });
  if (expected.relation === 'same-story') {
    expect(summary).toContain(messages.independentTitle.message);
    expect(findings).toEqual([]);
    return;
  }
  expect(summary).toContain(messages.madeFrom.message);
  if (expected.additions.length === 0) {
    expect(findings).toEqual([]);
    expect(summary).toContain(messages.faithfulTitle.message);
    return;
  }
  const alarms = expected.mustNot.filter(({ text }) => findings.some((finding) => finding.includes(text)));
  expect(alarms.length).toBeLessThanOrEqual(expected.mustNot.length * FALSE_ALARMS);
  expect(found(expected.additions, findings).length).toBeGreaterThanOrEqual(
    expected.additions.length * FOUND,
  );
}

/** The additions that a finding names, wholly or in part. */
function found(additions: readonly { text: string }[], findings: string[]): string[] {
  const texts = additions.map(({ text }) => text);
  return texts.filter((text) => findings.some((finding) => finding.includes(text) || text.includes(finding)));
}
