/**
 * Looks at each page of the sites the reader chose, and tells the background where an article may be. A build of its own, as it runs in pages nobody
 * asked about: it reads nothing out, changes nothing, and works when the page is in front and the browser has nothing better to do.
 */
import { mayBeArticle } from '../../src/article/glance.ts';
import { tellBackground } from '../platform/tell-background.ts';

/** A page that is never idle is not worth the wait; in ms. */
const PATIENCE = { timeout: 10_000 };

function look(): void {
  requestIdleCallback(() => {
    if (mayBeArticle(document)) tellBackground('mayBeArticle');
  }, PATIENCE);
}

if (document.visibilityState === 'visible') look();
else document.addEventListener('visibilitychange', look, { once: true });
