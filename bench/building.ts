import { readPlainText } from '../src/article/read-plain-text.ts';
import { originalOf } from '../src/compare.ts';
import { encodeDigest } from '../src/digest/codec.ts';
import { fingerprint } from '../src/fingerprint/fingerprint.ts';
import { encodeFingerprintShard } from '../src/index-format/fingerprint-shard.ts';
import { LEAN, postingTables } from '../src/index-format/postings.ts';
import { few, timed } from './peers.ts';
import { readReuseData } from './reuse-data.ts';
import type { BenchModule } from './table.ts';

const STEPS = 'Steps of building an index';
const ARTICLES = 1_500;
/** The first runs are slower: nothing is compiled yet, and no stem is remembered. */
const WARM_UPS = 1;
const RUNS = 3;

/** What building an index costs, step by step, on one core. */
export const building: BenchModule = {
  name: 'Building',
  tables: [STEPS],
  async run() {
    const data = readReuseData();
    if (data === null) return [];
    const texts = few(data.originals, ARTICLES);
    for (let run = 0; run < WARM_UPS; run++) stepsOver(texts);
    const runs = Array.from({ length: RUNS }, () => stepsOver(texts));
    const least = (step: number) => Math.min(...runs.map((steps) => steps[step]?.ms ?? Number.NaN));
    const micros = (runs[0] ?? []).map((_, step) => (least(step) / texts.length) * 1_000);
    const sum = (steps: readonly number[]) => steps.reduce((all, step) => all + (micros[step] ?? 0), 0);
    const row = (name: string, each: number) => [name, each, 1e6 / each];
    return [
      {
        name: STEPS,
        caption:
          `${texts.length} real articles of ${Math.round(meanWords(texts))} words on the average; the best of ${RUNS} runs. Times are of the processor. ` +
          'The first sum is what has to be done to search an index, the second all that `palimpsest index build` does but for its files.',
        columns: ['step', 'microseconds an article', 'articles a second'],
        rows: [
          ...(runs[0] ?? []).map(({ step }, at) => row(step, micros[at] ?? 0)),
          row('article, fingerprint, shard', sum([0, 1, 2])),
          row('everything', sum([0, 1, 2, 3, 4])),
        ],
      },
    ];
  },
};

function stepsOver(texts: readonly string[]): { readonly step: string; readonly ms: number }[] {
  const articles = timed(() => texts.map((text) => readPlainText(text)));
  const fingerprints = timed(() => articles.value.map(fingerprint));
  const shard = timed(() => encodeFingerprintShard(postingTables(fingerprints.value, LEAN)));
  const digests = timed(() => articles.value.map((article) => originalOf(article, CARD).digest));
  const bytes = timed(() => digests.value.map(encodeDigest));
  return [
    { step: 'article out of a text', ms: articles.ms },
    { step: 'fingerprint', ms: fingerprints.ms },
    { step: 'shard of fingerprints', ms: shard.ms },
    { step: 'facts and digest', ms: digests.ms },
    { step: 'digest as bytes', ms: bytes.ms },
  ];
}

const CARD = { id: '', title: '', publisher: null, published: null, url: null };

function meanWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / texts.length;
}
