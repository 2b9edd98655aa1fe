import type { Quantity } from '../fact.ts';
import { DAY, HOUR, MINUTE, MONTH, WEEK, YEAR } from '../times/seconds.ts';

/** A unit of measure: what one of it is in the base unit; `offset` is added after multiplying (temperatures only). */
export interface Unit {
  readonly unit: string;
  readonly kind: Quantity['kind'];
  readonly factor: number;
  readonly offset: number;
}

const INCH = 0.0254;
const FOOT = 12 * INCH;
const MILE = 5_280 * FOOT;
const POUND = 0.45359237;
const GALLON = 0.003785411784;
export const ACRE_FOOT = 1_233.48184;

/**
 * Base unit → factor → names (folded). Exact conversions of NIST SP 811 (2008). US gallons and pints and short tons, because
 * news that converts is mostly American; "long" British ones are 12 to 20 % larger and fall outside the tolerance.
 */
const WORDS: Readonly<Record<string, readonly (readonly [factor: number, names: string])[]>> = {
  s: [
    [0.001, 'millisecond milliseconds'],
    [1, 'seconds sec secs'],
    [MINUTE, 'minute minutes min mins'],
    [HOUR, 'hour hours hr hrs'],
    [DAY, 'day days'],
    [WEEK, 'week weeks wk wks'],
    [2 * WEEK, 'fortnight fortnights'],
    [MONTH, 'month months'],
    [YEAR, 'year years yr yrs'],
    [10 * YEAR, 'decade decades'],
    [100 * YEAR, 'century centuries'],
  ],
  m: [
    [0.001, 'millimetre millimetres millimeter millimeters mm'],
    [0.01, 'centimetre centimetres centimeter centimeters cm'],
    [INCH, 'inch inches'],
    [FOOT, 'foot feet ft'],
    [3 * FOOT, 'yard yards yd yds'],
    [1, 'metre metres meter meters'],
    [1_000, 'kilometre kilometres kilometer kilometers km kms'],
    [MILE, 'mile miles mi'],
    [1_852, 'nmi'],
  ],
  m2: [
    [4_046.8564224, 'acre acres'],
    [10_000, 'hectare hectares ha'],
  ],
  m3: [
    [1e-6, 'millilitre millilitres milliliter milliliters ml'],
    [1e-4, 'decilitre decilitres deciliter deciliters dl'],
    [1e-3, 'litre litres liter liters'],
    [1e3, 'megalitre megalitres megaliter megaliters'],
    [1e6, 'gigalitre gigalitres gigaliter gigaliters'],
    [GALLON / 8, 'pint pints'],
    [GALLON, 'gallon gallons'],
    [42 * GALLON, 'barrel barrels'],
    [1e9 * FOOT ** 3, 'tmc tmcft'],
  ],
  kg: [
    [1e-12, 'nanogram nanograms nanogramme nanogrammes ng'],
    [1e-9, 'microgram micrograms microgramme microgrammes mcg μg'],
    [1e-6, 'milligram milligrams milligramme milligrammes mg'],
    [1e-3, 'gram grams gramme grammes'],
    [POUND / 16, 'ounce ounces oz'],
    [POUND, 'lb lbs'],
    [1, 'kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs'],
    [14 * POUND, 'stone'],
    [1_000, 'tonne tonnes'],
    [2_000 * POUND, 'ton tons'],
  ],
  'm/s': [
    [1_609.344 / HOUR, 'mph'],
    [1_000 / HOUR, 'kph kmh kmph'],
    [1_852 / HOUR, 'knot knots kt kts'],
  ],
  W: [
    [1, 'watt watts'],
    [1e3, 'kilowatt kilowatts kw'],
    [1e6, 'megawatt megawatts mw'],
    [1e9, 'gigawatt gigawatts gw'],
    [1e12, 'terawatt terawatts tw'],
  ],
  J: [
    [4_184, 'calorie calories kilocalorie kilocalories kcal'],
    [3.6e6, 'kwh'],
    [3.6e9, 'mwh'],
    [3.6e12, 'gwh'],
    [3.6e15, 'twh'],
  ],
  Pa: [
    [1, 'pascal pascals'],
    [100, 'hectopascal hectopascals hpa millibar millibars'],
    [1e3, 'kilopascal kilopascals kpa'],
    [1e6, 'megapascal megapascals mpa'],
    [1e9, 'gigapascal gigapascals gpa'],
    [6_894.757, 'psi'],
  ],
  B: [
    [1e3, 'kilobyte kilobytes kb'],
    [1e6, 'megabyte megabytes mb'],
    [1e9, 'gigabyte gigabytes gb'],
    [1e12, 'terabyte terabytes tb'],
    [1e15, 'petabyte petabytes pb'],
    [1e18, 'exabyte exabytes eb'],
  ],
  ppb: [
    [1, 'ppb'],
    [1_000, 'ppm'],
  ],
};

/** Symbols that are also words or scales: only glued to digits or right after them ("6in", "58m", "4.2 g"). */
export const SYMBOLS: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  m: ['m', 1],
  in: ['m', INCH],
  g: ['kg', 1e-3],
  l: ['m3', 1e-3],
  t: ['kg', 1_000],
  s: ['s', 1],
  h: ['s', HOUR],
  kn: ['m/s', 1_852 / HOUR],
};

/** A unit of length, mass, time and the like, from what one of it is in the base unit. */
export function measure(unit: string, factor: number, offset = 0): Unit {
  return { unit, kind: 'measure', factor, offset };
}

/** Units by their folded names of one word. */
export const UNITS_BY_NAME: ReadonlyMap<string, Unit> = new Map(
  Object.entries(WORDS).flatMap(([unit, rows]) =>
    rows.flatMap(([factor, names]) => names.split(' ').map((name) => [name, measure(unit, factor)] as const)),
  ),
);
