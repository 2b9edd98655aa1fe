import type { IndexFile } from '../index-format/build-index.ts';
import { CATALOGUE, decodeCatalogue, LARGEST_CATALOGUE_BYTES } from '../index-format/catalogue.ts';
import { encodePackHeader, shardsOf } from '../index-format/pack.ts';
import type { ShardReader } from './read-shard.ts';

/** The bytes of a pack, piece by piece, of an index whose files a reader gives. What is refused later is not looked for here. */
export async function* packOf(reader: ShardReader): AsyncGenerator<Uint8Array> {
  const catalogue = await reader(CATALOGUE, LARGEST_CATALOGUE_BYTES);
  yield await encodePackHeader(catalogue);
  yield catalogue;
  for (const { name, bytes } of shardsOf(decodeCatalogue(catalogue))) yield await reader(name, bytes);
}

/** Reads an index that was just built, out of memory. */
export async function readerOfFiles(files: AsyncIterable<IndexFile>): Promise<ShardReader> {
  const kept = new Map<string, Uint8Array>();
  for await (const { name, bytes } of files) kept.set(name, bytes);
  return async (name) => {
    const bytes = kept.get(name);
    if (bytes === undefined) throw new Error(`there is no ${name}`);
    return bytes;
  };
}
