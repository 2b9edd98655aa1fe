import type { FactDigest } from './digest.ts';

type Check = (value: unknown) => boolean;

/** A fact's words are few; anything longer is no fact but somebody's text. */
const LONGEST_WORDING = 200;
const MOST_PARTS = 24;

const text: Check = (value) => typeof value === 'string' && value.length <= LONGEST_WORDING;
const textOrNull: Check = (value) => value === null || text(value);
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const numberOrNull: Check = (value) => value === null || number(value);
const flag: Check = (value) => typeof value === 'boolean';
const oneOf =
  (...allowed: string[]): Check =>
  (value) =>
    typeof value === 'string' && allowed.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= MOST_PARTS && value.every(check);
const key: Check = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0xffff;
const speaker: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  hasFields(value, { start: number, end: number, parts: listOf(text), named: flag, resolved: flag });
const speakerOrNull: Check = (value) => value === null || speaker(value);

/** What each type of fact holds in a digest, besides `type`, `sentence` and `wording`. */
const FIELDS: Record<FactDigest['type'], Record<string, Check>> = {
  quantity: {
    kind: oneOf('number', 'percent', 'money', 'measure'),
    low: number,
    high: number,
    unit: text,
    bound: oneOf('exact', 'about', 'over', 'under'),
    precision: number,
    counted: listOf(key),
  },
  time: {
    kind: oneOf('date'),
    from: textOrNull,
    to: textOrNull,
    month: numberOrNull,
    day: numberOrNull,
    clock: numberOrNull,
    grain: oneOf('clock', 'day', 'week', 'month', 'season', 'year', 'decade', 'vague'),
    relative: flag,
    said: (value) => value === undefined || text(value),
  },
  name: {
    kind: oneOf('person', 'organisation', 'place'),
    kindCertain: flag,
    parts: listOf(text),
    title: textOrNull,
  },
  demonym: { kind: oneOf('place'), place: text },
  role: { kind: oneOf('role'), holder: listOf(text), words: listOf(text) },
  certainty: {
    kind: oneOf('certainty'),
    cue: oneOf('possible', 'likely', 'alleged', 'considered', 'planned', 'negated', 'future', 'soft'),
    scope: listOf(key),
  },
  superlative: { kind: oneOf('superlative'), rank: text, ranged: flag, ever: flag, scope: listOf(key) },
  cause: { kind: oneOf('cause'), loose: flag, scope: listOf(key) },
  quotation: { kind: oneOf('quote'), fragment: flag, speaker: speakerOrNull, grams: text },
  reported: { kind: oneOf('attribution'), speaker, keys: listOf(key) },
};

/** Quotations may be long; their packed hashes are the one field that is not short. */
const LONGEST_GRAMS = 40_000;

/**
 * Rebuilds a fact from untrusted JSON, keeping known fields only.
 * @param unpack reads a packed list of hashes, throwing where it is damaged
 * @returns the fact, or null where any field is missing or of the wrong form
 */
export function readFact(
  raw: unknown,
  sentences: number,
  unpack: (packed: unknown) => number[],
): FactDigest | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const given = raw as Record<string, unknown>;
  const { type, sentence, wording, grams } = given;
  if (typeof type !== 'string' || !Object.hasOwn(FIELDS, type)) return null;
  if (
    !number(sentence) ||
    !Number.isInteger(sentence) ||
    (sentence as number) < 0 ||
    (sentence as number) >= sentences
  )
    return null;
  if (!text(wording)) return null;
  const fields = FIELDS[type as FactDigest['type']];
  const packed = type === 'quotation' && typeof grams === 'string' && grams.length <= LONGEST_GRAMS;
  if (!hasFields(packed ? { ...given, grams: '' } : given, fields)) return null;
  const kept: Record<string, unknown> = { type, sentence, wording, at: null };
  for (const field of Object.keys(fields)) if (given[field] !== undefined) kept[field] = given[field];
  if (type === 'quotation') kept.grams = Uint32Array.from(unpack(grams));
  // Every field was checked against FIELDS above; the compiler cannot follow the table.
  return kept as unknown as FactDigest;
}

function hasFields(value: object, fields: Record<string, Check>): boolean {
  return Object.entries(fields).every(([field, check]) => check((value as Record<string, unknown>)[field]));
}
