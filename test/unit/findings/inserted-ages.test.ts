import { describe, expect, test } from 'vitest';
import { surelyFound, wordsFound } from '../../support/surely-found.ts';

describe('an age right behind a name', () => {
  test.each([
    ['a count of something else', 'The firm runs 52 buses.'],
    ['some of those counted', 'The clinic treated 52 of the drivers.'],
    ['the difference of two counts', 'It has 71 drivers and 19 buses.'],
  ])('is found where the original has only %s', (_, other) => {
    const original = `Page\n\nAlan Tsoi said the depot would reopen in June. ${other}`;
    const found = surelyFound('Alan Tsoi, 52, said the depot would reopen in June.', original);
    expect(found.map(({ text }) => text)).toEqual(['52']);
  });

  test.each([
    'The manager, 52, said the depot would reopen in June. He is Alan Tsoi.',
    'Alan Tsoi said the depot would reopen in June. He’s fifty-two.',
    'Alan Tsoi said the depot would reopen in June. The 52-year-old started as a driver.',
    'Alan Tsoi said the depot would reopen in June. A man of 52, he started as a driver.',
    'Alan Tsoi said the depot would reopen in June. At 52 he still drives.',
    'Alan Tsoi said the depot would reopen in June. He turned 52 on Friday.',
  ])('is silent where it is said otherwise: %s', (original) => {
    expect(wordsFound('Alan Tsoi, 52, said the depot would reopen in June.', original)).toEqual([]);
  });

  test('is no age in a list of who scored what', () => {
    const original = 'Skelby won. Tsoi scored a point and Wren scored two.';
    expect(wordsFound('Skelby won. Wren, two. Tsoi, one.', original)).toEqual([]);
  });
});
