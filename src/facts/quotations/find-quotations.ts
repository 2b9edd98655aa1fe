import type { Span } from '../../text/span.ts';
import type { FactContext, Name, Quotation, ReportedSpeech, Sentence, Speaker } from '../fact.ts';
import { findNames } from '../names/find-names.ts';
import { type Setting, speakerOf } from './attribution.ts';
import { findStretches, type QuotedStretch } from './marks.ts';
import { firstEndingAfter, readProse } from './prose.ts';
import { findReportedSpeech } from './reported-speech.ts';

/** Longer stretches without a speaker are quotations all the same; shorter ones may be scare quotes or titles. In words. */
const LONGEST_FRAGMENT = 6;

/**
 * Finds quotations with their speakers, and speech reported without marks.
 * @param names the article's names, where they are known already
 * @returns facts in order of their start; a split quotation is one fact with several pieces
 */
export function findQuotations(
  sentences: readonly Sentence[],
  context: FactContext,
  names: readonly Name[] = findNames(sentences, context).filter((fact) => fact.type === 'name'),
): (Quotation | ReportedSpeech)[] {
  const stretches = stretchesOf(context.text, blocksOf(sentences));
  const prose = readProse(sentences, stretches, names);
  const setting: Setting = { prose, sentences, stretches };
  const quotations = join(attribute(setting, context.text), setting, context.text);
  const reported = findReportedSpeech(prose, sentences, stretches);
  return [...quotations, ...reported].sort((a, b) => a.start - b.start || a.end - b.end);
}

function blocksOf(sentences: readonly Sentence[]): Span[] {
  const blocks = new Map<number, { start: number; end: number }>();
  for (const { block, start, end } of sentences) {
    const known = blocks.get(block);
    if (known === undefined) blocks.set(block, { start, end });
    else known.end = end;
  }
  return [...blocks.values()];
}

/** Quotations of all blocks. One without end counts if the next block goes on with an opening mark, or if it takes up its own block. */
function stretchesOf(text: string, blocks: readonly Span[]): QuotedStretch[] {
  return blocks.flatMap((block) =>
    findStretches(text, block).filter((stretch) => stretch.closed || isPlausible(text, block, stretch)),
  );
}

/** What an unclosed mark may leave open at most, in code units. */
const LONGEST_UNCLOSED = 1_200;

function isPlausible(text: string, block: Span, stretch: Span): boolean {
  if (stretch.end - stretch.start > LONGEST_UNCLOSED) return false;
  const before = text.slice(block.start, stretch.start - 1).trimEnd();
  return before === '' || /[,:]$/.test(before);
}

interface Spoken {
  readonly stretch: Span;
  readonly speaker: Speaker | null;
  /** True where the stretch has its own words of attribution. */
  readonly own: boolean;
}

/** Gives each stretch its speaker: its own, else that of the quotation it follows on. */
function attribute(setting: Setting, text: string): Spoken[] {
  const spoken: Spoken[] = [];
  setting.stretches.forEach((stretch, k) => {
    const speaker = speakerOf(setting, k);
    const previous = spoken.at(-1);
    const inherits =
      speaker === null && previous !== undefined && followsOn(setting, previous.stretch, stretch, text);
    spoken.push({ stretch, speaker: speaker ?? (inherits ? previous.speaker : null), own: speaker !== null });
  });
  return spoken;
}

/** Nothing but an attribution stands between: the same block, at most one sentence's end, and the quotation opens a sentence. */
function followsOn({ sentences }: Setting, before: Span, after: Span, text: string): boolean {
  const first = sentences[firstEndingAfter(sentences, before.end - 1)];
  const second = sentences[firstEndingAfter(sentences, after.start)];
  if (first === undefined || second === undefined) return false;
  const gap = text.slice(before.end + 1, after.start - 1);
  if (first.block !== second.block) return second.block === first.block + 1 && gap.trim() === '';
  return second.start >= after.start - 1 && (gap.match(/[.!?]\s/g) ?? []).length <= 1;
}

/** Joins what one speaker says before and after an attribution into one quotation. */
function join(spoken: readonly Spoken[], setting: Setting, text: string): Quotation[] {
  const groups: Spoken[][] = [];
  for (const one of spoken) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group !== undefined && previous !== undefined && belong(previous, one, setting, text))
      group.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) => quotationOf(group, setting, text) ?? []);
}

function belong(previous: Spoken, one: Spoken, setting: Setting, text: string): boolean {
  if (previous.speaker === null || one.speaker === null) return false;
  if (!one.own) return true;
  const gap = text.slice(previous.stretch.end + 1, one.stretch.start - 1);
  const sameWords = previous.speaker.start === one.speaker.start;
  return (
    sameWords &&
    gap.length < 200 &&
    /,\s*$|\.\s*$|:\s*$/.test(gap) &&
    followsSentence(setting, previous.stretch, one.stretch)
  );
}

/** Both in one block: an attribution between two pieces belongs to both. */
function followsSentence({ sentences }: Setting, before: Span, after: Span): boolean {
  return (
    sentences[firstEndingAfter(sentences, before.end - 1)]?.block ===
    sentences[firstEndingAfter(sentences, after.start)]?.block
  );
}

function quotationOf(group: readonly Spoken[], { sentences }: Setting, text: string): Quotation | null {
  const pieces = group.map(({ stretch }) => ({ start: stretch.start, end: stretch.end }));
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  const sentence = firstEndingAfter(sentences, first.start);
  const speaker = group.find((one) => one.own)?.speaker ?? group[0]?.speaker ?? null;
  return {
    type: 'quotation',
    kind: 'quote',
    sentence,
    start: first.start,
    end: last.end,
    pieces,
    fragment: pieces.length === 1 && speaker === null && isFragment(text, first, sentences[sentence]),
    speaker,
  };
}

/** A few words inside a sentence that do not end one. */
function isFragment(text: string, piece: Span, sentence: Sentence | undefined): boolean {
  const words = text.slice(piece.start, piece.end).trim();
  const inside = sentence !== undefined && sentence.start < piece.start - 1;
  return (
    words.split(/\s+/, LONGEST_FRAGMENT + 1).length <= LONGEST_FRAGMENT && (inside || !/[.!?,]$/.test(words))
  );
}
