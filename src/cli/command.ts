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
 * Takes arguments apart; "-" counts as an input.
 * @throws {UsageError} where an option is not known or lacks its value
 */
export function readArguments(args: readonly string[], kinds: OptionKinds): Arguments {
  const options = Object.fromEntries(Object.entries(kinds).map(([name, type]) => [name, { type }]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return {
      inputs: positionals,
      value: (option) => (typeof values[option] === 'string' ? values[option] : null),
      has: (option) => values[option] === true,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}
