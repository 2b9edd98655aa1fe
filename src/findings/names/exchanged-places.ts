import type { NameDigest } from '../../digest/digest.ts';
import type { Name } from '../../facts/fact.ts';
import { sameName } from '../../facts/names/same-name.ts';
import { contentKey, type StemKey, wordKey } from '../../text/keys.ts';
import {
  type Comparison,
  copyOf,
  digestFactsOf,
  factsOf,
  linkedTo,
  type RawFinding,
  standsNear,
} from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { changed } from '../make-finding.ts';
import { tokensBefore } from '../tokens-beside.ts';

/** All three found so on the labelled pairs had been put in another's place; where the two stand further apart, two of five had not. */
const CONFIDENCE = 0.7;
/** Between a noun and its place: "a laboratory in", "the mayor of the town of". */
const JOINTS = new Set(['in', 'at', 'of', 'from', 'near', 'to', 'outside', 'the']);
const LONGEST_JOINT = 3;

/**
 * Places of the original that stand in another's place: "a laboratory in Copenhagen", a town that the original names for something else, where it has "a
 * laboratory in Aarhus". The noun before the place is the same, and the page has the other place nowhere in its sentence.
 */
export function exchangedPlaces(comparison: Comparison): RawFinding[] {
  const originals = digestFactsOf(comparison.digest, 'name');
  return inTime(factsOf(comparison.analysis, 'name'), comparison, (place) => {
    const rival = place.kind === 'place' ? ownerThere(place, originals, comparison) : null;
    return rival === null ? [] : [changed(place, rival, CONFIDENCE, 'belongs-elsewhere')];
  });
}

function ownerThere(
  place: Name,
  originals: readonly NameDigest[],
  comparison: Comparison,
): NameDigest | null {
  const noun = nounBefore(place, comparison);
  const same = originals.filter((original) => sameName(place, original));
  if (noun === null || same.length === 0 || copyOf(comparison, place.sentence) !== null) return null;
  if (standsNear(same, place.sentence, comparison)) return null;
  const own = factsOf(comparison.analysis, 'name').filter(({ sentence }) => sentence === place.sentence);
  const linked = linkedTo(comparison, place.sentence);
  return (
    originals.find(
      (rival) =>
        rival.kind === 'place' &&
        linked.includes(rival.sentence) &&
        standsBehind(noun, rival, comparison) &&
        !own.some((name) => sameName(name, rival)),
    ) ?? null
  );
}

/** The key of the content word that a preposition ties to the place. */
function nounBefore(place: Name, comparison: Comparison): StemKey | null {
  const before = [...tokensBefore(place, comparison, LONGEST_JOINT + 1)].reverse();
  const at = before.findIndex(({ folded }) => !JOINTS.has(folded));
  const noun = before[at];
  return at < 1 || noun === undefined ? null : contentKey(noun);
}

function standsBehind(noun: StemKey, { parts, sentence }: NameDigest, { digest }: Comparison): boolean {
  const keys = [...(digest.sentences[sentence]?.keys ?? [])];
  const first = wordKey(parts[0] ?? '');
  return keys.some((key, at) => key === noun && keys[at + 1] === first);
}
