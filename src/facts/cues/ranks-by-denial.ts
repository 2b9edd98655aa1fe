import { senseOf } from '../../text/senses.ts';
import { stem } from '../../text/stem.ts';
import type { Token } from '../../text/tokens.ts';
import type { Sentence, Superlative } from '../fact.ts';
import { scopeAfter } from '../scope.ts';

/** Content words after a rank that are taken to say among what. */
export const SCOPE_WORDS = 8;

/** A claim to be first or foremost made by denying it of all others, or by setting it above them, where it begins at token `at` of a sentence; null where none does. */
export function rankByDenial(sentence: Sentence, index: number, at: number): Superlative | null {
  return (
    neverBefore(sentence, index, at) ?? nobodyMore(sentence, index, at) ?? moreThanAny(sentence, index, at)
  );
}

/** Who of all did it more: "nobody has ever lasted longer", "no other mill in Norland is older". */
function nobodyMore({ tokens }: Sentence, index: number, at: number): Superlative | null {
  const none = tokens[at];
  const other = tokens[at + 1]?.folded;
  const opens =
    none?.folded === 'nobody' ||
    (none?.folded === 'no' && (other === 'one' || other === 'other')) ||
    (none?.folded === 'none' && other === 'of');
  if (none === undefined || !opens) return null;
  for (let i = at + 1; i <= at + LONGEST_NEVER; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') return null;
    const rank = COMPARATIVES.get(token.folded);
    if (rank === undefined) continue;
    const ever = tokens.slice(at, i).some(({ folded }) => folded === 'ever');
    if (!ever && other !== 'other') return null;
    return {
      type: 'superlative',
      kind: 'superlative',
      sentence: index,
      start: none.start,
      end: token.end,
      rank,
      ranged: true,
      ever,
      scope: [...scopeAfter(tokens, i, SCOPE_WORDS), ...scopeAfter(tokens, at, SCOPE_WORDS)],
    };
  }
  return null;
}

/** "More than any other port in Africa", "higher than anywhere else", "faster than in any other city". "No more than any other" ranks nothing. */
function moreThanAny({ tokens }: Sentence, index: number, at: number): Superlative | null {
  const comparative = tokens[at];
  const rank = COMPARATIVES.get(comparative?.folded ?? '');
  if (comparative === undefined || rank === undefined || DENYING.test(tokens[at - 1]?.folded ?? ''))
    return null;
  const than = tokens.findIndex(({ folded }, i) => i > at && i <= at + BEFORE_THAN && folded === 'than');
  const others = /^(?:in|at|on|for|by)$/.test(tokens[than + 1]?.folded ?? '') ? than + 2 : than + 1;
  const beyond = tokens.slice(others, others + 2).map(({ folded }) => folded);
  if (than === -1 || !ALL_OTHERS.test(beyond.join(' '))) return null;
  return {
    type: 'superlative',
    kind: 'superlative',
    sentence: index,
    start: comparative.start,
    end: tokens[others + 1]?.end ?? comparative.end,
    rank,
    ranged: true,
    ever: false,
    scope: scopeAfter(tokens, at, SCOPE_WORDS),
  };
}

const DENYING = /^(?:no|not|any)$|n't$/;
const ALL_OTHERS =
  /^(?:any other|any of|anywhere else|anyone else|anybody else|all other|all others|every other)$/;
/** Words between a comparative and its "than". */
const BEFORE_THAN = 5;

/** Comparatives that news ranks by, with the sense of their superlative. */
const COMPARATIVES = new Map(
  [
    'bigger big|larger big|greater big|higher high|lower low|longer long|shorter short|older old|younger young|faster fast|quicker fast|slower slow',
    'more many|fewer few|better good|worse serious|further far|farther far|taller tall|deeper deep|richer rich|stronger strong|closer close',
    'smaller small|hotter hot|colder cold|warmer warm|wetter wet|drier dry|heavier heavy|busier busy|cheaper cheap|narrower close|tighter close|wider wide|weaker slow|deadlier serious',
  ].flatMap((line) =>
    line.split('|').map((pair): [string, string] => {
      const [comparative = '', base = ''] = pair.split(' ');
      return [comparative, senseOf(stem(base))];
    }),
  ),
);

const LONGEST_NEVER = 12;
/** Tokens behind "never in its history" among which what is denied may be compared: "has a smaller share". */
const BEHIND_HISTORY = 7;
const CLAUSES = /^(?:and|but|or|which|who|said|says|when|while|because|although|until)$/;

/** "Has never had one before", "never in its history": a first as well, and of all times; "never in its history has a smaller share" ranks by the comparative. */
function neverBefore({ tokens }: Sentence, index: number, at: number): Superlative | null {
  const never = tokens[at];
  if (never?.folded !== 'never') return null;
  for (let i = at + 1; i <= at + LONGEST_NEVER; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') return null;
    const ends = token.folded === 'history' || (token.folded === 'before' && tokens[i + 1]?.kind !== 'word');
    if (!ends && CLAUSES.test(token.folded)) return null;
    if (!ends) continue;
    const more = comparedBeside(tokens, at, i);
    return {
      type: 'superlative',
      kind: 'superlative',
      sentence: index,
      start: never.start,
      end: Math.max(token.end, more?.end ?? 0),
      rank: COMPARATIVES.get(more?.folded ?? '') ?? 'first',
      ranged: true,
      ever: true,
      scope: scopeAfter(tokens, at, SCOPE_WORDS),
    };
  }
  return null;
}

/** The comparative by which "never … in its history" ranks, from "never" on; behind "history" only in its own clause, and behind "before" none. */
function comparedBeside(tokens: Sentence['tokens'], never: number, end: number): Token | undefined {
  const behind = tokens[end]?.folded === 'history' ? tokens.slice(end + 1, end + BEHIND_HISTORY) : [];
  const clauseEnd = behind.findIndex(({ folded, kind }) => kind === 'mark' || CLAUSES.test(folded));
  const own = clauseEnd === -1 ? behind : behind.slice(0, clauseEnd);
  return [...tokens.slice(never, end), ...own].find(({ folded }) => COMPARATIVES.has(folded));
}
