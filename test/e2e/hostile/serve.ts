import { type PageServer, servePages } from '../../support/serve-pages.ts';
import { hostilePages } from './pages.ts';

/** Serves the pages, and beside them, as another site, what they frame. */
export async function serveHostile(): Promise<PageServer> {
  const { '/ad': ad = '', '/inside': inside = '' } = hostilePages('');
  const elsewhere = await servePages({ '/ad': ad, '/inside': inside });
  const site = await servePages(hostilePages(elsewhere.url('')));
  const close = async () => {
    await site.close();
    await elsewhere.close();
  };
  return { url: site.url, close };
}
