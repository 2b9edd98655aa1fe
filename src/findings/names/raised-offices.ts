import type { RoleDigest } from '../../digest/digest.ts';
import type { Role } from '../../facts/fact.ts';
import { LINKS } from '../../facts/names/name-place.ts';
import { ORGANISATION_WORDS } from '../../facts/names/name-words.ts';
import { levelOf } from '../../facts/names/office-ranks.ts';
import { canonicalOffice, isOfficeWord } from '../../facts/names/office-words.ts';
import { LED, sameRole } from '../../facts/names/same-role.ts';
import { keysOfWords, wordKey } from '../../text/keys.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { type Comparison, digestFactsOf, originalKeys } from '../comparison.ts';

/**
 * Offices that the page raises: it puts at the head whom the original knows by a lesser office only ("opposition leader" for an
 * opposition lawmaker, "chief executive" for the head of complaints), or widens what the office is of ("national president").
 */

/** Offices at the head of something, as `canonicalOffice` has them. */
const TOP = new Set(['ceo', 'chair', 'president', 'prime minister', 'director general', 'speaker']);
/** Words of which the original's sentences about somebody hold one where it has them lead, run or own something. */
const LEADING = keysOfWords(
  'lead leader head chair chairman chairwoman chief boss run president presidency command top speaker',
);
const WIDE = new Set(['national', 'world', 'global', 'international', 'federal', 'managing', 'presiding']);

/** The lesser office that the original gives the holder of a leading one; null where it may have them lead as well. */
export function raisedFrom(
  role: Role,
  own: readonly RoleDigest[],
  comparison: Comparison,
): RoleDigest | null {
  const part = own.find((office) => isTop(role.words) && headsPart(office, comparison));
  if (own.length === 0 || !isLeading(role.words)) return null;
  if (own.length === 1 && part !== undefined) return part;
  if (own.some(({ words }) => isLeading(words) || isLed(words)) || isToldNear(role, 1, comparison))
    return null;
  return isToldToLead(role, comparison) ? null : (own.at(-1) ?? null);
}

/** The original's sentences about the holder say that somebody leads, runs or owns something. */
export function isToldToLead(role: Role, comparison: Comparison): boolean {
  return sentencesAbout(role, comparison).some((at) =>
    LEADING.some((key) => originalKeys(comparison, at).includes(key)),
  );
}

/**
 * "Ada Quill, director of the Wick Clinic" for "Ada Quill of the Wick Clinic": the original gives no office, says nothing of leading where it tells of her, and
 * has her where the page puts her at the head.
 */
export function isPutAtHead(role: Role, comparison: Comparison): boolean {
  const { words } = role;
  const link = words.findIndex((word) => LINKS.has(word));
  if (link < 1 || levelOf(words) < HEAD_LEVEL || isToldToLead(role, comparison)) return false;
  if (isToldNear({ ...role, words: words.slice(0, link) }, 1, comparison)) return false;
  const body = words.slice(link + 1).filter((word) => !isStopWord(word));
  return (
    body.length > 1 &&
    sentencesAbout(role, comparison).some((at) => {
      const keys = originalKeys(comparison, at);
      const from = keys.indexOf(wordKey(role.holder.at(-1) ?? ''));
      return body.every((word, k) => keys[from + 1 + k] === wordKey(word));
    })
  );
}

/** Heads all of something. */
const HEAD_LEVEL = 4;

/** The same office there, of which the original nowhere says what the page adds: that it is national, or the world's. */
export function widenedFrom(
  { words }: Role,
  own: readonly RoleDigest[],
  { alignment }: Comparison,
): RoleDigest | null {
  const added = words.find((word) => WIDE.has(word));
  if (added === undefined || alignment.weights.has(wordKey(added))) return null;
  const plain = { words: words.filter((word) => word !== added) };
  const same = own.filter((office) => /^(?:same|weaker)$/.test(sameRole(plain, office)));
  return same[0] ?? null;
}

function isTop(words: readonly string[]): boolean {
  return canonicalOffice(words).some((word) => TOP.has(word));
}

/** "Leader", "chief executive", "head of economics", "chief engineer"; not "boss" and "chief" alone, which anybody may be called. */
function isLeading(words: readonly string[]): boolean {
  if (isTop(words) || words.includes('leader')) return true;
  const canonical = canonicalOffice(words);
  const at = canonical.indexOf('leader');
  if (at < 0) return false;
  return (
    LINKS.has(canonical[at + 1] ?? '') || (words.includes('chief') && isOfficeWord(canonical[at + 1] ?? ''))
  );
}

/** A mayor, a director, a captain: whoever may be called a leader already. */
function isLed(words: readonly string[]): boolean {
  return canonicalOffice(words).some((word) => LED.has(word));
}

/** Who is called leader, or leads: of a union its general secretary may be meant, of a study its principal investigator or lead author. */
export function isLeaderAs({ words }: Role, verb: string, own: readonly RoleDigest[]): boolean {
  if (!words.includes('leader') && !/^(?:leads|led|leading)$/.test(verb)) return false;
  return own.some((office) => LEADERS.test(office.words.join(' ')));
}

const LEADERS =
  /\b(?:general secretary|secretary[ -]general|principal investigator|(?:lead|first|senior) author)\b/;

/** "Head of complaints": what stands behind "of" is neither a kind of body nor part of a name that the original has. */
function headsPart({ words }: RoleDigest, { digest }: Comparison): boolean {
  const canonical = canonicalOffice(words);
  const link = canonical.findIndex((word) => LINKS.has(word));
  if (link < 0 || canonical[link - 1] !== 'leader' || canonical.length <= link + 1) return false;
  const names = digestFactsOf(digest, 'name');
  return canonical
    .slice(link + 1)
    .every((word) => !ORGANISATION_WORDS.has(word) && !names.some(({ parts }) => parts.includes(word)));
}

/**
 * The office stands within so many sentences of one that names its holder: 0 for "the mediator, the diplomat Ada Quill, said", 1 for "the company's
 * chief executive told the committee … Engineer Ada Quill said".
 */
export function isToldNear(role: Role, reach: 0 | 1, comparison: Comparison): boolean {
  const { sentences } = comparison.digest;
  const keys = role.words.filter((word) => !isStopWord(word)).map(wordKey);
  return sentencesAbout(role, comparison).some((at) =>
    sentences
      .slice(Math.max(0, at - reach), at + reach + 1)
      .some((near) => keys.every((key) => near.keys.includes(key))),
  );
}

/** Indexes of the original's sentences that name the holder. */
export function sentencesAbout({ holder }: Role, { digest }: Comparison): number[] {
  const surname = wordKey(holder.at(-1) ?? '');
  return digest.sentences.flatMap(({ keys }, at) => (keys.includes(surname) ? [at] : []));
}

/** Whoever stands in for the holder of an office. */
export function isDeputy({ words }: Pick<RoleDigest, 'words'>): boolean {
  return words.some((word) => /^(?:deputy|vice|assistant)$/.test(word));
}

/** The office of somebody that stands highest, of one or more. */
export function highestOf(own: readonly RoleDigest[]): RoleDigest {
  return own.reduce((highest, office) => (levelOf(office.words) > levelOf(highest.words) ? office : highest));
}
