import { type BenchModule, markdown, type Table } from './table.ts';

const HEAD =
  '# Results\n\nWritten by `npm run bench`. Shares are 0 to 1; how each figure is taken stands above its table.\n';

type Named = Pick<BenchModule, 'name' | 'tables'>;

/**
 * A results file with what was just measured put in. What another run measured stays as it was, table for table: data is not at hand
 * everywhere. Tables and sections that no module names any longer go.
 * @param results the file as it was; '' where there is none
 * @param tables what the module `measured` gave: all of its tables, or those whose data is at hand
 */
export function withMeasured(
  results: string,
  modules: readonly Named[],
  measured: string,
  tables: readonly Table[],
): string {
  const sections = partsOf(results, '## ');
  const written = modules.flatMap((module) => {
    const old = partsOf(sections.get(module.name) ?? '', '### ');
    const fresh = new Map(module.name === measured ? tables.map((table) => [table.name, table]) : []);
    const kept = module.tables.flatMap((name) => {
      const table = fresh.get(name);
      const text = table === undefined ? old.get(name) : markdown(table);
      return text === undefined ? [] : [`### ${name}\n\n${text}\n`];
    });
    return kept.length === 0 ? [] : [`## ${module.name}\n`, ...kept];
  });
  return [HEAD, ...written].join('\n');
}

/** What stands under each heading of a level. */
function partsOf(text: string, heading: '## ' | '### '): Map<string, string> {
  const parts = `\n${text}`.split(`\n${heading}`).slice(1);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end).trim()];
    }),
  );
}

/** The modules of some names, in any letter case; all where none is given. `unknown` is the first name that is none of theirs, or null. */
export function modulesNamed<M extends Named>(
  names: readonly string[],
  modules: readonly M[],
): { readonly modules: readonly M[]; readonly unknown: string | null } {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const unknown = names.find((name) => !modules.some((module) => same(name, module.name))) ?? null;
  const named = modules.filter((module) => names.some((name) => same(name, module.name)));
  return { modules: names.length === 0 ? modules : named, unknown };
}
