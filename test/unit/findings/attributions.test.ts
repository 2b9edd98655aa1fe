import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';
import { wordsFound } from '../../support/surely-found.ts';

describe('a saying given to somebody else', () => {
  const original =
    'The weir at Skelby will be rebuilt in spring. “We have waited nine winters for this weir,” said Ann Wren. Joe Barr, an angler, watched.';

  test('is a finding', () => {
    const page =
      'The weir at Skelby is to be rebuilt. “We have waited nine winters for this weir,” said Joe Barr.';
    expect(wordsFound(page, original)).toContain('Joe Barr');
  });

  test('is none where two announce together', () => {
    const both =
      'Mayors Ann Wren and Joe Barr today announced that the weir at Skelby will be rebuilt in spring.';
    const page =
      'Mayors Ann Wren and Joe Barr have announced that the weir at Skelby will be rebuilt in spring.';
    expect(wordsFound(page, both)).toEqual([]);
  });
});

describe('a saying given to somebody described', () => {
  const found = (page: string, original: string) =>
    findingsOf(page, original).flatMap(({ kind, text, original: there }) =>
      kind === 'attribution' ? [`${text} (${there})`] : [],
    );

  test('who is another than the one that said it', () =>
    expect(
      found(
        'Mayor Ada Quill was away. “Everyone who wrote to us got a lamp by Friday,” the mayor said.',
        'Mayor Ada Quill was away. “Everyone who wrote to us got a lamp by Friday,” said the harbour warden, Ann Wren.',
      ),
    ).toEqual(['mayor (Ann Wren)']));

  test('not where she holds the office', () =>
    expect(
      found(
        'Ann Wren was there. “Everyone who wrote to us got a lamp by Friday,” the warden said.',
        'Mayor Ada Quill was away. “Everyone who wrote to us got a lamp by Friday,” said the harbour warden, Ann Wren.',
      ),
    ).toEqual([]));

  test.each([
    [
      'The Skelby mill will be sold to a rival for 90 million pounds, the buyer said on Monday.',
      ['buyer (person close to the talks)'],
    ],
    ['The Skelby mill will be sold to a rival for 90 million pounds, a source said on Monday.', []],
  ])('where the original names nobody: %s', (page, expected) =>
    expect(
      found(
        page,
        'The Skelby mill will be sold to a rival for 90 million pounds, a person close to the talks said on Monday.',
      ),
    ).toEqual(expected),
  );
});
