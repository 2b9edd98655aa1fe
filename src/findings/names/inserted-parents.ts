import { eitherNames } from '../../facts/names/same-name.ts';
import { UNITS } from '../../facts/quantities/number-words.ts';
import { type StemKey, wordKey } from '../../text/keys.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, digestFactsOf, factsOf, type RawFinding, saysBeside } from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { insertedAt } from '../make-finding.ts';
import { isSettled } from '../settled.ts';

const PARENT = /^(?:grand)?(?:mother|father|parent|mum|mom|dad|ma|pa)$/;
/** How originals tell of somebody's children. Few words: keys are short, and all of an original may be asked for them. */
const FAMILY: ReadonlySet<StemKey> = new Set(
  'child children kid son daughter baby twin boy girl mother father mum mom dad parent grandmother grandchild grandchildren grandson granddaughter family'
    .split(' ')
    .map(wordKey),
);
const CONFIDENCE = 0.75;

/**
 * "A mother of two", "and father of five", where the original tells of no children: of whoever is named, in the sentences that name them and those beside;
 * of somebody without a name, in none at all.
 */
export function insertedParents(comparison: Comparison): RawFinding[] {
  return inTime(comparison.analysis.sentences, comparison, ({ tokens, blockKind }, sentence) =>
    blockKind === 'furniture'
      ? []
      : tokens.flatMap((token, at) => {
          const count = tokens[at + 2];
          if (!PARENT.test(token.folded) || tokens[at + 1]?.folded !== 'of' || count === undefined) return [];
          if (!isCount(count) || isSettled(comparison, token)) return [];
          return isFamilyTold(sentence, token, comparison)
            ? []
            : [insertedAt({ start: token.start, end: count.end, kind: 'role', sentence }, CONFIDENCE)];
        }),
  );
}

function isCount({ kind, folded }: Token): boolean {
  return kind === 'number' || UNITS.has(folded);
}

function isFamilyTold(sentence: number, { start }: Token, comparison: Comparison): boolean {
  const before = factsOf(comparison.analysis, 'name').filter(
    (name) => name.kind === 'person' && name.sentence === sentence && name.end <= start,
  );
  const named = digestFactsOf(comparison.digest, 'name').filter((there) =>
    before.some((name) => eitherNames(name, there)),
  );
  if (named.length > 0) return saysBeside(named, FAMILY, comparison);
  return comparison.digest.sentences.some(({ keys }) => keys.some((key) => FAMILY.has(key)));
}
