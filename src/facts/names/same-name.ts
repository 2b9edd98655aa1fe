import { readOnce } from '../../text/read-once.ts';
import type { Demonym, Name } from '../fact.ts';
import { isInitialismOf } from './acronyms.ts';
import { areFormsOfOneName } from './given-name-forms.ts';
import { isGivenName } from './given-names.ts';
import {
  CLUB_WORDS,
  GENERATIONS,
  HONORIFICS,
  ORGANISATION_WORDS,
  PARTICLES,
  PLACE_OPENERS,
  PLACE_WORDS,
} from './name-words.ts';
import { countryKey, placeOfDemonym } from './places.ts';
import { romanised } from './romanised.ts';
import { statesShortenedTo } from './state-abbreviations.ts';

/** What names are compared by: a name of an article, of a digest, or a nationality read as its place. */
export type NameLike = Pick<Name, 'parts' | 'kind'> & { readonly title?: string | null };

/**
 * How far an original's names carry one of the page: `same` one of them names the same thing; `part` every telling word of it is found
 * among them, though not in one name; `none` a telling word is new.
 */
export type NameSupport = 'same' | 'part' | 'none';

/** The name that a nationality stands for: "Polish" reads as "Poland". */
export function placeNamed({ place }: Pick<Demonym, 'place'>): NameLike {
  return { parts: place.split(' '), kind: 'place' };
}

/**
 * True where the page's name can be a shorter, equal or abbreviated way to name what the original names: a surname for the full name,
 * an acronym for what it stands for, "America" for "the U.S.". Not symmetric: a page name with a part the original's lacks is
 * another name ("Northfield Climate Centre" is not "Northfield"), except for what only spells the same name out (initials, acronyms).
 */
export function sameName(page: NameLike, original: NameLike): boolean {
  const { parts: ours, joined: our, spelt: ourSpelling } = canonical(page.parts);
  const { parts: theirs, joined: their, spelt: theirSpelling } = canonical(original.parts);
  if (ours.length === 0 || theirs.length === 0) return false;
  if (our === their) return true;
  if (original.kind !== 'person' && ours.length + theirs.length === 2 && arePlaceAndPeople(ours, theirs))
    return true;
  if (isShortState(page, original) || isShortState(original, page)) return true;
  if (isInitialismOf(page.parts, original.parts) || isInitialismOf(original.parts, page.parts)) return true;
  if (holdsAll(theirs, ours)) return isTellingSubset(ours, theirs, page, original);
  if (isReordered(ours, theirs)) return true;
  if (holdsAll(theirSpelling, ourSpelling))
    return isTellingSubset(ourSpelling, theirSpelling, page, original);
  return page.kind !== 'place' && original.kind !== 'place' && isSpeltOut(ours, theirs);
}

/** True where one of two names can be a way to name what the other names, whichever is the shorter: one may be called by the surname alone. */
export function eitherNames(a: NameLike, b: NameLike): boolean {
  return sameName(a, b) || sameName(b, a);
}

/** Names that are compared alike, once each, in order: an article names whom it is about in every paragraph. */
export const distinctNames = readOnce((names: readonly NameLike[]): readonly NameLike[] => [
  ...new Map(names.map((name) => [`${name.kind} ${name.parts.join(' ')}`, name])).values(),
]);

/** What names are spelt like, run together: most names are found among others by that alone. */
const wordingsOf = readOnce(
  (names: readonly NameLike[]): ReadonlySet<string> =>
    new Set(names.map(({ parts }) => canonical(parts).joined).filter((joined) => joined !== '')),
);

/** True where one of an original's names is the same by `sameName`. */
export function isNamed(page: NameLike, originals: readonly NameLike[]): boolean {
  const distinct = distinctNames(originals);
  return (
    wordingsOf(distinct).has(canonical(page.parts).joined) ||
    distinct.some((original) => sameName(page, original))
  );
}

/** See `NameSupport`. Linear in the names. */
export function nameSupport(page: NameLike, originals: readonly NameLike[]): NameSupport {
  if (isNamed(page, originals)) return 'same';
  const there = new Set(distinctNames(originals).flatMap(({ parts }) => canonical(parts).parts));
  const { parts: ours } = canonical(page.parts);
  const found = ours.filter(
    (part) =>
      there.has(part) ||
      there.has(singular(part)) ||
      (page.kind !== 'person' && [...there].some((place) => isPeopleOf(part, place))),
  );
  const rest = ours.filter((part) => !found.includes(part) && !isForgiven(part));
  return found.length > 0 && rest.length === 0 ? 'part' : 'none';
}

/** Titles and words for kinds of place say nothing new of what is named: "Carrach Harbour" for "Carrach". Institutions do. */
function isForgiven(part: string): boolean {
  return (
    HONORIFICS.has(part) ||
    GENERATIONS.has(part) ||
    CLUB_WORDS.has(part) ||
    (PLACE_WORDS.has(part) && !ORGANISATION_WORDS.has(part))
  );
}

/** A name as it is compared. */
interface CanonicalName {
  readonly parts: readonly string[];
  readonly joined: string;
  /** The parts with all Latin spellings of one under one key. */
  readonly spelt: readonly string[];
}

/** Each name is held against every other. Read by its parts, which an article and a digest keep. */
const canonical = readOnce((parts: readonly string[]): CanonicalName => {
  const own = canonicalParts(parts);
  return { parts: own, joined: own.join(''), spelt: own.map(romanised) };
});

/** The parts as they are compared: countries under one key, nationalities as their place, no plural of a family or people. */
function canonicalParts(parts: readonly string[]): string[] {
  const called = parts.join(' ');
  const whole = CLUBS.get(called) ?? called;
  const place = countryKey(whole) ?? placeOfDemonym(whole);
  if (place !== null) return place.split(' ');
  return whole
    .split(' ')
    .filter((part) => !PARTICLES.has(part) && !GENERATIONS.has(part))
    .map((part) => SHORTENED.get(part) ?? countryKey(part) ?? placeOfDemonym(part) ?? part);
}

/** Words inside names that news writes short. "EU Commission" is the European one. */
const SHORTENED = new Map(
  Object.entries({
    uni: 'university',
    univ: 'university',
    dept: 'department',
    govt: 'government',
    assoc: 'association',
    assn: 'association',
    intl: 'international',
    natl: 'national',
    saint: 'st',
    utd: 'united',
    eu: 'europe',
    labor: 'labour',
    defense: 'defence',
    center: 'centre',
    theater: 'theatre',
    organization: 'organisation',
    harbor: 'harbour',
    program: 'programme',
  }),
);

/** Clubs that all news writes short. */
const CLUBS = new Map(
  Object.entries({
    'man utd': 'manchester united',
    'man united': 'manchester united',
    'man city': 'manchester city',
    spurs: 'tottenham hotspur',
    qpr: 'queens park rangers',
    psg: 'paris saint germain',
    'west brom': 'west bromwich albion',
    'nottm forest': 'nottingham forest',
    'sheff utd': 'sheffield united',
    'sheff wed': 'sheffield wednesday',
  }),
);

/** "Ga." for Georgia, of no person. "Washington state" is Washington's. */
function isShortState({ parts, kind }: NameLike, whole: NameLike): boolean {
  if (kind === 'person' || whole.kind === 'person') return false;
  const name = whole.parts.filter((part) => part !== 'state').join(' ');
  return parts.length === 1 && statesShortenedTo(parts[0] ?? '').includes(name);
}

/** "Education Ministry" for "Ministry of Education", "Peter Kovacs" for "Kovács Péter". */
function isReordered(ours: readonly string[], theirs: readonly string[]): boolean {
  return ours.length > 1 && ours.length === theirs.length && ours.every((part) => theirs.includes(part));
}

function holdsAll(full: readonly string[], parts: readonly string[]): boolean {
  if (parts.length > full.length) return false;
  let at = 0;
  for (const part of parts) {
    const one = singular(part);
    while (at < full.length && full[at] !== part && full[at] !== one) at++;
    if (at === full.length) return false;
    at++;
  }
  return true;
}

/** "the Marwoods" → "marwood". */
function singular(part: string): string {
  return part.length > 3 && part.endsWith('s') ? part.slice(0, -1) : part;
}

/** A shorter beginning is shared by chance. */
const SHORTEST_ROOT = 4;
const PEOPLE = /^(?:a|i|e)?(?:ns?|ans?|ese|ish|is?|ers?|ites?)$/;

/** "Veltrian", "Haldener" of places in no table: the place's name, less a vowel at its end, and an ending for people. */
function isPeopleOf(people: string, place: string): boolean {
  if (!people.startsWith(place.slice(0, SHORTEST_ROOT))) return false;
  const root = place.replace(/[aeiouy]{1,2}$/, '');
  return (
    root.length >= SHORTEST_ROOT &&
    people !== place &&
    people.startsWith(root) &&
    PEOPLE.test(people.slice(root.length))
  );
}

/** "Veltrian" and "Veltria", whichever of the two the page has. */
function arePlaceAndPeople([our = '']: readonly string[], [their = '']: readonly string[]): boolean {
  return isPeopleOf(our, their) || isPeopleOf(their, our);
}

/** A short form must keep a word that tells: not "University" for "Leeds University", and not a country for what is only called after it. */
function isTellingSubset(
  ours: readonly string[],
  theirs: readonly string[],
  page: NameLike,
  original: NameLike,
): boolean {
  if (
    ours.every((part) => ORGANISATION_WORDS.has(part) || PLACE_WORDS.has(part) || PLACE_OPENERS.has(part))
  ) {
    return ours.length > 1 && ours.length >= theirs.length - 1;
  }
  if (page.kind === 'person' && original.kind === 'person') {
    const ends = [theirs.at(-1), theirs[0]];
    return ours.length > 1 || ours.some((part) => ends.includes(part) || ends.includes(singular(part)));
  }
  return true;
}

/** "J. D. Marsh" and "Jane Marsh": each part of the one equals, or is the initial of, a part of the other, and the last is whole. */
function isSpeltOut(ours: readonly string[], theirs: readonly string[]): boolean {
  if (ours.length < 2 || theirs.length < 2 || ours.at(-1) !== theirs.at(-1)) return false;
  const [first = '', other = ''] = [ours[0], theirs[0]];
  if (first.length === 1 || other.length === 1) return first[0] === other[0];
  return isShortForm(first, other);
}

/** "Dan" for "Daniel", "Tom" for "Thomas". */
function isShortForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return areFormsOfOneName(a, b) || (short.length >= 3 && long.startsWith(short) && isGivenName(short));
}
