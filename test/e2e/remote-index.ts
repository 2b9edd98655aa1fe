/** What docs/publish-an-index.md tells, done: an index built by the command line, served, and asked of the extension. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceCalls } from '../../extension/messages/source-calls.ts';
import type { Arg, Reply } from '../../extension/messages/wire.ts';
import type { Result } from '../../src/result.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';
import { palimpsest } from '../unit/cli/palimpsest.ts';

const PAPERS = fileURLToPath(new URL('../fixtures/publish/papers', import.meta.url));
const REWRITE = new URL('../fixtures/publish/rewrite.html', import.meta.url);

/** Headline of the original that the rewritten page was made from. */
export const ORIGINAL_TITLE = 'Kelp growers of Sorrel Bay win a licence after four years';

/** A page made from one of the published originals. */
export function rewrittenPage(): Promise<string> {
  return readFile(REWRITE, 'utf8');
}

/** The original itself, as a page. */
export function originalPage(): Promise<string> {
  return readFile(join(PAPERS, 'kelp-farm.html'), 'utf8');
}

/** A published index. */
export interface Published {
  readonly server: FolderServer;
  /** Where readers find the index. */
  readonly address: string;
  /** Folder of the index. */
  readonly index: string;
  /** A pack of the same originals. */
  readonly pack: string;
  close(): Promise<void>;
}

/** Builds an index of the papers, and serves it. */
export async function publish(): Promise<Published> {
  const folder = await mkdtemp(join(tmpdir(), 'palimpsest-papers-'));
  const index = join(folder, 'papers', 'originals');
  const pack = join(folder, 'papers.palimpsest');
  await command('index', 'build', '--out', index, PAPERS, '--name', 'Sorrel Bay papers');
  await command('index', 'verify', index);
  await command('index', 'pack', '--out', pack, index);
  const server = await serveFolder(join(folder, 'papers'), join(folder, 'nginx'));
  if (server.by === 'node')
    console.log('There is no nginx here and none could be installed: served by Node.');
  return {
    server,
    address: `${server.url}/originals/`,
    index,
    pack,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function command(...args: string[]): Promise<void> {
  const { status, err } = await palimpsest(args);
  if (status !== 0) throw new Error(`palimpsest ${args.join(' ')}: ${err}`);
}

/** Runs the body of a function in a page of the extension. */
export type Run = <T>(body: string) => Promise<T>;

/** Asks the background as a view does. */
export async function ask<K extends keyof SourceCalls & string>(
  run: Run,
  call: K,
  arg: Arg<SourceCalls[K]>,
): Promise<Reply<SourceCalls[K]>> {
  const envelope = JSON.stringify({ protocol: 1, channel: 'FromView', call, arg });
  const result = await run<Result<Reply<SourceCalls[K]>>>(
    `return (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${envelope})`,
  );
  if (!result?.ok) throw new Error(`${call}: ${JSON.stringify(result)}`);
  return result.value;
}
