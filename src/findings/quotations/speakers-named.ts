import type { Speaker } from '../../facts/fact.ts';
import { sameName } from '../../facts/names/same-name.ts';
import { type Comparison, digestFactsOf, factsOf } from '../comparison.ts';

// Whether page and original name a speaker, where, and as what.

/** A pronoun is as good as the reading that gave it a name. */
export function isResolved({ resolved, start, end }: Speaker, { page }: Comparison): boolean {
  return resolved || /^(?:he|she|they|him|her|them)$/i.test(page.text.slice(start, end));
}

/** The page names the original's speaker in the same sentence: one of the two passes on what the other said. */
export function isNamedIn(sentence: number, { parts, named }: Speaker, { analysis }: Comparison): boolean {
  return (
    named &&
    factsOf(analysis, 'name').some(
      (name) =>
        name.sentence === sentence &&
        sameName({ parts: name.parts, kind: 'person' }, { parts, kind: 'person' }),
    )
  );
}

/**
 * True where the original names the page's speaker in a sentence, or near it. Two speak together ("Hale and Orr announced"), and one passes
 * on what the other said ("Hale said Orr had asked").
 */
export function isNamedThere(
  { parts }: Speaker,
  sentence: number,
  near: number,
  { digest }: Comparison,
): boolean {
  return digestFactsOf(digest, 'name').some(
    (name) =>
      Math.abs(name.sentence - sentence) <= near &&
      sameName({ parts, kind: 'person' }, { parts: name.parts, kind: 'person' }),
  );
}

/** True where page or original names the speaker as a person. */
export function isPerson({ parts }: Speaker, { digest, analysis }: Comparison): boolean {
  const names = [...factsOf(analysis, 'name'), ...digestFactsOf(digest, 'name')];
  return names.some(
    (name) =>
      name.kind === 'person' && sameName({ parts, kind: 'person' }, { parts: name.parts, kind: 'person' }),
  );
}

/** A person whom the original names. */
export function isKnown({ parts }: Speaker, { digest }: Comparison): boolean {
  return digestFactsOf(digest, 'name').some(
    (name) =>
      name.kind === 'person' && sameName({ parts, kind: 'person' }, { parts: name.parts, kind: 'person' }),
  );
}
