import type { TimeDigest } from '../digest/digest.ts';
import type { Time } from '../facts/fact.ts';
import { rivalTimes, sameTime } from '../facts/times/same-time.ts';
import { type Comparison, digestFactsOf, factsOf, linkedTo, type RawFinding } from './comparison.ts';
import { isSettled } from './settled.ts';

/** Share of its weight in words that a caption's linked sentences must carry to lend it their date. */
const CAPTION_SUPPORT = 0.5;

/** Dates and times of the page that the original does not give. */
export function unsupportedTimes(comparison: Comparison): RawFinding[] {
  const originals = digestFactsOf(comparison.digest, 'time');
  return factsOf(comparison.analysis, 'time')
    .filter((fact) => fact.grain !== 'vague' && !isSettled(comparison, fact))
    .flatMap((fact) => judge(fact, originals, comparison) ?? []);
}

function judge(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): RawFinding | null {
  if (originals.some((original) => supports(original, fact, comparison)) || isPublication(fact, comparison))
    return null;
  const rival = isLooseCaption(fact, comparison) ? null : bestRival(fact, originals, comparison);
  const base = {
    start: fact.start,
    end: fact.end,
    kind: fact.kind,
    sentence: fact.sentence,
    confidence: confidenceOf(fact),
  };
  if (rival === null)
    return {
      ...base,
      verdict: 'inserted',
      original: null,
      from: null,
      reason: { code: 'not-there', values: [] },
    };
  return {
    ...base,
    verdict: 'changed',
    original: rival.wording,
    from: rival.sentence,
    reason: { code: 'other-value', values: [rival.wording] },
  };
}

/**
 * The original gives the same time: anywhere, for a date that can be told; in a linked sentence, for wording that could not be resolved
 * ("last month" against "March"), and for captions, which tell of another moment than the account around them.
 */
function supports(original: TimeDigest, fact: Time, comparison: Comparison): boolean {
  if (!sameTime(fact, original)) return false;
  const resolved = isResolved(fact) === isResolved(original) && fact.said === original.said;
  const caption = comparison.analysis.sentences[fact.sentence]?.blockKind === 'caption';
  if (resolved && !caption) return true;
  return !isLooseCaption(fact, comparison) && linkedTo(comparison, fact.sentence).includes(original.sentence);
}

/** A caption that goes back to no sentence of the original: what it tells has no rival there. */
function isLooseCaption({ sentence }: Time, { analysis, alignment }: Comparison): boolean {
  return (
    analysis.sentences[sentence]?.blockKind === 'caption' &&
    (alignment.supported[sentence] ?? 0) < CAPTION_SUPPORT
  );
}

function isResolved({ from, month, clock }: Time | TimeDigest): boolean {
  return from !== null || month !== null || clock !== null;
}

/** The day either article appeared is known to both without being written. */
function isPublication(fact: Time, { page, digest }: Comparison): boolean {
  return (
    fact.from !== null &&
    fact.from === fact.to &&
    (fact.from === page.published || fact.from === digest.published)
  );
}

function bestRival(fact: Time, originals: readonly TimeDigest[], comparison: Comparison): TimeDigest | null {
  const linked = new Set(linkedTo(comparison, fact.sentence));
  let best: TimeDigest | null = null;
  let bestScore = 0;
  for (const original of originals) {
    if (!linked.has(original.sentence)) continue;
    const score = rivalTimes(fact, original);
    if (score > bestScore) [best, bestScore] = [original, score];
  }
  return best;
}

function confidenceOf({ grain, relative }: Time): number {
  if (relative && (grain === 'week' || grain === 'season')) return 0.6;
  return grain === 'clock' ? 0.8 : 0.9;
}
