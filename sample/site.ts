import type { ArticlePage } from './article-page.ts';
import { samplePages } from './articles.ts';
import { expectedFor, noteFor } from './expected.ts';
import { divSoupPage } from './templates/div-soup.ts';
import { homePage } from './templates/home.ts';
import type { Markup } from './templates/markup.ts';
import { metadataPage, type NextStory } from './templates/metadata.ts';
import { wordpressPage } from './templates/wordpress.ts';

/** A page as the server gives it out. */
export interface SitePage {
  readonly slug: string;
  readonly path: string;
  readonly title: string;
  /** What a reader should see there, in one line. */
  readonly note: string;
  readonly html: string;
  /** The page with its article, where `html` leaves the article to a script. */
  readonly wholeHtml?: string;
}

/** A plain article that a test wants to see as a news page. */
export interface PlainArticle {
  readonly title?: string;
  readonly paragraphs: readonly string[];
  /** Which of the paragraphs, counted from 0, are photo captions. */
  readonly captions?: ReadonlySet<number>;
  readonly site: string;
  /** `YYYY-MM-DD` */
  readonly published: string;
  readonly byline?: string;
  readonly section?: string;
  readonly template?: ArticlePage['template'];
}

const HOME_TITLE = 'The News Stand';

function pathOf(slug: string): string {
  return `/articles/${slug}`;
}

function dress(page: ArticlePage, next?: NextStory, heldBack = false): Markup {
  if (page.template === 'wordpress') return wordpressPage(page);
  if (page.template === 'div-soup') return divSoupPage(page);
  return metadataPage(page, next, heldBack);
}

/** Takes an article; gives an HTML document with it in the middle of what stands on a news page. */
export function renderArticlePage(article: PlainArticle): string {
  const blocks = article.paragraphs.map((text, i) => {
    return { kind: article.captions?.has(i) ? ('caption' as const) : ('paragraph' as const), text };
  });
  return dress({
    slug: 'article',
    template: article.template ?? 'wordpress',
    site: article.site,
    section: article.section ?? 'World',
    published: article.published,
    byline: article.byline ?? 'News Desk',
    title: article.title ?? '',
    blocks,
  }).markup;
}

/** The next story of the same site, round in a circle; none where the site has one story only. */
function nextStory(page: ArticlePage, all: readonly ArticlePage[]): NextStory | undefined {
  const siblings = all.filter((other) => other.site === page.site);
  const next = siblings[(siblings.indexOf(page) + 1) % siblings.length];
  return next && next !== page ? { path: pathOf(next.slug), title: next.title } : undefined;
}

function sitePage(page: ArticlePage, all: readonly ArticlePage[]): SitePage {
  const next = nextStory(page, all);
  return {
    slug: page.slug,
    path: pathOf(page.slug),
    title: page.title,
    note: noteFor(expectedFor(page.slug)),
    html: dress(page, next, true).markup,
    wholeHtml: dress(page, next).markup,
  };
}

const TEASER_WORDS = 22;

function firstWords(text: string): string {
  return `${text.split(' ').slice(0, TEASER_WORDS).join(' ')} …`;
}

/** Gives the whole sample site, the first rewritten article first and the front page last. */
export function sampleSite(): SitePage[] {
  const pages = samplePages();
  const articles = pages.map((page) => sitePage(page, pages));
  const teasers = pages.map((page) => ({
    path: pathOf(page.slug),
    title: page.title,
    site: page.site,
    standfirst: firstWords(page.blocks[0]?.text ?? ''),
    note: noteFor(expectedFor(page.slug)),
  }));
  const home = {
    slug: 'home',
    path: '/',
    title: HOME_TITLE,
    note: 'no article',
    html: homePage(teasers).markup,
  };
  return [...articles, home];
}
