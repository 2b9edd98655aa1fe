import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { compared } from '../support/pictures.ts';

type Shade = (x: number, y: number) => number;

/** A grey picture, each pixel as light as it is told (0 to 255). */
function picture(shade: Shade, width = 120, height = 80): Buffer {
  const png = new PNG({ width, height });
  for (let at = 0; at < width * height; at++) {
    const light = shade(at % width, Math.floor(at / width));
    png.data.set([light, light, light, 255], at * 4);
  }
  return PNG.sync.write(png);
}

/** Letters of a sort: strokes two pixels wide, eight apart. */
const strokes: Shade = (x) => (x % 8 < 2 ? 20 : 250);
/** The same with soft edges. */
const softened: Shade = (x) => [95, 20, 175][x % 8] ?? 250;
const line: Shade = (x, y) => (y >= 40 && y < 42 && x < 60 ? 20 : strokes(x, y));

test('edges drawn with other shades are the same', () => {
  expect(compared(picture(strokes), picture(softened)).isSame).toBe(true);
});

test('a part on half a pixel may be drawn a pixel higher or lower, but no further', () => {
  const bar = (top: number) => picture((x, y) => (y >= top && y < top + 10 && x < 60 ? 20 : strokes(x, y)));
  expect(compared(bar(30), bar(31)).says).toBe('0 of 600 places differ');
  expect(compared(bar(32), bar(31)).isSame).toBe(true);
  expect(compared(bar(30), bar(33)).isSame).toBe(false);
});

test('a line that is gone is not', () => {
  const { isSame, says } = compared(picture(line), picture(strokes));
  expect(isSame).toBe(false);
  expect(says).toMatch(/^15 of 600 places differ$/);
});

test('nor is a picture of another size; a pixel or two at its foot do not count', () => {
  expect(compared(picture(strokes), picture(strokes, 116)).says).toBe('120x80 has become 116x80');
  expect(compared(picture(strokes), picture(strokes, 120, 88)).isSame).toBe(false);
  expect(compared(picture(strokes), picture(strokes, 120, 82)).isSame).toBe(true);
});
