import { contentKey, type StemKey, stemKey, wordKey } from '../text/keys.ts';
import type { Span } from '../text/span.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Fact } from './fact.ts';
import { SCALES, TENS, UNITS } from './quantities/number-words.ts';
import { PARTING_MARKS } from './scope.ts';
import { isYearNumber } from './times/year-numbers.ts';

/** A content word near a fact, and how many steps away: one for each content word, two more for each joint of the sentence between. */
export interface Neighbour {
  readonly key: StemKey;
  readonly steps: number;
}

/** How many steps to either side words are taken from. */
const REACH = 7;
const JOINT = 2;
/** What parts two clauses or two members of a list. */
const JOINTS = new Set([...PARTING_MARKS, '.', ...'and but or while whereas with'.split(' ')]);
const NEGATIONS = new Set('no not never none without neither nor cannot'.split(' '));
/** "A driver, 34, hit": what stands between marks belongs to the words before it. */
const OPENING = new Set([',', '(']);
/** The one key of all words of grammar that turn their clause round. */
export const NEGATION = stemKey('not');

/** The one key of what makes a number the whole of which something is a part: "five of the state's 22 counties". */
export const WHOLE = stemKey('of the');
/** The part itself, where it is said in words. */
const PARTS = new Set(
  'one most all both half none some many several few each any third quarter tenth majority minority rest remainder handful'.split(
    ' ',
  ),
);
/** What may stand between "of" and the whole: "of", "the", "state", "'s". */
const MOST_BETWEEN = 4;

/** What parts two values of one kind besides: "47 percent, versus 39", "12 in March compared with 9". */
const SETTING_BESIDE = new Set(['versus', 'vs', 'compared', 'that', 'which', 'who', 'whom', 'whose', 'as']);

/**
 * The content words around a fact in its sentence, nearest first: what "six" counts in "six trains were cancelled and nine diverted" is told by
 * "trains" and "cancelled", not by "diverted", which stands beyond the "and" and belongs to "nine".
 * @param span the fact, in the same text as the tokens
 * @param others facts of its kind in the same sentence (see valuesBeside): each keeps the words on its side of the last joint between the two
 */
export function surroundings(
  tokens: readonly Token[],
  span: Span,
  others: readonly Span[] = [],
): Neighbour[] {
  const part = partOf(tokens, span, others);
  const left = part.filter(({ end }) => end <= span.start);
  const after = part.filter(({ start }) => start >= span.end);
  left.reverse();
  const apposed = OPENING.has(left[0]?.text ?? '') && (after[0] === undefined || after[0].kind === 'mark');
  const before = apposed ? left.slice(1) : left;
  const found = [...neighbours(before, false), ...neighbours(after, true)];
  if (isWhole(tokens, span)) found.push({ key: WHOLE, steps: 1 });
  if (others.length > 0 && isFormer(tokens, span)) found.push({ key: FORMER, steps: 1 });
  return found.sort((a, b) => a.steps - b.steps);
}

/** The one key of what was before, which a value is set against: "up from 5.2 percent", "compared with nine". */
export const FORMER = stemKey('from before');
/** Right before such a value, over a word that bounds it. */
const SET_AGAINST = /^(?:from|than|against|versus|vs|compared (?:with|to)|instead of)$/;
const BOUNDING =
  /^(?:about|around|some|nearly|almost|just|over|under|the|an?|its|their|previous|earlier|average|of)$/;
/** Right behind one. */
const EARLIER = /^(?:previously|before|earlier|beforehand|formerly)$/;

function isFormer(tokens: readonly Token[], { start, end }: Span): boolean {
  const after = tokens.find((token) => token.start >= end)?.folded ?? '';
  if (EARLIER.test(after)) return true;
  let at = tokens.findLastIndex((token) => token.end <= start);
  while (at > 0 && (BOUNDING.test(tokens[at]?.folded ?? '') || tokens[at]?.kind === 'mark')) at--;
  const [word, before] = [tokens[at]?.folded ?? '', tokens[at - 1]?.folded ?? ''];
  return SET_AGAINST.test(word) || SET_AGAINST.test(`${before} ${word}`);
}

/** "71 of the 126 starters"; "84 members out of 90"; "of 29 beacons, only eight". */
function isWhole(tokens: readonly Token[], span: Span): boolean {
  const end = tokens.findLastIndex((token) => token.end <= span.start) + 1;
  const at = tokens.findLastIndex((token, index) => index < end && token.folded === 'of');
  if (at === -1 || end - at > MOST_BETWEEN) return false;
  if (tokens.slice(at + 1, end).some(({ kind, text }) => kind === 'mark' && !/^['’]s?$/.test(text)))
    return false;
  const part = tokens[at - 1];
  if (part === undefined || part.kind !== 'word') return true;
  return part.folded === 'out' || PARTS.has(part.folded) || NUMBER_WORDS.has(part.folded);
}

/** Facts of the same kind as one, which could stand in its place: quantities in its unit, times as precise. */
export function valuesBeside(fact: Fact, facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(
    (other) =>
      other !== fact &&
      other.sentence === fact.sentence &&
      (fact.type === 'quantity'
        ? other.type === 'quantity' && other.unit === fact.unit
        : fact.type === 'time' && other.type === 'time' && other.grain === fact.grain),
  );
}

/** Facts, of an analysis or of a digest, by the sentence they stand in. */
export function bySentence<F extends { readonly sentence: number }>(
  facts: readonly F[],
): ReadonlyMap<number, readonly F[]> {
  const grouped = new Map<number, F[]>();
  for (const fact of facts) {
    const group = grouped.get(fact.sentence);
    if (group === undefined) grouped.set(fact.sentence, [fact]);
    else group.push(fact);
  }
  return grouped;
}

/**
 * The tokens of a fact's part of its sentence: between the joints that part it from the facts of its kind before and after it.
 * @param others as for `surroundings`
 */
export function partOf(tokens: readonly Token[], span: Span, others: readonly Span[]): readonly Token[] {
  const before = others.findLast(({ end }) => end <= span.start);
  const after = others.find(({ start }) => start >= span.end);
  return tokens.slice(
    (before === undefined ? null : jointBetween(tokens, before, span)) ?? 0,
    (after === undefined ? null : jointBetween(tokens, span, after)) ?? tokens.length,
  );
}

/** The last joint between two values, else the beginning of the second; null where they share their words ("from 5 to 20 boats", "50 of the 84"). */
function jointBetween(tokens: readonly Token[], first: Span, second: Span): number | null {
  const between = tokens.filter(({ start, end }) => start >= first.end && end <= second.start);
  const apart = (token: Token) =>
    CLAUSE_JOINTS.has(token.folded) || (isTelling(token) && !isStopWord(token.folded));
  if (!between.some(apart)) return null;
  const last = (isJoint: (folded: string) => boolean) =>
    tokens.findLastIndex(
      ({ start, end, folded }) => start >= first.end && end <= second.start && isJoint(folded),
    );
  const clause = last((folded) => SUBORDINATING.has(folded));
  const joint = clause === -1 ? last((folded) => JOINTS.has(folded) || SETTING_BESIDE.has(folded)) : clause;
  if (joint === -1) return tokens.findIndex(({ start }) => start >= second.start);
  const and = last((folded) => COORDINATING.has(folded));
  return and !== -1 && isLeftOver(tokens, joint, second) ? and : joint;
}

/** "The shop got 10 percent, and the son, who had hung up the coat, 20": the second value is what its subject got, which stands before the mark. */
const COORDINATING = new Set(['and', 'but', 'while', 'whereas', ';']);

function isLeftOver(tokens: readonly Token[], joint: number, { start, end }: Span): boolean {
  if (tokens[joint]?.kind !== 'mark') return false;
  const between = tokens.slice(joint + 1).filter((token) => token.start < start);
  if (between.length > 0) return between.length <= MOST_LEADING && LEADING.test(between.at(-1)?.folded ?? '');
  const rest = tokens.filter((token) => token.start >= end);
  return [rest[0], rest[1]].some((token) => token === undefined || token.kind === 'mark');
}

/** "And fever, reported by 9%", "and lowest on the estate, at 18 percent": what may lead from the comma to the value. */
const LEADING = /^(?:at|by|with|of|to|for|in)$/;
const MOST_LEADING = 3;

/** "Fourteen were hurt when a ferry with 212 aboard": the clause parts them, not the "with" in it. */
const SUBORDINATING = new Set(['when', 'where', 'because', 'although', 'though', 'unless', 'until']);

/** Joints that part two values even where nothing else stands between them. */
const CLAUSE_JOINTS = new Set([';', 'but', 'while', 'whereas']);

/** "47 percent against" is said of those opposed. */
const AGAINST = wordKey('opposed');

/** Words in their order of nearness. */
function neighbours(tokens: readonly Token[], forward: boolean): Neighbour[] {
  const found: Neighbour[] = [];
  let steps = 1;
  for (const [index, token] of tokens.entries()) {
    if (JOINTS.has(token.folded)) steps += JOINT;
    if (steps > REACH) break;
    const key = keyOf(token, tokens[forward ? index + 1 : index - 1]);
    if (key === null) continue;
    found.push({ key, steps });
    steps++;
  }
  return found;
}

/** The key of a word, together with the short number that names what it says: "Well 3" and "Well 4" are two things. */
function keyOf(token: Token, next: Token | undefined): StemKey | null {
  if (NEGATIONS.has(token.folded) || token.folded.endsWith("n't")) return NEGATION;
  if (token.folded === 'against') return AGAINST;
  if (!isTelling(token)) return null;
  const label = next?.kind === 'number' && next.text.length <= 2 && /^\p{Lu}/u.test(token.text);
  return label && !isStopWord(token.folded) ? stemKey(`${token.folded}${next.text}`) : contentKey(token);
}

const NUMBER_WORDS = new Set([...UNITS.keys(), ...TENS.keys(), ...SCALES.keys()]);

/** Of two values beside each other neither tells whose place the other has; a year does. */
function isTelling({ kind, text, folded }: Token): boolean {
  return kind === 'word' ? !NUMBER_WORDS.has(folded) : isYearNumber(text);
}
