/**
 * Run in a process of its own by scale.ts: opens fingerprint shards out of files and prints how many bytes of memory that took. In the process of
 * the bench, which has just freed gigabytes, the figure would be noise.
 */
import { readFileSync } from 'node:fs';
import { openFingerprintShard } from '../src/index-format/fingerprint-shard.ts';
import { postingsOf } from '../src/index-format/posting-table.ts';
import { memoryInUse } from './peers.ts';

const before = memoryInUse();
const shards = process.argv.slice(2).map((file) => openFingerprintShard(readFileSync(file)));
for (const { families } of shards)
  for (let hash = 0; hash < 2 ** 32; hash += 2 ** 20) postingsOf(families.words, hash);
process.stdout.write(String(memoryInUse() - before));
