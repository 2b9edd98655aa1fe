import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Sentence, Speaker } from '../fact.ts';
import { isCue } from '../names/name-capitals.ts';
import { HONORIFICS } from '../names/name-words.ts';
import { isVerbOfSaying } from '../verbs-of-saying.ts';
import { firstEndingAfter, type Prose } from './prose.ts';
import { speakerIn, type TokenRange } from './speaker.ts';

/** Where to look for the speaker of a stretch in quotation marks. */
export interface Setting {
  readonly prose: Prose;
  readonly sentences: readonly Sentence[];
  readonly stretches: readonly Span[];
  readonly text: string;
}

/** A verb of saying must stand this near to the quotation, in words, on the side it is sought. */
const VERB_NEAR = 24;
/** An attribution set as a sentence of its own begins with who and said, in words. */
const SHORT_ATTRIBUTION = 6;

/**
 * Finds who is said, in the sentence of stretch k, to have spoken it. A quotation that ends as speech does looks behind it first
 * ("…," she said), one woven into a sentence before it (called it “a proud morning” and said …).
 */
export function speakerOf(setting: Setting, k: number): Speaker | null {
  const { prose, sentences, stretches, text } = setting;
  const stretch = stretches[k];
  if (stretch === undefined) return null;
  const sentence = sentences[firstEndingAfter(sentences, stretch.start - 1)];
  const leading = prose.range({
    start: Math.max(sentence?.start ?? 0, (stretches[k - 1]?.end ?? -1) + 1),
    end: stretch.start - 1,
  });
  const trailing = trailingRange(setting, k);
  const behind = () => (trailing === null ? null : speakerAfter(prose, trailing));
  if (endsAsSpeech(text, stretch) || leading.from >= leading.to)
    return behind() ?? speakerBefore(prose, leading);
  const credited = prose.tokens[trailing?.from ?? -1]?.folded === 'according';
  return speakerBefore(prose, leading) ?? (credited ? behind() : null);
}

/**
 * What follows a quotation in its sentence, up to the next one. After "!" and "?" an attribution may look like a sentence of its own
 * (“A disgrace!” Varrow wrote.); null where there is nothing.
 */
function trailingRange({ prose, sentences, stretches, text }: Setting, k: number): TokenRange | null {
  const stretch = stretches[k];
  if (stretch === undefined) return null;
  const at = firstEndingAfter(sentences, stretch.end);
  const end = (stretches[k + 1]?.start ?? Number.POSITIVE_INFINITY) - 1;
  const rest = prose.range({ start: stretch.end + 1, end: Math.min(sentences[at]?.end ?? 0, end) });
  const own = (sentences[at]?.start ?? Number.POSITIVE_INFINITY) <= stretch.end;
  if (own && rest.from < rest.to) return rest;
  const next = sentences[own ? at + 1 : at];
  const block = sentences[firstEndingAfter(sentences, stretch.start)]?.block;
  if (next === undefined || next.block !== block || !/[!?]/.test(text.charAt(stretch.end - 1))) return null;
  const { from, to } = prose.range({
    start: Math.max(next.start, stretch.end + 1),
    end: Math.min(next.end, end),
  });
  return { from, to: Math.min(to, from + SHORT_ATTRIBUTION) };
}

function endsAsSpeech(text: string, { end }: Span): boolean {
  return /[,?!.…—–-]/.test(text.charAt(end - 1)) || text.charAt(end + 1) === ',';
}

/** True where a full stop, not a comma, stands at an index: what follows is another sentence. The stops of "Mr." and "J." are none. */
function startsAnew(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || !/[.!?;]/.test(token.text)) return false;
  const before = tokens[at - 1];
  return (
    before === undefined ||
    before.end !== token.start ||
    !(before.text.length === 1 || HONORIFICS.has(before.folded))
  );
}

function speakerAfter(prose: Prose, range: TokenRange): Speaker | null {
  const { tokens } = prose;
  const first = tokens[range.from]?.text === ',' ? range.from + 1 : range.from;
  if (startsAnew(tokens, range.from) || /^(?:and|but|or|which|that)$/.test(tokens[first]?.folded ?? ''))
    return null;
  const verb = findVerb(tokens, range.from, Math.min(range.to, range.from + VERB_NEAR));
  if (verb === null) return gesturing(prose, { from: first, to: range.to });
  if (tokens[verb]?.folded === 'according')
    return speakerIn(prose, { from: verb + 2, to: phraseEnd(tokens, verb + 2, range.to) }, 'phrase');
  const subject = speakerIn(prose, { from: range.from, to: verb }, 'verb');
  return subject ?? speakerIn(prose, { from: verb + 1, to: phraseEnd(tokens, verb + 1, range.to) }, 'phrase');
}

/** “…,” she shrugged; “…,” Varrow grinned: who does what no list of verbs holds, straight behind what was said and nothing else. */
function gesturing(prose: Prose, { from, to }: TokenRange): Speaker | null {
  const { tokens } = prose;
  const [end = null] = [2, 3].filter((words) => startsAnew(tokens, from + words));
  const verb = tokens[from + (end ?? 0) - 1];
  if (end === null || from + end >= to || verb === undefined || !/^[a-z]+(?:ed|s)$/.test(verb.text))
    return null;
  const subject = speakerIn(prose, { from, to: from + end - 1 }, 'verb');
  return subject?.start === tokens[from]?.start ? subject : null;
}

/** The last verb of saying before the quotation; "X: “…”" and "[SOT X] “…”" need none. */
function speakerBefore(prose: Prose, range: TokenRange): Speaker | null {
  const { tokens } = prose;
  const labelled = label(prose, range);
  if (labelled !== null) return labelled;
  const verb = findLastVerb(tokens, range);
  if (verb === null) return null;
  if (tokens[verb]?.folded === 'according')
    return speakerIn(prose, { from: verb + 2, to: range.to }, 'phrase');
  const from = clauseStart(tokens, range.from, verb);
  return (
    speakerIn(prose, { from, to: verb }, 'verb') ??
    speakerIn(prose, { from: verb + 1, to: range.to }, 'phrase')
  );
}

const LONGEST_LABEL = 5;

/** A few words between brackets or before a colon, right before the quotation; "CLIP, RUI BELO:" begins with what is played. */
function label(prose: Prose, { from, to }: TokenRange): Speaker | null {
  const { tokens } = prose;
  const mark = tokens[to - 1]?.text;
  if (mark === ']' || mark === ')') {
    const open = lastIndexOf(tokens, mark === ']' ? '[' : '(', from, to);
    return open !== null && to - open <= LONGEST_LABEL + 2
      ? speakerIn(prose, { from: open + 1, to: to - 1 }, 'verb')
      : null;
  }
  if (mark !== ':' || to - from > LONGEST_LABEL + 1 || findLastVerb(tokens, { from, to }) !== null)
    return null;
  const played = isCue(tokens[from]) && tokens[from + 1]?.text === ',';
  return speakerIn(prose, { from: played ? from + 2 : from, to: to - 1 }, 'verb');
}

function lastIndexOf(tokens: readonly Token[], text: string, from: number, to: number): number | null {
  for (let at = to - 1; at >= Math.max(from, to - LONGEST_LABEL - 3); at--)
    if (tokens[at]?.text === text) return at;
  return null;
}

function isSaying(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.folded === 'according') return tokens[at + 1]?.folded === 'to';
  return (
    isVerbOfSaying(token.folded) &&
    !/^(?:a|an|the|his|her|its|their|this|that|to)$/.test(tokens[at - 1]?.folded ?? '')
  );
}

function findVerb(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    if (startsAnew(tokens, at)) return null;
    if (isSaying(tokens, at)) return at;
  }
  return null;
}

function findLastVerb(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  const last = /^(?:an?|the)$/.test(tokens[to - 1]?.folded ?? '') ? to - 2 : to - 1;
  const depicted = tokens[last]?.folded === 'as';
  for (let at = to - 1; at >= from; at--) {
    if (isSaying(tokens, at) || (depicted && DEPICTING.has(tokens[at]?.folded ?? ''))) return at;
  }
  return null;
}

/** "Quill dismissed the plan as “…”": what is said of something, where "as" leads up to it. Elsewhere these verbs mostly tell what somebody does. */
const DEPICTING = new Set(
  `dismiss dismisses dismissed denounce denounces condemn condemns condemned hail hails brand brands deride derides derided decry decries decried ridicule ridicules
  ridiculed characterise characterises characterised characterize characterizes characterized mock mocks mocked reject rejects rejected welcome welcomes welcomed portray portrays
  portrayed depict depicts depicted paint paints painted cast casts attack attacks attacked laud lauds lauded praise praises bill bills billed see sees saw regard regards regarded
  deplore deplores deplored scorn scorns scorned belittle belittles belittled defend defends defended slam slams trash trashes trashed refer refers referred`.split(
    /\s+/,
  ),
);

const PHRASE_ENDS = new Set('. ; : ! ? who when as after before while because but in during that'.split(' '));

/** Where the noun phrase after an inverted verb ends at the latest. */
export function phraseEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const text = tokens[at]?.folded ?? '';
    if (PHRASE_ENDS.has(text) && (text !== '.' || startsAnew(tokens, at))) return at;
  }
  return to;
}

/** A new clause after ";" or "but" has a subject of its own. */
export function clauseStart(tokens: readonly Token[], from: number, verb: number): number {
  for (let at = verb - 1; at > from; at--) {
    if (/^(?:;|:|—|–|\?|!)$/.test(tokens[at]?.text ?? '') || tokens[at]?.folded === 'but') return at + 1;
  }
  return from;
}
