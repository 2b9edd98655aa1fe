import { expect, test } from 'vitest';
import { levelOf } from '../../../../src/facts/names/office-ranks.ts';

const level = (office: string) => levelOf(office.split(' '));

/** Each line climbs, or stays on a step that two ranks share. */
const LADDERS = [
  ['constable', 'detective sergeant', 'detective inspector', 'superintendent', 'chief constable'],
  ['detective', 'sergeant', 'lieutenant', 'captain', 'commander', 'commissioner'],
  ['detective constable', 'sergeant', 'chief inspector', 'detective chief inspector', 'chief superintendent'],
  [
    'corporal',
    'sergeant',
    'lieutenant',
    'captain',
    'major',
    'lieutenant colonel',
    'colonel',
    'major general',
  ],
  ['lieutenant', 'commander', 'commodore', 'admiral'],
];

test.each(LADDERS)('%s … %s climbs', (...ranks) => {
  const levels = ranks.map(level);
  expect(levels).toEqual([...levels].sort((a, b) => a - b));
  expect(levels.at(-1)).toBeGreaterThan(levels[0] ?? 0);
});

test('ranks a detective with the police, officers of an army above its sergeants', () => {
  expect(level('detective inspector')).toBe(level('inspector'));
  expect(level('detective sergeant')).toBe(level('sergeant'));
  expect(level('lieutenant')).toBeGreaterThan(level('sergeant'));
  expect(level('general')).toBeGreaterThan(level('colonel'));
});

test.each(['general practitioner', 'major shareholder', 'general contractor'])('%s is no soldier', (office) =>
  expect(level(office)).toBeLessThan(3),
);
