/**
 * Who may import whom, in one place. ARCHITECTURE.md tells it in words; imports.test.ts holds everyone to it.
 */

/**
 * The steps of the engine, in the order a page passes them. A step is a folder of src/, or a file beside them.
 * Imports only point back: a step may use those before it.
 */
export const ENGINE_STEPS: readonly string[] = [
  'text',
  'result',
  'report',
  'article',
  'facts',
  'fingerprint',
  'digest',
  'index-format',
  'originals',
  'alignment',
  'match',
  'findings',
  'compare',
  'side-by-side',
  'entry',
  'cli',
];

/** Packages that have one door: everyone else goes through the files whose paths start so. */
export const DOORS: Readonly<Record<string, string>> = {
  'webextension-polyfill': 'extension/platform/',
  'diff-match-patch': 'src/alignment/diff-',
  '@mozilla/readability': 'src/article/',
  'chrono-node': 'src/facts/',
  stemmer: 'src/text/',
  linkedom: 'src/cli/',
  preact: 'extension/',
};

/** Parts of the extension that run apart, and talk only by the messages in extension/messages. */
export const APART: readonly string[] = [
  'background',
  'content',
  'popup',
  'panel',
  'report-page',
  'given-page',
  'options',
  'welcome',
];
