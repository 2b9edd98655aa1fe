import type { Speaker } from '../../facts/fact.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { type Comparison, digestFactsOf, originalWords, type RawFinding } from '../comparison.ts';
import { changedAt } from '../make-finding.ts';

/**
 * The finding that a saying is somebody else's in the original.
 * @param place who says it on the page
 * @param rival who says it in the original's sentence `from`
 */
export function saidByOther(
  place: Span,
  rival: Speaker,
  sentence: number,
  from: number,
  confidence: number,
  comparison: Comparison,
): RawFinding {
  const { start, end } = place;
  const wording = nameOf(rival, comparison) || originalWords(comparison, rival);
  const there = { wording, sentence: from };
  return changedAt({ start, end, kind: 'attribution', sentence }, there, confidence, 'said-by-other');
}

function nameOf(speaker: Speaker, comparison: Comparison): string {
  const { digest } = comparison;
  if (!speaker.named) {
    const described = originalWords(comparison, speaker) ?? '';
    if (fold(described).startsWith(speaker.parts[0] ?? ' ')) return described;
  }
  const last = speaker.parts.at(-1);
  const full = digestFactsOf(digest, 'name').find(({ parts }) => last !== undefined && parts.at(-1) === last);
  return full?.wording ?? speaker.parts.join(' ');
}
