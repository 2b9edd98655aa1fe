/**
 * A screen that nobody sees, and a hand on its keyboard: for what Chromium shows outside of pages (its own questions, the menu of a right click), which
 * neither its headless mode nor the DevTools protocol reaches.
 */

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { aptInstalled } from './find.ts';

/** An X server without a monitor. */
export interface Screen {
  /** Its name, for the environment of what is to be shown there. */
  readonly display: string;
  /** Presses keys one after the other, by their X names ("Tab", "Return"), with a pause of some milliseconds after each. */
  press(keys: readonly string[], pause?: number): Promise<void>;
  close(): Promise<void>;
}

const XVFB = '/usr/bin/Xvfb';
const XDOTOOL = '/usr/bin/xdotool';
const SIZE = '1400x1000x24';
/** Chromium's menus follow key after key, not a burst of them; in ms. */
const BETWEEN_KEYS = 200;

function found(): string | undefined {
  return existsSync(XVFB) && existsSync(XDOTOOL) ? XVFB : undefined;
}

/** Starts one; null where there is none and none can be installed (Debian: xvfb and xdotool). */
export async function startScreen(): Promise<Screen | null> {
  const xvfb = found() ?? aptInstalled(['xvfb', 'xdotool'], found);
  if (xvfb === undefined) return null;
  const server = spawn(xvfb, ['-displayfd', '1', '-screen', '0', SIZE], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = `:${await firstLine(server)}`;
  const env = { ...process.env, DISPLAY: display };
  return {
    display,
    press: async (keys, pause = BETWEEN_KEYS) => {
      await promisify(execFile)(XDOTOOL, ['key', '--delay', String(pause), ...keys], { env });
    },
    close: async () => {
      server.kill();
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}

/** The server writes the number it has found for itself once it listens. */
async function firstLine({ stdout }: ChildProcess): Promise<string> {
  const [line] = (await once(stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return line.toString().trim();
}
