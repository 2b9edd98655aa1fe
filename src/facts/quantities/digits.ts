/** A number read from text: its value, and the step of the last digit written ("1.25" → 0.01, "1,300" → 1). */
export interface Reading {
  readonly value: number;
  readonly step: number;
}

/** More digits than this are an account number or an attack, not a quantity. */
const LONGEST = 24;

const SEPARATORS = /[.,’']/g;

/**
 * Reads digits in the house styles of the world: 1,300.5 (English), 1.300,5 (continental), 1'300 (Swiss), 2,50,000 (Indian).
 * A lone separator before exactly three digits groups thousands if it is a comma or an apostrophe and is a decimal point if
 * it is a point ("1.300" → 1.3): the text is English far more often than not. Two equal separators can only be grouping.
 * @returns null for clock times ("14:30"), malformed grouping, and more digits than a quantity has
 */
export function readDigits(written: string): Reading | null {
  if (written.length > LONGEST || written.includes(':')) return null;
  const ascii = asciiDigits(written);
  const marks = ascii.match(SEPARATORS) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return plain(ascii, '');
  const tail = ascii.slice(ascii.lastIndexOf(last) + 1);
  const head = ascii.slice(0, ascii.lastIndexOf(last));
  if (marks.every((mark) => mark === last)) {
    if (last === '.' && marks.length === 1) return plain(head, tail);
    if (last === ',' && marks.length === 1 && tail.length !== 3) return plain(head, tail);
    return grouped(head, last) && tail.length === 3
      ? plain(`${head}${tail}`.replace(SEPARATORS, ''), '')
      : null;
  }
  return grouped(head, marks[0] ?? '') ? plain(head.replace(SEPARATORS, ''), tail) : null;
}

/** Groups of two or three digits after the first: thousands, or lakhs and crores. */
function grouped(head: string, separator: string): boolean {
  const [first = '', ...rest] = head.split(separator);
  return /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{2,3}$/.test(group));
}

function plain(whole: string, fraction: string): Reading | null {
  const value = Number(fraction === '' ? whole : `${whole}.${fraction}`);
  return Number.isFinite(value) ? { value, step: 10 ** -fraction.length } : null;
}

/** Digits of other scripts (Devanagari, Arabic-Indic …) as 0-9: NFKD has folded full-width ones, the rest stand in blocks of ten. */
function asciiDigits(written: string): string {
  return written.replace(/[^\d.,’']/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
    return String(code - zero);
  });
}
