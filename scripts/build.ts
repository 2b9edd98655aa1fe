/** Builds the extension: `tsx scripts/build.ts [chrome] [firefox]`, both when none is named. */

import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { CONTENT_SCRIPTS, contentBuild, extensionBuild, type Target } from '../vite.config.ts';

/** Writes dist/<target>/, a folder the browser loads as an unpacked extension. Rejects when a build fails. */
export async function buildExtension(target: Target): Promise<void> {
  const quiet = { configFile: false, logLevel: 'warn' } as const;
  await build({ ...quiet, ...extensionBuild(target) });
  for (const script of CONTENT_SCRIPTS) await build({ ...quiet, ...contentBuild(target, script) });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const named = process.argv.slice(2).filter((name) => name === 'chrome' || name === 'firefox');
  for (const target of named.length > 0 ? named : (['chrome', 'firefox'] as const)) {
    await buildExtension(target);
    console.log(`dist/${target} is built`);
  }
}
