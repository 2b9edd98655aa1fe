import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../../src/cli/lines.ts';

async function* inPieces(bytes: Uint8Array, cuts: readonly number[]) {
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    yield bytes.slice(from, cut);
    from = Math.max(from, cut);
  }
  yield bytes.slice(from);
}

async function read(text: string, cuts: readonly number[] = [], limit = 1_000) {
  const lines = [];
  for await (const line of linesOf(inPieces(new TextEncoder().encode(text), cuts), limit))
    lines.push(line.text);
  return lines;
}

test('lines are the same wherever the stream is cut, also within a character', async () => {
  const text = fc.array(
    fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll('\n', ' ')),
    { minLength: 1 },
  );
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(200)), async (lines, cuts) => {
      const expected = lines.join('\n').split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(await read(lines.join('\n'), cuts)).toEqual(
        expected.map((line) => line.replace(/^\uFEFF(?=.*$)/, line === lines[0] ? '' : '\uFEFF')),
      );
    }),
  );
});

test('a line over the limit is passed over, and the next one is whole', async () => {
  expect(await read(`short\n${'x'.repeat(50)}\nnext`, [10, 20], 20)).toEqual(['short', null, 'next']);
});

test('no input has no lines', async () => {
  expect(await read('')).toEqual([]);
  expect(await read('\n\n')).toEqual(['', '']);
});
