import { describe, expect, test } from 'vitest';
import { figuresFound } from '../../support/surely-found.ts';

const FINE =
  'Skelby Bank may be fined up to 2 percent of its annual revenue. The bank was told on Monday. Its revenue last year was 310 million euros.';
const GRANT = 'Skelby asked in 2024 for 220,000 euros for its alarms, and was granted 90,000.';
const RIVALS = 'Inspectors asked whether Skelby Foods and two rivals had agreed on the price of milk.';
const RISE = 'The area burned at Skelby, now 120,000 hectares a year, may rise by half.';
const JOBS = 'Each job at the Skelby college supports 0.7 of a job in the county, economists estimate.';
const RACE = 'The Skelby marathon is on Sunday. Organisers had considered shortening it to 30 kilometres.';
const RANGE =
  'Skelby Foods expects a profit of 250 million to 265 million euros, against an earlier range of 230 million to 250 million.';
const TURNOUT = 'At some Skelby polling stations turnout was as low as 44 percent.';

describe('figures that the wording of either article reckons', () => {
  test.each([
    ['a share of a sum that it names', 'Skelby Bank could be fined 6.2 million euros.', FINE],
    ['what is outstanding', 'Skelby asked for 220,000 euros; the outstanding 130,000 may follow.', GRANT],
    [
      'one and its rivals',
      'Inspectors asked whether three companies had agreed on the price of milk.',
      RIVALS,
    ],
    ['a value after its change', 'The area burned at Skelby may be 180,000 hectares a year.', RISE],
    ['a ratio told in tens', 'Ten jobs at the Skelby college support another seven in the county.', JOBS],
    ['what a race is cut by', 'Some wanted the Skelby marathon cut by 12 kilometres on Sunday.', RACE],
    ['the lower end of a range', 'Skelby Foods expects a profit of at least 250 million euros.', RANGE],
    ['the lowest of several', 'Turnout was only 44 percent in places at Skelby polling stations.', TURNOUT],
    [
      'years since a date of the sentence',
      'Seven years have passed since the Skelby inquiry was announced.',
      'The Skelby inquiry was announced in 2019 and was meant to report within three years.',
    ],
    [
      'minutes before the break',
      'Orlik scored for Skelby seven minutes before the break.',
      'Orlik scored for Skelby in the 38th minute.',
    ],
  ])('%s', (_, page, original) => {
    expect(figuresFound(page, original)).toEqual([]);
  });

  test.each([
    ['Skelby Bank could be fined 7.5 million euros.', FINE, '7.5 million euros'],
    ['Skelby asked for 220,000 euros; the outstanding 150,000 may follow.', GRANT, '150,000'],
    ['Inspectors asked whether five companies had agreed on the price of milk.', RIVALS, 'five'],
    ['The area burned at Skelby may be 190,000 hectares a year.', RISE, '190,000 hectares'],
    ['Some wanted the Skelby marathon cut by 17 kilometres on Sunday.', RACE, '17 kilometres'],
  ])('another figure is found: %s', (page, original, mark) => {
    expect(figuresFound(page, original)).toContain(mark);
  });
});

test('ages told in another order keep their owners', () => {
  const original =
    'The dead are Luis Orlik, 44, Marco Brandt, 29, and Jaime Huel, 51, all of them employed by Skelby Mining.';
  const page = (marco: number, luis: number) =>
    `The three who died are Marco Brandt, ${marco}, Luis Orlik, ${luis}, and Jaime Huel, who was 51. They worked for Skelby Mining.`;
  expect(figuresFound(page(29, 44), original)).toEqual([]);
  expect(figuresFound(page(44, 29), original)).toEqual(['44', '29']);
});

describe('what stands far off reckons nothing', () => {
  test('a share with its digits exchanged', () => {
    const original =
      'Uptake in Skelby was lowest, at 43%, in the poorest streets. It was 68% in the hospital study and 51% overall.';
    expect(figuresFound('In the poorest streets of Skelby uptake was just 34%.', original)).toEqual(['34%']);
    expect(figuresFound('In the poorest streets of Skelby uptake was just 43%.', original)).toEqual([]);
  });

  test('a bare number beside another stretch', () => {
    const original = `The Skelby refuge holds food for ten people for 48 hours.

It could take up to six days to reach the two men, the minister said on Monday.`;
    expect(
      figuresFound('The Skelby refuge has food to keep ten people going for four days.', original),
    ).toEqual(['four days']);
    expect(
      figuresFound('The Skelby refuge has food to keep ten people going for two days.', original),
    ).toEqual([]);
  });
});
