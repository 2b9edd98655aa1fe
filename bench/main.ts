/**
 * `npm run bench [NAME…]`: measures quality and speed, and writes a section of RESULTS.md for each module. Sections of modules that are
 * not named, or whose data is not at hand, stay as they are.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cost } from './cost.ts';
import { extraction } from './extraction.ts';
import { factSets } from './fact-sets.ts';
import { findings } from './findings.ts';
import { recognition } from './recognition.ts';
import { type BenchModule, markdown, type Table } from './table.ts';

const MODULES: readonly BenchModule[] = [findings, factSets, recognition, extraction, cost];
const RESULTS = new URL('RESULTS.md', import.meta.url);
const HEAD =
  '# Results\n\nWritten by `npm run bench`. Shares are 0 to 1; how each figure is taken stands above its table.\n';

/** The sections of a results file, by name. */
function sectionsOf(results: string): Map<string, string> {
  const sections = results.split(/^## /m).slice(1);
  return new Map(sections.map((section) => [section.slice(0, section.indexOf('\n')), section.trim()]));
}

/** Puts a section among those of earlier runs, in the order of the modules. */
function write(measured: string, tables: readonly Table[]): void {
  const old = existsSync(RESULTS) ? sectionsOf(readFileSync(RESULTS, 'utf8')) : new Map<string, string>();
  const sections = MODULES.flatMap(({ name }) => {
    if (name !== measured) return old.get(name) ?? [];
    return [name, ...tables.map(markdown)].join('\n\n');
  });
  writeFileSync(RESULTS, [HEAD, ...sections.map((section) => `## ${section}\n`)].join('\n'));
}

async function main(names: readonly string[]): Promise<void> {
  for (const { name, run } of MODULES) {
    if (names.length > 0 && !names.includes(name)) continue;
    const tables = await run();
    console.log(tables === null ? `${name}: data not at hand, left as it was` : `${name}: measured`);
    // At once: the whole bench takes minutes, and may be stopped.
    if (tables !== null) write(name, tables);
  }
}

await main(process.argv.slice(2));
