import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { palimpsest, rowsOf } from './palimpsest.ts';

const SAMPLE = fileURLToPath(new URL('../../../sample/originals.jsonl', import.meta.url));

let folder: string;
const at = (name: string) => join(folder, name);

describe('match with a damaged index', { timeout: 120_000 }, () => {
  const index = () => at('damaged');
  const shard = async (kind: string) =>
    join(index(), (await readdir(index())).find((name) => name.endsWith(kind)) ?? '');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'palimpsest-damaged-'));
    const [first] = (await readFile(SAMPLE, 'utf8')).split('\n').map((line) => JSON.parse(line || '{}'));
    await writeFile(at('copy.txt'), `${first.title}\n\n${first.text}`);
  });
  afterAll(() => rm(folder, { recursive: true }));
  beforeEach(() => palimpsest(['index', 'build', '--replace', '--out', index(), SAMPLE]));

  const cutShort = async (file: string) => truncate(file, 1_000);
  const alter = async (file: string) => {
    const bytes = await readFile(file);
    bytes.fill(7, 100, 110);
    await writeFile(file, bytes);
  };
  test.each([
    ['records cut short', '.records', cutShort, /is shorter than the catalogue says; copy the file again/],
    ['records that are gone', '.records', rm, /could not be read .+; put the file back/],
    ['records that were altered', '.records', alter, /altered or damaged; copy the file again/],
    ['fingerprints cut short', '.fingerprints', cutShort, /is shorter than the catalogue says; copy/],
  ])('never says plainly "no match" over %s', async (_, kind, damage, told) => {
    await damage(await shard(kind));
    const { status, out, err } = await palimpsest(['match', '--index', index(), at('copy.txt')]);
    expect(status).toBe(1);
    expect(out).toBe('No match found, which may be wrong: part of the index could not be used.\n');
    expect(err).toMatch(told);
    expect(err).toContain(kind);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('tells it in every answer of a batch, and once at the end', async () => {
    await cutShort(await shard('.records'));
    const row = JSON.stringify({ id: 1, page: await readFile(at('copy.txt'), 'utf8') });
    const { status, out, err } = await palimpsest(
      ['match', '--index', index(), '--batch'],
      `${row}\n${row}\n`,
    );
    expect(status).toBe(0);
    expect(rowsOf(out).map(({ refused }) => refused)).toMatchObject([
      [{ code: 'truncated' }],
      [{ code: 'truncated' }],
    ]);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
