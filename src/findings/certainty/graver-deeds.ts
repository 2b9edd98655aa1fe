import type { Sentence } from '../../facts/fact.ts';
import { contentKey, keysByToken, type StemKey } from '../../text/keys.ts';
import { readOnce } from '../../text/read-once.ts';
import type { Token } from '../../text/tokens.ts';
import {
  type Comparison,
  originalKeys,
  originalSentence,
  originalTokens,
  type RawFinding,
  withNeighbours,
} from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { changedAt } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { isLeftOpen, isQuestion } from './left-open.ts';

/**
 * Deeds by how grave they are, each line from the lesser to the graver, in the very forms in which they are told: of keys that cannot be told ("fire",
 * "charge"). A word before "~" says as much in the original, but is not read on the page. Left out are steps that one account takes one after another of
 * the same (proposed and approved, asked and paid): of nine such none was right.
 */
const LADDERS = `
  suspended suspension leave left departed stepped stood retired retires retirement resigned resigns resignation quit | fired sacked dismissed axed ousted sacking removed~ terminated~ expelled~ lost~ jobs~
  suspended suspension | revoked cancelled canceled withdrawn~ stripped~ pulled~
  witness | suspect defendant accused~
  identified questioned summoned | arrested detained custody~ held~ detention~ | charged indicted trial~ prosecuted~ | convicted jailed imprisoned sentenced~ guilty~ prison~
  delayed postponed paused | scrapped cancelled canceled abandoned ditched shelved~ dropped~ ended~
  reserve mothballed idled | demolished razed bulldozed dismantled~ torn~ pulled~ knocked~ flattened~
  complained complaint complaints | sued suing~ court~
  warned warning | banned disqualified barred~
  injured | killed dead~ died~
  fined fine | jailed imprisoned sentenced~ prison~ jail~
  lost missing mislaid misplaced | stolen stole~ theft~ robbed~ thieves~ burglars~
  damaged | destroyed wrecked gutted~ razed~ burned~ burnt~ ruined~ flattened~ lost~ collapsed~`;

/** Graver words with those of the original that say as much beside the lesser one, but too much else to stand in a ladder: "left … after the board told him to go". */
const SAID_BESIDE: readonly { readonly graver: RegExp; readonly there: RegExp }[] = [
  {
    graver: /^(?:fired|sacked|dismissed|axed|ousted|sacking)$/,
    there:
      /\b(?:(?:told|asked|urged|ordered|instructed|made|called on|calls for) (?:\S+ ){1,3}to|wanted|request\w*|behest|forc(?:ed|ing)|pressur\w*|pressed|push(?:ed|ing)|demand\w*|insist\w*|ultimatum|no[- ]confidence|let go|part(?:ed|ing) (?:ways|company)|shown the door|marching orders|voted (?:\S+ )?out)\b/i,
  },
  {
    graver: /^(?:jailed|imprisoned)$/,
    there: /\b(?:bars|cells?|months|years|custod\w*|locked|inmates?|penitentiary|incarcerat\w*|behind)\b/i,
  },
  {
    graver: /^stolen$/,
    there:
      /\b(?:break-?ins?|broke|broken|breaking|thie(?:f|ves)|raid\w*|burgl\w*|robb\w*|heists?|loot\w*|intruders?|snatch\w*|took|taken|made off|grabbed|prised|pilfer\w*|culprits?)\b/i,
  },
];

/** A step of a ladder: its own words, and those of the lesser ones. */
interface Step {
  readonly same: readonly string[];
  readonly lesser: readonly string[];
}

/** Each word of a ladder, but for those of the lowest steps, with its steps; and all words. */
const STEPS_OF = new Map<string, Step[]>();
const LISTED = new Set<string>();
for (const line of LADDERS.trim().split('\n')) {
  const steps = line.split('|').map((step) => step.trim().split(/\s+/));
  for (const [at, same] of steps.entries())
    for (const word of same) {
      LISTED.add(bare(word));
      const step = { same: same.map(bare), lesser: steps.slice(0, at).flat().filter(isRead) };
      if (at > 0 && isRead(word)) STEPS_OF.set(word, [...(STEPS_OF.get(word) ?? []), step]);
    }
}

function isRead(word: string): boolean {
  return !word.endsWith('~');
}

function bare(word: string): string {
  return word.replace('~', '');
}

/** Content words on either side of a deed, … */
const WINDOW = 7;
/** … of which so many stand about the lesser one too. */
const LEAST_SHARED = 2;
/** On the labelled pairs and summaries four of four were right. */
const CONFIDENCE = 0.75;

/** A word of a ladder in the original, with the content words around it. */
interface Deed {
  readonly word: string;
  readonly original: number;
  readonly around: ReadonlySet<StemKey>;
}

/**
 * Deeds told as graver ones: "was dismissed" where the original has somebody suspended, and nobody dismissed. The page's word, or one that says as much,
 * may stand nowhere in the original, and the original's nowhere on the page. Reads the original's text; silent where the index holds none.
 */
export function graverDeeds(comparison: Comparison): RawFinding[] {
  const there = deedsThere(comparison);
  if (there.size === 0) return [];
  return inTime(comparison.analysis.sentences, comparison, (sentence, index) => {
    if (isQuestion(sentence.tokens)) return [];
    return sentence.tokens.flatMap((token, at) => {
      const lesser = lesserDeed(sentence, at, comparison);
      if (lesser === null || isSettled(comparison, token)) return [];
      const { start, end } = token;
      const rival = { wording: lesser.word, sentence: lesser.original };
      return changedAt({ start, end, kind: 'claim', sentence: index }, rival, CONFIDENCE);
    });
  });
}

const deedsThere = readOnce((comparison: Comparison): ReadonlyMap<string, readonly Deed[]> => {
  const found = new Map<string, Deed[]>();
  for (const original of comparison.digest.sentences.keys()) {
    const tokens = originalTokens(original, comparison) ?? [];
    for (const [at, { folded: word }] of tokens.entries()) {
      if (!LISTED.has(word) || !isDeed(tokens, at)) continue;
      const around = new Set([...keysAround(tokens, at), ...meantBefore(tokens, original, comparison)]);
      const deed = { word, original, around };
      const same = found.get(word);
      if (same === undefined) found.set(word, [deed]);
      else same.push(deed);
    }
  }
  return found;
});

const MOVES: ReadonlySet<string> = new Set(['left', 'departed', 'stepped', 'stood']);

/** "Left the service", "left in May", "stepped down": from work, where "left two dead" and "stood by" are not. */
function isFromWork(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at + 1]?.folded ?? '', tokens[at + 2]?.folded ?? ''];
  if (/^(?:down|aside)$/.test(next)) return true;
  if (!/^(?:left|departed)$/.test(tokens[at]?.folded ?? '')) return false;
  if (/^(?:the|his|her|their|its)$/.test(next)) return WORKPLACES.has(second);
  return (
    /^(?:last|earlier|this|abruptly|suddenly|quietly)$/.test(next) || (next === 'in' && second !== 'the')
  );
}

const WORKPLACES: ReadonlySet<string> = new Set(
  `service force job post company firm club team position role organisation organization agency department ministry school university hospital council
  bank board paper newspaper station party squad crew industry profession`.split(/\s+/),
);

/** "Fired three shots" sacks nobody, "left two dead" leaves no post. */
export function isDeed(tokens: readonly Token[], at: number): boolean {
  return MOVES.has(tokens[at]?.folded ?? '') ? isFromWork(tokens, at) : !isOtherSense(tokens, at);
}

/** "He had retired, it said": who "he" is, the sentence before tells. */
function meantBefore(tokens: readonly Token[], original: number, comparison: Comparison): readonly StemKey[] {
  const isMeant = tokens.slice(0, OPENING).some(({ folded }) => /^(?:he|she|they|it)$/.test(folded));
  return isMeant ? [...originalKeys(comparison, original - 1)] : [];
}

/** Tokens at the head of a sentence among which its pronoun stands. */
const OPENING = 7;

const wordsHere = readOnce(
  ({ analysis }: Comparison): ReadonlySet<string> =>
    new Set(
      analysis.sentences.flatMap(({ tokens }) =>
        tokens.flatMap(({ folded }, at) => (MOVES.has(folded) && !isFromWork(tokens, at) ? [] : folded)),
      ),
    ),
);

/** The original's lesser deed that a page's word stands for, the one with most of the same words around; null where there is none. */
function lesserDeed({ tokens }: Sentence, at: number, comparison: Comparison): Deed | null {
  const token = tokens[at];
  const steps = STEPS_OF.get(token?.folded ?? '');
  if (token === undefined || steps === undefined || isOtherSense(tokens, at) || isLeftOpen(tokens, at))
    return null;
  if (comparison.alignment.weights.has(contentKey(token) ?? -1)) return null;
  const there = deedsThere(comparison);
  const here = wordsHere(comparison);
  if (steps.some(({ same }) => same.some((word) => there.has(word)))) return null;
  const lesser = steps.flatMap((step) => step.lesser).filter((word) => !here.has(word));
  const deed = likest(
    lesser.flatMap((word) => there.get(word) ?? []),
    keysAround(tokens, at),
  );
  return deed === null || isSaidBeside(token.folded, deed, comparison) ? null : deed;
}

/** Whether the graver deed is told beside the lesser one, in words that no ladder can hold. */
function isSaidBeside(graver: string, { original }: Deed, comparison: Comparison): boolean {
  const told = withNeighbours([original]).map((at) => originalSentence(comparison, at) ?? '');
  return SAID_BESIDE.some((said) => said.graver.test(graver) && told.some((words) => said.there.test(words)));
}

/** The first of those deeds that share most words with the page's, at least `LEAST_SHARED`; null where none does. */
function likest(deeds: readonly Deed[], around: ReadonlySet<StemKey>): Deed | null {
  let [best, most]: [Deed | null, number] = [null, LEAST_SHARED - 1];
  for (const deed of deeds) {
    const shared = [...deed.around].filter((key) => around.has(key)).length;
    if (shared > most) [best, most] = [deed, shared];
  }
  return best;
}

/** "Dismissed the idea", "fired a shot", "gas-fired", "charged 3 euros": what stands behind a deed done to somebody is no object. */
export function isOtherSense(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text === '-') return true;
  const next = tokens[at + 1];
  return (
    TRANSITIVE.test(tokens[at]?.folded ?? '') && next?.kind !== 'mark' && !BEHIND.test(next?.folded ?? 'in')
  );
}

const TRANSITIVE = /^(?:dismissed|fired|charged|axed)$/;
const BEHIND =
  /^(?:after|and|as|because|but|by|during|following|for|from|in|last|on|over|this|when|while|with|without)$/;

function keysAround(tokens: readonly Token[], at: number): ReadonlySet<StemKey> {
  const keys = keysByToken(tokens);
  const telling = (some: readonly (StemKey | null)[]) => some.filter((key) => key !== null);
  return new Set([
    ...telling(keys.slice(0, at)).slice(-WINDOW),
    ...telling(keys.slice(at + 1)).slice(0, WINDOW),
  ]);
}
