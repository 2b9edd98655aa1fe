import { expect, test } from 'vitest';
import { fetchOriginal } from '../../../../extension/background/find-original.ts';
import { readPlainText } from '../../../../src/article/read-plain-text.ts';
import { compare, originalOf } from '../../../../src/compare.ts';
import { encodeDigest } from '../../../../src/digest/codec.ts';
import type { OriginalSource } from '../../../../src/originals/source.ts';

const TEXT = `Harbour board meets

The board counted 214 berths in the old basin on Friday, said Helen Marchetti, who leads it.

It may close the east quay in winter, when the ice comes.`;
const PAGE = readPlainText(TEXT.replace('214', '241').replace('The board counted', 'The board has counted'));
const ORIGINAL = originalOf(readPlainText(TEXT));

/** A source with one original, with or without its text. */
function sourceWith(text: string | null): OriginalSource {
  return {
    name: 'made up',
    find: async () => [],
    card: async (id) => (id === 'one' ? ORIGINAL.card : null),
    digest: async (id) => (id === 'one' ? encodeDigest(ORIGINAL.digest) : null),
    text: async () => text,
    refusals: () => [],
  };
}

test('a finding has the original’s passage where a source holds the text', async () => {
  const original = await fetchOriginal(sourceWith(TEXT), 'one');
  if (!original) throw new Error('It is there.');
  const [finding] = compare(PAGE, original).findings;
  expect(finding?.text).toBe('241 berths');
  expect(finding?.evidence).toContain('counted 214 berths');
});

test('without text the same is found', async () => {
  const original = await fetchOriginal(sourceWith(null), 'one');
  if (!original) throw new Error('It is there.');
  const [finding] = compare(PAGE, original).findings;
  expect([finding?.text, finding?.original, finding?.evidence]).toEqual(['241 berths', '214', null]);
});

test('an original that no source has is null', async () => {
  expect(await fetchOriginal(sourceWith(null), 'two')).toBeNull();
});
