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

/** What the system may refuse that a person can mend. */
const REFUSED: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; make room and run it again',
  EDQUOT: 'your share of the disk is full; make room and run it again',
  EACCES: 'may not be read or written; check its permissions',
  EPERM: 'may not be read or written; check its permissions',
  EROFS: 'lies on a disk that cannot be written; give a folder elsewhere',
  EMFILE: 'too many files are open; close other programs and run it again',
};

/** What the system refused, as bad input; any other error as it is. */
export function refusedBySystem(error: unknown): unknown {
  const { code = '', path } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  const mend = REFUSED[code];
  return mend === undefined ? error : new InputError(path === undefined ? mend : `${path}: ${mend}`);
}

/** One line of any error: line breaks in it would break the promise of one line. */
export function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').trim().slice(0, 500);
}
