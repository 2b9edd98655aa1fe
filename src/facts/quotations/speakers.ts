import type { Role, Speaker } from '../fact.ts';
import { canonicalOffice, isGenericOffice, isOfficeWord } from '../names/office-words.ts';
import { eitherNames, type NameLike, sameName } from '../names/same-name.ts';
import { sameRole } from '../names/same-role.ts';

/** Whether two speakers can be the same person. */
export type SpeakerAgreement = 'yes' | 'no' | 'unknown';

/** What speakers are compared by; the same in an article and in a digest. */
export type SpeakerLike = Pick<Speaker, 'parts' | 'named' | 'resolved'>;
type RoleLike = Pick<Role, 'holder' | 'words'>;

/**
 * Compares the speaker the page gives a quotation with the one the original gives it.
 *
 * A clear `no` are two written names that are not two ways to name one person, and a written name of the page's for an office of the
 * original's ("a spokeswoman") that the bearer, known to the original, is not said to hold. The rest is `unknown`: a pronoun may have
 * been resolved wrongly, and a description may fit anybody.
 * @param names the original's names: two speakers may both be short for one full name
 * @param roles the original's and the page's roles
 */
export function speakersAgree(
  page: SpeakerLike,
  original: SpeakerLike,
  names: readonly NameLike[] = [],
  roles: readonly RoleLike[] = [],
): SpeakerAgreement {
  if (page.parts.length === 0 || original.parts.length === 0) return 'unknown';
  if (page.named && original.named) return compareNames(page, original, names);
  if (isAnonymous(original.parts)) return givesAway(page) ? 'no' : 'unknown';
  if (!page.named && !original.named) return sharesOffice(page.parts, original.parts) ? 'yes' : 'unknown';
  const [bearer, described] = page.named ? [page, original] : [original, page];
  if (holds(bearer, described, roles)) return 'yes';
  if (
    original.named &&
    !original.resolved &&
    (isOfAnother(page, original, roles) || hasOther(original, page, roles))
  )
    return 'no';
  const clear = page.named && !page.resolved && describesOffice(original.parts);
  const isPerson = names.some((name) => name.kind === 'person' && sameName(asPerson(page), name));
  return clear && isPerson ? 'no' : 'unknown';
}

function asPerson({ parts }: SpeakerLike): NameLike {
  return { parts, kind: 'person' };
}

function compareNames(
  page: SpeakerLike,
  original: SpeakerLike,
  names: readonly NameLike[],
): SpeakerAgreement {
  const ours = asPerson(page);
  const theirs = asPerson(original);
  if (eitherNames(ours, theirs)) return 'yes';
  if (names.some((name) => sameName(ours, name) && sameName(theirs, name))) return 'yes';
  return page.resolved || original.resolved ? 'unknown' : 'no';
}

/** Is the named speaker said, somewhere, to hold the office the other is described by? */
function holds(bearer: SpeakerLike, described: SpeakerLike, roles: readonly RoleLike[]): boolean {
  return roles.some(({ holder, words }) => {
    if (!sameName(asPerson(bearer), { parts: holder, kind: 'person' })) return false;
    const verdict = sameRole({ words: described.parts }, { words });
    return verdict === 'same' || verdict === 'weaker' || sharesOffice(described.parts, words);
  });
}

/** "The mayor", for the electoral officer Hale, where somebody else is the mayor. */
function isOfAnother(page: SpeakerLike, { parts }: SpeakerLike, roles: readonly RoleLike[]): boolean {
  const isBearer = ({ holder }: RoleLike) =>
    eitherNames(asPerson({ parts, ...NAMED }), { parts: holder, kind: 'person' });
  if (!roles.some(isBearer) || isGenericOffice(canonicalOffice(page.parts).at(-1) ?? '')) return false;
  return roles.some((role) => {
    const verdict = isBearer(role) ? 'other' : sameRole({ words: page.parts }, role);
    return verdict === 'same' || verdict === 'weaker';
  });
}

/** "The commission's spokeswoman", for the state secretary Hale: all offices that Hale is said to hold exclude it. */
function hasOther(bearer: SpeakerLike, { parts }: SpeakerLike, roles: readonly RoleLike[]): boolean {
  const own = roles.filter(({ holder }) => eitherNames(asPerson(bearer), { parts: holder, kind: 'person' }));
  return own.length > 0 && own.every((role) => /^(?:other|changed)$/.test(sameRole({ words: parts }, role)));
}

const NAMED = { named: true, resolved: false };

/** True for words that describe a source without naming it: "a person close to the talks", "two sources". */
export function isAnonymous(parts: readonly string[]): boolean {
  return parts.length > 0 && parts.length <= LONGEST_ANONYMOUS && SOURCES.has(parts[0] ?? '');
}

const LONGEST_ANONYMOUS = 4;
const SOURCES = new Set('person people source sources insider insiders'.split(' '));

/** A name, or a body that speaks for itself. */
function givesAway({ parts, named, resolved }: SpeakerLike): boolean {
  return named ? !resolved : parts.length <= 2 && parts.some((word) => SPEAKING.has(word));
}

const SPEAKING = new Set(
  `company firm group buyer seller bank airline carmaker retailer chain club union council government ministry police regulator agency authority authorities
  officials spokesman spokeswoman spokesperson minister president chairman chairwoman`.split(/\s+/),
);

function describesOffice(parts: readonly string[]): boolean {
  return canonicalOffice(parts).some(isOffice);
}

function sharesOffice(a: readonly string[], b: readonly string[]): boolean {
  const offices = new Set(canonicalOffice(a).filter(isOffice));
  return canonicalOffice(b).some((word) => offices.has(word));
}

/** Firms that are called like people: "the carmaker said". */
const FIRM = /^(?:auto|car|drug|chip|plane|phone|toy|ship|steel)maker$/;

function isOffice(word: string): boolean {
  return (isOfficeWord(word) && !FIRM.test(word)) || word.includes(' ');
}
