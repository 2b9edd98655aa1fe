import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from '../../../src/alignment/diff-words.ts';

test('names the words that were exchanged', () => {
  const before = 'a bang like a quarry blast'.split(' ');
  const after = 'a bang like a bomb blast'.split(' ');
  const changed = diffWords(before, after).filter(({ kind }) => kind !== 'same');
  expect(
    changed.map(({ kind, before: [b, c], after: [d, e] }) => [
      kind,
      before.slice(b, c).join(' '),
      after.slice(d, e).join(' '),
    ]),
  ).toEqual([
    ['removed', 'quarry', ''],
    ['added', '', 'bomb'],
  ]);
});

test('the runs rebuild both sides, whatever the words, emoji and lone surrogates among them', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'the', '😀', '\ud83d', 'é', ''), { maxLength: 40 });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const runs = diffWords(before, after);
      const left = runs
        .filter(({ kind }) => kind !== 'added')
        .flatMap(({ before: [from, to] }) => before.slice(from, to));
      const right = runs
        .filter(({ kind }) => kind !== 'removed')
        .flatMap(({ after: [from, to] }) => after.slice(from, to));
      expect(left).toEqual(before);
      expect(right).toEqual(after);
    }),
  );
});

test('tells ten thousand different words apart without touching the surrogates', () => {
  const before = Array.from({ length: 10_000 }, (_, index) => `w${index}`);
  const after = before.toReversed().slice(0, 50).toReversed();
  expect(diffWords(before, after).at(-1)).toEqual({ kind: 'same', before: [9950, 10_000], after: [0, 50] });
});
