import type { QuantityDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { sameQuantity } from '../../facts/quantities/same-quantity.ts';
import { keysOfWords, type StemKey } from '../../text/keys.ts';
import { type Comparison, digestFactsOf, LEAD, linkedTo } from '../comparison.ts';
import { besides, ownNear } from '../own-quantities.ts';
import { foldedText, tokensAfter, tokensBefore } from '../tokens-beside.ts';
import { comesTo } from './comes-to.ts';
import { HALF_POINT } from './own-arithmetic.ts';

/** Shares and ratios whose wording says of what they are. */

const COMPARED_WITH =
  /^(?:up|down|more|less|higher|lower|above|below|over|under|dearer|cheaper|larger|smaller|bigger|better)(?: (?:on|than|from|against))?\b/;
const TELLING_FROM = 100;

/** "64 percent up on that opening offer" of €7m, where the lead has a fee of €11.5m: a value that the page gives here or just before, and one of the lead. */
export function isGrowthToLead(fact: Quantity, comparison: Comparison): boolean {
  if (!COMPARED_WITH.test(foldedText(tokensAfter(fact, comparison, 2)))) return false;
  const originals = digestFactsOf(comparison.digest, 'quantity');
  const lead = originals.filter(({ sentence, low, high }) => sentence < LEAD && low === high);
  return valuesNear(fact, comparison).some(
    (own) =>
      own.low >= TELLING_FROM &&
      originals.some((known) => sameQuantity(own, known)) &&
      lead.some(
        ({ unit, low }) =>
          unit === own.unit &&
          [low / own.low - 1, 1 - low / own.low].some((share) => isPercent(fact, 100 * share)),
      ),
  );
}

/** What a share may be of, by the words for the whole: everybody who lives in a place, everybody who works for somebody. */
const WHOLES: readonly (readonly [of: RegExp, counted: ReadonlySet<StemKey>])[] = [
  [
    /^(?:of|among) (?:the |its |their |all |this |that )?(?:[\p{L}'’-]+ ){0,2}(?:population|people|inhabitants|residents|islanders|citizens|townspeople|villagers)\b/u,
    new Set(
      keysOfWords('population people inhabitants residents islanders citizens townspeople villagers souls'),
    ),
  ],
  [
    /^(?:of|among) (?:the |its |their |all |this |that )?(?:[\p{L}'’-]+ ){0,2}(?:workforce|staff|employees|workers|payroll|headcount)\b/u,
    new Set(keysOfWords('workforce staff employees workers payroll headcount people jobs employs')),
  ],
];

/** "5,200 islanders, or 6% of the population", where the original has the island's 88,000 people elsewhere. */
export function isShareOfWhole(fact: Quantity, comparison: Comparison): boolean {
  const after = foldedText(tokensAfter(fact, comparison, 6));
  const whole = WHOLES.find(([of]) => of.test(after));
  if (whole === undefined) return false;
  const [, counted] = whole;
  const originals = digestFactsOf(comparison.digest, 'quantity').filter(({ unit }) => unit === 'count');
  return valuesNear(fact, comparison).some(
    (own) =>
      own.unit === 'count' &&
      originals.some((known) => sameQuantity(own, known)) &&
      originals.some(
        (all) =>
          all.low > own.low &&
          all.counted.some((key) => counted.has(key)) &&
          isPercent(fact, (100 * own.low) / all.low),
      ),
  );
}

/** What a fine, a fee or a levy is a share of. */
const BASES: ReadonlySet<StemKey> = new Set(
  keysOfWords(
    'revenue revenues turnover sales income profit profits earnings budget salary wages pay price value cost',
  ),
);
/** How far from the sentences that the page's goes back to the share may stand, and the whole from it. */
const SHARE_NEAR = 4;

/** "A fine of as much as 6.2 billion" of up to two percent of revenue, with revenue of 310 billion elsewhere: the share of a sum that it names. */
export function isShareOfNamed(fact: Quantity, comparison: Comparison): boolean {
  if (fact.kind !== 'money') return false;
  const linked = linkedTo(comparison, fact.sentence);
  const originals = digestFactsOf(comparison.digest, 'quantity');
  const isNear = (one: number, other: number) => Math.abs(one - other) <= SHARE_NEAR;
  return originals.some(
    (share) =>
      share.unit === 'percent' &&
      linked.some((at) => isNear(at, share.sentence)) &&
      originals.some(
        (whole) =>
          whole.unit === fact.unit &&
          isNear(whole.sentence, share.sentence) &&
          whole.counted.some((key) => BASES.has(key) && share.counted.includes(key)) &&
          comesTo({ ...fact, bound: 'exact' }, (whole.low * share.low) / 100),
      ),
  );
}

/** "About 1.4 times what is normal" for 40 percent above the average, "0.7 times" for 30 percent below it. */
export function isTimesForPercent(fact: Quantity, near: readonly QuantityDigest[]): boolean {
  return (
    fact.unit === 'times' &&
    near.some(
      ({ unit, low }) =>
        unit === 'percent' &&
        [1 + low / 100, 1 - low / 100].some(
          (times) => Math.abs(times - fact.low) <= Math.max(fact.precision, 0.03),
        ),
    )
  );
}

const FOR_EVERY = /\b(?:for|in|of|to|per|among) (?:every|each)(?: (?:one|single))?$/;
/** How far the two numbers of a ratio may be off it, as a share of it; more where a word rounds one. */
const FOR_EVERY_ROUNDING = 0.02;
const ABOUT = 0.12;

/** "62 new shares for every 100" for 0.62 of a share for each, "ten jobs bring another seven" for 0.7 of one a job, "for every 200 patients three have died" for 1.5 percent: both numbers of such a ratio. */
export function isForEvery(fact: Quantity, near: readonly QuantityDigest[], comparison: Comparison): boolean {
  if (fact.unit !== 'count') return false;
  return besides(fact, comparison).some((other) => {
    if (other.unit !== 'count') return false;
    const [part, whole] = fact.low < other.low ? [fact, other] : [other, fact];
    const isRound = whole.low >= 10 && Number.isInteger(Math.log10(whole.low));
    if (!isRound && !FOR_EVERY.test(foldedText(tokensBefore(whole, comparison, 4)))) return false;
    const ratio = part.low / whole.low;
    const slack = part.bound === 'exact' && whole.bound === 'exact' ? FOR_EVERY_ROUNDING : ABOUT;
    return near.some(({ unit, low }) => {
      const known = unit === 'percent' ? low / 100 : unit === 'count' && low < 1 ? low : 0;
      return known > 0 && Math.abs(known - ratio) <= slack * known;
    });
  });
}

/** The page's values that a share may be of, in the same sentence and in the one before. */
function valuesNear(share: Quantity, comparison: Comparison): readonly Quantity[] {
  return ownNear(share, 1, comparison).filter(({ unit, low, high }) => unit !== 'percent' && low === high);
}

function isPercent({ low, precision, bound }: Quantity, percent: number): boolean {
  return Math.abs(low - percent) <= Math.min(HALF_POINT, precision + 0.05) + (bound === 'exact' ? 0 : 1);
}
