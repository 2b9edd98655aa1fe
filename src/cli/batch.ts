import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { isDay } from './day.ts';
import { InputError, oneLine } from './failure.ts';
import { type Line, linesOf } from './lines.ts';
import { LARGEST_INPUT } from './read-input.ts';

/** A line of a batch: a JSON object with an id. */
export type BatchRow = Readonly<Record<string, unknown>>;

/** What is answered to a row, without the id. */
export type Answer = Readonly<Record<string, unknown>>;

/**
 * Answers JSON lines with JSON lines, in order, one at a time: memory does not grow with the input, and a slow reader slows the work down.
 * A line that cannot be answered gets `{"id", "error"}`, with the id null where it cannot be read, and the batch goes on. Blank lines are passed over.
 */
export async function runBatch(
  answer: (row: BatchRow) => Answer | Promise<Answer>,
  input: AsyncIterable<Uint8Array | string> = process.stdin,
  output: Writable = process.stdout,
): Promise<void> {
  for await (const line of linesOf(input, LARGEST_INPUT)) {
    if (line.text?.trim() === '') continue;
    const answered = await answerLine(line, answer);
    if (!output.write(`${JSON.stringify(answered)}\n`)) await once(output, 'drain');
  }
}

async function answerLine(line: Line, answer: (row: BatchRow) => Answer | Promise<Answer>): Promise<Answer> {
  let id: unknown = null;
  try {
    const row = parseRow(line);
    id = idOf(row);
    if (id === null) throw new InputError('has no "id"; give each line one, a string or a number');
    return { id, ...(await answer(row)) };
  } catch (error) {
    return { id, error: `line ${line.number}: ${oneLine(error)}` };
  }
}

function parseRow({ text }: Line): BatchRow {
  if (text === null)
    throw new InputError(
      `is longer than ${LARGEST_INPUT / 1_000_000} million characters; give one article a line`,
    );
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch {
    throw new InputError('is not JSON; give one JSON object a line');
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw new InputError('is not a JSON object; give one JSON object a line');
  }
  return row as BatchRow;
}

function idOf({ id }: BatchRow): string | number | null {
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

/**
 * A field that must hold some text.
 * @throws {InputError} where it does not
 */
export function requiredText(row: BatchRow, field: string): string {
  const value = row[field];
  if (typeof value !== 'string' || value.trim() === '')
    throw new InputError(`"${field}" is missing or empty; give a text`);
  return value;
}

/**
 * A field that may be left out or null.
 * @throws {InputError} where it holds something else than text
 */
export function optionalText(row: BatchRow, field: string): string | null {
  const value = row[field] ?? null;
  if (value !== null && typeof value !== 'string')
    throw new InputError(`"${field}" is not a text; give a text or leave it out`);
  return value;
}

/**
 * A field that may hold a day: "2026-03-04", also with a time behind it. A month alone ("2026-03") is no day and reads as null.
 * @throws {InputError} where it holds anything else
 */
export function optionalDay(row: BatchRow, field: string): string | null {
  const value = optionalText(row, field);
  if (value === null || value.trim() === '' || /^\d{4}(?:-\d{2})?$/.test(value)) return null;
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(value)?.[1];
  if (day === undefined || !isDay(day)) {
    throw new InputError(`"${field}" is not a date; give it as YYYY-MM-DD or leave it out`);
  }
  return day;
}
