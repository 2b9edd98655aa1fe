import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Role } from '../fact.ts';
import { canonicalOffice, isOfficeWord, RAISING, RANKS, REACH } from './office-words.ts';

/**
 * What the page makes of an office: `same`, perhaps in other words; `weaker`, it says less of it; `changed`, it makes another office of
 * it (deputy lost, county to state, analyst to director); `unrelated`, both may hold of one person (schoolteacher and grandmother).
 */
export type RoleComparison = 'same' | 'weaker' | 'changed' | 'unrelated';

interface Office {
  readonly ranks: ReadonlySet<string>;
  readonly raising: ReadonlySet<string>;
  readonly reach: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

const LEADER = 'leader';
/** Offices whose holder is called "head", "boss" or "chief" of something for short. */
const LED = new Set([
  'ceo',
  'director',
  'president',
  'commissioner',
  'secretary',
  'governor',
  'commander',
  'captain',
  'editor',
  'manager',
  'mayor',
  'minister',
  'headteacher',
  'principal',
  'superintendent',
  'coach',
  'founder',
  'owner',
  'chancellor',
  'arbiter',
  'administrator',
]);

/** Compares an office of the page with one the original gives the same person. Both take folded words in order. */
export function sameRole(page: Pick<Role, 'words'>, original: Pick<Role, 'words'>): RoleComparison {
  const ours = readOffice(page.words);
  const theirs = readOffice(original.words);
  if (ours.heads.size === 0 || theirs.heads.size === 0) return withoutHead(ours, theirs);
  if (!shares(ours.heads, theirs.heads)) return otherHead(ours, theirs);
  if (!equal(ours.ranks, theirs.ranks)) return 'changed';
  if (ours.reach.size > 0 && theirs.reach.size > 0 && !shares(ours.reach, theirs.reach)) return 'changed';
  if (
    [...ours.raising].some((word) => !theirs.raising.has(word)) &&
    theirs.raising.size === 0 &&
    ours.heads.has(LEADER) === theirs.heads.has(LEADER)
  ) {
    return [...ours.raising].every((word) => theirs.heads.has(word)) ? 'same' : 'changed';
  }
  return theirs.others.size > ours.others.size || theirs.raising.size > ours.raising.size ? 'weaker' : 'same';
}

/** "the lead author" against "co-author" needs heads; without one, only the words themselves can be held against each other. */
function withoutHead(ours: Office, theirs: Office): RoleComparison {
  if (!shares(ours.others, theirs.others)) return 'unrelated';
  return equal(ours.ranks, theirs.ranks) ? 'same' : 'changed';
}

function otherHead(ours: Office, theirs: Office): RoleComparison {
  if (ours.heads.has(LEADER) && [...theirs.heads].some((head) => LED.has(head))) {
    return equal(ours.ranks, theirs.ranks) ? 'weaker' : 'changed';
  }
  return shares(ours.others, theirs.others) || shares(ours.reach, theirs.reach) ? 'changed' : 'unrelated';
}

function readOffice(words: readonly string[]): Office {
  const ranks = new Set<string>();
  const raising = new Set<string>();
  const reach = new Set<string>();
  const heads = new Set<string>();
  const others = new Set<string>();
  for (const word of canonicalOffice(words)) {
    if (RANKS.has(word)) ranks.add(word === 'ex' ? 'former' : word);
    else if (REACH.has(word)) reach.add(word);
    else if (RAISING.has(word)) raising.add(word);
    else if (word.includes(' ') || isOfficeWord(word) || word === LEADER || word === 'film-maker')
      heads.add(word);
    else if (!isStopWord(word)) others.add(stem(word));
  }
  return { ranks, raising, reach, heads, others };
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => b.has(word));
}

function equal(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}
