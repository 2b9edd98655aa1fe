/** Exit statuses, part of the contract with scripts. */
export const BAD_INPUT = 1;
export const BAD_USAGE = 2;

/** Something the person at the command line can mend. Its message is one line: what, where, and the mend. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** A call that does not say what to do; the way to the command's help is shown with it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** One line of any error: line breaks in it would break the promise of one line. */
export function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').trim().slice(0, 500);
}
