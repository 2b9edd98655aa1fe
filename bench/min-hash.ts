import { combine32, hash32, mix32 } from '../src/text/hash.ts';
import { tokenise } from '../src/text/tokens.ts';

/** Bands of rows: two texts whose sets of words are alike to 0.45 meet in one of them half of the time. */
const BANDS = 32;
const ROWS = 4;

/** Locality-sensitive hashing of sets of words (Broder 1997; Indyk, Motwani 1998), the textbook way to near-duplicates. */
export interface MinHashIndex {
  add(text: string): void;
  /** Numbers of the texts that share most bands with this one, best first. */
  find(text: string, most: number): number[];
  /** Bytes of the bands as plain pairs of a hash and a number. */
  bytes(): number;
}

export function minHashIndex(): MinHashIndex {
  const bands = Array.from({ length: BANDS }, () => new Map<number, number[]>());
  let count = 0;
  return {
    add(text) {
      bandsOf(text).forEach((hash, band) => {
        const held = bands[band]?.get(hash);
        if (held === undefined) bands[band]?.set(hash, [count]);
        else held.push(count);
      });
      count++;
    },
    find(text, most) {
      const shared = new Map<number, number>();
      bandsOf(text).forEach((hash, band) => {
        for (const number of bands[band]?.get(hash) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
      });
      return [...shared]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, most)
        .map(([number]) => number);
    },
    bytes: () => count * BANDS * 8,
  };
}

function bandsOf(text: string): number[] {
  const words = new Set(
    tokenise(text).flatMap(({ kind, folded }) => (kind === 'mark' ? [] : [hash32(folded)])),
  );
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const word of words) {
    for (let row = 0; row < least.length; row++) {
      const hash = mix32(word ^ Math.imul(row + 1, 0x9e3779b1));
      if (hash < (least[row] ?? 0)) least[row] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) =>
    least.subarray(band * ROWS, (band + 1) * ROWS).reduce((all, hash) => combine32(all, hash), 0),
  );
}
