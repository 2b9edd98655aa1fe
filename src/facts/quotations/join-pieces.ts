import type { Quotation, Sentence } from '../fact.ts';
import { firstEndingAfter } from './prose.ts';
import type { Voice } from './voices.ts';

/** Longer stretches are quotations even without a speaker; shorter ones may be scare quotes or titles. In words. */
const LONGEST_FRAGMENT = 6;
/** An attribution between two pieces is not longer, in code units. */
const LONGEST_BETWEEN = 200;

/** Joins what one speaker says before and after an attribution into one quotation. */
export function joinPieces(
  voices: readonly Voice[],
  sentences: readonly Sentence[],
  text: string,
): Quotation[] {
  const groups: Voice[][] = [];
  for (const voice of voices) {
    if ('type' in voice.speech) continue;
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group !== undefined && previous !== undefined && belong(previous, voice, sentences, text))
      group.push(voice);
    else groups.push([voice]);
  }
  return groups.flatMap((group) => quotationOf(group, sentences, text) ?? []);
}

/** A piece without words of attribution belongs to what it follows on; one whose attribution is that of the piece before, too. */
function belong(previous: Voice, voice: Voice, sentences: readonly Sentence[], text: string): boolean {
  if (previous.speaker === null || voice.speaker === null) return false;
  if (previous.speaker.start !== voice.speaker.start) return false;
  if (!voice.own) return true;
  const between = text.slice(previous.end + 1, voice.start - 1);
  return (
    between.length < LONGEST_BETWEEN &&
    /[,.:;]\s*$/.test(between) &&
    blockAt(previous, sentences) === blockAt(voice, sentences)
  );
}

function blockAt({ start }: Voice, sentences: readonly Sentence[]): number {
  return sentences[firstEndingAfter(sentences, start)]?.block ?? -1;
}

function quotationOf(
  group: readonly Voice[],
  sentences: readonly Sentence[],
  text: string,
): Quotation | null {
  const pieces = group.map(({ start, end }) => ({ start, end }));
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined) return null;
  const sentence = firstEndingAfter(sentences, first.start);
  const speaker = first.speaker;
  const fragment = pieces.length === 1 && speaker === null && isFragment(text, first, sentences[sentence]);
  return {
    type: 'quotation',
    kind: 'quote',
    sentence,
    start: first.start,
    end: last.end,
    pieces,
    fragment,
    speaker,
  };
}

/** A few words inside a sentence that do not end one. */
function isFragment(text: string, { start, end }: Voice, sentence: Sentence | undefined): boolean {
  const words = text.slice(start, end).trim();
  const inside = sentence !== undefined && sentence.start < start - 1;
  return (
    words.split(/\s+/, LONGEST_FRAGMENT + 1).length <= LONGEST_FRAGMENT && (inside || !/[.!?,]$/.test(words))
  );
}
