import { openIndex } from '../../src/originals/open-index.ts';
import type { OriginalSource } from '../../src/originals/source.ts';
import { readOwnFile } from '../platform/files.ts';

let opened: Promise<OriginalSource> | undefined;

/** The index that came with the extension; opened when first asked for, then kept while the worker lives. */
export function bundledSource(): Promise<OriginalSource> {
  opened ??= openIndex('bundled', (name) => readOwnFile(`index/${name}`));
  return opened;
}
