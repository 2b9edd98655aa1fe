/** Units of time in seconds: lengths of time are kept and compared in these. */
export const MINUTE = 60;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;
/** Mean Gregorian year, so that 12 months are a year and 30 months two and a half. */
export const YEAR = 365.2425 * DAY;
export const MONTH = YEAR / 12;
