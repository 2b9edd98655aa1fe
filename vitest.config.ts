import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './browsers/find.ts';

/** Real browsers are slow to start on a busy machine; a test that hangs still ends. */
const BROWSER_TIMEOUT_MS = 60_000;

const executablePath = findChromium();
const launchOptions = { args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) };

/** Packages the DOM tests load. Vite bundles those it meets late by reloading the page in the middle of a test. */
const BUNDLED_FIRST = [
  '@mozilla/readability',
  'axe-core',
  'idb',
  'preact',
  'preact/hooks',
  'preact/jsx-dev-runtime',
  'preact/jsx-runtime',
  'webextension-polyfill',
];

function endToEnd(browser: 'chromium' | 'firefox') {
  return {
    test: {
      name: `e2e-${browser}`,
      environment: 'node',
      include: [`test/e2e/${browser}/**/*.test.ts`],
      fileParallelism: false,
      testTimeout: BROWSER_TIMEOUT_MS,
      hookTimeout: BROWSER_TIMEOUT_MS,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.ts', 'test/gates/**/*.test.ts'],
          exclude: ['test/gates/built/**'],
          /** A guard against hanging, in milliseconds: some tests read more than a hundred articles, on machines that are busy. */
          testTimeout: 120_000,
        },
      },
      {
        optimizeDeps: { include: BUNDLED_FIRST },
        test: {
          name: 'dom',
          include: ['test/dom/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
            headless: true,
            screenshotFailures: false,
          },
        },
      },
      {
        test: {
          name: 'screens',
          environment: 'node',
          include: ['test/screens/**/*.test.ts'],
          testTimeout: BROWSER_TIMEOUT_MS,
          hookTimeout: BROWSER_TIMEOUT_MS,
        },
      },
      { test: { name: 'built', environment: 'node', include: ['test/gates/built/**/*.test.ts'] } },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
