import type { Speaker } from '../facts/fact.ts';
import { QUOTATION_GRAM_BITS } from '../facts/quotations/compare-words.ts';
import type { Neighbour } from '../facts/surroundings.ts';
import {
  type Code,
  type DigestReader,
  type DigestWriter,
  day,
  flag,
  hashes,
  key,
  listOf,
  number,
  oneOf,
  optional,
  orNull,
  record,
  text,
} from './codes.ts';
import { DigestError, type DigestSentence, type FactDigest } from './digest.ts';

type FactType = FactDigest['type'];
/** What is written of a fact besides its type, its sentence, the words around it, and its place in the text, which is not. */
type Written<T extends FactType> = Omit<
  Extract<FactDigest, { readonly type: T }>,
  'type' | 'sentence' | 'at' | 'around'
>;

/** Types by the number that stands for them; new ones come last. */
const TYPES = [
  'quantity',
  'time',
  'name',
  'demonym',
  'role',
  'certainty',
  'superlative',
  'cause',
  'quotation',
  'reported',
  'portion',
] as const satisfies readonly FactType[];

/** Enough for "about two-thirds of that". */
const MOST_WORDING_WORDS = 4;

/** A digest may be handed on where its article may not: names are kept whole, of any other wording no five words in a row. */
const wording: Code<string> = {
  write: (out, value) => text.write(out, value.split(/\s+/).slice(0, MOST_WORDING_WORDS).join(' ')),
  read: text.read,
};

/** A speaker without where the name stands. */
const speaker: Code<Speaker> = {
  write(out, { parts, named, resolved }) {
    listOf(text).write(out, parts);
    flag.write(out, named);
    flag.write(out, resolved);
  },
  read: (from) => ({
    start: 0,
    end: 0,
    parts: listOf(text).read(from),
    named: flag.read(from),
    resolved: flag.read(from),
  }),
};

const FACTS: { readonly [T in FactType]: Code<Written<T>> } = {
  quantity: record<Written<'quantity'>>({
    kind: oneOf('number', 'percent', 'money', 'measure'),
    low: number,
    high: number,
    unit: text,
    bound: oneOf('exact', 'about', 'over', 'under'),
    precision: number,
    counted: listOf(key),
    wording,
  }),
  time: record<Written<'time'>>({
    kind: oneOf('date'),
    from: orNull(day),
    to: orNull(day),
    month: orNull(number),
    day: orNull(number),
    clock: orNull(number),
    grain: oneOf('clock', 'day', 'week', 'month', 'season', 'year', 'decade', 'vague'),
    relative: flag,
    said: optional(text) as Code<string>,
    wording,
  }),
  name: record<Written<'name'>>({
    kind: oneOf('person', 'organisation', 'place'),
    kindCertain: flag,
    parts: listOf(text),
    title: orNull(text),
    wording: text,
  }),
  demonym: record<Written<'demonym'>>({ kind: oneOf('place'), place: text, wording }),
  role: record<Written<'role'>>({ kind: oneOf('role'), holder: listOf(text), words: listOf(text), wording }),
  certainty: record<Written<'certainty'>>({
    kind: oneOf('certainty'),
    cue: oneOf('possible', 'likely', 'alleged', 'considered', 'planned', 'negated', 'future', 'soft'),
    scope: listOf(key),
    wording,
  }),
  superlative: record<Written<'superlative'>>({
    kind: oneOf('superlative'),
    rank: text,
    ranged: flag,
    ever: flag,
    scope: listOf(key),
    wording,
  }),
  cause: record<Written<'cause'>>({ kind: oneOf('cause'), loose: flag, scope: listOf(key), wording }),
  quotation: record<Written<'quotation'>>({
    kind: oneOf('quote'),
    fragment: flag,
    speaker: orNull(speaker),
    grams: hashes(QUOTATION_GRAM_BITS),
    wording,
  }),
  portion: record<Written<'portion'>>({
    kind: oneOf('number'),
    level: oneOf('few', 'some', 'most', 'all', 'part'),
    share: orNull(number),
    counted: listOf(key),
    wording,
  }),
  reported: record<Written<'reported'>>({ kind: oneOf('attribution'), speaker, keys: listOf(key), wording }),
};

const type = oneOf<FactType>(...TYPES);

/** Writes facts in their order. A name is written once; where it stands again, only which one it is. */
export function writeFacts(
  out: DigestWriter,
  facts: readonly FactDigest[],
  sentences: readonly DigestSentence[],
): void {
  const names = new Map<string, number>();
  let before = 0;
  out.whole(facts.length);
  for (const fact of facts) {
    type.write(out, fact.type);
    writeStep(out, fact.sentence - before);
    before = fact.sentence;
    if (fact.type === 'name') {
      const { kind, kindCertain, parts, title, wording } = fact;
      const same = JSON.stringify([kind, kindCertain, parts, title, wording]);
      const known = names.get(same);
      flag.write(out, known !== undefined);
      if (known !== undefined) {
        out.bits(known, widthOf(names.size));
        continue;
      }
      names.set(same, names.size);
    }
    // Each code takes the facts of its type; the compiler cannot follow the table.
    (FACTS[fact.type] as Code<unknown>).write(out, fact);
    if ('around' in fact) writeAround(out, fact.around, sentences[fact.sentence]?.keys ?? NO_KEYS);
  }
}

/**
 * Reads what `writeFacts` wrote.
 * @throws {DigestError} where anything in it is wrong
 */
export function readFacts(from: DigestReader, sentences: readonly DigestSentence[]): FactDigest[] {
  const names: object[] = [];
  const facts: FactDigest[] = [];
  let sentence = 0;
  for (let left = from.whole(); left > 0; left--) {
    const factType = type.read(from);
    sentence += readStep(from);
    if (sentence < 0 || sentence >= sentences.length)
      throw new DigestError('digest holds a fact of no sentence');
    const known = factType === 'name' && flag.read(from) ? from.bits(widthOf(names.length)) : null;
    const fields = known === null ? FACTS[factType].read(from) : names[known];
    if (fields === undefined) throw new DigestError('digest holds a fact that points nowhere');
    if (factType === 'name' && known === null) names.push(fields);
    const fact = { type: factType, sentence, at: null, ...fields };
    const surrounded = factType === 'quantity' || factType === 'time';
    const around = surrounded ? { around: readAround(from, sentences[sentence]?.keys ?? NO_KEYS) } : {};
    facts.push({ ...fact, ...around } as FactDigest);
  }
  return facts;
}

const NO_KEYS = new Uint16Array();
const MOST_AROUND_BITS = 4;
/** Steps are seven at most (see facts/surroundings). */
const STEP_BITS = 3;

/** The words around a fact stand in its sentence: each is written as its place there, but for nouns with a number, which have keys of their own. */
function writeAround(out: DigestWriter, around: readonly Neighbour[], keys: Uint16Array): void {
  const kept = around.slice(0, 2 ** MOST_AROUND_BITS - 1);
  out.bits(kept.length, MOST_AROUND_BITS);
  for (const { key, steps } of kept) {
    const place = keys.indexOf(key);
    flag.write(out, place !== -1);
    if (place === -1) out.key(key);
    else out.bits(place, widthOf(keys.length));
    out.bits(steps, STEP_BITS);
  }
}

function readAround(from: DigestReader, keys: Uint16Array): Neighbour[] {
  return Array.from({ length: from.bits(MOST_AROUND_BITS) }, () => {
    const key = flag.read(from) ? keys[from.bits(widthOf(keys.length))] : from.key();
    if (key === undefined) throw new DigestError('digest holds a word that points nowhere');
    return { key, steps: from.bits(STEP_BITS) };
  });
}

/** Sentences rise with few exceptions: 0, 1, -1, 2 … are written as 0, 1, 2, 3 … */
function writeStep(out: DigestWriter, step: number): void {
  out.whole(step > 0 ? 2 * step - 1 : -2 * step);
}

function readStep(from: DigestReader): number {
  const folded = from.whole();
  return folded % 2 === 1 ? (folded + 1) / 2 : -folded / 2;
}

function widthOf(places: number): number {
  return places <= 1 ? 0 : 32 - Math.clz32(places - 1);
}
