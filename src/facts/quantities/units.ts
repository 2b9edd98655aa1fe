import { isStopWord } from '../../text/stop-words.ts';
import { HOUR } from '../times/seconds.ts';
import { afterHyphen, afterWords, type Tokens, touches, wordAt } from './token-reading.ts';
import { ACRE_FOOT, measure, SYMBOLS, UNITS_BY_NAME, type Unit } from './unit-names.ts';

/** A unit among tokens, with the place after it. */
export interface UnitReading {
  readonly unit: Unit;
  readonly next: number;
}

/** Kelvin, so that all scales compare; a difference of two degrees is settled in same-quantity.ts. */
export const CELSIUS = measure('K', 1, 273.15);
const FAHRENHEIT = measure('K', 5 / 9, 273.15 - (32 * 5) / 9);
const DEGREE = measure('degree', 1);
const PERCENT: Unit = { unit: 'percent', kind: 'percent', factor: 1, offset: 0 };
/** "1.4 per mille of alcohol" are 0.14 percent. */
const PER_MILLE: Unit = { unit: 'percent', kind: 'percent', factor: 0.1, offset: 0 };
const POINT: Unit = { unit: 'point', kind: 'percent', factor: 1, offset: 0 };
const BASIS_POINT: Unit = { unit: 'point', kind: 'percent', factor: 0.01, offset: 0 };
const PLAIN_POINT: Unit = { unit: 'point', kind: 'number', factor: 1, offset: 0 };

/** True for the names of a stretch of time ("hours"). */
export function isDuration(unit: Unit | null): boolean {
  return unit?.unit === 's';
}

/** A unit by its folded name, or null. Symbols of one letter are not among them. */
export function unitNamed(name: string): Unit | null {
  return UNITS_BY_NAME.get(name) ?? null;
}

/**
 * Reads the unit that stands right after a number: "%", "per cent", "percentage points", "°C", "square miles", "km/h", "miles an hour",
 * "nanograms per millilitre", "parts per billion".
 * @param afterDigits true where the number was written in digits, which one-letter symbols need
 */
export function readUnit(tokens: Tokens, at: number, afterDigits: boolean): UnitReading | null {
  return (
    readPercent(tokens, at) ??
    readTemperature(tokens, at, afterDigits) ??
    readPartsPer(tokens, at) ??
    readRate(tokens, readPowered(tokens, at) ?? readNamed(tokens, at, afterDigits))
  );
}

function readPercent(tokens: Tokens, at: number): UnitReading | null {
  const word = wordAt(tokens, at);
  if (word === '%' || word === 'percent' || word === 'pct' || word === 'pc')
    return { unit: PERCENT, next: at + 1 };
  if (word === 'per' && wordAt(tokens, at + 1) === 'cent') return { unit: PERCENT, next: at + 2 };
  if (word === '‰' || word === 'permille' || word === 'promille') return { unit: PER_MILLE, next: at + 1 };
  if (word === 'per' && /^mil(?:le)?$/.test(wordAt(tokens, at + 1))) return { unit: PER_MILLE, next: at + 2 };
  if (word === 'basis' && /^points?$/.test(wordAt(tokens, at + 1)))
    return { unit: BASIS_POINT, next: at + 2 };
  if (word === 'percentage' && /^points?$/.test(wordAt(tokens, at + 1))) return { unit: POINT, next: at + 2 };
  if (word === 'point' || word === 'points') return { unit: PLAIN_POINT, next: at + 1 };
  return null;
}

function readTemperature(tokens: Tokens, at: number, afterDigits: boolean): UnitReading | null {
  const degreeWord = /^(?:degrees?|deg|°|º)$/.test(wordAt(tokens, at));
  const place = degreeWord ? at + 1 : at;
  const letter = tokens[place]?.text ?? '';
  const named = { celsius: CELSIUS, centigrade: CELSIUS, fahrenheit: FAHRENHEIT }[wordAt(tokens, at)];
  if (named !== undefined && wordAt(tokens, at + 1) === 'degrees') return { unit: named, next: at + 2 };
  if (/^celsius|^centigrade/.test(wordAt(tokens, place)) || (letter === 'C' && afterDigits)) {
    return { unit: CELSIUS, next: place + 1 };
  }
  if (wordAt(tokens, place) === 'fahrenheit' || (letter === 'F' && afterDigits)) {
    return { unit: FAHRENHEIT, next: place + 1 };
  }
  return degreeWord ? { unit: DEGREE, next: place } : null;
}

function readPartsPer(tokens: Tokens, at: number): UnitReading | null {
  if (wordAt(tokens, at) !== 'parts' || wordAt(tokens, at + 1) !== 'per') return null;
  const scale = { million: 1_000, billion: 1, trillion: 0.001 }[wordAt(tokens, at + 2)];
  return scale === undefined ? null : { unit: measure('ppb', scale), next: at + 3 };
}

/** "square miles", "130-square-metre", "cubic metres", "sq km", "km²". */
function readPowered(tokens: Tokens, at: number): UnitReading | null {
  const word = wordAt(tokens, at);
  const power = word === 'square' || word === 'sq' ? 2 : word === 'cubic' || word === 'cu' ? 3 : null;
  if (power !== null) {
    const place = wordAt(tokens, at + 1) === '.' ? at + 2 : afterHyphen(tokens, at + 1);
    const length = unitNamed(wordAt(tokens, place)) ?? symbolNamed(wordAt(tokens, place));
    return length?.unit === 'm' ? { unit: raised(length, power), next: place + 1 } : null;
  }
  const depth = word.startsWith('acre')
    ? (afterWords(tokens, at, word, 'feet') ?? afterWords(tokens, at, word, 'foot'))
    : null;
  if (depth !== null) return { unit: measure('m3', ACRE_FOOT), next: depth };
  const length = unitNamed(word) ?? symbolNamed(word);
  const sign = tokens[at + 1]?.text;
  const signed = sign === '²' ? 2 : sign === '³' ? 3 : null;
  return length?.unit === 'm' && signed !== null ? { unit: raised(length, signed), next: at + 2 } : null;
}

function raised(length: Unit, power: 2 | 3): Unit {
  return measure(`m${power}`, length.factor ** power);
}

function symbolNamed(name: string): Unit | null {
  const row = SYMBOLS[name];
  return row === undefined || !Object.hasOwn(SYMBOLS, name) ? null : measure(...row);
}

/** "Megawatt-hours", "kilowatt hours": what a power does in so long. */
function readWattHours(tokens: Tokens, at: number, { unit, factor }: Unit): UnitReading | null {
  const hours = afterHyphen(tokens, at + 1);
  const isEnergy = unit === 'W' && /^hours?$/.test(wordAt(tokens, hours));
  return isEnergy ? { unit: measure('J', factor * HOUR), next: hours + 1 } : null;
}

/** "Four stone piers" weigh nothing. */
function isMaterial(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  return wordAt(tokens, at) === 'stone' && next?.kind === 'word' && !isStopWord(next.folded);
}

function readNamed(tokens: Tokens, at: number, afterDigits: boolean): UnitReading | null {
  if (wordAt(tokens, at) === 'nautical' && /^miles?$/.test(wordAt(tokens, at + 1))) {
    return { unit: measure('m', 1_852), next: at + 2 };
  }
  if (wordAt(tokens, at) === 'metric' && /^tons?$/.test(wordAt(tokens, at + 1)))
    return { unit: measure('kg', 1_000), next: at + 2 };
  if (wordAt(tokens, at) === 'second' && wordAt(tokens, at - 1) === '-')
    return { unit: measure('s', 1), next: at + 1 };
  const ofCountry = readUnitOfCountry(tokens, at);
  if (ofCountry !== null) return ofCountry;
  const named = isMaterial(tokens, at) ? null : unitNamed(wordAt(tokens, at));
  if (named !== null) return readWattHours(tokens, at, named) ?? { unit: named, next: at + 1 };
  if (!afterDigits || (!touches(tokens, at - 1) && !endsAmount(tokens, at))) return null;
  const symbol = symbolNamed(tokens[at]?.text ?? '');
  return symbol === null ? null : { unit: symbol, next: at + 1 };
}

const IMPERIAL = 1.20095;

/** "US gallons", "imperial pints": Britain's are a fifth larger. */
function readUnitOfCountry(tokens: Tokens, at: number): UnitReading | null {
  const country = wordAt(tokens, at);
  if (!/^(?:us|imperial|uk|british)$/.test(country) || !/^(?:gallon|pint)s?$/.test(wordAt(tokens, at + 1)))
    return null;
  const unit = unitNamed(wordAt(tokens, at + 1));
  if (unit === null) return null;
  return { unit: country === 'us' ? unit : { ...unit, factor: unit.factor * IMPERIAL }, next: at + 2 };
}

/** "82 m, or", "2,150 t.", "5 ft 8 in" but "in 82 m people": apart from its digits, a symbol must close the phrase. */
function endsAmount(tokens: Tokens, at: number): boolean {
  const symbol = tokens[at]?.text ?? '';
  const following = tokens[at + 1];
  if (symbol === 'in') return /^(?:ft|feet|foot)$/.test(wordAt(tokens, at - 2));
  if (!/^[mtgl]$/.test(symbol)) return false;
  return (
    following === undefined ||
    /^[,.;()]$/.test(following.text) ||
    /^(?:and|or|long|deep|high|tall|wide|away|above|below|apart)$/.test(following.folded)
  );
}

/** Adds what a measure is divided by: "km/h", "miles per hour", "miles an hour", "ng/mL". Durations and areas are left alone: "an hour a day" is two facts. */
function readRate(tokens: Tokens, base: UnitReading | null): UnitReading | null {
  if (base === null || base.unit.kind !== 'measure' || base.unit.unit === 's') return base;
  const divider = wordAt(tokens, base.next);
  const spoken = divider === 'a' || divider === 'an';
  if (divider !== '/' && divider !== 'per' && !spoken) return base;
  const name = wordAt(tokens, base.next + 1);
  const by = unitNamed(name) ?? symbolNamed(name) ?? (name === 'second' ? measure('s', 1) : null);
  if (by === null || (spoken && !(base.unit.unit === 'm' && by.factor <= HOUR))) return base;
  if (by.factor > HOUR && by.unit === 's') return base;
  return { unit: measure(`${base.unit.unit}/${by.unit}`, base.unit.factor / by.factor), next: base.next + 2 };
}
