import { openIndex } from '../../src/originals/open-index.ts';
import type { OriginalSource } from '../../src/originals/source.ts';
import { readOwnFile } from '../platform/files.ts';

/** Opens the index that came with the extension. */
export function bundledSource(): Promise<OriginalSource> {
  return openIndex('bundled', (name) => readOwnFile(`index/${name}`));
}
