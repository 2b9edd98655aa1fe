import type { NameDigest } from '../../digest/digest.ts';
import type { Role } from '../../facts/fact.ts';
import {
  canonicalOffice,
  isGenericOffice,
  isOfficeWord,
  spellingsOf,
} from '../../facts/names/office-words.ts';
import { eitherNames } from '../../facts/names/same-name.ts';
import { keysOfWords, wordKey } from '../../text/keys.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { type Comparison, digestFactsOf, saysBeside } from '../comparison.ts';
import { tokensBefore } from '../tokens-beside.ts';
import { FORMER_WORDS } from './former-offices.ts';
import { workOf } from './told-by-work.ts';

/**
 * Offices and callings, as `canonicalOffice` has them, that nobody calls somebody of whom no source says it: a rewriter says "the expert", "the lawyer"
 * or "a resident" of his own accord, but not "the minister" or "a teacher". Four of four such were inventions on the labelled pairs; of offices without a
 * counterpart in whatever words 5 of 53.
 */
const TOLD_BY_SOURCES = new Set(
  `minister|junior minister|mayor|councillor|president|chair|ambassador|governor|commissioner|treasurer|general secretary|teacher|headteacher|nurse|midwife|paramedic|
  engineer|accountant|architect|electrician|plumber|carpenter|bricklayer|welder|roofer|barber|baker|butcher|miner|pharmacist|librarian|policeman|soldier|co-author|coauthor`
    .split('|')
    .map((word) => word.trim()),
);
/** How originals say that somebody left an office, whatever its name. */
export const LEFT_OFFICE: readonly number[] = keysOfWords(
  'former formerly used worked played spent ex retired retirement once until left quit resigned resign dismissed sacked fired ousted stepped served previous previously predecessor career won winner champion medal title',
);
/** Keys of the words by which an original says that somebody holds an office without naming it. */
export const HELD_BY = new Map(
  Object.entries({
    minister: 'ministry ministerial portfolio cabinet department',
    mayor: 'mayoral mayoralty',
    councillor: 'council seat ward',
    president: 'presides presidency presidential presiding head lead',
    chair: 'presides presiding board head lead',
    governor: 'state province provincial',
    treasurer: 'accounts books treasury',
    mp: 'parliament seat lawmaker sat',
    lawmaker: 'parliament mp congress senator seat sat',
    'co-author': 'author wrote written paper study',
  }).map(([office, words]) => [office, keysOfWords(words)] as const),
);
/** A page may say from memory who once led a country, and a "former partner" or "resident" is none by office. */
export const FROM_MEMORY = new Set(
  'president|prime minister|chancellor|governor|senator|mp|secretary|lawmaker|director|leader|ceo|partner|wife|husband|girlfriend|boyfriend|colleague|friend|member|resident|worker|player|student|owner|footballer|striker|midfielder|defender|winger|goalkeeper|champion|captain'.split(
    '|',
  ),
);

/**
 * True for an office of somebody whom the original names, where none of its sentences about them, nor those beside, have a word for it: "Hale, a
 * biology teacher", "backed by Quill, a former deputy mayor".
 */
export function isInsertedOffice(role: Role, comparison: Comparison): boolean {
  const named = namesOfHolder(role, comparison);
  const head = canonicalOffice(role.words).findLast((word) => word.includes(' ') || isOfficeWord(word));
  if (named.length === 0 || head === undefined) return false;
  const past = FORMER_WORDS.has(role.words[0] ?? '');
  const listed = TOLD_BY_SOURCES.has(head);
  if (past ? isFromMemory(role, head) : !listed && !isApposed(role, head, comparison)) return false;
  const words = [
    ...spellingsOf(head).flatMap((phrase) => phrase.split(' ')),
    ...role.words.filter((word) => isOfficeWord(word) || !(listed || FORMER_WORDS.has(word))),
  ];
  const telling = words.filter((word) => !isStopWord(word)).map(wordKey);
  const work = [...(HELD_BY.get(head) ?? []), ...workOf(role.words.at(-1) ?? '')];
  const saying = new Set([...telling, ...work, ...(past ? LEFT_OFFICE : [])]);
  return !saysBeside(named, saying, comparison);
}

/** "Retired railway worker" says more than a "former worker" of somebody who worked there. */
function isFromMemory({ words }: Role, head: string): boolean {
  return FROM_MEMORY.has(head) && !(words.length > 2 && WORKED.has(head));
}

const WORKED = new Set(['worker', 'student']);

/** ", a postman,": a calling of which it is known how originals tell it otherwise, and one that introduces its bearer, where another word for who speaks or acts would have an article that points back. */
function isApposed(role: Role, head: string, comparison: Comparison): boolean {
  if (workOf(role.words.at(-1) ?? '').length === 0 || (isGenericOffice(head) && !CALLINGS.has(head)))
    return false;
  const [mark, article] = tokensBefore(role, comparison, 2).map(({ folded }) => folded);
  return /^an?$/.test(article ?? '') && /^[,(]$/.test(mark ?? '');
}

const CALLINGS = new Set(['engineer', 'journalist', 'lawyer', 'musician', 'student', 'pensioner']);

/** Where the original names the holder as a person. */
function namesOfHolder({ holder }: Role, { digest }: Comparison): readonly NameDigest[] {
  return digestFactsOf(digest, 'name').filter(
    (name) => name.kind === 'person' && eitherNames({ parts: holder, kind: 'person' }, name),
  );
}
