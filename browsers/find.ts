/**
 * Where the browsers are that the tests and `npm start` drive.
 *
 * Google's branded Chrome ignores --load-extension since version 137, so it is not looked for: Chromium, Chrome
 * for Testing and Edge still load an unpacked extension from the command line.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

const FIREFOX_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Folders in which Playwright keeps the browsers it downloaded, one a platform. */
const PLAYWRIGHT_CACHES = [
  join(homedir(), '.cache/ms-playwright'),
  join(homedir(), 'Library/Caches/ms-playwright'),
  join(homedir(), 'AppData/Local/ms-playwright'),
];

const PLAYWRIGHT_CHROMIUM = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

/** Path of a Chromium that loads unpacked extensions, or undefined. CHROMIUM_PATH wins over everything. */
export function findChromium(): string | undefined {
  return fromEnvironment('CHROMIUM_PATH') ?? [...CHROMIUM_PATHS, ...playwrightChromiums()].find(existsSync);
}

/** Path of a Firefox, or undefined. FIREFOX_PATH wins over everything. */
export function findFirefox(): string | undefined {
  return fromEnvironment('FIREFOX_PATH') ?? FIREFOX_PATHS.find(existsSync);
}

/**
 * As findChromium; where there is none, installs Debian's (root on a system with apt-get).
 * Throws an error that says what to do where it cannot.
 */
export function needChromium(): string {
  return findChromium() ?? installed('chromium', findChromium, 'CHROMIUM_PATH');
}

/** As findFirefox; where there is none, installs Debian's as needChromium does. */
export function needFirefox(): string {
  return findFirefox() ?? installed('firefox-esr', findFirefox, 'FIREFOX_PATH');
}

function fromEnvironment(name: string): string | undefined {
  const path = process.env[name];
  if (path && !existsSync(path)) throw new Error(`${name} is set to ${path}, and there is no such file.`);
  return path || undefined;
}

function playwrightChromiums(): string[] {
  return PLAYWRIGHT_CACHES.filter(existsSync).flatMap((cache) =>
    readdirSync(cache)
      .filter((name) => name.startsWith('chromium-'))
      .sort()
      .reverse()
      .flatMap((name) => PLAYWRIGHT_CHROMIUM.map((path) => join(cache, name, path))),
  );
}

function installed(debianPackage: string, find: () => string | undefined, variable: string): string {
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log(`Installing ${debianPackage} with apt-get, as this machine has none …`);
    aptInstall([debianPackage, 'fonts-liberation', 'fonts-noto-core']);
    const path = find();
    if (path) return path;
  }
  throw new Error(
    `No ${debianPackage} was found. Install it (Debian, Ubuntu: sudo apt-get install ${debianPackage}), ` +
      `or set ${variable} to the path of one. Chrome itself will not do: since version 137 it refuses ` +
      'to load an extension from the command line; Chromium, Chrome for Testing and Edge do it.',
  );
}

function aptInstall(packages: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  execFileSync('apt-get', install, { stdio: ['ignore', 'ignore', 'inherit'], env });
}
