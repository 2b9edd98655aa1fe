/** Figures in rows; the first column names what was measured. */
export interface Table {
  /** Its heading: one of the module's `tables`. A later run finds the table by it. */
  readonly name: string;
  /** What the figures are and how they were taken, in a sentence or two. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A part of the bench. Its section is headed by its name. */
export interface BenchModule {
  readonly name: string;
  /** The headings of all its tables, in the order of the section. */
  readonly tables: readonly string[];
  /** Measures; a table whose data is not at hand is left out, and stays as an earlier run wrote it. */
  run(): Promise<readonly Table[]>;
}

/** A table as Markdown, without its heading. Numbers below 1 get three digits, others are rounded to whole ones. */
export function markdown({ caption, columns, rows }: Omit<Table, 'name'>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const ruler = line(columns.map((_, at) => (at === 0 ? '---' : '---:')));
  return [caption, '', line(columns), ruler, ...rows.map((row) => line(row.map(cell)))].join('\n');
}

function cell(value: string | number): string {
  if (typeof value === 'string') return value;
  if (!Number.isFinite(value)) return '–';
  return Number.isInteger(value) || value > 10 ? String(Math.round(value)) : value.toFixed(3);
}
