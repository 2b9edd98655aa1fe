import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../../bin/palimpsest.mjs', import.meta.url));

/** What a run of the command left behind. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command line. `input` is written to its standard input at once, or piece by piece as it is read. */
export async function palimpsest(
  args: readonly string[],
  input: string | AsyncIterable<string> = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [BIN, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  // The command may end without reading all of its input.
  child.stdin.on('error', () => {});
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  for await (const piece of typeof input === 'string' ? [input] : input) {
    if (!child.stdin.write(piece)) await new Promise((drained) => child.stdin.once('drain', drained));
  }
  child.stdin.end();
  return { status: await ended, out, err };
}

/** The JSON lines of some output. */
export function rowsOf(out: string): Record<string, unknown>[] {
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
