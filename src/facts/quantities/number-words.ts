/** Number words of English with their values, in folded form. */

const SMALL =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/);
const SMALL_ORDINALS =
  `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/);
const TEN_WORDS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "One" to "ten" and "first" to "tenth", in order: those that a style guide has spelt out, for patterns that list them. */
export const ONE_TO_TEN: readonly string[] = SMALL.slice(1, 11);
export const FIRST_TO_TENTH: readonly string[] = SMALL_ORDINALS.slice(1, 11);

/** 0 to 19. */
export const UNITS: ReadonlyMap<string, number> = new Map(SMALL.map((word, value) => [word, value]));

/** 20, 30, … 90. */
export const TENS: ReadonlyMap<string, number> = new Map(TEN_WORDS.map((word, at) => [word, (at + 2) * 10]));

/** "twenties" … "nineties": decades of a life or a century. */
export const TENS_PLURAL: ReadonlyMap<string, number> = new Map(
  TEN_WORDS.map((word, at) => [`${word.slice(0, -1)}ies`, (at + 2) * 10]),
);

/** "first" to "nineteenth", "twentieth", … "ninetieth", "hundredth", "thousandth", "millionth". */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL_ORDINALS.map((word, value) => [word, value] as const),
  ...TEN_WORDS.map((word, at) => [`${word.slice(0, -1)}ieth`, (at + 2) * 10] as const),
  ['hundredth', 100],
  ['thousandth', 1_000],
  ['millionth', 1_000_000],
]);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['quadrillion', 1e15],
]);

/** "hundreds of people": from twice the word up to the next. */
export const VAGUE_PLURALS: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['dozens', [24, 99]],
  ['scores', [40, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2_000, 9_999]],
  ['millions', [2e6, 999e6]],
  ['billions', [2e9, 999e9]],
  ['trillions', [2e12, 999e12]],
]);

/** Collectives that count: "a trio of draws", "a pair of boots". */
export const GROUPS: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['pair', 2],
  ['pairs', 2],
  ['duo', 2],
  ['trio', 3],
  ['quartet', 4],
  ['quintet', 5],
  ['dozen', 12],
]);

/** "twice", "doubled": multiples in one word. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['twofold', 2],
  ['double', 2],
  ['doubled', 2],
  ['doubling', 2],
  ['doubles', 2],
  ['thrice', 3],
  ['threefold', 3],
  ['triple', 3],
  ['tripled', 3],
  ['tripling', 3],
  ['triples', 3],
  ['treble', 3],
  ['trebled', 3],
  ['fourfold', 4],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['fivefold', 5],
  ['tenfold', 10],
]);

/** Denominators of spoken fractions, singular and plural. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ORDINALS]
    .filter(([, value]) => value >= 3)
    .flatMap(([word, value]) => [[word, value] as const, [`${word}s`, value] as const]),
]);

/** Vulgar fractions that stand as one character. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 0.2],
  ['⅛', 0.125],
]);
