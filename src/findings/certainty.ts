import type { CertaintyDigest } from '../digest/digest.ts';
import type { Certainty, CueClass, Sentence } from '../facts/fact.ts';
import { contentKey, type StemKey, stemKey } from '../text/keys.ts';
import type { Token } from '../text/tokens.ts';
import { type Comparison, digestFactsOf, factsOf, originalWords, type RawFinding } from './comparison.ts';
import { isSettled } from './settled.ts';

/** Cues of the original whose loss turns doubt into certainty, with the share of such findings that held on labelled pairs. */
const DOUBT: Partial<Record<CueClass, number>> = { possible: 0.8, likely: 0.75, alleged: 0.65, planned: 0.6 };
const FLIPPED = 0.75;
/** A page sentence must go back to the original's sentence at least this clearly before force is compared. */
const CLEAR_LINK = 0.28;

/** Doubt that the original expresses and the page does not, and negations that were dropped or added. */
export function changedCertainty(comparison: Comparison): RawFinding[] {
  const cues = digestFactsOf(comparison.digest, 'certainty');
  const own = factsOf(comparison.analysis, 'certainty');
  return comparison.analysis.sentences.flatMap((sentence, index) => {
    if (isQuestion(sentence)) return [];
    const links = (comparison.alignment.links[index] ?? []).filter(({ score }) => score >= CLEAR_LINK);
    const there = cues.filter((cue) => links.some(({ original }) => original === cue.sentence));
    const here = own.filter((cue) => cue.sentence === index);
    return [
      ...lostCues(sentence, index, there, here, comparison),
      ...addedNegations(
        sentence,
        index,
        there,
        here,
        links.map(({ original }) => original),
        comparison,
      ),
    ];
  });
}

/** A question asserts nothing. */
function isQuestion({ tokens }: Sentence): boolean {
  return tokens.slice(-2).some(({ text }) => text === '?');
}

function lostCues(
  sentence: Sentence,
  index: number,
  there: readonly CertaintyDigest[],
  here: readonly Certainty[],
  comparison: Comparison,
): RawFinding[] {
  return there.flatMap((cue) => {
    const confidence = cue.cue === 'negated' ? FLIPPED : DOUBT[cue.cue];
    if (confidence === undefined || isKept(cue, here, sentence)) return [];
    const governed = governedToken(sentence, cue.scope);
    if (governed === null) return [];
    const span = withAuxiliaries(sentence, governed);
    if (isSettled(comparison, span)) return [];
    const code = cue.cue === 'negated' ? 'negation-flipped' : 'doubt-removed';
    return [finding(span, index, cue, confidence, code, comparison)];
  });
}

function isKept(cue: CertaintyDigest, here: readonly Certainty[], sentence: Sentence): boolean {
  if (cue.cue !== 'negated') return here.length > 0;
  return (
    here.some(({ cue: own }) => own === 'negated' || own === 'soft') || sentence.tokens.some(isNegativeWord)
  );
}

/** The page denies what the linked sentences state plainly. */
function addedNegations(
  sentence: Sentence,
  index: number,
  there: readonly CertaintyDigest[],
  here: readonly Certainty[],
  links: readonly number[],
  comparison: Comparison,
): RawFinding[] {
  if (there.some(({ cue }) => cue === 'negated')) return [];
  return here.flatMap((own) => {
    if (own.cue !== 'negated' || isSettled(comparison, own)) return [];
    const governed = governedToken(sentence, own.scope.map(stemKey));
    const best = links[0];
    if (governed === null || best === undefined) return [];
    const key = contentKey(governed);
    const held = comparison.digest.sentences[best]?.keys;
    const stated =
      key !== null &&
      held?.includes(key) &&
      own.scope.filter((word) => held.includes(stemKey(word))).length >= 2;
    if (!stated) return [];
    const span = { start: Math.min(own.start, governed.start), end: Math.max(own.end, governed.end) };
    return [
      {
        ...span,
        kind: 'certainty' as const,
        verdict: 'changed' as const,
        sentence: index,
        original: null,
        from: best,
        confidence: 0.5,
        reason: { code: 'negation-flipped' as const, values: [] },
      },
    ];
  });
}

/** The clause around the governed word in which the rest of the cue's scope must be met. */
const CLAUSE = 8;

/**
 * The page's word that the cue governs: the first word of its scope, where another word of the scope stands in the same clause. One word alone
 * is chance: "know" after "do not" stands in half of all articles.
 */
function governedToken(sentence: Sentence, scope: readonly StemKey[]): Token | null {
  const [head, ...others] = scope;
  const keys = sentence.tokens.map(contentKey);
  for (let at = 0; at < keys.length; at++) {
    if (head === undefined || keys[at] !== head) continue;
    const around = keys.slice(Math.max(0, at - CLAUSE), at + CLAUSE + 1);
    if (others.some((key) => key !== head && around.includes(key))) return sentence.tokens[at] ?? null;
  }
  return null;
}

const AUXILIARIES = new Set(
  'will is are was were be been being has have had to does do did the a an it they he she that also now already'.split(
    ' ',
  ),
);

/** From the auxiliaries before the governed word through the word: "were harmed". */
function withAuxiliaries(sentence: Sentence, governed: Token): { start: number; end: number } {
  const { tokens } = sentence;
  let first = tokens.indexOf(governed);
  while (first > 0 && AUXILIARIES.has(tokens[first - 1]?.folded ?? '')) first--;
  return { start: tokens[first]?.start ?? governed.start, end: governed.end };
}

const NEGATIVE = /^(?:un|non|dis|in|im|ir)[a-z]{4,}|less$/;

/** "unusual", "harmless", "rather than": other ways to say no. */
function isNegativeWord(token: Token): boolean {
  return token.kind === 'word' && (NEGATIVE.test(token.folded) || OTHER_NEGATIVES.has(token.folded));
}

const OTHER_NEGATIVES = new Set(
  'rather instead except but stop stopped avoid avoided against absent missing free little few despite yet prevent prevented block blocked barred ban banned'.split(
    ' ',
  ),
);

function finding(
  span: { start: number; end: number },
  sentence: number,
  cue: CertaintyDigest,
  confidence: number,
  code: 'doubt-removed' | 'negation-flipped',
  comparison: Comparison,
): RawFinding {
  const original = wordingAround(cue, comparison);
  return {
    ...span,
    kind: 'certainty',
    verdict: 'changed',
    sentence,
    original,
    from: cue.sentence,
    confidence,
    reason: { code, values: [cue.wording] },
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
