import type { FindingKind } from '../../report.ts';

/** Something that a page may tell of, and the words by which an original may come to it. */
export interface Topic {
  /** How a page tells of it. */
  readonly told: RegExp;
  /** Any of these in the original, and the page may have it from there. */
  readonly source: RegExp;
  /** The same in the passage that the page's sentence goes back to: words that stand in many an original, of others. Null where there are none. */
  readonly passage: RegExp | null;
  /** Of what kind the finding is. */
  readonly kind: FindingKind;
}

/**
 * A topic from terms of regular expressions. Words of the original are given by how they begin, with commas between; one that ends in a full stop is whole.
 * @param told how a page tells of it
 * @param source what in the original it may come from
 * @param passage what besides in the passage that the page's sentence goes back to
 */
export function topic(told: string, source: string, passage: string | null = null): Topic {
  return {
    told: new RegExp(String.raw`\b(?:${told})\b`, 'gi'),
    source: beginnings(source),
    passage: passage === null ? null : beginnings(passage),
    kind: 'claim',
  };
}

function beginnings(words: string): RegExp {
  const terms = words.split(',').map((term) => term.trim().replace(/\.$/, String.raw`\b`));
  return new RegExp(String.raw`\b(?:${terms.join('|')})`, 'i');
}
