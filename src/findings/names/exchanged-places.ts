import type { NameDigest } from '../../digest/digest.ts';
import type { Name } from '../../facts/fact.ts';
import { liesIn } from '../../facts/names/gazetteer-places.ts';
import { countryKey } from '../../facts/names/places.ts';
import { eitherNames } from '../../facts/names/same-name.ts';
import { contentKeys, type StemKey, wordKey } from '../../text/keys.ts';
import type { Token } from '../../text/tokens.ts';
import {
  type Comparison,
  copyOf,
  digestFactsOf,
  factsOf,
  originalKeys,
  originalTokens,
  type RawFinding,
} from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { changed } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { keysBeside, tokensBefore, wordAfter } from '../tokens-beside.ts';

/** Of 16 found so on the labelled pairs all had been put in another's place; a third of those whose words shared no preposition with the original's had not. */
const CONFIDENCE = 0.7;
/** What ties a sentence to its place. */
const TIES = new Set('in at to from near of against for outside by across through into on over'.split(' '));
/** Of the weight of a sentence's other words that the original holds, so much stands in the one sentence that has the rival … */
const TOLD = 0.6;
/** … in so many words, where the page's name stands in none that holds more than this share of it. */
const LEAST_SHARED = 3;
const OWN = 0.2;
/** "In the county seat, Brook": how far before an apposition its preposition stands. */
const APPOSITION = 5;

/**
 * Places and bodies of the original that stand in another's place: "a laboratory in Copenhagen", a town that the original names for something else, where
 * it has "a laboratory in Aarhus". What the page tells stands in one sentence there, behind the same preposition it has the other, and the page's own stands
 * in none that tells of this.
 */
export function exchangedPlaces(comparison: Comparison): RawFinding[] {
  const originals = digestFactsOf(comparison.digest, 'name');
  return inTime(factsOf(comparison.analysis, 'name'), comparison, (place) => {
    const rival = place.kind === 'person' ? null : ownerThere(place, originals, comparison);
    return rival === null ? [] : [changed(place, rival, CONFIDENCE, 'belongs-elsewhere')];
  });
}

function ownerThere(
  place: Name,
  originals: readonly NameDigest[],
  comparison: Comparison,
): NameDigest | null {
  const tie = tieBefore(tokensBefore(place, comparison, 2));
  if (tie === null || wordAfter(place, comparison) === "'") return null;
  if (isSettled(comparison, place) || copyOf(comparison, place.sentence) !== null) return null;
  const same = originals.filter((original) => eitherNames(place, original));
  if (same.length === 0) return null;
  const there = sentenceTelling(place, same, comparison);
  if (there === null) return null;
  const own = factsOf(comparison.analysis, 'name').filter(({ sentence }) => sentence === place.sentence);
  return (
    originals.find(
      (rival) =>
        rival.sentence === there &&
        rival.kind !== 'person' &&
        isOfOneSort(place, rival) &&
        !own.some((name) => eitherNames(name, rival)) &&
        isTiedAlike(place, tie, rival, comparison),
    ) ?? null
  );
}

/** The preposition that ends a stretch of tokens, before "the" or not; null where there is none. */
function tieBefore(before: readonly Token[]): string | null {
  const last = before.at(-1)?.folded === 'the' ? before.at(-2) : before.at(-1);
  return last !== undefined && TIES.has(last.folded) ? last.folded : null;
}

/** The one sentence of the original that holds most of what the page tells of a place, where none with the place's own name does. */
function sentenceTelling(place: Name, same: readonly NameDigest[], comparison: Comparison): number | null {
  const { weights } = comparison.alignment;
  const keys = new Set(contentKeys(comparison.analysis.sentences[place.sentence]?.tokens ?? []));
  for (const part of place.parts) keys.delete(wordKey(part));
  const held = [...keys].filter((key) => weights.has(key));
  const told = new Map<number, number>();
  for (const key of held)
    for (const at of weights.sentencesWith(key)) told.set(at, (told.get(at) ?? 0) + weights.of(key));
  const [best, most] = [...told].reduce((one, other) => (other[1] > one[1] ? other : one), [-1, 0]);
  const all = held.reduce((sum, key) => sum + weights.of(key), 0);
  const own = Math.max(...same.map(({ sentence }) => told.get(sentence) ?? 0));
  const shared = new Set(originalKeys(comparison, best));
  if (most < TOLD * all || own > OWN * most) return null;
  return held.filter((key) => shared.has(key)).length < LEAST_SHARED ? null : best;
}

/** A country stands in a country's place, a town in a town's, and none in that of what it lies in. */
export function isOfOneSort(place: Pick<Name, 'parts'>, rival: Pick<NameDigest, 'parts'>): boolean {
  const [ours, theirs] = [place, rival].map(({ parts }) => parts.join(' '));
  const [our, their] = [countryKey(ours ?? ''), countryKey(theirs ?? '')];
  if ((our === null) !== (their === null)) return false;
  const [one, other] = [our ?? ours ?? '', their ?? theirs ?? ''];
  return !liesIn(one, other) && !liesIn(other, one);
}

/** The rival stands behind the same preposition; where the original's text is not at hand, beside the same word. */
function isTiedAlike(place: Name, tie: string, rival: NameDigest, comparison: Comparison): boolean {
  const tokens = originalTokens(rival.sentence, comparison);
  if (tokens === null) return isBesideSame(place, rival, comparison);
  const at = tokens.findIndex(({ folded }) => folded === rival.parts[0]);
  if (at < 0) return false;
  if (tieBefore(tokens.slice(Math.max(0, at - 2), at)) === tie) return true;
  const before = tokens.slice(Math.max(0, at - APPOSITION), at).map(({ folded }) => folded);
  return before.at(-1) === ',' && before.findLast((word) => TIES.has(word)) === tie;
}

function isBesideSame(place: Name, { parts, sentence }: NameDigest, comparison: Comparison): boolean {
  const keys = originalKeys(comparison, sentence);
  const at = keys.indexOf(wordKey(parts[0] ?? ''));
  const end = keys.indexOf(wordKey(parts.at(-1) ?? ''));
  const tokens = comparison.analysis.sentences[place.sentence]?.tokens ?? [];
  const first = tokens.findIndex((token) => token.end > place.start);
  const last = tokens.findLastIndex((token) => token.start < place.end);
  const beside = (from: number, step: 1 | -1): StemKey | null => keysBeside(tokens, from, step, 1)[0] ?? null;
  return at >= 0 && (beside(first, -1) === keys[at - 1] || beside(last, 1) === keys[end + 1]);
}
