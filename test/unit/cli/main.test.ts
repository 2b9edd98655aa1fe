import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import program from '../../../package.json' with { type: 'json' };
import { COMMANDS } from '../../../src/cli/commands.ts';
import { palimpsest, rowsOf } from './palimpsest.ts';

const SAMPLE = fileURLToPath(new URL('../../../sample/originals.jsonl', import.meta.url));
const ORIGINAL = `Storm takes fourteen boats from Skarne harbour

Fourteen boats were torn from their moorings in Skarne on Tuesday night when a storm crossed the Halder coast.

The harbour master, Ida Holt, said the wind had reached 112 kilometres an hour shortly after two.

The town council will meet on Friday to decide on a repair that may cost 3.2 million crowns.`;
const PAGE = `Skarne loses boats in storm

Forty boats broke loose from their moorings in Skarne when a storm passed over the Halder coast during the night to Wednesday.

According to harbour master Ida Holt, the wind was blowing at 112 kilometres an hour a little after two.

On Friday the town's council meets to decide about a repair, at a cost of perhaps 3.2 million crowns.`;

const COMMANDS_OF_INDEX = COMMANDS.map(({ name }) => name).filter((name) => name.startsWith('index '));

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'palimpsest-cli-'));
  await writeFile(at('page.txt'), PAGE);
  await writeFile(at('original.txt'), ORIGINAL);
  await writeFile(at('empty.txt'), ' \n');
  await writeFile(
    at('page.html'),
    `<html><body><article><h1>A title</h1>${`<p>${PAGE}</p>`.repeat(3)}</article></body></html>`,
  );
  await writeFile(at('bare.html'), '<!doctype html><title>Bare</title><p>Nothing yet.');
  await writeFile(at('bad.jsonl'), '{"id": "a", "title": "A", "text": "B"}\nnot json\n');
  await palimpsest(['index', 'build', '--out', at('small'), SAMPLE]);
  await writeFile(at('twice.jsonl'), '{"id": "a", "title": "A", "text": "B"}\n'.repeat(2));
});

afterAll(() => rm(folder, { recursive: true }));

describe('the command line', { timeout: 60_000 }, () => {
  test.each([
    ['nothing at all', [], 'no command given; there are compare, match, extract, index build', ''],
    ['a command it does not have', ['contrast', 'a'], 'no command "contrast"; there are compare, match', ''],
    ['half a command', ['index'], '"index" needs its second word: index build', 'index '],
    ['an option it does not have', ['compare', '--colour', 'red'], "Unknown option '--colour'", 'compare '],
    ['an option without its value', ['index', 'build', '--out', '--with-text'], "'--out", 'index build '],
    ['a match without an index', ['match', 'page.txt'], 'match needs --index DIR', 'match '],
    ['a file beside --batch', ['compare', '--batch', 'in.jsonl'], 'not "in.jsonl"; put "<"', 'compare '],
    ['the same of extract', ['extract', '--batch', 'in.jsonl'], 'not "in.jsonl"; put "<"', 'extract '],
    [
      'an address that is none',
      ['extract', 'a.html', '--url', 'notaurl'],
      '--url takes the address',
      'extract ',
    ],
    ['and of match', ['match', '--index', 'x', '--batch', 'y'], 'not "y"; put "<"', 'match '],
    [
      'a negative number',
      ['index', 'build', '--out', 'x', 'a.jsonl', '--postings', '-5'],
      '--postings takes a number of hashes, such as 100',
      'index build ',
    ],
  ])(
    'answers %s with one sentence, the way to its help, and status 2',
    async (_, args, sentence, command) => {
      const { status, out, err } = await palimpsest(args);
      expect([status, out]).toEqual([2, '']);
      const [first, second, ...more] = err.split('\n');
      expect(first).toMatch(/^palimpsest: /);
      expect(first).toContain(sentence);
      expect([second, ...more]).toEqual([`"palimpsest ${command}--help" tells more`, '']);
    },
  );

  test.each([[['--help']], [['-h']], [['help']]])('explains itself when asked by %s', async (args) => {
    const { status, out } = await palimpsest(args);
    expect(status).toBe(0);
    expect(out).toContain('palimpsest compare PAGE ORIGINAL');
    expect(out).toContain('palimpsest index build --out DIR INPUT…');
  });

  test.each(['--version', '-v'])('tells its version when asked by %s', async (asked) =>
    expect(await palimpsest([asked])).toEqual({ status: 0, out: `${program.version}\n`, err: '' }),
  );

  test.each([[['index', 'build', '--help']], [['index', 'build', '-h']], [['help', 'index', 'build']]])(
    'explains one command alone when asked by %s',
    async (args) => {
      const { status, out } = await palimpsest(args);
      expect(status).toBe(0);
      expect(out).toMatch(/^Usage:\n {2}palimpsest index build --out DIR INPUT…/);
      expect(out).not.toContain('palimpsest compare');
      expect(out).toMatch(/^ {2}--postings N +searches the N most telling words/m);
    },
  );

  test.each(COMMANDS)('$name knows the options that its forms name, and no others', ({ forms, options }) => {
    const named = forms.flatMap((form) => form.match(/--[a-z-]+(?: [A-Z]+)?/g) ?? []);
    const known = Object.entries(options).map(([name, { takes }]) =>
      takes === null ? `--${name}` : `--${name} ${takes}`,
    );
    expect(new Set(named)).toEqual(new Set(known));
  });

  test.each([[['index', '--help']], [['help', 'index']]])(
    'explains the commands of one first word when asked by %s',
    async (args) => {
      const { status, out } = await palimpsest(args);
      const called = COMMANDS.map(({ name }) => name).filter((name) => out.includes(`palimpsest ${name} `));
      expect([status, called]).toEqual([0, COMMANDS_OF_INDEX]);
    },
  );

  test.each([
    [
      'a file that is not there',
      () => ['compare', at('none.txt'), at('original.txt')],
      /none\.txt: no such file; check the path/,
    ],
    ['an empty file', () => ['compare', at('empty.txt'), at('original.txt')], /empty\.txt: is empty; give/],
    [
      'a folder that is no index',
      () => ['match', '--index', folder, at('page.txt')],
      /catalogue\.json could not be read \(there is no such file or folder\); give the folder of an index/,
    ],
    [
      'a pack in a folder that is not there',
      () => ['index', 'pack', '--out', at('none/x.palimpsest'), at('small')],
      /x\.palimpsest: cannot be written: there is no such file or folder; give the name of a file in a folder/,
    ],
    [
      'a bad line among originals',
      () => ['index', 'build', '--out', at('x'), at('bad.jsonl')],
      /bad\.jsonl, line 2: is not JSON; give/,
    ],
    [
      'an id given twice',
      () => ['index', 'build', '--out', at('y'), at('twice.jsonl')],
      /two originals have the id "a"; give each/,
    ],
    [
      'plain text where a page is needed',
      () => ['extract', at('page.txt')],
      /page\.txt: is plain text; give the page of a single article, saved as \.html/,
    ],
    [
      'a page without an article',
      () => ['extract', at('bare.html')],
      /bare\.html: holds too little running text; give the page of a single article/,
    ],
    ['an empty page', () => ['extract', at('empty.txt')], /empty\.txt: holds no text; give the page/],
    [
      'a file where the index is to go',
      () => ['index', 'build', '--out', at('page.txt'), SAMPLE],
      /page\.txt: is a file, or lies below one; give a folder/,
    ],
  ])('answers %s with one line and status 1', async (_, args, expected) => {
    const { status, out, err } = await palimpsest(args());
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(expected);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('compare', { timeout: 60_000 }, () => {
  test('prints a readable report, without colours where nobody looks', async () => {
    const { status, out } = await palimpsest(['compare', at('page.txt'), at('original.txt')]);
    expect(status).toBe(0);
    expect(out).toContain('Storm takes fourteen boats from Skarne harbour');
    expect(out).toMatch(/on the page that the original does not say:\n {2}Forty/);
    expect(out).not.toContain('\x1b');
  });

  test('prints JSON with offsets into the page', async () => {
    const { out } = await palimpsest(['compare', '-', at('original.txt'), '--json'], PAGE);
    const { relation, findings } = JSON.parse(out) as {
      relation: string;
      findings: Record<string, unknown>[];
    };
    expect(relation).toBe('rewrite');
    const [first] = findings;
    expect(PAGE.slice(Number(first?.start), Number(first?.end))).toBe(first?.text);
    expect(first).toMatchObject({
      text: 'Forty boats',
      kind: 'number',
      verdict: 'changed',
      confidence: expect.any(Number),
      reason: expect.any(String),
    });
  });

  test('answers a batch line by line, bad lines too, in order', async () => {
    const lines = [
      JSON.stringify({
        id: 'a',
        page: PAGE,
        original: ORIGINAL,
        published: '2026-03-04',
        originalPublished: null,
      }),
      'not json',
      JSON.stringify({ page: PAGE, original: ORIGINAL }),
      JSON.stringify({ id: 'b', page: PAGE }),
      '',
      JSON.stringify({ id: 'c', page: PAGE, original: ORIGINAL, published: 'soon' }),
      '[1, 2]',
      JSON.stringify({ id: 7, page: ORIGINAL, original: ORIGINAL }),
    ];
    const { status, out, err } = await palimpsest(['compare', '--batch'], lines.join('\n'));
    expect([status, err]).toEqual([0, '']);
    const rows = rowsOf(out);
    expect(rows.map(({ id }) => id)).toEqual(['a', null, null, 'b', 'c', null, 7]);
    expect(rows[0]).toMatchObject({
      relation: 'rewrite',
      coverage: expect.any(Number),
      findings: expect.any(Array),
      dropped: expect.any(Array),
    });
    expect(rows[1]).toEqual({ id: null, error: 'line 2: is not JSON; give one JSON object a line' });
    expect(rows[3]).toEqual({ id: 'b', error: 'line 4: "original" is missing or empty; give a text' });
    expect(rows[4]?.error).toContain('give it as YYYY-MM-DD');
    expect(rows[6]).toMatchObject({ relation: 'copy', coverage: 1, findings: [] });
  });
});

describe('index build and match', { timeout: 60_000 }, () => {
  test('build the same files twice, keep texts only when asked, and find a page again', async () => {
    const built = await palimpsest(['index', 'build', '--out', at('one'), SAMPLE]);
    expect(built.status).toBe(0);
    await palimpsest(['index', 'build', '--out', at('two'), SAMPLE]);
    const filesIn = async (name: string) => {
      const names = (await readdir(at(name))).sort();
      return Promise.all(names.map(async (file) => [file, await readFile(join(at(name), file), 'base64')]));
    };
    expect(await filesIn('two')).toEqual(await filesIn('one'));

    const [first] = (await readFile(SAMPLE, 'utf8')).split('\n').map((line) => JSON.parse(line || '{}'));
    const page = `${first.title}\n\n${first.text}`;
    const { out } = await palimpsest(
      ['match', '--index', at('one'), '--batch'],
      JSON.stringify({ id: 1, page }),
    );
    expect(rowsOf(out)).toMatchObject([
      {
        id: 1,
        relation: 'copy',
        original: first.id,
        candidates: expect.arrayContaining([expect.objectContaining({ id: first.id })]),
      },
    ]);

    const anew = ['--replace', '--with-text', '--postings', '100'];
    await palimpsest(['index', 'build', '--out', at('one'), SAMPLE, ...anew]);
    const shards = await readdir(at('one'));
    expect(shards).toHaveLength(4);
    const records = shards.find((name) => name.endsWith('.records')) ?? '';
    expect(await readFile(join(at('one'), records), 'utf8')).toContain(first.text.slice(0, 60));
  });
});

describe('extract', { timeout: 60_000 }, () => {
  test('gives the article of a page, alone or in a batch', async () => {
    const { out } = await palimpsest(['extract', at('page.html'), '--json']);
    expect(JSON.parse(out)).toMatchObject({
      title: 'A title',
      blocks: expect.any(Array),
      leftOut: expect.any(Array),
    });
    const html = await readFile(at('page.html'), 'utf8');
    const batch = await palimpsest(
      ['extract', '--batch'],
      `${JSON.stringify({ id: 'x', html })}\n{"id":"y"}\n`,
    );
    expect(rowsOf(batch.out)).toEqual([
      { id: 'x', ...JSON.parse(out) },
      { id: 'y', error: 'line 2: "html" is missing or empty; give a text' },
    ]);
  });
});

describe('a long batch', { timeout: 120_000 }, () => {
  test('streams: five thousand lines in the memory of a few', async () => {
    const line = `${JSON.stringify({ id: 1, html: `<article><h1>T</h1><p>${'Ida Holt counted the boats again. '.repeat(600)}</p></article>`.slice(0, 20_000) })}\n`;
    const bad = `${JSON.stringify({ id: 2, html: '', filler: 'x'.repeat(20_000) })}\n`;
    async function* lines() {
      for (let at = 0; at < 5_000; at++) yield at % 100 === 0 ? line : bad;
    }
    // A hundred megabytes pass through a heap that holds sixty-four.
    const { status, out } = await palimpsest(['extract', '--batch'], lines(), {
      NODE_OPTIONS: '--max-old-space-size=64',
    });
    expect(status).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(5_000);
  });
});
