import { FINDING_KINDS, type FindingKind, REASON_CODES, type ReasonCode } from '../../report.ts';
import { contentKeys } from '../../text/keys.ts';
import { overlaps } from '../../text/span.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Comparison, RawFinding } from '../comparison.ts';
import { yes } from '../learned/logistic.ts';

/** What tells a finding that an editor would sign from one that is the original's in other words. */
export type JudgeSign =
  | FindingKind
  | ReasonCode
  | 'inserted'
  | 'confidence'
  | 'supported'
  | 'linkScore'
  | 'notInText'
  | 'inSentence'
  | 'nearby'
  | 'position'
  | 'newWords'
  | 'length'
  | 'sentenceLength'
  | 'digits'
  | 'small'
  | 'round'
  | 'severalWords'
  | 'opensSentence'
  | 'sureOnPage'
  | 'pageLength'
  | 'approximate'
  | 'relative'
  | 'quoted'
  | 'hasRival';

/** Findings nearer than this, in UTF-16 code units, are nearby. */
const NEARBY = 300;
/** A finder is sure from here. */
const SURE = 0.85;
/** Words before a number, or in it, that say it is no exact figure of the original's: it may follow from others. */
const APPROXIMATE =
  /\b(?:more|less|about|around|nearly|almost|over|under|some|roughly|half|third|quarter|twice|double|dozen)\b/i;
const RELATIVE = /\b(?:ago|earlier|later|before|after|since|last|next|previous|following)\b/i;

/** Measures findings beside each other: an invented sentence mostly holds several, and a page without a sure one is mostly faithful. */
export function judgeSigns(
  found: readonly RawFinding[],
  comparison: Comparison,
): readonly Readonly<Record<JudgeSign, number>>[] {
  const sure = found.filter(({ confidence }) => confidence >= SURE).length;
  return found.map((finding) => ({
    ...kindSigns(finding),
    ...wordSigns(finding, comparison),
    ...signsOfPlace(finding, found, comparison),
    sureOnPage: Math.min(6, sure) / 6,
    pageLength: Math.min(1, comparison.analysis.sentences.length / 40),
  }));
}

function kindSigns({ kind, verdict, reason, confidence, original }: RawFinding) {
  const kinds = Object.fromEntries(FINDING_KINDS.map((name) => [name, yes(name === kind)]));
  const reasons = Object.fromEntries(REASON_CODES.map((name) => [name, yes(name === reason.code)]));
  return {
    ...(kinds as Record<FindingKind, number>),
    ...(reasons as Record<ReasonCode, number>),
    inserted: yes(verdict === 'inserted'),
    confidence,
    hasRival: yes(original !== null),
  };
}

function wordSigns({ start, end }: RawFinding, { page, alignment }: Comparison) {
  const text = page.text.slice(start, end);
  const tokens = tokenise(text);
  const keys = contentKeys(tokens);
  const number = tokens.find(({ kind }) => kind === 'number');
  const value = number === undefined ? Number.NaN : Number(number.text.replace(/[,'’]/g, ''));
  return {
    newWords: keys.filter((key) => !alignment.weights.has(key)).length / (keys.length || 1),
    length: Math.min(8, tokens.length) / 8,
    severalWords: yes(tokens.length > 1),
    digits: yes(number !== undefined),
    small: yes(value <= 12),
    round: yes(/(?:00|illion|thousand)\b/.test(text)),
    approximate: yes(APPROXIMATE.test(page.text.slice(Math.max(0, start - 20), end))),
    relative: yes(RELATIVE.test(page.text.slice(start, end + 12))),
  };
}

function signsOfPlace(finding: RawFinding, found: readonly RawFinding[], comparison: Comparison) {
  const { page, analysis, alignment, quotations } = comparison;
  const sentence = analysis.sentences[finding.sentence];
  const others = found.filter((other) => other !== finding && other.confidence >= 0.5);
  return {
    supported: alignment.supported[finding.sentence] ?? 0,
    linkScore: alignment.nearest[finding.sentence]?.[0]?.score ?? 0,
    notInText: yes(sentence?.blockKind !== 'paragraph'),
    inSentence: Math.min(3, others.filter((other) => other.sentence === finding.sentence).length) / 3,
    nearby: Math.min(4, others.filter(({ start }) => Math.abs(start - finding.start) < NEARBY).length) / 4,
    position: finding.start / (page.text.length || 1),
    sentenceLength: Math.min(40, sentence?.tokens.length ?? 0) / 40,
    opensSentence: yes(sentence?.start === finding.start),
    quoted: yes(quotations.some(({ quotation }) => overlaps(quotation, finding))),
  };
}
