import { ISO_CURRENCIES } from './iso-currencies.ts';
import { SCALES } from './number-words.ts';
import { isCapitalised, type Tokens, touches, wordAt } from './token-reading.ts';
import type { Unit } from './unit-names.ts';
import type { UnitReading } from './units.ts';

/** A sign, a name or a code → the ISO 4217 codes it may stand for: "kr" and "krone" for four of them, "SEK" for itself. */
const CODES_OF: ReadonlyMap<string, ReadonlySet<string>> = codesByWriting();

function codesByWriting(): Map<string, Set<string>> {
  const codes = new Map<string, Set<string>>();
  const note = (writing: string, code: string) =>
    codes.set(writing, (codes.get(writing) ?? new Set()).add(code));
  for (const { code, names, signs } of ISO_CURRENCIES) {
    for (const writing of [code, ...names, ...signs]) note(writing, code);
    if (names[0] === 'dollar' || names[0] === 'peso') note('$', code);
  }
  return codes;
}

/** The first name of each currency, under which those that share it are kept: a krone is a krone, in Oslo or in Stockholm. */
const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  ISO_CURRENCIES.map(({ code, names }) => [code, names[0] ?? code]),
);

/** Units of money that have been read → the codes they may stand for. */
const CODES_OF_UNIT = new Map<string, ReadonlySet<string>>();

/**
 * The unit of what a sign or a name says: the code where it is one currency's, else their common first name, else "money" with the writing, which
 * no other unit is called ("K" is kelvin).
 */
function unitOf(writing: string): string {
  const codes = CODES_OF.get(writing) ?? new Set();
  const families = new Set([...codes].map((code) => FAMILY_OF.get(code) ?? code));
  const [code = writing] = codes;
  const [family = writing] = families;
  if (codes.size <= 1) return code;
  if (writing === '$' || family === 'dollar') return '$';
  return families.size === 1 ? family : `money ${writing}`;
}

/** The codes a unit may stand for; none for one that is no money. */
function codesOfUnit(unit: string): ReadonlySet<string> {
  return CODES_OF_UNIT.get(unit) ?? NO_CODES;
}

const NO_CODES: ReadonlySet<string> = new Set();
for (const [writing, codes] of CODES_OF) {
  const unit = unitOf(writing);
  CODES_OF_UNIT.set(unit, new Set([...codesOfUnit(unit), ...codes]));
}

/** True where two units of money may be one currency: a krone and SEK, "Rs" and INR, "$" and AUD. */
export function mayBeCurrency(a: string, b: string): boolean {
  const theirs = codesOfUnit(b);
  return [...codesOfUnit(a)].some((code) => theirs.has(code));
}

/**
 * What each unit of money stands for among all that two articles use: "$" for AUD where no other dollar is named, "money K" for ZMW. Units that may
 * stand for several, or for none of the others, are left out, and so is "$" for the pesos of an article that writes both.
 */
export function currenciesMeant(articles: readonly ReadonlySet<string>[]): ReadonlyMap<string, string> {
  const meant = new Map<string, string>();
  const units = new Set(articles.flatMap((used) => [...used]));
  for (const unit of units) {
    const narrower = [...units].filter(
      (other) =>
        isNarrower(other, unit) &&
        !(isPeso(other) && articles.some((used) => used.has(unit) && used.has(other))),
    );
    const narrowest = narrower.filter((one) => !narrower.some((other) => isNarrower(other, one)));
    const [only] = narrowest;
    if (only !== undefined && narrowest.length === 1) meant.set(unit, only);
  }
  return meant;
}

function isPeso(unit: string): boolean {
  return [...codesOfUnit(unit)].every((code) => FAMILY_OF.get(code) === 'peso');
}

function isNarrower(unit: string, than: string): boolean {
  const [codes, wider] = [codesOfUnit(unit), codesOfUnit(than)];
  if (codes.size === 0 || codes.size >= wider.size) return false;
  return [...codes].some((code) => wider.has(code));
}

/** True for a unit that is money. */
export function isCurrency(unit: string): boolean {
  return CODES_OF_UNIT.has(unit);
}

/** Letters before a dollar sign: "A$", "US$". */
const DOLLARS: ReadonlyMap<string, string> = new Map(
  `us USD,a AUD,au AUD,aud AUD,c CAD,ca CAD,cad CAD,can CAD,nz NZD,hk HKD,s SGD,sg SGD,r BRL,nt TWD,j JMD,ja JMD,fj FJD,f FJD,n NAD,na NAD,tt TTD,ec XCD,
  bz BZD,bds BBD,b BSD,g GYD,gy GYD,l LRD,ld LRD,mx MXN,mex MXN,rd DOP,col COP,clp CLP,u UYU,ws WST,si SBD,t TOP,z ZWG,zw ZWG`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Hundredths that are named without their currency, folded. */
const HUNDREDTHS: ReadonlyMap<string, string> = new Map(
  `cent $,cents $,pence GBP,penny GBP,paise rupee,paisa rupee,kobo NGN,pesewa GHS,pesewas GHS,sen MYR,centavo peso,centavos peso,centime franc,centimes franc,
  kopeck rouble,kopecks rouble,grosz PLN,groszy PLN,piastre EGP,piastres EGP,piaster EGP,piasters EGP,fils AED,halala SAR,ngwee ZMW,satang THB`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Names of money that are other words as well: only after a written-out sum ("40 million won", "2,500 real"). Pounds are read apart. */
const OTHER_WORDS = new Set(
  'won real sol sum som soms colon mark marks crown crowns dram drams kip lek'.split(' '),
);

/** Signs in letters that are nothing else before a number. All others must be glued to a clear sum. */
const TELLING_SIGNS =
  /^(?:Rs|Re|PKRs|NRs|SLRs|RM|RMB|kr|Kr|DKr|NKr|SKr|Sh|Shs|KSh|Ksh|KShs|USh|Ush|UShs|TSh|Tsh|TShs|SSh|Tk|Rp|FCFA|CFA|zł|Kč|Ft|NIS|Dh|Dhs|Php|GHC|Frw|FRw|SFr|Kz|RO|BD|KD|JD|QR|[A-Z]{3})$/;

/** Signs in letters that also follow their number: "300 kr", "20 zł". */
const FOLLOWING_SIGNS = /^(?:kr|Kr|Kč|zł|Ft|FCFA|CFA|Dhs?|лв|Rs)$/;

/** Whose dollar, or whose cents: "Australian dollars", "60 US cents". */
const COUNTRIES: ReadonlyMap<string, string> = new Map(
  `us USD,american USD,australian AUD,canadian CAD,zealand NZD,singapore SGD,singaporean SGD,fijian FJD,fiji FJD,namibian NAD,jamaican JMD,taiwanese TWD,
  taiwan TWD,barbadian BBD,bahamian BSD,belizean BZD,guyanese GYD,liberian LRD,caribbean XCD,trinidadian TTD,trinidad TTD`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

function money(unit: string, factor = 1): Unit {
  return { unit, kind: 'money', factor, offset: 0 };
}

/** True for a folded word that may stand before a sum: asked of every word, before any reader. */
export function mayOpenSum(folded: string): boolean {
  return OPENERS.has(folded);
}

const OPENERS: ReadonlySet<string> = new Set([
  ...DOLLARS.keys(),
  'gh',
  ...ISO_CURRENCIES.flatMap(({ signs }) => signs.map((sign) => sign.toLowerCase())),
  'zl',
  'kc',
]);

/** Reads a currency before its number: "$", "A$", "US$", "Rs", "Rs.", "EUR", "RM". Needs digits right after it. */
export function readCurrencySign(tokens: Tokens, at: number): UnitReading | null {
  const written = tokens[at]?.text ?? '';
  if (tokens[at]?.kind === 'mark')
    return CODES_OF.has(written) ? followedByNumber(tokens, money(unitOf(written)), at + 1) : null;
  const lettered = readLetteredSign(tokens, at);
  if (lettered !== null) return lettered;
  if (!CODES_OF.has(written) || /^\p{Ll}{3,}/u.test(written)) return null;
  const next = wordAt(tokens, at + 1) === '.' ? at + 2 : at + 1;
  if (TELLING_SIGNS.test(written)) return followedByNumber(tokens, money(unitOf(written)), next);
  return isLetterOfMoney(tokens, at) ? { unit: money(unitOf(written)), next: at + 1 } : null;
}

/** "A$", "GH₵", "S/": letters glued to a sign of money. */
function readLetteredSign(tokens: Tokens, at: number): UnitReading | null {
  if (!touches(tokens, at)) return null;
  const [letters, sign] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  const dollar = sign === '$' ? DOLLARS.get(letters) : undefined;
  if (dollar !== undefined) return followedByNumber(tokens, money(dollar), at + 2);
  if (letters === 's' && sign === '/') return followedByNumber(tokens, money('PEN'), at + 2);
  return letters === 'gh' && /^[₵¢]$/.test(sign) ? followedByNumber(tokens, money('GHS'), at + 2) : null;
}

/**
 * "P4 apiece, down from P5.40", "a bag costs K330": a letter before a short number is money where the same letter stands before a clear sum, or
 * where the sentence speaks of paying.
 */
function isLetterOfMoney(tokens: Tokens, at: number): boolean {
  const written = tokens[at]?.text ?? '';
  if (tokens[at + 1]?.kind !== 'number') return false;
  const glued = touches(tokens, at);
  if (glued && tokens.some(({ text }, other) => text === written && isClearSum(tokens, other))) return true;
  const road = wordAt(tokens, at - 1) === 'the' && !PAYING.has(wordAt(tokens, at + 2));
  const digits = (tokens[at + 1]?.text ?? '').length;
  const enough = written.length > 1 || (glued && digits > 2);
  return enough && !road && tokens.some(({ folded }) => PAYING.has(folded));
}

/** Words of which one stands beside nearly every sum of money. */
const PAYING = new Set(
  `cost costs costing price prices priced pricing pay pays paid paying payment payments fee fees fare fares toll tolls fine fines fined worth wage wages salary
  salaries earn earns earned earning charge charges charged charging sell sells sold selling buy buys bought buying rent rents tax taxes taxed budget loan loans
  lend lent borrow borrowed debt debts ticket tickets allowance allowances bonus tariff tariffs subsidy subsidies grant grants spend spends spent spending money
  cash bill bills bribe bribes prize prizes owe owes owed compensation fund funds deposit deposits profit profits revenue income pension donated donation`.split(
    /\s+/,
  ),
);

/** "R750,000", "N9.4m", "P48.7 billion": glued, and longer than the number of a road ("R101", "N7") or a film's rating. */
function isClearSum(tokens: Tokens, at: number): boolean {
  const number = tokens[at + 1]?.text ?? '';
  if (tokens[at + 1]?.kind !== 'number' || !touches(tokens, at)) return false;
  return /[.,]/.test(number) || isScale(wordAt(tokens, at + 2));
}

/** Behind a sum "m" is millions, as nowhere else. */
function isScale(word: string): boolean {
  return word === 'm' || SCALES.has(word);
}

function followedByNumber(tokens: Tokens, unit: Unit, next: number): UnitReading | null {
  return tokens[next]?.kind === 'number' ? { unit, next } : null;
}

/**
 * Reads a currency after its number: "dollars", "274p", "US dollars", "300 kr", "5 €". "Pounds" are money unless a word of weight stands near,
 * or the sum would be a strange price with no "£" anywhere in the sentence: then they are a mass in kg.
 */
export function readCurrencyName(tokens: Tokens, at: number, afterDigits: boolean): UnitReading | null {
  const word = wordAt(tokens, at);
  if (word === 'pound' || word === 'pounds') return { unit: readPounds(tokens, at), next: at + 1 };
  if (word === 'p' && afterDigits && touches(tokens, at - 1))
    return { unit: money('GBP', 0.01), next: at + 1 };
  const named = unitNamed(tokens, at);
  if (named !== null) return { unit: named, next: at + 1 };
  if (afterDigits && followsItsNumber(tokens, at))
    return { unit: money(unitOf(tokens[at]?.text ?? '')), next: at + 1 };
  const country = COUNTRIES.get(word === 'new' ? wordAt(tokens, at + 1) : word);
  const place = word === 'new' || /^caribbean$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const coin = wordAt(tokens, place);
  if (country !== undefined && /^(?:dollar|cent)s?$/.test(coin))
    return { unit: money(country, coin.startsWith('cent') ? 0.01 : 1), next: place + 1 };
  const after = isCapitalised(tokens, at) && DEMONYM.test(word) ? unitNamed(tokens, at + 1) : null;
  return after === null ? null : { unit: after, next: at + 2 };
}

function unitNamed(tokens: Tokens, at: number): Unit | null {
  const [word, written] = [wordAt(tokens, at), tokens[at]?.text ?? ''];
  const hundredth = HUNDREDTHS.get(word);
  if (hundredth !== undefined) return money(hundredth, 0.01);
  if (/^[A-Z]{3}$/.test(written) && FAMILY_OF.has(written)) return money(written);
  if (word.length < 3 || !CODES_OF.has(word)) return null;
  return OTHER_WORDS.has(word) && !followsSum(tokens, word) ? null : money(unitOf(word));
}

/** "40 million won", "by 50 won to 1,150 won": more than the number of those who won, here or elsewhere in the sentence. */
function followsSum(tokens: Tokens, word: string): boolean {
  return tokens.some(
    ({ folded }, at) =>
      folded === word && (isScale(wordAt(tokens, at - 1)) || /[.,]\d/.test(tokens[at - 1]?.text ?? '')),
  );
}

function followsItsNumber(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'word') return FOLLOWING_SIGNS.test(token.text);
  const opensNext = tokens[at + 1]?.kind === 'number' && touches(tokens, at);
  return token !== undefined && token.text !== '$' && CODES_OF.has(token.text) && !opensNext;
}

/** "Swiss francs", "Canadian cents", "Bangladeshi taka", "Philippine pesos": how the names of nations end. */
const DEMONYM = /(?:an|ish|iss|ese|ine|ch|i)$/;

/** Words that make "pounds" a weight. */
const WEIGHTY = new Set(
  'weigh weighs weighed weighing weight heavy heavier lighter payload kg body'.split(' '),
);
const POUND_MASS = 0.45359237;

function readPounds(tokens: Tokens, at: number): Unit {
  const near = tokens.slice(Math.max(0, at - 12), at + 8);
  const weighty = near.some((token) => WEIGHTY.has(token.folded));
  return weighty ? { unit: 'kg', kind: 'measure', factor: POUND_MASS, offset: 0 } : money('GBP');
}
