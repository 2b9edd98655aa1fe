import type { Digest, FactDigest, NameDigest, QuantityDigest } from '../../digest/digest.ts';
import type { Analysis, Fact, Name, Quantity } from '../../facts/fact.ts';
import { eitherNames } from '../../facts/names/same-name.ts';
import { sameQuantity } from '../../facts/quantities/same-quantity.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { type Comparison, digestFactsOf, factsOf, originalTokens, type RawFinding } from '../comparison.ts';
import { changed, inserted } from '../make-finding.ts';
import { isAgeThen } from '../reckoning/counted-from-today.ts';
import { isSaidToFollow } from '../reckoning/implied.ts';
import { isSettled } from '../settled.ts';
import { equalsOf, type Valued } from '../valued.ts';
import { isSaidOtherwise } from './numbers-otherwise.ts';

const CONFIDENCE = 0.8;
/** Confidence in an age that the original gives nobody. */
const INSERTED = 0.9;

/**
 * Ages that the original gives otherwise for the same person, "Bell, 22" where it has "Amira Bell, 47", or gives nobody, "Bell, 52," where 52 buses are all that
 * it has. An age belongs to the nearest person named before it in its sentence, else after it; facts stand in order of the text, so a digest tells that too.
 */
export function changedAges(comparison: Comparison): RawFinding[] {
  const there = agesIn(comparison.digest);
  return factsOf(comparison.analysis, 'quantity')
    .filter((fact) => fact.unit === 'age' && !isSettled(comparison, fact))
    .flatMap((fact) => {
      const owner = ownerOf(fact, comparison.analysis.facts);
      const own = owner === null ? [] : there.filter((age) => eitherNames(owner, age.owner));
      const rival = own[0]?.age;
      if (owner === null || own.some(({ age }) => sameQuantity(fact, age))) return [];
      if (isAgeThen(fact, comparison)) return [];
      if (rival !== undefined) return [changed(fact, rival, CONFIDENCE)];
      return isInsertedAge(fact, owner, comparison) ? [inserted(fact, INSERTED)] : [];
    });
}

/** True for an age that the original gives the same person, in whatever order it tells of several. */
export function isOwnAge(fact: Valued, comparison: Comparison): boolean {
  if (fact.type !== 'quantity' || fact.unit !== 'age') return false;
  const owner = ownerOf(fact, comparison.analysis.facts);
  return (
    owner !== null &&
    agesIn(comparison.digest).some(
      (there) => eitherNames(owner, there.owner) && sameQuantity(fact, there.age),
    )
  );
}

/**
 * "Tsoi, 52,": an age right behind a name, which the original neither gives nor says otherwise. That it is the difference of two counts or the years since
 * something excuses no age: three of three such ages on the labelled pages were invented.
 */
function isInsertedAge(fact: Quantity, owner: Name, comparison: Comparison): boolean {
  if (!/^, (?:aged )?$/.test(comparison.page.text.slice(owner.end, fact.start))) return false;
  if (fact.low < LEAST_IN_APPOSITION || isSaidToFollow(fact, comparison)) return false;
  const equals = equalsOf(fact, comparison);
  return equals.length === 0
    ? !isSaidOtherwise(fact, digestFactsOf(comparison.digest, 'quantity'), comparison)
    : equals.every((equal) => equal.type === 'quantity' && countsThings(equal, comparison));
}

/** Below this a number behind a name may be what somebody scored. */
const LEAST_IN_APPOSITION = 10;

/** "52 of the workers", "52 buses", but not "the driver, 52, is", "at 52 she" nor "he's fifty-two": what stands right beside it there tells. */
function countsThings({ unit, wording, sentence }: QuantityDigest, comparison: Comparison): boolean {
  const tokens = originalTokens(sentence, comparison) ?? [];
  const at = tokens.findIndex(({ text }) => text === wording);
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (unit !== 'count' || at < 0 || after?.kind !== 'word' || OF_AGE.has(before?.folded ?? '')) return false;
  return after.folded === 'of' || (/^\p{Ll}/u.test(after.text) && !isStopWord(after.folded));
}

/** Words before a number that make it an age with nothing counted behind it. */
const OF_AGE = new Set("at of is was he's she's i'm now aged turned turns turning".split(' '));

function agesIn({ facts }: Digest): { readonly age: QuantityDigest; readonly owner: NameDigest }[] {
  return facts.flatMap((fact) => {
    if (fact.type !== 'quantity' || fact.unit !== 'age') return [];
    const owner = ownerOf(fact, facts);
    return owner === null ? [] : [{ age: fact, owner }];
  });
}

function ownerOf(age: Quantity, facts: Analysis['facts']): Name | null;
function ownerOf(age: QuantityDigest, facts: Digest['facts']): NameDigest | null;
function ownerOf(
  age: Quantity | QuantityDigest,
  facts: readonly (Fact | FactDigest)[],
): Name | NameDigest | null {
  const at = facts.indexOf(age);
  const isPerson = (fact: Fact | FactDigest | undefined): fact is Name | NameDigest =>
    fact?.type === 'name' && fact.kind === 'person' && fact.sentence === age.sentence;
  for (let before = at - 1; before >= 0 && facts[before]?.sentence === age.sentence; before--) {
    const fact = facts[before];
    if (isPerson(fact)) return fact;
  }
  const after = facts[at + 1];
  return isPerson(after) ? after : null;
}
