import type { CertaintyDigest } from '../../digest/digest.ts';
import type { Certainty, CueClass, Sentence } from '../../facts/fact.ts';
import { oppositesOf } from '../../text/antonyms.ts';
import { wordKey } from '../../text/keys.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Clause } from './clause.ts';

/** What of a page sentence keeps a doubt or a denial alive, inside the clause in question and elsewhere in the sentence: 1 for yes. */
export interface Hedges {
  readonly doubtInside: number;
  readonly doubtOutside: number;
  readonly softInside: number;
  readonly softOutside: number;
  readonly futureInside: number;
  /** "Would": what is stated holds only under a condition. */
  readonly wouldInside: number;
  readonly denialInside: number;
  readonly denialOutside: number;
  /** The clause says the opposite of what the cue governs, or that with "un-" before it: a denial in one word. */
  readonly oppositeInside: number;
  /** The page uses the cue's own word. */
  readonly cueKept: number;
}

const DOUBTS: ReadonlySet<CueClass> = new Set(['possible', 'likely', 'alleged', 'considered', 'planned']);

/** Words that deny without being a negation. */
const DENYING = new Set(
  `not no never none nobody nothing neither nor cannot without hardly scarcely barely unable lack lacks lacked lacking absent missing free few little
  rather instead except fail fails failed refused refuses declined rejected denied denies stop stopped stops avoid avoids avoided prevent prevented
  prevents block blocked ban banned bar barred zero rule ruled yet until despite only clear away stay short keep kept unlikely exempt exempted different clean silent unaware unchanged
  pending still refusing reject rejects rejecting untrue deny scotched quashed`.split(/\s+/),
);

/** Reads the hedges of a page sentence. `own` are the sentence's cues, in the page's text. */
export function hedgesOf(
  sentence: Sentence,
  clause: Clause,
  own: readonly Certainty[],
  cue: CertaintyDigest,
  text: string,
): Hedges {
  const { tokens } = sentence;
  const wordings = own.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const from = tokens[clause.first]?.start ?? sentence.start;
  const to = tokens[clause.last]?.end ?? sentence.end;
  const inside = own.filter(({ start, end }) => start >= from && end <= to);
  const outside = own.filter((other) => !inside.includes(other));
  const doubts = (cues: readonly Certainty[]) => yes(cues.some((other) => DOUBTS.has(other.cue)));
  const of = (cues: readonly Certainty[], wanted: CueClass) =>
    yes(cues.some((other) => other.cue === wanted));
  const denies = (token: Sentence['tokens'][number]) =>
    DENYING.has(token.folded) || /n['’]t$/.test(token.folded);
  const isInside = (_: unknown, at: number) => at >= clause.first && at <= clause.last;
  return {
    doubtInside: doubts(inside),
    doubtOutside: doubts(outside),
    softInside: of(inside, 'soft'),
    softOutside: of(outside, 'soft'),
    futureInside: of(inside, 'future'),
    wouldInside: yes(tokens.some(({ folded }, at) => folded === 'would' && isInside(null, at))),
    denialInside: yes(tokens.filter(isInside).some(denies)),
    denialOutside: yes(tokens.filter((token, at) => !isInside(token, at)).some(denies)),
    oppositeInside: yes(tokens.filter(isInside).some(({ folded }) => opposes(folded, cue))),
    cueKept: yes(keepsWord(sentence, wordings, cue)),
  };
}

/** "unusual" where the cue denies "usual", "rejected" where it denies "accepted". */
function opposes(folded: string, { scope }: CertaintyDigest): boolean {
  const positive = /^(?:un|in|im|ir|dis|non)([a-z]{4,})$/.exec(folded)?.[1];
  if (positive !== undefined && scope.includes(wordKey(positive))) return true;
  return [...oppositesOf(folded)].some((key) => scope.slice(0, 3).includes(key));
}

/** The page has the very cue, or a telling word of it. What is left of a denial ("found evidence", "ruled out") keeps nothing of it. */
function keepsWord({ tokens }: Sentence, own: readonly string[], { cue, wording }: CertaintyDigest): boolean {
  const folded = wording.toLowerCase();
  if (own.includes(folded)) return true;
  if (cue === 'negated' || /\brul(?:e|ed|ing) out\b/.test(folded)) return false;
  const telling = folded.split(/\s+/).filter((word) => !isStopWord(word) || MODALS.has(word));
  const stems = new Set(telling.map(stem));
  return tokens.some((token) => stems.has(stem(token.folded)));
}

const MODALS = new Set(['may', 'might', 'could', 'perhaps']);

function yes(condition: boolean): number {
  return condition ? 1 : 0;
}
