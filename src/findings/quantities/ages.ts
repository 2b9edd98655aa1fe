import type { Digest, FactDigest, NameDigest, QuantityDigest } from '../../digest/digest.ts';
import type { Analysis, Fact, Name, Quantity } from '../../facts/fact.ts';
import { eitherNames } from '../../facts/names/same-name.ts';
import { sameQuantity } from '../../facts/quantities/same-quantity.ts';
import { type Comparison, factsOf, type RawFinding } from '../comparison.ts';
import { changed } from '../make-finding.ts';
import { isAgeThen } from '../reckoning/counted-from-today.ts';
import { isSettled } from '../settled.ts';

const CONFIDENCE = 0.8;

/**
 * Ages that the original gives otherwise for the same person: "Bell, 22" where it has "Amira Bell, 47". An age belongs to the nearest
 * person named before it in its sentence, else after it; facts stand in order of the text, so a digest tells that too.
 */
export function changedAges(comparison: Comparison): RawFinding[] {
  const there = agesIn(comparison.digest);
  return factsOf(comparison.analysis, 'quantity')
    .filter((fact) => fact.unit === 'age' && !isSettled(comparison, fact))
    .flatMap((fact) => {
      const owner = ownerOf(fact, comparison.analysis.facts);
      const own = owner === null ? [] : there.filter((age) => eitherNames(owner, age.owner));
      const rival = own[0]?.age;
      if (rival === undefined || own.some(({ age }) => sameQuantity(fact, age))) return [];
      if (isAgeThen(fact, comparison)) return [];
      return [changed(fact, rival, CONFIDENCE)];
    });
}

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
