import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SENSE_GROUPS } from '../../../src/text/senses/groups.ts';
import { senseOf } from '../../../src/text/senses.ts';
import { stem } from '../../../src/text/stem.ts';
import { isStopWord } from '../../../src/text/stop-words.ts';

const sense = (word: string) => senseOf(stem(word));
const words = SENSE_GROUPS.flat();

describe('the table of senses', () => {
  test('puts no stem into two groups', () => {
    const groupsOf = new Map<string, Set<string>>();
    for (const group of SENSE_GROUPS) {
      for (const word of group) {
        const groups = groupsOf.get(stem(word)) ?? new Set();
        groupsOf.set(stem(word), groups.add(group.join(' ')));
      }
    }
    const torn = [...groupsOf]
      .filter(([, groups]) => groups.size > 1)
      .map(([key, groups]) => [key, ...groups]);
    expect(torn).toEqual([]);
  });

  test('brings every group to one representative, and no two groups to the same', () => {
    const split = SENSE_GROUPS.filter((group) => new Set(group.map(sense)).size > 1);
    expect(split).toEqual([]);
    expect(new Set(SENSE_GROUPS.map(([first = '']) => sense(first))).size).toBe(SENSE_GROUPS.length);
  });

  test('lists no word twice for its stem, no word of grammar, and no group of one', () => {
    const wasted = SENSE_GROUPS.filter(
      (group) => new Set(group.map(stem)).size < group.length || group.length < 2,
    );
    expect(wasted).toEqual([]);
    expect(words.filter((word) => isStopWord(word) || !/^[a-z]+$/.test(word))).toEqual([]);
  });
});

describe('senseOf', () => {
  test.each([
    ['purchased', 'bought'],
    ['acquisition', 'buy'],
    ['fatalities', 'died'],
    ['killed', 'dead'],
    ['blaze', 'fire'],
    ['attorneys', 'lawyer'],
    ['physician', 'doctors'],
    ['inquiry', 'probe'],
    ['redundancies', 'layoffs'],
    ['decision', 'decided'],
    ['destruction', 'destroyed'],
    ['growth', 'rose'],
    ['strengthen', 'strong'],
    ['expected', 'forecast'],
    ['wounded', 'injuries'],
    ['coloured', 'colored'],
    ['defence', 'defense'],
    ['organisation', 'organization'],
    ['hospitalised', 'hospital'],
    ['legalising', 'legalize'],
    ['sharply', 'steep'],
    ['successfully', 'succeeded'],
    ['previously', 'prior'],
    ['fans', 'supporters'],
    ['businesses', 'companies'],
    ['succeeds', 'succeeding'],
    ['analyse', 'analysts'],
  ])('%s meets %s', (one, other) => expect(sense(one)).toBe(sense(other)));

  test.each([
    ['injured', 'dead'],
    ['arrested', 'charged'],
    ['charged', 'convicted'],
    ['convicted', 'acquitted'],
    ['suspended', 'dismissed'],
    ['chief', 'deputy'],
    ['increase', 'decrease'],
    ['approve', 'reject'],
    ['win', 'lose'],
    ['buy', 'sell'],
    ['import', 'export'],
    ['guilty', 'innocent'],
    ['legal', 'illegal'],
    ['postponed', 'cancelled'],
    ['murder', 'manslaughter'],
    ['son', 'daughter'],
    ['minister', 'secretary'],
    ['borrow', 'lend'],
    ['flood', 'earthquake'],
    ['virus', 'bacteria'],
    ['family', 'fame'],
    ['july', 'jury'],
    ['several', 'serious'],
    ['independence', 'autonomy'],
    ['king', 'queen'],
    ['damaged', 'destroyed'],
  ])('%s does not meet %s', (one, other) => expect(sense(one)).not.toBe(sense(other)));

  test('changes nothing when applied again', () => {
    for (const word of words) expect(senseOf(sense(word))).toBe(sense(word));
    const ending = fc.constantFrom(
      '',
      'is',
      'ise',
      'ised',
      'isation',
      'isis',
      'ly',
      'lily',
      'lise',
      'isly',
      'ously',
      'ousous',
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), ending, (start, end) => {
        const once = sense(start + end);
        expect(senseOf(once)).toBe(once);
      }),
    );
  });

  test('leaves other words, scripts and numbers alone', () => {
    for (const word of ['okafor', 'тест', '1,300', '']) expect(senseOf(word)).toBe(word);
  });
});
