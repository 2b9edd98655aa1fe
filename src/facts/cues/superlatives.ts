import { stem } from '../../text/stem.ts';
import type { Token } from '../../text/tokens.ts';
import type { Sentence, Superlative } from '../fact.ts';
import { isContent, scopeAfter } from '../scope.ts';

/** Words in -est that rank nothing. */
const NOT_RANKS = new Set(
  `interest invest harvest request protest contest forest arrest rest test west best-known guest honest modest manifest suggest conquest
  quest crest chest nest vest pest jest zest fest digest behest inquest bequest unrest latest earnest priest attest detest wrest breast northwest southwest midwest`.split(
    /\s+/,
  ),
);
const RANKS = new Set(
  'best worst first only record most least unprecedented unparalleled unmatched never-before historic'.split(
    ' ',
  ),
);
/** "most of", "at least", "at first", "first aid": rank nothing. */
const NOT_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['least', new Set(['at'])],
  ['most', new Set(['at', 'the-most-of'])],
  ['first', new Set(['at'])],
  ['best', new Set(['at'])],
  ['worst', new Set(['at'])],
]);
const NOT_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['most', new Set(['of', 'people', 'recent', 'recently', 'likely'])],
  [
    'first',
    new Set([
      'of',
      'aid',
      'lady',
      'minister',
      'light',
      'half',
      'quarter',
      'stage',
      'floor',
      'name',
      'time',
      'class',
      'responders',
      'announced',
      'reported',
    ]),
  ],
  ['only', new Set(['by', 'after', 'if', 'when', 'a', 'to', 'in', 'on', 'be', 'for', 'about'])],
  ['record', new Set(['of', 'label', 'company', 'book'])],
]);
const SCOPE_WORDS = 8;

/** Superlatives and claims to be first, only or a record, with the words that say among what. */
export function findSuperlatives(sentences: readonly Sentence[]): Superlative[] {
  return sentences.flatMap((sentence, index) =>
    sentence.tokens.flatMap((token, at) =>
      isRank(sentence.tokens, at) ? [superlative(sentence, index, at, token)] : [],
    ),
  );
}

function superlative(sentence: Sentence, index: number, at: number, token: Token): Superlative {
  const { tokens } = sentence;
  const scope = scopeAfter(tokens, at, SCOPE_WORDS);
  return {
    type: 'superlative',
    kind: 'superlative',
    sentence: index,
    start: rankStart(tokens, at),
    end: phraseEnd(tokens, at),
    rank: stem(token.folded),
    scope,
  };
}

function isRank(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  const word = token.folded;
  if (NOT_AFTER.get(word)?.has(tokens[at - 1]?.folded ?? '')) return false;
  if (NOT_BEFORE.get(word)?.has(tokens[at + 1]?.folded ?? '')) return false;
  if (RANKS.has(word)) return word !== 'most' || isGraded(tokens, at);
  return word.length > 4 && word.endsWith('est') && !NOT_RANKS.has(word);
}

/** "the most powerful rocket" ranks; "most patients" counts. */
function isGraded(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (before.folded === 'the' || /s$/.test(before.text));
}

/** From the article or possessor before the rank. */
function rankStart(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  const article =
    before !== undefined &&
    (before.folded === 'the' || before.text.endsWith("'s") || before.text.endsWith('’s'));
  return article ? before.start : (tokens[at]?.start ?? 0);
}

/** Through the noun phrase and its "in …", "of …", "ever" up to the end of the clause, at most twelve tokens. */
function phraseEnd(tokens: readonly Token[], at: number): number {
  let end = tokens[at]?.end ?? 0;
  for (let i = at + 1; i < tokens.length && i <= at + 12; i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'mark' && token.text !== '-' && token.text !== '’')) break;
    if (STOPS.has(token.folded)) break;
    if (isContent(token) || token.folded === 'ever') end = token.end;
  }
  return end;
}

const STOPS = new Set(
  'and but or which who that is are was were has have had will would said says when while because as after before'.split(
    ' ',
  ),
);
