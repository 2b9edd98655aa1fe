import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const ORIGINAL = `Tarn Ferry report

Inspectors found two minor cracks in the keel of the ferry Oslin. The cook, a woman of 58, was in a comfortable condition at Mell Infirmary on Sunday evening.

Detectives are questioning four deckhands over the missing lifebelts. The owner has held exploratory talks with a shipyard in Corrant about a new hull.

The draft accounts put the loss at 900,000 crowns. The union advised its 60 stewards to stay ashore until the hearing in June.

A storm in March damaged 14 cabins at the Brine Point camp. The harbour board is reviewing the licence of the pilot school at Carn.

The closure of the upper deck is temporary, the captain said. Sightings of porpoises in the outer bay are rare in winter.

The committee approved the new timetable early on Friday after a long debate. All nine lifeboats passed the winter inspection. The purser was suspended in May after the audit.

Islanders have a slight preference for the morning sailing. Complaints about the heating on board were isolated, the line said.`;

const found = (paragraph: string) =>
  findingsOf(paragraph, ORIGINAL)
    .filter(({ kind }) => kind === 'certainty')
    .map(({ text, original }) => `${text} (${original})`);

describe('a word of another step in the place of the original’s', () => {
  test.each([
    ['In the keel of the Oslin inspectors came across a pair of serious cracks.', 'serious (minor)'],
    [
      'At Mell Infirmary the cook, 58, was in a critical condition on Sunday evening.',
      'critical (comfortable)',
    ],
    ['Four deckhands have been charged over the missing lifebelts, say detectives.', 'charged (questioning)'],
    [
      'The owner is in advanced talks with a Corrant shipyard on a new hull, having wearied of the old one.',
      'advanced (exploratory)',
    ],
    ['Audited accounts show a loss of 900,000 crowns.', 'Audited (draft)'],
    ['The union ordered its 60 stewards to stay ashore until June’s hearing.', 'ordered (advised)'],
    ['Fourteen cabins at the Brine Point camp were destroyed in a March storm.', 'destroyed (damaged)'],
    ['The captain said that the upper deck’s closure is permanent.', 'permanent (temporary)'],
    ['In winter, porpoise sightings are common in the outer bay.', 'common (rare)'],
    ['All nine lifeboats failed their winter inspection.', 'failed (passed)'],
    ['After the audit the purser was sacked in May.', 'sacked (suspended)'],
    ['The line said complaints about heating on board were widespread.', 'widespread (isolated)'],
  ])('%s', (paragraph, expected) => expect(found(paragraph)).toContain(expected));
});

describe('no other step', () => {
  test.each([
    'In the keel of the Oslin inspectors came across a pair of small cracks.',
    'The cook, 58, was satisfactory at Mell Infirmary on Sunday evening.',
    'Four deckhands are being interviewed by detectives over the missing lifebelts.',
    'The owner has held preliminary talks with a Corrant shipyard on a new hull.',
    'Provisional accounts put the loss at 900,000 crowns.',
    'The union urged its 60 stewards to stay ashore until June’s hearing.',
    'Damage to 14 cabins at the Brine Point camp was done by a March storm.',
    'The captain said the closure of the upper deck was not permanent.',
    'In winter, porpoise sightings are anything but common, and none is certain in the outer bay.',
    'After much discussion, the committee adopted the new timetable.',
    'The committee formally approved the new timetable on Friday after a long debate.',
    'For the most part, islanders like the morning sailing better.',
    'The purser, who works full-time, was suspended in May following the audit.',
  ])('%s', (paragraph) => expect(found(paragraph)).toEqual([]));
});

describe('a denial elsewhere in the sentence', () => {
  const original = `Report on the Oslin

The coast guard confirmed the winter inspection but said two minor faults had been noted, and that it could not say at once whether they had been mended.`;
  const foundIn = (paragraph: string) => findingsOf(paragraph, original).map(({ text }) => text);

  test('says nothing of a word that it does not govern', () => {
    expect(
      foundIn('The coast guard confirmed the winter inspection but said two serious faults had been noted.'),
    ).toEqual(['serious']);
  });

  test('but speaks for one that it does', () => {
    const denied =
      'Report on the Oslin\n\nThe coast guard said that the two faults noted in the winter inspection were not minor.';
    const page = 'The coast guard said that the two faults noted in the winter inspection were serious.';
    expect(findingsOf(page, denied).filter(({ reason }) => reason.code === 'other-value')).toEqual([]);
  });
});
