import type { Name } from '../../facts/fact.ts';
import { eitherNames } from '../../facts/names/same-name.ts';
import { keysOfWords, type StemKey } from '../../text/keys.ts';
import {
  type Comparison,
  digestFactsOf,
  factsOf,
  linkedTo,
  originalSentence,
  originalTokens,
  type RawFinding,
  saysBeside,
  withNeighbours,
} from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { changedAt, insertedAt } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { type CountOfChildren, countsOfChildren } from './counts-of-children.ts';

/** How originals tell of somebody's children. Few words: keys are short, and all of an original may be asked for them. */
const FAMILY: ReadonlySet<StemKey> = new Set(
  keysOfWords(
    'child children kid son daughter baby twin boy girl mother father mum mom dad parent grandmother grandchild grandchildren grandson granddaughter family',
  ),
);
const CONFIDENCE = 0.75;

/**
 * "A mother of two", "dad-of-five", "has three children", where the original's sentences about whoever is named, and those beside them, tell of no
 * children; of somebody without a name, none of its sentences. And "had five children" of the original's father of four.
 */
export function insertedParents(comparison: Comparison): RawFinding[] {
  return inTime(comparison.analysis.sentences, comparison, ({ tokens, blockKind }, sentence) =>
    blockKind === 'furniture'
      ? []
      : countsOfChildren(tokens).flatMap((told) => {
          if (isSettled(comparison, told)) return [];
          const place = { start: told.start, end: told.end, kind: 'role' as const, sentence };
          if (!isFamilyTold(sentence, told, comparison)) return [insertedAt(place, CONFIDENCE)];
          const from = otherCount(told, sentence, comparison);
          if (from === null) return [];
          const wording = originalSentence(comparison, from);
          return [changedAt(place, { wording, sentence: from }, CONFIDENCE)];
        }),
  );
}

function isFamilyTold(sentence: number, told: CountOfChildren, comparison: Comparison): boolean {
  const owners = ownersOf(sentence, told, comparison);
  const named = digestFactsOf(comparison.digest, 'name').filter((there) =>
    owners.some((name) => eitherNames(name, there)),
  );
  if (named.length > 0) return saysBeside(named, FAMILY, comparison);
  return comparison.digest.sentences.some(({ keys }) => keys.some((key) => FAMILY.has(key)));
}

/** Those named before it in its sentence; else who stands right behind it, "mum-of-two Ada Quill". */
function ownersOf(
  sentence: number,
  { start, end }: CountOfChildren,
  { analysis, page }: Comparison,
): readonly Name[] {
  const persons = factsOf(analysis, 'name').filter(
    (name) => name.kind === 'person' && name.sentence === sentence,
  );
  const before = persons.filter((name) => name.end <= start);
  if (before.length > 0) return before;
  return persons.filter(
    (name) => name.start >= end && /^,? (?:\S+ )?$/.test(page.text.slice(end, name.start)),
  );
}

/**
 * Index of the original's sentence, linked or beside one, that counts somebody's children otherwise; null where there is none, or where any sentence of the
 * original has as many. Asked of the original's text: a digest keeps no words of grammar.
 */
function otherCount(told: CountOfChildren, sentence: number, comparison: Comparison): number | null {
  const counts = comparison.digest.sentences.flatMap((_, at) =>
    countsOfChildren(originalTokens(at, comparison) ?? []).map((there) => ({ ...there, at })),
  );
  if (counts.some(({ count }) => count === told.count)) return null;
  const near = withNeighbours(linkedTo(comparison, sentence));
  return (
    counts.find(
      ({ at, isOfParent }) => isOfParent && (near.includes(at) || namesWhoIsMeant(at, sentence, comparison)),
    )?.at ?? null
  );
}

/** "He had five children." behind a sentence about Quill, where the original's sentence names Quill. */
function namesWhoIsMeant(at: number, sentence: number, { analysis, digest }: Comparison): boolean {
  const meant = factsOf(analysis, 'name').filter(
    (name) => name.kind === 'person' && (name.sentence === sentence || name.sentence === sentence - 1),
  );
  return digestFactsOf(digest, 'name').some(
    (there) => there.sentence === at && meant.some((name) => eitherNames(name, there)),
  );
}
