import { baseForm } from '../../text/irregular-forms.ts';
import { readOnce, readWordOnce } from '../../text/read-once.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { ARTS } from './arts.ts';
import { BODY_AND_HARM } from './body-and-harm.ts';
import { CALLINGS } from './callings.ts';
import { DAILY_LIFE } from './daily-life.ts';
import { DISPUTES_AND_DANGERS } from './disputes-and-dangers.ts';
import type { KindList } from './kind-list.ts';
import { LAW } from './law.ts';
import { MONEY } from './money.ts';
import { NATURE } from './nature.ts';
import { PEOPLE } from './people.ts';
import { POLITICS } from './politics.ts';
import { PUBLIC_LIFE } from './public-life.ts';
import { SCIENCE } from './science.ts';
import { SPORT } from './sport.ts';
import { THINGS } from './things.ts';
import { TRANSPORT } from './transport.ts';
import { WORKS_AND_SHOPS } from './works-and-shops.ts';

const KINDS: readonly KindList[] = [
  ...PEOPLE,
  ...CALLINGS,
  ...BODY_AND_HARM,
  ...NATURE,
  ...THINGS,
  ...PUBLIC_LIFE,
  ...LAW,
  ...POLITICS,
  ...MONEY,
  ...SPORT,
  ...ARTS,
  ...SCIENCE,
  ...TRANSPORT,
  ...DISPUTES_AND_DANGERS,
  ...DAILY_LIFE,
  ...WORKS_AND_SHOPS,
];

/** A word or phrase of the lists. */
export interface Member {
  readonly words: readonly string[];
  /** The groups it is in, each of one kind. */
  readonly groups: readonly Group[];
}

/** Words of one kind that may be said for one another. */
export interface Group {
  readonly of: KindList;
  readonly words: ReadonlySet<string>;
}

/** Where a text names a member. */
export interface Mention extends Span {
  readonly member: Member;
  /** Its first and its last token. */
  readonly first: number;
  readonly last: number;
}

/** The members by their first words, the longest first. */
const MEMBERS: ReadonlyMap<string, readonly Member[]> = membersByFirstWord();

function membersByFirstWord(): Map<string, Member[]> {
  const groupsOf = new Map<string, Group[]>();
  for (const kind of KINDS)
    for (const list of kind.groups.split('|')) {
      const words = new Set(list.split(',').map(asTokens));
      for (const word of words) groupsOf.set(word, [...(groupsOf.get(word) ?? []), { of: kind, words }]);
    }
  const listed = new Map(groupsOf);
  for (const [phrase, groups] of listed)
    for (const group of groupsOfHead(phrase, groups, listed))
      for (const word of group.words) groupsOf.set(word, [...(groupsOf.get(word) ?? []), group]);
  const members = new Map<string, Member[]>();
  for (const [phrase, groups] of groupsOf) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    members.set(first, [...(members.get(first) ?? []), { words, groups }]);
  }
  for (const list of members.values()) list.sort((a, b) => b.words.length - a.words.length);
  return members;
}

/**
 * What a calling of several words is by its last ones, as if the lists said so: a dairy farmer is a farmer, and so no fisherman. Others told apart by the word before
 * the same head stay others: a sheep farmer.
 */
function groupsOfHead(
  phrase: string,
  groups: readonly Group[],
  groupsOf: ReadonlyMap<string, readonly Group[]>,
): Group[] {
  const words = phrase.split(' ');
  const heads = words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
  const head = heads.find((suffix) => groupsOf.has(suffix));
  if (head === undefined || !groups.every(({ of }) => of.kind === 'role')) return [];
  return (groupsOf.get(head) ?? [])
    .filter(({ of }) => of.kind === 'role' && !groups.some((own) => own.of === of))
    .map(({ of, words: named }) => ({
      of,
      words: new Set([phrase, ...[...named].filter((word) => !word.endsWith(` ${head}`))]),
    }));
}

/** A member by its tokens, of which "alzheimer's" is "alzheimer" and "legionnaires'" no other than without its mark. */
function asTokens(member: string): string {
  return member
    .trim()
    .replaceAll('-', ' ')
    .replace(/'s?(?= |$)/g, '');
}

/** What the tokens of a sentence name, in order; of phrases that overlap the first and longest. */
export const mentionsIn = readOnce((tokens: readonly Token[]): readonly Mention[] => {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const mention = tokens[at]?.kind === 'mark' ? null : mentionAt(tokens, at);
    if (mention === null) continue;
    found.push(mention);
    at = mention.last;
  }
  return found;
});

function mentionAt(tokens: readonly Token[], first: number): Mention | null {
  for (const member of membersBegunBy(tokens[first]?.folded ?? '')) {
    const last = lastOf(member, tokens, first);
    const [start, end] = [tokens[first]?.start, tokens[last ?? first]?.end];
    if (last !== null && start !== undefined && end !== undefined) return { member, first, last, start, end };
  }
  return null;
}

/** The members that a word begins, by itself or as a plural. Nearly all words begin none. */
const membersBegunBy = readWordOnce((folded): readonly Member[] =>
  singulars(folded).flatMap((form) => MEMBERS.get(form) ?? []),
);

/**
 * The token that ends a member which begins at one; null where another word comes. Hyphens and apostrophes do not count. The word that bears the plural is the last,
 * or the one before "of" and "in": "dates of birth", "brothers-in-law".
 */
function lastOf({ words }: Member, tokens: readonly Token[], first: number): number | null {
  let at = first;
  for (const [place, word] of words.entries()) {
    if (place > 0) at += /^[-'’]$/.test(tokens[at + 1]?.text ?? '') ? 2 : 1;
    const folded = tokens[at]?.folded ?? '';
    const isHead = place === words.length - 1 || BEHIND_HEADS.test(words[place + 1] ?? '');
    if (folded !== word && !(isHead && singulars(folded).includes(word))) return null;
  }
  return at;
}

const BEHIND_HEADS = /^(?:of|in)$/;

/** Of the irregular forms those of nouns: who "drank" names no drink, and what "struck" no strike. */
const IRREGULAR_PLURALS =
  /^(?:children|people|feet|teeth|geese|mice|lives|wives|halves|leaves|thieves|(?:wo)?men)$/;

/** A folded word and what it may be the plural of. */
function singulars(folded: string): readonly string[] {
  const forms = IRREGULAR_PLURALS.test(folded) ? [folded, baseForm(folded)] : [folded];
  if (folded.endsWith('s')) forms.push(folded.slice(0, -1));
  if (folded.endsWith('es')) forms.push(folded.slice(0, -2));
  if (folded.endsWith('ies')) forms.push(`${folded.slice(0, -3)}y`);
  if (folded.endsWith('ves')) forms.push(`${folded.slice(0, -3)}f`, `${folded.slice(0, -3)}fe`);
  if (folded.endsWith('men')) forms.push(`${folded.slice(0, -3)}man`);
  return forms;
}

/** A member as it is written in the lists, hyphens as spaces. */
export function phraseOf({ words }: Member): string {
  return words.join(' ');
}

/** Whether either may be said for the other. */
export function mayMean(one: Member, other: Member): boolean {
  return one.groups.some(({ words }) => words.has(phraseOf(other)));
}

/**
 * The kind in which a member of the page excludes one of the original; null where they are of none, where one may be said for the other, and where one is the
 * other for short ("the driver" for a delivery driver, "work permits" for permits).
 */
export function kindOfBoth(here: Member, there: Member): KindList | null {
  if (mayMean(here, there) || isShortFor(here, there) || isShortFor(there, here)) return null;
  return here.groups.find(({ of }) => there.groups.some((group) => group.of === of))?.of ?? null;
}

function isShortFor(one: Member, other: Member): boolean {
  return phraseOf(other).endsWith(` ${phraseOf(one)}`);
}
