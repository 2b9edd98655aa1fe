import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ArticlePage, articleText } from '../../sample/article-page.ts';
import { sampleOriginals, samplePages } from '../../sample/articles.ts';
import { expectedFor } from '../../sample/expected.ts';
import { renderArticlePage, type SampleServer, serveSample } from '../../sample/server.ts';

const KINDS = new Set(
  (
    'number percent money measure date person organisation place ' +
    'quote attribution certainty role cause superlative claim'
  ).split(' '),
);
const SCRIPT_LIKE = '<script>alert(1)</script>';

const pages = samplePages();
const originals = sampleOriginals();
const originalTexts = new Map(originals.map(({ id, title, text }) => [id, `${title}\n\n${text}`]));

function timesIn(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe('originals', () => {
  test('each has its own id, address and title', () => {
    for (const key of ['id', 'url', 'title'] as const) {
      expect(new Set(originals.map((original) => original[key])).size).toBe(originals.length);
    }
  });

  test.each(originals)(
    '$id is an article, dated and signed',
    ({ text, url, published, byline, publisher }) => {
      expect(text.split(/\s+/).length).toBeGreaterThan(400);
      expect(text.split('\n\n').length).toBeGreaterThan(9);
      expect(url).toMatch(/^https:\/\/[^/]+\.example\//);
      expect(published).toMatch(/^2026-\d\d-\d\d$/);
      expect(byline && publisher).toBeTruthy();
    },
  );
});

describe.each(pages)('$slug', (page: ArticlePage) => {
  const expected = expectedFor(page.slug);
  const text = articleText(page);
  const labels = [...expected.additions, ...expected.mustNot];

  test('goes back to an original that exists, and was published after it', () => {
    if (expected.original === null) return expect(expected.relation).toBe('unrelated');
    const original = originals.find(({ id }) => id === expected.original);
    expect(original).toBeDefined();
    expect(page.published >= (original?.published ?? '')).toBe(true);
  });

  test('holds each labelled text exactly once', () => {
    expect(labels.filter((label) => timesIn(text, label.text) !== 1)).toEqual([]);
  });

  test('labels no piece of text twice', () => {
    const spans = labels
      .map((label) => ({ start: text.indexOf(label.text), length: label.text.length }))
      .sort((a, b) => a.start - b.start);
    const overlapping = spans.filter((span, i) => {
      const next = spans[i + 1];
      return next !== undefined && span.start + span.length > next.start;
    });
    expect(overlapping).toEqual([]);
  });

  test('names the original wording of what was changed, and none for what was inserted', () => {
    const originalText = originalTexts.get(expected.original ?? '') ?? '';
    for (const { kind, verdict, original } of expected.additions) {
      expect(KINDS).toContain(kind);
      if (verdict === 'inserted') expect(original).toBeNull();
      else expect(originalText).toContain(original);
    }
  });

  test('was reworded: none of its sentences is the original’s, quotations aside', () => {
    const originalText = originalTexts.get(expected.original ?? '') ?? '';
    const sentences = text
      .split(/(?<=[.?!])\s/)
      .filter(
        (sentence) => sentence.length > 50 && !/[“”‘"]/.test(sentence) && !sentence.includes('Photograph'),
      );
    expect(sentences.filter((sentence) => originalText.includes(sentence))).toEqual([]);
  });
});

describe('server', () => {
  let site: SampleServer;
  beforeAll(async () => {
    const html = renderArticlePage({
      title: 'A title & more',
      paragraphs: ['First.', 'A caption.', `Third ${SCRIPT_LIKE}`],
      captions: new Set([1]),
      site: 'The Extra',
      published: '2026-02-01',
    });
    site = await serveSample({ extra: [{ slug: 'outside', title: 'A title & more', html }] });
  });
  afterAll(() => site.close());

  const fetchText = async (path: string) => (await fetch(site.url + path)).text();

  test('lists a rewritten page first and gives every page as HTML', async () => {
    expect(site.pages[0]?.note).toMatch(/^rewritten: \d+ changes planted by the writer$/);
    for (const { path } of site.pages) {
      const response = await fetch(site.url + path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    }
  });

  test('shows an outside text with its captions as captions, escaped', async () => {
    const html = await fetchText('/extra/outside');
    expect(html).toContain('<h1 class="entry-title">A title &amp; more</h1>');
    expect(html).toMatch(/<figcaption[^>]*>A caption\.<\/figcaption>/);
    expect(html).not.toContain(SCRIPT_LIKE);
  });

  test('never lets script-like text become markup', async () => {
    const hostile = pages.find((page) => page.title.includes(SCRIPT_LIKE));
    const html = await fetchText(`/articles/${hostile?.slug}`);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain(SCRIPT_LIKE);
    expect(html).not.toContain('<img src=x');
  });

  test.each(['wordpress', 'div-soup', 'metadata'] as const)(
    '%s dresses hostile words as text',
    (template) => {
      const html = renderArticlePage({
        title: '</script><script>alert(1)</script>',
        paragraphs: ['<img src=x onerror="alert(1)">'],
        site: '"><s>',
        published: '2026-02-01',
        template,
      });
      expect(html).not.toMatch(/<script>alert|<img src=x|"><s>/);
    },
  );

  test('holds a late article back, except from the script that asks for it', async () => {
    const late = pages.find((page) => page.lateMs !== undefined);
    const sentence = 'did not mince her words';
    expect(await fetchText(`/articles/${late?.slug}`)).not.toContain(sentence);
    expect(await fetchText(`/articles/${late?.slug}?whole`)).toContain(sentence);
  });

  test('loads nothing from anywhere else', async () => {
    for (const { path } of site.pages) {
      expect(await fetchText(`${path}?whole`)).not.toMatch(/(?:src|href)="(?!\/|data:)/);
    }
  });

  test('answers 404 where there is no page', async () => {
    expect((await fetch(`${site.url}/articles/nothing`)).status).toBe(404);
  });
});
