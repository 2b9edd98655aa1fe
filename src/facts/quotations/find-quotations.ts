import type { Span } from '../../text/span.ts';
import type { FactContext, Name, Quotation, ReportedSpeech, Sentence } from '../fact.ts';
import { findNames } from '../names/find-names.ts';
import { speakerOf } from './attribution.ts';
import { joinPieces } from './join-pieces.ts';
import { findStretches, type QuotedStretch } from './marks.ts';
import { readProse } from './prose.ts';
import { findReportedSpeech } from './reported-speech.ts';
import { settleSpeakers, type Voice } from './voices.ts';

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
  const { text } = context;
  const stretches = stretchesOf(text, blocksOf(sentences));
  const prose = readProse(sentences, stretches, names);
  const quoted = stretches.map((speech, k): Voice => {
    const speaker = speakerOf({ prose, sentences, stretches, text }, k);
    return { start: speech.start, end: speech.end, speech, speaker, own: speaker !== null };
  });
  const reported = findReportedSpeech(prose, sentences, stretches).map(
    (speech): Voice => ({ start: speech.start, end: speech.end, speech, speaker: speech.speaker, own: true }),
  );
  const voices = settleSpeakers(inOrder([...quoted, ...reported]), prose, sentences, text);
  return inOrder([...joinPieces(voices, sentences, text), ...voices.flatMap(reportedOf)]);
}

function reportedOf({ speech, speaker }: Voice): ReportedSpeech[] {
  return 'type' in speech && speaker !== null ? [{ ...speech, speaker }] : [];
}

function inOrder<T extends Span>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => a.start - b.start || a.end - b.end);
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

function stretchesOf(text: string, blocks: readonly Span[]): QuotedStretch[] {
  return blocks.flatMap((block) =>
    findStretches(text, block).filter((stretch) => stretch.closed || isPlausible(text, block, stretch)),
  );
}

/** What an unclosed mark may leave open at most, in code units. */
const LONGEST_UNCLOSED = 1_200;

/**
 * A quotation that its block does not close: the convention where the next block goes on with it, and a frequent slip. It must open where
 * speech opens, at the start of the block or after a sentence, comma or colon; else it is a stray mark.
 */
function isPlausible(text: string, block: Span, stretch: Span): boolean {
  if (stretch.end - stretch.start > LONGEST_UNCLOSED) return false;
  const before = text.slice(Math.max(block.start, stretch.start - 8), stretch.start - 1).trimEnd();
  return stretch.start - 1 === block.start || /[.,:!?]$/.test(before);
}
