import type { Token } from '../../text/tokens.ts';
import { isCommonWord } from './common-words.ts';
import { isGivenName } from './given-names.ts';
import { HONORIFICS, NOBLE, ORGANISATION_WORDS, PLACE_WORDS, TITLE_MODIFIERS } from './name-words.ts';
import { isOfficeWord } from './office-words.ts';
import { isTitledPerson } from './placelike-surnames.ts';
import { isKnownPlace, placeOfDemonym } from './places.ts';
import type { Run } from './runs.ts';

/** One thing named inside a run: "Mexican" + "President Claudia Sheinbaum" are two. Indexes are tokens of the sentence. */
export type RunPiece =
  | { readonly type: 'demonym'; readonly words: readonly number[]; readonly place: string }
  | { readonly type: 'name'; readonly title: readonly number[]; readonly words: readonly number[] };

/** Splits a run of capitalised words into what it names, in order. Titles without a name are no piece. */
export function splitRun(run: Run, tokens: readonly Token[]): RunPiece[] {
  const pieces: RunPiece[] = [];
  let words = run.words;
  for (let steps = 0; steps < run.words.length && words.length > 0; steps++) {
    const lead = leadingDemonym(words, tokens) ?? leadingPlace(words, tokens) ?? leadingRole(words, tokens);
    if (lead === null) break;
    pieces.push(...lead.pieces);
    words = words.slice(lead.taken);
  }
  if (words.length > 0) pieces.push(...titledName(words, tokens));
  return pieces;
}

interface Lead {
  readonly pieces: readonly RunPiece[];
  readonly taken: number;
}

function fold(words: readonly number[], tokens: readonly Token[]): string[] {
  return words.map((word) => tokens[word]?.folded ?? '');
}

/** "Mexican", "South African", also before a person; inside "Mexican Army" it belongs to the name. */
function leadingDemonym(words: readonly number[], tokens: readonly Token[]): Lead | null {
  const folded = fold(words, tokens);
  for (const taken of [2, 1]) {
    const place = words.length < taken ? null : placeOfDemonym(folded.slice(0, taken).join(' '));
    if (place === null) continue;
    const rest = folded.slice(taken);
    if (rest.length > 0 && !startsPerson(rest) && !isUnknownPerson(rest)) continue;
    return { pieces: [{ type: 'demonym', words: words.slice(0, taken), place }], taken };
  }
  return null;
}

/** "London Mayor Sadiq Khan" and "U.S. President …": a known place before a person. */
function leadingPlace(words: readonly number[], tokens: readonly Token[]): Lead | null {
  const folded = fold(words, tokens);
  for (const taken of [3, 2, 1]) {
    if (words.length <= taken || !isKnownPlace(folded.slice(0, taken).join(' '))) continue;
    const rest = folded.slice(taken);
    if (!startsPerson(rest) && !isPartyMember(rest)) return null;
    return { pieces: [{ type: 'name', title: [], words: words.slice(0, taken) }], taken };
  }
  return null;
}

/** Behind a state stands a party's member, alone or named: "Montana Republican", "New Mexico Democrat Ada Quill". */
function isPartyMember([party = '', ...name]: readonly string[]): boolean {
  return /party$/.test(placeOfDemonym(party) ?? '') && !endsGenerically([party, ...name]);
}

function startsPerson(folded: readonly string[]): boolean {
  const first = folded[0] ?? '';
  if (endsGenerically(folded)) return false;
  if (folded.length < 2) return false;
  return (
    isGivenName(first) ||
    (HONORIFICS.has(first) && (!TITLE_MODIFIERS.has(first) || HONORIFICS.has(folded[1] ?? '')))
  );
}

/** Two or three words of which none is everyday: "Dane Mikkel Storholt". */
function isUnknownPerson(folded: readonly string[]): boolean {
  const rare = folded.every(
    (word) => !isCommonWord(word) && !ORGANISATION_WORDS.has(word) && !PLACE_WORDS.has(word),
  );
  return rare && (folded.length === 2 || folded.length === 3);
}

/** Ends as names of places and bodies do; "Mr Lake" does too, and names a person. */
function endsGenerically(folded: readonly string[]): boolean {
  const last = folded.at(-1) ?? '';
  if (isTitledPerson(folded)) return false;
  return ORGANISATION_WORDS.has(last) || PLACE_WORDS.has(last);
}

/**
 * "Police Chief Tony Reyes", "Northfield Mayor Jane Roe", "Bricklayer Ante Quill": what stands before the title or given name is a name of
 * its own, or part of the office.
 */
function leadingRole(words: readonly number[], tokens: readonly Token[]): Lead | null {
  const folded = fold(words, tokens);
  if (opensWithCalling(folded)) return { pieces: [], taken: 1 };
  if (isGivenName(folded[0] ?? '') || HONORIFICS.has(folded[0] ?? '') || endsGenerically(folded)) return null;
  const at = folded.findIndex(
    (word, k) => k > 0 && k < folded.length - 1 && (HONORIFICS.has(word) || isGivenName(word)),
  );
  if (at < 0) return null;
  const before = folded.slice(0, at);
  const everyday = before.every((word) => isCommonWord(word) || ORGANISATION_WORDS.has(word));
  if (!everyday && !HONORIFICS.has(folded[at] ?? '')) return null;
  const pieces: RunPiece[] = everyday ? [] : [{ type: 'name', title: [], words: words.slice(0, at) }];
  return { pieces, taken: at };
}

function opensWithCalling([calling = '', ...rest]: readonly string[]): boolean {
  const known = HONORIFICS.has(calling) || isGivenName(calling);
  return isOfficeWord(calling) && !known && isUnknownPerson(rest);
}

function titledName(words: readonly number[], tokens: readonly Token[]): RunPiece[] {
  const folded = fold(words, tokens);
  const taken =
    endsGenerically(folded) && !isGivenName(folded[0] ?? '') ? 0 : titleLength(words, folded, tokens);
  const name = words.slice(taken);
  if (name.length === 0) return [];
  return [{ type: 'name', title: words.slice(0, taken), words: name }];
}

/** How many words at the start are title: "Deputy Attorney General", "Secretary of State". All of them where nobody is named. */
function titleLength(words: readonly number[], folded: readonly string[], tokens: readonly Token[]): number {
  const whole = lengthOfLesserTitle(folded);
  if (whole > 0) return whole;
  let taken = 0;
  while (taken < words.length - 1 && DATING.has(folded[taken] ?? '')) taken++;
  const dated = taken;
  while (taken < words.length - 1 && HONORIFICS.has(folded[taken] ?? '')) taken++;
  if (taken === 0 || folded.slice(0, taken).every((word) => TITLE_MODIFIERS.has(word) && !isRank(word)))
    return dated;
  const office = words[taken - 1] ?? 0;
  if (tokens[office + 1]?.text !== 'of' || NOBLE.has(folded[taken - 1] ?? '')) return taken;
  const given = folded.findIndex((word, k) => k >= taken && k < folded.length - 1 && isGivenName(word));
  if (given > 0) return given;
  while (taken < words.length && ORGANISATION_WORDS.has(folded[taken] ?? '')) taken++;
  return taken;
}

/** "Deputy City Attorney Moira Quill", "Chief Financial Officer Ben Orr": a modifier, everyday words, an office, and only then the person. */
function lengthOfLesserTitle(folded: readonly string[]): number {
  if (!TITLE_MODIFIERS.has(folded[0] ?? '')) return 0;
  const office = folded.findLastIndex((word, k) => k > 0 && k < folded.length - 1 && isOfficeWord(word));
  if (office < 2 || isGivenName(folded[office] ?? '')) return 0;
  const everyday = folded.slice(1, office).every((word) => isCommonWord(word) || HONORIFICS.has(word));
  const rest = folded.slice(office + 1);
  const named = isGivenName(rest[0] ?? '') || isUnknownPerson(rest) || rest.length === 1;
  return everyday && named && !endsGenerically(rest) ? office + 1 : 0;
}

/** Words that date what follows, name or office: "Former Rangers player" names Rangers. */
export const DATING: ReadonlySet<string> = new Set(['former', 'ex', 'acting', 'interim']);

/** Modifiers that are ranks by themselves: "General Haig", "Chief Reyes". */
function isRank(word: string): boolean {
  return word === 'general' || word === 'major' || word === 'chief' || word === 'private';
}
