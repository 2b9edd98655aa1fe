import { TENS, UNITS } from '../quantities/number-words.ts';
import { afterHyphen, isCapitalised, type Tokens, wordAt } from '../quantities/token-reading.ts';
import { clockTime, type TimeReading } from './moment.ts';
import { weekdayAt } from './month-names.ts';

const NOON = 12 * 60;
const DAY = 24 * 60;

/**
 * Reads a time of day: "6.40pm", "6:40 p.m.", "18:40", "0640 GMT", "nine o'clock", "half past one in the morning",
 * "twenty to eleven", "noon", "midday", "midnight".
 */
export function readClockTime(tokens: Tokens, at: number): TimeReading | null {
  return (
    readNamed(tokens, at) ?? readFigures(tokens, at) ?? readSpoken(tokens, at) ?? readBareHour(tokens, at)
  );
}

/** "Midday update" names a programme. */
const BULLETIN =
  /^(?:update|updates|bulletin|bulletins|briefing|news|newscast|edition|headlines|roundup|round-up)$/;

function readNamed(tokens: Tokens, at: number): TimeReading | null {
  const minutes = MIDDLES.get(wordAt(tokens, at));
  return minutes === undefined || BULLETIN.test(wordAt(tokens, at + 1))
    ? null
    : { moment: clockTime(minutes, false), from: at, next: at + 1 };
}

function readFigures(tokens: Tokens, at: number): TimeReading | null {
  const written = /^(\d{1,2})(?:([.:])(\d{2}))?$/.exec(tokens[at]?.kind === 'number' ? tokens[at].text : '');
  const zoned = readZoned(tokens, at);
  if (zoned !== null) return zoned;
  if (written === null) return null;
  const [hour, minute] = [Number(written[1]), Number(written[3] ?? 0)];
  if (hour > 24 || minute > 59) return null;
  const half = readHalfOfDay(tokens, afterHyphen(tokens, at + 1));
  if (half !== null && hour >= 1 && hour <= 12)
    return placed((hour % 12) * 60 + minute + half.add, false, at, half.next);
  const opening = readOpening(tokens, at, hour, minute);
  if (opening !== null) return opening;
  if (wordAt(tokens, at + 1).startsWith("o'clock") && written[2] === undefined)
    return withHalf(tokens, hour * 60, at, at + 2);
  if (
    written[2] === '.' &&
    wordAt(tokens, at + 1) === 'in' &&
    /^(?:morning|afternoon|evening)$/.test(wordAt(tokens, at + 3))
  )
    return withHalf(tokens, (hour % 12) * 60 + minute, at, at + 1);
  if (written[2] === '.' && /^(?:at|around|about|by)$/.test(wordAt(tokens, at - 1))) {
    const part = partOfDayAt(tokens, at + 1);
    if (part !== null) return { ...withPart(part, hour, minute), from: at, next: at + 1 };
  }
  const clear = written[2] === ':' && wordAt(tokens, at + 1) !== ':';
  const part = clear && hour <= 12 ? partOfDayAt(tokens, at + 1) : null;
  if (part !== null) return { ...withPart(part, hour, minute), from: at, next: at + 1 };
  const open = hour >= 1 && hour <= 12 && !/^0/.test(written[1] ?? '');
  return clear && !isResult(tokens, at) ? placed(hour * 60 + minute, open, at, at + 1) : null;
}

/** Between the ends of a stretch of hours. */
const UNTIL = /^(?:and|to|until|till|-|–|—)$/;

/** The first hour of "between 2.30 and 5 am", in the half of the day that is told of the second, and in either of "from 11 to 2 pm"; null where no such stretch begins. */
function readOpening(tokens: Tokens, at: number, hour: number, minute: number): TimeReading | null {
  if (hour < 1 || hour > 12) return null;
  if (!/^(?:between|from)$/.test(wordAt(tokens, at - 1)) || !UNTIL.test(wordAt(tokens, at + 1))) return null;
  const second = /^(\d{1,2})(?:[.:]\d{2})?$/.exec(tokens[at + 2]?.text ?? '')?.[1];
  const half = second === undefined ? null : readHalfOfDay(tokens, afterHyphen(tokens, at + 3));
  if (half === null || Number(second) > 12) return null;
  const isOpen = hour % 12 > Number(second) % 12;
  return placed((hour % 12) * 60 + minute + (isOpen ? 0 : half.add), isOpen, at, at + 1);
}

/** Clocks by which the news tells the time of day. */
const ZONE = /^(?:gmt|utc|bst|cet|cest|est|edt|et|ist|jst|aest|aedt)$/;

/** "1310 GMT", "0640 UTC". */
function readZoned(tokens: Tokens, at: number): TimeReading | null {
  const figures = /^([01]\d|2[0-3])([0-5]\d)$/.exec(tokens[at]?.text ?? '');
  if (figures === null || !ZONE.test(wordAt(tokens, at + 1))) return null;
  return placed(Number(figures[1]) * 60 + Number(figures[2]), false, at, at + 1);
}

/** "Won in 2:05 minutes" is how long, not when; "at about 02:00 hours" is when. */
function isResult(tokens: Tokens, at: number): boolean {
  if (wordAt(tokens, at + 1) === 'hours' && /^[01]\d:00$|^0\d|^2[0-3]/.test(tokens[at]?.text ?? ''))
    return false;
  return /^(?:min|mins|minutes?|hours?|seconds?|:|-)$/.test(wordAt(tokens, at + 1));
}

/** "pm", "p.m.", "a.m": what it adds to the hour, in minutes. */
function readHalfOfDay(tokens: Tokens, at: number): { add: number; next: number } | null {
  const word = wordAt(tokens, at);
  if (word !== 'am' && word !== 'pm' && !((word === 'a' || word === 'p') && wordAt(tokens, at + 1) === '.'))
    return null;
  const next = word.length === 2 ? at + 1 : wordAt(tokens, at + 2) === 'm' ? at + 3 : null;
  return next === null ? null : { add: word.startsWith('p') ? NOON : 0, next };
}

/** The middle of the day and of the night, in minutes. */
const MIDDLES: ReadonlyMap<string, number> = new Map([
  ['noon', NOON],
  ['midday', NOON],
  ['midnight', 0],
]);

/** Before "half six", which is half past six. */
const HOUR_FOLLOWS = /^(?:at|around|about|by|until|till|before|after|since)$/;

/** "half past one", "at half six", "quarter to eight", "twenty past nine", "five past eight", "nine o'clock". */
function readSpoken(tokens: Tokens, at: number): TimeReading | null {
  const start = wordAt(tokens, at) === 'a' ? at + 1 : at;
  const first = readSmall(tokens, start);
  const oClock = first !== null && wordAt(tokens, first.next).startsWith("o'clock");
  if (first !== null && oClock && first.value <= 12)
    return withHalf(tokens, (first.value % 12) * 60, at, first.next + 1);
  const named = { half: 30, quarter: 15 }[wordAt(tokens, start)];
  const halfHour =
    named === 30 && HOUR_FOLLOWS.test(wordAt(tokens, at - 1)) ? readSmall(tokens, start + 1) : null;
  if (halfHour !== null && halfHour.value >= 1 && halfHour.value <= 12)
    return withHalf(tokens, (halfHour.value % 12) * 60 + 30, at, halfHour.next);
  const minutes = named ?? first?.value;
  const place = named === undefined ? first?.next : start + 1;
  if (minutes === undefined || place === undefined || minutes > 30) return null;
  const joint = wordAt(tokens, place);
  const sign = joint === 'past' || joint === 'after' ? 1 : joint === 'to' || joint === 'before' ? -1 : null;
  const middle = MIDDLES.get(wordAt(tokens, place + 1));
  if (sign !== null && middle !== undefined && !/^(?:from|between)$/.test(wordAt(tokens, at - 1)))
    return placed((middle + sign * minutes + DAY) % DAY, false, at, place + 2);
  const hour = readSmall(tokens, place + 1);
  if (sign === null || hour === null || hour.value < 1 || hour.value > 12) return null;
  if (named === 30 && joint !== 'past') return null;
  if (named === undefined && !isMinuteCount(tokens, at, { minutes, joint, next: hour.next })) return null;
  const reading = withHalf(tokens, ((hour.value % 12) * 60 + sign * minutes + NOON) % NOON, at, hour.next);
  const isChange = named === undefined && joint === 'to' && /^(?:from|between)$/.test(wordAt(tokens, at - 1));
  const told = reading.next > hour.next || UNTIL_HOUR.test(wordAt(tokens, hour.next));
  return isChange && !told ? null : reading;
}

/**
 * "six in the morning", "at eleven on Monday night", "at eight,", "at six the next morning": a bare hour after a word of time, or before a part of the day. "At
 * two, four and nine weeks" is a list. */
function readBareHour(tokens: Tokens, at: number): TimeReading | null {
  const hour = readSmall(tokens, at);
  if (hour === null || hour.value < 1 || hour.value > 12) return null;
  const whole = withHalf(tokens, (hour.value % 12) * 60, at, hour.next);
  if (whole.next > hour.next) return whole;
  const before = wordAt(tokens, at - 1);
  const range = readHourOfRange(tokens, at, hour.next, hour.value);
  if (range !== null) return range;
  const weekday = wordAt(tokens, hour.next) === 'on' && weekdayAt(tokens, hour.next + 1) !== null;
  const part = weekday ? wordAt(tokens, hour.next + 2) : '';
  if (weekday && before === 'at') return { ...withPart(part, hour.value), from: at, next: hour.next };
  if (weekday && /^(?:about|around|by|until|since|from)$/.test(before) && part !== '') {
    return { ...withPart(part, hour.value), from: at, next: hour.next };
  }
  const partOfDay = AT_HOUR.test(before) ? partOfDayAt(tokens, hour.next) : null;
  if (partOfDay !== null) return { ...withPart(partOfDay, hour.value), from: at, next: hour.next };
  const after = wordAt(tokens, hour.next);
  const nextDay =
    /^(?:the|next|that|this)$/.test(after) &&
    /^(?:next|following|morning|evening)$/.test(wordAt(tokens, hour.next + 1));
  const listed = readSmall(tokens, hour.next + 1) !== null;
  const closed = tokens[hour.next] === undefined || nextDay || (/^(?:[,.;]|and)$/.test(after) && !listed);
  const spoken = tokens[at]?.kind === 'word' && !isCapitalised(tokens, at);
  return before === 'at' && closed && spoken ? { ...whole, next: hour.next } : null;
}

/** "Climbed from five to eight" is a change, "from twenty to seven until nine" a stretch of hours. */
const UNTIL_HOUR = /^(?:until|till)$/;

const AT_HOUR = /^(?:at|about|around|by|until|till|since|before|after)$/;

/** "Between five and eight on Thursday evening": the part of the day stands behind the second hour and is said of both. */
function readHourOfRange(tokens: Tokens, at: number, next: number, hour: number): TimeReading | null {
  const opens = /^(?:between|from)$/.test(wordAt(tokens, at - 1)) && JOINT.test(wordAt(tokens, next));
  const second = opens ? readSmall(tokens, next + 1) : null;
  const first = /^(?:between|from)$/.test(wordAt(tokens, at - 3)) && JOINT.test(wordAt(tokens, at - 1));
  const end = second?.next ?? (first && readSmall(tokens, at - 2) !== null ? next : null);
  if (end === null || wordAt(tokens, end) !== 'on' || weekdayAt(tokens, end + 1) === null) return null;
  const part = wordAt(tokens, end + 2);
  return /^(?:morning|afternoon|evening|night)$/.test(part)
    ? { ...withPart(part, hour), from: at, next }
    : null;
}

/** Between the two ends of a range. */
const JOINT = /^(?:and|to|until)$/;

/** "On Monday night", "that Sunday afternoon", "tomorrow morning", "that night", "on the same evening", "last night": the part of the day behind a time. */
function partOfDayAt(tokens: Tokens, at: number): string | null {
  const start = wordAt(tokens, at) === 'on' ? at + 1 : at;
  const after = [start, start + 1].find((place) => weekdayAt(tokens, place) !== null) ?? start;
  const named = after > start || weekdayAt(tokens, start) !== null || OF_DAY.test(wordAt(tokens, start));
  const same = /^(?:same|next|following|previous|very)$/.test(wordAt(tokens, after + 1))
    ? after + 2
    : after + 1;
  const part = wordAt(tokens, same);
  return named && /^(?:morning|afternoon|evening|night)$/.test(part) ? part : null;
}

/** Words by which the day is told whose part is meant. */
const OF_DAY = /^(?:tomorrow|yesterday|that|this|the|last|every|each|same|next|following)$/;

function withPart(part: string, hour: number, minute = 0): { moment: TimeReading['moment'] } {
  const minutes = (hour % 12) * 60 + minute;
  if (part === 'morning') return { moment: clockTime(minutes, false) };
  const late = part === 'afternoon' || part === 'evening' || part === 'night';
  return { moment: clockTime(late ? minutes + NOON : minutes, !late) };
}

/** Minutes before or after an hour, the word between them, and the index of the token behind both. */
interface Spoken {
  readonly minutes: number;
  readonly joint: string;
  readonly next: number;
}

/** "Twenty to eleven" is a time, "five to ten people" a range, "by nine to two" and "five to two on the committee" a vote: only steps of five, and nothing counted after it. */
function isMinuteCount(tokens: Tokens, at: number, { minutes, joint, next }: Spoken): boolean {
  const before = wordAt(tokens, at - 1);
  if (/^(?:of|by|voted|vote|ruled|won|lost|split)$/.test(before)) return false;
  const following = tokens[next];
  if (following?.folded === 'on' && /^(?:the|a|an|its)$/.test(wordAt(tokens, next + 1))) return false;
  const closed =
    following === undefined ||
    following.kind === 'mark' ||
    /^(?:in|on|at|when|and|that|local|this|last|until|till|but|after|before|as|with)$/.test(
      following.folded,
    ) ||
    (AT_HOUR.test(before) &&
      /^(?:now|today|yesterday|tomorrow|every|each|most|sharp|exactly)$/.test(following.folded));
  return minutes % 5 === 0 && minutes <= 25 && (joint === 'past' || (closed && joint === 'to'));
}

function readSmall(tokens: Tokens, at: number): { value: number; next: number } | null {
  const word = wordAt(tokens, at);
  const digits = /^\d{1,2}$/.test(word) ? Number(word) : undefined;
  const unit = UNITS.get(word) ?? digits;
  if (unit !== undefined) return { value: unit, next: at + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const ones = UNITS.get(wordAt(tokens, afterHyphen(tokens, at + 1)));
  return ones === undefined || ones > 9
    ? { value: tens, next: at + 1 }
    : { value: tens + ones, next: afterHyphen(tokens, at + 1) + 1 };
}

/** "… in the morning" settles which half of the day; without it the time is open. */
function withHalf(tokens: Tokens, minutes: number, from: number, next: number): TimeReading {
  const spoken =
    wordAt(tokens, next) === 'in'
      ? wordAt(tokens, next + 2)
      : wordAt(tokens, next) === 'at'
        ? wordAt(tokens, next + 1)
        : '';
  const half = readHalfOfDay(tokens, next);
  if (half !== null) return placed((minutes + half.add) % DAY, false, from, half.next);
  if (spoken === 'morning') return placed(minutes, false, from, next + 3);
  if (spoken === 'afternoon' || spoken === 'evening')
    return placed((minutes + NOON) % DAY, false, from, next + 3);
  if (spoken === 'night') return placed((minutes + NOON) % DAY, false, from, next + 2);
  return placed(minutes, true, from, next);
}

function placed(minutes: number, openHalf: boolean, from: number, next: number): TimeReading {
  return { moment: clockTime(minutes % DAY, openHalf), from, next };
}
