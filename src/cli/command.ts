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
  readonly options: Options;
  /** Takes what was typed after the name. */
  run(typed: Arguments): Promise<void>;
}

/** Options of a command by name: those that it knows, and what its help says of them. */
export type Options = Readonly<Record<string, Option>>;

export interface Option {
  /** What follows it ("DIR"), or null for a switch. */
  readonly takes: string | null;
  /** What it is or does, in a few words. */
  readonly does: string;
}

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
export function readArguments(args: readonly string[], known: Options): Arguments {
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { takes }]) => [
      name,
      { type: takes === null ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: withNegatives(args, known),
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
function withNegatives(args: readonly string[], known: Options): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const before = joined.at(-1) ?? '';
    if (/^-\d/.test(arg) && (known[before.slice(2)]?.takes ?? null) !== null)
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
