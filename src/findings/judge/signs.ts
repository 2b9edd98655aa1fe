import { FINDING_KINDS, type FindingKind, REASON_CODES, type ReasonCode } from '../../report.ts';
import { contentKeys, type StemKey } from '../../text/keys.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { tokenise } from '../../text/tokens.ts';
import { type Comparison, originalKeys, type RawFinding } from '../comparison.ts';
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
  | 'sureAround'
  | 'pageLength'
  | 'approximate'
  | 'relative'
  | 'quoted'
  | 'hasRival'
  | 'likelyPerSentence'
  | 'foundPerSentence'
  | 'sameKind'
  | 'sameReason'
  | 'intoParagraph'
  | 'intoSentence'
  | 'newInSentence'
  | 'carriedBefore'
  | 'carriedBehind'
  | 'linkGap'
  | 'rivalLength'
  | 'originalLength';

/** Findings nearer than this, in UTF-16 code units, are nearby. */
const NEARBY = 300;
/** A finder is sure from here, thinks it likely, and holds it for more than nothing. */
const SURE = 0.85;
const LIKELY = 0.6;
const HELD = 0.5;
/** Words before a number, or in it, that say it is no exact figure of the original's: it may follow from others. */
const APPROXIMATE =
  /\b(?:more|less|about|around|nearly|almost|over|under|some|roughly|half|third|quarter|twice|double|dozen)\b/i;
const RELATIVE = /\b(?:ago|earlier|later|before|after|since|last|next|previous|following)\b/i;

/** Sentences on either side of a finding that its page is for the judge: of a live blog of a day the rest tells nothing about it. */
const AROUND = 20;

/** Measures findings beside each other: an invented sentence mostly holds several, and where there is no sure one around a page is mostly faithful. */
export function judgeSigns(
  found: readonly RawFinding[],
  comparison: Comparison,
): readonly Readonly<Record<JudgeSign, number>>[] {
  return found.map((finding) => {
    const others = found.filter((other) => other !== finding && isAround(other, finding));
    return {
      ...kindSigns(finding),
      ...wordSigns(finding, comparison),
      ...signsOfPlace(finding, comparison),
      ...signsOfPassage(finding, comparison),
      ...signsOfOthers(finding, others, comparison),
    };
  });
}

function isAround(other: RawFinding, { sentence }: RawFinding): boolean {
  return Math.abs(other.sentence - sentence) <= AROUND;
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
    rivalLength: original?.length ?? 0,
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

function signsOfPlace(finding: RawFinding, { page, analysis, digest, quotations }: Comparison) {
  const sentence = analysis.sentences[finding.sentence];
  const paragraph = page.blocks.find((block) => contains(block, finding));
  return {
    notInText: yes(sentence?.blockKind !== 'paragraph'),
    position: finding.start / (page.text.length || 1),
    intoParagraph: shareBefore(finding, paragraph),
    intoSentence: shareBefore(finding, sentence),
    sentenceLength: Math.min(40, sentence?.tokens.length ?? 0) / 40,
    opensSentence: yes(sentence?.start === finding.start),
    pageLength: Math.min(1, analysis.sentences.length / 40),
    originalLength: Math.min(1, digest.sentences.length / 40),
    quoted: yes(quotations.some(({ quotation }) => overlaps(quotation, finding))),
  };
}

/** How much of what it stands in comes before it, 0 to 1. */
function shareBefore({ start }: Span, whole: Span | undefined): number {
  return whole === undefined ? 0 : (start - whole.start) / (whole.end - whole.start);
}

/** Words on either side that are looked at. */
const BESIDE = 3;

/** How well the original carries what the finding stands in: its sentence, and the words beside it. */
function signsOfPassage(finding: RawFinding, comparison: Comparison) {
  const { analysis, alignment } = comparison;
  const nearest = alignment.nearest[finding.sentence] ?? [];
  const tokens = analysis.sentences[finding.sentence]?.tokens ?? [];
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const before = words.filter(({ end }) => end <= finding.start).slice(-BESIDE);
  const behind = words.filter(({ start }) => start >= finding.end).slice(0, BESIDE);
  const there = new Set(originalKeys(comparison, finding.from ?? nearest[0]?.original ?? -1));
  const isThere = (key: StemKey) => there.has(key);
  return {
    supported: alignment.supported[finding.sentence] ?? 0,
    linkScore: nearest[0]?.score ?? 0,
    linkGap: (nearest[0]?.score ?? 0) - (nearest[1]?.score ?? 0),
    newInSentence: shareOf(contentKeys(tokens), (key) => !alignment.weights.has(key)) ?? 0,
    carriedBefore: shareOf(contentKeys(before), isThere) ?? NO_WORDS,
    carriedBehind: shareOf(contentKeys(behind), isThere) ?? NO_WORDS,
  };
}

/** Where no word of content stands beside a finding, which trees tell from words that are not carried. */
const NO_WORDS = -1;

/** The share of keys that are of a sort; null where there are none. */
function shareOf(keys: readonly StemKey[], isOf: (key: StemKey) => boolean): number | null {
  return keys.length === 0 ? null : keys.filter(isOf).length / keys.length;
}

/** What else is found around it, and how much there is around it. */
function signsOfOthers(finding: RawFinding, others: readonly RawFinding[], { analysis }: Comparison) {
  const from = Math.max(0, finding.sentence - AROUND);
  const sentences = Math.min(analysis.sentences.length, finding.sentence + AROUND + 1) - from;
  const held = others.filter(({ confidence }) => confidence >= HELD);
  const likely = others.filter(({ confidence }) => confidence >= LIKELY).length;
  const sure = [finding, ...others].filter(({ confidence }) => confidence >= SURE).length;
  return {
    inSentence: Math.min(3, held.filter(({ sentence }) => sentence === finding.sentence).length) / 3,
    nearby: Math.min(4, held.filter(({ start }) => Math.abs(start - finding.start) < NEARBY).length) / 4,
    sureAround: Math.min(6, sure) / 6,
    likelyPerSentence: likely / sentences,
    foundPerSentence: (1 + others.length) / sentences,
    sameKind: Math.min(MOST_ALIKE, others.filter(({ kind }) => kind === finding.kind).length),
    sameReason: Math.min(
      MOST_ALIKE,
      others.filter(({ reason }) => reason.code === finding.reason.code).length,
    ),
  };
}

/** More others of its kind than this tell nothing further. */
const MOST_ALIKE = 5;
