import type { ArticleBlock, ArticlePage } from '../article-page.ts';
import { stylesheet } from './assets.ts';
import { gatherLists, type ItemList } from './blocks.ts';
import { authorNote, COMMENTS, COOKIES, MOST_READ, NEWSLETTER, RELATED, SECTIONS, SHARE } from './clutter.ts';
import { printDate } from './dates.ts';
import { html, type Markup } from './markup.ts';
import { picture } from './pictures.ts';

const STYLE = stylesheet('wordpress.css');

function entryBlock(block: ArticleBlock | ItemList, place: number): Markup {
  switch (block.kind) {
    case 'heading':
      return html`<h2 class="wp-block-heading">${block.text}</h2>\n`;
    case 'caption':
      return html`<figure class="wp-block-image size-large">${picture(place, '')}
<figcaption class="wp-element-caption">${block.text}</figcaption></figure>\n`;
    case 'list':
      return html`<ul class="wp-block-list">${block.items.map((item) => html`<li>${item}</li>`)}</ul>\n`;
    default:
      return html`<p>${block.text}</p>\n`;
  }
}

/** Boxes that such sites put between the paragraphs: an advertisement early on, a link to another story later. */
function interruption(place: number): Markup {
  if (place === 2) {
    return html`<div class="ad-slot" id="ad-in-content"><span>Advertisement</span></div>\n`;
  }
  if (place === 6) {
    return html`<p class="read-more"><strong>READ MORE:</strong> <a href="/">${RELATED[0]}</a></p>\n`;
  }
  return html``;
}

function masthead(page: ArticlePage): Markup {
  return html`<header id="masthead" class="site-header">
<a class="site-title" href="/" rel="home">${page.site}</a>
<nav id="site-navigation" class="main-navigation"><ul>${SECTIONS.map((name) => html`<li><a href="/">${name}</a></li>`)}</ul></nav>
</header>`;
}

function article(page: ArticlePage): Markup {
  const blocks = gatherLists(page.blocks).map((block, place) => [
    entryBlock(block, place),
    interruption(place),
  ]);
  return html`<article id="post-4817" class="post-4817 post type-post status-publish format-standard hentry">
<header class="entry-header">
<span class="cat-links"><a href="/">${page.section}</a></span>
${page.title === '' ? '' : html`<h1 class="entry-title">${page.title}</h1>`}
<div class="entry-meta"><span class="byline">By <span class="author vcard"><a href="/">${page.byline}</a></span></span>
<span class="posted-on"><time class="entry-date published" datetime="${page.published}T08:15:00+00:00">${printDate(page.published, 'short')}</time></span></div>
<div class="sharedaddy"><ul>${SHARE.map((name) => html`<li><button type="button">${name}</button></li>`)}</ul></div>
</header>
<div class="entry-content">
${blocks}</div>
<footer class="entry-footer"><span class="tags-links">Tags: <a href="/">${page.section}</a>, <a href="/">Trending</a></span>
<div class="author-box"><h3>About ${page.byline}</h3><p>${authorNote(page.byline, page.site)}</p></div></footer>
</article>`;
}

function comments(): Markup {
  return html`<div id="comments" class="comments-area"><h2 class="comments-title">${COMMENTS.length} thoughts on this story</h2>
<ol class="comment-list">${COMMENTS.map(
    (
      comment,
    ) => html`<li class="comment"><div class="comment-author"><b>${comment.name}</b> <span>${comment.when}</span></div>
<div class="comment-content"><p>${comment.text}</p></div><a class="comment-reply-link" href="/">Reply</a></li>\n`,
  )}</ol></div>`;
}

function sidebar(): Markup {
  return html`<aside id="secondary" class="widget-area">
<section class="widget widget_popular"><h2>Most read</h2><ol>${MOST_READ.map((line) => html`<li><a href="/">${line}</a></li>`)}</ol></section>
<section class="widget newsletter"><h2>${NEWSLETTER.heading}</h2><p>${NEWSLETTER.text}</p>
<form><label>Email address <input type="email" name="email"></label><button type="button">Sign up</button></form></section>
</aside>`;
}

/** Takes a page; gives it as a blog of the common kind publishes it: class names everywhere, boxes in the text. */
export function wordpressPage(page: ArticlePage): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="WordPress 6.8">
<meta property="article:published_time" content="${page.published}T08:15:00+00:00">
<title>${page.title === '' ? page.site : `${page.title} – ${page.site}`}</title>
<style>${STYLE}</style>
</head>
<body class="post-template-default single single-post">
${masthead(page)}
<div id="content" class="site-content">
<main id="primary" class="site-main">
${article(page)}
<section class="related-posts"><h2>You may also like</h2><ul>${RELATED.map((line) => html`<li>${picture(line.length, '')}<a href="/">${line}</a></li>`)}</ul></section>
${comments()}
</main>
${sidebar()}
</div>
<footer class="site-footer"><p>© 2026 ${page.site}. All rights reserved. An invented site.</p></footer>
<div id="cookie-notice" role="region" aria-label="Cookies"><p>${COOKIES}</p><button type="button">Accept all</button> <button type="button">Settings</button></div>
</body>
</html>
`;
}
