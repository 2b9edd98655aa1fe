import type { Quantity } from '../../facts/fact.ts';
import { sameQuantity } from '../../facts/quantities/same-quantity.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, factsOf } from '../comparison.ts';
import { foldedText, tokensAfter, tokensBefore } from '../tokens-beside.ts';

/**
 * Words that bound a number from a distance, or in ways that no reader of bounds knows: "a cap of $15,000", "15 or more", "the ceiling is 40",
 * "as high as 11", "known to have killed 61".
 */
const BOUNDING = new Set(
  `least most maximum minimum cap capped caps limit limited limits ceiling upper lower top tops more over above under below less fewer than
  up within passed crossed nearly almost close about around some roughly approximately or plus exceed exceeds exceeding beyond known confirmed upwards high low
  nearing approaching estimated just barely full past topped maxed toward towards best worst inside
  range ranges ranged between either end little few many much small short coldest hottest warmest lowest highest fewest largest smallest longest shortest
  youngest oldest cheapest dearest possibly perhaps maybe`.split(/\s+/),
);
/** Of these, words that place things as well ("under the floor", "$900 under the law"): they bound a number only right before it. */
const PLACING = new Set(
  'over above below under up top tops within inside around about past toward towards beyond high low full little few many much small short passed crossed'.split(
    ' ',
  ),
);
/** How close to a number words that place things bound it, in tokens. */
const CLOSE = 2;
/** How far before and after a number the others are looked for, in tokens. */
const BEFORE = 8;
const AFTER = 5;
/** All of its sentence. */
const WHOLE = Number.POSITIVE_INFINITY;
/** The nearest words tell what a value is of; the others what is said of it. */
export const ROLE_WORDS = 3;

/**
 * Words behind a number that bound it: "or more", "at the very least", "is the limit", "was the lowest". Only those that look back: of "31 homes in little more
 * than a week" and "26 days in the largest breach" nothing is bounded.
 */
const BEHIND =
  /\b(?:or|and|if not|perhaps|maybe|possibly|probably|likely) (?:even )?(?:more|less|fewer|over|under|above|below|higher|lower|so|thereabouts|older|younger|longer|shorter|better|beyond|up|upwards?)\b|\bat (?:the |its |their )?(?:very |upper |lower )?(?:least|most|minimum|maximum|best|worst|outside|earliest|latest|end|top|bottom|peak)\b|\b(?:is|was|are|were|being|been) (?:the|its|their|a) (?:\S+ )?(?:\S+est|most|least|upper|lower|end)\b|\b(?:maximum|minimum|caps?|capped|limit(?:s|ed)?|ceiling|threshold|plus|exceed(?:s|ed|ing)?|estimated|approximately|roughly|tops|maxed|upper|the lower|ranges?|ranged|either|bound|and counting|so far|to date|confirmed)\b/;

/** Words anywhere behind a number that leave it open: "and the count may rise", "and go higher", "at a maximum". */
const LEFT_OPEN =
  /\b(?:may|might|could|can|will|would|to|likely|expected|feared|and|but|then) (?:\S+ )?(?:rise|rises|rising|grow|grows|climb|climbs|increase|increases|(?:go|goes|going|be|get|gets|run|runs) (?:up|higher|lower|beyond|further|more|less|fewer))\b|\bat (?:a|the|an absolute|the very|the absolute) (?:maximum|minimum|most|least|outside|highest|lowest)\b/;
/** Words anywhere before it by which it is itself the bound: "the most a household can pay for the levy is", "the highest of the fines came to". */
const IS_BOUND =
  /\b(?:the|its|their|a|an) (?:\S+ )?(?:most|least|maximum|minimum|highest|lowest|upper|lower|cap|limit|ceiling|floor|threshold)\b[^.,;:]* (?:is|are|was|were|be|been|stands?|stood|comes? to|came to|at|to)(?: set| fixed| put)?(?: at| to)?$/;

/** The page bounds the number, here by a word near it or at another mention of the value; "go up by 9%" and "passed on four times" bound nothing. */
export function isBoundedHere(fact: Quantity, comparison: Comparison): boolean {
  const before = tokensBefore(fact, comparison, BEFORE);
  const close = before.slice(-CLOSE);
  const isAdverb = (token: Token) =>
    /^(?:up by|passed (?:on|by|to|at))$/.test(`${token.folded} ${before[before.indexOf(token) + 1]?.folded}`);
  if (
    before.some(
      (token) => bounds(token) && !isAdverb(token) && (close.includes(token) || !PLACING.has(token.folded)),
    )
  )
    return true;
  return (
    BEHIND.test(foldedText(tokensAfter(fact, comparison, AFTER))) ||
    LEFT_OPEN.test(foldedText(tokensAfter(fact, comparison, WHOLE))) ||
    IS_BOUND.test(foldedText(tokensBefore(fact, comparison, WHOLE))) ||
    isBoundedElsewhere(fact, comparison)
  );
}

/** Another mention of the same value has a bound; "more than 400 places" in the title is not that of 430. */
function isBoundedElsewhere(fact: Quantity, { analysis }: Comparison): boolean {
  const role = fact.counted.slice(0, ROLE_WORDS);
  return factsOf(analysis, 'quantity').some(
    (other) =>
      other !== fact &&
      other.bound !== 'exact' &&
      (other.low === fact.low || other.bound === 'about') &&
      sameQuantity(fact, other) &&
      (other.sentence === fact.sentence ||
        role.length === 0 ||
        other.counted.slice(0, ROLE_WORDS).some((word) => role.includes(word))),
  );
}

function bounds({ folded }: Token): boolean {
  return BOUNDING.has(folded);
}
