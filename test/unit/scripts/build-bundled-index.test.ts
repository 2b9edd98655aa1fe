/** The index that ships: up to date, without a sentence of any original in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ARTICLE, BUNDLED_OPTIONS, bundledEntries } from '../../../scripts/build-bundled-index.ts';
import { decodeDigest } from '../../../src/digest/codec.ts';
import { buildIndex } from '../../../src/index-format/build-index.ts';
import { openIndex } from '../../../src/originals/open-index.ts';

const SCRIPT = new URL('../../../scripts/build-bundled-index.ts', import.meta.url);
const FOLDER = new URL('../../../extension/public/index/', import.meta.url);
const FILES = new Map(
  readdirSync(FOLDER).map((name) => [name, new Uint8Array(readFileSync(new URL(name, FOLDER)))]),
);
const SAMPLE = readFileSync(new URL('../../../sample/originals.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; title: string; text: string });

/** Every run of five words, with single spaces. */
function runsOf(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.slice(4).map((_, at) => words.slice(at, at + 5).join(' '));
}

/** "Food and Allied Workers' Union" */
function isName(run: string): boolean {
  return run.split(' ').every((word) => /^(?:\p{Lu}|(?:and|for|of|on|the)$)/u.test(word));
}

describe('the bundled index', () => {
  test('is what the script builds (npm run index makes it so)', async () => {
    const files = new Map<string, Uint8Array>();
    for await (const { name, bytes } of buildIndex(await bundledEntries(), BUNDLED_OPTIONS))
      files.set(name, bytes);
    expect([...FILES.keys()].sort()).toEqual([...files.keys()].sort());
  });

  test('opens without refusals and knows each original by its card, without its text', async () => {
    const source = await openIndex('bundled', async (name) => FILES.get(name) ?? new Uint8Array());
    for (const { id, title } of SAMPLE) {
      expect(await source.card(id)).toMatchObject({ id, title });
      expect(await source.text(id)).toBeNull();
    }
    expect(await source.card('nyt-2025-10-mexico-cartels')).toMatchObject({
      publisher: 'The New York Times',
      published: '2025-10',
      url: null,
    });
    expect(source.refusals()).toEqual([]);
  });

  test('holds no five words in a row of any original, titles and names aside', async () => {
    const bytes = [...FILES.values()].map((file) => new TextDecoder('latin1').decode(file)).join('\n');
    const source = await openIndex('bundled', async (name) => FILES.get(name) ?? new Uint8Array());
    const digests = await Promise.all(
      [...SAMPLE.map(({ id }) => id), 'nyt-2025-10-mexico-cartels'].map((id) => source.digest(id)),
    );
    const decoded = [
      ...[...FILES.values()].map((file) => new TextDecoder().decode(file)),
      ...digests.map((digest) => JSON.stringify(decodeDigest(digest ?? new Uint8Array()))),
    ].join('\n');
    const texts = SAMPLE.map(({ text }) => text);
    if (existsSync(ARTICLE)) texts.push(readFileSync(ARTICLE, 'utf8'));
    const cards =
      SAMPLE.map(({ title }) => title).join('\n') + readFileSync(SCRIPT, 'utf8').replaceAll('’', "'");
    const found = texts
      .flatMap(runsOf)
      .filter((run) => bytes.includes(run) || decoded.includes(run))
      .filter((run) => !cards.includes(run) && !isName(run));
    expect(found).toEqual([]);
  });
});
