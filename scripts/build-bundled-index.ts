/**
 * `npm run index`: builds the index that ships with the extension. It holds the originals of the sample news site, without
 * their texts, and one record of a newspaper article whose text is not part of this project. Where that text is not at hand, the record is
 * taken over from the index that is there. Run it after any change to fingerprints, facts or digests.
 */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readPlainText } from '../src/article/read-plain-text.ts';
import { folderReader, writeFolder } from '../src/cli/index-folder.ts';
import { originalsIn } from '../src/cli/originals-in.ts';
import { decodeDigest } from '../src/digest/codec.ts';
import { entryOf } from '../src/entry.ts';
import { FINGERPRINT_SCHEME } from '../src/fingerprint/scheme.ts';
import { type BuildOptions, buildIndex, type IndexEntry } from '../src/index-format/build-index.ts';
import { CATALOGUE, decodeCatalogue, LARGEST_CATALOGUE_BYTES } from '../src/index-format/catalogue.ts';
import { fingerprintIn, openFingerprintShard } from '../src/index-format/fingerprint-shard.ts';
import { KEEP_ALL } from '../src/index-format/postings.ts';
import { cardAt, digestAt, openRecordShard } from '../src/index-format/record-shard.ts';

const BUNDLED = fromRoot('extension/public/index');
const SAMPLE = fromRoot('sample/originals.jsonl');
/** The newspaper article, outside of the project. */
export const ARTICLE = fromRoot('../shared/seeds/001_e2ac8aba24ae3b69.txt');

const ARTICLE_CARD = {
  id: 'nyt-2025-10-mexico-cartels',
  title: 'Trump Is Blowing Up Boats Off Venezuela. Could Mexico’s Cartels Be Next?',
  publisher: 'The New York Times',
  published: '2025-10',
  url: null,
};

/** Eleven originals need not count bytes; and the newspaper article's fingerprint is taken over whole where its text is not at hand. */
export const BUNDLED_OPTIONS: BuildOptions = { kept: KEEP_ALL };

/** All entries of the bundled index. */
export async function bundledEntries(): Promise<IndexEntry[]> {
  const entries: IndexEntry[] = [];
  for await (const { article, card } of originalsIn([SAMPLE], () => {}))
    entries.push(entryOf(article, card, false));
  entries.push(existsSync(ARTICLE) ? await articleFromText() : await articleFromIndex());
  return entries;
}

async function articleFromText(): Promise<IndexEntry> {
  const text = await readFile(ARTICLE, 'utf8');
  const { title, publisher } = ARTICLE_CARD;
  return entryOf(readPlainText(text, { title, publisher, language: 'en' }), ARTICLE_CARD, false);
}

/** Takes the record over from the index that is there; it fits in one shard of each kind. */
async function articleFromIndex(): Promise<IndexEntry> {
  const read = folderReader(BUNDLED);
  const { scheme, volumes } = decodeCatalogue(await read(CATALOGUE, LARGEST_CATALOGUE_BYTES));
  const [volume, ...more] = volumes;
  const [records, ...others] = volume?.records ?? [];
  if (!volume || !records || more.length + others.length > 0)
    throw new Error(`${BUNDLED}: not as this script built it`);
  const recordShard = openRecordShard(await read(records.name, records.bytes));
  const fingerprints = openFingerprintShard(await read(volume.fingerprints.name, volume.fingerprints.bytes));
  const cards = Array.from({ length: records.count }, (_, original) => cardAt(recordShard, original));
  const original = cards.findIndex(({ id }) => id === ARTICLE_CARD.id);
  const digest = digestAt(recordShard, original);
  decodeDigest(digest);
  if (scheme !== FINGERPRINT_SCHEME) {
    throw new Error(
      `${ARTICLE}: is needed once more, as the fingerprint scheme has changed; put it there and run this again`,
    );
  }
  return {
    card: ARTICLE_CARD,
    fingerprint: fingerprintIn(fingerprints, original),
    digest,
    language: 'en',
    text: null,
  };
}

function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const entries = await bundledEntries();
  await writeFolder(BUNDLED, buildIndex(entries, BUNDLED_OPTIONS));
  console.log(`extension/public/index: ${entries.length} originals`);
}
