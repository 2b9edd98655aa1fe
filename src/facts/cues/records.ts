import type { Token } from '../../text/tokens.ts';

/**
 * "a record 13,000 pounds", "a record catch", "a national record", "the previous record", "a club-record €2m", "on record volume", "a record for the
 * event"; not "a record label", "a record-breaking run".
 */
export function isRecord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.folded ?? '';
  const next = tokens[at + 1];
  if (/^(?:previous|old|existing)$/.test(before)) return true;
  if (FIELDS.test(before)) return !/^(?:-|against)$/.test(next?.folded ?? '');
  if (next === undefined) return false;
  if (before === '-') return isMeasured(next);
  if (before === 'on') return next.folded !== 'year' && next.kind === 'word' && ranksFeat(tokens, at + 1);
  const isNamed = FEATS.test(next.folded) || (next.folded === 'for' && tokens[at + 2]?.folded === 'the');
  return before === 'a' && (isMeasured(next) || isNamed);
}

/** "An all-time high", "their all-time best": a record under another name. */
export function isAllTimeRecord(tokens: readonly Token[], at: number): boolean {
  const [all, hyphen, time, word] = [-3, -2, -1, 0].map((step) => tokens[at + step]?.folded ?? '');
  return (
    `${all}${hyphen}${time}` === 'all-time' &&
    /^(?:high|low|peak|best|worst|record|maximum|minimum)$/.test(word ?? '')
  );
}

/** "On record volume", "on record trading volume"; not "on record last year". */
function ranksFeat(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at]?.folded ?? '', tokens[at + 1]?.folded ?? ''];
  return (
    FEATS.test(next) || (FEATS.test(after) && after !== 'year' && !/^(?:last|this|next|the|a)$/.test(next))
  );
}

function isMeasured({ kind, text }: Token): boolean {
  return kind === 'number' || /^\p{L}{0,3}\p{Sc}/u.test(text);
}

/** Of what the best is said: "a house record", "the course record". */
const FIELDS = /^(?:national|world|course|house|festival|tournament|league|olympic|auction)$/;
/** What is measured, and was never so much: not who keeps records, and what sells them. */
const FEATS =
  /^(?:high|low|number|sum|profit|year|catch|haul|harvest|crop|yield|attendance|crowd|turnout|price|fee|fine|loss|release|flow|flood|discharge|level|temperature|heat|rainfall|total|payout|award|bid|sale|revenue|demand|output|amount|share|intake|volume)s?$/;
