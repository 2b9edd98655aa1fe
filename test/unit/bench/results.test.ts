import { describe, expect, test } from 'vitest';
import { modulesNamed, withMeasured } from '../../../bench/results.ts';
import type { Table } from '../../../bench/table.ts';

const MODULES = [
  { name: 'Findings', tables: ['Given pairs', 'Own pairs'] },
  { name: 'Findings on public sets', tables: ['Summaries'] },
  { name: 'Cost', tables: ['Own pairs'] },
];
const table = (name: string, figure: number): Table => ({
  name,
  caption: `How ${name} was measured.`,
  columns: ['what', 'figure'],
  rows: [['it', figure]],
});

describe('results of several runs', () => {
  const given = withMeasured('', MODULES, 'Findings', [table('Given pairs', 1), table('Own pairs', 2)]);
  const whole = withMeasured(given, MODULES, 'Cost', [table('Own pairs', 3)]);

  test('stand in the order of the modules and tables', () => {
    expect(whole).toMatch(/^# Results\n\n/);
    expect(whole.match(/^#+ .+$/gm)).toEqual([
      '# Results',
      '## Findings',
      '### Given pairs',
      '### Own pairs',
      '## Cost',
      '### Own pairs',
    ]);
    expect(withMeasured(whole, MODULES, 'Findings', [])).toBe(whole);
  });

  test('a table whose data was not at hand stays as it was, beside one that is measured again', () => {
    const again = withMeasured(whole, MODULES, 'Findings', [table('Own pairs', 20)]);
    expect(again).toBe(whole.replace('| it | 2 |', '| it | 20 |'));
    expect(again).toContain('| it | 1 |');
  });

  test('a table that is no longer measured by anything goes', () => {
    const [findings, ...rest] = MODULES;
    const without = [{ name: findings?.name ?? '', tables: ['Own pairs'] }, ...rest];
    expect(withMeasured(whole, without, 'Cost', [])).not.toContain('Given pairs');
  });
});

describe('the names of modules', () => {
  const named = (...names: string[]) => modulesNamed(names, MODULES).modules.map(({ name }) => name);

  test('are read in any letter case, and none means all', () => {
    expect(named()).toHaveLength(3);
    expect(named('cost', 'FINDINGS')).toEqual(['Findings', 'Cost']);
    expect(named('findings on public sets')).toEqual(['Findings on public sets']);
  });

  test('that are not known are told', () => {
    expect(modulesNamed(['Cost', 'Speed'], MODULES).unknown).toBe('Speed');
    expect(modulesNamed(['cost'], MODULES).unknown).toBeNull();
  });
});
