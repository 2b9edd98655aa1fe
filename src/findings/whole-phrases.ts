import { isVerbOfSaying } from '../facts/verbs-of-saying.ts';
import type { FindingKind } from '../report.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Comparison, RawFinding } from './comparison.ts';

/** A stretch of a sentence, as indexes of its first and last token. */
interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** Widens the stretch that a fact stands in to the phrase that tells it. */
type Widen = (phrase: Phrase, tokens: readonly Token[]) => Phrase;

/**
 * A number is no fact without what it counts, a verb without what is done, a name without the office it is given: "84,000 people", "will bring two new
 * ferries", "Governor Thomas Ekdahl". What editors marked on 540 labelled pages is so in three of four cases or more for each of these; other kinds are
 * marked as short as they are found.
 */
const WIDENED: { readonly [kind in FindingKind]?: Widen } = {
  number: withCounted,
  certainty: withDeed,
  person: withTitle,
  attribution: withSaying,
  money: withPeriod,
  measure: withPreposition,
  date: withPreposition,
};

/**
 * Findings with the words a reader needs to see what is meant: no further than their sentence, and never into each other.
 * @param found in order of the text, without overlaps
 */
export function wholePhrases(found: readonly RawFinding[], comparison: Comparison): RawFinding[] {
  let before = 0;
  return found.map((finding, at) => {
    const widened = widen(finding, before, found[at + 1]?.start ?? Number.POSITIVE_INFINITY, comparison);
    before = widened.end;
    return widened;
  });
}

/**
 * A phrase that runs up to the next finding is of that one ("told | Governor Thomas Ekdahl"), and nothing is taken of it.
 * @param before where the finding before ends, `behind` where the one behind begins, in the page's text
 */
function widen(
  finding: RawFinding,
  before: number,
  behind: number,
  { analysis, page }: Comparison,
): RawFinding {
  const sentence = analysis.sentences[finding.sentence];
  const tokens = sentence?.tokens.filter(({ start, end }) => start >= before && end <= behind) ?? [];
  const first = tokens.findIndex(({ start }) => start >= finding.start);
  const last = tokens.findLastIndex(({ end }) => end <= finding.end);
  const to = WIDENED[finding.kind];
  if (to === undefined || first < 0 || last < first) return finding;
  const phrase = to({ first, last }, tokens);
  const start = Math.min(finding.start, tokens[phrase.first]?.start ?? finding.start);
  const end = Math.max(finding.end, tokens[phrase.last]?.end ?? finding.end);
  const isCut = page.text.slice(end, behind).trim() === '';
  return { ...finding, start, end: isCut ? finding.end : end };
}

/** Most words that a phrase takes in behind its head, or before it. */
const MOST_WORDS = 3;
/** What begins another phrase: when, or how often. */
const WHEN = new Set(
  'last next this each every per yesterday today tomorrow ago earlier later once'.split(' '),
);
/** Words of grammar that may stand between a verb and what is done: "has opened a new", "will apply for the". */
const MOST_BETWEEN = 2;
const JOINS = new Set(
  'and or but nor as if than while when where which who whom whose that because until so'.split(' '),
);

const PREPOSITIONS = new Set('since until till by before after for'.split(' '));

/** "84,000 people", "eight of the steel crossbeams". */
function withCounted({ first, last }: Phrase, tokens: readonly Token[]): Phrase {
  const isOf = tokens[last + 1]?.folded === 'of';
  return { first, last: contentBehind(tokens, last, isOf ? MOST_BETWEEN : 0) };
}

/** "Will bring forward two new ferries", "has opened a new inquiry". */
function withDeed({ first, last }: Phrase, tokens: readonly Token[]): Phrase {
  return { first, last: contentBehind(tokens, last, MOST_BETWEEN) };
}

/** "Governor Thomas Ekdahl", "art detective Rupert Lang". */
function withTitle({ first, last }: Phrase, tokens: readonly Token[]): Phrase {
  let from = first;
  while (first - from < MOST_WORDS && isNoun(tokens[from - 1])) from--;
  return { first: from, last };
}

/** "Said Mayor Celina Drze", "Okafor told analysts": who said it is told by the verb beside the name. */
function withSaying(phrase: Phrase, tokens: readonly Token[]): Phrase {
  const { first, last } = withTitle(phrase, tokens);
  if (isSaying(tokens[last + 1])) return { first, last: last + 1 };
  return isSaying(tokens[first - 1]) ? { first: first - 1, last } : { first, last };
}

/** "$38,000 a year". */
function withPeriod({ first, last }: Phrase, tokens: readonly Token[]): Phrase {
  const isRate = /^(?:an?|per|each|every)$/.test(tokens[last + 1]?.folded ?? '');
  return isRate && isContentWord(tokens[last + 2]) ? { first, last: last + 2 } : { first, last };
}

/** "Since 2009", "by the weekend", "for 40 years": what is true of a time is told by the word before it. */
function withPreposition({ first, last }: Phrase, tokens: readonly Token[]): Phrase {
  const head = /^(?:the|a|an)$/.test(tokens[first - 1]?.folded ?? '') ? first - 1 : first;
  return { first: PREPOSITIONS.has(tokens[head - 1]?.folded ?? '') ? head - 1 : first, last };
}

/** Index of the last word of the content that follows a token, with no more words of grammar before it than said; the token itself where there is none. */
function contentBehind(tokens: readonly Token[], last: number, mostBetween: number): number {
  let at = last + 1;
  while (at - last <= mostBetween && isGrammar(tokens[at])) at++;
  const from = at;
  while (at - from < MOST_WORDS && isContentWord(tokens[at])) at++;
  return at === from ? last : at - 1;
}

function isGrammar(token: Token | undefined): boolean {
  return token?.kind === 'word' && isStopWord(token.folded) && !JOINS.has(token.folded);
}

function isContentWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'mark' && !isStopWord(token.folded) && !WHEN.has(token.folded);
}

function isNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && isContentWord(token) && !isVerbOfSaying(token.folded);
}

function isSaying(token: Token | undefined): boolean {
  return token?.kind === 'word' && isVerbOfSaying(token.folded);
}
