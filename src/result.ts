/**
 * Everything that can go wrong and that the reader or we can mend. Closed: each code has one sentence in every
 * interface language (`failure_<code>`), and says there what to do next. What is merely absent (no article, no
 * original) is a state, not a failure.
 */
export const FAILURE_CODES = [
  'page-not-allowed',
  'page-changed',
  'no-answer',
  'timed-out',
  'index-unreadable',
  'bad-message',
  'unexpected',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** A trouble with its place: a folder or call of ours, never words of a page. It survives a structured clone. */
export interface Failure {
  readonly code: FailureCode;
  readonly where: string;
}

/** What a step gives that may fail in a way worth telling. Errors do not clone across contexts everywhere; this does. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** A value in the form of a result. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A failure in the form of a result; `where` names the step of ours that noticed it. */
export function fail(code: FailureCode, where: string): Result<never> {
  return { ok: false, failure: { code, where } };
}
