import type { CauseDigest } from '../digest/digest.ts';
import type { Cause } from '../facts/fact.ts';
import { type StemKey, stemKey } from '../text/keys.ts';
import { stem } from '../text/stem.ts';
import {
  type Comparison,
  clearlyLinkedTo,
  digestFactsOf,
  factsOf,
  linkedTo,
  type RawFinding,
} from './comparison.ts';
import { isSettled } from './settled.ts';

/** A cause whose words the linked sentences hold to this share was there, though perhaps not called a cause. */
const CARRIED = 0.5;

/** Share of a loosely worded cause ("after …") that the original must not hold anywhere before it counts. */
const LEAST_NOVELTY = 0.7;
/** Content words it must have at least. */
const LEAST_LOOSE = 3;
const REPLACED = 0.7;
const NOVEL = 0.55;

/** Stems of words that say of whom or how many, and may be said in ten other ways: "everyone has a single vote" for "each holder has one vote". */
const LIGHT = new Set(
  'everyone everybody someone anyone nobody everything single sole whole entire same very'
    .split(' ')
    .map(stem),
);

/** Causes the page states and the original does not. */
export function unsupportedCauses(comparison: Comparison): RawFinding[] {
  return factsOf(comparison.analysis, 'cause')
    .filter((fact) => fact.scope.length > 0 && !isSettled(comparison, fact))
    .flatMap((fact) => judge(fact, comparison) ?? []);
}

function judge(fact: Cause, comparison: Comparison): RawFinding | null {
  const keys = fact.scope.filter((word) => !LIGHT.has(word)).map(stemKey);
  if (keys.length === 0) return null;
  const rival = rivalCause(fact, keys, comparison);
  if (rival === null && isCarried(fact, keys, comparison)) return null;
  const novel = keys.filter((key) => !comparison.alignment.weights.has(key)).length;
  if (rival === null && novel === 0) return null;
  if (fact.loose && (keys.length < LEAST_LOOSE || novel < LEAST_NOVELTY * keys.length)) return null;
  return {
    start: fact.start,
    end: fact.end,
    kind: 'cause',
    verdict: rival === null ? 'inserted' : 'changed',
    sentence: fact.sentence,
    original: rival === null ? null : rival.wording,
    from: rival?.sentence ?? null,
    confidence: rival !== null ? REPLACED : novel === keys.length ? NOVEL : 0.4,
    reason: { code: 'cause-not-there', values: [] },
  };
}

/** The cause that a clearly linked sentence gives, where it shares no word with the page's. */
function rivalCause(fact: Cause, keys: readonly StemKey[], comparison: Comparison): CauseDigest | null {
  const clear = clearlyLinkedTo(comparison, fact.sentence);
  const there = digestFactsOf(comparison.digest, 'cause').filter(
    ({ sentence, loose }) => !loose && clear.includes(sentence),
  );
  if (fact.loose || there.some(({ scope }) => scope.some((key) => keys.includes(key)))) return null;
  return there[0] ?? null;
}

function isCarried(fact: Cause, keys: readonly StemKey[], comparison: Comparison): boolean {
  const linked = linkedTo(comparison, fact.sentence);
  const around = linked.flatMap((at) => [at - 1, at, at + 1]);
  const there = new Set(around.flatMap((at) => [...(comparison.digest.sentences[at]?.keys ?? [])]));
  return keys.filter((key) => there.has(key)).length >= CARRIED * keys.length;
}
