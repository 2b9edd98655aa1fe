import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { compare, originalOf } from '../../../src/compare.ts';
import { wordsFound } from '../../support/surely-found.ts';

describe('names that are no part of the account are no findings', () => {
  const original = 'The depot at Skelby met on Monday. Rain fell on the roof of the hall.';
  test.each([
    'Enjoyed this? Follow Harbour Post for more stories about the past.',
    'Share it with a friend and follow TideTales for your weekly dose of news.',
    'Stay with KelpWire for more.',
    'Infected bats keep being roused.',
    'Choppy markets met on Monday.',
  ])('%s', (sentence) => {
    const found = wordsFound(`The depot at Skelby held a meeting on Monday. ${sentence}`, original);
    expect(found.filter((text) => /Harbour|Tide|Kelp|Infected|Choppy/.test(text))).toEqual([]);
  });

  test('a column before the colon of a title', () => {
    const page = readPlainText('The Morning Round: Depot meets\n\nThe depot at Skelby met on Monday.', {
      published: '2026-03-13',
    });
    const { findings } = compare(
      page,
      originalOf(readPlainText(`Depot\n\n${original}`, { published: '2026-03-12' })),
    );
    expect(findings).toEqual([]);
  });
});

test('letters that the page itself spells out are judged with the name, and a unit with its number', () => {
  const original = 'The town’s Board of Works fined the depot. It sold 62,000 litres.';
  const page = 'The Skelby Board of Works (SBW) fined the depot. It sold 16,400 US gallons.';
  const found = wordsFound(page, original);
  expect(found).not.toContain('SBW');
  expect(found).not.toContain('US');
});
