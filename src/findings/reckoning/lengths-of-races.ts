import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { type StemKey, wordKey } from '../../text/keys.ts';
import { type Comparison, digestFactsOf, isInOrBeside, linkedTo } from '../comparison.ts';
import { foldedText, tokensAfter, tokensBefore } from '../tokens-beside.ts';
import { comesTo } from './comes-to.ts';

/** Metres of a marathon, which needs not be told. */
const MARATHON = 42_195;
const [MARATHON_KEY, HALF_KEY]: readonly [StemKey, StemKey] = [wordKey('marathon'), wordKey('half')];
const REMAINING =
  /^(?:left|remaining|still|to (?:go|run|race|spare)|from (?:the )?(?:end|finish|line|home))\b/;

const CUT_BY =
  /\b(?:cut|cuts|cutting|shorten\w*|reduc\w*|trim\w*|shorter|down)(?: (?:down|back|short))? by(?: (?:about|around|some|roughly|nearly|almost|just|more than))*$/;

/** "Twenty-one kilometres" of a half marathon, "with about eight kilometres left" of what was decided at 34 km of a marathon, "cut by 12 kilometres" of one that was to be run over 30. */
export function isOfRace(fact: Quantity, comparison: Comparison): boolean {
  if (fact.unit !== 'm') return false;
  const lengths = racesThere(comparison);
  if (lengths.some((length) => comesTo(fact, length))) return true;
  const isLess =
    REMAINING.test(foldedText(tokensAfter(fact, comparison, 3))) ||
    CUT_BY.test(foldedText(tokensBefore(fact, comparison, 4)));
  if (!isLess) return false;
  const linked = linkedTo(comparison, fact.sentence);
  const isRun = ({ unit, low, high, sentence }: QuantityDigest) =>
    unit === 'm' && low === high && isInOrBeside(sentence, linked);
  return digestFactsOf(comparison.digest, 'quantity').some(
    (run) => isRun(run) && lengths.some((length) => comesTo(fact, length - run.low)),
  );
}

function racesThere({ digest }: Comparison): readonly number[] {
  const lengths = new Set<number>();
  for (const { keys } of digest.sentences)
    for (const [at, key] of keys.entries())
      if (key === MARATHON_KEY) lengths.add(keys[at - 1] === HALF_KEY ? MARATHON / 2 : MARATHON);
  return [...lengths];
}
