import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings.ts';

describe('a saying given to somebody else', () => {
  const original =
    'The weir at Skelby will be rebuilt in spring. “We have waited nine winters for this weir,” said Ann Wren. Joe Barr, an angler, watched.';

  test('is a finding', () => {
    const page =
      'The weir at Skelby is to be rebuilt. “We have waited nine winters for this weir,” said Joe Barr.';
    expect(findingsOf(page, original)).toContain('Joe Barr');
  });

  test('is none where two announce together', () => {
    const both =
      'Mayors Ann Wren and Joe Barr today announced that the weir at Skelby will be rebuilt in spring.';
    const page =
      'Mayors Ann Wren and Joe Barr have announced that the weir at Skelby will be rebuilt in spring.';
    expect(findingsOf(page, both)).toEqual([]);
  });
});
