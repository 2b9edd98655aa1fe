import { bySentence, partOf, valuesBeside } from '../facts/surroundings.ts';
import { contentKeys, type StemKey } from '../text/keys.ts';
import { overlaps } from '../text/span.ts';
import { tokenise } from '../text/tokens.ts';
import { type Comparison, factsOf, originalKeys } from './comparison.ts';
import { isOfOneKind, type Valued, type ValuedDigest, valuesOf } from './valued.ts';

/**
 * Whose a value is may stand far from it: "Garfield, which is 99 years old this year, is 63 percent full". The words that belong to it are all those of its
 * sentence, up to the joint between it and the next value of its kind.
 */
export interface OwnedWords {
  readonly here: (fact: Valued) => ReadonlySet<StemKey>;
  readonly there: (original: ValuedDigest) => ReadonlySet<StemKey>;
}

/** Who names a value owns it, however it is said: "the union puts it at nine, an accountant at three". */
const VALUING =
  /^(?:put|puts|putting|say|says|said|saying|estimat(?:e|es|ed|ing)|reckon(?:s|ed)?|counts?|counted|figures?|told|reports?|reported|spoke|speaks?|number|numbers|close|closer|near|nearer)$/;

/** Gives the words that belong to the values of a page and of its original, each found when first asked for. */
export function ownedWords(comparison: Comparison): OwnedWords {
  const { analysis } = comparison;
  const grouped = bySentence<Valued>([...factsOf(analysis, 'quantity'), ...factsOf(analysis, 'time')]);
  const there = bySentence(valuesOf(comparison));
  return {
    here: remembered((fact) => {
      const beside = valuesBeside(fact, grouped.get(fact.sentence) ?? []);
      const tokens = analysis.sentences[fact.sentence]?.tokens ?? [];
      const values = [fact, ...beside];
      const others = partOf(tokens, fact, beside).filter(
        (token) => !VALUING.test(token.folded) && !values.some((value) => overlaps(token, value)),
      );
      return new Set(contentKeys(others));
    }),
    there: remembered((original) => {
      const alike = (there.get(original.sentence) ?? []).filter((other) => isOfOneKind(other, original));
      return wordsThere(original, alike, [...originalKeys(comparison, original.sentence)]);
    }),
  };
}

function remembered<Of extends object, Found>(find: (of: Of) => Found): (of: Of) => Found {
  const known = new Map<Of, Found>();
  return (of) => {
    const seen = known.get(of) ?? find(of);
    known.set(of, seen);
    return seen;
  };
}

/**
 * The words around a value as its digest has them, and those of its sentence that are too far from every value of its kind to be in a digest: before the
 * first value they are the first's, after the last the last's, and between two the earlier one's where they stand before all that is known to be the later's.
 * @param alike the values of its kind in its sentence, itself among them, in order of the text
 * @param keys of the sentence, in order of the text
 */
function wordsThere(
  original: ValuedDigest,
  alike: readonly ValuedDigest[],
  keys: readonly StemKey[],
): ReadonlySet<StemKey> {
  const own = new Set(original.around.map(({ key }) => key));
  const at = alike.indexOf(original);
  const from = alike[at - 1] === undefined ? -1 : leftmost(original, placeOf(alike[at - 1], keys), keys);
  const next = alike[at + 1];
  const to = next === undefined ? keys.length : leftmost(next, placeOf(original, keys), keys);
  const taken = new Set(alike.flatMap((value) => [...value.around.map(({ key }) => key), ...written(value)]));
  for (const [place, key] of keys.entries()) if (place > from && place < to && !taken.has(key)) own.add(key);
  return own;
}

/** Where the words of a value begin that stand after a place in its sentence. */
function leftmost(value: ValuedDigest, after: number, keys: readonly StemKey[]): number {
  const places = [...written(value), ...value.around.map(({ key }) => key)].map((key) => keys.indexOf(key));
  return Math.min(keys.length, ...places.filter((place) => place > after));
}

function placeOf(value: ValuedDigest | undefined, keys: readonly StemKey[]): number {
  return value === undefined ? -1 : Math.max(-1, ...written(value).map((key) => keys.indexOf(key)));
}

function written({ wording }: ValuedDigest): readonly StemKey[] {
  return contentKeys(tokenise(wording));
}
