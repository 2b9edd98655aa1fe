import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type SitePage, sampleSite } from './site.ts';

export { renderArticlePage } from './site.ts';

/** A page that a test adds to the site. */
export interface ExtraPage {
  readonly slug: string;
  readonly title: string;
  readonly html: string;
}

export interface SampleServer {
  /** Where the site is, without a slash at its end. */
  readonly url: string;
  /** The first rewritten article comes first; `note` is what a reader should see there. */
  readonly pages: readonly { slug: string; path: string; title: string; note: string }[];
  /** Where a page is, by its slug; that of the front page is `home`. Throws where there is none. */
  address(slug: string): string;
  /** Ends the server and the connections that browsers keep open. */
  close(): Promise<void>;
}

function extraPage({ slug, title, html }: ExtraPage): SitePage {
  return { slug, path: `/extra/${slug}`, title, note: 'added by a test', html };
}

function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(body);
}

/**
 * Serves the sample news site on 127.0.0.1. Takes a port (0, the default: any free one) and pages to add to the site
 * under `/extra/<slug>`. Rejects where the port is taken.
 */
export async function serveSample(
  options: { port?: number; extra?: readonly ExtraPage[] } = {},
): Promise<SampleServer> {
  const pages = [...sampleSite(), ...(options.extra ?? []).map(extraPage)];
  const byPath = new Map(pages.map((page) => [page.path, page]));

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://sample');
    const page = byPath.get(pathname);
    if (pathname === '/favicon.ico') answer(response, 204, '');
    else if (!page)
      answer(response, 404, '<!doctype html><title>Not found</title><p>There is no such page.</p>');
    else answer(response, 200, searchParams.has('whole') ? (page.wholeHtml ?? page.html) : page.html);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });

  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    pages: pages.map(({ slug, path, title, note }) => ({ slug, path, title, note })),
    address: (slug) => {
      const page = pages.find((each) => each.slug === slug);
      if (!page) throw new Error(`The sample site has no page ${slug}.`);
      return url + page.path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
