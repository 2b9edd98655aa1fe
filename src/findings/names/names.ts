import type { DemonymDigest, NameDigest } from '../../digest/digest.ts';
import type { Demonym, Name } from '../../facts/fact.ts';
import { isEverydayWord } from '../../facts/names/common-words.ts';
import { CLUB_WORDS } from '../../facts/names/name-words.ts';
import { placeOfDemonym } from '../../facts/names/places.ts';
import { nameSupport, placeNamed, sameName } from '../../facts/names/same-name.ts';
import { fold } from '../../text/fold.ts';
import { wordKey } from '../../text/keys.ts';
import { contains } from '../../text/span.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { standsBesideAccount } from '../beside-the-account.ts';
import {
  type Comparison,
  digestFactsOf,
  factsOf,
  holdsWords,
  linkedTo,
  type RawFinding,
} from '../comparison.ts';
import { exchangedWords } from '../exchanged-words.ts';
import { inTime } from '../in-time.ts';
import { changed, inserted } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { tokensBefore, wordAfter, wordBefore } from '../tokens-beside.ts';
import { exchangedPersons } from './exchanged-persons.ts';
import { exchangedPlaces } from './exchanged-places.ts';
import {
  holdsBodyOf,
  holdsPlaceOf,
  isBodyTold,
  isSpeltOtherwise,
  standsForNamed,
  standTogether,
} from './named-otherwise.ts';
import { isOpeningWord, opensSentence } from './opening-words.ts';
import { placesOfOthers } from './places-of-others.ts';
import { isToldFromElsewhere } from './possible-names.ts';
import { rivalName } from './rival-name.ts';
import { isSpeltOutAnew, isWrittenApart } from './spelt-out.ts';

/** Persons, organisations and places of the page that the original does not name, or has elsewhere. */
export function unsupportedNames(comparison: Comparison): RawFinding[] {
  const names = digestFactsOf(comparison.digest, 'name');
  const demonyms = digestFactsOf(comparison.digest, 'demonym');
  const found = [
    ...inTime(
      factsOf(comparison.analysis, 'name'),
      comparison,
      (name) => findingForName(name, names, demonyms, comparison) ?? [],
    ),
    ...inTime(
      factsOf(comparison.analysis, 'demonym'),
      comparison,
      (demonym) => findingForDemonym(demonym, names, demonyms, comparison) ?? [],
    ),
  ];
  return [
    ...firstMentions(found.filter((finding) => !isSettled(comparison, finding))),
    ...exchangedPersons(comparison),
    ...exchangedPlaces(comparison),
    ...placesOfOthers(comparison),
    ...exchangedWords(comparison),
  ];
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

function findingForName(
  name: Name,
  names: readonly NameDigest[],
  demonyms: readonly DemonymDigest[],
  comparison: Comparison,
): NamedFinding | null {
  if (isNameWrittenThere(name, comparison)) return null;
  if (isSpeltOutAnew(name, names)) return finding(name, null, confidenceIn(name, comparison));
  const support = nameSupport(name, names);
  if (
    support === 'same' ||
    (support === 'part' && !(isBody(name) && holdsWords(name.parts, comparison))) ||
    isWrittenApart(name, comparison)
  )
    return null;
  if (demonyms.some((demonym) => sameName(name, placeNamed(demonym)))) return null;
  if (isNamedOtherwise(name, comparison) || standsBesideAccount(name, comparison)) return null;
  if (isWithItsPeople(name, names, demonyms, comparison)) return null;
  if (isPartOfNumber(name, comparison) || abbreviatesNeighbour(name, comparison)) return null;
  if (isOpeningWord(name, names, comparison)) return null;
  return finding(name, rivalName(name, comparison), confidenceIn(name, comparison));
}

/**
 * A single word that only its capital makes a name is less sure; one that opens its sentence, and is nowhere else written so, may
 * be any rare word ("Geordie", "Suggest") and is not shown.
 */
function confidenceIn(name: Name, comparison: Comparison): number {
  if (isToldFromElsewhere(name, comparison)) return POSSIBLE;
  const { kindCertain, parts, start } = name;
  const { analysis } = comparison;
  if (kindCertain || parts.length > 1) return 0.9;
  const after = wordAfter(name, comparison);
  const opens = opensSentence(name, comparison) && (!FOLLOWS_SUBJECT.test(after) || PLURAL_HEADS.test(after));
  const again = factsOf(analysis, 'name').some(
    (other) => other.start !== start && parts.every((part) => other.parts.includes(part)),
  );
  return opens && !again ? OPENING : 0.7;
}

const OPENING = 0.45;
/** What a faithful page may know by itself. */
const POSSIBLE = 0.3;
/** A verb behind the word makes a subject, and so a name, of it. */
const FOLLOWS_SUBJECT =
  /^(?:has|had|have|is|are|was|were|will|would|says|said|to|[a-z]{3,}ed|[a-z]{2,}[^s]s)$/;
/** Plurals that a word before them tells apart, "Panto fans", "Panto prices": they make no subject of "Panto". */
const PLURAL_HEADS =
  /^(?:fans|lovers|goers|bosses|chiefs|buffs|nuts|addicts|experts|workers|owners|users|players|pupils|prices|sales|costs|bills|stocks|shares|firms|makers|sellers|buyers|tickets|supplies|rules|laws|plans|talks)$/;

/**
 * The original holds every word of the name, though not recognised as this name; words of everyday must stand in one sentence there, as
 * "World", "Journal" and "Medicine" are somewhere in any article.
 */
function isNameWrittenThere(name: Name, comparison: Comparison): boolean {
  const { parts } = name;
  const everyday = parts.length > 1 && parts.every((part) => isEverydayWord(part) || isStopWord(part));
  return everyday || isBody(name) ? standTogether(parts, comparison) : holdsWords(parts, comparison);
}

/** "Marsh & Lane" is not the original's "Marsh & Vane" because a lane is somewhere in it. Of persons, a first name may stand apart from the surname, and a club goes by its town. */
function isBody({ kind, kindCertain, parts }: Name): boolean {
  return (
    kind === 'organisation' && kindCertain && parts.length > 1 && !parts.some((part) => CLUB_WORDS.has(part))
  );
}

/** "US gallons", "CHF 400", "Valentine's Day": what is written with a number or as a date is judged with it. */
function isPartOfNumber(name: Name, { analysis }: Comparison): boolean {
  return [...factsOf(analysis, 'quantity'), ...factsOf(analysis, 'time')].some((value) =>
    contains(value, name),
  );
}

/** "Skelby Board of Works (SBW)", "an instrument landing system (ILS)": letters that the page itself spells out right before, where they are judged. */
function abbreviatesNeighbour(name: Name, comparison: Comparison): boolean {
  const letters = comparison.page.text.slice(name.start, name.end);
  if (!/^\p{Lu}{2,8}$/u.test(letters) || wordBefore(name, comparison) !== '(') return false;
  const before = tokensBefore(name, comparison, 3 * letters.length).filter(({ kind }) => kind === 'word');
  const names = before.filter(({ text }) => /^\p{Lu}/u.test(text));
  return [names, before].some(
    (words) =>
      words
        .slice(-letters.length)
        .map(({ text }) => text.charAt(0).toUpperCase())
        .join('') === letters,
  );
}

/** "Kenyan Faith Quill", "the Brazilian Amazon": a name of the original's behind a nationality that the original supports as well. */
function isWithItsPeople(
  name: Name,
  names: readonly NameDigest[],
  demonyms: readonly DemonymDigest[],
  comparison: Comparison,
): boolean {
  const [people = '', ...rest] = name.parts;
  const place = rest.length === 0 || isBody(name) ? null : placeOfDemonym(people);
  if (place === null || nameSupport({ ...name, parts: rest }, names) === 'none') return false;
  return (
    findingForDemonym({ ...name, type: 'demonym', kind: 'place', place }, names, demonyms, comparison) ===
    null
  );
}

/** By geography, by those who sit in a place, or by letters. */
function isNamedOtherwise(name: Name, comparison: Comparison): boolean {
  if (standsForNamed(name, comparison) || isSpeltOtherwise(name, comparison)) return true;
  if (isBodyTold(name, comparison)) return true;
  return !(name.kind === 'person' && name.kindCertain) && holdsPlaceOf(name, comparison);
}

function findingForDemonym(
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
  if (there || names.some((name) => sameName(asName, name)) || holdsPlaceOf(demonym, comparison)) return null;
  if (holdsBodyOf(demonym.place, comparison)) return null;
  if (isOrdinaryWord(demonym, comparison)) return null;
  const linked = linkedTo(comparison, demonym.sentence);
  const rival = demonyms.find(({ sentence }) => linked.includes(sentence)) ?? null;
  return finding(demonym, rival, isToldFromElsewhere(demonym, comparison) ? POSSIBLE : 0.75);
}

/** "Labour inspectors", "Polish your shoes": where it opens a sentence, the original's own word. */
function isOrdinaryWord(
  { start, end, sentence }: Demonym,
  { page, analysis, alignment }: Comparison,
): boolean {
  if (analysis.sentences[sentence]?.start !== start) return false;
  return alignment.weights.has(wordKey(fold(page.text.slice(start, end))));
}

function finding(
  fact: Name | Demonym,
  rival: NameDigest | DemonymDigest | null,
  confidence: number,
): NamedFinding {
  const parts = fact.type === 'name' ? fact.parts : [fact.place];
  const found =
    rival === null ? inserted(fact, confidence, 'name-not-there') : changed(fact, rival, confidence);
  return { ...found, parts };
}
