import { expect, test } from 'vitest';
import { progressOn } from '../../../src/cli/progress.ts';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { written, stream: { isTTY, write: (text: string) => written.push(text) > 0 } };
}

test('draws a bar with what is done and what is left', () => {
  const { written, stream } = terminal(true);
  let clock = 0;
  const progress = progressOn(stream, 'originals', 1_000, () => clock);
  for (let step = 0; step < 5; step++) {
    clock += 10_000;
    progress.step(50);
  }
  expect(written.at(-1)).toBe(
    '\r\x1b[K[######··················]  25 %  5 originals, 150 s left'.replace('150 s', '3 min'),
  );
});

test('says nothing but its lines where nobody looks', () => {
  const { written, stream } = terminal(false);
  const progress = progressOn(stream, 'originals', 10);
  progress.step(5);
  progress.say('a.html: left out');
  progress.end();
  expect(written.join('')).toBe('a.html: left out\n');
});
