import type { FactDigest } from '../../digest/digest.ts';
import type { Reason, ReasonCode } from '../../report.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import {
  type Comparison,
  factsOf,
  originalSentence,
  originalTokens,
  placeInSentence,
  type RawFinding,
  wordsThere,
} from '../comparison.ts';
import { barePhrase, ledPhrase } from './phrases-by-kind.ts';

/**
 * Findings with the words a reader needs to see what is meant, on the page and in the original: no further than their sentence, and on the page never into each other.
 * @param found in order of the text, without overlaps
 */
export function wholePhrases(found: readonly RawFinding[], comparison: Comparison): RawFinding[] {
  let before = 0;
  return found.map((finding, at) => {
    const { start, end } = widenedHere(finding, before, found[at + 1]?.start ?? null, comparison);
    before = end;
    const original = widenedThere(finding, comparison);
    return { ...finding, start, end, original, reason: quoting(original, finding) };
  });
}

/** A reason that quotes the bare wording ("there: fourteen") quotes its phrase instead: "there: fourteen boats". */
function quoting(phrase: string | null, { reason, original }: RawFinding): Reason {
  const quotesWording = QUOTING.has(reason.code) && reason.values[0] === original;
  return phrase !== null && quotesWording ? { ...reason, values: [phrase] } : reason;
}

/** Of these reasons the wording is the end of the sentence, so that it may be any phrase. */
const QUOTING: ReadonlySet<ReasonCode> = new Set([
  'other-value',
  'other-office',
  'words-altered',
  'doubt-removed',
]);

/**
 * A phrase that runs up to the next finding is of that one ("told | Governor Thomas Ekdahl"), and nothing is taken of it.
 * @param before where the finding before ends, `behind` where the one behind begins (null where there is none), in the page's text
 */
function widenedHere(
  finding: RawFinding,
  before: number,
  behind: number | null,
  { analysis, page }: Comparison,
): Span {
  const isFree = ({ start, end }: Token) => start >= before && (behind === null || end <= behind);
  const tokens = analysis.sentences[finding.sentence]?.tokens.filter(isFree) ?? [];
  const offices = factsOf(analysis, 'role').filter((office) => office.sentence === finding.sentence);
  const { start, end } = ledPhrase(finding, finding.kind, tokens, offices);
  const isCut = behind !== null && page.text.slice(end, behind).trim() === '';
  return { start, end: isCut ? finding.end : end };
}

/** The rival wording as a phrase too, where the sentence it stands in is at hand and has it once. */
function widenedThere({ original, kind, from }: RawFinding, comparison: Comparison): string | null {
  if (!original || from === null) return original;
  const sentence = originalSentence(comparison, from) ?? '';
  const tokens = originalTokens(from, comparison) ?? [];
  const places = tokens
    .map(({ start }) => ({ start, end: start + original.length }))
    .filter(
      ({ start, end }) => sentence.startsWith(original, start) && tokens.some((last) => last.end === end),
    );
  const [place] = places;
  if (place === undefined || places.length > 1) return original;
  const { start, end } = ledPhrase(place, kind, tokens, []);
  return sentence.slice(start, end);
}

/**
 * A fact of the original with what it counts or measures ("210 pupils", "$38,000 a year"), so that it tells something by itself; its bare wording where
 * the index holds no text.
 */
export function phraseOf(fact: FactDigest, comparison: Comparison): string {
  const place = placeInSentence(fact, comparison);
  const tokens = originalTokens(fact.sentence, comparison);
  if (place === null || tokens === null) return fact.wording;
  return wordsThere(barePhrase(place, fact.kind, tokens), fact.sentence, comparison) ?? fact.wording;
}
