import type { FindingKind } from '../../report.ts';
import { allMatches } from '../../text/all-matches.ts';
import { type Need, wordsNeeded } from './words-needed.ts';

/** Something that a page may tell of, and the words by which an original may come to it. */
export interface Topic {
  /** How a page tells of it. Without Unicode's flag, with which it takes four times as long: `tellingsOf` leaves out what ends a word ("Bolívar"). */
  readonly told: RegExp;
  /** The words without which a page does not tell of it. */
  readonly need: Need;
  /** Any of these in the original, and the page may have it from there. */
  readonly source: RegExp;
  /** Those of them that are beginnings of single words: to look them up is quicker than to ask the pattern. */
  readonly sourceWords: readonly string[];
  /** The same in the passage that the page's sentence goes back to: words that stand in many an original, of others. Null where there are none. */
  readonly passage: RegExp | null;
  /** Of what kind the finding is. */
  readonly kind: FindingKind;
}

/**
 * A topic from terms of regular expressions. Words of the original are given by how they begin, with commas between; one that ends in a full stop is whole.
 * @param told how a page tells of it, whatever its capitals
 * @param source what in the original it may come from
 * @param passage what besides in the passage that the page's sentence goes back to
 */
export function topic(told: string, source: string, passage: string | null = null): Topic {
  return {
    told: new RegExp(String.raw`\b(?:${withEitherMark(told)})(?![\wÀ-ɏ])`, 'gi'),
    need: wordsNeeded(told),
    source: beginnings(source),
    sourceWords: termsOf(source).filter((term) => /^[a-z]+$/.test(term)),
    passage: passage === null ? null : beginnings(passage),
    kind: 'claim',
  };
}

/** A topic whose pattern is meant as it is written, capitals and all: "on X", "AI". */
export function asWritten(topic: Topic): Topic {
  return { ...topic, told: new RegExp(topic.told.source, 'g') };
}

/** The places where a text tells of a topic, each with its words. */
export function tellingsOf(
  { told }: Topic,
  text: string,
): { readonly start: number; readonly words: string }[] {
  return allMatches(text, told)
    .map(({ index: start, 0: words }) => ({ start, words }))
    .filter(({ start }) => !isLetter(text[start - 1]));
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

/** An apostrophe of a pattern stands for the typewriter's as well. */
function withEitherMark(told: string): string {
  return told.replace(/’(?!['\]])/g, "['’]");
}

/** A full stop within a term is meant ("a.m" is not in "arm"), one at its end ends the word. */
function beginnings(words: string): RegExp {
  const terms = termsOf(words).map((term) =>
    term.replace(/\.$/, String.raw`\b`).replace(/(?<=^\w)\.(?=\w)/g, String.raw`\.`),
  );
  return new RegExp(String.raw`\b(?:${terms.join('|')})`, 'i');
}

function termsOf(words: string): string[] {
  return words.split(',').map((term) => term.trim());
}
