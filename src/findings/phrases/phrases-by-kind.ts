import { isCalendarWord } from '../../facts/names/name-place.ts';
import { isVerbOfSaying } from '../../facts/verbs-of-saying.ts';
import type { FindingKind } from '../../report.ts';
import { baseForm } from '../../text/irregular-forms.ts';
import type { Span } from '../../text/span.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';

/** A stretch of a sentence, as indexes of its first and last token. */
interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** Widens the stretch that a fact stands in to the phrase that tells it. */
type Widen = (phrase: Phrase, tokens: readonly Token[], offices: readonly Span[]) => Phrase;

/**
 * What a mark of each kind takes in, in this order: a number is no fact without what it counts, a verb without what is done, a name without the office it is
 * given: "84,000 people", "will bring two new ferries", "Governor Thomas Ekdahl", "in Durban". By what editors marked of what stands beside a finding on
 * labelled pages: mostly half of the cases or more, a third at least; of a cause they marked all that its marker leads.
 */
const WIDENED: { readonly [kind in FindingKind]: readonly Widen[] } = {
  number: [withCounted],
  certainty: [withDeed, withComplement],
  person: [withOffice, withCalling],
  attribution: [withSaying],
  money: [withHead, withPeriod],
  measure: [withHead, withPeriod],
  date: [],
  place: [withHead],
  organisation: [withCalling],
  role: [withCalling],
  percent: [withHead],
  superlative: [],
  quote: [withWordsBeside],
  claim: [withHead, withCalling],
  cause: [],
};

/** And what leads up to it: a preposition of these, with an article or the like behind it; the latter alone where there is none. */
const LED_BY: { readonly [kind in FindingKind]?: Widen } = {
  number: ledBy(/^(?:of|for)$/),
  person: ledBy(/^by$/),
  money: ledBy(/^(?:at|of|by|worth)$/),
  measure: ledBy(/^(?:for|after)$/),
  date: ledBy(/^(?:in|on|since|until|till|by|before|after)$/),
  place: ledBy(/^(?:in|from|at|to|of)$/),
  organisation: ledBy(/^from$/),
  role: ledBy(null),
  percent: ledBy(/^by$/),
  superlative: ledBy(null),
  claim: ledBy(null),
};

/**
 * A stretch as the phrase of its kind with what leads up to it ("in Durban"), as far as the tokens given reach.
 * @param offices what is read as offices in the sentence
 */
export function ledPhrase(
  stretch: Span,
  kind: FindingKind,
  tokens: readonly Token[],
  offices: readonly Span[],
): Span {
  const lead = LED_BY[kind];
  return widened(stretch, lead === undefined ? WIDENED[kind] : [...WIDENED[kind], lead], tokens, offices);
}

/** The same without what leads up to it ("210 pupils" for "of 210 pupils") and without offices. */
export function barePhrase(stretch: Span, kind: FindingKind, tokens: readonly Token[]): Span {
  return widened(stretch, WIDENED[kind], tokens, []);
}

/** A stretch made a phrase, one way after the other, as far as the tokens given reach. */
function widened(
  stretch: Span,
  ways: readonly Widen[],
  tokens: readonly Token[],
  offices: readonly Span[],
): Span {
  const first = tokens.findIndex(({ start }) => start >= stretch.start);
  const last = tokens.findLastIndex(({ end }) => end <= stretch.end);
  if (first < 0 || last < first) return stretch;
  const phrase = ways.reduce<Phrase>((so, widen) => widen(so, tokens, offices), { first, last });
  return {
    start: Math.min(stretch.start, tokens[phrase.first]?.start ?? stretch.start),
    end: Math.max(stretch.end, tokens[phrase.last]?.end ?? stretch.end),
  };
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

/** "Will bring forward two new ferries", "he has opened a new inquiry", "will definitely begin". */
function withDeed({ first, last }: Phrase, tokens: readonly Token[]): Phrase {
  let from = first;
  while (BEFORE_VERB.has(tokens[from - 1]?.folded ?? '')) from--;
  return { first: from, last: contentBehind(tokens, last, MOST_BETWEEN).at(-1) ?? last };
}

/** What leads up to a verb and is part of what it says. */
const BEFORE_VERB = new Set('will has have had is are was were be been being did does do not'.split(' '));

/** "Will be completed by the summer", "has asked for more staff". */
function withComplement(phrase: Phrase, tokens: readonly Token[]): Phrase {
  const { first, last } = phrase;
  if (!/^(?:to|of|by|for|in|on)$/.test(tokens[last + 1]?.folded ?? '')) return phrase;
  const head = DETERMINER.test(tokens[last + 2]?.folded ?? '') ? last + 2 : last + 1;
  return { first, last: contentBehind(tokens, head, 0).at(-1) ?? last };
}

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

const DETERMINER = /^(?:the|an?|another|its|his|her|their|our|my)$/;

/** "The mayor", "in Durban", "since the 1990s": an article or the like, and a preposition of these before it. */
function ledBy(preposition: RegExp | null): Widen {
  return ({ first, last }, tokens) => {
    const head = DETERMINER.test(tokens[first - 1]?.folded ?? '') ? first - 1 : first;
    return { first: preposition?.test(tokens[head - 1]?.folded ?? '') ? head - 1 : head, last };
  };
}

/** "Japanese carmakers", "a 21-million-dollar contract", "far too long". */
function withHead({ first, last }: Phrase, tokens: readonly Token[]): Phrase {
  let head = last;
  while (head - last < MOST_IN_HEAD && isPlain(tokens[head + 1])) head++;
  return { first, last: head };
}

const MOST_IN_HEAD = 3;

/** "Engineer Tom Brask", "full-time postman": what somebody or something is called, in front of it. */
function withCalling({ first, last }: Phrase, tokens: readonly Token[]): Phrase {
  let from = first;
  while (first - from < MOST_IN_CALLING && isPlain(tokens[from - 1])) from--;
  return { first: from, last };
}

const MOST_IN_CALLING = 2;

/** "Is far too long" for "far": of words altered within a quotation one before them and up to two behind, so that the reader finds the place. */
function withWordsBeside({ first, last }: Phrase, tokens: readonly Token[]): Phrase {
  let end = last;
  for (const at of [last + 1, last + 2]) {
    if (!isWord(tokens[at])) break;
    if (!isStopWord(tokens[at].folded)) end = at;
  }
  return { first: isWord(tokens[first - 1]) ? first - 1 : first, last: end };
}

/** A word of content that is no name, no form of a verb that shows, no adverb and no stretch of time. */
function isPlain(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !isContentWord(token) || !/^\p{Ll}/u.test(token.text)) return false;
  return baseForm(token.folded) === token.folded && !NOT_PLAIN.test(token.folded);
}

const NOT_PLAIN =
  /(?:ly|..ed|..ing)$|^(?:days?|weeks?|months?|years?|mornings?|afternoons?|evenings?|nights?)$/;

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
  let last = at;
  while (isJoined(tokens[last], tokens[last + 1], tokens[last + 2])) last += 2;
  return last;
}

function isJoined(before: Token | undefined, hyphen: Token | undefined, behind: Token | undefined): boolean {
  return (
    hyphen?.text === '-' &&
    hyphen.start === before?.end &&
    behind?.start === hyphen.end &&
    behind.kind !== 'mark'
  );
}

function isGrammar(token: Token | undefined): boolean {
  return token?.kind === 'word' && isStopWord(token.folded) && !JOINS.has(token.folded);
}

function isWord(token: Token | undefined): token is Token {
  return token !== undefined && token.kind !== 'mark';
}

function isContentWord(token: Token | undefined): boolean {
  return isWord(token) && !isStopWord(token.folded) && !WHEN.has(token.folded) && !isCalendarWord(token);
}

function isSaying(token: Token | undefined): boolean {
  return token?.kind === 'word' && isVerbOfSaying(token.folded);
}
