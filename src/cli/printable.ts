/**
 * Text of a page or an index as it may be sent to a terminal: without control and formatting characters, which could move the
 * cursor, colour what follows or hide words. Line breaks stay.
 */
export function printable(text: string): string {
  return text.replace(/[^\P{C}\n]+/gu, ' ');
}

/** The same on one line, cut to a number of UTF-16 units. */
export function oneLineOf(text: string, most: number): string {
  const line = printable(text).replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
