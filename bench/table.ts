/** Figures in rows; the first column names what was measured. */
export interface Table {
  /** What the figures are and how they were taken, in a sentence or two. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A part of the bench. Its section is headed by its name. */
export interface BenchModule {
  readonly name: string;
  /** Measures; null where the data it needs is not at hand, and then the section stays as it was. */
  run(): Promise<readonly Table[] | null>;
}

/** A table as Markdown. Numbers below 1 get three digits, others are rounded to whole ones. */
export function markdown({ caption, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const ruler = line(columns.map((_, at) => (at === 0 ? '---' : '---:')));
  return [caption, '', line(columns), ruler, ...rows.map((row) => line(row.map(cell)))].join('\n');
}

function cell(value: string | number): string {
  if (typeof value === 'string') return value;
  if (!Number.isFinite(value)) return '–';
  return Number.isInteger(value) || value > 10 ? String(Math.round(value)) : value.toFixed(3);
}
