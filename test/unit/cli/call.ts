import { vi } from 'vitest';
import { commandIn, runTyped } from '../../../src/cli/commands.ts';
import { InputError, oneLine, UsageError } from '../../../src/cli/failure.ts';

/** Runs a command in this process, which is ten times as fast as starting another. */
export async function call(...args: string[]): Promise<{ status: number; said: string }> {
  let said = '';
  const hear = (text: string | Uint8Array) => {
    said += String(text);
    return true;
  };
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(hear),
  );
  process.exitCode = 0;
  try {
    const command = commandIn(args);
    if (command === null) throw new Error(`${args.join(' ')}: no such command`);
    await runTyped(command, args);
    return { status: Number(process.exitCode), said };
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof InputError)) throw error;
    return { status: error instanceof UsageError ? 2 : 1, said: said + oneLine(error) };
  } finally {
    process.exitCode = 0;
    for (const spy of spies) spy.mockRestore();
  }
}

/** The same, where it has to go well: all it said. */
export async function run(...args: string[]): Promise<string> {
  const { status, said } = await call(...args);
  if (status !== 0) throw new Error(`${args.join(' ')}: ${said}`);
  return said;
}
