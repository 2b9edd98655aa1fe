import { baseForm } from '../../text/irregular-forms.ts';
import { readOnce, readWordOnce } from '../../text/read-once.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { BODY_AND_HARM } from './body-and-harm.ts';
import type { KindList } from './kind-list.ts';
import { NATURE } from './nature.ts';
import { PEOPLE } from './people.ts';
import { PUBLIC_LIFE } from './public-life.ts';
import { THINGS } from './things.ts';

const KINDS: readonly KindList[] = [...PEOPLE, ...BODY_AND_HARM, ...NATURE, ...THINGS, ...PUBLIC_LIFE];

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
  const members = new Map<string, Member[]>();
  for (const [phrase, groups] of groupsOf) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    members.set(first, [...(members.get(first) ?? []), { words, groups }]);
  }
  for (const list of members.values()) list.sort((a, b) => b.words.length - a.words.length);
  return members;
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

/** The token that ends a member which begins at one; null where another word comes. Hyphens and apostrophes do not count. */
function lastOf({ words }: Member, tokens: readonly Token[], first: number): number | null {
  let at = first;
  for (const [place, word] of words.entries()) {
    if (place > 0) at += /^[-'’]$/.test(tokens[at + 1]?.text ?? '') ? 2 : 1;
    const folded = tokens[at]?.folded ?? '';
    const isLast = place === words.length - 1;
    if (folded !== word && !(isLast && singulars(folded).includes(word))) return null;
  }
  return at;
}

/** A folded word and what it may be the plural of. */
function singulars(folded: string): readonly string[] {
  const forms = [folded, baseForm(folded)];
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
 * The kind in which a member of the page excludes one of the original; null where they are of none, where one may be said for the other, and where the page's is
 * the other for short ("the driver" for a delivery driver).
 */
export function kindOfBoth(here: Member, there: Member): KindList | null {
  if (mayMean(here, there) || phraseOf(there).endsWith(` ${phraseOf(here)}`)) return null;
  return here.groups.find(({ of }) => there.groups.some((group) => group.of === of))?.of ?? null;
}
