import { stylesheet } from './assets.ts';
import { html, type Markup } from './markup.ts';
import { picture } from './pictures.ts';

const STYLE = stylesheet('home.css');

export interface Teaser {
  readonly path: string;
  readonly title: string;
  readonly site: string;
  readonly standfirst: string;
  /** What a visitor should see there. */
  readonly note: string;
}

/** Takes the site's pages; gives the front page that leads to them: teasers only, so itself no article. */
export function homePage(teasers: readonly Teaser[]): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The News Stand</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>The News Stand</h1><p>Invented pages by invented papers. Open one, then click the extension’s button.</p></header>
<main><ul>${teasers.map(
    (teaser, i) => html`<li>${picture(i, '')}<div><small>${teaser.site}</small>
<h2><a href="${teaser.path}">${teaser.title}</a></h2><p>${teaser.standfirst}</p><p class="note">${teaser.note}</p></div></li>\n`,
  )}</ul></main>
</body>
</html>
`;
}
