/** A rewritten page and its original, neither of which is in the bundled index, as pages of a small web server. */
import { readFileSync } from 'node:fs';
import { renderArticlePage } from '../../sample/server.ts';
import { type PageServer, servePages } from '../support/serve-pages.ts';

type Side = { title: string; paragraphs: string[]; published?: string };

const pair = JSON.parse(
  readFileSync(new URL('../fixtures/pairs/p01-kesarpur-metro.json', import.meta.url), 'utf8'),
) as { page: Side; original: Side };

export const TITLES = { page: pair.page.title, original: pair.original.title };

/** Title and paragraphs of the original, as a reader would paste them. */
export const ORIGINAL_TEXT = [pair.original.title, ...pair.original.paragraphs].join('\n\n');

/** The original as a saved page. */
export const ORIGINAL_HTML = html(pair.original, []);

/** Body of a function, as text, that lets the original fall onto the page of ours that takes files, as a saved page. */
export const DROP_ORIGINAL = `
  const dragged = new DataTransfer();
  dragged.items.add(new File([${JSON.stringify(ORIGINAL_HTML)}], 'saved.html', { type: 'text/html' }));
  document.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer: dragged, bubbles: true }));`;

/** Serves the page at /page, which names the original's address as its source and links to it, and the original at /original. */
export async function serveUnlistedPair(): Promise<PageServer> {
  const pages: Record<string, string> = { '/original': ORIGINAL_HTML };
  const server = await servePages(pages);
  const page = html(pair.page, [`Source: ${server.url('/original')}`]);
  pages['/page'] = page.replace('<h1', '<p><a id="seen" href="/original">Seen elsewhere</a></p><h1');
  return server;
}

function html({ title, paragraphs, published }: Side, more: readonly string[]): string {
  const text = [...paragraphs, ...more];
  return renderArticlePage({
    title,
    paragraphs: text,
    captions: new Set(),
    published: published ?? '2026-02-11',
    site: 'Paper',
  });
}
