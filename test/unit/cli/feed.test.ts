import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { originalsIn } from '../../../src/cli/originals-in.ts';

const STORY = `<p>The ferry between Skarne and Brannoch stopped on Monday after a cable tore in the harbour of Skarne, and it will not sail again before Thursday.</p>
<p>Ida Holt, the harbour master, said that 240 passengers had to spend the night in a school.</p>`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'palimpsest-feed-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}

async function read(path = folder) {
  const skipped: string[] = [];
  const originals = [];
  for await (const original of originalsIn([path], (where, reason) => skipped.push(`${where}: ${reason}`)))
    originals.push(original);
  return { originals, skipped };
}

const rss = (items: string) => `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Halder Post</title><link>https://post.example/</link>${items}</channel></rss>`;

const item = (
  more: string,
) => `<item><title>Ferry &amp; cable</title><link>https://post.example/2026/ferry</link>
<pubDate>Tue, 03 Mar 2026 23:30:00 -0500</pubDate>${more}</item>`;

describe('a saved feed', () => {
  test('of RSS that carries whole articles gives them as originals', async () => {
    await put(
      'feed.xml',
      rss(
        item(
          `<description>A ferry stops.</description><content:encoded><![CDATA[${STORY}]]></content:encoded>`,
        ),
      ),
    );
    const { originals, skipped } = await read();
    expect(skipped).toEqual([]);
    expect(originals.map(({ card }) => card)).toEqual([
      {
        id: 'https://post.example/2026/ferry',
        title: 'Ferry & cable',
        publisher: 'The Halder Post',
        published: '2026-03-03',
        url: 'https://post.example/2026/ferry',
      },
    ]);
    expect(originals[0]?.article.text).toContain('240 passengers had to spend the night');
    expect(originals[0]?.article.published).toBe('2026-03-03');
  });

  test('of Atom is read as well', async () => {
    const escaped = STORY.replaceAll('<', '&lt;');
    await put(
      'news.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Littoral</title><entry><title>Ferry</title><id>tag:littoral,1</id>
      <link rel="self" href="https://littoral.example/1.atom"/><link href="https://littoral.example/1"/>
      <published>2026-03-04T07:00:00Z</published><content type="html">${escaped}</content></entry></feed>`,
    );
    const { originals } = await read(join(folder, 'news.atom'));
    expect(originals.map(({ card }) => [card.id, card.publisher, card.published])).toEqual([
      ['https://littoral.example/1', 'Littoral', '2026-03-04'],
    ]);
    expect(originals[0]?.article.text).toContain('Ida Holt, the harbour master');
  });

  test('of summaries finds the pages that were saved beside it, and reads each once', async () => {
    const page = `<html><head><title>Ferry</title></head><body><nav>Home</nav><article><h1>Ferry</h1>${STORY}</article></body></html>`;
    await put('feed.rss', rss(item('<description>A ferry stops.</description>')));
    await put('post.example/2026/ferry.html', page);
    const { originals, skipped } = await read();
    expect(originals.map(({ card }) => card.id)).toEqual(['https://post.example/2026/ferry']);
    expect(originals[0]?.article.text).toContain('240 passengers');
    expect(skipped).toEqual([]);
  });

  test.each([
    ['https://post.example/2026/ferry', 'post.example/2026/ferry/index.html'],
    ['https://post.example/story.php?id=3', 'post.example/story.php?id=3.html'],
    ['https://post.example/f%C3%A4hre.html', 'post.example/fähre.html'],
    ['https://post.example/2026/ferry/', 'ferry.html'],
  ])('finds the page of %s where it was saved as %s', async (address, name) => {
    await put('feed.rss', rss(item('').replace('https://post.example/2026/ferry', address)));
    await put(name, `<html><body><article><h1>Ferry</h1>${STORY}</article></body></html>`);
    expect((await read()).originals.map(({ card }) => card.id)).toEqual([address]);
  });

  test('says which entry is a summary only, and what helps', async () => {
    await put('feed.rss', rss(item('<description>A ferry stops.</description>')));
    const { originals, skipped } = await read();
    expect(originals).toEqual([]);
    expect(skipped).toEqual([
      expect.stringMatching(/feed\.rss, "Ferry & cable": is a summary only; save its page/),
    ]);
  });

  test('does not read a file outside of its folder', async () => {
    await put('feed/feed.rss', rss(item('').replace('/2026/ferry', '/x/..%2f..%2f..%2fsecret.html')));
    await put('secret.html', `<html><body><article>${STORY}</article></body></html>`);
    expect((await read(join(folder, 'feed'))).originals).toEqual([]);
  });

  test('that is no feed is refused with the way out', async () => {
    await put('map.xml', '<urlset><url><loc>https://post.example/</loc></url></urlset>');
    await expect(read()).rejects.toThrow(
      /map\.xml: is not a feed \(RSS or Atom\); give a saved feed, or leave/,
    );
  });

  test('with hostile markup stays text', async () => {
    await put(
      'feed.xml',
      rss(
        item(
          `<content:encoded><![CDATA[${STORY}<script>alert(1)</script><p onclick="x">Last words of it.</p>]]></content:encoded>`,
        ),
      ),
    );
    expect((await read()).originals[0]?.article.text).not.toContain('alert');
  });
});

describe('a saved page', () => {
  const page = (head: string) =>
    `<html><head><title>Ferry</title>${head}</head><body><article><h1>Ferry</h1>${STORY}</article></body></html>`;

  test('is known by the address it names as its own, else by its path', async () => {
    await put('a/one.html', page('<link rel="canonical" href="https://post.example/ferry">'));
    await put('b/two.html', page('<meta property="og:url" content="https://other.example/ferry">'));
    await put('c/three.html', page('<link rel="canonical" href="/ferry">'));
    expect((await read()).originals.map(({ card }) => [card.id, card.url])).toEqual([
      ['https://post.example/ferry', 'https://post.example/ferry'],
      ['https://other.example/ferry', 'https://other.example/ferry'],
      ['c/three.html', null],
    ]);
  });
});
