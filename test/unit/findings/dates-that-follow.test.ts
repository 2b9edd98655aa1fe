import { describe, expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

const DAYS = ['2026-03-13', '2026-03-12'] as const;

describe('dates that follow from the original are no findings', () => {
  test.each([
    [
      'the month of a year ago',
      'Potatoes in Skelby cost almost a fifth more than in March 2025.',
      'Potatoes in Skelby cost 19 per cent more than a year ago.',
    ],
    [
      'the year before for a year earlier',
      'The mill earned £183,000 in the quarter, £33,000 more than in the same stretch of 2025.',
      'The mill made a profit of £183,000 in the quarter, up from £150,000 a year earlier.',
    ],
    [
      'a month of a year that is named',
      'The fund stopped paying in March 2019, and by October of that year it was bankrupt.',
      'The fund stopped paying in March 2019 and was declared bankrupt seven months later.',
    ],
    [
      'the days of a year that is named before them',
      'The next fair of Skelby is due on the last weekend of October 2027.',
      'The 2027 fair of Skelby is planned for Oct. 29-31.',
    ],
    [
      'the first day of a range of next year',
      "Next year's fair of Skelby opens on November 13, 2027.",
      "Next year's fair of Skelby is planned for Nov 13-22.",
    ],
    [
      'that month',
      'Orlik was arrested in January 2025 and has been out on bail since March 2025.',
      'Orlik was arrested on Jan. 14, 2025 and has been free on bail since that March.',
    ],
    [
      'the last day for the close of a month',
      'The strike in Skelby will probably be over by March 31, Orlik said.',
      'The strike in Skelby would likely end by the close of the month, Orlik said.',
    ],
    [
      'until when something lasts',
      'The trial of Orlik will probably run until about mid-April.',
      'The trial of Orlik is likely to last five weeks, the judge said.',
    ],
    [
      'up to what something is not before',
      'Orlik thinks that another cut is unlikely in the first half of the year.',
      'Orlik said that the next cut was unlikely before July.',
    ],
    [
      'the year since when',
      'Ada Orlik steps down as head of the mill. She has had the job since about 2020.',
      'Ada Orlik, who has been head of the mill for six years, steps down.',
    ],
    [
      'an hour whose half of the day is told of the second',
      'Police want to hear from anyone on the coast road from half past two in the morning.',
      'Police asked anyone on the coast road between 2.30 and 5 am to come forward.',
    ],
    [
      'the last day of what may be done within some weeks',
      'Orlik could yet challenge the fine. She has until April 9 to decide.',
      'The judge said Orlik may challenge the fine. She has 28 days in which to decide.',
    ],
    [
      'a day so many weeks after one in the sentence before',
      'The dig in Skelby was to end on May 29. Now the county has given it until roughly July 24.',
      'The dig in Skelby was meant to end on May 29. The county has now granted eight more weeks.',
    ],
    [
      'roughly a year for a decade ago',
      'There are two wardens for a shore that had five around 2016.',
      'Two wardens cover a shore that had five a decade ago.',
    ],
    [
      'so many years ago, by two ages',
      'Ada Orlik still runs the mill. She joined it 55 years ago.',
      'Ada Orlik, who joined the mill at the age of 16 and is now 71, still runs it.',
    ],
    [
      'an hour whose half of the day is open',
      'The ferry of Skelby should have tied up at 7:25.',
      'The ferry of Skelby left at 18:10 and was due to tie up 75 minutes later.',
    ],
    [
      'a clock time in figures',
      'Ada Orlik said there were 40 cars on the bend at 8.50am.',
      'Ada Orlik said that there were 40 cars on the bend at ten to nine now.',
    ],
  ])('%s', (_, page, original) => {
    expect(wordsFound(page, original, DAYS)).toEqual([]);
  });

  test.each([
    [
      'another month of last year',
      'Potatoes in Skelby cost almost a fifth more than in July 2025.',
      'Potatoes in Skelby cost 19 per cent more than a year ago.',
      'July 2025',
    ],
    [
      'another month of that year',
      'The fund stopped paying in March 2019, and by June of that year it was bankrupt.',
      'The fund stopped paying in March 2019 and was declared bankrupt seven months later.',
      'June',
    ],
    [
      'another last day',
      'Orlik could yet challenge the fine. She has until April 20 to decide.',
      'The judge said Orlik may challenge the fine. She has 28 days in which to decide.',
      'April 20',
    ],
    [
      'another part of the year',
      'The next fair of Skelby is due on the last weekend of September 2027.',
      'The 2027 fair of Skelby is planned for Oct. 29-31.',
      'September 2027',
    ],
  ])('but %s is', (_, page, original, found) => {
    expect(wordsFound(page, original, DAYS)).toContain(found);
  });
});
