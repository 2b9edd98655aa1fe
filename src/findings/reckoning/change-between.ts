import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { sameQuantity } from '../../facts/quantities/same-quantity.ts';
import { bySentence } from '../../facts/surroundings.ts';
import type { Comparison } from '../comparison.ts';
import { foldedText, tokensBefore } from '../tokens-beside.ts';

/** "Would grow by about two", "down by half a metre". */
const CHANGED_BY =
  /\b(?:r[io]s\w+|rose|gr[eo]w\w*|climb\w*|jump\w*|soar\w*|surg\w*|increas\w*|up|f[ae]ll\w*|drop\w*|declin\w*|decreas\w*|shr[aiu]nk\w*|slip\w*|lowered|raised|cut|down|reduced|widen\w*|narrow\w*|lengthen\w*|shorten\w*|extended) by(?: (?:about|around|some|roughly|nearly|almost|just|only|over|under|more than|less than|another|a further))?$/;
const REACH = 5;

/** "The average class of 22 would grow by about two" where the original has it rise from 22 to 24: what lies between two values of one sentence. */
export function isChangeBetween(
  fact: Quantity,
  near: readonly QuantityDigest[],
  comparison: Comparison,
): boolean {
  if (!CHANGED_BY.test(foldedText(tokensBefore(fact, comparison, REACH)))) return false;
  const alike = bySentence(near.filter(({ unit }) => unit === fact.unit));
  return [...alike.values()].some((values) =>
    values.some((one, at) => values.slice(0, at).some((other) => isBetween(fact, one, other))),
  );
}

function isBetween(fact: Quantity, one: QuantityDigest, other: QuantityDigest): boolean {
  const between = Math.abs(one.low - other.low);
  return sameQuantity(fact, { ...fact, low: between, high: between, bound: 'exact' });
}
