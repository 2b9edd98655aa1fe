import { parseArgs } from 'node:util';
import { UsageError } from './failure.ts';

/** One command of the table in main.ts. */
export interface Command {
  /** What is typed: "compare", "index build". */
  readonly name: string;
  /** What follows the name, one line for each form. */
  readonly forms: readonly string[];
  /** What it does, in one sentence. */
  readonly summary: string;
  /** Takes what was typed after the name. */
  run(args: readonly string[]): Promise<void>;
}

/** Options by name: a string where a value follows, a boolean for a switch. */
export type OptionKinds = Readonly<Record<string, 'string' | 'boolean'>>;

/** What was typed, taken apart. */
export interface Arguments {
  readonly inputs: readonly string[];
  /** The value of an option, or null where it was not given. */
  value(option: string): string | null;
  /** True where a switch was given. */
  has(option: string): boolean;
}

/**
 * Takes arguments apart; "-" counts as an input, and a negative number after an option as its value.
 * @throws {UsageError} where an option is not known or lacks its value
 */
export function readArguments(args: readonly string[], kinds: OptionKinds): Arguments {
  const options = Object.fromEntries(Object.entries(kinds).map(([name, type]) => [name, { type }]));
  try {
    const { values, positionals } = parseArgs({
      args: withNegatives(args, kinds),
      options,
      allowPositionals: true,
    });
    return {
      inputs: positionals,
      value: (option) => (typeof values[option] === 'string' ? values[option] : null),
      has: (option) => values[option] === true,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split(/\.\s/)[0] ?? '') : String(error));
  }
}

/** Joins "--postings -5" to "--postings=-5", so that the command itself can say what is wrong with the value. */
function withNegatives(args: readonly string[], kinds: OptionKinds): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const before = joined.at(-1) ?? '';
    if (/^-\d/.test(arg) && kinds[before.slice(2)] === 'string')
      joined[joined.length - 1] = `${before}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

/**
 * Batches read standard input only: a file that is named beside them would go unread.
 * @throws {UsageError} where one is
 */
export function batchTakesNoFile(command: string, inputs: readonly string[]): void {
  if (inputs.length === 0) return;
  throw new UsageError(
    `${command} --batch reads standard input, not "${inputs[0]}"; put "<" before the file`,
  );
}
