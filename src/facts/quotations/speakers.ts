import type { Role, Speaker } from '../fact.ts';
import { canonicalOffice, isOfficeWord } from '../names/office-words.ts';
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
  if (!page.named && !original.named) return sharesOffice(page.parts, original.parts) ? 'yes' : 'unknown';
  const [bearer, described] = page.named ? [page, original] : [original, page];
  if (holds(bearer, described, roles)) return 'yes';
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
