/** What stands before the tests of a file and goes after them: a site to look at, and a browser with the extension. */
import { afterAll, beforeAll } from 'vitest';
import { type Chromium, launchChromium } from '../../browsers/chromium.ts';
import { type Firefox, launchFirefox } from '../../browsers/firefox.ts';

type Closable = { close(): Promise<void> };

/** A folder or package with an extension made for some tests, and what takes it away again. */
export type ExtensionCopy = { readonly path: string; remove(): Promise<void> };

/** There while tests run; not before. */
export interface Session<Browser, Site> {
  readonly browser: Browser;
  readonly site: Site;
}

/** Serves a site and starts a Chromium for the tests of a file, with the built extension or a copy of it. */
export function inChromium<Site extends Closable>(
  serve: () => Promise<Site>,
  copyOf?: (built: string) => Promise<ExtensionCopy>,
): Session<Chromium, Site> {
  return session('dist/chrome', (folder) => launchChromium(folder, { headless: true }), serve, copyOf);
}

/** The same in Firefox. */
export function inFirefox<Site extends Closable>(
  serve: () => Promise<Site>,
  copyOf?: (built: string) => Promise<ExtensionCopy>,
): Session<Firefox, Site> {
  return session('dist/firefox', launchFirefox, serve, copyOf);
}

function session<Browser extends Closable, Site extends Closable>(
  built: string,
  launch: (folder: string) => Promise<Browser>,
  serve: () => Promise<Site>,
  copyOf?: (built: string) => Promise<ExtensionCopy>,
): Session<Browser, Site> {
  const here: { browser?: Browser; site?: Site } = {};
  let copy: ExtensionCopy | undefined;
  beforeAll(async () => {
    here.site = await serve();
    copy = await copyOf?.(built);
    here.browser = await launch(copy?.path ?? built);
  });
  afterAll(async () => {
    await here.browser?.close();
    await here.site?.close();
    await copy?.remove();
  });
  return here as Session<Browser, Site>;
}
