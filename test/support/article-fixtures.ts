import type { ArticleReading } from '../../src/article/read-article.ts';

/** A page in test/fixtures/articles and what reading it must give. */
export interface ArticleFixture {
  readonly name: string;
  readonly html: string;
  readonly expected: { readonly url: string };
}

const pages = import.meta.glob<string>('../fixtures/articles/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<ArticleFixture['expected']>('../fixtures/articles/*.json', {
  import: 'default',
  eager: true,
});

/** All pages of test/fixtures/articles. A page without its JSON beside it is an error. */
export const articleFixtures: readonly ArticleFixture[] = Object.entries(pages).map(([path, html]) => {
  const name = path.replace(/^.*\/|\.html$/g, '');
  const expected = expectations[path.replace(/html$/, 'json')];
  if (!expected) throw new Error(`${name}.html has no ${name}.json beside it.`);
  return { name, html, expected };
});

/** A reading in the form the JSON files hold: one line a block, "kind: text", and one a stretch left out. */
export function summaryOf(reading: ArticleReading, url: string) {
  const article = reading.kind === 'article' ? reading.article : reading.remains;
  const { title, byline, publisher, published, language, credit, isStub } = article;
  return {
    url,
    kind: reading.kind,
    ...{ title, byline, publisher, published, language, credit },
    ...(isStub ? { isStub } : {}),
    blocks: article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`),
    leftOut: article.leftOut.map(({ reason, text }) => `${reason}: ${text.replaceAll('\n', ' / ')}`),
  };
}
