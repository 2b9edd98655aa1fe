import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Sentence } from '../fact.ts';
import { isCurrency } from '../quantities/currencies.ts';
import { isCommonWord, isEverydayWord, isMadeOfEveryday } from './common-words.ts';
import { isGivenName } from './given-names.ts';
import { type CaseEvidence, type Casing, isCapital, isGrammar, isOpening, isShouted } from './letter-case.ts';
import {
  CALENDAR_WORDS,
  HONORIFICS,
  OF_HEADS,
  ORGANISATION_WORDS,
  PLACE_OPENERS,
  PLACE_WORDS,
} from './name-words.ts';
import { isOfficeWord } from './office-words.ts';
import { isKnownPlace, placeOfDemonym } from './places.ts';
import { isSpeltLetter } from './spelt-letters.ts';

/** What is known while one sentence is read for its names. */
export interface Reading {
  readonly sentence: Sentence;
  readonly casing: Casing;
  readonly evidence: CaseEvidence;
}

/** May a name begin with token i? */
export function opensRun(reading: Reading, i: number): boolean {
  const { tokens } = reading.sentence;
  const token = tokens[i];
  if (token === undefined || !isCapital(token) || isSpeltLetter(tokens, i)) return false;
  if (opensAsGrammar(tokens, i)) return true;
  if (CALENDAR_WORDS.has(token.folded) || isStageDirection(tokens, i) || isFormula(tokens, i)) return false;
  if (BRAND_VERB.test(token.text)) return false;
  if (isRoad(tokens, i)) return true;
  if (isHonorificHere(tokens, i)) return reading.casing === 'prose' || titlesName(reading, i + 1);
  if (isGrammar(token)) return false;
  if (reading.casing !== 'prose' || isShouting(tokens, i))
    return isLabel(reading, i) || (isConfirmed(reading, i) && !isCommonWord(token.folded));
  return isOpening(tokens, i) ? opensSentence(reading, i) : isNameMidSentence(reading, i);
}

/** May the run go on with token i? */
export function continuesRun(reading: Reading, i: number): boolean {
  const token = reading.sentence.tokens[i];
  if (token !== undefined && ELIDED.test(token.text)) return true;
  if (token === undefined || !isCapital(token) || isGrammar(token)) return false;
  if (CALENDAR_WORDS.has(token.folded) && !endsBody(token)) return false;
  if (reading.casing === 'prose' && !isShouting(reading.sentence.tokens, i)) return true;
  if (isLabel(reading, i)) return true;
  return isConfirmed(reading, i) || (isShouted(token) && PLACE_WORDS.has(token.folded));
}

/** French and Italian particles that have lost their vowel: "Quai d'Orsay", "Valle dell'Inferno". */
const ELIDED = /^(?:d|l|dell|dall|all)['’]\p{Lu}/u;

/** "Rail Watch" is a body, "WATCH" asks the reader to. */
function endsBody(token: Token): boolean {
  return ORGANISATION_WORDS.has(token.folded) && !isShouted(token);
}

/** What a broadcast script tells its readers: "[PAUSE]", "[READ SLOWLY]", "ANCHOR:". A speaker in brackets ("[SOT VARROW]") is a name. */
function isStageDirection(tokens: readonly Token[], i: number): boolean {
  if (!isShouted(tokens[i])) return false;
  const everyday = isEverydayWord(tokens[i]?.folded ?? '');
  if (everyday && tokens[i + 1]?.text === ':') return isOpening(tokens, i);
  if (isCue(tokens[i]) && /^[:,(–-]$/.test(tokens[i + 1]?.text ?? '')) return isOpening(tokens, i);
  const close = tokens.findIndex(({ text }) => text === ']');
  return tokens[0]?.text === '[' && i < close && (everyday || close === 2);
}

/** What is done with a brand's thing: "Googling the case" names nobody. */
const BRAND_VERB =
  /^(?:Googl|FaceTim|Photoshopp|Skyp|Uber|Tweet|Zoom|WhatsApp|Hoover|Airdropp|AirDropp|Venmo|Xerox)(?:ed|ing)$/;

/** "Per Hale", "Vo Minh", "Will Quill": words of grammar and of scripts that are names too, inside a sentence and before a capital. */
function opensAsGrammar(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    /^(?:Per|Vo|Do|So|An|Will)$/.test(tokens[i]?.text ?? '') &&
    !isOpening(tokens, i) &&
    next !== undefined &&
    isCapital(next) &&
    !isGrammar(next)
  );
}

/** "CO2" and "CO₂" are substances, which name nothing. */
function isFormula(tokens: readonly Token[], i: number): boolean {
  const [letters, digits] = [tokens[i], tokens[i + 1]];
  return (
    FORMULAS.has(letters?.text ?? '') && /^[\d₂₃₄]/.test(digits?.text ?? '') && digits?.start === letters?.end
  );
}

const FORMULAS = new Set(['CO', 'NO', 'SO', 'H', 'O', 'N', 'CH', 'NH', 'PM', 'SF']);

/** "The A9", "on the M4": a British or Irish road. */
function isRoad(tokens: readonly Token[], i: number): boolean {
  const [the, letter, digits, behind] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  return (
    /^[ABMNR]$/.test(letter?.text ?? '') &&
    the?.folded === 'the' &&
    digits?.kind === 'number' &&
    /^\d{1,4}$/.test(digits.text) &&
    digits.start === letter?.end &&
    !(behind?.kind === 'word' && behind.start === digits.end)
  );
}

/** "RUI BELO:": in a script, who speaks, perhaps behind what is played. An everyday word makes a label of it ("SHOCK STAT:"), unless something else is a name. */
function isLabel({ sentence: { tokens }, casing, evidence }: Reading, i: number): boolean {
  if (casing === 'shouted' || !isShouted(tokens[i])) return false;
  const colon = tokens.slice(i, i + LONGEST_LABEL).findIndex(({ text }) => text === ':');
  let first = i;
  while (isShouted(tokens[first - 1])) first--;
  const opens = first === 0 || (tokens[first - 1]?.text === ',' && isCue(tokens[first - 2]));
  const words = colon > 0 ? tokens.slice(first, i + colon) : [];
  const named =
    words.some(({ folded }) => isGivenName(folded) || evidence.capital.has(folded)) ||
    !words.some(({ folded }) => isEverydayWord(folded));
  return (
    opens && words.length > 1 && named && words.every((word) => isShouted(word) && !isStopWord(word.folded))
  );
}

/** "MARIA DA COSTA SOARES:" and the colon. */
const LONGEST_LABEL = 5;

/** A word for what a script plays: "CLIP". */
export function isCue(token: Token | undefined): boolean {
  return isShouted(token) && CUES.has(token?.folded ?? '');
}

/** What a script calls a piece of sound, before whom it is of: "CLIP, DA COSTA: …". */
const CUES = new Set(
  'clip sot vox vt upsound natsot nats tape actuality sound cut package oov uplink'.split(' '),
);

/** "Dr", "Rev", "Secretary of" before a capital, although some of them are words of grammar. */
function isHonorificHere(tokens: readonly Token[], i: number): boolean {
  if (!HONORIFICS.has(tokens[i]?.folded ?? '')) return false;
  const office = tokens[i + 1]?.text === 'of' && OF_HEADS.has(tokens[i]?.folded ?? '');
  const following = tokens[office || tokens[i + 1]?.text === '.' ? i + 2 : i + 1];
  return following !== undefined && isCapital(following) && !isGrammar(following);
}

/** In a headline a title needs a name behind it: "CAKE LADY ROBBED HARBOUR" has none. */
function titlesName(reading: Reading, i: number): boolean {
  const { tokens } = reading.sentence;
  const at = tokens[i]?.text === '.' || tokens[i]?.text === 'of' ? i + 1 : i;
  return isConfirmed(reading, at) || isHonorificHere(tokens, at);
}

/** One of several shouted words in a row ("DID YOU KNOW?"), which an acronym is not. */
function isShouting(tokens: readonly Token[], i: number): boolean {
  if (!isShouted(tokens[i])) return false;
  return [wordBefore(tokens, i), tokens[tokens[i + 1]?.text === 'A' ? i + 2 : i + 1]].some(
    (near) => isShouted(near) && (near?.text.length ?? 0) > 1,
  );
}

/** The word before, over one comma, by which a shouted caption sets office and name apart, and over "A", as in "AT A GLANCE". */
function wordBefore(tokens: readonly Token[], i: number): Token | undefined {
  return tokens[i - 1]?.text === ',' || tokens[i - 1]?.text === 'A' ? tokens[i - 2] : tokens[i - 1];
}

/** In headlines only what the prose writes as a name, or what is known as one, counts. */
function isConfirmed(reading: Reading, i: number): boolean {
  const { tokens } = reading.sentence;
  const word = tokens[i]?.folded ?? '';
  if (outweighs(reading.evidence, word) || isPlaceWord(word)) return true;
  if (reading.evidence.small.has(word) || isCommonWord(word)) return false;
  if (isShouted(tokens[i]) && isShouted(tokens[i + 1]) && opensShoutedPlace(word, tokens[i + 1])) return true;
  if (isEverydayWord(word)) return false;
  return isGivenName(word) || isGivenName(tokens[i - 1]?.folded ?? '');
}

/** "BIRCH LANE", not "ROBBED HARBOUR". */
function opensShoutedPlace(word: string, next: Token | undefined): boolean {
  return PLACE_WORDS.has(next?.folded ?? '') && !/(?:ed|ing)$/.test(word);
}

function outweighs({ small, capital }: CaseEvidence, word: string): boolean {
  const capitals = capital.get(word) ?? 0;
  return capitals > 0 && capitals >= (small.get(word) ?? 0) && !CALENDAR_WORDS.has(word);
}

/** Written small elsewhere in the article, or an everyday word of the language. */
function isPlainWord({ small }: CaseEvidence, word: string): boolean {
  return small.has(word) || isEverydayWord(word);
}

/** A capital at the start of a sentence: is it a name all the same? */
function opensSentence(reading: Reading, i: number): boolean {
  const { tokens } = reading.sentence;
  const token = tokens[i];
  if (token === undefined) return false;
  const word = token.folded;
  if (isShouted(token)) return isAcronym(reading, token) && !isMoney(tokens, i);
  if (token.text.length === 1 && tokens[i + 1]?.text === '.') return isInitial(tokens, i);
  if (outweighs(reading.evidence, word) || isPlaceWord(word)) return true;
  if (modifiesWord(tokens, i)) return false;
  const next = tokens[i + 1];
  if (next !== undefined && isCapital(next) && !isGrammar(next))
    return opensBeforeCapital(reading, word, next);
  if (isGivenName(word)) return !reading.evidence.small.has(word);
  return (
    word.length > 2 &&
    !isPlainWord(reading.evidence, word) &&
    !isMadeOfEveryday(word) &&
    !describesNext(word, next)
  );
}

/** "Infected bats", "Choked drains": a participle before a word in small letters that is no verb of a subject. */
function describesNext(word: string, next: Token | undefined): boolean {
  const noun = next?.kind === 'word' && /[^s]s$|^[a-z]{3,}(?:er|ion|age|ment|ity)$/.test(next.folded);
  return noun && PARTICIPLE.test(word) && !word.endsWith('eed') && !AUXILIARY.test(next.folded);
}

const AUXILIARY = /^(?:has|was|is|says|does|goes|wants|plans|hopes)$/;

/** The first half of a compound in small letters: "Art-crime researcher", "Ray-finned fish". */
function modifiesWord(tokens: readonly Token[], i: number): boolean {
  const [word, mark, other] = tokens.slice(i, i + 3);
  return mark?.text === '-' && mark.start === word?.end && other?.kind === 'word' && !isCapital(other);
}

/** "FJ$4", "US$3": letters before a sign of money tell whose money it is, and "SEK 400" is a sum. */
function isMoney(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next?.kind === 'number' && isCurrency(tokens[i]?.text ?? '')) return true;
  return next !== undefined && /^[$£]/.test(next.text) && next.start === tokens[i]?.end;
}

/** "Fiona Rennie", "White House", but not "Police Chief …" or "Former President …". */
function opensBeforeCapital({ evidence }: Reading, word: string, next: Token): boolean {
  if (isGivenName(word) || PLACE_OPENERS.has(word)) return true;
  if (placeOfDemonym(`${word} ${next.folded}`) !== null) return true;
  if (isOfficeWord(word) && isGivenName(next.folded)) return false;
  if (!isPlainWord(evidence, word) && !PARTICIPLE.test(word)) return true;
  return ORGANISATION_WORDS.has(next.folded) || PLACE_WORDS.has(next.folded);
}

/** "Overjoyed Tain", but "Mohammed Salim". */
const PARTICIPLE = /[a-z]{3}(?<!h[ao]m|mm)ed$/;

function isNameMidSentence(reading: Reading, i: number): boolean {
  const { tokens } = reading.sentence;
  const token = tokens[i];
  if (token === undefined) return false;
  if (isShouted(token)) return isAcronym(reading, token) && !isMoney(tokens, i);
  if (token.text.length === 1) return isInitial(tokens, i);
  return true;
}

/** "J." or a bare "J" before a capital; not "A" and not the letter of "vitamin C". */
function isInitial(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
  return isCapital(tokens[next]);
}

function isAcronym({ evidence }: Reading, token: Token): boolean {
  if (token.text.includes('.')) return true;
  if (outweighs(evidence, token.folded) || isKnownPlace(token.folded)) return true;
  if (token.folded === 'us') return true;
  if (/(?:ED|ING|['’][Dd])$/.test(token.text) || STRESSED.has(token.folded)) return false;
  if (token.text.length >= TOO_LONG && isEverydayWord(token.folded)) return false;
  return !evidence.small.has(token.folded) && !isCommonWord(token.folded);
}

/** Everyday words of so many letters are shouted ("a JACKPOT"), not spelt. */
const TOO_LONG = 5;

/** Words of grammar that are shouted for their sense; "WHO" and "IT" may be bodies. */
const STRESSED = new Set(
  'him her his hers she he they them their you your my our all not no never any both every one is was are will can must'.split(
    ' ',
  ),
);

export function isPlaceWord(folded: string): boolean {
  return isKnownPlace(folded) || placeOfDemonym(folded) !== null;
}
