import program from '../../package.json' with { type: 'json' };
import type { Command, Options } from './command.ts';
import { COMMANDS, commandIn, runTyped } from './commands.ts';
import { BAD_INPUT, BAD_USAGE, InputError, oneLine, refusedBySystem, UsageError } from './failure.ts';

function usage(commands: readonly Command[]): string {
  const lines = commands.flatMap(({ name, forms, summary }) => [
    ...forms.map((form) => `  palimpsest ${name} ${form}`),
    `      ${summary}`,
  ]);
  return ['Usage:', ...lines, ''].join('\n');
}

/** The options of one command, each with what it does. */
function optionsSaid(options: Options): string {
  const told = Object.entries(options).map(([name, { takes, does }]) => ({
    form: takes === null ? `--${name}` : `--${name} ${takes}`,
    does,
  }));
  if (told.length === 0) return '';
  const widest = Math.max(...told.map(({ form }) => form.length));
  const lines = told.map(({ form, does }) => `  ${form.padEnd(widest)}  ${does}`);
  return ['Options:', ...lines, ''].join('\n');
}

const ABOUT = '  palimpsest --version\n  palimpsest COMMAND --help\n';

/** The help that was asked for, about one command, or those of one first word, where it is named; null where none was asked for. */
function helpAsked(args: readonly string[]): string | null {
  const asked = args[0] === 'help' || args.includes('--help') || args.includes('-h');
  if (!asked) return null;
  const about = args[0] === 'help' ? args.slice(1) : args;
  const command = commandIn(about);
  if (command !== null) return `${usage([command])}${optionsSaid(command.options)}`;
  const below = commandsBelow(about[0]);
  return below.length > 0 ? usage(below) : `${usage(COMMANDS)}${ABOUT}`;
}

/** The commands of two words of which one was typed. */
function commandsBelow(first = ''): Command[] {
  return COMMANDS.filter(({ name }) => name.startsWith(`${first} `));
}

function noCommand(args: readonly string[]): UsageError {
  const [first] = args;
  const names = COMMANDS.map(({ name }) => name);
  if (first === undefined) return new UsageError(`no command given; there are ${names.join(', ')}`);
  const below = commandsBelow(first);
  if (below.length > 0)
    return new UsageError(`"${first}" needs its second word: ${below.map(({ name }) => name).join(', ')}`);
  return new UsageError(`no command "${first}"; there are ${names.join(', ')}`);
}

async function main(args: readonly string[]): Promise<void> {
  const help = helpAsked(args);
  if (help !== null) {
    process.stdout.write(help);
    return;
  }
  if (args[0] === '--version' || args[0] === '-v') {
    process.stdout.write(`${program.version}\n`);
    return;
  }
  const command = commandIn(args);
  if (command === null) throw noCommand(args);
  await runTyped(command, args);
}

/** Tells a failure on standard error; gives the exit status. */
function tell(error: unknown, args: readonly string[]): number {
  if (error instanceof UsageError) {
    const [first = ''] = args;
    const about = commandIn(args)?.name ?? (commandsBelow(first).length > 0 ? first : '');
    const call = ['palimpsest', about, '--help'].filter((word) => word !== '').join(' ');
    process.stderr.write(`palimpsest: ${oneLine(error)}\n"${call}" tells more\n`);
    return BAD_USAGE;
  }
  const fault = error instanceof InputError ? '' : '; this is a fault of Palimpsest, please report it';
  process.stderr.write(`palimpsest: ${oneLine(error)}${fault}\n`);
  return BAD_INPUT;
}

// A reader such as `head` may leave before the end; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? 0 : BAD_INPUT),
);

const typed = process.argv.slice(2);
try {
  await main(typed);
} catch (error) {
  process.exitCode = tell(refusedBySystem(error), typed);
}
