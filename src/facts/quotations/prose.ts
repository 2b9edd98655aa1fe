import { overlaps, type Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Name, Sentence } from '../fact.ts';
import { pronounOf } from '../names/given-names.ts';
import type { TokenRange } from './speaker.ts';

/** What stands outside the quotation marks of an article, made ready for questions about who speaks. */
export interface Prose {
  readonly tokens: readonly Token[];
  /** The tokens that lie wholly in a stretch of text. */
  range(span: Span): TokenRange;
  /** Names among the tokens of a range, with the tokens they take. */
  namesIn(range: TokenRange): { readonly name: Name; readonly from: number; readonly to: number }[];
  /** The person last spoken of before an offset, in its block or the one before, that the pronoun can stand for; null where there is none. */
  lastPerson(before: number, pronoun: Pronoun | null): LastPerson | null;
  /** The pronoun the bearer of a name goes by, told by title or given name; null where neither tells. */
  pronounFor(parts: readonly string[]): Pronoun | null;
}

export type Pronoun = 'he' | 'she';

export interface LastPerson {
  readonly name: Name;
  /** True where the person is named in the same block, and nobody else the pronoun could stand for is before the offset. */
  readonly alone: boolean;
}

/** How far back a pronoun may reach, in names. */
const REACH = 12;

/**
 * @param sentences in order, without overlaps
 * @param quoted stretches in quotation marks, in order: their tokens and names are left out
 * @param names in order of their start
 */
export function readProse(
  sentences: readonly Sentence[],
  quoted: readonly Span[],
  names: readonly Name[],
): Prose {
  const tokens = outside(
    sentences.flatMap((sentence) => sentence.tokens),
    quoted,
  );
  const spoken = outside(names, quoted);
  const pronouns = readPronouns(names);
  const pronounFor = (parts: readonly string[]) =>
    pronouns.get(parts.at(-1) ?? '') ?? pronounOf(parts[0] ?? '');
  const blockOf = (offset: number) => sentences[firstEndingAfter(sentences, offset)]?.block ?? -1;
  return {
    tokens,
    range: ({ start, end }) => ({ from: firstStartingAt(tokens, start), to: firstStartingAt(tokens, end) }),
    namesIn: ({ from, to }) => namesBetween(tokens, spoken, from, to),
    lastPerson: (before, pronoun) => {
      const fits = ({ parts }: Name) => pronoun === null || (pronounFor(parts) ?? pronoun) === pronoun;
      return lastPerson(sentences, spoken, before, blockOf(before), fits);
    },
    pronounFor,
  };
}

function outside<T extends Span>(items: readonly T[], quoted: readonly Span[]): T[] {
  let next = 0;
  return items.filter((item) => {
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= item.start) next++;
    const stretch = quoted[next];
    return stretch === undefined || !overlaps(stretch, item);
  });
}

function namesBetween(tokens: readonly Token[], names: readonly Name[], from: number, to: number) {
  const start = tokens[from]?.start ?? Number.POSITIVE_INFINITY;
  const end = tokens[to - 1]?.end ?? 0;
  const found: { name: Name; from: number; to: number }[] = [];
  for (let k = firstStartingAt(names, start); k < names.length; k++) {
    const name = names[k];
    if (name === undefined || name.start >= end) break;
    const last = firstEndingAfter(tokens, name.end - 1);
    found.push({ name, from: firstEndingAfter(tokens, name.start), to: last + 1 });
  }
  return found;
}

/** The subject of the latest sentence that names a person: the first person named in it before the offset. */
function lastPerson(
  sentences: readonly Sentence[],
  names: readonly Name[],
  before: number,
  block: number,
  fits: (name: Name) => boolean,
): LastPerson | null {
  let chosen: Name | null = null;
  let alone = true;
  const until = firstStartingAt(names, before);
  for (let k = until - 1; k >= Math.max(0, until - REACH); k--) {
    const name = names[k];
    const itsBlock = name === undefined ? -1 : (sentences[name.sentence]?.block ?? -1);
    if (name === undefined || itsBlock < block - 1) break;
    if (name.kind !== 'person' || !fits(name)) continue;
    if (chosen === null || name.sentence === chosen.sentence) {
      alone = alone && itsBlock === block && (chosen === null || isOne(chosen, name));
      chosen = name;
    } else if (itsBlock === block) {
      alone = alone && isOne(chosen, name);
    }
  }
  return chosen && { name: chosen, alone };
}

/** Titles of men and of women, folded. */
export const HIS_TITLES = /^(?:mr|sir|lord|king|prince|father|brother|herr|count|duke|baron)$/;
export const HER_TITLES =
  /^(?:mrs|ms|miss|lady|dame|queen|princess|sister|madam|mother|frau|countess|duchess|baroness)$/;

/** By surname, what titles and given names of the article tell; nothing where two bearers differ. */
function readPronouns(names: readonly Name[]): Map<string, Pronoun | null> {
  const pronouns = new Map<string, Pronoun | null>();
  for (const { kind, parts, title } of names) {
    const surname = parts.at(-1);
    const told = kind === 'person' ? pronounTold(parts, title) : null;
    if (surname === undefined || told === null) continue;
    pronouns.set(surname, (pronouns.get(surname) ?? told) === told ? told : null);
  }
  return pronouns;
}

function pronounTold(parts: readonly string[], title: string | null): Pronoun | null {
  if (title !== null && HIS_TITLES.test(title)) return 'he';
  if (title !== null && HER_TITLES.test(title)) return 'she';
  return pronounOf(parts[0] ?? '');
}

/** Two mentions that may be of one person: the parts of one are among those of the other. */
function isOne(a: Name, b: Name): boolean {
  return a.parts.every((part) => b.parts.includes(part)) || b.parts.every((part) => a.parts.includes(part));
}

/** Index of the first item that starts at the offset or later. Items in order. */
export function firstStartingAt(items: readonly Span[], offset: number): number {
  return firstWhere(items, ({ start }) => start >= offset);
}

/** Index of the first item that ends after the offset. Items in order. */
export function firstEndingAfter(items: readonly Span[], offset: number): number {
  return firstWhere(items, ({ end }) => end > offset);
}

function firstWhere(items: readonly Span[], holds: (item: Span) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
