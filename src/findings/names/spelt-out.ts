import type { NameDigest } from '../../digest/digest.ts';
import type { Name } from '../../facts/fact.ts';
import { expansionsOf } from '../../facts/names/acronym-list.ts';
import { isInitialismOf } from '../../facts/names/acronyms.ts';
import { distinctNames, sameName } from '../../facts/names/same-name.ts';
import { type Comparison, holdsWords } from '../comparison.ts';

/**
 * True for a body's full name of which the original has nothing but the letters: what they stand for is then the page's own, unless it is
 * generally known ("National Farmers' Union" for "NFU"). Of 17 such names on the labelled pairs whose words the original has nowhere, those of
 * bodies and not of places, six of nine were invented, and the three others are real and known now.
 */
export function isSpeltOutAnew(name: Name, names: readonly NameDigest[]): boolean {
  if (name.parts.length < 2 || name.kind === 'place' || (name.kind === 'person' && name.kindCertain))
    return false;
  const same = distinctNames(names).filter((original) => sameName(name, original));
  return (
    same.length > 0 &&
    same.every(({ parts }) => isInitialismOf(parts, name.parts)) &&
    !same.some(({ parts }) => expansionsOf(parts[0] ?? '').includes(name.parts.join(' ')))
  );
}

/** "Pro12" where the original has "Pro 12" or "Pro-12": the letters as a word, and the digits as a number. */
export function isWrittenApart({ parts }: Name, comparison: Comparison): boolean {
  const last = parts.at(-1) ?? '';
  const digits = /\d+$/.exec(last)?.[0];
  if (digits === undefined || digits === last) return false;
  return holdsWords([...parts.slice(0, -1), last.slice(0, -digits.length), digits], comparison);
}
