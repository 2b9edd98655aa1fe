import type { Speaker } from '../fact.ts';
import { canonicalOffice, isOfficeWord } from '../names/office-words.ts';
import { type NameLike, sameName } from '../names/same-name.ts';

/** Whether two speakers can be the same person. */
export type SpeakerAgreement = 'yes' | 'no' | 'unknown';

/**
 * Compares the speaker the page gives a quotation with the one the original gives it. Only two names that were written out, and that
 * are not two ways to name one person, are a clear `no`; a pronoun or a description mostly stays `unknown`.
 * @param names the original's names: two speakers may both be short for one full name
 */
export function speakersAgree(
  page: Pick<Speaker, 'parts' | 'named' | 'resolved'>,
  original: Pick<Speaker, 'parts' | 'named' | 'resolved'>,
  names: readonly NameLike[] = [],
): SpeakerAgreement {
  if (page.parts.length === 0 || original.parts.length === 0) return 'unknown';
  if (page.named && original.named) return compareNames(page, original, names);
  if (!page.named && !original.named) return sharesOffice(page.parts, original.parts) ? 'yes' : 'unknown';
  return 'unknown';
}

function compareNames(
  page: Pick<Speaker, 'parts' | 'resolved'>,
  original: Pick<Speaker, 'parts' | 'resolved'>,
  names: readonly NameLike[],
): SpeakerAgreement {
  const ours: NameLike = { parts: page.parts, kind: 'person' };
  const theirs: NameLike = { parts: original.parts, kind: 'person' };
  if (sameName(ours, theirs) || sameName(theirs, ours)) return 'yes';
  if (names.some((name) => sameName(ours, name) && sameName(theirs, name))) return 'yes';
  return page.resolved || original.resolved ? 'unknown' : 'no';
}

function sharesOffice(a: readonly string[], b: readonly string[]): boolean {
  const offices = new Set(canonicalOffice(a).filter((word) => isOfficeWord(word) || word.includes(' ')));
  return canonicalOffice(b).some((word) => offices.has(word));
}
