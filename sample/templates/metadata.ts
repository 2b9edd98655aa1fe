import type { ArticleBlock, ArticlePage } from '../article-page.ts';
import { clientScript, stylesheet } from './assets.ts';
import { gatherLists, type ItemList } from './blocks.ts';
import { authorNote, COMMENTS, COOKIES, MOST_READ, NEWSLETTER, RELATED, SECTIONS, SHARE } from './clutter.ts';
import { printDate } from './dates.ts';
import { html, jsonForScript, type Markup } from './markup.ts';
import { picture } from './pictures.ts';

const STYLE = stylesheet('metadata.css');
const NAVIGATION = clientScript('navigation.js');

/** Another story of the same site, reached without a page load. */
export interface NextStory {
  readonly path: string;
  readonly title: string;
}

function bodyBlock(block: ArticleBlock | ItemList, place: number): Markup {
  switch (block.kind) {
    case 'heading':
      return html`<h2>${block.text}</h2>\n`;
    case 'caption':
      return html`<figure>${picture(place + 2, block.text)}<figcaption>${block.text}</figcaption></figure>\n`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>\n`;
    default:
      return html`<p>${block.text}</p>\n`;
  }
}

/** schema.org NewsArticle, as publishers write it for search engines. */
function newsArticle(page: ArticlePage): Markup {
  return jsonForScript({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: page.title,
    datePublished: `${page.published}T06:00:00Z`,
    author: [{ '@type': 'Person', name: page.byline }],
    publisher: { '@type': 'NewsMediaOrganization', name: page.site },
    articleSection: page.section,
    isAccessibleForFree: true,
  });
}

function head(page: ArticlePage): Markup {
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title === '' ? page.site : `${page.title} - ${page.site}`}</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="${page.site}">
<meta property="og:title" content="${page.title}">
<meta name="author" content="${page.byline}">
<link rel="canonical" href="/articles/${page.slug}">
<script type="application/ld+json">${newsArticle(page)}</script>
<style>${STYLE}</style>
</head>`;
}

function story(page: ArticlePage): Markup {
  return html`<article>
<header><p class="section">${page.section}</p>
${page.title === '' ? '' : html`<h1>${page.title}</h1>`}
<p class="byline">By <a rel="author" href="/">${page.byline}</a> · <time datetime="${page.published}">${printDate(page.published, 'british')}</time></p>
<ul class="share">${SHARE.map((name) => html`<li><button type="button">${name}</button></li>`)}</ul></header>
<div class="article-body">
${gatherLists(page.blocks).map(bodyBlock)}</div>
<footer class="author"><h2>About the author</h2><p>${authorNote(page.byline, page.site)}</p></footer>
</article>`;
}

/** An article that a script puts on the page later: only a grey sketch of it is there at first. */
function sketch(lateMs: number): Markup {
  return html`<div class="sketch" data-late-ms="${lateMs}" aria-busy="true"><span></span><span></span><span></span></div>`;
}

function aside(): Markup {
  return html`<aside class="rail" aria-label="More from this site">
<section><h2>Most read</h2><ol>${MOST_READ.map((line) => html`<li><a href="/">${line}</a></li>`)}</ol></section>
<section class="newsletter"><h2>${NEWSLETTER.heading}</h2><p>${NEWSLETTER.text}</p><form><input type="email" aria-label="Email address"> <button type="button">Subscribe</button></form></section>
</aside>`;
}

function discussion(): Markup {
  return html`<section class="comments" aria-label="Comments"><h2>Comments</h2>
${COMMENTS.map((comment) => html`<article class="comment"><h3>${comment.name}</h3><p>${comment.text}</p><small>${comment.when}</small></article>\n`)}</section>`;
}

/**
 * Takes a page, optionally the story that its last link leads to, and whether the article itself is held back for the
 * script to fetch; gives it as a careful newsroom does: landmarks, figures, JSON-LD, OpenGraph, a dark look.
 */
export function metadataPage(page: ArticlePage, next?: NextStory, heldBack = false): Markup {
  return html`<!doctype html>
<html lang="en">
${head(page)}
<body>
<header class="site"><a class="brand" href="/">${page.site}</a><nav aria-label="Sections">${SECTIONS.map((name) => html`<a href="/">${name}</a>`)}</nav></header>
<div class="ad" aria-label="Advertisement"><p>Advertisement</p></div>
<main>${heldBack && page.lateMs !== undefined ? sketch(page.lateMs) : story(page)}
${next ? html`<nav class="next" aria-label="Next story">Next: <a data-next-story href="${next.path}">${next.title}</a></nav>` : ''}</main>
${aside()}
<section class="related" aria-label="Related"><h2>Related</h2><ul>${RELATED.map((line) => html`<li>${picture(line.length, '')}<a href="/">${line}</a></li>`)}</ul></section>
${discussion()}
<footer class="site"><p>${page.site} is an invented site. © 2026.</p></footer>
<dialog class="cookies" open><p>${COOKIES}</p><button type="button">Accept</button> <button type="button">Reject</button></dialog>
<script>${NAVIGATION}</script>
</body>
</html>
`;
}
