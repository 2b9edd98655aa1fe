/**
 * Characters that take no width and carry no sense in a news text: soft hyphen, zero-width space, word joiner, byte
 * order mark, and the bidirectional controls. The controls go too, from titles as from the body: they can make a
 * line read other than it is spelled (Trojan Source, CVE-2021-42574), and they split words that are the same.
 */
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Joiners shape Arabic and Indic letters and emoji; between Latin letters they only hide a word from a comparison. */
const JOINER_IN_LATIN = /(?<=\p{Script=Latin})[\u200c\u200d]+(?=\p{Script=Latin})/gu;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/** Text without characters that nobody sees and that part words; itself where it has none, as almost every text. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '').replace(JOINER_IN_LATIN, '');
}

/**
 * Brings a run of page text to one line as a reader sees it: white space of every kind to single spaces, invisible
 * characters removed, lone surrogates replaced by U+FFFD.
 */
export function normaliseSpace(text: string): string {
  return withoutInvisible(text)
    .replace(CONTROL, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A name or a title out of the page's metadata, brought to one line and cut to `limit` UTF-16 units; null if empty. */
export function shortLine(text: string | null | undefined, limit = 500): string | null {
  if (!text) return null;
  const line = normaliseSpace(text.slice(0, limit * 4));
  return line === ''
    ? null
    : line
        .slice(0, limit)
        .replace(/[\ud800-\udbff]$/, '')
        .trim();
}
