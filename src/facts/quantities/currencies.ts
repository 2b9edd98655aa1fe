import { isCapitalised, type Tokens, touches, wordAt } from './token-reading.ts';
import type { Unit, UnitReading } from './units.ts';

/** ISO 4217 codes; '$' stays '$' where nothing says whose dollar it is. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['₹', 'INR'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['₵', 'GHS'],
  ['₫', 'VND'],
  ['฿', 'THB'],
]);

/** Letters before a dollar sign: "A$", "US$". */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
  ['nt', 'TWD'],
  ['j', 'JMD'],
  ['fj', 'FJD'],
  ['n', 'NAD'],
]);

const CODES = new Set(
  `USD EUR GBP JPY CNY INR AUD CAD NZD CHF SEK NOK DKK ISK PLN CZK HUF RUB TRY ZAR BRL MXN KRW SGD HKD TWD NGN KES UGX TZS GHS PKR BDT LKR NPR
  PHP IDR THB MYR VND AED SAR QAR KWD ILS UAH RON MDL BGN RSD MKD ARS COP CLP PEN UYU PYG BOB FJD TTD JMD BBD EGP MAD ETB RWF ZMW NAD BWP XOF XAF`.split(
    /\s+/,
  ),
);

/** A name that several countries use → the codes it may stand for. */
const SHARED_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['$', 'USD AUD CAD NZD HKD SGD TWD FJD TTD JMD BBD NAD'.split(' ')],
  ['krone', 'SEK NOK DKK ISK CZK'.split(' ')],
  ['peso', 'PHP MXN ARS COP CLP UYU'.split(' ')],
  ['shilling', 'KES UGX TZS'.split(' ')],
  ['rupee', 'INR PKR LKR NPR'.split(' ')],
  ['franc', 'CHF XOF XAF RWF'.split(' ')],
  ['dinar', 'RSD KWD MKD'.split(' ')],
  ['dirham', 'AED MAD'.split(' ')],
  ['riyal', 'SAR QAR'.split(' ')],
  ['lei', 'RON MDL'.split(' ')],
]);

/** True where one is a currency that the other's name may stand for: a krone is a krone, in Oslo or in Stockholm. */
export function mayBeCurrency(name: string, code: string): boolean {
  return SHARED_NAMES.get(name)?.includes(code) ?? false;
}

/** True for a unit that is money. */
export function isCurrency(unit: string): boolean {
  return CODES.has(unit) || SHARED_NAMES.has(unit);
}

/** Names after a number → code and what one of it is worth. Ambiguous ones keep their own name: a krone is a krone. */
const NAMES: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map([
  ...row('dollar dollars buck bucks', '$', 1),
  ...row('cent cents', '$', 0.01),
  ...row('euro euros', 'EUR', 1),
  ...row('sterling quid', 'GBP', 1),
  ...row('pence penny', 'GBP', 0.01),
  ...row('rupee rupees', 'rupee', 1),
  ...row('paise paisa', 'rupee', 0.01),
  ...row('yen', 'JPY', 1),
  ...row('yuan renminbi rmb', 'CNY', 1),
  ...row('franc francs', 'franc', 1),
  ...row('krona krone kronor kroner kronur koruna', 'krone', 1),
  ...row('peso pesos', 'peso', 1),
  ...row('rand', 'ZAR', 1),
  ...row('rouble roubles ruble rubles', 'RUB', 1),
  ...row('zloty zlotys', 'PLN', 1),
  ...row('lira', 'TRY', 1),
  ...row('shekel shekels', 'ILS', 1),
  ...row('naira', 'NGN', 1),
  ...row('dirham dirhams', 'dirham', 1),
  ...row('riyal riyals', 'riyal', 1),
  ...row('dinar dinars denar denars', 'dinar', 1),
  ...row('leu lei', 'lei', 1),
  ...row('dong', 'VND', 1),
  ...row('birr', 'ETB', 1),
  ...row('kwacha', 'ZMW', 1),
  ...row('pula', 'BWP', 1),
  ...row('guarani guaranies', 'PYG', 1),
  ...row('rupiah', 'IDR', 1),
  ...row('baht', 'THB', 1),
  ...row('ringgit', 'MYR', 1),
  ...row('taka', 'BDT', 1),
  ...row('shilling shillings', 'shilling', 1),
  ...row('hryvnia', 'UAH', 1),
  ...row('cedi cedis', 'GHS', 1),
  ...row('forint forints', 'HUF', 1),
  ...row('reais', 'BRL', 1),
]);

/** Whose dollar or peso: "Australian dollars". */
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['american', 'USD'],
  ['australian', 'AUD'],
  ['canadian', 'CAD'],
  ['zealand', 'NZD'],
  ['singapore', 'SGD'],
  ['fijian', 'FJD'],
  ['fiji', 'FJD'],
  ['namibian', 'NAD'],
  ['jamaican', 'JMD'],
]);

function row(names: string, unit: string, factor: number): [string, readonly [string, number]][] {
  return names.split(' ').map((name) => [name, [unit, factor]]);
}

function money(unit: string, factor = 1): Unit {
  return { unit, kind: 'money', factor, offset: 0 };
}

/** Reads a currency before its number: "$", "A$", "US$", "Rs", "Rs.", "EUR". Needs digits right after it. */
export function readCurrencySign(tokens: Tokens, at: number): UnitReading | null {
  const sign = SIGNS.get(wordAt(tokens, at));
  if (sign !== undefined) return followedByNumber(tokens, money(sign), at + 1);
  const dollar = DOLLARS.get(wordAt(tokens, at));
  if (dollar !== undefined && wordAt(tokens, at + 1) === '$' && touches(tokens, at)) {
    return followedByNumber(tokens, money(dollar), at + 2);
  }
  const written = tokens[at]?.text ?? '';
  if (CODES.has(written)) return followedByNumber(tokens, money(written), at + 1);
  const lettered = LETTERS.get(written);
  if (lettered !== undefined)
    return isLetterOfMoney(tokens, at) ? { unit: money(lettered), next: at + 1 } : null;
  if (/^(?:Sh|Shs|KSh|Ksh|USh|TSh)$/.test(written))
    return followedByNumber(tokens, money('shilling'), at + 1);
  if (written === 'Tk') return followedByNumber(tokens, money('BDT'), at + 1);
  if (!/^(?:Rs|INR|Re)$/.test(written)) return null;
  return followedByNumber(tokens, money('rupee'), wordAt(tokens, at + 1) === '.' ? at + 2 : at + 1);
}

/** Letters that stand for money where they are glued to a sum. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['P', 'peso'],
  ['N', 'NGN'],
  ['K', 'ZMW'],
]);

/** "P4 apiece, down from P5.40": a letter before a short number is money where the same letter stands before a clear sum. */
function isLetterOfMoney(tokens: Tokens, at: number): boolean {
  if (tokens[at + 1]?.kind !== 'number' || !touches(tokens, at)) return false;
  return tokens.some(({ text }, other) => text === tokens[at]?.text && isClearSum(tokens, other));
}

/** "R750,000", "N9.4m", "P48.7 billion": glued, and longer than the number of a road ("R101", "N7") or a film's rating. */
function isClearSum(tokens: Tokens, at: number): boolean {
  const number = tokens[at + 1]?.text ?? '';
  if (tokens[at + 1]?.kind !== 'number' || !touches(tokens, at)) return false;
  return /[.,]/.test(number) || /^(?:m|bn|tn|million|billion|trillion)$/.test(wordAt(tokens, at + 2));
}

function followedByNumber(tokens: Tokens, unit: Unit, next: number): UnitReading | null {
  return tokens[next]?.kind === 'number' ? { unit, next } : null;
}

/** Words that make "pounds" a weight. */
const WEIGHTY = new Set([
  'weigh',
  'weighs',
  'weighed',
  'weighing',
  'weight',
  'heavy',
  'heavier',
  'lighter',
  'payload',
  'kg',
  'body',
]);
const POUND_MASS = 0.45359237;

/**
 * Reads a currency after its number: "dollars", "274p", "US dollars", "Rs". "Pounds" are money unless a word of weight stands near,
 * or the sum would be a strange price with no "£" anywhere in the sentence: then they are a mass in kg.
 */
export function readCurrencyName(tokens: Tokens, at: number, afterDigits: boolean): UnitReading | null {
  const word = wordAt(tokens, at);
  const named = NAMES.get(word);
  if (named !== undefined) return { unit: money(...named), next: at + 1 };
  if (word === 'pound' || word === 'pounds') return { unit: readPounds(tokens, at), next: at + 1 };
  if (word === 'p' && afterDigits && touches(tokens, at - 1))
    return { unit: money('GBP', 0.01), next: at + 1 };
  if (CODES.has(tokens[at]?.text ?? '')) return { unit: money(tokens[at]?.text ?? ''), next: at + 1 };
  const country = COUNTRIES.get(word === 'new' ? wordAt(tokens, at + 1) : word);
  const place = word === 'new' ? at + 2 : at + 1;
  if (country !== undefined && /^dollars?$/.test(wordAt(tokens, place)))
    return { unit: money(country), next: place + 1 };
  const after = NAMES.get(wordAt(tokens, at + 1));
  return after !== undefined && isCapitalised(tokens, at) && DEMONYM.test(word)
    ? { unit: money(...after), next: at + 2 }
    : null;
}

/** "Swiss francs", "Canadian cents", "Bangladeshi taka", "Philippine pesos": how the names of nations end. */
const DEMONYM = /(?:an|ish|iss|ese|ine|ch|i)$/;

function readPounds(tokens: Tokens, at: number): Unit {
  const near = tokens.slice(Math.max(0, at - 12), at + 8);
  const weighty = near.some((token) => WEIGHTY.has(token.folded));
  return weighty ? { unit: 'kg', kind: 'measure', factor: POUND_MASS, offset: 0 } : money('GBP');
}
