import { isCalendarWord } from '../facts/names/name-place.ts';
import { isVerbOfSaying } from '../facts/verbs-of-saying.ts';
import type { FindingKind } from '../report.ts';
import { baseForm } from '../text/irregular-forms.ts';
import type { Span } from '../text/span.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Token } from '../text/tokens.ts';
import { type Comparison, factsOf, type RawFinding } from './comparison.ts';

/** A stretch of a sentence, as indexes of its first and last token. */
interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** Widens the stretch that a fact stands in to the phrase that tells it. */
type Widen = (phrase: Phrase, tokens: readonly Token[], offices: readonly Span[]) => Phrase;

/**
 * A number is no fact without what it counts, a verb without what is done, a name without the office it is given: "84,000 people", "will bring two new
 * ferries", "Governor Thomas Ekdahl". What editors marked on 540 labelled pages is so in three of four cases or more for each of these; other kinds are
 * marked as short as they are found.
 */
const WIDENED: { readonly [kind in FindingKind]?: Widen } = {
  number: withCounted,
  certainty: withDeed,
  person: withOffice,
  attribution: withSaying,
  money: withPeriod,
  measure: withFor,
  date: withPreposition,
};

/**
 * Findings with the words a reader needs to see what is meant: no further than their sentence, and never into each other.
 * @param found in order of the text, without overlaps
 */
export function wholePhrases(found: readonly RawFinding[], comparison: Comparison): RawFinding[] {
  let before = 0;
  return found.map((finding, at) => {
    const widened = widen(finding, before, found[at + 1]?.start ?? null, comparison);
    before = widened.end;
    return widened;
  });
}

/**
 * A phrase that runs up to the next finding is of that one ("told | Governor Thomas Ekdahl"), and nothing is taken of it.
 * @param before where the finding before ends, `behind` where the one behind begins (null where there is none), in the page's text
 */
function widen(
  finding: RawFinding,
  before: number,
  behind: number | null,
  comparison: Comparison,
): RawFinding {
  const { analysis, page } = comparison;
  const sentence = analysis.sentences[finding.sentence];
  const isFree = ({ start, end }: Token) => start >= before && (behind === null || end <= behind);
  const tokens = sentence?.tokens.filter(isFree) ?? [];
  const first = tokens.findIndex(({ start }) => start >= finding.start);
  const last = tokens.findLastIndex(({ end }) => end <= finding.end);
  const to = WIDENED[finding.kind];
  if (to === undefined || first < 0 || last < first) return finding;
  const offices = factsOf(analysis, 'role').filter((office) => office.sentence === finding.sentence);
  const phrase = to({ first, last }, tokens, offices);
  const start = Math.min(finding.start, tokens[phrase.first]?.start ?? finding.start);
  const end = Math.max(finding.end, tokens[phrase.last]?.end ?? finding.end);
  const isCut = behind !== null && page.text.slice(end, behind).trim() === '';
  return { ...finding, start, end: isCut ? finding.end : end };
}

/** Most words that a phrase takes in behind its head; one with hyphens counts once. */
const MOST_WORDS = 5;
/** What begins another phrase: when. */
const WHEN = new Set('last next yesterday today tomorrow ago earlier later'.split(' '));
/** Words of grammar that may stand between a verb and what is done ("has opened a new", "will apply for the"), … */
const MOST_BETWEEN = 2;
/** … unless they begin a clause of their own. */
const JOINS = new Set(
  'and or but nor as if than while when where which who whom whose that because until so'.split(' '),
);

/** "84,000 people", "12 self-employed plumbers", "eight of the steel crossbeams": as far as the noun; "forty boats | broke loose", "84,000 | took ferries". */
function withCounted({ first, last }: Phrase, tokens: readonly Token[]): Phrase {
  const isOf = tokens[last + 1]?.folded === 'of';
  const ends = contentBehind(tokens, last, isOf ? MOST_BETWEEN : 0);
  const words = ends.map((end) => tokens[end]?.folded ?? '');
  const verb = words.findIndex((word) => baseForm(word) !== word && !PLURAL.test(word));
  const nouns = verb < 0 ? words : words.slice(0, verb);
  const plural = nouns.findIndex((word, at) => PLURAL.test(word) && !PLURAL.test(nouns[at + 1] ?? ''));
  return { first, last: ends[plural] ?? (nouns.length === 1 ? (ends[0] ?? last) : last) };
}

/** "Sports clubs" ends with the second; "religious" and "bus" are none. */
const PLURAL = /(?:[^su]s|people|men|women|children|police|staff|crew|cattle|sheep|fish|aircraft)$/;

/** "Will bring forward two new ferries", "has opened a new inquiry", "will definitely begin". */
function withDeed({ first, last }: Phrase, tokens: readonly Token[]): Phrase {
  let from = first;
  while (BEFORE_VERB.has(tokens[from - 1]?.folded ?? '')) from--;
  return { first: from, last: contentBehind(tokens, last, MOST_BETWEEN).at(-1) ?? last };
}

/** What leads up to a verb and is part of what it says. */
const BEFORE_VERB = new Set('will has have had is are was were be been being did does do not'.split(' '));

/** "Governor Thomas Ekdahl", "coastguard chief Alison Drever". */
function withOffice({ first, last }: Phrase, tokens: readonly Token[], offices: readonly Span[]): Phrase {
  const office = offices.find(({ end }) => end === tokens[first - 1]?.end);
  const opens = office === undefined ? -1 : tokens.findIndex(({ start }) => start === office.start);
  return { first: opens < 0 ? first : opens, last };
}

/** "Said Mayor Celina Duarte", "Okafor told analysts": who said it is told by the verb beside the name. */
function withSaying(phrase: Phrase, tokens: readonly Token[], offices: readonly Span[]): Phrase {
  const { first, last } = withOffice(phrase, tokens, offices);
  if (isSaying(tokens[last + 1])) return { first, last: last + 1 };
  return isSaying(tokens[first - 1]) ? { first: first - 1, last } : { first, last };
}

/** "$38,000 a year". */
function withPeriod({ first, last }: Phrase, tokens: readonly Token[]): Phrase {
  const isRate = /^(?:an?|per|each|every)$/.test(tokens[last + 1]?.folded ?? '');
  return isRate && PERIODS.test(tokens[last + 2]?.folded ?? '') ? { first, last: last + 2 } : { first, last };
}

const PERIODS =
  /^(?:hour|day|night|week|month|quarter|season|year|head|person|household|piece|tonne|ton|litre|kilo|game|shift)$/;

/** "Since 2009", "by the weekend": what is true of a time is told by the word before it. */
function withPreposition(phrase: Phrase, tokens: readonly Token[]): Phrase {
  return fromPreposition(phrase, tokens, /^(?:since|until|till|by|before|after)$/);
}

/** "For 40 years". */
function withFor(phrase: Phrase, tokens: readonly Token[]): Phrase {
  return fromPreposition(phrase, tokens, /^(?:for|after)$/);
}

function fromPreposition({ first, last }: Phrase, tokens: readonly Token[], preposition: RegExp): Phrase {
  const head = /^(?:the|a|an)$/.test(tokens[first - 1]?.folded ?? '') ? first - 1 : first;
  return { first: preposition.test(tokens[head - 1]?.folded ?? '') ? head - 1 : first, last };
}

/** Indexes of the last tokens of the words of content that follow a token, with no more words of grammar before them than said; those joined by hyphens are one. */
function contentBehind(tokens: readonly Token[], last: number, mostBetween: number): number[] {
  let next = last + 1;
  while (next - last <= mostBetween && isGrammar(tokens[next])) next++;
  const ends: number[] = [];
  while (ends.length < MOST_WORDS && isContentWord(tokens[next])) {
    const end = endOfCompound(tokens, next);
    ends.push(end);
    next = end + 1;
  }
  return ends;
}

/** "Self-employed", "vice-president": index of the last token that hyphens join to one. */
function endOfCompound(tokens: readonly Token[], at: number): number {
  const [hyphen, next] = [tokens[at + 1], tokens[at + 2]];
  const isJoined =
    hyphen?.text === '-' &&
    hyphen.start === tokens[at]?.end &&
    next?.start === hyphen.end &&
    next.kind !== 'mark';
  return isJoined ? endOfCompound(tokens, at + 2) : at;
}

function isGrammar(token: Token | undefined): boolean {
  return token?.kind === 'word' && isStopWord(token.folded) && !JOINS.has(token.folded);
}

function isContentWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind !== 'mark' &&
    !isStopWord(token.folded) &&
    !WHEN.has(token.folded) &&
    !isCalendarWord(token)
  );
}

function isSaying(token: Token | undefined): boolean {
  return token?.kind === 'word' && isVerbOfSaying(token.folded);
}
