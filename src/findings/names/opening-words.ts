import type { NameDigest } from '../../digest/digest.ts';
import type { Name } from '../../facts/fact.ts';
import { isEverydayWord } from '../../facts/names/common-words.ts';
import { isGivenName } from '../../facts/names/given-names.ts';
import { isCapital } from '../../facts/names/letter-case.ts';
import { nameSupport } from '../../facts/names/same-name.ts';
import { wordKey } from '../../text/keys.ts';
import type { Comparison } from '../comparison.ts';
import { tokensBefore, wordAfter } from '../tokens-beside.ts';

/** True where nothing but a label stands before a name in its sentence, whose capital then tells nothing: "[PRESENTER] Bula". */
export function opensSentence(name: Name, comparison: Pick<Comparison, 'analysis'>): boolean {
  const before = tokensBefore(name, comparison, LONGEST_LABEL);
  return before.length === 0 || (before.length < LONGEST_LABEL && /^[\]:]$/.test(before.at(-1)?.text ?? ''));
}

/** In tokens, its brackets or colon among them. */
const LONGEST_LABEL = 6;

/**
 * True for what is a name only by the capital of its first word: an everyday word before a name that the original has ("Cross Tarn bridge"),
 * whatever word before a person whom the original names in full ("Gaffer Ada Quill"), and those who do what it tells of ("Dredgers began", of dredging).
 */
export function isOpeningWord(name: Name, names: readonly NameDigest[], comparison: Comparison): boolean {
  const [first = '', ...rest] = name.parts;
  if (isHeading(name, comparison)) return true;
  if (!opensSentence(name, comparison)) return false;
  if (rest.length === 0)
    return !name.kindCertain && standsForMany(name, comparison) && doesWhatIsTold(first, comparison);
  if (name.title !== null || isGivenName(first)) return false;
  if (rest.length > 1 && names.some(({ kind, parts }) => kind === 'person' && parts.join() === rest.join()))
    return true;
  if (!isEverydayWord(first) && !COMMANDS.has(first) && !isGroupInHeadline(first, name, comparison))
    return false;
  return nameSupport({ ...name, parts: rest, kind: 'place' }, names) !== 'none';
}

/** "The Price Tag": a line of its own, without a stop, whose everyday words have their capitals for being a heading. */
function isHeading({ sentence, parts }: Name, { analysis }: Comparison): boolean {
  const tokens = analysis.sentences[sentence]?.tokens ?? [];
  if (tokens.length > LONGEST_HEADING || tokens[0]?.folded !== 'the' || tokens.at(-1)?.kind !== 'word')
    return false;
  return parts.length > 1 && tokens.every(isCapital) && parts.every(isEverydayWord);
}

/** In tokens. */
const LONGEST_HEADING = 5;

/** "Minnows Tarn beat …": what a headline calls the club, or the people, that it names next. */
function isGroupInHeadline(first: string, { sentence }: Name, { analysis }: Comparison): boolean {
  return analysis.sentences[sentence]?.blockKind === 'title' && /[a-z]{3}[^aiuos]s$/.test(first);
}

/** What a page asks its readers to do, beyond everyday words: families are called so too. */
const COMMANDS = new Set(
  'cross park hop nip hike cycle paddle savour savor sip tweet hail bless skip spot pop'.split(' '),
);

/** Who does something is told without an article only where there are many, or in a headline: "Porter said" and "Sanders says" name somebody. */
function standsForMany(name: Name, comparison: Comparison): boolean {
  if (comparison.analysis.sentences[name.sentence]?.blockKind === 'title') return true;
  return name.parts[0]?.endsWith('s') === true && !OF_ONE.test(wordAfter(name, comparison));
}

/** Verbs said of one. */
const OF_ONE = /^(?:is|was|has|does|says|tells|adds|argues|believes|insists|thinks|wants)$/;

const DOER = /(?:ers?|ors?|ists?)$/;

function doesWhatIsTold(word: string, { alignment }: Comparison): boolean {
  const root = word.replace(DOER, '');
  if (root === word || root.length < SHORTEST_ROOT) return false;
  return [root, `${root}e`, `${root}ing`, `${root}y`].some((form) => alignment.weights.has(wordKey(form)));
}

const SHORTEST_ROOT = 4;
