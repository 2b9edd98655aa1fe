import type { Catalogue, ShardEntry } from '../index-format/catalogue.ts';
import { cardAt, openRecordShard } from '../index-format/record-shard.ts';
import { openIndex } from '../originals/open-index.ts';
import { isForKeepers } from '../originals/read-entries.ts';
import { readShard, type ShardReader } from '../originals/read-shard.ts';
import type { Command } from './command.ts';
import { InputError, UsageError } from './failure.ts';
import { bytesSaid, catalogueAt, readerAt, refusedAt } from './index-folder.ts';
import { oneLineOf, printable } from './printable.ts';
import { originalsCounted } from './progress.ts';

export const indexInspect: Command = {
  name: 'index inspect',
  forms: ['INDEX [--json]', 'INDEX --list', 'INDEX ID [--json]'],
  summary: 'Tells what is in an index (a folder or a pack), lists its originals, or shows one of them.',
  options: {
    json: { takes: null, does: 'answers as JSON' },
    list: { takes: null, does: 'lists the originals, one a line' },
  },
  async run(typed) {
    const [path, id, ...more] = typed.inputs;
    if (path === undefined || more.length > 0)
      throw new UsageError('index inspect takes one index, and one id at most');
    const reader = await readerAt(path);
    const catalogue = await catalogueAt(path, reader);
    if (id !== undefined) await showOriginal(path, reader, id, typed.has('json'));
    else if (typed.has('list')) await listOriginals(path, reader, catalogue);
    else
      process.stdout.write(typed.has('json') ? `${JSON.stringify(summary(catalogue))}\n` : said(catalogue));
  },
};

/** Sizes in bytes, by what the shards hold. */
function summary(catalogue: Catalogue) {
  const { format, scheme, name = null, kept = null, originals, languages, from, to, volumes } = catalogue;
  const sizes = {
    fingerprints: sizeOf(volumes.map(({ fingerprints }) => fingerprints)),
    records: sizeOf(volumes.flatMap(({ records }) => records)),
    keeper: sizeOf(volumes.flatMap(({ keeper = [] }) => keeper)),
  };
  const shards = volumes.reduce(
    (sum, { records, keeper = [] }) => sum + 1 + records.length + keeper.length,
    0,
  );
  return {
    name,
    format,
    scheme,
    originals,
    languages,
    from,
    to,
    kept,
    changeable: isForKeepers(catalogue),
    shards,
    bytes: sizes,
  };
}

function said(catalogue: Catalogue): string {
  const { name, format, scheme, originals, languages, from, to, kept, changeable, shards, bytes } =
    summary(catalogue);
  const each = (size: number) =>
    `${bytesSaid(size)} (${originals === 0 ? 0 : Math.round(size / originals)} bytes an original)`;
  const hashes = kept === null ? 'all' : `at most ${kept.shingles + kept.pairs + kept.words} an original`;
  const lines = [
    ...(name === null ? [] : [oneLineOf(name, 200)]),
    [
      originalsCounted(originals),
      from === null ? 'without dates' : `${from} to ${to}`,
      languages.join(', ') || 'no language given',
    ].join(', '),
    `format ${format}, fingerprints of scheme ${scheme}, hashes kept: ${hashes}`,
    `fingerprints: ${each(bytes.fingerprints)}`,
    `records:      ${each(bytes.records)}`,
    changeable
      ? `for keepers:  ${each(bytes.keeper)}, which readers do not download`
      : 'made for readers only: it cannot be changed',
    `${shards} shards; readers download ${bytesSaid(bytes.fingerprints + bytes.records)}`,
  ];
  return `${lines.join('\n')}\n`;
}

async function listOriginals(path: string, reader: ShardReader, { volumes }: Catalogue): Promise<void> {
  for (const entry of volumes.flatMap(({ records }) => records)) {
    const read = await readShard(reader, entry, openRecordShard);
    if (!read.ok) throw refusedAt(path, read.refusal);
    for (let original = 0; original < read.value.originals; original++) {
      const { id, published, title } = cardAt(read.value, original);
      process.stdout.write(`${printable(id)}\t${published ?? ''}\t${oneLineOf(title, 100)}\n`);
    }
  }
}

async function showOriginal(path: string, reader: ShardReader, id: string, asJson: boolean): Promise<void> {
  const source = await openIndex(path, reader);
  const [card, digest, text] = await Promise.all([source.card(id), source.digest(id), source.text(id)]);
  const [refused] = source.refusals();
  if (refused !== undefined) throw refusedAt(path, refused);
  if (card === null || digest === null)
    throw new InputError(
      printable(
        `${path}: holds no original "${id}"; "palimpsest index inspect ${path} --list" lists its ids`,
      ),
    );
  if (asJson) {
    process.stdout.write(`${JSON.stringify({ ...card, digestBytes: digest.length, text })}\n`);
    return;
  }
  const lines = [card.title, card.publisher, card.published, card.url].filter((line) => line !== null);
  const held =
    text === null ? 'its text is not in the index' : `its text is in the index, ${text.length} characters`;
  process.stdout.write(printable(`${[...lines, `digest of ${digest.length} bytes; ${held}`].join('\n')}\n`));
}

function sizeOf(shards: readonly ShardEntry[]): number {
  return shards.reduce((sum, { bytes }) => sum + bytes, 0);
}
