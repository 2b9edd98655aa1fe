import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/text/sentences.ts';

const cut = (text: string) =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  test.each([
    ['Dr. Ames left on Sept. 3. Nobody saw him.', ['Dr. Ames left on Sept. 3.', 'Nobody saw him.']],
    ['It cost $1.2 million. It sank.', ['It cost $1.2 million.', 'It sank.']],
    ['“Stop!” she cried. “Now.”', ['“Stop!” she cried.', '“Now.”']],
    ['He went to the U.S. The rest stayed.', ['He went to the U.S.', 'The rest stayed.']],
    ['The U.S. Navy and J. K. Moor agreed.', ['The U.S. Navy and J. K. Moor agreed.']],
    ['Why? Because… nobody asked.', ['Why?', 'Because… nobody asked.']],
    ['Was it safe? No. Nobody asked.', ['Was it safe?', 'No.', 'Nobody asked.']],
    ['It was Col. (ret.) Elmer Ban who spoke.', ['It was Col. (ret.) Elmer Ban who spoke.']],
    ['Truck No. 7 hit the arch (c. 1611).', ['Truck No. 7 hit the arch (c. 1611).']],
    ['It closed at 6 p.m. Guards locked the gate.', ['It closed at 6 p.m.', 'Guards locked the gate.']],
  ])('%s', (text, sentences) => expect(cut(text)).toEqual(sentences));

  test('cuts a text without any full stop', () => {
    const sentences = cut('word '.repeat(100_000));
    expect(sentences.length).toBeGreaterThan(300);
    expect(Math.max(...sentences.map((sentence) => sentence.length))).toBeLessThanOrEqual(1500);
  });

  test('sentences stand in order, do not overlap and leave out nothing but white space', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Mr.', 'Ames', 'left', '.', '? ', '!”', ' ', '\n', '3.5', 'U.S.', '…', '“')),
        (parts) => {
          const text = parts.join('');
          let before = 0;
          for (const { start, end } of sentencesOf(text, { start: 0, end: text.length })) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(before, start).trim()).toBe('');
            before = end;
          }
          expect(text.slice(before).trim()).toBe('');
        },
      ),
    );
  });
});
