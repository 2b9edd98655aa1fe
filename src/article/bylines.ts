/** UTF-16 units of a line that only tells who wrote, and of one that only tells the source. */
const MAX_BYLINE = 300;
const MAX_SOURCE = 120;

const BYLINE =
  /^(?:[Bb]y|BY|(?:Words|Text|Story|Written) by|Von|Por|Par|Di):? (?!the\b|an?\b)(\p{Lu}.{1,150})$/u;
/** What may stand in lower case between the names in a byline. */
const BETWEEN_NAMES = /^(?:and|y|et|und|e|de|da|del|van|von|der|for|in|at|of|on|with|to|am|pm|via)$/;
const REPORTED_FROM =
  /^(?:\p{Lu}[\p{L}.'’-]{0,30},? (?:and )?){2,12}(?:reported from|contributed (?:reporting|to this (?:report|story|article)))\b/u;

const REPORTERS = /(?:^|\. )((?:\p{Lu}[\p{L}'’-]{0,30}\.?,? (?:and )?){2,12}?)reported from/gu;

/**
 * The names in a line that says who wrote the article and does no more ("By Ana Ruiz and Tom Hale", "Ana Ruiz reported
 * from Lisbon."); null for any other line.
 */
export function bylineNames(text: string): string | null {
  if (text.length > MAX_BYLINE) return null;
  if (REPORTED_FROM.test(text)) {
    return [...text.matchAll(REPORTERS)].map((match) => match[1]?.trim()).join(', ') || null;
  }
  const names = BYLINE.exec(text)?.[1];
  if (!names || names.endsWith('.')) return null;
  return names.split(' ').every((word) => !/^\p{Ll}/u.test(word) || BETWEEN_NAMES.test(word)) ? names : null;
}

/** The name in a line that only gives a source ("Source: The Example Times"), or null. */
export function sourceName(text: string): string | null {
  return text.length <= MAX_SOURCE
    ? (/^(?:source|fuente|quelle)\s?: (.{2,100})$/i.exec(text)?.[1] ?? null)
    : null;
}
