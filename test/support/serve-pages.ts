import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web server for tests: HTML by path, on a free port of this machine. */
export type PageServer = { url(path: string): string; close(): Promise<void> };

/** HTML, by itself or with headers to be sent along. */
export type ServedPage =
  | string
  | { readonly html: string; readonly headers?: Readonly<Record<string, string>> };

/** Serves the given pages; every other path is not found. */
export async function servePages(pages: Record<string, ServedPage>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    const { html, headers = {} } = typeof page === 'object' ? page : { html: page };
    const status = html === undefined ? 404 : 200;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(html ?? 'not here');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
