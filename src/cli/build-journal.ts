import { createHash } from 'node:crypto';
import { type FileHandle, open, rm, truncate } from 'node:fs/promises';
import program from '../../package.json' with { type: 'json' };
import { DIGEST_SCHEME } from '../digest/digest.ts';
import { FINGERPRINT_SCHEME } from '../fingerprint/scheme.ts';
import type { IndexEntry } from '../index-format/build-index.ts';
import { FORMAT_VERSION } from '../index-format/format.ts';
import { decodeKeeperShard, encodeKeeperShard } from '../index-format/keeper-shard.ts';
import {
  cardAt,
  digestAt,
  encodeRecordShard,
  openRecordShard,
  textAt,
} from '../index-format/record-shard.ts';

/** What was made of an original: its entry, or the reason why it was left out. */
export type Made = IndexEntry | string;

/**
 * What a build has made so far, in a file beside the index to be: a build that was stopped goes on from there. Each original stands under the hash
 * of all that decides what is made of it, so what is found is right whatever was changed in between.
 */
export interface BuildJournal {
  /** How many originals it holds, without reasons for leaving one out: at first those that an earlier build has left here. */
  size(): number;
  /** How many of these this run has found here or put here: an earlier one may have been of other inputs. */
  ofThisRun(): number;
  /** What was made of this content, or null. */
  get(content: string): Made | null;
  put(content: string, made: Made): Promise<void>;
  /** Writes out what is still in memory; nothing may be put into it afterwards. */
  close(): Promise<void>;
  /** The index is complete, and the journal goes. */
  remove(): Promise<void>;
}

/**
 * The file: a line that says what made it, then frames of u32 length of the payload · u8 sha256[32] of it · payload. A payload is the hash of the
 * content (32 bytes), then a keeper's shard and a record shard of one original, the first's length (u32) before it, or a length of 0 and the
 * reason. A frame that was cut off, and all behind it, is forgotten.
 */
const STAMP = `palimpsest ${program.version} journal 1, format ${FORMAT_VERSION}, fingerprints ${FINGERPRINT_SCHEME}, digests ${DIGEST_SCHEME}`;
const HASH_BYTES = 32;
const FRAME_HEAD = 4 + HASH_BYTES;
/** Written together: what a kill costs at most. */
const BATCH_BYTES = 16_000;
const LARGEST_FRAME = 50_000_000;

/**
 * Opens the journal at a path, or begins one.
 * @param options whatever else decides what is made of a content, as text
 */
export async function openJournal(path: string, options: string): Promise<BuildJournal> {
  const stamp = Buffer.from(`${STAMP}, ${options}\n`);
  const file = await open(path, 'a+');
  const { made, end } = await readJournal(file, stamp);
  await truncate(path, end);
  if (end === 0) await file.appendFile(stamp);
  let held = [...made.values()].filter(isOriginal).length;
  let mine = 0;
  let pending: Uint8Array[] = [];
  let bytes = 0;
  const flush = async () => {
    const batch = Buffer.concat(pending);
    [pending, bytes] = [[], 0];
    if (batch.length > 0) await file.appendFile(batch);
  };
  return {
    size: () => held,
    ofThisRun: () => mine,
    get: (content) => {
      const known = made.get(hashOf(content).toString('hex')) ?? null;
      if (known !== null && isOriginal(known)) mine++;
      return known;
    },
    put: async (content, entry) => {
      const payload = encodeMade(hashOf(content), entry);
      const head = Buffer.alloc(4);
      head.writeUInt32LE(payload.length);
      pending.push(head, hashOf(payload), payload);
      bytes += payload.length;
      if (isOriginal(entry)) {
        held++;
        mine++;
      }
      if (bytes >= BATCH_BYTES) await flush();
    },
    close: async () => {
      await flush();
      await file.close();
    },
    remove: () => rm(path, { force: true }),
  };
}

function isOriginal(made: Made): made is IndexEntry {
  return typeof made !== 'string';
}

/** Reads all whole frames; `end` is where the first that is not begins, 0 where the journal is of another build. */
async function readJournal(
  file: FileHandle,
  stamp: Uint8Array,
): Promise<{ made: Map<string, Made>; end: number }> {
  const made = new Map<string, Made>();
  const { size } = await file.stat();
  if (Buffer.compare(await readAt(file, 0, stamp.length), stamp) !== 0) return { made, end: 0 };
  let end = stamp.length;
  while (end + FRAME_HEAD <= size) {
    const head = await readAt(file, end, FRAME_HEAD);
    const length = head.readUInt32LE();
    if (length > LARGEST_FRAME || end + FRAME_HEAD + length > size) break;
    const payload = await readAt(file, end + FRAME_HEAD, length);
    if (Buffer.compare(hashOf(payload), head.subarray(4)) !== 0) break;
    made.set(payload.toString('hex', 0, HASH_BYTES), decodeMade(payload.subarray(HASH_BYTES)));
    end += FRAME_HEAD + length;
  }
  return { made, end };
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

function encodeMade(hash: Buffer, made: Made): Buffer {
  const length = Buffer.alloc(4);
  if (typeof made === 'string') return Buffer.concat([hash, length, Buffer.from(made)]);
  const keeper = encodeKeeperShard(FINGERPRINT_SCHEME, [made]);
  length.writeUInt32LE(keeper.length);
  return Buffer.concat([hash, length, keeper, encodeRecordShard([made])]);
}

/** The frame's hash was right, so what stands in it was written here. */
function decodeMade(payload: Buffer): Made {
  const length = payload.readUInt32LE();
  if (length === 0) return payload.toString('utf8', 4);
  const [kept] = decodeKeeperShard(payload.subarray(4, 4 + length));
  const records = openRecordShard(payload.subarray(4 + length));
  if (kept === undefined) throw new Error('a journal frame holds no original');
  return { ...kept, card: cardAt(records, 0), digest: digestAt(records, 0), text: textAt(records, 0) };
}

function hashOf(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
