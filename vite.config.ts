/**
 * Two builds a browser, both by `npm run build` (scripts/build.ts):
 *   extension   pages and background, from the one manifest.json, by crxjs            → dist/<browser>/
 *   content     the scripts put into pages, each as one self-contained file           → dist/<browser>/content.js, automatic.js
 * Why the content script is built apart: docs/decisions/0001-content-script-is-its-own-build.md
 */

import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** The browsers an extension is built for. */
export type Target = 'chrome' | 'firefox';

/** Oldest browsers the output runs on; the manifest says the same. */
const SYNTAX = { chrome: 'chrome120', firefox: 'firefox142' } as const;

/** Pages the manifest names to one browser only, or not at all. */
const PAGES = ['panel', 'report-page', 'given-page', 'welcome'].map((page) => `extension/${page}/index.html`);

/** The head of every page. Views set language and direction once they know them. */
const HEAD = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <title>Palimpsest</title>
  </head>
`;

/** Puts the head into pages, which themselves name their script only. */
const head: Plugin = {
  name: 'head',
  transformIndexHtml: { order: 'pre', handler: (html) => html.replace('<!doctype html>', HEAD) },
};

/**
 * What several pages share, in two files: every file more is one to be asked for before a popup can be drawn. The background shares the first
 * with them, and has nothing to do with the second.
 */
const SHARED = [
  {
    name: 'shared',
    test: /\/extension\/(?:platform|messages|storage)\/|\/src\/(?:report|result|text\/(?:quote-anchor|span))\.ts|webextension-polyfill/,
    minShareCount: 2,
  },
  { name: 'views', test: /\/extension\/view\/|\/preact\//, minShareCount: 2 },
];

/** Vite settings of the extension's pages and background. */
export function extensionBuild(target: Target): UserConfig {
  return {
    publicDir: 'extension/public',
    plugins: [head, preact(), crx({ manifest: manifestFor(target), browser: target })],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      target: SYNTAX[target],
      // The engine is one chunk of the background, read from disk; what views may weigh is a gate (test/gates/built).
      chunkSizeWarningLimit: 1_500,
      rollupOptions: { input: PAGES, output: { codeSplitting: { groups: SHARED } } },
    },
  };
}

/** Scripts that are put into pages: on demand, and into every page of the sites the reader chose. */
export const CONTENT_SCRIPTS = ['content', 'automatic'] as const;
const CONTENT_ENTRIES = { content: 'extension/content/main.ts', automatic: 'extension/content/automatic.ts' };

/** Vite settings of a script for pages; to run after the extension's build, which empties the folder. */
export function contentBuild(target: Target, script: (typeof CONTENT_SCRIPTS)[number]): UserConfig {
  return {
    publicDir: false,
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: false,
      target: SYNTAX[target],
      lib: {
        entry: CONTENT_ENTRIES[script],
        formats: ['iife'],
        name: 'palimpsest',
        fileName: () => `${script}.js`,
      },
    },
  };
}

/** The manifest without the settings only the other browser reads; crxjs picks the background key itself. */
function manifestFor(target: Target): ManifestV3Export {
  const { minimum_chrome_version, side_panel, browser_specific_settings, sidebar_action, ...shared } =
    manifest;
  const { permissions } = shared;
  const own =
    target === 'chrome'
      ? { minimum_chrome_version, side_panel }
      : {
          browser_specific_settings,
          sidebar_action,
          permissions: permissions.filter((each) => each !== 'sidePanel'),
        };
  return { ...shared, ...own } as ManifestV3Export;
}

export default defineConfig(({ mode }) => extensionBuild(mode === 'firefox' ? 'firefox' : 'chrome'));
