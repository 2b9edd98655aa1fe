import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from './call.ts';

const ORIGINAL = `Storm takes fourteen boats from Skarne harbour

Fourteen boats were torn from their moorings in Skarne on Tuesday night when a storm crossed the Halder coast.

The harbour master, Ida Holt, said the wind had reached 112 kilometres an hour shortly after two.

The town council will meet on Friday to decide on a repair that may cost 3.2 million crowns.`;
const PAGE = `Skarne loses boats in storm

Fourteen boats broke loose from their moorings in Skarne when a storm passed over the Halder coast on Tuesday night.

According to harbour master Ida Holt, the wind was blowing at 112 kilometres an hour a little after two.

On 20 March the town's council meets to decide about a repair, at a cost of perhaps 3.2 million crowns.`;

let folder: string;
let page: string;
let original: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'palimpsest-compare-'));
  [page, original] = [join(folder, 'page.txt'), join(folder, 'original.txt')];
  await writeFile(page, PAGE);
  await writeFile(original, ORIGINAL);
});
afterAll(() => rm(folder, { recursive: true }));

test('says of the example what the README shows', async () => {
  const example = 'compare docs/example/page.txt docs/example/original.txt';
  const { said } = await call(...example.split(' '));
  expect(await readFile('README.md', 'utf8')).toContain(`$ npx palimpsest ${example}\n${said}\`\`\`\n`);
});

test('bytes that are no text are refused, whatever the file is called', async () => {
  const noise = join(folder, 'noise.html');
  await writeFile(
    noise,
    Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 251),
  );
  expect(await call('compare', noise, original)).toEqual({
    status: 1,
    said: `${noise}: is not text; give a .html or .txt file`,
  });
});

describe('the days of a page and its original', () => {
  const DAYS = ['--published', '2026-03-05', '--original-published', '2026-03-04'];

  test('tell what a weekday means', async () => {
    const wordsFound = async (...days: string[]) => {
      const { said } = await call('compare', page, original, '--json', ...days);
      return (JSON.parse(said) as { findings: { text: string }[] }).findings.map(({ text }) => text);
    };
    expect(await wordsFound()).toEqual([]);
    expect(await wordsFound(...DAYS)).toEqual(['On 20 March']);
  });

  test.each([
    [['--published', '5 March'], '--published takes a day as YYYY-MM-DD, such as 2026-03-04'],
    [['--original-published', '2026-02-31'], '--original-published takes a day as YYYY-MM-DD'],
    [['--batch', ...DAYS], 'in a batch give each line "published" and "originalPublished"'],
  ])('are refused as %j', async (days, says) => {
    const inputs = days.includes('--batch') ? [] : [page, original];
    expect(await call('compare', ...inputs, ...days)).toEqual({
      status: 2,
      said: expect.stringContaining(says),
    });
  });
});
