import { describe, expect, test } from 'vitest';
import { everythingFound } from '../../support/findings-of.ts';

/** Words of everything found, shown or merely possible, between texts of 12 March 2026. */
function allFound(paragraph: string, original: string): string[] {
  return everythingFound(paragraph, `The depot\n\n${original}`, '2026-03-12').map(({ text }) => text);
}

const SAME: readonly (readonly [
  what: string,
  page: string,
  original: string,
  other: readonly [string, string],
])[] = [
  [
    'a bound below what a verb counts',
    'More than 400 crates lie in the Skelby store in total.',
    'The crates in the Skelby store now number 412.',
    ['400', '450'],
  ],
  [
    'a dozen for a few more',
    'Over a dozen brass lamps were found in the Skelby store.',
    'In the Skelby store were 17 lamps of brass.',
    ['a dozen', 'two dozen'],
  ],
  [
    'a stretch in digits with "over"',
    'Skelby harbour was frozen for over 70 days.',
    'The harbour at Skelby was frozen for 71 days.',
    ['70 days', '90 days'],
  ],
  [
    'an age from a year of birth',
    'The Skelby cooper Ada Quill is in her early sixties.',
    'Ada Quill, a cooper at Skelby, was born in 1964 and began at the yard when she was nine.',
    ['early sixties', 'early seventies'],
  ],
  [
    'an age from the year of birth, not from another told with it',
    'The Skelby cooper Ada Quill is in her early sixties.',
    'Ada Quill, a cooper at Skelby, was born in 1964 and came to the yard in 1990.',
    ['early sixties', 'mid thirties'],
  ],
  [
    'an age from another year',
    'Ada Quill, now about 31, is the captain of Skelby.',
    'Ada Quill, the captain of Skelby, was 16 when she first played in 2011.',
    ['31', '40'],
  ],
  [
    'an age at another time beside that of today',
    'Ada Quill, 37, took over the Skelby farm in her early twenties.',
    'Ada Quill, 37, has run the Skelby farm since 2011.',
    ['early twenties', 'early thirties'],
  ],
  [
    'the rest of a sum, a part of which names no money',
    'The remaining €460,000 for the Skelby dig came from the owner.',
    'The Skelby dig cost 1.26 million euros. The state paid 800,000 of that and the rest came from the owner.',
    ['€460,000', '€560,000'],
  ],
  [
    'a bounded sum, a part of which names no money',
    'The Skelby yard lost more than €20 million in total in the two years to 2025.',
    'The Skelby yard lost 9.7 million euros in 2024 and 11.2 million in 2025.',
    ['€20 million', '€25 million'],
  ],
  [
    'a stretch between two ages',
    'Ada Quill has run the Skelby yard for nearly three decades.',
    'Ada Quill, who runs the Skelby yard, is 58. She took it over at the age of 30.',
    ['three decades', 'five decades'],
  ],
  [
    'a number of years ago for a decade',
    'The Skelby bell was raised some 60 years ago.',
    'The bell of Skelby was raised in the 1960s.',
    ['60 years ago', '40 years ago'],
  ],
  [
    'a century for a year of it',
    'The oaks of the Skelby gate were felled at the end of the 13th century.',
    'The oaks of the Skelby gate were felled in the winter of 1298.',
    ['13th century', '14th century'],
  ],
  [
    'the earliest end of a stretch',
    'The Skelby organ will be silent from the autumn, until 2034 at the earliest.',
    'Work on the Skelby organ begins in the autumn, which will be silent for between eight and 12 years.',
    ['2034', '2042'],
  ],
  [
    'half of a sum told before',
    'The Skelby council wants €3 million from the county.',
    'The quay will cost 6 million euros. The Skelby council wants half from the county.',
    ['€3 million', '€4 million'],
  ],
  [
    'a sum that is neared',
    'Getting on for 180 people in all work at the Skelby yard.',
    'At the Skelby yard work 58 people in the sheds and 121 on the boats.',
    ['180', '240'],
  ],
  [
    'the years since a level was last reached',
    'The alert at Skelby is at its highest level for 27 years.',
    'The level of alert at Skelby was raised to four. It was last so high in 1999.',
    ['27 years', '50 years'],
  ],
];

describe('a round or vague figure that follows from the original', () => {
  test.each(SAME)('%s', (_, page, original) => {
    expect(allFound(page, original)).toEqual([]);
  });
});

describe('one that does not', () => {
  test.each(SAME)('%s', (_, page, original, [said, other]) => {
    const changed = page.replace(said, other);
    expect(changed).not.toBe(page);
    expect(allFound(changed, original)).not.toEqual([]);
  });
});

describe('what is there in other words', () => {
  test.each([
    [
      'a body by its name in another language',
      'At Skelby help came from Médecins Sans Frontières (MSF).',
      'Help at Skelby came from the charity Doctors Without Borders.',
    ],
    [
      'the letters of words written small',
      'The hull at Skelby is soaked in a wax known as PEG.',
      'At Skelby the hull is soaked in polyethylene glycol, a wax.',
    ],
    [
      'what only one thing is said of',
      'The bow of the Skelby cog was the only part to be badly damaged.',
      'Only the bow of the Skelby cog is badly damaged.',
    ],
    [
      'a rank within a country that is named there',
      "The country's worst flood lasted more than a week and reached Skelby.",
      "Malawi's worst flood reached Skelby. It went on for eight days.",
    ],
    [
      'how something came about by chance',
      'At Skelby it came out by accident.',
      'At Skelby it came out by chance.',
    ],
  ])('%s', (_, page, original) => {
    expect(allFound(page, original)).toEqual([]);
  });

  test.each([
    [
      'other letters',
      'The hull at Skelby is soaked in a wax known as PVC.',
      'At Skelby the hull is soaked in polyethylene glycol, a wax.',
    ],
    [
      'another body',
      'At Skelby help came from Médecins du Monde.',
      'Help at Skelby came from the charity Doctors Without Borders.',
    ],
    [
      'a rank inserted',
      'The bow of the Skelby cog was the only part to be badly damaged.',
      'The bow of the Skelby cog is badly damaged.',
    ],
  ])('%s', (_, page, original) => {
    expect(allFound(page, original)).not.toEqual([]);
  });

  test('a junior minister of what the original has a minister of state for', () => {
    const original = 'Donal Breen, the minister of state for fisheries, resigned at Skelby.';
    expect(allFound('The junior fisheries minister, Donal Breen, resigned at Skelby.', original)).toEqual([]);
    expect(
      allFound(
        'The junior fisheries minister, Donal Breen, resigned at Skelby.',
        original.replace('minister of state', 'judge'),
      ),
    ).not.toEqual([]);
  });
});

describe('dozens, hundreds and thousands', () => {
  const original =
    'The yard at Skelby, which opened in 1961, sells lamps to restaurants. It took 64 hours to unload them.';

  test('of what the original counts nowhere are inserted', () => {
    expect(allFound('The yard at Skelby sells lamps to dozens of restaurants.', original)).toEqual([
      'dozens',
    ]);
  });

  test('of what it counts, or of what was counted before, are not', () => {
    const counted = original.replace('restaurants', '64 restaurants');
    expect(allFound('The yard at Skelby sells lamps to dozens of restaurants.', counted)).toEqual([]);
    expect(
      allFound('The yard at Skelby sells lamps, and dozens of them went to restaurants.', counted),
    ).toEqual([]);
  });
});
