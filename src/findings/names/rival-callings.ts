import type { RoleDigest } from '../../digest/digest.ts';
import type { Role } from '../../facts/fact.ts';
import { LINKS } from '../../facts/names/name-place.ts';
import { canonicalOffice, isLearned, isOfficeWord, isRelation } from '../../facts/names/office-words.ts';
import { LED } from '../../facts/names/same-role.ts';

/** True where both say of what kind somebody's office or calling is: of two such that differ, one stands in the other's place. */
export function areRivalCallings(role: Role, original: RoleDigest): boolean {
  const heads = [role, original].flatMap(({ words }) => headOf(words) ?? []);
  if (heads.includes('leader') && heads.some((head) => LED.has(head))) return false;
  return heads.length === 2 && !heads.some((head) => VAGUE.has(head) || isRelation(head) || isLearned(head));
}

/** The last word for a person before "of" or "at", brought to its canonical word. */
function headOf(words: readonly string[]): string | null {
  const canonical = canonicalOffice(words);
  const link = canonical.findIndex((word) => LINKS.has(word));
  const before = canonical.slice(0, link < 0 ? canonical.length : link);
  return before.findLast((word) => word === 'leader' || word.includes(' ') || isOfficeWord(word)) ?? null;
}

/** Words that fit whoever has some office or calling. */
const VAGUE = new Set(
  'expert specialist official executive campaigner activist advocate resident veteran volunteer worker professional star player athlete politician scholar researcher scientist academic consultant aide ally representative delegate critic supporter opponent member partner survivor victim witness passenger patient winner author commentator pundit insider guru host guest teenager youngster pensioner parent sponsor staffer colleague friend neighbour suspect defendant plaintiff candidate finalist champion contestant heir widow tenant donor fellow nominee applicant figure person man woman senator lawmaker mp general colonel commander commodore captain admiral major lieutenant sergeant officer speaker graduate deputy assistant associate owner rider passenger commuter customer shopper buyer seller retailer trader viewer spectator fan caller voter walker swimmer runner'.split(
    ' ',
  ),
);
