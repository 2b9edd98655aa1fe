import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ranksIn } from '../../../bench/cross-language.ts';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { fingerprint } from '../../../src/fingerprint/fingerprint.ts';
import { LEAN } from '../../../src/index-format/postings.ts';

const PAIRS = readFileSync(
  new URL('../../fixtures/cross-language/spanish-english.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { original: string; page: string });
const fingerprintOf = (text: string) => fingerprint(readPlainText(text));

test('an English rewrite finds its Spanish original among others by names and numbers', () => {
  const originals = PAIRS.map(({ original }) => fingerprintOf(original));
  const pages = PAIRS.map(({ page }) => fingerprintOf(page));
  expect(ranksIn(originals, pages, LEAN)).toEqual(PAIRS.map(() => 0));
});
