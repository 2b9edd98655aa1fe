import { open, rename } from 'node:fs/promises';
import { PACK_SUFFIX } from '../index-format/pack.ts';
import { verifyIndex } from '../originals/verify-index.ts';
import { packOf } from '../originals/write-pack.ts';
import type { Command } from './command.ts';
import { InputError, UsageError, whyRefused } from './failure.ts';
import { catalogueAt, readerAt, refusedAt } from './index-folder.ts';
import { READERS_ONLY } from './index-options.ts';
import { originalsCounted } from './progress.ts';
import { withoutKeeper } from './readers-only.ts';

export const indexPack: Command = {
  name: 'index pack',
  forms: [`--out FILE${PACK_SUFFIX} DIR [--readers-only]`],
  summary: 'Puts an index into one file, to be handed on and dropped into the extension.',
  options: { out: { takes: 'FILE', does: 'the file to write' }, ...READERS_ONLY },
  async run(typed) {
    const file = typed.value('out');
    const [folder, ...more] = typed.inputs;
    if (file === null) throw new UsageError(`index pack needs --out FILE${PACK_SUFFIX}`);
    if (!file.endsWith(PACK_SUFFIX)) throw new UsageError(`the file's name has to end in ${PACK_SUFFIX}`);
    if (folder === undefined || more.length > 0) throw new UsageError('index pack takes one index');
    const whole = await readerAt(folder);
    const catalogue = await catalogueAt(folder, whole);
    for await (const { problem } of verifyIndex(whole))
      if (problem !== null) throw refusedAt(folder, problem);
    await writeFile(file, packOf(typed.has('readers-only') ? withoutKeeper(whole, catalogue) : whole));
    process.stderr.write(`${file}: ${originalsCounted(catalogue.originals)}\n`);
  },
};

/** Under another name first: nobody finds half a pack. */
async function writeFile(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    await using file = await open(`${path}.part`, 'w');
    for await (const piece of pieces) await file.write(piece);
  } catch (error) {
    throw new InputError(
      `${path}: cannot be written: ${whyRefused(error)}; give the name of a file in a folder that is there`,
    );
  }
  await rename(`${path}.part`, path);
}
