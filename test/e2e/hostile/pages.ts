/** Pages that are hard to read, or that fight whoever reads them. Each holds the same article. */
import { renderArticlePage } from '../../../sample/server.ts';
import type { ServedPage } from '../../support/serve-pages.ts';
import { OTHER_STORY, PARAGRAPHS, TITLE } from './article.ts';
import { liveBlog } from './live-blog.ts';

const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const ARTICLE = `<article><h1>${TITLE}</h1><p class="byline">By Nils Harrow</p>${BODY}</article>`;
const MENU = '<nav><a href="/">News</a> <a href="/sea">Sea</a> <a href="/rail">Rail</a></nav>';
const FOOT = '<footer>© The Quayside Post. <a href="/imprint">Imprint</a></footer>';
const STRICT =
  "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin allow-scripts";

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head><body>${MENU}${body}${FOOT}</body></html>`;
}

/**
 * Traps, set before anything else runs: whatever of ours reaches the page's scripts is noted in `trapped`. The page undoes every change that is made to it,
 * and its own classes answer with rubbish.
 */
const TRAPS = `<script>
  trapped = [];
  for (const kind of ['click', 'keydown', 'mouseover', 'message', 'error', 'unhandledrejection', 'selectionchange', 'copy', 'securitypolicyviolation'])
    addEventListener(kind, ({ target }) => trapped.push(kind + ' on ' + target), true);
  for (const [proto, names] of [[Node.prototype, ['cloneNode', 'appendChild', 'textContent', 'childNodes']], [Element.prototype, ['getAttribute', 'setAttribute', 'attachShadow', 'closest']],
      [Document.prototype, ['importNode', 'createTreeWalker', 'createRange', 'querySelector', 'querySelectorAll', 'body']], [HighlightRegistry.prototype, ['set', 'delete']], [Window.prototype, ['postMessage']]])
    for (const name of names) Object.defineProperty(proto, name, { get: () => { trapped.push(name); return () => null; } });
  Array.prototype.map = JSON.stringify = Promise.prototype.then = () => { trapped.push('a builtin'); };
  chrome = browser = new Proxy({}, { get: (_, name) => trapped.push('chrome.' + String(name)) });
  palimpsestReading = { abort: () => trapped.push('palimpsestReading') };
</script>`;
const UNDOING = `<script>
  new MutationObserver((records) => {
    for (const { addedNodes, type, attributeName } of records) {
      trapped.push(type + ' ' + (attributeName ?? addedNodes.length));
      for (const node of addedNodes) node.remove();
    }
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
</script>`;

const FIELDS =
  'tagName nodeName nodeType childNodes firstChild parentElement parentNode children getAttribute attributes closest textContent localName matches'
    .split(' ')
    .map((name) => `<input type="hidden" name="${name}">`)
    .join('');

/** Boxes that call themselves what our code calls its own. */
const NAMESAKES = `<style>::highlight(palimpsest-inserted-light), .palimpsest-inserted-light { color: red }</style>
  <div id="palimpsest" class="palimpsest-inserted-light" data-palimpsest-container="0"><p data-palimpsest-container="1">Corin Vale sells used cranes, cheap.</p></div>
  <script>CSS.highlights.set('palimpsest-inserted-light', new Highlight(new Range()));</script>`;

const CUSTOM = `<script>
  built = 0;
  for (const name of ['news-story', 'news-line']) customElements.define(name, class extends HTMLElement {
    static observedAttributes = ['class', 'data-palimpsest-container'];
    constructor() { super(); built += 1; }
    attributeChangedCallback() { built += 1; }
    connectedCallback() { built += 1; }
    get textContent() { throw new Error('no'); }
    get childNodes() { throw new Error('no'); }
  });
</script>`;

/** `mode` of the shadow trees that hold the article: one for the story, one for each of its lines. */
function inShadow(mode: 'open' | 'closed'): string {
  return page(`<main><news-story></news-story></main><script>
    const lines = ${JSON.stringify(PARAGRAPHS)};
    customElements.define('news-line', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: '${mode}' }).append(document.createElement('slot')); }
    });
    const story = document.querySelector('news-story').attachShadow({ mode: '${mode}' });
    const article = document.createElement('article');
    article.append(Object.assign(document.createElement('h1'), { textContent: ${JSON.stringify(TITLE)} }));
    for (const line of lines) {
      const box = document.createElement('p');
      const inner = document.createElement('news-line');
      inner.append(line);
      box.append(inner);
      article.append(box);
    }
    story.append(article);
  </script>`);
}

/** Boxes within each other: a parser stops at 512, a script does not. */
const DEEP = `<script>
  let box = document.body.appendChild(document.createElement('main'));
  for (let depth = 0; depth < 600; depth += 1) box = box.appendChild(document.createElement('div'));
  box.append(...new DOMParser().parseFromString(${JSON.stringify(ARTICLE)}, 'text/html').body.children);
</script>`;

/** When the reader nears the end, the next story is put below, with an address of its own. */
const ENDLESS = `<script>
  const next = ${JSON.stringify(OTHER_STORY)};
  let loaded = false;
  addEventListener('scroll', () => {
    if (loaded || scrollY + innerHeight < document.body.scrollHeight - 200) return;
    loaded = true;
    const article = document.createElement('article');
    article.append(Object.assign(document.createElement('h1'), { textContent: next.title }));
    for (const text of next.paragraphs) article.append(Object.assign(document.createElement('p'), { textContent: text }));
    document.querySelector('#stream').append(article);
  });
</script>`;

const STUB = `<article><h1>${TITLE}</h1>
  <div class="body"><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p></div>
  <div class="offer"><h2>Keep reading for 1 crown</h2><p>This article is for subscribers. Subscribe now, cancel at any time.</p><a href="/offer">See all offers</a> <a href="/login">Log in</a></div></article>`;
const FOR_SUBSCRIBERS =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Port strike","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".offer"}}</script>';

const AMP = `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>${TITLE} - The Quayside Post</title>
  <link rel="canonical" href="https://quayside.example/strike"><meta name="viewport" content="width=device-width">
  <style amp-boilerplate>body{animation:-amp-start 1s steps(1,end) 0s 1 normal both}@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style>
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${TITLE}","datePublished":"2026-02-12T18:00:00Z"}</script></head>
  <body><amp-sidebar id="menu" hidden><ul><li>News</li></ul></amp-sidebar><header>The Quayside Post</header>
  <article class="amp-wp-article"><header><h1 class="amp-wp-title">${TITLE}</h1></header>
  <amp-img src="/cranes.jpg" width="600" height="400" layout="responsive"><noscript><img src="/cranes.jpg"></noscript></amp-img>
  <div class="amp-wp-article-content">${PARAGRAPHS.map((text, at) => `<p>${text}</p>${at % 3 === 2 ? '<amp-ad width="300" height="250" type="x"><div placeholder>Advertisement</div></amp-ad>' : ''}`).join('')}</div>
  <amp-social-share type="email"></amp-social-share></article><amp-consent id="c" hidden>We value your privacy.</amp-consent></body></html>`;

/** Text that ads bring along; none of it is the page's. */
export const AD_WORDS = 'Zephyrine Mould of Kettleburgh earned 77,000 crowns in 9 weeks from her kitchen';
const AD = `<html><body><p>${`${AD_WORDS}. `.repeat(8)}</p></body></html>`;

/** Every page by its path. `elsewhere` is the address of a server that is another site. */
export function hostilePages(elsewhere: string): Record<string, ServedPage> {
  const ads = `<iframe src="${elsewhere}/ad"></iframe><iframe srcdoc="${AD}"></iframe><iframe src="/ad"></iframe>`;
  return {
    '/traps': page(ARTICLE + UNDOING, TRAPS),
    '/form': page(`<form action="/">${FIELDS}${ARTICLE}</form>`),
    '/namesakes': page(NAMESAKES + ARTICLE),
    '/custom': {
      html: page(
        `<news-story>${ARTICLE.replaceAll('<p>', '<p><news-line>').replaceAll('</p>', '</news-line></p>')}</news-story>`,
        CUSTOM,
      ),
    },
    '/deep': page(DEEP),
    '/strict': {
      html: page(`<noscript><img src="/cranes.jpg"></noscript>${ARTICLE}`),
      headers: { 'content-security-policy': STRICT },
    },
    '/open-shadow': inShadow('open'),
    '/closed-shadow': inShadow('closed'),
    '/framed': page(`<main><iframe src="/inside"></iframe></main>`),
    '/inside': page(ARTICLE),
    '/framed-elsewhere': page(`<main><iframe src="${elsewhere}/inside"></iframe></main>`),
    '/ads': page(ads + ARTICLE + ads),
    '/ad': AD,
    '/endless': page(`<div id="stream">${ARTICLE}</div><div style="height:200vh"></div>${ENDLESS}`),
    '/stub': page(STUB, FOR_SUBSCRIBERS),
    '/amp': AMP,
    '/wordpress': {
      html: renderArticlePage({
        title: TITLE,
        paragraphs: PARAGRAPHS,
        site: 'The Quayside Post',
        published: '2026-02-12',
      }),
    },
    '/long-address': page(
      `${ARTICLE}<script>history.replaceState(null, '', '/long-address?' + 'q'.repeat(20_000))</script>`,
    ),
    '/live': liveBlog(20_000),
    '/endless-live': liveBlog(90_000),
  };
}
