import type { CertaintyDigest } from '../digest/digest.ts';
import type { Certainty, CueClass, Sentence } from '../facts/fact.ts';
import { contentKey, type StemKey, stemKey } from '../text/keys.ts';
import type { Span } from '../text/span.ts';
import { stem } from '../text/stem.ts';
import type { Token } from '../text/tokens.ts';
import {
  type Comparison,
  copiesWords,
  digestFactsOf,
  factsOf,
  originalWords,
  type RawFinding,
} from './comparison.ts';
import {
  ASSERTS,
  AUXILIARIES,
  assertionBefore,
  clauseAround,
  type GovernedWord,
  governedWord,
  withAuxiliaries,
} from './governed-word.ts';
import { isSettled } from './settled.ts';

const ANY_DOUBT: readonly CueClass[] = [
  'possible',
  'likely',
  'alleged',
  'considered',
  'planned',
  'soft',
  'negated',
];

/** How sure a finding is when a cue of this class was lost; and the page's cues that keep its doubt, however they are worded. */
const DOUBT: Partial<Record<CueClass, { readonly confidence: number; readonly kept: readonly CueClass[] }>> =
  {
    possible: { confidence: 0.8, kept: ['possible', 'alleged', 'considered', 'planned', 'soft', 'likely'] },
    likely: { confidence: 0.75, kept: ['possible', 'likely', 'alleged', 'considered', 'planned', 'soft'] },
    alleged: { confidence: 0.6, kept: ['possible', 'likely', 'alleged', 'soft'] },
    considered: { confidence: 0.7, kept: ['possible', 'considered', 'soft'] },
    planned: { confidence: 0.6, kept: ['possible', 'likely', 'alleged', 'considered', 'planned', 'soft'] },
    negated: { confidence: 0.75, kept: ['negated', 'soft'] },
    future: { confidence: 0.6, kept: ANY_DOUBT },
    soft: { confidence: 0.6, kept: ANY_DOUBT },
  };
/** A lost doubt is less sure where the page also changed the governed verb. */
const REWORDED = 0.85;
const NEGATION_ADDED = 0.55;
/** Share of a sentence's weight that its links must carry before a doubt is missed whose verb is gone. */
const WELL_SUPPORTED = 0.6;
/** A page sentence must go back to the original's sentence at least this clearly before force is compared. */
const CLEAR_LINK = 0.28;

/** A sentence of the page with the cues of its own and those of the sentences it goes back to. */
interface Held {
  readonly sentence: Sentence;
  readonly index: number;
  readonly here: readonly Certainty[];
  readonly there: readonly CertaintyDigest[];
  /** The best linked sentence of the original. */
  readonly best: number;
}

/** Doubt that the original expresses and the page does not, and negations that were dropped or added. */
export function changedCertainty(comparison: Comparison): RawFinding[] {
  const cues = digestFactsOf(comparison.digest, 'certainty');
  const own = factsOf(comparison.analysis, 'certainty');
  return comparison.analysis.sentences.flatMap((sentence, index) => {
    const links = (comparison.alignment.links[index] ?? []).filter(({ score }) => score >= CLEAR_LINK);
    const best = links[0]?.original;
    if (best === undefined || isQuestion(sentence)) return [];
    const there = cues.filter((cue) => links.some(({ original }) => original === cue.sentence));
    const held = { sentence, index, here: own.filter((cue) => cue.sentence === index), there, best };
    return [...lostCues(held, comparison), ...addedNegations(held, comparison)];
  });
}

/** A question asserts nothing. */
function isQuestion({ tokens }: Sentence): boolean {
  return tokens.slice(-2).some(({ text }) => text === '?');
}

function lostCues(held: Held, comparison: Comparison): RawFinding[] {
  return held.there.flatMap((cue) => {
    const rule = DOUBT[cue.cue];
    const governed = rule === undefined ? null : governedWord(held.sentence, cue.scope, 2);
    if (rule === undefined || governed === null || isKept(cue, rule.kept, governed.at, held)) return [];
    if (!governed.isHead && !isPlainlyAsserted(cue, rule.kept, held, comparison)) return [];
    if (!isMissed(cue, governed, held)) return [];
    const replaced = !governed.isHead || /^(?:has |have |had )?den/.test(cue.wording);
    const span =
      (replaced ? assertionBefore(held.sentence, governed.at) : null) ??
      withAuxiliaries(held.sentence, governed.at);
    if (isSettled(comparison, span)) return [];
    const confidence = rule.confidence * (governed.isHead ? 1 : REWORDED);
    return [lost(span, held.index, cue, confidence, comparison)];
  });
}

/** Some cues are often dropped without harm; these are missed only where the page leaves no other reading. */
function isMissed(cue: CertaintyDigest, governed: GovernedWord, held: Held): boolean {
  if (cue.cue === 'future') return isConditional(cue, held);
  if (cue.cue === 'soft') return isDone(cue, governed, held);
  if (cue.cue === 'alleged' || cue.cue === 'planned') return isStated(governed, held);
  return cue.cue !== 'possible' || !wasAble(cue, held.sentence.tokens[governed.at], held);
}

/** "would repay, if asked" → "will repay": the page keeps the promise and not its condition. */
function isConditional({ wording, sentence: from }: CertaintyDigest, { there, sentence }: Held): boolean {
  return (
    wording === 'would' &&
    there.some((other) => other.sentence === from && /^(?:if|unless|provided)$/.test(other.wording)) &&
    sentence.tokens.some(({ folded }) => folded === 'will')
  );
}

/** A weak cue is missed only where the page says of the very same that it is done: "should lift" → "has lifted". */
function isDone(cue: CertaintyDigest, governed: GovernedWord, { sentence, best }: Held): boolean {
  if (!governed.isHead || cue.sentence !== best || !WEAK.test(cue.wording)) return false;
  const before = sentence.tokens.slice(Math.max(0, governed.at - 2), governed.at);
  return before.some(({ folded }) => DONE.has(folded)) && !before.some(({ folded }) => folded === 'to');
}

/** "hopes to fly" → "will fly": an auxiliary that states stands right before the verb. */
function isStated({ at }: GovernedWord, { sentence }: Held): boolean {
  return sentence.tokens.slice(Math.max(0, at - 3), at).some(({ folded }) => ASSERTS.has(folded));
}

/** "users could post photos" → "users posted photos": what somebody could do and did; no auxiliary stands with the bare past. */
function wasAble({ wording }: CertaintyDigest, verb: Token | undefined, { sentence }: Held): boolean {
  if (wording !== 'could' || verb === undefined || !verb.folded.endsWith('ed')) return false;
  const before = sentence.tokens[sentence.tokens.indexOf(verb) - 1];
  return !AUXILIARIES.has(before?.folded ?? '');
}

const WEAK = /^(?:should|believed|believes?|expected|expects|due to|set to|risks?|plans?|hopes?|feared)$/i;
const DONE = new Set(['has', 'have']);

/** Whether something near the governed word keeps the doubt, or the denial. */
function isKept(
  cue: CertaintyDigest,
  kept: readonly CueClass[],
  at: number,
  { sentence, here }: Held,
): boolean {
  const clause = clauseAround(sentence, at);
  const from = clause[0]?.start ?? sentence.start;
  const to = clause.at(-1)?.end ?? sentence.end;
  const head = sentence.tokens[at]?.start;
  const keeps = (own: Certainty) => own.start !== head && keepsDoubt(own, cue, kept, sentence);
  if (here.some((own) => keeps(own) && own.start >= from && own.end <= to)) return true;
  return (
    cue.cue === 'negated' &&
    clause.some((token) => NEGATIVES.has(token.folded) || deniesHead(token, cue.scope[0]))
  );
}

/** Cues of a kept class; but "without pressure", "not until" and their like deny, and keep no doubt. */
function keepsDoubt(
  own: Certainty,
  lost: CertaintyDigest,
  kept: readonly CueClass[],
  { tokens }: Sentence,
): boolean {
  if (!kept.includes(own.cue) || lost.cue === 'negated' || own.cue !== 'soft') return kept.includes(own.cue);
  return !DENIALS.has(tokens.find(({ start }) => start === own.start)?.folded ?? '');
}

const DENIALS = new Set('not without none nobody nothing neither nor lack lacks lacked'.split(' '));

/** Where the governed verb itself was replaced, the rest of the sentence must leave no doubt: nearly all of it goes back to the original, and it states. */
function isPlainlyAsserted(
  cue: CertaintyDigest,
  kept: readonly CueClass[],
  held: Held,
  { alignment }: Comparison,
): boolean {
  if (!['possible', 'likely', 'considered', 'future'].includes(cue.cue)) return false;
  if (
    (alignment.supported[held.index] ?? 0) < WELL_SUPPORTED ||
    held.here.some((own) => keepsDoubt(own, cue, kept, held.sentence))
  )
    return false;
  return held.sentence.tokens.some(({ folded }) => ASSERTS.has(folded));
}

/** Other ways to say no. */
const NEGATIVES = new Set(
  `rather instead except held but stop stopped avoid avoided absent missing free little few despite yet prevent prevented block blocked any before until
  barred ban banned zero clear only`.split(/\s+/),
);

/** "unusual" for "not usual". */
function deniesHead({ folded }: Token, head: StemKey | undefined): boolean {
  const positive = /^(?:un|in|im|ir|dis|non)([a-z]{4,})$/.exec(folded)?.[1];
  return positive !== undefined && stemKey(stem(positive)) === head;
}

/** "29 percent were not seen" is what "71 percent were seen" says. */
function isShare({ text, folded }: Token): boolean {
  return text === '%' || folded === 'percent' || folded === 'cent';
}

/** The page denies what the best linked sentence states plainly. */
function addedNegations({ sentence, index, here, there, best }: Held, comparison: Comparison): RawFinding[] {
  if (there.some(({ cue }) => cue === 'negated' || cue === 'soft') || sentence.tokens.some(isShare))
    return [];
  if (!copiesWords(comparison, sentence)) return [];
  const held = comparison.digest.sentences[best]?.keys;
  return here.flatMap((own) => {
    if (own.cue !== 'negated' || isSettled(comparison, own)) return [];
    const governed = governedWord(sentence, own.scope.map(stemKey), 1);
    const token = governed?.isHead ? sentence.tokens[governed.at] : undefined;
    const key = token === undefined ? null : contentKey(token);
    if (token === undefined || key === null || !held?.includes(key)) return [];
    if (own.scope.filter((word) => held.includes(stemKey(word))).length < 2) return [];
    return [
      {
        start: Math.min(own.start, token.start),
        end: Math.max(own.end, token.end),
        kind: 'certainty' as const,
        verdict: 'changed' as const,
        sentence: index,
        original: originalWords(comparison, comparison.digest.sentences[best]?.at ?? null),
        from: best,
        confidence: NEGATION_ADDED,
        reason: { code: 'negation-flipped' as const, values: [] },
      },
    ];
  });
}

function lost(
  span: Span,
  sentence: number,
  cue: CertaintyDigest,
  confidence: number,
  comparison: Comparison,
): RawFinding {
  return {
    ...span,
    kind: 'certainty',
    verdict: 'changed',
    sentence,
    original: wordingAround(cue, comparison),
    from: cue.sentence,
    confidence,
    reason: { code: cue.cue === 'negated' ? 'negation-flipped' : 'doubt-removed', values: [cue.wording] },
  };
}

/** The cue with the words it governs, where the text is at hand: "may have been harmed as a result". */
function wordingAround(cue: CertaintyDigest, comparison: Comparison): string {
  const sentence = comparison.digest.sentences[cue.sentence]?.at ?? null;
  const rest =
    cue.at === null || sentence === null
      ? null
      : originalWords(comparison, { start: cue.at.start, end: sentence.end });
  return rest === null ? cue.wording : (/^\S+(?:\s+[^\s,;:.]+){0,5}/.exec(rest)?.[0] ?? cue.wording);
}
