import type { Span } from '../../text/span.ts';
import type { ReportedSpeech, Sentence, Speaker } from '../fact.ts';
import type { QuotedStretch } from './marks.ts';
import { firstEndingAfter, type Pronoun, type Prose } from './prose.ts';

/** Somebody speaking, in quotation marks or reported, before or after it is settled who. */
export interface Voice extends Span {
  readonly speech: QuotedStretch | ReportedSpeech;
  readonly speaker: Speaker | null;
  /** True where words of attribution stand beside it. */
  readonly own: boolean;
}

/** A pronoun after the sentence somebody spoke in, or the next but one, is that speaker. */
const NEXT = 2;

/**
 * Settles who speaks where the words leave it open: a pronoun is the last who spoke, or the last person named; a quotation
 * without attribution that follows on another is spoken by the same. What may be wrong is marked `resolved`; a pronoun in a block that
 * names one person only, or right behind what its speaker said, is as good as a name.
 * @param voices in order of their start, with speakers as written
 */
export function settleSpeakers(
  voices: readonly Voice[],
  prose: Prose,
  sentences: readonly Sentence[],
  text: string,
): Voice[] {
  const settled: Voice[] = [];
  for (const voice of voices) {
    const last = settled.at(-1) ?? null;
    settled.push({ ...voice, speaker: speakerFor(voice, last, prose, sentences, text) });
  }
  return settled;
}

function speakerFor(
  voice: Voice,
  last: Voice | null,
  prose: Prose,
  sentences: readonly Sentence[],
  text: string,
): Speaker | null {
  const { speaker } = voice;
  if (speaker === null) return last === null ? null : inherited(voice, last, sentences, text);
  const pronoun = pronounWritten(text, speaker);
  if (speaker.parts.length > 0 || pronoun === null) return speaker;
  const near =
    last?.speaker && isNear(last, voice, sentences) && fits(last.speaker, pronoun, prose) ? last : null;
  const person = prose.lastPerson(speaker.start, pronoun);
  if (
    near?.speaker &&
    (person === null || person.name.start <= near.end || isSpeaker(near.speaker, person.name))
  ) {
    const { parts, named, resolved } = near.speaker;
    return { ...speaker, parts, named, resolved };
  }
  if (person === null) return speaker;
  return { ...speaker, parts: person.name.parts, named: true, resolved: !person.alone };
}

function pronounWritten(text: string, { start, end }: Span): Pronoun | null {
  const written = text.slice(start, end).toLowerCase();
  if (written === 'he' || written === 'him') return 'he';
  return written === 'she' || written === 'her' ? 'she' : null;
}

function fits({ parts, named }: Speaker, pronoun: Pronoun, prose: Prose): boolean {
  return !named || (prose.pronounFor(parts) ?? pronoun) === pronoun;
}

function isSpeaker({ start, end }: Speaker, name: Span): boolean {
  return name.start < end && start < name.end;
}

/** The same block, and at most one sentence between. */
function isNear(last: Voice, voice: Voice, sentences: readonly Sentence[]): boolean {
  const from = firstEndingAfter(sentences, last.end - 1);
  const to = firstEndingAfter(sentences, voice.start);
  return sentences[from]?.block === sentences[to]?.block && to - from <= NEXT;
}

/** The speaker of the voice before, where nothing but its attribution stands between and the quotation opens a sentence. */
function inherited(voice: Voice, last: Voice, sentences: readonly Sentence[], text: string): Speaker | null {
  if (last.speaker === null) return null;
  const from = sentences[firstEndingAfter(sentences, last.end - 1)];
  const to = sentences[firstEndingAfter(sentences, voice.start)];
  if (from === undefined || to === undefined) return null;
  const reported = 'type' in last.speech;
  const gap = text.slice(last.end + (reported ? 0 : 1), voice.start - 1);
  if (from.block !== to.block)
    return to.block === from.block + 1 && !reported && gap.trim() === '' ? last.speaker : null;
  const follows = to.start >= voice.start - 1 && (gap.match(/[.!?]\s/g) ?? []).length <= 1;
  return follows ? { ...last.speaker, resolved: last.speaker.resolved || reported } : null;
}
