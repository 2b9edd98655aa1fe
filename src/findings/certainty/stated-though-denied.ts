import type { CertaintyDigest } from '../../digest/digest.ts';
import { bySentence } from '../../facts/surroundings.ts';
import { keysByToken, keysOfWords, type StemKey } from '../../text/keys.ts';
import { readOnce } from '../../text/read-once.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, digestFactsOf, type RawFinding } from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { changedAt } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { clauseAround, isLeftOpen, isQuestion } from './left-open.ts';
import { ownCues } from './own-cues.ts';
import { wordingAround } from './wording-around.ts';

/** On the labelled pairs and summaries 13 of 14 were right, and the other told of a deed as well. */
const CONFIDENCE = 0.8;

/**
 * Deeds and harms that news reports as done or as not done, and that have few other words. With any word that the original only denies 13 of 373 new ones were
 * right; with a longer list (contracts, tests, interviews, records) one of seven.
 */
const DONE_OR_DENIED: ReadonlySet<StemKey> = new Set(
  keysOfWords(`charge arrest detain sue lawsuit prosecute indict convict fine sentence jail suspect kill die injure hurt wound damage sack dismiss fire
  resign deport extradite evacuate evict rescue compensate suspend expel`),
);

/**
 * Deeds that the original speaks of only to deny them, told on the page as done: "has been charged" for "has not been charged". Where the page tells of
 * them does not matter, as nothing else in the original could be meant: a summary merges sentences from all over it.
 */
export function statedThoughDenied(comparison: Comparison): RawFinding[] {
  const denied = deniedDeeds(comparison);
  if (denied.size === 0) return [];
  return inTime(comparison.analysis.sentences, comparison, (sentence, index) => {
    const { tokens } = sentence;
    if (isQuestion(tokens)) return [];
    const keys = keysByToken(tokens);
    return tokens.flatMap((token, at) => {
      const cue = denied.get(keys[at] ?? -1);
      if (cue === undefined || isSettled(comparison, token)) return [];
      const first = assertedFrom(tokens, at);
      const clause = clauseAround(tokens, at);
      if (first === null || isLeftOpen(tokens, at) || isDoubted(index, clause, token, comparison)) return [];
      const { start } = tokens[first] ?? token;
      const rival = { wording: wordingAround(cue, comparison), sentence: cue.sentence };
      const place = { start, end: token.end, kind: 'certainty', sentence: index } as const;
      return changedAt(place, rival, CONFIDENCE, 'negation-flipped', []);
    });
  });
}

/** The denials of deeds that every sentence of the original with the deed denies. */
const deniedDeeds = readOnce((comparison: Comparison): ReadonlyMap<StemKey, CertaintyDigest> => {
  const cues = digestFactsOf(comparison.digest, 'certainty').filter(isPlainDenial);
  const there = bySentence(cues);
  const denies = (at: number, deed: StemKey) => there.get(at)?.some((cue) => deniedBy(cue) === deed) === true;
  const found = cues.flatMap((cue): [StemKey, CertaintyDigest][] => {
    const deed = deniedBy(cue);
    const places = comparison.alignment.weights.sentencesWith(deed);
    return DONE_OR_DENIED.has(deed) && places.every((at) => denies(at, deed)) ? [[deed, cue]] : [];
  });
  return new Map(found);
});

/** What a cue denies: the word next to it, or what stands behind a verb that only carries it ("filed a lawsuit"). */
function deniedBy({ scope: [head = -1, next = -1] }: CertaintyDigest): StemKey {
  return CARRYING.has(head) ? next : head;
}

const CARRYING: ReadonlySet<StemKey> = new Set(
  keysOfWords('file bring make face report issue impose suffer take statistically differ reach show find'),
);

/** What somebody denies may be so; what has yet to be done is to come. */
function isPlainDenial({ cue, wording }: CertaintyDigest): boolean {
  if (/^(?:without|nor)$/i.test(wording)) return true;
  return cue === 'negated' && !/den(?:y|ies|ied)$|^(?:yet|still) to|^n(?:either|one)$/i.test(wording);
}

/** Index of the token at which a deed is asserted: its first auxiliary, "a" of "a suspect", or itself; null for "the injured", "in charge", "to sue". */
function assertedFrom(tokens: readonly Token[], at: number): number | null {
  let first = at;
  while (HELPING.test(tokens[first - 1]?.folded ?? '')) first--;
  const before = tokens[first - 1];
  if (before?.folded === 'to' || tokens[at + 1]?.text === ':') return null;
  if (tokens[at]?.folded === 'fine' && !/^an?$/.test(tokens[at - 1]?.folded ?? '')) return null;
  return first === at && (NAMING.test(before?.folded ?? '') || before?.text === '-') ? null : first;
}

const HELPING = /^(?:has|have|had|is|are|was|were|been|being|also|later|since|a|an)$/;
const NAMING = /^(?:the|in|of|these|those|free)$/;

/** The clause doubts before it comes to the deed: "is believed to have been killed". */
function isDoubted(index: number, [opening]: readonly Token[], deed: Token, comparison: Comparison): boolean {
  const cues = ownCues(comparison).get(index) ?? [];
  return cues.some(
    ({ cue, start, end }) =>
      cue !== 'negated' && cue !== 'soft' && start >= (opening?.start ?? deed.start) && end <= deed.start,
  );
}
