import { expect } from 'vitest';
import type { Outcome } from '../../browsers/popup.ts';
import messages from '../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { sampleOriginals } from '../../sample/articles.ts';
import { expectedFor } from '../../sample/expected.ts';

/** Holds what the popup says about a page of the sample site to what an honest comparison comes to. */
export function expectOutcome(slug: string, { words, original, findings }: Outcome): void {
  const expected = expectedFor(slug);
  const source = sampleOriginals().find(({ id }) => id === expected.original);
  if (!source) {
    expect(words).toContain(messages.noMatchTitle.message);
    return;
  }
  expect(original).toEqual({ title: source.title, link: source.url });
  if (expected.relation === 'same-story') {
    expect(words).toContain(messages.independentTitle.message);
    expect(findings).toEqual([]);
    return;
  }
  expect(words).toContain(messages.madeFrom.message);
  const falseAlarms = expected.mustNot.filter(({ text }) =>
    findings.some((finding) => finding.includes(text)),
  );
  expect(falseAlarms).toEqual([]);
  if (expected.additions.length === 0) expect(words).toContain(messages.faithfulTitle.message);
  else
    expect(found(expected.additions, findings).length).toBeGreaterThanOrEqual(expected.additions.length / 3);
}

/** The additions that a finding names, wholly or in part. How many there should be is the benchmark's business. */
function found(additions: readonly { text: string }[], findings: string[]): string[] {
  const texts = additions.map(({ text }) => text);
  return texts.filter((text) => findings.some((finding) => finding.includes(text) || text.includes(finding)));
}
