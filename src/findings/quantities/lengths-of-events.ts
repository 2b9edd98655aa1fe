import type { TimeDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { daysBetween } from '../../facts/times/calendar.ts';
import { DAY, WEEK, YEAR } from '../../facts/times/seconds.ts';
import { type Comparison, digestFactsOf, isInOrBeside, linkedTo } from '../comparison.ts';
import { foldedText, tokensAfter, tokensBefore } from '../tokens-beside.ts';

/** What takes a length of time by itself, and is told of with it: nobody reckons how long a debate was from two dates. */
const EVENTS =
  'debate|session|hearing|visit|inspection|search|hunt|manhunt|battle|meeting|summit|talks|strike|walkout|stoppage|go-slow|contract|campaign|standoff|siege|chase|pursuit|row|feud|dispute|operation|surgery|procedure|investigation|probe|inquiry|inquest|career|marriage|wait|shutdown|trip|voyage|journey|trek|tour|shift|stint|reign|rescue|negotiations?|mediation|ordeal|speech|march|protest|demonstration|blockade|occupation|vigil|interrogation|interview|ceremony|procession|rally|sit-in|lockout|ban|suspension|boycott|struggle|fight|course|conference|retreat|raid|standstill|sponsorship';
/** The same, of which only a length is told: "after three days of rain". */
const GOINGS_ON =
  'rain|rainfall|downpours|snow|snowfall|heat|wind|storms|fighting|shelling|clashes|unrest|rioting|questioning|deliberations?|deliberating|arguing|argument|arguments|wrangling|haggling|bargaining|testimony|evidence|silence|uncertainty|planning|preparation|preparations|work|training|study|research|searching|digging|waiting|discussions?|consultation|exchanges';
const HYPHENATED = new RegExp(`^(?:- )?(?:\\S+ )?(?:${EVENTS})s?(?: |$)`);
const OF_EVENT = new RegExp(`^of (?:\\S+ ){0,2}(?:${EVENTS}|${GOINGS_ON})s?(?: |$)`);
/** "After three days locked in debate", "spent 40 hours arguing". */
const ENGAGED =
  /^(?:locked|spent|huddled|closeted|arguing|deliberating|talking|debating|searching|waiting)\b/;
const LASTED = /(?:^| )(?:last(?:ed|s|ing)|(?:shook|trembled|swayed|raged|burned|dragged on|went on) for)$/;
/** "Has worked the bank for 35 years", "has been questioned for six hours", "who worked there for six years": so many words between the verb and "for". */
const KEPT_ON =
  /(?:^| )(?:has|have|had|who|'s|’s) (?:\S+ly )?(?:been )?(?:worked|lived|led|run|ran|taught|fished|farmed|coached|served|chaired|headed|owned|managed|edited|played|sailed|driven|drove|questioned|interviewed|held|searched|campaigned|fought|studied|practised|practiced|reported|traded|sold|flown|cleaned|tended)(?: [^\s,;.]+){0,6} for$/;
const SPOUSE = /(?:^| )(?:wife|husband|partner|spouse|girlfriend|boyfriend|marriage) of$/;
const REACH = 12;

/**
 * True for a length of time that is told of an event or of a habit: "after a six-hour meeting", "nine months of secret talks", "which lasted 40 seconds", "has led the city
 * for eight years". Where the original has nothing of the length, and no two dates of it lie so far apart, 24 of 25 such were invented; of lengths
 * otherwise ("six minutes later", "every 30 minutes") 20 of 190.
 */
export function isLengthOfEvent(fact: Quantity, comparison: Comparison): boolean {
  if (fact.unit !== 's' || fact.bound !== 'exact' || fact.low !== fact.high) return false;
  return isTold(fact, comparison) && !liesBetweenDates(fact, comparison);
}

function isTold(fact: Quantity, comparison: Comparison): boolean {
  const before = foldedText(tokensBefore(fact, comparison, REACH));
  const after = foldedText(tokensAfter(fact, comparison, 4));
  const written = comparison.page.text.slice(fact.start, fact.end);
  if (/\b(?:half|quarters?)\b/i.test(written)) return false;
  if (/[-‐‑]/.test(written)) return HYPHENATED.test(after);
  if (OF_EVENT.test(after) || LASTED.test(before) || KEPT_ON.test(before) || SPOUSE.test(before)) return true;
  return /(?:^| )(?:after|spent)$/.test(before) && ENGAGED.test(after);
}

/** How far off a length told in months may be, as a share of it. */
const ROUNDING = 0.1;

/** "A three-day strike" from Monday to Wednesday: two days of the sentences it goes back to, or of those beside them, lie so far apart, first and last counted or not. */
function liesBetweenDates({ low, sentence }: Quantity, comparison: Comparison): boolean {
  const length = low / DAY;
  if (length < 1) return false;
  const linked = linkedTo(comparison, sentence);
  const near = digestFactsOf(comparison.digest, 'time').filter(
    (time) => linked.length === 0 || isInOrBeside(time.sentence, linked),
  );
  return near.some((one) =>
    near.some((other) =>
      [other.from, other.to].some((end) => {
        const apart = daysBetween(one.from, end);
        const round = roundOf(one, other);
        const days = apart === null || round === null ? apart : ((apart % round) + round) % round;
        return days !== null && days > 0 && Math.abs(days - length) <= Math.max(1, ROUNDING * length);
      }),
    ),
  );
}

/** After how many days a date without a week or a year comes again, which may have been meant: "from Monday", "in March"; null where both are dated. */
function roundOf(one: TimeDigest, other: TimeDigest): number | null {
  if (one.grain === 'day' && other.grain === 'day' && (one.relative || other.relative)) return WEEK / DAY;
  return one.month !== null || other.month !== null ? YEAR / DAY : null;
}
