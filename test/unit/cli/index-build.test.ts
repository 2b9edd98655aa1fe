/** What a keeper meets when an index is built: what stands in the way, what is read, what a failure leaves behind. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { call, run } from './call.ts';

const STORY = `The ferry between Skarne and Brannoch stopped on Monday after a cable tore in the harbour of Skarne, and it will not sail again before Thursday.

Ida Holt, the harbour master, said that 240 passengers had to spend the night in a school.`;

const line = (id: string) => JSON.stringify({ id, title: `Ferry ${id} stops`, text: STORY });

let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'palimpsest-build-'));
  await writeFile(at('one.jsonl'), line('one'));
  await writeFile(at('two.jsonl'), line('two'));
});
afterEach(() => rm(folder, { recursive: true }));

const idsIn = async (index: string) => (await run('index', 'inspect', at(index), '--list')).match(/^\S+/gm);

describe('an index that is there', () => {
  beforeEach(() => run('index', 'build', '--out', at('papers'), at('one.jsonl')));

  test('is not replaced unless asked', async () => {
    const before = await readdir(at('papers'));
    const { status, said } = await call('index', 'build', '--out', at('papers'), at('two.jsonl'));
    expect([status, said]).toEqual([
      1,
      expect.stringMatching(/papers: holds an index already; .+index add --index .+--replace, or give/),
    ]);
    expect(await readdir(at('papers'))).toEqual(before);
    await run('index', 'build', '--out', at('papers'), at('two.jsonl'), '--replace');
    expect(await idsIn('papers')).toEqual(['two']);
  });

  test('is not merged over either, unless it is among what is merged', async () => {
    await run('index', 'build', '--out', at('more'), at('two.jsonl'));
    const { status, said } = await call('index', 'merge', '--out', at('papers'), at('more'));
    expect([status, said]).toEqual([
      1,
      expect.stringContaining(
        'holds an index already; name it among those merged to keep its originals, put',
      ),
    ]);
    await run('index', 'merge', '--out', at('papers'), at('more'), at('papers'));
    expect(await idsIn('papers')).toEqual(['one', 'two']);
    await run('index', 'merge', '--out', at('papers'), at('more'), '--replace');
    expect(await idsIn('papers')).toEqual(['two']);
  });
});

test.skipIf(process.platform !== 'linux')('a folder that a disk does not take is refused', async () => {
  const { status, said } = await call('index', 'build', '--out', '/proc/papers/new', at('one.jsonl'));
  expect([status, said]).toEqual([
    1,
    expect.stringMatching(/papers\/new: cannot be made: .+; give a folder for the index that can be written/),
  ]);
});

test('a folder is made with those above it', async () => {
  await run('index', 'build', '--out', at('a/b/papers'), at('one.jsonl'));
  expect(await idsIn('a/b/papers')).toEqual(['one']);
});

describe('texts in a folder', () => {
  beforeEach(() => mkdir(at('articles/2026'), { recursive: true }));

  test('are originals, with their first line as title and their path as id', async () => {
    await writeFile(at('articles/2026/ferry.txt'), `A ferry stops\n\n${STORY}`);
    await writeFile(at('articles/untitled.txt'), STORY);
    await writeFile(at('articles/quay.md'), `A quay closes\n\n${STORY}`);
    await run('index', 'build', '--out', at('papers'), at('articles'));
    expect((await run('index', 'inspect', at('papers'), '--list')).split('\n')).toEqual([
      '2026/ferry.txt\t\tA ferry stops',
      'quay.md\t\tA quay closes',
      'untitled.txt\t\tuntitled.txt',
      '',
    ]);
  });

  test('that hold no article are left out, and told', async () => {
    await writeFile(at('articles/robots.txt'), `User-agent: *\n${'Disallow: /search/and/more\n'.repeat(20)}`);
    await writeFile(at('articles/core.txt'), `\0\0${STORY}`);
    await writeFile(at('articles/latin.html'), Buffer.from(`<p>Café</p><p>${STORY}</p>`, 'latin1'));
    await writeFile(at('articles/ferry.txt'), `A ferry stops\n\n${STORY}`);
    const said = await run('index', 'build', '--out', at('papers'), at('articles'));
    expect(said).toMatch(/core\.txt: left out: is not text/);
    expect(said).toMatch(/latin\.html: left out: is not UTF-8/);
    expect(said).toMatch(/robots\.txt: left out: holds too little running text/);
    expect(await idsIn('papers')).toEqual(['ferry.txt']);
  });

  test.each([
    [
      'Hindi, in lines too short to tell by',
      'स्कार्ने और ब्रानोख के बीच चलने वाली नौका सोमवार को बंद हो गई, क्योंकि बंदरगाह में एक तार टूट गया था।\nबंदरगाह की प्रमुख ईदा होल्ट ने कहा कि 240 यात्रियों को रात एक स्कूल में बितानी पड़ी और नौका गुरुवार से पहले नहीं चलेगी।',
    ],
    [
      'Thai, which ends no sentence with a mark',
      'เรือข้ามฟากระหว่างสการ์เนกับบรานนอคหยุดให้บริการเมื่อวันจันทร์หลังสายเคเบิลขาดในท่าเรือสการ์เน และจะไม่ออกเรืออีกก่อนวันพฤหัสบดี ไอดา โฮลต์ นายท่าเรือกล่าวว่าผู้โดยสาร 240 คนต้องค้างคืนในโรงเรียน',
    ],
  ])('are taken in %s', async (_, story) => {
    await writeFile(at('articles/ferry.txt'), `Skarne\n\n${story}`);
    await run('index', 'build', '--out', at('papers'), at('articles'));
    expect(await idsIn('papers')).toEqual(['ferry.txt']);
  });

  test('that have one path in two folders are bad input, for one would stand for both', async () => {
    await mkdir(at('more'));
    await writeFile(at('articles/ferry.txt'), `A ferry stops\n\n${STORY}`);
    await writeFile(at('more/ferry.txt'), `A ferry sails again\n\n${STORY}`);
    const { status, said } = await call('index', 'build', '--out', at('papers'), at('articles'), at('more'));
    expect([status, said]).toEqual([
      1,
      expect.stringMatching(
        /more.ferry\.txt: two originals have the id "ferry\.txt"; .+\(the other: .+articles.ferry\.txt\)/,
      ),
    ]);
  });
});

describe('a build that failed', () => {
  test('says what it keeps, and goes on from there', async () => {
    await writeFile(at('bad.jsonl'), `${line('one')}\nnot json\n`);
    const args = ['index', 'build', '--out', at('papers'), at('bad.jsonl')];
    expect(await call(...args)).toEqual({
      status: 1,
      said: expect.stringMatching(
        /line 2: is not JSON; .+; then run it again: it goes on after the 1 original kept in .+papers.building\.journal$/,
      ),
    });
    await writeFile(at('bad.jsonl'), `${line('one')}\n${line('two')}\n`);
    expect(await run(...args)).toMatch(
      /^.+building\.journal: kept 1 original of an earlier run; those .+ not read again\n/,
    );
    expect(await idsIn('papers')).toEqual(['one', 'two']);
    expect(await readdir(at('papers'))).not.toContain('building.journal');
  });

  test('does not count what an earlier run of other inputs has kept', async () => {
    await writeFile(at('bad.jsonl'), `${line('one')}\nnot json\n`);
    await call('index', 'build', '--out', at('papers'), at('bad.jsonl'));
    await writeFile(at('other.jsonl'), 'not json\n');
    const { said } = await call('index', 'build', '--out', at('papers'), at('other.jsonl'));
    expect(said).toMatch(/give one JSON object a line$/);
    await writeFile(at('other.jsonl'), `${line('two')}\n`);
    await run('index', 'build', '--out', at('papers'), at('other.jsonl'));
    expect(await idsIn('papers')).toEqual(['two']);
  });

  test('leaves no journal where there is nothing to keep', async () => {
    await writeFile(at('bad.jsonl'), 'not json\n');
    const { said } = await call('index', 'build', '--out', at('papers'), at('bad.jsonl'));
    expect(said).toMatch(/give one JSON object a line$/);
    expect(await readdir(at('papers'))).toEqual([]);
    await mkdir(at('site'));
    await writeFile(at('site/robots.txt'), 'User-agent: *\nDisallow: /search\n');
    const left = await call('index', 'build', '--out', at('papers'), at('site'));
    expect(left.said).toMatch(/no article found; .+ or texts \(\.txt, \.md\)$/);
    expect(await readdir(at('papers'))).toEqual([]);
  });

  test('of an addition leaves the index as it was', async () => {
    await run('index', 'build', '--out', at('papers'), at('one.jsonl'));
    const before = await readFile(at('papers/catalogue.json'), 'utf8');
    await writeFile(at('bad.jsonl'), `${line('two')}\n[]\n`);
    const { said } = await call('index', 'add', '--index', at('papers'), at('bad.jsonl'));
    expect(said).toContain('it goes on after the 1 original kept');
    expect(await readFile(at('papers/catalogue.json'), 'utf8')).toBe(before);
  });
});
