import { type QuotedWord, quotationWords } from '../../facts/quotations/compare-words.ts';
import { contains, type Span } from '../../text/span.ts';
import { type Comparison, originalWords, type RawFinding, sentenceHolding } from '../comparison.ts';
import { isDenial } from '../denial-words.ts';
import { changedAt } from '../make-finding.ts';
import type { QuotationMatch } from './quotations.ts';

/**
 * Quotations that begin behind the word that limits them, or end before it: "Our members are tired" of "Most of our members are tired", "It is safe"
 * of "It is safe as far as we know". The words that are left are the original's, so only its text shows what was cut; from a digest nothing is found.
 */

/** Words that limit or deny what follows; a page that has any of its own beside the quotation keeps the limit. */
const LIMITS = new Set(
  'most some many few half part several almost nearly hardly barely not no never none neither unless if only majority partly mostly largely'.split(
    ' ',
  ),
);
/** Between the limit and what it limits: "most of the". */
const LINKS = new Set(['of', 'the', 'all', 'every', 'any']);
const LONGEST_LIMIT = 4;
/** Words at the start of the page's quotation that must stand together in the original's. */
const ANCHOR = 3;
const CONFIDENCE = 0.75;

/** The finding where a quotation of the page was cut so; none where it was not, or where that cannot be told. */
export function clippedQuotation(match: QuotationMatch, comparison: Comparison): RawFinding[] {
  const text = originalWords(comparison, match.original.at);
  if (text === null) return [];
  const there = quotationWords(text, match.original.at?.start);
  const before = cutBefore(match, there, comparison);
  return before === null ? cutBehind(match, there, comparison) : [before];
}

function cutBefore(
  match: QuotationMatch,
  there: readonly QuotedWord[],
  comparison: Comparison,
): RawFinding | null {
  const { pieces, sentence } = match.quotation;
  const here = wordsOf(pieces[0], comparison);
  const [opening, second] = here;
  const limit = limitBefore(here, there) ?? headBefore(here, there);
  if (limit === null || opening === undefined || second === undefined) return null;
  const tokens = comparison.analysis.sentences[sentence]?.tokens ?? [];
  if (tokens.some(({ folded }) => LIMITS.has(folded))) return null;
  const beside = tokens.filter((token) => !pieces.some((piece) => contains(piece, token)));
  if (limit.isHead && beside.some(({ folded }) => KEEPING.test(folded) || isDenial(folded))) return null;
  const place = { start: limit.start, end: there[limit.until + 1]?.end ?? limit.end };
  return finding({ start: opening.start, end: second.end }, place, match, comparison);
}

/** Each piece that stops short of a doubt or a condition; the words marked are those that it now ends with. */
function cutBehind(
  match: QuotationMatch,
  there: readonly QuotedWord[],
  comparison: Comparison,
): RawFinding[] {
  const { pieces, sentence } = match.quotation;
  const tokens = comparison.analysis.sentences[sentence]?.tokens ?? [];
  return pieces.flatMap((piece) => {
    const here = wordsOf(piece, comparison);
    const [from, last] = [here.at(-ANCHOR), here.at(-1)];
    const tail = tailBehind(here, there);
    if (tail === null || from === undefined || last === undefined) return [];
    if (pieces.some((other) => opensWith(wordsOf(other, comparison), tail.words))) return [];
    const isQuoted = (token: Span) => pieces.some((other) => contains(other, token));
    if (tokens.some((token) => KEEPING.test(token.folded) && !isQuoted(token))) return [];
    return [finding({ start: from.start, end: last.end }, tail, match, comparison)];
  });
}

/** “We would be fooling ourselves,” she said, “if we called it luck”: the limit is only set apart. */
function opensWith(here: readonly QuotedWord[], words: readonly string[]): boolean {
  return words.every((word, at) => here[at]?.word === word);
}

/** Where words first stand together in others; -1 where they do not. */
function placeOf(words: readonly QuotedWord[], there: readonly QuotedWord[]): number {
  return there.findIndex((_, at) => words.every(({ word }, k) => there[at + k]?.word === word));
}

function wordsOf(piece: Span | undefined, { page }: Comparison): readonly QuotedWord[] {
  return piece === undefined ? [] : quotationWords(page.text.slice(piece.start, piece.end), piece.start);
}

function finding(
  { start, end }: Span,
  place: Span,
  { quotation, original }: QuotationMatch,
  comparison: Comparison,
): RawFinding {
  const from = sentenceHolding(place, comparison) ?? original.sentence;
  const rival = { wording: originalWords(comparison, place) ?? '', sentence: from };
  return changedAt(
    { start, end, kind: 'quote', sentence: quotation.sentence },
    rival,
    CONFIDENCE,
    'words-altered',
  );
}

/** What limits the words before it, from its first word on. */
const TAIL =
  /^(?:(?:as|so) far(?: as)?|to (?:my|our|the best of)|(?:i|we) (?:think|believe|suppose|guess|reckon|suspect|hope|fear|assume|imagine)|in (?:my|our) (?:view|opinion)|for (?:now|the moment|the time)|at (?:this stage|present|the moment)|probably|perhaps|maybe|possibly|presumably|apparently|it (?:seems|appears)|if|unless|provided|assuming|mostly|in (?:part|most|theory|principle)|more or less)(?: |$)/;
/** Words of the tail that are read: "to the best of". */
const TAIL_WORDS = 4;
/** Words beside the quotation by which a page keeps such a limit. */
const KEEPING =
  /^(?:far|knowledge|knows?|knew|th(?:ink|inks|ought|inking)|believ\w*|suppos\w*|guess\w*|reckon\w*|suspect\w*|hop(?:e|es|ed|ing)|fear\w*|assum\w*|view|opinion|now|moment|stage|present|currently|yet|still|probabl\w*|perhaps|maybe|possibl\w*|presumabl\w*|apparent\w*|seem\w*|appear\w*|if|unless|provided|condition\w*|depend\w*|mostly|mainly|largely|part|partly|most|theory|principle|likely|may|might|could|once|when|until|but|though|although)$/;

/** What follows on the page's last words: from the first of these to its own end, and its first two words. */
interface Tail extends Span {
  readonly words: readonly string[];
}

/** The words that follow on the page's last ones in the original's quotation, where they begin a limit; null where they do not. */
function tailBehind(here: readonly QuotedWord[], there: readonly QuotedWord[]): Tail | null {
  if (here.length < ANCHOR) return null;
  const from = placeOf(here.slice(-ANCHOR), there);
  const next = from + ANCHOR;
  const first = there[next];
  if (from === -1 || first === undefined || first.fresh) return null;
  const rest = there.slice(next, next + LONGEST_TAIL);
  const opening = rest.slice(0, TAIL_WORDS).map(({ word }) => word);
  if (!TAIL.test(opening.join(' '))) return null;
  const stop = rest.findIndex(({ fresh }, at) => at > 0 && fresh);
  return {
    words: rest.slice(0, 2).map(({ word }) => word),
    start: there[from]?.start ?? first.start,
    end: rest.at(stop === -1 ? -1 : stop - 1)?.end ?? first.end,
  };
}

/** In words. */
const LONGEST_TAIL = 10;

interface Limit {
  readonly start: number;
  readonly end: number;
  /** Index of the original's word that the page's quotation begins with. */
  readonly until: number;
  /** True for a head ("we cannot say that"), which a page may keep in many a word beside the quotation. */
  readonly isHead: boolean;
}

function limitBefore(here: readonly QuotedWord[], there: readonly QuotedWord[]): Limit | null {
  if (here.length < ANCHOR) return null;
  const from = placeOf(here.slice(0, ANCHOR), there);
  for (let at = from - 1; at >= 0 && at >= from - LONGEST_LIMIT; at--) {
    const before = there[at];
    if (before === undefined) return null;
    if (LIMITS.has(before.word)) return { start: before.start, end: before.end, until: from, isHead: false };
    if (!LINKS.has(before.word)) return null;
  }
  return null;
}

/** In words. */
const LONGEST_HEAD = 7;
/** "We cannot say that" the valve failed, "I think" it did: a head that denies what follows, or leaves it open, in words as they are compared. */
const HEAD =
  /(?:^| )(?:(?:(?:can|could|do|does|did|will|would|am|are|is) not|never|nobody|no one)(?: (?:yet|really|going to|able to|can|could)){0,2} (?:say|said|know|knows|confirm|believe|think|claim|promise|guarantee|prove|suggest|accept|agree|sure|certain|convinced|true|clear)(?: yet| for sure| for certain)?(?: that| if| whether)?|(?:i|we) (?:think|believe|suppose|guess|reckon|suspect|hope|fear|assume|imagine|doubt)(?: that| if| whether)?|perhaps|maybe|possibly|probably|presumably|apparently|(?:possible|likely) that|if|unless|provided|assuming)$/;

function headBefore(here: readonly QuotedWord[], there: readonly QuotedWord[]): Limit | null {
  const until = here.length < ANCHOR ? -1 : placeOf(here.slice(0, ANCHOR), there);
  if (until === -1 || there[until]?.fresh === true) return null;
  const from = there.slice(0, until).findLastIndex(({ fresh }) => fresh);
  const before = there.slice(Math.max(from, until - LONGEST_HEAD, 0), until);
  const head =
    HEAD.exec(before.map(({ word }) => word).join(' '))?.[0]
      .trim()
      .split(' ') ?? [];
  const [first, last] = [before.at(-head.length), before.at(-1)];
  if (head.length === 0 || first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, until, isHead: true };
}
