import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Role } from '../fact.ts';
import { LINKS } from './name-place.ts';
import { canonicalOffice, excludeEachOther, isOfficeWord, RAISING, RANKS, REACH } from './office-words.ts';

/**
 * What the page makes of an office: `same`, perhaps in other words; `weaker`, it says less of it; `changed`, it makes another office of
 * it (deputy lost, county to state, analyst to director); `unrelated`, both may hold of one person (schoolteacher and grandmother).
 */
export type RoleComparison = 'same' | 'weaker' | 'changed' | 'unrelated';

interface Office {
  readonly ranks: ReadonlySet<string>;
  readonly raising: ReadonlySet<string>;
  readonly reach: ReadonlySet<string>;
  readonly head: string | null;
  readonly others: ReadonlySet<string>;
}

const LEADER = 'leader';
/** Offices whose holder is called "head", "boss" or "chief" of something for short. */
const LED = new Set(
  'ceo director president commissioner secretary governor commander captain editor manager mayor minister headteacher principal superintendent coach founder owner chancellor arbiter administrator'.split(
    ' ',
  ),
);

/** Compares an office of the page with one the original gives the same person. Both take folded words in order. */
export function sameRole(page: Pick<Role, 'words'>, original: Pick<Role, 'words'>): RoleComparison {
  const ours = readOffice(page.words);
  const theirs = readOffice(original.words);
  if (ours.head === null || theirs.head === null) return withoutHead(ours, theirs);
  if (ours.head !== theirs.head) return otherHead(ours, theirs);
  if (!equal(ours.ranks, theirs.ranks)) return 'changed';
  if (ours.reach.size > 0 && theirs.reach.size > 0 && !shares(ours.reach, theirs.reach)) return 'changed';
  if (ours.raising.size > 0 && theirs.raising.size === 0) return 'changed';
  return theirs.others.size > ours.others.size || theirs.raising.size > ours.raising.size ? 'weaker' : 'same';
}

/** "the lead author" against "co-author" needs heads; without one, only the words themselves can be held against each other. */
function withoutHead(ours: Office, theirs: Office): RoleComparison {
  if (!shares(ours.others, theirs.others)) return 'unrelated';
  return equal(ours.ranks, theirs.ranks) ? 'same' : 'changed';
}

function otherHead(ours: Office, theirs: Office): RoleComparison {
  const [our, their] = [ours.head ?? '', theirs.head ?? ''];
  if (our === LEADER && LED.has(their)) return equal(ours.ranks, theirs.ranks) ? 'weaker' : 'changed';
  const partOfIt = theirs.others.has(stem(our)) || ours.others.has(stem(their));
  const sameField = shares(ours.others, theirs.others) || shares(ours.reach, theirs.reach);
  return partOfIt || sameField || excludeEachOther(our, their) ? 'changed' : 'unrelated';
}

/** The head is the last word for a person before "of" or "at": "sheriff's captain" is a captain. */
function readOffice(words: readonly string[]): Office {
  const canonical = canonicalOffice(words);
  const link = canonical.findIndex((word) => LINKS.has(word));
  const at = canonical.slice(0, link < 0 ? canonical.length : link).findLastIndex(isHead);
  const ranks = new Set<string>();
  const raising = new Set<string>();
  const reach = new Set<string>();
  const others = new Set<string>();
  canonical.forEach((word, k) => {
    if (k === at || isStopWord(word)) return;
    if (RANKS.has(word)) ranks.add(word === 'ex' || word === 'retired' ? 'former' : word);
    else if (REACH.has(word)) reach.add(word);
    else if (RAISING.has(word) || word === LEADER) raising.add(word);
    else others.add(stem(word));
  });
  return { ranks, raising, reach, head: canonical[at] ?? null, others };
}

function isHead(word: string): boolean {
  return !RANKS.has(word) && (word.includes(' ') || word === LEADER || isOfficeWord(word));
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => b.has(word));
}

function equal(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}
