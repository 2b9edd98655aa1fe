import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NameLike, nameSupport, placeNamed, sameName } from '../../../../src/facts/names/same-name.ts';

function person(...parts: string[]): NameLike {
  return { parts, kind: 'person' };
}

function body(...parts: string[]): NameLike {
  return { parts, kind: 'organisation' };
}

function place(...parts: string[]): NameLike {
  return { parts, kind: 'place' };
}

describe('the same name', () => {
  test.each<[string, NameLike, NameLike]>([
    ['equal', person('ines', 'varga'), person('ines', 'varga')],
    ['surname alone', person('varga'), person('ines', 'varga')],
    ['first name alone', person('ines'), person('ines', 'varga')],
    ['an initial', person('i', 'varga'), person('ines', 'varga')],
    ['initials spelt out', person('ines', 'varga'), person('i', 'varga')],
    ['a short given name', person('tom', 'reece'), person('thomas', 'reece')],
    ['a family', person('vargas'), person('ines', 'varga')],
    ['an acronym', body('drt'), body('deep', 'reef', 'trust')],
    ['an acronym with a small word', body('doj'), body('department', 'justice')],
    ['an acronym spelt out', body('deep', 'reef', 'trust'), body('drt')],
    ['the UN', body('un'), body('united', 'nations')],
    ['part of a long name', body('crisis', 'panel'), body('northern', 'crisis', 'panel')],
    ['America', place('america'), place('us')],
    ['Britain', place('britain'), place('united', 'kingdom')],
    ['a compound', place('north', 'field'), place('northfield')],
    ['a nationality and its place', placeNamed({ place: 'poland' }), place('poland')],
    ['a place and its people in no table', place('veltria'), place('veltrian')],
    ['a place in the name called after it', place('tarrow'), body('tarrow', 'cartel')],
  ])('%s', (_, page, original) => {
    expect(sameName(page, original)).toBe(true);
  });

  test.each<[string, NameLike, NameLike]>([
    ['another spelling', person('okafor'), person('okofor')],
    ['another first name', person('ada', 'varga'), person('ines', 'varga')],
    ['an extra part', body('northfield', 'climate', 'centre'), place('northfield')],
    ['a generic word alone', body('university'), body('leeds', 'university')],
    ['other initials', body('drc'), body('deep', 'reef', 'trust')],
    ['other initials before a surname', person('a', 'varga'), person('ines', 'varga')],
    ['a word between two initials', person('carla', 'wendt'), body('caddow')],
    ['a state between two initials', place('montana'), body('mission', 'trust')],
    ['nothing', person(), person('ines')],
  ])('not: %s', (_, page, original) => {
    expect(sameName(page, original)).toBe(false);
  });

  test('every name is itself, and its last part names it', () => {
    const word = fc.stringMatching(/^[b-df-hj-np-tv-z][a-z]{3,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (parts) => {
        expect(sameName(person(...parts), person(...parts))).toBe(true);
        expect(sameName(person(...parts.slice(-1)), person(...parts))).toBe(true);
      }),
    );
  });
});

describe('support', () => {
  const originals = [person('ines', 'varga'), place('carrow'), body('deep', 'reef', 'trust')];

  test.each<[string, NameLike, 'same' | 'part' | 'none']>([
    ['a name that is there', person('varga'), 'same'],
    ['a place with its kind added', place('carrow', 'harbour'), 'part'],
    ['parts from several names', body('varga', 'trust'), 'part'],
    ['an institution called after a place', body('carrow', 'university'), 'none'],
    ['a new name', person('hugh', 'kessel'), 'none'],
    ['a new first name', person('hugh', 'varga'), 'none'],
  ])('%s', (_, page, expected) => {
    expect(nameSupport(page, originals)).toBe(expected);
  });
});
