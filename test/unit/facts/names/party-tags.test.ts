import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../src/facts/names/find-names.ts';
import { contextOf, sentencesOfBlocks } from '../../../support/sentences.ts';

function named(text: string): string[] {
  return findNames(sentencesOfBlocks(text), contextOf(text)).flatMap((fact) =>
    fact.type === 'demonym' ? [fact.place] : fact.type === 'name' ? [fact.parts.join(' ')] : [],
  );
}

describe('party and state behind a lawmaker', () => {
  test.each([
    ['Sen. Ada Quill (R-Neb.) voted yes.', ['republican party', 'nebraska']],
    ['Sen. Ada Quill (D-N.M.) voted no.', ['democratic party', 'new mexico']],
    ['Rep. Ada Quill, R-S.D., voted yes.', ['republican party', 'south dakota']],
    ['Rep. Ada Quill, D-Ohio, voted yes.', ['democratic party', 'ohio']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expect.arrayContaining(expected)));

  test.each(['The film with Ada Quill is R-rated.', 'Ada Quill landed on D-Day.', 'It is D-shaped.'])(
    'none: %s',
    (text) => expect(named(text).filter((name) => /democrat|republican/.test(name))).toEqual([]),
  );

  test('state, party and person are three', () =>
    expect(named('Montana Republican Ada Quill was not impressed.')).toEqual(
      expect.arrayContaining(['montana', 'republican party', 'ada quill']),
    ));

  test('a party stays one name', () =>
    expect(named('It was the Texas Democratic Party.')).toContain('texas democratic party'));
});
