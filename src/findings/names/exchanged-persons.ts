import type { NameDigest } from '../../digest/digest.ts';
import type { Name } from '../../facts/fact.ts';
import { eitherNames } from '../../facts/names/same-name.ts';
import { contentKeys, wordKey } from '../../text/keys.ts';
import { contains } from '../../text/span.ts';
import {
  type Comparison,
  digestFactsOf,
  factsOf,
  isInOrBeside,
  originalKeys,
  type RawFinding,
} from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { changed } from '../make-finding.ts';

/**
 * A page sentence must go back to the original's by this much of its words, and its best link be this good. On the labelled pairs and the public
 * sets 15 of 16 persons found so were put in another's place; at .30 and .25 a third of them.
 */
const LEAST_SUPPORT = 0.45;
const LEAST_SCORE = 0.35;
const CONFIDENCE = 0.7;

/**
 * Persons whom the page puts in another's place: the original knows them, but tells this of somebody else, who is not in the page's
 * sentence at all.
 */
export function exchangedPersons(comparison: Comparison): RawFinding[] {
  const { analysis, digest } = comparison;
  const persons = factsOf(analysis, 'name').filter(({ kind }) => kind === 'person');
  const originals = digestFactsOf(digest, 'name');
  return inTime(persons, comparison, (person) => {
    const rival = person.kindCertain ? ownerThere(person, persons, originals, comparison) : null;
    return rival === null ? [] : [changed(person, rival, CONFIDENCE, 'belongs-elsewhere')];
  });
}

/** The one person of whom the original tells what the page tells of another; null where that cannot be said. */
function ownerThere(
  person: Name,
  persons: readonly Name[],
  originals: readonly NameDigest[],
  comparison: Comparison,
): NameDigest | null {
  const { alignment, analysis } = comparison;
  const links = alignment.links[person.sentence] ?? [];
  const best = links[0];
  if (best === undefined || best.score < LEAST_SCORE) return null;
  if ((alignment.supported[person.sentence] ?? 0) < LEAST_SUPPORT || isQuoted(person, comparison))
    return null;
  const there = originals.filter(({ kind, sentence }) => kind === 'person' && sentence === best.original);
  const [owner] = there;
  if (owner === undefined || !owner.kindCertain || there.some((other) => !eitherNames(other, owner)))
    return null;
  if (persons.some((other) => other.sentence === person.sentence && eitherNames(other, owner))) return null;
  const same = originals.filter((original) => eitherNames(person, original));
  const telling = links.map(({ original }) => original).filter((at) => sharesBeyond(person, at, comparison));
  const near = ({ sentence }: NameDigest) => isInOrBeside(sentence, telling);
  if (same.length === 0 || same.some(near) || same.some((name) => eitherNames(name, owner))) return null;
  return analysis.sentences[person.sentence]?.blockKind === 'caption' ? null : owner;
}

/** Content words besides the person's name that a link needs: by the name alone every sentence about the person is linked. */
const LEAST_SHARED = 2;

function sharesBeyond({ sentence, parts }: Name, original: number, comparison: Comparison): boolean {
  const keys = new Set(contentKeys(comparison.analysis.sentences[sentence]?.tokens ?? []));
  for (const part of parts) keys.delete(wordKey(part));
  const there = [...originalKeys(comparison, original)];
  return there.filter((key) => keys.has(key)).length >= LEAST_SHARED;
}

function isQuoted(person: Name, { analysis }: Comparison): boolean {
  return factsOf(analysis, 'quotation').some((quotation) => contains(quotation, person));
}
