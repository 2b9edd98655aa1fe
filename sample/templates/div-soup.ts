import type { ArticleBlock, ArticlePage } from '../article-page.ts';
import { stylesheet } from './assets.ts';
import { authorNote, COMMENTS, COOKIES, MOST_READ, NEWSLETTER, RELATED, SECTIONS, SHARE } from './clutter.ts';
import { printDate } from './dates.ts';
import { html, type Markup } from './markup.ts';
import { picture } from './pictures.ts';

const STYLE = stylesheet('div-soup.css');

function storyBlock(block: ArticleBlock, place: number): Markup {
  switch (block.kind) {
    case 'heading':
      return html`<div class="sub">${block.text}</div>\n`;
    case 'caption':
      return html`<div class="pic">${picture(place + 1, '')}<div class="cap">${block.text}</div></div>\n`;
    case 'item':
      return html`<div class="txt dot">• ${block.text}</div>\n`;
    default:
      return html`<div class="txt">${block.text}</div>\n`;
  }
}

function promotion(place: number): Markup {
  if (place === 3) return html`<div class="adv"><div>ADVERTISEMENT</div></div>\n`;
  if (place === 7) {
    return html`<div class="promo"><a href="/"><b>DON’T MISS:</b> ${MOST_READ[1]}</a></div>\n`;
  }
  return html``;
}

function story(page: ArticlePage): Markup {
  return html`<div class="col main">
<div class="kick">${page.section}</div>
${page.title === '' ? '' : html`<div class="hdln"><h1>${page.title}</h1></div>`}
<div class="by">By <span>${page.byline}</span> for ${page.site}</div>
<div class="dt">Published ${printDate(page.published, 'american')} | Updated 11:42</div>
<div class="soc">${SHARE.map((name) => html`<span class="btn">${name}</span>`)}</div>
<div class="story">
${page.blocks.map((block, place) => [storyBlock(block, place), promotion(place)])}</div>
<div class="bio"><b>${page.byline}</b><br>${authorNote(page.byline, page.site)}</div>
<div class="cmts"><div class="hd">Comments (${COMMENTS.length})</div>
${COMMENTS.map((comment) => html`<div class="cmt"><b>${comment.name}</b> <i>${comment.when}</i><br>${comment.text}<div class="vote">▲ 41 ▼ 6</div></div>\n`)}</div>
</div>`;
}

function rail(): Markup {
  return html`<div class="col rail">
<div class="box"><div class="hd">TRENDING NOW</div>${MOST_READ.map((line, i) => html`<div class="row"><span>${i + 1}</span><a href="/">${line}</a></div>`)}</div>
<div class="box"><div class="hd">${NEWSLETTER.heading}</div><div>${NEWSLETTER.text}</div><input type="email" aria-label="Email address"><span class="btn">JOIN</span></div>
<div class="box">${RELATED.map((line) => html`<div class="row">${picture(line.length, '')}<a href="/">${line}</a></div>`)}</div>
</div>`;
}

/** Takes a page; gives it as tabloids do: no landmarks, no paragraphs, the date in words only. */
export function divSoupPage(page: ArticlePage): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title === '' ? page.site : `${page.title} | ${page.site}`}</title>
<style>${STYLE}</style>
</head>
<body>
<div id="ck">${COOKIES} <span class="btn">OK, GOT IT</span></div>
<div class="top"><a class="logo" href="/">${page.site}</a></div>
<div class="menu">${SECTIONS.map((name) => html`<a href="/">${name}</a>`)}</div>
<div class="wrap">
${story(page)}
${rail()}
</div>
<div class="btm">Contact · Terms · Privacy · © ${page.site} 2026, an invented site</div>
</body>
</html>
`;
}
