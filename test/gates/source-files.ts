import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';

/** A text file of this project; the path is relative to its root, with forward slashes. */
export type SourceFile = { path: string; text: string };

const SKIPPED = new Set(['node_modules', 'dist', 'index', '.git', 'screens', 'test-results']);

/** The files under a folder (or folders) whose names end so, without what is installed or built. */
export function sourceFiles(folders: string[], ending: RegExp): SourceFile[] {
  return folders.flatMap((folder) => {
    const entries = readdirSync(folder, { withFileTypes: true });
    const inside = entries.filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name));
    const here = entries.filter((entry) => entry.isFile() && ending.test(entry.name));
    return [
      ...here.map(({ name }) => ({
        path: join(folder, name),
        text: readFileSync(join(folder, name), 'utf8'),
      })),
      ...sourceFiles(
        inside.map(({ name }) => join(folder, name)),
        ending,
      ),
    ];
  });
}

/** The module names a TypeScript file imports or re-exports from. */
export function importsOf(text: string): string[] {
  const statements =
    /^(?:import\b|export (?:type )?[*{])[^;'"]*?(?:from )?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gm;
  return [...text.matchAll(statements)].map((match) => match[1] ?? match[2] ?? '');
}
