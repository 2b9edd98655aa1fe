import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { ReportedSpeech, Sentence, Speaker } from '../fact.ts';
import { isOfficeWord } from '../names/office-words.ts';
import { isReportingVerb } from '../verbs-of-saying.ts';
import { clauseStart, phraseEnd } from './attribution.ts';
import type { Prose } from './prose.ts';
import { speakerIn } from './speaker.ts';

/** Fewer words than this say nothing that could be held against an original. */
const FEWEST_WORDS = 4;

/**
 * Finds speech reported without quotation marks: "Verrall said the silence was not unusual", "The ship was late, Verrall said",
 * "According to Wendt, the wells are clean". At most one in a sentence, the first.
 */
export function findReportedSpeech(
  prose: Prose,
  sentences: readonly Sentence[],
  quoted: readonly Span[],
): ReportedSpeech[] {
  let next = 0;
  return sentences.flatMap((sentence, at) => {
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
    const hasQuotation = (quoted[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end;
    const found = hasQuotation ? null : reportedIn(prose, sentence);
    return found === null
      ? []
      : [
          {
            type: 'reported',
            kind: 'attribution',
            sentence: at,
            start: sentence.start,
            end: sentence.end,
            ...found,
          },
        ];
  });
}

function reportedIn(prose: Prose, sentence: Sentence): { speaker: Speaker; content: Span } | null {
  const { tokens } = prose;
  const { from, to } = prose.range(sentence);
  for (let at = from; at < to; at++) {
    const folded = tokens[at]?.folded ?? '';
    if (folded === 'according' && tokens[at + 1]?.folded === 'to') return accordingTo(prose, from, at, to);
    if (tokens[at]?.kind === 'word' && isReportingVerb(folded) && !isAdjective(tokens, at))
      return saidBy(prose, from, at, to);
  }
  return null;
}

/** "The alleged supplier". */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.folded ?? '';
  return tokens[at]?.folded === 'alleged' && /^(?:the|an?|his|her|its|their|of|by|for|with)$/.test(before);
}

function accordingTo(
  prose: Prose,
  from: number,
  at: number,
  to: number,
): { speaker: Speaker; content: Span } | null {
  const { tokens } = prose;
  const comma = indexOf(tokens, ',', at, to);
  const leads = at - from < 2;
  const phrase = { from: at + 2, to: leads ? (comma ?? to) : to - 1 };
  const speaker = speakerIn(prose, phrase, 'phrase');
  const content = leads ? between(tokens, (comma ?? to) + 1, to) : between(tokens, from, at);
  return speaker && content && { speaker, content };
}

function saidBy(
  prose: Prose,
  from: number,
  verb: number,
  to: number,
): { speaker: Speaker; content: Span } | null {
  const { tokens } = prose;
  const comma = lastIndexOf(tokens, ',', from, verb);
  const following = comma === verb - 1 ? saidByFollowing(prose, from, verb, to) : null;
  if (following !== null) return following;
  const trails = tokens[verb + 1] === undefined || /^[.!?,]$/.test(tokens[verb + 1]?.text ?? '');
  const dated = !trails && to - verb <= LONGEST_DATING && DATING.has(tokens[verb + 1]?.folded ?? '');
  if ((trails || dated) && comma !== null) {
    const speaker = speakerIn(prose, { from: comma + 1, to: verb }, 'verb');
    const content = between(tokens, from, comma);
    if (trails || speaker !== null) return speaker && content && { speaker, content };
  }
  const speaker = speakerIn(prose, { from: clauseStart(tokens, from, verb), to: verb }, 'verb');
  if (speaker !== null) {
    const content = between(tokens, tokens[verb + 1]?.folded === 'that' ? verb + 2 : verb + 1, to);
    return content && { speaker, content };
  }
  return null;
}

/** Between the verb and the speaker behind it stands an office at most: "said Finance Minister Ada Quill". */
const LONGEST_TITLE = 4;

/**
 * "The wells are clean, said Ada Quill, who runs the laboratory." Whoever follows must be named or hold an office, straight behind the verb:
 * in "Quill, who runs the laboratory, said the Tarn works …" nobody does.
 */
function saidByFollowing(
  prose: Prose,
  from: number,
  verb: number,
  to: number,
): { speaker: Speaker; content: Span } | null {
  const { tokens } = prose;
  const phrase = { from: verb + 1, to: phraseEnd(tokens, verb + 1, to) };
  const speaker = speakerIn(prose, phrase, 'phrase');
  const content = between(tokens, from, verb - 1);
  if (speaker === null || content === null) return null;
  if (!speaker.named && !speaker.parts.some(isOfficeWord)) return null;
  const own = prose.range(speaker);
  const next = tokens[own.to];
  const closed = next === undefined || own.to >= to || next.kind === 'mark' || AFTER.has(next.folded);
  return closed && own.from - verb <= LONGEST_TITLE ? { speaker, content } : null;
}

const AFTER = new Set('of who from in at on for as'.split(' '));

/** What follows a verb of saying at the end of a sentence: "…, Verrall said on Monday.", "…, she said in a statement." */
const DATING = new Set(
  'on in at late early yesterday today earlier this last monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
const LONGEST_DATING = 8;

function between(tokens: readonly Token[], from: number, to: number): Span | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined || to - from < FEWEST_WORDS
    ? null
    : { start: first.start, end: last.end };
}

function indexOf(tokens: readonly Token[], text: string, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (tokens[at]?.text === text) return at;
  return null;
}

function lastIndexOf(tokens: readonly Token[], text: string, from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--) if (tokens[at]?.text === text) return at;
  return null;
}
