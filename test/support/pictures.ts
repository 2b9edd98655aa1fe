/**
 * Whether two pictures show the same. Browsers of two versions, or on two machines, draw the same letter with other shades at its edges, so
 * pictures are compared after they were shrunk: what a letter's edge does is lost in that, a missing line, box or colour is not. And a part that comes to
 * lie on half a pixel is drawn a pixel higher on one run, lower on the next: a place counts as the same if it is so with either picture moved by one.
 */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Pixels, on a side, that become one. */
const SHRINK = 4;

/** Pixels that a part may stand higher or lower. */
const SHIFTS = [0, 1, -1];

/** How much the colour of a shrunk pixel may differ, 0 to 1 (pixelmatch's threshold). */
const COLOUR = 0.1;

/**
 * Shrunk pixels that may differ more than that. Other settings for drawing letters (hinting, subpixels, colour profile) changed 1 in a picture;
 * a line that is no longer drawn under a finding changes 80, a frame that is two pixels narrower 300 or more.
 */
const MOST = 6;

/** Two PNGs compared. */
export interface Likeness {
  readonly isSame: boolean;
  /** What was found, for the message of a test: sizes, or how many of the shrunk pixels differ. */
  readonly says: string;
}

/** Compares two pictures, given as PNGs. */
export function compared(recorded: Buffer, taken: Buffer): Likeness {
  const [a, b] = [PNG.sync.read(recorded), PNG.sync.read(taken)];
  if (a.width !== b.width || Math.abs(a.height - b.height) > SHRINK)
    return { isSame: false, says: `${a.width}x${a.height} has become ${b.width}x${b.height}` };
  const width = Math.floor(a.width / SHRINK);
  const height = Math.floor(Math.min(a.height, b.height) / SHRINK);
  const small = shrunk(a, height, 0);
  const masks = SHIFTS.map((shift) => differing(small, shrunk(b, height, shift), width, height));
  const places = Array.from({ length: width * height }, (_, place) => place);
  const differ = places.filter((place) => masks.every((mask) => mask[place * 4 + 3] !== 0)).length;
  return { isSame: differ <= MOST, says: `${differ} of ${width * height} places differ` };
}

/** RGBA that is transparent wherever two shrunk pictures show the same. */
function differing(one: Uint8Array, other: Uint8Array, width: number, height: number): Uint8Array {
  const mask = new Uint8Array(one.length);
  pixelmatch(one, other, mask, width, height, { threshold: COLOUR, includeAA: true, diffMask: true });
  return mask;
}

/** RGBA of a picture, moved up by some pixels, in which each pixel is the mean of a square of the given one. */
function shrunk({ width, height: given, data }: PNG, height: number, shift: number): Uint8Array {
  const columns = Math.floor(width / SHRINK);
  const out = new Uint8Array(columns * height * 4);
  for (let at = 0; at < out.length; at++) {
    const [channel, column, row] = [at % 4, (at >> 2) % columns, Math.floor((at >> 2) / columns)];
    let sum = 0;
    for (let y = row * SHRINK; y < (row + 1) * SHRINK; y++)
      for (let x = column * SHRINK; x < (column + 1) * SHRINK; x++)
        sum += data[(within(y + shift, given) * width + x) * 4 + channel] ?? 0;
    out[at] = sum / SHRINK ** 2;
  }
  return out;
}

function within(row: number, height: number): number {
  return Math.min(height - 1, Math.max(0, row));
}
