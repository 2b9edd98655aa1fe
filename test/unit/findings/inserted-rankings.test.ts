import { describe, expect, test } from 'vitest';
import { findingsOf, reportOf } from '../../support/findings-of.ts';

const found = (page: string, original: string) =>
  findingsOf(page, original)
    .filter(({ kind }) => kind === 'superlative')
    .map(({ text }) => text);

const STRIKER = 'Striker Olek Dunn, who cost 6.5 million euros, missed a penalty.';
const RACE = 'The hill race should raise 9.4 million pounds for 62 charities.';
const MILL = "The mill employs 310 people and is Selby's second-largest employer after the cocoa works.";
const GROWTH =
  'The valley grew by 5.4 per cent in five years, the slowest pace since the 1930s, the census showed.';
const WARMTH =
  'Average temperatures in the basin between December and February were the warmest for those months since records began in 1895.';
const SCHEME = 'The council first heard of the scheme in May and approved it on Monday.';

describe('records without an article', () => {
  test.each([
    ['Striker Olek Dunn, a club-record €6.5million buy, missed a penalty.', STRIKER, 'record'],
    [
      'Shares in the mill gained 19% in Gdansk on Friday on record trading volume.',
      'Shares in the mill rose 19 per cent in Gdansk on Friday.',
      'record trading volume',
    ],
    [
      'The hill race should raise £9.4m for 62 charities, a record for the event.',
      RACE,
      'record for the event',
    ],
  ])('%s', (page, original, expected) => expect(found(page, original)).toEqual([expected]));

  test.each([
    [
      'Striker Olek Dunn, a club-record €6.5million buy, missed a penalty.',
      'Striker Olek Dunn, the dearest the club has ever bought, cost 6.5 million euros and missed a penalty.',
    ],
    [
      'The hill race should raise £9.4m for 62 charities, a record for the event.',
      'The hill race should raise 9.4 million pounds, more than ever before, for 62 charities.',
    ],
    [
      'The mayor is on record as an opponent of the levy, he said on Friday.',
      'The mayor went on record as opposing the levy on Friday.',
    ],
  ])('not: %s', (page, original) => expect(found(page, original)).toEqual([]));
});

describe('rankings in the place of lesser or other ones', () => {
  test.each([
    [
      "The mill, Selby's biggest employer with a staff of 310, is shut.",
      MILL,
      "Selby's biggest employer with a staff of 310",
    ],
    [
      'At 5.4 per cent, the growth of the valley in five years was the lowest since records began, the census showed.',
      GROWTH,
      'the lowest since records began',
    ],
    [
      'The basin is short of water after its driest months since records began in 1895.',
      WARMTH,
      'its driest months since records began in 1895',
    ],
    [
      'The council approved the scheme, the first of its kind in the county, on Monday after hearing of it in May.',
      SCHEME,
      'the first of its kind in the county',
    ],
  ])('%s', (page, original, expected) => expect(found(page, original)).toEqual([expected]));

  test.each([
    ["The mill, Selby's biggest employer after the cocoa works with a staff of 310, is shut.", MILL],
    [
      'At 5.4 per cent, the growth of the valley in five years was the lowest since records began, the census showed.',
      'The valley grew by 5.4 per cent in five years, the slowest pace on record, the census showed.',
    ],
    ['The basin has had its hottest winter months since records began in 1895.', WARMTH],
    [
      'The council approved the scheme, the first of its kind in Norland, on Monday.',
      "The council approved Norland's first such scheme on Monday.",
    ],
    [
      "It isn't the highest price that the house has ever seen, not even half of it.",
      'The price was half of the highest that the house has had.',
    ],
  ])('not: %s', (page, original) => expect(found(page, original)).toEqual([]));
});

const CLOSE = 'Shares in the mill rose 19 per cent on Friday to close at 26 crowns.';
const LANDSLIP =
  "Officials called the landslip at Arn the valley's first and the province's worst in nine years.";
const RESERVOIR = 'Water in the reservoir at Arn fell to its lowest level since records began in 1987.';
const RACE_SHARE = 'Of 840 runners 655 reached the end of the hill race, the lowest share ever.';

describe('rankings of all times, and of wider land', () => {
  test('further back than the date they are counted from', () => {
    const page = 'Water in the reservoir at Arn fell to its lowest level in half a century.';
    const { findings, possible } = reportOf(page, RESERVOIR, '2026-03-12');
    expect([...findings, ...possible].map(({ text }) => text)).toEqual([
      'its lowest level in half a century',
    ]);
  });

  test.each([
    ['Shares in the mill rose 19% on Friday to an all-time high.', CLOSE, 'all-time high'],
    [
      'Shares in the mill rose 19% on Friday, the biggest jump the bourse has seen.',
      CLOSE,
      'the biggest jump the bourse has seen',
    ],
    [
      "Officials called the landslip at Arn the country's worst in nine years.",
      LANDSLIP,
      "country's worst in nine years",
    ],
    ['Shares in the mill rose 19% on Friday, its best showing yet.', CLOSE, 'its best showing'],
  ])('%s', (page, original, expected) => expect(found(page, original)).toEqual([expected]));

  test.each([
    [
      'Shares in the mill rose 19% on Friday to an all-time high.',
      'Shares in the mill rose 19 per cent on Friday to a record 26 crowns.',
    ],
    ["Officials called the landslip at Arn the province's worst in nine years.", LANDSLIP],
    ['Water in the reservoir at Arn fell to its lowest level in almost 40 years.', RESERVOIR],
    [
      'Of 840 runners 655 got there: never in the history of the hill race has a smaller share done so.',
      RACE_SHARE,
    ],
  ])('not: %s', (page, original) => expect(found(page, original)).toEqual([]));
});
