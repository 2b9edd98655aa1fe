import type { QuantityDigest } from '../../digest/digest.ts';
import type { Bound, Quantity } from '../../facts/fact.ts';
import { sameQuantity } from '../../facts/quantities/same-quantity.ts';
import type { Token } from '../../text/tokens.ts';
import {
  type Comparison,
  digestFactsOf,
  factsOf,
  linkedTo,
  originalTokens,
  originalWords,
  placeInSentence,
  type RawFinding,
} from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { changed } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { tokensBefore } from '../tokens-beside.ts';

/** The labelled pairs have too few to say more. */
const CONFIDENCE = 0.8;

/** Where something got to, or how far it went. */
type Reading = 'level' | 'change';

/** What goes up or down, as a verb or as a noun. */
const MOVING =
  /^(?:ris(?:e|es|en|ing)|rose|f[ae]ll|fall(?:s|en|ing)|(?:drop|slip|slump|jump)(?:s|ped|ping)?|gr[eo]w(?:s|n|ing)?|(?:increas|declin|decreas|plung|surg|eas|rais|reduc|ris)(?:e|es|ed|ing)|(?:climb|tumbl|gain|soar|shr[aiu]nk|lower)(?:s|ed|e|es|ing)?|cut|cuts|cutting|up|down)$/;
/** What may stand between the preposition and the value. */
const BOUNDING =
  /^(?:about|around|some|nearly|almost|just|over|under|roughly|approximately|more|less|than|at|least|most|only|an?|record|the|as|much|little)$/;
/** How far before the preposition the verb may stand, in tokens: "rise in cost by". */
const VERB_REACH = 6;

/**
 * A value that tells how far something went, where the original has it as what it came to, and the other way round: "fell to 38%" for a fall by 38%,
 * "its price having risen by $198 million" for one that rose to that. Reads the original's text; silent where the index holds none.
 */
export function changedLevels(comparison: Comparison): RawFinding[] {
  const originals = digestFactsOf(comparison.digest, 'quantity');
  return inTime(factsOf(comparison.analysis, 'quantity'), comparison, (fact) => {
    if (fact.unit === 's' || isShareInWords(fact) || fact.low !== fact.high || isSettled(comparison, fact))
      return [];
    const reading = readingOf(tokensBefore(fact, comparison, VERB_REACH + 4), fact.bound);
    const rival = reading === null ? null : otherReading(fact, reading, originals, comparison);
    return rival === null ? [] : [changed(fact, rival, CONFIDENCE)];
  });
}

/** "Down to half of it" is down by half. */
function isShareInWords({ unit, kind }: Quantity): boolean {
  return unit === 'percent' && kind === 'number';
}

/** The one equal value of the linked sentences, where it is read the other way, and the original has none that is read as the page's. */
function otherReading(
  fact: Quantity,
  reading: Reading,
  originals: readonly QuantityDigest[],
  comparison: Comparison,
): QuantityDigest | null {
  const linked = linkedTo(comparison, fact.sentence);
  const same = originals.filter((original) => sameQuantity(fact, original));
  const near = same.filter(({ sentence }) => linked.includes(sentence));
  const [only] = near;
  if (only === undefined || near.length > 1) return null;
  const others = same.map((original) => readingThere(original, comparison));
  return readingThere(only, comparison) !== null && !others.includes(reading) && !others.includes(null)
    ? only
    : null;
}

function readingThere(original: QuantityDigest, comparison: Comparison): Reading | null {
  const tokens = originalTokens(original.sentence, comparison);
  const place = placeInSentence(original, comparison);
  if (tokens === null || place === null) return null;
  const before = tokens.filter(({ end }) => end <= place.start);
  const after = tokens.filter(({ start }) => start >= place.end);
  if (originalWords(comparison, original.at) !== original.wording) return null;
  return readingOf(before, original.bound) ?? (isBareChange(before, after) ? 'change' : null);
}

/** Of "by up to 38%" and "by close to 38%" it is the "by" that tells. */
function readingOf(words: readonly Token[], bound: Bound): Reading | null {
  const [last, verb] = [words.at(-1)?.folded, words.at(-2)?.folded];
  const isBound = last === 'to' && (verb === 'close' || (verb === 'up' && bound === 'under'));
  const before = isBound ? words.slice(0, -2) : words;
  const at = before.findLastIndex(({ folded, kind }) => kind !== 'mark' && !BOUNDING.test(folded));
  const preposition = before[at]?.folded;
  if (preposition !== 'to' && preposition !== 'by') return null;
  const verbs = before.slice(Math.max(0, at - VERB_REACH), at);
  if (!verbs.some(({ folded }) => MOVING.test(folded))) return null;
  return preposition === 'to' ? 'level' : 'change';
}

/** "Fell 38%". */
function isBareChange(before: readonly Token[], after: readonly Token[]): boolean {
  const verb = before.findLast(({ folded }) => !BOUNDING.test(folded) || MOVING.test(folded));
  return verb !== undefined && MOVING.test(verb.folded) && after[0]?.folded !== 'to';
}
