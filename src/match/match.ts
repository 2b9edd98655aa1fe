import { align } from '../alignment/align.ts';
import { coverageOf } from '../alignment/coverage.ts';
import type { Article } from '../article/article.ts';
import { DigestError, decodeDigest } from '../digest/codec.ts';
import { readSentences } from '../facts/analyse.ts';
import type { Name, Sentence } from '../facts/fact.ts';
import { findNames } from '../facts/names/find-names.ts';
import { fingerprint } from '../fingerprint/fingerprint.ts';
import { type Refusal, refusal } from '../index-format/refusal.ts';
import type { Candidate, OriginalSource } from '../originals/source.ts';
import type { Relation } from '../report.ts';
import { candidates } from './candidates.ts';
import { commonNames } from './common-names.ts';
import { type Likeness, relate } from './relate.ts';

/** An original as it was aligned with the page. */
export interface MatchedOriginal {
  readonly id: string;
  readonly relation: Relation;
  /** 0 to 1: how sure it is that the page was made from it. */
  readonly score: number;
}

type AlignedOriginal = MatchedOriginal & Pick<Match, 'likeness'>;

/** What a page is to the originals of a source. */
export interface Match {
  /** What it is to the best of them. */
  readonly relation: Relation;
  /** Id of the original it was made from, or that tells the same story; null where there is none. */
  readonly original: string | null;
  readonly score: number;
  /** How like the best of them is by its index; for `compare`, so that both say the same. Null where no index told it. */
  readonly likeness: Likeness | null;
  /** At most five, best first. */
  readonly candidates: readonly MatchedOriginal[];
  /** True where the page has too few words to be told from others; `original` is null then. */
  readonly tooShort: boolean;
  /** Parts of the index that could not be used: where there are any, "no match" may be wrong. */
  readonly refused: readonly Refusal[];
}

/** Below this many words nothing is said: two sentences of any report may be those of another. */
const FEWEST_WORDS = 40;
/** Below this many words only a page that was made from an original is told apart; anything else is too short to say. */
export const FEWEST_WORDS_TO_DENY = 120;
const MOST_SHOWN = 5;
/** An original that tells the same story is named before one that has nothing to do with the page. */
const NEARNESS: Record<Relation, number> = { copy: 2, rewrite: 2, partial: 2, 'same-story': 1, unrelated: 0 };

/**
 * Finds what a page was made from. Stage 1 looks its fingerprint up, stage 2 aligns the page with each candidate's digest
 * and decides the relation from that. Never throws on bad data of the index.
 */
export async function match(page: Article, source: OriginalSource): Promise<Match> {
  const sentences = readSentences(page);
  const refused: Refusal[] = [];
  const matched: AlignedOriginal[] = [];
  const names = namesIn(page, sentences);
  for (const candidate of await candidates(fingerprint(page), source)) {
    const aligned = await alignWith(sentences, names, candidate, source, refused);
    if (aligned !== null) matched.push(aligned);
  }
  // Sorting is stable: where stage 2 sees no difference, the order of stage 1 stays.
  matched.sort((a, b) => NEARNESS[b.relation] - NEARNESS[a.relation] || b.score - a.score);
  const best = matched[0];
  const words = wordCount(sentences);
  const made = best !== undefined && NEARNESS[best.relation] === NEARNESS.rewrite;
  const tooShort = words < (made ? FEWEST_WORDS : FEWEST_WORDS_TO_DENY);
  const none = best === undefined || best.relation === 'unrelated' || tooShort;
  return {
    relation: none ? 'unrelated' : best.relation,
    original: none ? null : best.id,
    score: best?.score ?? 0,
    likeness: best?.likeness ?? null,
    candidates: matched.slice(0, MOST_SHOWN).map(({ likeness: _, ...shown }) => shown),
    tooShort,
    refused: [...source.refusals(), ...refused],
  };
}

function namesIn({ text, published, language }: Article, sentences: readonly Sentence[]): Name[] {
  return findNames(sentences, { text, published, language }).filter((fact) => fact.type === 'name');
}

async function alignWith(
  page: readonly Sentence[],
  names: readonly Name[],
  { id, score, among }: Candidate,
  source: OriginalSource,
  refused: Refusal[],
): Promise<AlignedOriginal | null> {
  const bytes = await source.digest(id);
  if (bytes === null) return null;
  try {
    const digest = decodeDigest(bytes);
    const coverage = coverageOf(page, align(page, digest), digest);
    const likeness = among === undefined ? null : { score, among };
    return { id, likeness, ...relate(coverage, commonNames(names, digest), likeness) };
  } catch (error) {
    if (!(error instanceof DigestError)) throw error;
    refused.push(refusal(id, 'malformed', error.message));
    return null;
  }
}

function wordCount(sentences: readonly Sentence[]): number {
  return sentences
    .filter(({ blockKind }) => blockKind !== 'furniture')
    .reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind !== 'mark').length, 0);
}
