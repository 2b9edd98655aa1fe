import type { NameDigest, QuotationDigest, ReportedSpeechDigest } from '../../digest/digest.ts';
import type { Name } from '../../facts/fact.ts';
import { eitherNames } from '../../facts/names/same-name.ts';
import { bySentence } from '../../facts/surroundings.ts';
import { isVerbOfSaying } from '../../facts/verbs-of-saying.ts';
import { keysByToken, type StemKey } from '../../text/keys.ts';
import { readOnce } from '../../text/read-once.ts';
import { overlaps } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, digestFactsOf, factsOf, type RawFinding, speechesOf } from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { saidByOther } from './said-by-other.ts';

type Speech = QuotationDigest | ReportedSpeechDigest;

/** A person of the page who says, thinks or counts something, with the words of what that is. */
interface Telling {
  readonly name: Name;
  readonly keys: readonly StemKey[];
  /** Everybody named in it. */
  readonly names: readonly Name[];
}

/** Of some 75 sayings found by this on the labelled articles, most of them by their quotation too, all but one were given to another; of the 7 found only so, all 7. */
const CONFIDENCE = 0.75;
/** Least weight of the words that a saying has in a sentence that another one says … */
const TOLD = 4;
/** … and how much of it they may have in a sentence by, or near, whom the page names. */
const OWN = 0.3;
/** How far behind its speaker's name a saying of the original may stand, in sentences. */
const BEHIND = 2;

/**
 * A saying that the page gives, in its own words, to somebody whom the original names elsewhere, where its words stand in what another one says there: "the
 * rent goes up next, fumed Quill" for “they will want more rent,” said Ash. The words are those of the saying without the names in it, so that a sentence
 * which merely names the page's speaker does not stand for what he says.
 */
export function toldByAnother(comparison: Comparison, found: readonly RawFinding[]): RawFinding[] {
  const given = new Set(found.map(({ sentence }) => sentence));
  const tellers = bySentence(tellersIn(comparison));
  return inTime([...tellers.values()].flat(), comparison, (name) => {
    if (given.has(name.sentence)) return [];
    const telling = { name, ...sayingOf(name, tellers.get(name.sentence) ?? [], comparison) };
    const known = namesThere(name, comparison);
    if (!known.some(({ parts, title }) => parts.length > 1 || title !== null)) return [];
    const other = bestOther(telling, known, comparison);
    if (other?.speaker == null || telling.names.some((one) => isBy(one, other))) return [];
    return [saidByOther(name, other.speaker, name.sentence, other.sentence, CONFIDENCE, comparison)];
  });
}

function namesThere(name: Name, { digest }: Comparison): readonly NameDigest[] {
  return digestFactsOf(digest, 'name').filter((other) => other.kind === 'person' && eitherNames(name, other));
}

/** The speech of another that holds the words of a saying, where no sentence by or near its speaker does. */
function bestOther(
  { name, keys }: Telling,
  known: readonly NameDigest[],
  comparison: Comparison,
): Speech | null {
  const speeches = speechesOf(comparison);
  const others = speeches.filter((speech) => speech.speaker?.named === true && !isBy(name, speech));
  const isOthers = (sentence: number) =>
    others.some((speech) => speech.sentence === sentence && speech.speaker?.resolved === false);
  const isOwn = (sentence: number) =>
    known.some((other) => {
      const behind = sentence - other.sentence;
      return behind === 0 || (behind > 0 && behind <= BEHIND && !isOthers(sentence));
    }) || speeches.some((speech) => speech.sentence === sentence && isBy(name, speech));
  let [best, most, own]: [Speech | null, number, number] = [null, TOLD, 0];
  for (const [sentence, weight] of weightsWith(keys, comparison)) {
    if (isOwn(sentence)) own = Math.max(own, weight);
    else if (weight >= most) {
      const other = others.find((speech) => speech.sentence === sentence);
      if (other !== undefined) [best, most] = [other, weight];
    }
  }
  return own <= OWN * most ? best : null;
}

function isBy({ parts }: Name, { speaker }: Speech): boolean {
  if (speaker === null || speaker.parts.length === 0) return false;
  return eitherNames({ parts, kind: 'person' }, { parts: speaker.parts, kind: 'person' });
}

/** The original's sentences, by their indexes in order, that hold some of these keys, each with the weight of those. */
function weightsWith(keys: readonly StemKey[], { alignment }: Comparison): (readonly [number, number])[] {
  const { weights } = alignment;
  const held = new Map<number, number>();
  for (const key of keys)
    for (const at of new Set(weights.sentencesWith(key))) held.set(at, (held.get(at) ?? 0) + weights.of(key));
  return [...held].sort(([one], [other]) => one - other);
}

function tellersIn({ analysis }: Comparison): Name[] {
  return factsOf(analysis, 'name').filter(
    (name) => name.kind === 'person' && tells(name, analysis.sentences[name.sentence]?.tokens ?? []),
  );
}

const namesBySentence = readOnce((names: readonly Name[]) => bySentence(names));

/** One's saying without the names in it, and these: the whole sentence, or what stands up to the joint between two who say something in it. */
function sayingOf(
  name: Name,
  tellers: readonly Name[],
  { analysis }: Comparison,
): Pick<Telling, 'keys' | 'names'> {
  const tokens = analysis.sentences[name.sentence]?.tokens ?? [];
  const names = namesBySentence(factsOf(analysis, 'name')).get(name.sentence) ?? [];
  const at = tellers.indexOf(name);
  const from = at === 0 ? 0 : jointBefore(name, tokens);
  const next = tellers[at + 1];
  const to = next === undefined ? tokens.length : jointBefore(next, tokens);
  const keys = keysByToken(tokens);
  const inside = tokens.slice(from, to);
  const said = inside.flatMap((token, place) => {
    const key = keys[from + place];
    return key == null || names.some((other) => overlaps(other, token)) ? [] : [key];
  });
  return {
    keys: [...new Set(said)],
    names: names.filter((other) => inside.some((token) => overlaps(other, token))),
  };
}

const JOINTS = new Set([',', ';', ':', 'and', 'but', 'while', 'whereas']);

function jointBefore({ start }: Name, tokens: readonly Token[]): number {
  return Math.max(
    0,
    tokens.findLastIndex((token) => token.end <= start && JOINTS.has(token.folded)),
  );
}

/** Verbs of holding something true, beside those of saying. */
const BELIEVING =
  /^(?:thinks?|suspects?|suspected|believes?|believed|fears?|feared|hopes?|hoped|expects?|expected|doubts?|doubted|sees|feels|felt)$/;
/** "In Quill's view", "by Quill's count". */
const VIEW = /^(?:view|opinion|judge?ment|words|estimate|account|count|reckoning|telling|eyes|figures)$/;
/** Behind a name that follows its verb: "said Quill, who", not "says Quill sold". */
const CLOSING = /^(?:[^\p{L}\p{N}]*|of|who|from|in|at|on|for|as|to)$/u;
/** How far before a name "according to" or "said" may stand: over an office. */
const TITLE = 6;

function tells({ start, end }: Name, tokens: readonly Token[]): boolean {
  const first = tokens.findIndex((token) => token.start >= start);
  const next = verbAfter(
    tokens.findIndex((token) => token.start >= end),
    tokens,
  );
  const [after = '', behind = ''] = [tokens[next]?.folded, tokens[next + 1]?.folded];
  if (next >= 0 && behind !== 'by' && (isVerbOfSaying(after) || BELIEVING.test(after))) return true;
  const isOwner = (tokens[next - 1]?.end ?? 0) > end;
  for (let at = first - 1; at >= Math.max(0, first - TITLE); at--) {
    const { folded, kind } = tokens[at] as Token;
    const before = tokens[at - 1];
    if (folded === 'to' && before?.folded === 'according') return true;
    if (isVerbOfSaying(folded) && /^[,”"’]$/.test(before?.text ?? '')) return CLOSING.test(after);
    if (isOwner && /^(?:in|by|on)$/.test(folded) && VIEW.test(after)) return true;
    if (kind === 'mark') return false;
  }
  return false;
}

/** "Quill, who runs the lock, thinks": over what stands between two commas. */
function verbAfter(at: number, tokens: readonly Token[]): number {
  if (tokens[at]?.text !== ',') return at;
  const close = tokens.findIndex((token, place) => place > at && token.kind === 'mark');
  return tokens[close]?.text === ',' && close - at <= LONGEST_ASIDE ? close + 1 : at;
}

const LONGEST_ASIDE = 12;
