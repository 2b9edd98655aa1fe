import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { extract } from './extract.ts';
import { InputError, oneLine, UsageError } from './failure.ts';
import { indexBuild } from './index-build.ts';
import { match } from './match.ts';

const COMMANDS: readonly Command[] = [compare, match, extract, indexBuild];

/** Exit statuses, part of the contract with scripts. */
const BAD_INPUT = 1;
const BAD_USAGE = 2;

function usage(): string {
  const lines = COMMANDS.flatMap(({ name, forms, summary }) => [
    ...forms.map((form) => `  palimpsest ${name} ${form}`),
    `      ${summary}`,
  ]);
  return ['Usage:', ...lines, ''].join('\n');
}

function find(args: readonly string[]): Command {
  const typed = args.join(' ');
  const command = COMMANDS.find(({ name }) => typed === name || typed.startsWith(`${name} `));
  if (command !== undefined) return command;
  throw new UsageError(args.length === 0 ? 'no command given' : `no command "${args.slice(0, 2).join(' ')}"`);
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help') || args[0] === 'help') {
    process.stdout.write(usage());
    return;
  }
  const command = find(args);
  await command.run(args.slice(command.name.split(' ').length));
}

// A reader such as `head` may leave before the end; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? 0 : BAD_INPUT),
);

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`palimpsest: ${oneLine(error)}\n${usage()}`);
    process.exitCode = BAD_USAGE;
  } else {
    const trouble =
      error instanceof InputError
        ? oneLine(error)
        : `${oneLine(error)}; this is a fault of Palimpsest, please report it`;
    process.stderr.write(`palimpsest: ${trouble}\n`);
    process.exitCode = BAD_INPUT;
  }
}
