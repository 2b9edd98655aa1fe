import { type Command, readArguments } from './command.ts';
import { compare } from './compare.ts';
import { extract } from './extract.ts';
import { indexAdd } from './index-add.ts';
import { indexBuild } from './index-build.ts';
import { indexInspect } from './index-inspect.ts';
import { indexMerge } from './index-merge.ts';
import { indexPack } from './index-pack.ts';
import { indexRemove } from './index-remove.ts';
import { indexVerify } from './index-verify.ts';
import { match } from './match.ts';

/** All that `palimpsest` can do, in the order in which its help tells it. */
export const COMMANDS: readonly Command[] = [
  compare,
  match,
  extract,
  indexBuild,
  indexAdd,
  indexRemove,
  indexMerge,
  indexInspect,
  indexVerify,
  indexPack,
];

/** The command that was typed, or null. */
export function commandIn(args: readonly string[]): Command | null {
  const typed = args.join(' ');
  return COMMANDS.find(({ name }) => typed === name || typed.startsWith(`${name} `)) ?? null;
}

/**
 * Runs a command that was typed.
 * @param args with the command's name
 * @throws {UsageError} where an option is not known or lacks its value, and what the command itself refuses
 */
export function runTyped(command: Command, args: readonly string[]): Promise<void> {
  return command.run(readArguments(args.slice(command.name.split(' ').length), command.options));
}
