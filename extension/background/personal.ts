import type { Article } from '../../src/article/article.ts';
import { entryOf } from '../../src/entry.ts';
import { buildIndex } from '../../src/index-format/build-index.ts';
import { CATALOGUE, LARGEST_CATALOGUE_BYTES } from '../../src/index-format/catalogue.ts';
import { sha256Hex } from '../../src/index-format/sha256.ts';
import { openIndex } from '../../src/originals/open-index.ts';
import { isForKeepers, readEntries } from '../../src/originals/read-entries.ts';
import type { OriginalSource } from '../../src/originals/source.ts';
import { packOf, readerOfFiles } from '../../src/originals/write-pack.ts';
import type { OriginalCard } from '../../src/report.ts';
import type { PersonalImport, PersonalOriginal } from '../messages/source-state.ts';
import type { PersonalStore } from '../storage/personal-store.ts';
import { checkCatalogue, troubleOf } from './check-index.ts';
import { SourceError } from './fetch-file.ts';
import { readerOfPack } from './packs.ts';

/** They are made into an index each time the worker starts; beyond this that would be felt. */
const MOST_ORIGINALS = 10_000;
/** UTF-16 units of an id in an index. */
const LONGEST_ID = 300;

/** The reader's own originals as a source: an index in memory, built anew when it is opened. */
export async function openPersonal(store: PersonalStore): Promise<OriginalSource> {
  return openIndex('personal', await readerOfFiles(buildIndex(await store.entries())));
}

/**
 * Keeps an article as an original, with its text: it stays on the reader's machine, and lends findings their evidence.
 * @throws {SourceError} where there are too many
 */
export async function keepArticle(
  store: PersonalStore,
  article: Article,
  address: string,
  now: number,
): Promise<PersonalOriginal> {
  const url = article.url ?? address;
  const id =
    url.length <= LONGEST_ID ? url : `page-${(await sha256Hex(new TextEncoder().encode(url))).slice(0, 32)}`;
  const { title, publisher, published } = article;
  const card: OriginalCard = { id, title, publisher, published, url: /^https?:/.test(url) ? url : null };
  await checkCount(store, 1);
  await store.put([entryOf(article, card, true)], now);
  const { originals } = await store.list(0, 1);
  const [kept] = originals;
  if (kept?.id !== id) throw new SourceError('gone', '');
  return kept;
}

/** All of the reader's own originals as one file, a pack that can be taken in here and elsewhere. */
export async function exportAll(store: PersonalStore, withText: boolean): Promise<Blob> {
  const entries = await store.entries();
  const given = withText ? entries : entries.map((entry) => ({ ...entry, text: null }));
  const pieces: Uint8Array[] = [];
  for await (const piece of packOf(await readerOfFiles(buildIndex(given, { forKeeper: true }))))
    pieces.push(piece);
  return new Blob(pieces as Uint8Array<ArrayBuffer>[]);
}

/**
 * Takes the originals of a pack into the reader's own: all of them, or none.
 * @throws {SourceError} where it is no pack, is damaged, was made for reading only, or holds too many
 */
export async function takePersonal(store: PersonalStore, file: Blob, now: number): Promise<PersonalImport> {
  const name = 'pack';
  const read = await readerOfPack(file, name);
  const catalogue = checkCatalogue(await read(CATALOGUE, LARGEST_CATALOGUE_BYTES));
  if (!isForKeepers(catalogue)) throw new SourceError('reading-only', catalogue.name ?? '');
  await checkCount(store, catalogue.originals);
  const contents = await readEntries(read);
  if (!contents.ok) throw troubleOf(contents.refusal.code, contents.refusal.shard);
  const { entries } = contents.value;
  const replaced = await store.put(entries, now);
  return { added: entries.length - replaced, replaced };
}

async function checkCount(store: PersonalStore, more: number): Promise<void> {
  const { total } = await store.list(0, 1);
  if (total + more > MOST_ORIGINALS) throw new SourceError('too-large', String(total + more));
}
