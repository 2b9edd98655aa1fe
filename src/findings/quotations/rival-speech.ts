import type { QuotationDigest, ReportedSpeechDigest } from '../../digest/digest.ts';
import type { Quotation } from '../../facts/fact.ts';
import { speakersAgree } from '../../facts/quotations/speakers.ts';
import {
  type Comparison,
  digestFactsOf,
  originalSentence,
  originalWords,
  speechesOf,
} from '../comparison.ts';

/** The page's sentence must go back to the original's this clearly, … */
const LEAST_SCORE = 0.3;
/** … and no other of the page may go back to that one first, at more than this. */
const CARRIED_FROM = 0.35;
/** Links of the page's sentence that are looked at. */
const NEAREST = 2;

/** What the original has in the place of a quotation: its words, null where its text is not at hand, and their sentence. */
interface RivalSpeech {
  readonly wording: string | null;
  readonly sentence: number;
}

/**
 * What the same speaker says in the sentence that the page's goes back to, quoted or reported, where the page tells it nowhere: the quotation was put in
 * its place ("exceptional" for "encouraging"). Of quotations that are not in the original, on labelled pairs, six of eight such were changed ones to an editor,
 * and two of 282 others.
 */
export function rivalSpeech(quotation: Quotation, comparison: Comparison): RivalSpeech | null {
  const { speaker, sentence } = quotation;
  if (speaker === null) return null;
  const nearest = (comparison.alignment.nearest[sentence] ?? [])
    .filter(({ score }) => score >= LEAST_SCORE)
    .slice(0, NEAREST)
    .map(({ original }) => original);
  const names = digestFactsOf(comparison.digest, 'name');
  const rival = speechesOf(comparison).find(
    (speech) =>
      nearest.includes(speech.sentence) &&
      speech.speaker !== null &&
      speakersAgree(speaker, speech.speaker, names) === 'yes' &&
      !isCarried(speech, sentence, comparison),
  );
  return rival === undefined ? null : { wording: wordingOf(rival, comparison), sentence: rival.sentence };
}

function isCarried(
  speech: QuotationDigest | ReportedSpeechDigest,
  sentence: number,
  { alignment, quotations }: Comparison,
): boolean {
  if (quotations.some(({ original }) => original === speech)) return true;
  return alignment.links.some(([best], other) => {
    const goesBack = best?.original === speech.sentence && best.score > CARRIED_FROM;
    return goesBack && other !== sentence;
  });
}

function wordingOf(speech: QuotationDigest | ReportedSpeechDigest, comparison: Comparison): string | null {
  return speech.type === 'quotation'
    ? originalWords(comparison, speech.at)
    : originalSentence(comparison, speech.sentence);
}
