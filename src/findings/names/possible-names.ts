import type { Demonym, Name } from '../../facts/fact.ts';
import { isInGazetteer, liesIn } from '../../facts/names/gazetteer-places.ts';
import { LONE_INSTITUTIONS } from '../../facts/names/name-words.ts';
import { countryKey } from '../../facts/names/places.ts';
import { sameName } from '../../facts/names/same-name.ts';
import { keysOfWords } from '../../text/keys.ts';
import { contains } from '../../text/span.ts';
import { type Comparison, digestFactsOf, factsOf, linkedTo, originalKeys } from '../comparison.ts';
import { foldedText, tokensAfter, tokensBefore } from '../tokens-beside.ts';
import { placesOf } from './named-otherwise.ts';

/**
 * True for names that a faithful page may well insert from what it knows: the paper that an original calls "this newspaper", and the
 * country of an account from abroad.
 */
export function isToldFromElsewhere(fact: Name | Demonym, comparison: Comparison): boolean {
  if (isCountryOfAll(fact, comparison)) return true;
  if (isEraTold(fact, comparison)) return true;
  return fact.type === 'name' && (isPaper(fact, comparison) || isWithItsCountry(fact, comparison));
}

/** First and last years of what British papers call houses and furniture by. */
const ERAS = new Map([
  ['tudor', { from: 1485, to: 1603 }],
  ['elizabethan', { from: 1558, to: 1603 }],
  ['jacobean', { from: 1603, to: 1625 }],
  ['georgian', { from: 1714, to: 1837 }],
  ['regency', { from: 1795, to: 1837 }],
  ['victorian', { from: 1837, to: 1901 }],
  ['edwardian', { from: 1901, to: 1914 }],
]);

/** "The Victorian premises" of a building of 1871: an era in which a year of the original lies. */
function isEraTold({ start, end }: Name | Demonym, { page, digest }: Comparison): boolean {
  const era = ERAS.get(page.text.slice(start, end).toLowerCase());
  if (era === undefined) return false;
  const years = [
    ...digestFactsOf(digest, 'time').map((time) => Number(time.from?.slice(0, 4))),
    ...digestFactsOf(digest, 'quantity').map(({ low }) => low),
  ];
  return years.some((year) => year >= era.from && year <= era.to);
}

/** "U.S. Bureau of Mines" for the "Bureau of Mines". */
function isWithItsCountry({ parts: [country = '', ...rest], kind }: Name, { digest }: Comparison): boolean {
  if (countryKey(country) === null || rest.length === 0) return false;
  return digestFactsOf(digest, 'name').some((name) => sameName({ parts: rest, kind }, name));
}

/** The last word of a newspaper's, an agency's or a station's name. */
const PAPERS = new Set(
  'chronicle herald observer times news post gazette tribune mail telegraph guardian standard star echo express mirror sun record journal daily courier argus examiner bulletin press globe inquirer independent press radio tv'.split(
    ' ',
  ),
);
/** What is told, shown or leaked to a paper; "according to" names any source, so there the name must be a paper's. */
const PASSED_TO =
  /(?:^| )(?:told|tells|tell|telling|spoke to|speaks to|speaking to|seen by|obtained by|viewed by|reviewed by|shown to|shared with|sent to|given to|released to|passed to|leaked to|handed to|provided to|(?:polled|surveyed|interviewed|questioned|contacted|visited|reached|asked) by|interview with)(?: the)?$/;
const SOURCE =
  /(?:^| )(?:according to|reports?|reported by|report by|report in|confirmed to|understood by)(?: the)?$/;
/** How originals speak of themselves and of those who ask. */
const SELF = keysOfWords('newspaper paper wire magazine reporters journalists press interview');
const REACH = 4;

function isPaper(name: Name, comparison: Comparison): boolean {
  if (LONE_INSTITUTIONS.has(name.parts[0] ?? '') || (name.kind === 'person' && name.kindCertain))
    return false;
  const before = foldedText(tokensBefore(name, comparison, REACH));
  const paper = PAPERS.has(name.parts.at(-1) ?? '');
  if (!PASSED_TO.test(before)) return paper && SOURCE.test(before);
  if (name.parts.some((part) => PAPERS.has(part)) || wasToldIt(name, comparison)) return true;
  return name.parts.length === 1 && speaksOfItself(comparison);
}

/** "He told Stage & Screen" where the original's sentence has "he told this magazine". */
function wasToldIt({ sentence }: Name, comparison: Comparison): boolean {
  return linkedTo(comparison, sentence).some((at) =>
    SELF.some((key) => originalKeys(comparison, at).includes(key)),
  );
}

function speaksOfItself({ digest, alignment }: Comparison): boolean {
  const named = digestFactsOf(digest, 'name').some(({ parts }) => PAPERS.has(parts.at(-1) ?? ''));
  return named || SELF.some((key) => alignment.weights.has(key));
}

/** Readers abroad are told the country in the headline or the first three sentences. */
const COUNTRY_TOLD = 4;

/** The only country of the page's lead, where the original's lead names none. As the range of a rank ("Ireland's worst") or as an owner it is news. */
function isCountryOfAll(fact: Name | Demonym, comparison: Comparison): boolean {
  if (fact.sentence >= COUNTRY_TOLD) return false;
  const country = countryOf(fact);
  if (country === null || !isInGazetteer(country)) return false;
  if (factsOf(comparison.analysis, 'superlative').some((rank) => contains(rank, fact))) return false;
  if (BACKING.test(foldedText(tokensAfter(fact, comparison, 2)))) return false;
  const others = [
    ...factsOf(comparison.analysis, 'name'),
    ...factsOf(comparison.analysis, 'demonym'),
  ].flatMap((other) => (other.sentence < COUNTRY_TOLD ? (countryOf(other) ?? []) : []));
  if (others.some((other) => other !== country)) return false;
  return placesOf(comparison.digest).every(
    ({ key, sentence }) => sentence >= COUNTRY_TOLD || liesIn(key, country) || countryKey(key) === null,
  );
}

/** "A German-backed project": not where it is, but whose it is. */
const BACKING = /^[-‐‑] (?:backed|funded|financed|owned|led|run|built|sponsored|controlled)$/;

function countryOf(fact: Name | Demonym): string | null {
  return countryKey(fact.type === 'demonym' ? fact.place : fact.parts.join(' '));
}
