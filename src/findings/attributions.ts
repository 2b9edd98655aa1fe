import type { QuotationDigest } from '../digest/digest.ts';
import type { Quotation, Speaker } from '../facts/fact.ts';
import { speakersAgree } from '../facts/quotations/speakers.ts';
import { type Comparison, digestFactsOf, factsOf, type RawFinding } from './comparison.ts';
import type { QuotationMatch } from './quotations.ts';

/** A quotation must be clearly the same before its speakers are compared. */
const CLEARLY_SAME = 0.6;

/** Quotations of the original that the page gives to somebody else. */
export function changedAttributions(comparison: Comparison): RawFinding[] {
  return comparison.quotations.flatMap((match) => judge(match, comparison) ?? []);
}

function judge({ quotation, original, share }: QuotationMatch, comparison: Comparison): RawFinding | null {
  if (share < CLEARLY_SAME || quotation.speaker === null) return null;
  const there = speakersOf(original, quotation, comparison);
  if (there.length === 0) return null;
  const names = digestFactsOf(comparison.digest, 'name');
  const { speaker } = quotation;
  const roles = [...digestFactsOf(comparison.digest, 'role'), ...factsOf(comparison.analysis, 'role')];
  if (there.some((other) => speakersAgree(speaker, other, names, roles) !== 'no')) return null;
  const rival = there[0];
  const wording = rival === undefined ? null : nameOf(rival, comparison);
  return {
    start: speaker.start,
    end: speaker.end,
    kind: 'attribution',
    verdict: 'changed',
    sentence: quotation.sentence,
    original: wording,
    from: original.sentence,
    confidence: speaker.named && rival?.named && !speaker.resolved && !rival.resolved ? 0.85 : 0.55,
    reason: { code: 'said-by-other', values: wording === null ? [] : [wording] },
  };
}

/** Speakers of every quotation of the original that holds the same words: two people may have said the same. */
function speakersOf(original: QuotationDigest, _quotation: Quotation, comparison: Comparison): Speaker[] {
  const grams = new Set(original.grams);
  return digestFactsOf(comparison.digest, 'quotation').flatMap((other) => {
    const same =
      other === original || (other.grams.length > 0 && other.grams.every((gram) => grams.has(gram)));
    return same && other.speaker !== null ? [other.speaker] : [];
  });
}

function nameOf(speaker: Speaker, { digest }: Comparison): string {
  const last = speaker.parts.at(-1);
  const full = digestFactsOf(digest, 'name').find(({ parts }) => last !== undefined && parts.at(-1) === last);
  return full?.wording ?? speaker.parts.join(' ');
}
