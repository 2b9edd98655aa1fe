import { describe, expect, test } from 'vitest';
import { surelyFound } from '../../support/surely-found.ts';

const causes = (page: string, original: string): string[] =>
  surelyFound(page, `Account\n\n${original}`, 'Page').flatMap(({ kind, text }) =>
    kind === 'cause' ? [text] : [],
  );

describe('what looks like a cause and is none', () => {
  test.each([
    [
      'The spokeswoman rejected the suggestion that fares would come down because of the newcomer, as they were set in January.',
      'Fares will not come down, the spokeswoman said; they were set in January.',
    ],
    [
      'The coroner reminded the jury of nine that apportioning blame was not their task.',
      'The coroner told the jury of nine that they must not seek to accuse anyone.',
    ],
    [
      'The orchestra is scrapping half of its concerts in a bid to survive.',
      'The orchestra will cancel half of its concerts in an attempt to avoid closing.',
    ],
  ])('%s', (page, original) => expect(causes(page, original)).toEqual([]));
});

describe('a cause in a sentence that goes back to none', () => {
  const original = `The night train to the coast stopped running nine years ago. Two summers saw three in five berths empty.

The market has grown since, a spokesman said. Booking opens in three weeks.`;

  test('is found where it closes the sentence', () =>
    expect(
      causes(
        'It went because low-cost airlines had lured its passengers away.\n\nBooking opens in three weeks.',
        original,
      ),
    ).toEqual(['because low-cost airlines had lured its passengers away']));
});
