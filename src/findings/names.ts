import type { DemonymDigest, NameDigest } from '../digest/digest.ts';
import type { Demonym, Name } from '../facts/fact.ts';
import { nameSupport, placeNamed, sameName } from '../facts/names/same-name.ts';
import { stemKey } from '../text/keys.ts';
import { stem } from '../text/stem.ts';
import { type Comparison, digestFactsOf, factsOf, linkedTo, type RawFinding } from './comparison.ts';
import { isSettled } from './settled.ts';

/** Persons, organisations and places of the page that the original does not name. */
export function unsupportedNames(comparison: Comparison): RawFinding[] {
  const names = digestFactsOf(comparison.digest, 'name');
  const demonyms = digestFactsOf(comparison.digest, 'demonym');
  const found = [
    ...factsOf(comparison.analysis, 'name').flatMap(
      (name) => judgeName(name, names, demonyms, comparison) ?? [],
    ),
    ...factsOf(comparison.analysis, 'demonym').flatMap(
      (demonym) => judgeDemonym(demonym, names, demonyms, comparison) ?? [],
    ),
  ];
  return firstMentions(found.filter((finding) => !isSettled(comparison, finding)));
}

/** A name that is not in the original is told once, where the page first gives it; "Hale" after "Gary Hale" is the same news. */
function firstMentions(found: readonly NamedFinding[]): RawFinding[] {
  const told: string[][] = [];
  const first: RawFinding[] = [];
  for (const { parts, ...finding } of [...found].sort((a, b) => a.start - b.start)) {
    if (told.some((known) => parts.every((part) => known.includes(part)))) continue;
    told.push([...parts]);
    first.push(finding);
  }
  return first;
}

/** A finding with the parts of the name it is about. */
type NamedFinding = RawFinding & { readonly parts: readonly string[] };

function judgeName(
  name: Name,
  names: readonly NameDigest[],
  demonyms: readonly DemonymDigest[],
  comparison: Comparison,
): NamedFinding | null {
  if (nameSupport(name, names) !== 'none' || allPartsThere(name, comparison)) return null;
  if (demonyms.some((demonym) => sameName(name, placeNamed(demonym)))) return null;
  return finding(
    name,
    rivalName(name, names, comparison),
    name.kindCertain || name.parts.length > 1 ? 0.9 : 0.7,
  );
}

function judgeDemonym(
  demonym: Demonym,
  names: readonly NameDigest[],
  demonyms: readonly DemonymDigest[],
  comparison: Comparison,
): NamedFinding | null {
  const there = demonyms.some(({ place }) => place === demonym.place);
  const asName: Pick<Name, 'parts' | 'title' | 'kind'> = {
    parts: demonym.place.split(' '),
    title: null,
    kind: 'place',
  };
  if (there || names.some((name) => sameName(asName, name))) return null;
  const linked = linkedTo(comparison, demonym.sentence);
  const rival = demonyms.find(({ sentence }) => linked.includes(sentence)) ?? null;
  return finding(demonym, rival, 0.75);
}

/** The original holds every word of the name somewhere, though not recognised as this name. */
function allPartsThere({ parts }: Name, { alignment }: Comparison): boolean {
  return parts.length > 0 && parts.every((part) => alignment.weights.has(stemKey(stem(part))));
}

/** In an aligned sentence a name of the same kind that the page does not carry at all: what it put the new name in the place of. */
function rivalName(name: Name, names: readonly NameDigest[], comparison: Comparison): NameDigest | null {
  const linked = linkedTo(comparison, name.sentence);
  const carried = factsOf(comparison.analysis, 'name');
  const rivals = names.filter(
    (rival) =>
      linked.includes(rival.sentence) &&
      rival.kind === name.kind &&
      !carried.some((own) => sameName(own, rival)),
  );
  return (
    rivals.find(({ parts }) => parts.some((part) => name.parts.includes(part))) ??
    (rivals.length === 1 ? (rivals[0] ?? null) : null)
  );
}

function finding(
  fact: Name | Demonym,
  rival: NameDigest | DemonymDigest | null,
  confidence: number,
): NamedFinding {
  const parts = fact.type === 'name' ? fact.parts : [fact.place];
  const base = {
    start: fact.start,
    end: fact.end,
    kind: fact.kind,
    sentence: fact.sentence,
    confidence,
    parts,
  };
  if (rival === null)
    return {
      ...base,
      verdict: 'inserted',
      original: null,
      from: null,
      reason: { code: 'name-not-there', values: [] },
    };
  return {
    ...base,
    verdict: 'changed',
    original: rival.wording,
    from: rival.sentence,
    reason: { code: 'other-value', values: [rival.wording] },
  };
}
