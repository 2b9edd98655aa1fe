import type { Span } from './span.ts';
import { isStopWord } from './stop-words.ts';

/** Sentences longer than this are cut at a space: a hostile megabyte without a full stop must not become one sentence. */
const LONGEST_SENTENCE = 1_500;

/** A full stop after one of these does not end a sentence. Months and titles are followed by capitals and need the list most. */
const ABBREVIATIONS = new Set(
  `mr mrs ms mx dr prof rev hon st sr jr gen col capt cmdr lt sgt maj gov sen rep pres amb supt insp det ret retd rtd
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  vs etc inc ltd co corp bros dept est approx fig vol pp ed eds cf al ave blvd rd mt ft`.split(/\s+/),
);
/** These are short for something only before a number: "No. 7", "c. 1611"; "No." by itself is an answer. */
const BEFORE_NUMBER = new Set(['no', 'nos', 'c', 'ca']);

const END = /[.!?…]+["'”’»)\]]*(?=\s|$)/gu;
const LAST_WORD = /[\p{L}\p{M}.]+$/u;
const NEXT_LOWER = /^\s+["'“‘«(]*\p{Ll}/u;

/**
 * Cuts a stretch of text into sentences. Written here rather than left to Intl.Segmenter because an index built in Node must
 * be cut exactly as the page is cut in any browser, and ICU versions differ.
 * @returns spans in order, trimmed, in UTF-16 offsets of `text`, all inside `within`
 */
export function sentencesOf(text: string, within: Span): Span[] {
  const slice = text.slice(within.start, within.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const match of slice.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!endsSentence(slice, start, match.index, end, match[0])) continue;
    pushTrimmed(sentences, text, within.start + start, within.start + end);
    start = end;
  }
  pushTrimmed(sentences, text, within.start + start, within.end);
  return sentences;
}

function endsSentence(slice: string, start: number, stop: number, end: number, marks: string): boolean {
  const following = slice.slice(end, end + 8);
  if (NEXT_LOWER.test(following)) return false;
  const word = LAST_WORD.exec(slice.slice(Math.max(start, stop - 24), stop))?.[0] ?? '';
  if (/^\.[)\]]?$/.test(marks) && ABBREVIATIONS.has(word.toLowerCase())) return false;
  if (!marks.startsWith('.') || marks.length > 1) return true;
  if (
    BEFORE_NUMBER.has(word === 'No' || word === 'Nos' ? word.toLowerCase() : word) &&
    /^\s*\d/.test(following)
  )
    return false;
  if (isInitial(word)) return following.trim() === '' || startsWithStopWord(slice.slice(end, end + 16));
  return true;
}

/** "J" in "J. Alvarez", "U.S" in "U.S. forces"; but "p.m" may well end a sentence before a capital. */
function isInitial(word: string): boolean {
  return /^\p{Lu}$|^(?:\p{Lu}\.)+\p{Lu}$/u.test(word);
}

/** "… to the U.S. The president …" ends a sentence; "… the U.S. Navy …" does not. */
function startsWithStopWord(following: string): boolean {
  const word = /^\s+(\p{Lu}\p{L}*)\s/u.exec(following)?.[1];
  return word !== undefined && isStopWord(word.toLowerCase());
}

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  while (end - start > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(' ', start + LONGEST_SENTENCE);
    const cut = space > start ? space : start + LONGEST_SENTENCE;
    sentences.push({ start, end: cut });
    start = cut === space ? cut + 1 : cut;
  }
  if (end > start) sentences.push({ start, end });
}
