import type { TimeDigest } from '../../digest/digest.ts';
import type { Quantity } from '../../facts/fact.ts';
import { daysBetween } from '../../facts/times/calendar.ts';
import { DAY, YEAR } from '../../facts/times/seconds.ts';
import { keysOfWords } from '../../text/keys.ts';
import { type Comparison, digestFactsOf, isInOrBeside, linkedTo } from '../comparison.ts';
import { foldedText, tokensBefore, wordAfter } from '../tokens-beside.ts';

/** "Over the next three years", "in the past five years", "over the next 10 to 15 years". */
const FROM_TODAY = /\bthe (?:next|coming|past)(?: (?:about|around|roughly|nearly|almost|some))?$/;
/** "Its owner for the past eight years": what began in a year that the original may give anywhere. */
const LASTING = /\bfor the past\b/;

/** What a length of time that begins or ends today comes to, beside the dates of the original. */
export type FromToday = 'elsewhere' | 'follows' | 'new';

/**
 * Whether a length of time is counted from the day of publication, and if so whether some date of the original lies that far from it. Two other dates
 * that lie as far apart by chance tell nothing of "the next three years". Of 16 such lengths of the labelled pages that the original does not have,
 * eight had been inserted; of the other eight seven follow from a date.
 */
export function stretchFromToday(fact: Quantity, comparison: Comparison): FromToday {
  if (fact.unit !== 's' || fact.low !== fact.high || wordAfter(fact, comparison) === 'of') return 'elsewhere';
  const before = foldedText(tokensBefore(fact, comparison, 4));
  if (!FROM_TODAY.test(before)) return 'elsewhere';
  const sign = /past/.test(before) ? -1 : 1;
  const { page, digest } = comparison;
  const days = [page.published, digest.published].flatMap((day) => day ?? []);
  const linked = LASTING.test(before) ? [] : linkedTo(comparison, fact.sentence);
  const dates = digestFactsOf(digest, 'time').filter(
    ({ from, month, sentence }) =>
      (from !== null || month !== null) && (linked.length === 0 || isInOrBeside(sentence, linked)),
  );
  if (days.length === 0) return dates.length === 0 ? 'new' : 'elsewhere';
  if (fact.low >= DECADE && digest.sentences.some(({ keys }) => LONG.some((key) => keys.includes(key))))
    return 'follows';
  return dates.some((date) => days.some((day) => liesSoFar(date, day, sign, fact))) ? 'follows' : 'new';
}

/** "The past decade" is no length with a number. */
const DECADE = 10 * YEAR;
const LONG = keysOfWords('decade decades century');

/** How far a date may miss, as a share of the length, and at least in days: "some eight years" since a year that was not yet over. */
const SLACK = 0.15;
const LEAST_SLACK = 4;

function liesSoFar(
  { from, to }: TimeDigest,
  today: string,
  sign: number,
  { low, precision }: Quantity,
): boolean {
  const ends = [from, to].flatMap((end) => daysBetween(today, end) ?? []).map((apart) => sign * apart);
  const [length, slack] = [low / DAY, Math.max(LEAST_SLACK, (SLACK * low) / DAY, precision / DAY)];
  return ends.length > 0 && Math.min(...ends) <= length + slack && length - slack <= Math.max(...ends);
}
