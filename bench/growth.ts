import { readPlainText } from '../src/article/read-plain-text.ts';
import { type Fingerprint, fingerprint } from '../src/fingerprint/fingerprint.ts';
import { openFingerprintShard } from '../src/index-format/fingerprint-shard.ts';
import { LEAN } from '../src/index-format/postings.ts';
import { seeded } from './made-up-articles.ts';
import { few, timed } from './peers.ts';
import { readReuseData } from './reuse-data.ts';
import type { BenchModule } from './table.ts';
import { bytesOf, rankIn, shardsOf } from './volumes.ts';

const SIZES = 'A thousand to a million originals';
const REAL = [1_000, 10_000];
const MIXED = 100_000;
/** A million: so many volumes, of which the first are different. */
const VOLUMES = 16;
const DIFFERENT = 2;
const PER_VOLUME = 62_500;
const PAGES = 200;

/** How the cost of stage 1 grows with the index. */
export const growth: BenchModule = {
  name: 'Growth',
  tables: [SIZES],
  async run() {
    const data = readReuseData();
    if (data === null) return [];
    const originals = data.originals.map((text) => fingerprint(readPlainText(text)));
    const asked = few(data.rewrites, PAGES).map((page) => ({
      ...page,
      fingerprint: fingerprint(readPlainText(page.text)),
    }));
    const row = (size: number, files: readonly Uint8Array[]) => {
      const opened = timed(() => files.map(openFingerprintShard));
      const times = asked.map(
        (page) => timed(() => rankIn(opened.value, page.fingerprint, page.original)).ms,
      );
      const bytes = bytesOf(files);
      return [String(size), bytes / size, bytes / 1e6, opened.ms, median(times)];
    };
    const volumes = Array.from({ length: DIFFERENT }, (_, at) =>
      shardsOf(mixes(originals, PER_VOLUME, at), LEAN),
    );
    return [
      {
        name: SIZES,
        caption:
          'Opening lays views over the bytes of a file and parses nothing; look-ups are of a fingerprint, and the median of them counts. Beyond the articles at hand ' +
          'fingerprints are mixed of two real ones each, with one new word in a hundred, as in news. ' +
          `The million is ${VOLUMES} volumes, of which ${DIFFERENT} are different.`,
        columns: ['originals', 'bytes an original', 'megabytes', 'ms to open', 'ms a look-up'],
        rows: [
          ...REAL.map((size) => row(size, shardsOf(originals.slice(0, size), LEAN))),
          row(
            MIXED,
            shardsOf([...originals, ...mixes(originals, MIXED - originals.length, DIFFERENT)], LEAN),
          ),
          row(
            VOLUMES * PER_VOLUME,
            Array.from({ length: VOLUMES }, (_, at) => volumes[at % DIFFERENT] ?? []).flat(),
          ),
        ],
      },
    ];
  },
};

/** So many fingerprints, each of half of the words of two real ones. */
function mixes(originals: readonly Fingerprint[], count: number, seed: number): Fingerprint[] {
  const random = seeded(seed);
  const pick = () => originals[Math.floor(random() * originals.length)];
  const none = new Uint32Array();
  return Array.from({ length: count }, () => {
    const [one, other] = [pick(), pick()];
    const words = [one, other].flatMap((print) => [...(print?.words ?? [])].filter(() => random() < 0.5));
    const renewed = words.map((word) => (random() < 0.01 ? Math.floor(random() * 2 ** 32) : word));
    return {
      scheme: one?.scheme ?? 0,
      shingles: none,
      pairs: none,
      words: Uint32Array.from(new Set(renewed)).sort(),
    };
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
