import { afterEach, describe, expect, test, vi } from 'vitest';
import messages from '../../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { KIND_WORDS } from '../../../extension/view/strings.ts';
import { paintFor, reportText } from '../../../src/cli/report-text.ts';
import type { Finding, FindingKind, OriginalCard, Report } from '../../../src/report.ts';

const CARD: OriginalCard = {
  id: '1',
  title: 'Storm takes boats',
  publisher: 'The Halder Post',
  published: '2026-03',
  url: null,
};
const FINDING: Finding = {
  id: 'f0',
  start: 0,
  end: 5,
  kind: 'number',
  verdict: 'changed',
  text: 'Forty',
  original: 'Fourteen',
  evidence: 'Fourteen boats were torn from their moorings.',
  confidence: 0.9,
  reason: { code: 'other-value', values: ['Fourteen'] },
  inCaption: false,
};
const REPORT: Report = {
  relation: 'rewrite',
  score: 0.97,
  because: { code: 'sentence-by-sentence', values: ['90'] },
  madeFrom: [],
  credit: null,
  coverage: { copied: 0.2, reworded: 0.7, added: 0.1 },
  carried: 0.9,
  findings: [FINDING],
  possible: [],
  dropped: [{ kind: 'person', text: 'Ida Holt', wording: 'Ida Holt' }],
  complete: true,
};
const plain = (report: Report, card = CARD) => reportText(report, card, (_, text) => text);

afterEach(() => vi.unstubAllEnvs());

describe('the report for a terminal', () => {
  test('says that a page names its source, and which paragraphs of a page were made from the original', () => {
    const credit = { name: 'The Halder Post', url: null, isThisOriginal: true };
    expect(plain({ ...REPORT, credit })).toContain(
      '\nThe page says that it republishes this: The Halder Post.\n',
    );
    expect(plain({ ...REPORT, credit: { ...credit, isThisOriginal: false } })).toContain(
      '\nThe page names a source: The Halder Post.\n',
    );
    const because = { code: 'some-paragraphs', values: ['3', '6'] } as const;
    expect(plain({ ...REPORT, relation: 'partial', because })).toContain(
      '\n3 of 6 paragraphs go back to the original, the others do not.\n',
    );
  });

  test('has no empty line where the original has no title', () => {
    const untitled = { ...CARD, title: '' };
    expect(plain(REPORT, untitled)).toMatch(/^A rewrite of the original\.\nThe Halder Post, 2026-03\nOf the/);
    const unknown = { ...untitled, publisher: null, published: null };
    expect(plain(REPORT, unknown)).toMatch(/^A rewrite of the original\.\nOf the page/);
  });

  test('says what the page is, then each finding with its reason and the original’s words', () => {
    expect(plain(REPORT)).toBe(`A rewrite of the original.
Storm takes boats (The Halder Post, 2026-03)
Of the page’s words: 20 % copied, 70 % reworded, 10 % added.

One thing on the page that the original does not say:
  Forty  number
      there: Fourteen
      original: Fourteen boats were torn from their moorings.

In the original, but not on the page: Ida Holt.
`);
  });

  test('tells a faithful rewrite, an unfinished comparison and a doubtful finding', () => {
    expect(plain({ ...REPORT, findings: [] })).toContain(
      'Nothing on the page was found to go beyond the original.',
    );
    expect(
      plain({ ...REPORT, findings: [], coverage: { copied: 0.5, reworded: 0.2, added: 0.3 } }),
    ).toContain('No single addition was found, but 30 % of the page has no counterpart in the original.');
    expect(plain({ ...REPORT, complete: false })).toContain('Not all of the page was compared');
    expect(plain({ ...REPORT, findings: [], possible: [{ ...FINDING, inCaption: true }] })).toContain(
      'Possibly also:\n  Forty  number, in a caption',
    );
  });

  test('a copy with something altered is called so', () => {
    expect(plain({ ...REPORT, relation: 'copy' })).toMatch(/^A copy of the original, with changes\.\n/);
    expect(plain({ ...REPORT, relation: 'copy', findings: [] })).toMatch(/^A copy of the original\.\n/);
  });

  test('never says that nothing was added beside what was', () => {
    const of = (copied: number, reworded: number, added: number) =>
      plain({ ...REPORT, coverage: { copied, reworded, added } }).split('\n')[2];
    expect(of(0.2, 0.797, 0.003)).toBe('Of the page’s words: 20 % copied, 79 % reworded, 1 % added.');
    expect(of(0.2, 0.8, 0)).toBe('Of the page’s words: 20 % copied, 80 % reworded.');
  });

  test.each(Object.entries(KIND_WORDS))('calls %s what the interface calls it', (kind, key) => {
    const finding = { ...FINDING, kind: kind as FindingKind };
    expect(plain({ ...REPORT, findings: [finding] })).toContain(`  Forty  ${messages[key].message}\n`);
  });

  test('lists nothing for a page that was not made from the original', () => {
    expect(plain({ ...REPORT, relation: 'same-story' })).not.toContain('Forty');
  });

  test('never says of anything that it is untrue', () => {
    expect(plain(REPORT)).not.toMatch(/\b(?:false|fake|lie|wrong|untrue)\b/i);
  });

  test('lets no control character of a page or a card through', () => {
    const hostile = plain(
      { ...REPORT, findings: [{ ...FINDING, text: 'For\x1b[2Jty\u202E\nx' }] },
      { ...CARD, title: 'A\x07\x1b]0;b' },
    );
    expect(hostile).not.toMatch(/[^\P{C}\n]/u);
  });

  test('has colours on a terminal, and none elsewhere or where NO_COLOR is set', () => {
    vi.stubEnv('NO_COLOR', '');
    vi.stubEnv('FORCE_COLOR', '1');
    expect(paintFor({ isTTY: true })('bold', 'x')).toContain('\x1b[1m');
    expect(paintFor({})('bold', 'x')).toBe('x');
    vi.stubEnv('NO_COLOR', '1');
    expect(paintFor({ isTTY: true })('bold', 'x')).toBe('x');
  });
});
