/**
 * `npm run bench [NAME…]`: measures quality and speed, and writes the tables of each module into RESULTS.md. Tables of modules that are
 * not named, or whose data is not at hand, stay as they are.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { building } from './building.ts';
import { cost } from './cost.ts';
import { crossLanguage } from './cross-language.ts';
import { extraction } from './extraction.ts';
import { factSets } from './fact-sets.ts';
import { findings } from './findings.ts';
import { growth } from './growth.ts';
import { looking } from './looking.ts';
import { opening } from './opening.ts';
import { recognition } from './recognition.ts';
import { modulesNamed, withMeasured } from './results.ts';
import { scale } from './scale.ts';
import type { BenchModule } from './table.ts';

const MODULES: readonly BenchModule[] = [
  findings,
  factSets,
  recognition,
  crossLanguage,
  scale,
  growth,
  building,
  extraction,
  cost,
  looking,
  opening,
];
const RESULTS = new URL('RESULTS.md', import.meta.url);
/** What figures do not say by themselves: what was tried, what each step bought, what is still missed and why. Written by hand. */
const NOTES = new URL('NOTES.md', import.meta.url);

async function main(modules: readonly BenchModule[]): Promise<void> {
  for (const module of modules) {
    const tables = await module.run();
    console.log(`${module.name}: ${told(module, tables.length)}`);
    // At once: the whole bench takes minutes, and may be stopped.
    const old = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '';
    const notes = readFileSync(NOTES, 'utf8');
    writeFileSync(RESULTS, `${withMeasured(old, MODULES, module.name, tables)}\n${notes}`);
  }
}

function told({ tables }: BenchModule, measured: number): string {
  if (measured === tables.length) return 'measured';
  return `data not at hand for ${tables.length - measured} of ${tables.length} tables, left as they were`;
}

const asked = modulesNamed(process.argv.slice(2), MODULES);
if (asked.unknown === null) await main(asked.modules);
else {
  const known = MODULES.map(({ name }) => `"${name}"`).join(', ');
  console.error(`No part of the bench is called "${asked.unknown}"; there are ${known}.`);
  process.exitCode = 2;
}
