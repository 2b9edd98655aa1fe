import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Name, Speaker } from '../fact.ts';
import { isOfficeWord } from '../names/office-words.ts';
import { isVerbOfSaying } from '../verbs-of-saying.ts';
import type { Prose } from './prose.ts';

/** Index ranges are half-open: `from` inclusive, `to` exclusive, over `Prose.tokens`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A speaker is told within this many words of the verb. */
const NEAR = 40;
const LONGEST_DESCRIPTION = 5;
const LONGEST_BARE_DESCRIPTION = 3;

const PRONOUNS = new Set(['he', 'she', 'they', 'him', 'her', 'i', 'we', 'it']);
const LINKS = new Set([
  'of',
  'for',
  'at',
  'from',
  'with',
  'to',
  'about',
  'by',
  'against',
  'in',
  'on',
  'than',
  'over',
  'after',
]);
const CLAUSE_BREAKS = new Set([';', ':', '—', '–', 'because', 'although', 'while', 'but', 'whereas']);

/** Reads the speaker out of a noun phrase beside a verb of saying: "the firm's boss, Fiona Rennie", "he", "a spokesman for the bureau". */
export function speakerIn(prose: Prose, range: TokenRange, before: 'verb' | 'phrase'): Speaker | null {
  const phrase = trim(prose.tokens, range);
  if (phrase.to <= phrase.from) return null;
  const name = nameIn(prose, phrase, before);
  if (name !== null)
    return { start: name.start, end: name.end, parts: name.parts, named: true, resolved: false };
  return pronounIn(prose, phrase) ?? descriptionIn(prose, phrase);
}

/** Without marks and adverbs at its ends. */
function trim(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let first = Math.max(from, to - NEAR);
  let last = Math.min(to, first + NEAR);
  while (first < last && tokens[first]?.kind === 'mark') first++;
  while (last > first && isTail(tokens[last - 1])) last--;
  return { from: first, to: last };
}

function isTail(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'mark' || /ly$|^also$|^has$|^had$|^then$|^later$|^have$/.test(token.folded))
  );
}

interface Candidate {
  readonly name: Name;
  /** Index of its first token and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

/**
 * The name a phrase is about: one that ends it ("chief arbiter Toomas Veldre said"), else the first that is not linked to something
 * else ("a spokesman for Kestrel"). Before the verb an apposition may stand between ("Rennie, the company's director, said").
 */
function nameIn(prose: Prose, phrase: TokenRange, before: 'verb' | 'phrase'): Name | null {
  const candidates = prose
    .namesIn(phrase)
    .filter(
      (candidate) =>
        !(candidate.name.kind === 'place' && candidate.name.kindCertain) &&
        !isPossessive(prose.tokens[candidate.to - 1]) &&
        !isAside(prose, phrase, candidate),
    );
  const free = candidates.filter((candidate) => !isLinked(prose, phrase, candidate));
  const people = free.filter(({ name }) => name.kind === 'person');
  const chosen = before === 'verb' ? (atEnd(people, phrase) ?? people[0]) : people[0];
  const first = chosen ?? free[0];
  if (first === undefined) return null;
  if (chosen === undefined && first.from > phrase.from + 1 && !isAppositive(prose, first)) return null;
  return first.name;
}

/** "Her brother, Osvaldo, said". */
function isAppositive({ tokens }: Prose, { from }: Candidate): boolean {
  return tokens[from - 1]?.text === ',' && isOfficeWord(tokens[from - 2]?.folded ?? '');
}

function atEnd(candidates: readonly Candidate[], phrase: TokenRange): Candidate | undefined {
  return candidates.find(({ to }) => to === phrase.to);
}

/**
 * Named in passing: before an office ("a Kestrel spokesman"), in a relative clause ("Kestrel, which was bought by Tarn Street, said"),
 * between commas as where somebody is from ("Ada Hale, from the firm Tarn Audit, said"), or of somebody whom the subject is only told by ("the brother of a man who sued Lena Ash has said").
 */
function isAside({ tokens }: Prose, { from, to }: TokenRange, candidate: Candidate): boolean {
  const next = tokens[candidate.to];
  if (candidate.to < to && next?.kind === 'word' && next.text === next.folded && isOfficeWord(next.folded))
    return true;
  let aside = false;
  for (let at = from; at < candidate.from; at++) {
    const text = tokens[at]?.folded ?? '';
    const following = tokens[at + 1]?.folded ?? '';
    if (text === ',') aside = RELATIVES.has(following) || (at > from && LINKS.has(following));
    else if (LINKS.has(text) && ARTICLES.has(following)) aside = true;
  }
  return aside;
}

const RELATIVES = new Set(['which', 'who', 'whose', 'whom']);
const ARTICLES = new Set(['a', 'an']);

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /['’]s$/i.test(token.text);
}

/** "Ada Hale of the Lisbon firm Tarn Audit": words for what is named behind them. */
const BODIES = new Set(
  'firm company group consultancy charity bank brokerage union party newspaper agency team club village town city university institute tank network station startup'.split(
    ' ',
  ),
);

/** "The Lisbon", "the environmental", "the small local": words that may stand before such a word. */
const MOST_ADJECTIVES = 2;

function beforeAdjectives(tokens: readonly Token[], last: number): number {
  let at = last;
  while (last - at < MOST_ADJECTIVES && tokens[at]?.kind === 'word' && !isStopWord(tokens[at]?.folded ?? ''))
    at--;
  return at;
}

function isLinked({ tokens }: Prose, { from }: TokenRange, candidate: Candidate): boolean {
  let at = candidate.from - 1;
  if (BODIES.has(tokens[at]?.folded ?? '')) at = beforeAdjectives(tokens, at - 1);
  while (at >= from && /^(?:the|a|an)$/.test(tokens[at]?.folded ?? '')) at--;
  return at >= from && LINKS.has(tokens[at]?.folded ?? '');
}

/** A pronoun is left open: who it stands for is told by what was said before (see voices.ts). In "her brother" it tells whose. */
function pronounIn({ tokens }: Prose, { from, to }: TokenRange): Speaker | null {
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at];
    if (token === undefined || !PRONOUNS.has(token.folded)) continue;
    if (token.folded === 'her' && at + 1 < to && tokens[at + 1]?.kind === 'word') continue;
    return { start: token.start, end: token.end, parts: [], named: false, resolved: true };
  }
  return null;
}

/** A few words, or more with an office among them; anything longer is a clause that was taken for a subject. */
function describesSomebody(words: readonly Token[]): boolean {
  return words.length <= LONGEST_BARE_DESCRIPTION || words.some(({ folded }) => isOfficeWord(folded));
}

/** "The councillor rejects that account and maintains": what a determiner follows is a verb, not a word of who speaks. */
function opensObject(next: Token | undefined): boolean {
  return /^(?:the|an?|that|this|these|those|his|her|its|their)$/.test(next?.folded ?? '');
}

/** "the same worker" → worker; "a spokesman for the bureau" → spokesman, bureau. */
function descriptionIn({ tokens }: Prose, { from, to }: TokenRange): Speaker | null {
  const words: Token[] = [];
  for (let at = from; at < to && words.length < LONGEST_DESCRIPTION; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number') continue;
    if (
      words.length > 0 &&
      (token.kind === 'mark' || token.folded === 'who' || CLAUSE_BREAKS.has(token.folded))
    )
      break;
    if (words.length > 0 && !isStopWord(token.folded) && opensObject(tokens[at + 1])) break;
    if (token.kind === 'word' && !isStopWord(token.folded) && !isVerbOfSaying(token.folded))
      words.push(token);
  }
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || !describesSomebody(words)) return null;
  return {
    start: first.start,
    end: last.end,
    parts: words.map(({ folded }) => folded),
    named: false,
    resolved: false,
  };
}
