import type { StemKey } from '../../text/keys.ts';
import { type Comparison, linkedTo, originalTokens, type RawFinding, wordsThere } from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { changedAt } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { type GroupPart, groupPartsIn, type Share } from './parts-of-groups.ts';
import { isToldOfRest } from './told-of-the-rest.ts';

const CONFIDENCE = 0.8;

/**
 * What is said here of another part of a group than there: "seven, all of them injured" for four of them, "both in a serious condition" for one, "none of whom" for
 * "all of whom". Parts of a thing that is named beside them, "most of the breaches" for some, are facts and told by portions.ts, with an index of digests too; here
 * what is said of a part makes the two the same, whatever names the group. Where both find one, one of them is kept as of all that overlaps (find.ts). Reads the
 * original's text; silent where the index holds none.
 */
export function exchangedParts(comparison: Comparison): RawFinding[] {
  return inTime(comparison.analysis.sentences, comparison, ({ tokens }, sentence) =>
    groupPartsIn(tokens).flatMap((part) => {
      const { start, end } = part;
      if (isSettled(comparison, part)) return [];
      const rival = rivalOf(part, sentence, comparison);
      if (rival !== null && isMore(part.share) && isToldOfRest(rival.sentence, tokens, comparison)) return [];
      return rival === null ? [] : [changedAt({ start, end, kind: 'number', sentence }, rival, CONFIDENCE)];
    }),
  );
}

/** What a part and the rest that is told apart may add up to. */
function isMore(share: Share): boolean {
  return share === 'all' || share === 'most' || share === 'count';
}

/** The part of which a linked sentence says the same, where it is another one; null where any says it of the page's. */
function rivalOf(part: GroupPart, sentence: number, comparison: Comparison) {
  const linked = linkedTo(comparison, sentence);
  let rival: { readonly wording: string | null; readonly sentence: number } | null = null;
  for (const from of comparison.digest.sentences.keys()) {
    const tokens = originalTokens(from, comparison);
    if (tokens === null) continue;
    for (const other of groupPartsIn(tokens)) {
      if (!saysTheSame(part, other)) continue;
      if (!excludes(part, other)) return null;
      if (rival !== null || !linked.includes(from)) continue;
      rival = { wording: wordsThere(other, from, comparison), sentence: from };
    }
  }
  return rival;
}

/** Both begin alike, and go on alike where both go on; or have two words in common, the noun of the group among them where both have it. */
function saysTheSame(here: GroupPart, there: GroupPart): boolean {
  const common = new Set(here.said.filter((key) => there.said.includes(key))).size;
  const [first, other] = [here.said[0], there.said[0]];
  if (here.isBeforeNoun && there.isBeforeNoun)
    return common >= 2 && (startsWith(here.said, other) || startsWith(there.said, first));
  return common >= 2 || (first === other && (here.said.length === 1 || there.said.length === 1));
}

function startsWith(said: readonly StemKey[], key: StemKey | undefined): boolean {
  return key !== undefined && said.slice(0, 2).includes(key);
}

/** The shares of a group that a word may be, of one. */
const RANGES: Readonly<Record<Exclude<Share, 'count' | 'but'>, readonly [low: number, high: number]>> = {
  none: [0, 0],
  few: [0.001, 0.3],
  some: [0.001, 0.99],
  half: [0.45, 0.55],
  most: [0.5, 0.99],
  all: [1, 1],
};

/** Two parts of the same group that cannot both be meant. */
function excludes(here: GroupPart, there: GroupPart): boolean {
  if (here.isDenied !== there.isDenied) return false;
  if (here.share === 'but' || there.share === 'but')
    return here.share !== there.share && here.count === there.count;
  if (here.share === 'count' && there.share === 'count') return isOtherCount(here, there);
  if (here.share === 'count') return isOtherPart(there, here);
  if (there.share === 'count') return isOtherPart(here, there);
  return isOtherWord(here.share, there.share) && !isTurnedRound(here, there);
}

function isOtherWord(here: Exclude<Share, 'count' | 'but'>, there: Exclude<Share, 'count' | 'but'>): boolean {
  const [low, high] = RANGES[here];
  const [from, to] = RANGES[there];
  return low > to || high < from;
}

/** "Both parties deny" it and "neither party admits" it: what begins otherwise may be said the other way round. */
function isTurnedRound(here: GroupPart, there: GroupPart): boolean {
  if (here.share !== 'none' && there.share !== 'none') return false;
  return here.isBeforeNoun || there.isBeforeNoun || here.said[0] !== there.said[0];
}

/** Two counts of one group; "eight of the eleven have a head" where three of them have none, and both make up a whole that is told. */
function isOtherCount(here: GroupPart, there: GroupPart): boolean {
  const [own, other] = [here.count ?? 0, there.count ?? 0];
  if (!here.isOfGroup || !there.isOfGroup || own === other || isCounted(there, own)) return false;
  return !isCounted(here, own + other) && !isCounted(there, own + other);
}

/** A count of a group beside a word for a part of it. */
function isOtherPart(word: GroupPart, counted: GroupPart): boolean {
  const { share } = word;
  if (share === 'count' || share === 'but' || counted.count === null) return false;
  const count = counted.count;
  if (word.count === count || isCounted(word, count) || isTurnedRound(word, counted)) return false;
  const whole = counted.counts.findLast((other) => other > count);
  if (share === 'none') return count > 0 && (counted.isOfGroup || whole !== undefined || word.count !== null);
  if (share === 'all') return counted.isOfGroup || whole !== undefined || (word.count ?? 0) > count;
  if (whole === undefined || share === 'some' || share === 'few') return false;
  const [low, high] = RANGES[share];
  return count / whole < low || count / whole > high;
}

/** "Seven were hurt, all of them badly" of those seven: the count is the group itself. */
function isCounted({ counts }: GroupPart, count: number): boolean {
  return counts.includes(count);
}
