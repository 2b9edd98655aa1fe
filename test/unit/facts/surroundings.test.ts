import { describe, expect, test } from 'vitest';
import { surroundings } from '../../../src/facts/surroundings.ts';
import { stemKey } from '../../../src/text/keys.ts';
import { stem } from '../../../src/text/stem.ts';
import { tokenise } from '../../../src/text/tokens.ts';

/** Steps from a number to a word of its sentence, or null where the word is out of reach. */
function stepsTo(sentence: string, number: string, word: string): number | null {
  const start = sentence.indexOf(number);
  const near = surroundings(tokenise(sentence), { start, end: start + number.length });
  return near.find(({ key }) => key === stemKey(stem(word)))?.steps ?? null;
}

describe('the words around a fact', () => {
  test('what stands beyond a joint is further away', () => {
    const sentence = 'Six trains were cancelled and nine diverted';
    expect(stepsTo(sentence, 'nine', 'diverted')).toBe(1);
    expect(stepsTo(sentence, 'nine', 'cancelled')).toBe(3);
  });

  test('what stands beyond a joint belongs to the other value of its kind', () => {
    const sentence = 'Riga is to get 40 buses and Turku 25';
    const [first, second] = [sentence.indexOf('40'), sentence.indexOf('25')].map((start) => ({
      start,
      end: start + 2,
    }));
    if (first === undefined || second === undefined) throw new Error('not in the sentence');
    const near = surroundings(tokenise(sentence), first, [second]).map(({ key }) => key);
    expect(near).toContain(stemKey('riga'));
    expect(near).not.toContain(stemKey('turku'));
  });

  test('an age between commas belongs to who stands before it', () => {
    expect(stepsTo('A driver, 34, hit the gate', '34', 'driver')).toBe(1);
  });

  test('other numbers tell nothing, years do', () => {
    expect(stepsTo('They sold 40 boats and 60 cars', '40', '60')).toBeNull();
    expect(stepsTo('They sold 40 boats in 1987', '40', '1987')).toBe(2);
  });

  test('a noun with a number is one word', () => {
    const sentence = 'Readings of 40 in Well 3';
    expect(stepsTo(sentence, '40', 'well')).toBeNull();
    expect(stepsTo(sentence, '40', 'well3')).toBe(1);
  });
});
