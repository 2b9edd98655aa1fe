type DateStyle = 'american' | 'british' | 'short';

const FORMATS: Record<DateStyle, Intl.DateTimeFormat> = {
  american: new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' }),
  british: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  short: new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }),
};

/** Takes `YYYY-MM-DD` and a site's style; gives the date as that site prints it. */
export function printDate(date: string, style: DateStyle): string {
  return FORMATS[style].format(new Date(`${date}T00:00:00Z`));
}
