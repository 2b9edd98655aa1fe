/** Exit statuses, part of the contract with scripts. */
export const BAD_INPUT = 1;
export const BAD_USAGE = 2;

/** Something the person at the command line can mend. Its message is one line: what, where, and the mend. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The same of a file that is no text, or not in the encoding it should be in: among many files it can be left out. */
export class NotTextError extends InputError {}

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
  ENOENT: 'is not there any longer; check the path and run it again',
  EMFILE: 'too many files are open; close other programs and run it again',
};

/** Why the system could not read or write something, in words. */
const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'part of its path is a file',
  EISDIR: 'it is a folder',
  EACCES: 'its permissions do not allow it',
  EPERM: 'its permissions do not allow it',
  EROFS: 'its disk cannot be written',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'the disk is full',
  EIO: 'the disk failed',
};

/** Why the system refused, in words; its own code only where there are none for it. */
export function whyRefused(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  return code === null ? oneLine(error) : (WHY[code] ?? `the system says ${code}`);
}

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
