/**
 * Whether two pictures show the same. Browsers of two versions, or on two machines, draw the same letter with other shades at its edges, so
 * pictures are compared after they were shrunk: what a letter's edge does is lost in that, a missing line, box or colour is not.
 */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Pixels, on a side, that become one. */
const SHRINK = 4;

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
  const height = Math.floor(Math.min(a.height, b.height) / SHRINK);
  const [small, other] = [shrunk(a, height), shrunk(b, height)];
  const width = Math.floor(a.width / SHRINK);
  const differ = pixelmatch(small, other, undefined, width, height, { threshold: COLOUR, includeAA: true });
  return { isSame: differ <= MOST, says: `${differ} of ${width * height} places differ` };
}

/** RGBA of a picture in which each pixel is the mean of a square of the given one. */
function shrunk({ width, data }: PNG, height: number): Uint8Array {
  const columns = Math.floor(width / SHRINK);
  const out = new Uint8Array(columns * height * 4);
  for (let at = 0; at < out.length; at++) {
    const [channel, column, row] = [at % 4, (at >> 2) % columns, Math.floor((at >> 2) / columns)];
    let sum = 0;
    for (let y = row * SHRINK; y < (row + 1) * SHRINK; y++)
      for (let x = column * SHRINK; x < (column + 1) * SHRINK; x++)
        sum += data[(y * width + x) * 4 + channel] ?? 0;
    out[at] = sum / SHRINK ** 2;
  }
  return out;
}
