const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ISO_DAY = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const COMPACT_DAY = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{2}:?\d{2}|\s|$)/;
const MONTH_FIRST =
  /(?<![A-Za-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? (\d{4})(?!\d)/i;

/** The day at the head of a date (ISO 8601, `YYYYMMDD`) or written in English anywhere in it; null if there is none. */
export function dayIn(text: string | null | undefined): string | null {
  if (!text) return null;
  const head = text.slice(0, 200);
  const iso = ISO_DAY.exec(head) ?? COMPACT_DAY.exec(head);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const line = head.replace(/\s+/g, ' ');
  const monthFirst = MONTH_FIRST.exec(line);
  if (monthFirst) return day(Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst) return day(Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]));
  return null;
}

/** 1 to 12 for an English month by its first three letters, 0 for anything else. */
export function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

/** The day as `YYYY-MM-DD` if the calendar has it and it lies between 1800 and 2200, else null. */
export function day(year: number, month: number, dayOfMonth: number): string | null {
  if (year < 1800 || year > 2200) return null;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return null;
  return date.toISOString().slice(0, 10);
}
