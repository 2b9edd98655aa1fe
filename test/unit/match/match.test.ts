import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleText } from '../../../sample/article-page.ts';
import { samplePages } from '../../../sample/articles.ts';
import { expectedFor } from '../../../sample/expected.ts';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { compare } from '../../../src/compare.ts';
import { decodeDigest } from '../../../src/digest/codec.ts';
import { entryOf } from '../../../src/entry.ts';
import { match } from '../../../src/match/match.ts';
import { joinSources } from '../../../src/originals/join-sources.ts';
import { openIndex } from '../../../src/originals/open-index.ts';
import { built, readerOf } from '../index-format/made-up.ts';

type Row = { id: string; title: string; text: string };
const ROWS = readFileSync(new URL('../../../sample/originals.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const articleOf = ({ title, text }: Row) => readPlainText(`${title}\n\n${text}`, { title });
const ENTRIES = ROWS.map((row) =>
  entryOf(
    articleOf(row),
    { id: row.id, title: row.title, publisher: null, published: null, url: null },
    false,
  ),
);
const FILES = await built(ENTRIES, { perRecordShard: 1 });
const SOURCE = await openIndex('sample', readerOf(FILES));

describe('a match', () => {
  test('of each original with the index that holds it is a copy of itself', async () => {
    for (const row of ROWS) {
      expect(await match(articleOf(row), SOURCE)).toMatchObject({
        relation: 'copy',
        original: row.id,
        tooShort: false,
      });
    }
  });

  test('of a page that was put into another is partial', async () => {
    const [first, second] = ROWS;
    if (!first || !second) throw new Error('the sample has no originals');
    const own = await openIndex(
      'one',
      readerOf(await built(ENTRIES.filter(({ card }) => card.id === first.id))),
    );
    const third = first.text.slice(0, second.text.length / 2);
    const mixed = readPlainText(`${second.title}\n\n${second.text}\n\n${third}`);
    expect(await match(mixed, own)).toMatchObject({ relation: 'partial', original: first.id });
  });

  test.each(samplePages())('of the sample page $slug is what its labels say', async (page) => {
    const { relation, original } = expectedFor(page.slug);
    expect(await match(readPlainText(articleText(page)), SOURCE)).toMatchObject({ relation, original });
  });

  test('tells how like the original its words are, so that a comparison comes to the same, also through joined sources', async () => {
    const [page] = samplePages().filter(({ slug }) => expectedFor(slug).relation === 'rewrite');
    const article = readPlainText(page === undefined ? '' : articleText(page));
    const found = await match(article, joinSources(new Map([['sample', SOURCE]])));
    expect(found.likeness).toMatchObject({ among: ROWS.length });
    const { original, likeness } = found;
    const bytes = await SOURCE.digest(original?.replace('sample:', '') ?? '');
    const digest = decodeDigest(bytes ?? new Uint8Array());
    const { relation, score } = compare(
      article,
      { card: { id: '', title: '', publisher: null, published: null, url: null }, digest, text: null },
      { likeness },
    );
    expect({ relation, score }).toEqual({ relation: found.relation, score: found.score });
  });

  test('of a few words says only that they are too few', async () => {
    const [row] = ROWS;
    const page = readPlainText(row?.text.split(/\s+/).slice(0, 30).join(' ') ?? '');
    expect(await match(page, SOURCE)).toMatchObject({
      relation: 'unrelated',
      original: null,
      tooShort: true,
    });
  });

  test('denies nothing of a short page about something else', async () => {
    const words =
      'The harbour café reopens on Monday with a new menu, longer hours and the old piano in its corner. '.repeat(
        4,
      );
    expect(await match(readPlainText(words), SOURCE)).toMatchObject({ original: null, tooShort: true });
  });

  test('of an empty page finds nothing', async () => {
    expect(await match(readPlainText(''), SOURCE)).toMatchObject({
      original: null,
      candidates: [],
      score: 0,
    });
  });

  test('gives at most five candidates, best first', async () => {
    const [row] = ROWS;
    const { candidates } = await match(row ? articleOf(row) : readPlainText(''), SOURCE);
    expect(candidates.length).toBeLessThanOrEqual(5);
    const scores = candidates.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('goes on without a shard that was tampered with, and says so', async () => {
    const [name = ''] = [...FILES.keys()].filter((file) => file.endsWith('.records'));
    const bytes = Uint8Array.from(FILES.get(name) ?? []);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    const source = await openIndex('tampered', readerOf(new Map(FILES).set(name, bytes)));
    const matches = [];
    for (const row of ROWS) matches.push(await match(articleOf(row), source));
    const refused = matches.at(-1)?.refused;
    expect(refused).toMatchObject([{ shard: name, code: 'wrong-hash' }]);
    expect(matches.filter(({ relation }) => relation === 'copy')).toHaveLength(ROWS.length - 1);
  });
});
