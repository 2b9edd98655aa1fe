/** Keeping an index: what is added, removed and merged is what would have been built. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, run } from './call.ts';
import { palimpsest } from './palimpsest.ts';

const BIN = fileURLToPath(new URL('../../../bin/palimpsest.mjs', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../../../sample/originals.jsonl', import.meta.url));

let folder: string;
let lines: string[];
const at = (name: string) => join(folder, name);

/** All files of a folder, by their names. */
async function filesOf(name: string): Promise<Record<string, string>> {
  const names = (await readdir(at(name))).sort();
  const read = names.map(async (file) => [file, await readFile(join(at(name), file), 'base64')] as const);
  return Object.fromEntries(await Promise.all(read));
}

const idOf = (line: string | undefined) => (JSON.parse(line ?? '{}') as { id: string }).id;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'palimpsest-index-'));
  lines = (await readFile(SAMPLE, 'utf8')).trim().split('\n');
  await writeFile(at('first.jsonl'), lines.slice(0, 4).join('\n'));
  await writeFile(at('rest.jsonl'), lines.slice(4).join('\n'));
  await run('index', 'build', '--out', at('all'), SAMPLE, '--name', 'Halder papers');
  await run('index', 'build', '--out', at('first'), at('first.jsonl'), '--name', 'Halder papers');
  await run('index', 'build', '--out', at('rest'), at('rest.jsonl'), '--name', 'Halder papers');
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

describe('an index that is kept', { timeout: 60_000 }, () => {
  test('is the same after adding as if it had been built so, and after removing as it was', async () => {
    await cp(at('first'), at('kept'), { recursive: true });
    expect(await run('index', 'add', '--index', at('kept'), at('rest.jsonl'))).toContain(
      '6 added, 0 replaced',
    );
    expect(await filesOf('kept')).toEqual(await filesOf('all'));
    await writeFile(at('ids.txt'), `${lines.slice(4).map(idOf).join('\n')}\n`);
    await run('index', 'remove', '--index', at('kept'), '--ids', at('ids.txt'));
    expect(await filesOf('kept')).toEqual(await filesOf('first'));
  });

  test('takes a newer version of an original in the place of the old one', async () => {
    await cp(at('first'), at('renewed'), { recursive: true });
    const newer = { ...(JSON.parse(lines[0] ?? '') as object), title: 'A newer title' };
    await writeFile(at('newer.jsonl'), JSON.stringify(newer));
    expect(await run('index', 'add', '--index', at('renewed'), at('newer.jsonl'))).toContain(
      '0 added, 1 replaced',
    );
    expect(await run('index', 'inspect', at('renewed'), idOf(lines[0]))).toContain('A newer title');
  });

  test('is the same when merged of its parts, out of a pack too', async () => {
    await run('index', 'pack', '--out', at('rest.palimpsest'), at('rest'));
    await run('index', 'merge', '--out', at('merged'), at('first'), at('rest.palimpsest'));
    expect(await filesOf('merged')).toEqual(await filesOf('all'));
    const again = await run('index', 'merge', '--out', at('merged'), at('merged'), at('first'));
    expect(again).toContain('10 originals, 4 of them in several');
    expect(await filesOf('merged')).toEqual(await filesOf('all'));
  });

  test('is not merged with one that means another article by an id, unless the first is to win', async () => {
    await writeFile(
      at('other.jsonl'),
      JSON.stringify({ ...JSON.parse(lines[0] ?? ''), text: `${'Other words. '.repeat(40)}` }),
    );
    await run('index', 'build', '--out', at('other'), at('other.jsonl'));
    const { status, said } = await call('index', 'merge', '--out', at('both'), at('first'), at('other'));
    expect([status, said]).toEqual([
      1,
      expect.stringMatching(/is another than that of .+first; build one .+--first-wins/),
    ]);
    await run('index', 'merge', '--out', at('both'), at('first'), at('other'), '--first-wins');
    expect(Object.keys(await filesOf('both')).filter((name) => name.endsWith('.records'))).toEqual(
      Object.keys(await filesOf('first')).filter((name) => name.endsWith('.records')),
    );
  });

  test('is told in words and as JSON, listed, and shown one by one', async () => {
    const told = await run('index', 'inspect', at('all'));
    expect(told).toMatch(/^Halder papers\n10 originals, 2026-/);
    const { originals, changeable, bytes } = JSON.parse(await run('index', 'inspect', at('all'), '--json'));
    expect([originals, changeable, bytes.keeper > 0]).toEqual([10, true, true]);
    const listed = (await run('index', 'inspect', at('all'), '--list')).trim().split('\n');
    expect(listed.map((line) => line.split('\t')[0])).toEqual(lines.map(idOf).sort());
    expect(await run('index', 'inspect', at('all'), idOf(lines[2]))).toContain(
      'its text is not in the index',
    );
  });

  test('made for readers only is smaller, and says why it cannot be changed', async () => {
    await run('index', 'pack', '--out', at('readers.palimpsest'), at('all'), '--readers-only');
    await run('index', 'pack', '--out', at('whole.palimpsest'), at('all'));
    expect((await stat(at('readers.palimpsest'))).size).toBeLessThan(
      (await stat(at('whole.palimpsest'))).size,
    );
    expect(await run('index', 'verify', at('readers.palimpsest'))).toContain(
      'everything is as the catalogue says',
    );
    const { status, said } = await call('index', 'merge', '--out', at('x'), at('readers.palimpsest'));
    expect([status, said]).toEqual([
      1,
      expect.stringContaining('made for readers only and cannot be changed; change'),
    ]);
  });

  test.each([
    ['add', ['index', 'add', 'x.jsonl'], 2, 'index add needs --index DIR'],
    ['remove', ['index', 'remove', '--index', 'x'], 2, 'index remove needs at least one id'],
    ['merge', ['index', 'merge', '--out', 'x'], 2, 'index merge needs at least one index'],
    ['verify', ['index', 'verify', 'none'], 1, 'none: no such folder or pack; check the path'],
    [
      'inspect',
      ['index', 'inspect', SAMPLE],
      1,
      'is not built as this format asks (no pack); give the folder of an index',
    ],
    ['pack', ['index', 'pack', '--out', 'x.zip', 'y'], 2, 'has to end in .palimpsest'],
  ])('%s says what is wrong with a call', async (_, args, expected, says) => {
    const { status, said } = await call(...args);
    expect([status, said]).toEqual([expected, expect.stringContaining(says)]);
  });

  test('refuses ids that an index could not tell apart', async () => {
    const rows = ['1', '2'].map((end) => ({ ...JSON.parse(lines[0] ?? ''), id: 'x'.repeat(300) + end }));
    await writeFile(at('long.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
    const { status, said } = await call('index', 'build', '--out', at('long'), at('long.jsonl'));
    expect([status, said]).toEqual([1, expect.stringMatching(/two originals have the id "x+"; give each/)]);
  });

  test('can lose all its originals', async () => {
    await cp(at('first'), at('none'), { recursive: true });
    await run('index', 'remove', '--index', at('none'), ...lines.slice(0, 4).map(idOf));
    expect(await run('index', 'inspect', at('none'))).toContain('0 originals, without dates');
    expect(await run('index', 'verify', at('none'))).toContain('everything is as the catalogue says');
    await run('index', 'add', '--index', at('none'), SAMPLE);
    expect(await filesOf('none')).toEqual(await filesOf('all'));
  });

  test('an id it does not have leaves it as it is', async () => {
    const before = await filesOf('first');
    const { status, said } = await call('index', 'remove', '--index', at('first'), idOf(lines[0]), 'nobody');
    expect([status, said]).toEqual([
      1,
      expect.stringContaining('holds no original "nobody"; nothing was removed'),
    ]);
    expect(await filesOf('first')).toEqual(before);
  });
});

describe('verify', { timeout: 60_000 }, () => {
  test.each(['fingerprints', 'records', 'keeper'])(
    'names a damaged file of %s, and what helps',
    async (kind) => {
      const copy = `damaged-${kind}`;
      await cp(at('all'), at(copy), { recursive: true });
      const name = (await readdir(at(copy))).find((file) => file.endsWith(kind)) ?? '';
      const bytes = await readFile(join(at(copy), name));
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      await writeFile(join(at(copy), name), bytes);
      const { status, said } = await call('index', 'verify', at(copy));
      expect(status).toBe(1);
      expect(said).toContain(`${name} does not have the SHA-256 that the catalogue says`);
      expect(said).toContain('copy the file again, or build the index again');
    },
  );
});

describe('a build that was killed', { timeout: 120_000 }, () => {
  test('goes on where it stopped, and gives the same index', async () => {
    const many = Array.from({ length: 150 }, (_, number) => {
      const row = JSON.parse(lines[number % lines.length] ?? '') as { id: string; text: string };
      return JSON.stringify({
        ...row,
        id: `${row.id}-${number}`,
        text: `${row.text.slice(0, 1_500)}\n\nEdition ${number}.`,
      });
    });
    await writeFile(at('many.jsonl'), many.join('\n'));
    const args = ['index', 'build', '--out', at('broken'), at('many.jsonl')];
    const child = spawn(process.execPath, [BIN, ...args], { stdio: 'ignore' });
    const ended = new Promise((fulfil) => child.on('close', (_, signal) => fulfil(signal)));
    await expect
      .poll(
        () =>
          stat(join(at('broken'), 'building.journal')).then(
            ({ size }) => size,
            () => 0,
          ),
        { timeout: 60_000 },
      )
      .toBeGreaterThan(16_000);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(await readdir(at('broken'))).toEqual(['building.journal']);
    // A kill may also cut what was being written.
    const journal = await readFile(join(at('broken'), 'building.journal'));
    await writeFile(join(at('broken'), 'building.journal'), journal.subarray(0, journal.length - 7));

    const { status, err } = await palimpsest(args);
    expect([status, err]).toEqual([
      0,
      expect.stringMatching(/building\.journal: kept \d+ originals of an earlier run; .+\n/),
    ]);
    await run('index', 'build', '--out', at('unbroken'), at('many.jsonl'));
    expect(await filesOf('broken')).toEqual(await filesOf('unbroken'));
  });
});
