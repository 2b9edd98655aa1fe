/**
 * Where the browsers are that the tests and `npm start` drive.
 *
 * Google's branded Chrome ignores --load-extension since version 137, so it is not looked for: Chromium, Chrome
 * for Testing and Edge still load an unpacked extension from the command line. Snaps are not looked for either: they
 * may not read a profile in the temporary folder.
 */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/microsoft-edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Without them a bare system shows boxes for letters. */
const FONTS = ['fonts-liberation', 'fonts-noto-core'];

const FIREFOX_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Path of a Chromium that loads unpacked extensions, or undefined. CHROMIUM_PATH wins over everything. */
export function findChromium(): string | undefined {
  return fromEnvironment('CHROMIUM_PATH') ?? [...CHROMIUM_PATHS, chromium.executablePath()].find(existsSync);
}

/** Path of a Firefox, or undefined. FIREFOX_PATH wins over everything. */
function findFirefox(): string | undefined {
  return fromEnvironment('FIREFOX_PATH') ?? FIREFOX_PATHS.find(existsSync);
}

/**
 * As findChromium; where there is none, installs one: Debian's (root on a system with apt-get), else Playwright's
 * download. Throws an error that says what to do where neither works.
 */
export function needChromium(): string {
  const path = findChromium() ?? aptInstalled(['chromium', ...FONTS], findChromium) ?? downloadedChromium();
  if (path) return path;
  throw new Error(
    'No Chromium was found, and none could be installed. Install one (Debian, Ubuntu: sudo apt-get install ' +
      'chromium), or set CHROMIUM_PATH to the path of a Chromium, Chrome for Testing or Edge. Chrome itself will ' +
      'not do: since version 137 it refuses to load an extension from the command line.',
  );
}

/** As findFirefox; where there is none, installs Debian's (root on a system with apt-get), or throws. */
export function needFirefox(): string {
  const path = findFirefox() ?? aptInstalled(['firefox-esr', ...FONTS], findFirefox);
  if (path) return path;
  throw new Error(
    'No Firefox was found. Install Firefox 142 or newer (Debian: sudo apt-get install firefox-esr), or set ' +
      'FIREFOX_PATH to the path of one.',
  );
}

function fromEnvironment(name: string): string | undefined {
  const path = process.env[name];
  if (path && !existsSync(path)) throw new Error(`${name} is set to ${path}, and there is no such file.`);
  return path || undefined;
}

/** Installs Debian packages where this is root on a system with apt-get, and looks again. */
export function aptInstalled(
  packages: readonly string[],
  find: () => string | undefined,
): string | undefined {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return undefined;
  console.log(`Installing ${packages[0]} with apt-get, as this machine has none …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  attempt('apt-get', ['update', '-qq'], env);
  attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
  return find();
}

function downloadedChromium(): string | undefined {
  console.log('Downloading the Chromium that Playwright keeps …');
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  attempt(process.execPath, [cli, 'install', 'chromium'], process.env);
  return findChromium();
}

/** Runs a command whose failure is told by what it prints and by what is missing afterwards. */
function attempt(command: string, options: string[], env: NodeJS.ProcessEnv): void {
  spawnSync(command, options, { stdio: ['ignore', 'ignore', 'inherit'], env });
}
