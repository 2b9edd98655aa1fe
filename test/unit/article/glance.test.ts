import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { mayBeArticle } from '../../../src/article/glance.ts';

const page = (body: string, head = '') =>
  parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document;
const paragraph = `<p>${'The board closed the quay on Monday. '.repeat(5)}</p>`;

describe('a glance', () => {
  test.each([
    ['meta', page('', '<meta property="og:type" content="article">'), true],
    ['JSON', page('', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'), true],
    ['three paragraphs of prose', page(paragraph.repeat(3)), true],
    ['three teasers', page(`<li>${paragraph}</li>`.repeat(3)), false],
    ['a shop', page('<p>29 pounds</p>'.repeat(400)), false],
    ['a script that only mentions one', page('<script>const a = "NewsArticle"</script>'), false],
    ['nothing', page(''), false],
  ])('at %s', (_, document, is) => {
    expect(mayBeArticle(document)).toBe(is);
  });

  test('overlooks few of the articles we know, and no front page passes', () => {
    const folder = new URL('../../fixtures/articles/', import.meta.url);
    const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
    const passed = names.filter((name) =>
      mayBeArticle(parseHTML(readFileSync(new URL(name, folder), 'utf8')).document),
    );
    expect(passed).not.toContain('front-page.html');
    expect(passed.length).toBeGreaterThanOrEqual(names.length * 0.7);
  });
});
