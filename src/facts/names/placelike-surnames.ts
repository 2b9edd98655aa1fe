import type { Token } from '../../text/tokens.ts';
import type { Sentence } from '../fact.ts';
import { isReportingVerb } from '../verbs-of-saying.ts';
import { isGivenName } from './given-names.ts';
import type { NamePlace } from './name-place.ts';
import { NOBLE } from './name-words.ts';
import { officeAfter, officeAsSubject } from './office-after.ts';
import { officeBefore } from './office-before.ts';
import { isOfficeWord } from './office-words.ts';

/** Last words of places' names that are common surnames too: "Hyde Park", "Sarah Park". Folded. */
const SURNAMES = words(
  `beach bridge brook camp castle church close court cove field fields forest fort garden gates glen green grove hall heath hill hills house
  lake lane law lodge marsh meadows mills moor mount park parish place point port ridge shore springs square street towers valley ward wells wood
  woods yard`,
);

/** Surnames of these that, behind a given name and with nothing beside that tells of a person, are mostly a street's or a building's. */
const BUILT = words(
  'beach bridge castle church close court fort gardens hall house lane place port square street towers yard',
);

/** Given names of those after whom places are named far and wide. */
const NAMESAKES = words(
  'victoria alexandra elizabeth charlotte virginia albert alice lincoln madison washington regina catherine christian clare augusta',
);

/** Before any surname. */
const ADDRESSES = words('mr mrs ms miss mx mme mlle herr frau');

/** Titles before a surname after which no place is named: "Mr Lake", but "King Street", "Bishop Wood". Folded. */
const BEFORE_SURNAMES = words(
  `mr mrs ms miss mx dr prof professor dame rev reverend madam mme mlle herr frau senor senora cllr councillor councilman councilwoman
  alderman mayor judge senator sheriff sergeant sgt inspector insp detective det superintendent supt constable pc dc ds di dci lieutenant
  lt corporal cpl colonel col justice`,
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** True for a folded word that ends names of places and is a surname as well. */
export function isPlacelikeSurname(folded: string): boolean {
  return SURNAMES.has(folded);
}

/** True where a given name and such a surname more likely name a person, with nothing beside that tells: "Theo Marsh", not "Victoria Park" or "Martha Street". */
export function isMostlyPerson([given = '', ...surname]: readonly string[]): boolean {
  return isGivenName(given) && !NAMESAKES.has(given) && !BUILT.has(surname.at(-1) ?? '');
}

/** "Mr Lake", "Dr Ann Field", "Police Chief Tom Field": capitalised words, folded, that end in a person whose surname could end a place's name. */
export function isTitledPerson(folded: readonly string[]): boolean {
  const surname = folded.at(-1) ?? '';
  const given = folded.at(-2) ?? '';
  if (!SURNAMES.has(surname)) return false;
  if (folded.length > 2 && isGivenName(given)) {
    const title = folded.at(-3) ?? '';
    return BEFORE_SURNAMES.has(title) || (isOfficeWord(title) && !NOBLE.has(title) && !NAMESAKES.has(given));
  }
  const titles = folded.slice(0, -1);
  const addressed = ADDRESSES.has(titles[0] ?? '') || !BUILT.has(surname);
  return titles.length > 0 && addressed && titles.every((title) => BEFORE_SURNAMES.has(title));
}

/**
 * True where what stands beside a name tells of a person: an office before or behind it, "who", a verb of saying.
 * @param first index of the name's first token in the sentence
 * @param last index of its last token
 */
export function isToldAsPerson(sentence: Sentence, first: number, last: number): boolean {
  const { tokens } = sentence;
  const place: NamePlace = { sentence, at: 0, named: new Set() };
  if (tokens[last + 1]?.text === ',' && tokens[last + 2]?.folded === 'who') return true;
  if (officeBefore(place, first, last) !== null || officeAfter(place, last) !== null) return true;
  return officeAsSubject(place, last) !== null || saysSomething(tokens, first, last);
}

/**
 * "Ella Brook said", "”, said Ella Brook". In "they said Victoria Park was shut", "the trustees of Victoria Hall said" and "”, said Marren Cove
 * analyst Ada Quill" the name says nothing.
 */
function saysSomething(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]?.folded ?? '';
  const after = tokens[last + 1]?.folded ?? '';
  if (tokens[first - 2]?.kind === 'mark' && isReportingVerb(before)) return !isOfficeWord(after);
  return !LINKED.has(before) && isReportingVerb(after);
}

const LINKED = words('of for at from in near to with on around outside');
