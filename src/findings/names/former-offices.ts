import type { RoleDigest } from '../../digest/digest.ts';
import type { Role } from '../../facts/fact.ts';
import type { Comparison } from '../comparison.ts';
import { foldedText, tokensAfter, tokensBefore } from '../tokens-beside.ts';

// Offices that somebody has left, and how pages and originals say so.

/** Words before an office that say that its bearer has left it. */
export const FORMER_WORDS: ReadonlySet<string> = new Set('former ex retired onetime'.split(' '));

const PAST_VERBS =
  /^(?:led|chaired|headed|edited|directed|coached|taught|owned|founded|captained|drove|represented)$/;

/** "Who led the panel" says nothing of whether somebody leads it still, and "a surveyor who has retired" says it behind the office. */
export function timeless(
  role: Role,
  original: RoleDigest,
  verb: string,
  comparison: Comparison,
): Pick<Role, 'words'> {
  const { words } = role;
  const left = original.words.find((word) => FORMER_WORDS.has(word));
  if (left === undefined || words.some((word) => FORMER_WORDS.has(word))) return { words };
  const around = [...tokensBefore(role, comparison, 2), ...tokensAfter(role, comparison, LEFT_REACH)];
  const hasLeft = LEFT.test(`${foldedText(around)} ${words.join(' ')}`);
  const office = words.filter((word) => !LEFT.test(word));
  return PAST_VERBS.test(verb) || hasLeft ? { words: [left, ...office] } : { words };
}

const LEFT = /\b(?:retire[sd]?|retirement|formerly|once|used to be|was an?|dismissed|sacked|fired)\b/;
const LEFT_REACH = 6;

/** Everybody knows who once was president: a page may say it from memory. */
export function isPublicPast({ words }: Role): boolean {
  return words.includes('former') && words.some((word) => PUBLIC_OFFICES.has(word));
}

const PUBLIC_OFFICES = new Set(
  'president representative senator minister secretary governor mayor congressman congresswoman chancellor premier mp'.split(
    ' ',
  ),
);

/** Who held an office then may be called its former holder in a page of today. */
export function addsFormer({ words: ours }: Role, { words: theirs }: RoleDigest): boolean {
  return (
    [...FORMER_WORDS].some((word) => ours.includes(word)) && !theirs.some((word) => FORMER_WORDS.has(word))
  );
}
