import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { sameQuantity } from '../../facts/quantities/same-quantity.ts';
import { bySentence } from '../../facts/surroundings.ts';
import { DAY, HOUR, MINUTE, WEEK } from '../../facts/times/seconds.ts';
import { type Comparison, digestFactsOf, linkedTo } from '../comparison.ts';
import { foldedText, tokensBefore, tokensBeforeThere } from '../tokens-beside.ts';
import { comesTo } from './comes-to.ts';

/** "Would grow by about two", "down by half a metre". */
const CHANGED_BY =
  /\b(?:r[io]s\w+|rose|gr[eo]w\w*|climb\w*|jump\w*|soar\w*|surg\w*|increas\w*|up|f[ae]ll\w*|drop\w*|declin\w*|decreas\w*|shr[aiu]nk\w*|slip\w*|slid\w*|plung\w*|tumbl\w*|lowered|raised|cut|down|reduced|widen\w*|narrow\w*|lengthen\w*|shorten\w*|extended) by(?: (?:about|around|some|roughly|nearly|almost|just|only|over|under|more than|less than|another|a further))?$/;
const REACH = 5;

/**
 * "The average class of 22 would grow by about two" where the original has it rise from 22 to 24, "dropped by 330 tonnes" where it has a fall of 22 percent, to 1,170: what lies
 * between two values of one sentence, or a value and what it was before its share was added or taken off.
 */
export function isChangeBetween(
  fact: Quantity,
  near: readonly QuantityDigest[],
  comparison: Comparison,
): boolean {
  if (!CHANGED_BY.test(foldedText(tokensBefore(fact, comparison, REACH)))) return false;
  const told = bySentence(near.filter(({ unit }) => unit === fact.unit || unit === 'percent'));
  return [...told.values()].some((values) => {
    const alike = values.filter(({ unit }) => unit === fact.unit);
    return (
      alike.some((one, at) => alike.slice(0, at).some((other) => isBetween(fact, one, other))) ||
      values.some((share, at) =>
        [values[at - 1], values[at + 1]].some((of) => isShareOfChange(fact, share, of)),
      )
    );
  });
}

function isBetween(fact: Quantity, one: QuantityDigest, other: QuantityDigest): boolean {
  const between = Math.abs(one.low - other.low);
  return sameQuantity(fact, { ...fact, low: between, high: between, bound: 'exact' });
}

/** A share and the value that it was added to or taken from stand right beside each other. */
function isShareOfChange(fact: Quantity, share: QuantityDigest, of: QuantityDigest | undefined): boolean {
  if (share.unit !== 'percent' || of === undefined || of.unit !== fact.unit || of.unit === 'percent')
    return false;
  const parts = [
    share.low / (100 + share.low),
    share.low < 100 ? share.low / (100 - share.low) : 0,
    share.low / 100,
  ];
  return parts.some((part) => comesTo(fact, of.low * part));
}

const FALLING =
  /\b(?:f[ae]ll|drop|declin|decreas|shr[aiu]nk|slip|slid|plung|tumbl|lowered|cut|down|reduced|narrow|shorten)\w* by/;

/** "Some 180,000 hectares" of 120,000 that "may rise by half": a value of a linked sentence once the share is added or taken off that it is said to change by. */
export function isAfterChange(fact: Quantity, comparison: Comparison): boolean {
  if (/^(?:percent|s|age)$/.test(fact.unit)) return false;
  return linkedValues(fact, comparison).some((values) =>
    values.some((share) => {
      const words = share.unit === 'percent' ? foldedText(tokensBeforeThere(share, comparison, REACH)) : '';
      if (!CHANGED_BY.test(words)) return false;
      const factor = 1 + ((FALLING.test(words) ? -1 : 1) * share.low) / 100;
      return values.some(({ unit, low }) => unit === fact.unit && comesTo(fact, low * factor));
    }),
  );
}

/** The original's values in the sentences that the fact's goes back to, those of one sentence together. */
function linkedValues({ sentence }: Quantity, comparison: Comparison): (readonly QuantityDigest[])[] {
  const linked = linkedTo(comparison, sentence);
  const values = digestFactsOf(comparison.digest, 'quantity').filter((value) =>
    linked.includes(value.sentence),
  );
  return [...bySentence(values).values()];
}

/** "41 extra minutes" for "75 minutes rather than 34": a stretch of a linked sentence, and a bare number in its sentence that is one in the same unit. */
export function isMoreThanBare(fact: Quantity, comparison: Comparison): boolean {
  if (fact.unit !== 's') return false;
  const isExtra = (long: QuantityDigest, bare: QuantityDigest) =>
    long.unit === 's' &&
    bare.unit === 'count' &&
    [MINUTE, HOUR, DAY, WEEK].some((one) => Math.abs(long.low - bare.low * one) === fact.low);
  return linkedValues(fact, comparison).some((values) =>
    values.some((long) => values.some((bare) => isExtra(long, bare))),
  );
}
