import { type Alignment, align } from '../alignment/align.ts';
import { sentenceCoverage } from '../alignment/coverage.ts';
import type { Article } from '../article/article.ts';
import type { Original } from '../compare.ts';
import { readSentences } from '../facts/analyse.ts';
import type { Sentence } from '../facts/fact.ts';
import type { Dropped } from '../report.ts';
import { describeOriginal } from './describe-original.ts';
import type { Origin, PageSentence, SideBySide } from './side-by-side.ts';
import { differences, isMostlyKept, survivors, wordsIn } from './surviving-words.ts';

/** Share of a sentence's words that makes it copied rather than reworded. */
const MOSTLY_COPIED = 0.6;

/**
 * Sets a page beside its original: which sentences go back to which, how each came about and, where most words survive, which
 * differ. Word differences need the original's text with its sentences' places; a digest that was read from bytes has none.
 * @param dropped the report's, to tell them among the original's facts
 */
export function setSideBySide(page: Article, original: Original, dropped: readonly Dropped[]): SideBySide {
  const all = readSentences(page);
  const alignment = align(all, original.digest);
  const shingles = new Set(original.digest.shingles);
  const described = describeOriginal(original, dropped);
  const carried = new Map<number, Carried>();
  const sentences = all.map((sentence, at) => {
    const read = readSentence(sentence, at, alignment, shingles);
    return { ...read, differs: compareWords(page.text, read, described, carried) };
  });
  const blocks = page.blocks
    .map(({ kind, start, end }, block) => ({
      kind,
      start,
      end,
      sentences: sentences.filter((_, at) => all[at]?.block === block),
    }))
    .filter(({ kind, sentences }) => kind !== 'furniture' && sentences.length > 0);
  const shown = new Set(blocks.flatMap((block) => block.sentences.flatMap(({ from }) => from)));
  return {
    title: page.title,
    text: page.text,
    blocks,
    original: described.map((each, at) => ({
      ...each,
      isCarried: shown.has(at),
      differs: differsFrom(each.text, carried.get(at)),
    })),
  };
}

function readSentence(
  sentence: Sentence,
  at: number,
  alignment: Alignment,
  shingles: ReadonlySet<number>,
): Omit<PageSentence, 'differs'> {
  const { words, copied, goesBack } = sentenceCoverage(sentence, at, alignment, shingles);
  const origin: Origin =
    copied > 0 && copied >= MOSTLY_COPIED * words ? 'copied' : goesBack ? 'reworded' : 'added';
  const links = origin === 'added' ? [] : (alignment.links[at] ?? []);
  const { start, end } = sentence;
  return { start, end, origin, words, from: links.map(({ original }) => original) };
}

/** Words of one sentence of the original that page sentences have, by their starts. */
interface Carried {
  readonly kept: Set<number>;
  readonly shared: Set<number>;
}

/**
 * The stretches of a page sentence that its originals say otherwise; [] where there is no text or too few words survive. What
 * it has of each of them is noted in `carried`.
 */
function compareWords(
  text: string,
  { start, end, from }: Omit<PageSentence, 'differs'>,
  described: readonly { text: string | null }[],
  carried: Map<number, Carried>,
): PageSentence['differs'] {
  const there = [...from]
    .sort((a, b) => a - b)
    .flatMap((index) => wordsIn(described[index]?.text ?? '').map((word) => ({ index, word })));
  const { page, original } = survivors(
    wordsIn(text.slice(start, end), start),
    there.map(({ word }) => word),
  );
  if (!isMostlyKept(page)) return [];
  there.forEach(({ index, word }, at) => {
    const known = carried.get(index) ?? { kept: new Set(), shared: new Set() };
    if (original.kept[at]) known.kept.add(word.start);
    if (original.shared[at]) known.shared.add(word.start);
    carried.set(index, known);
  });
  return differences(page);
}

function differsFrom(text: string | null, carried: Carried | undefined): PageSentence['differs'] {
  if (text === null || carried === undefined) return [];
  const words = wordsIn(text);
  const side = {
    words,
    kept: words.map(({ start }) => carried.kept.has(start)),
    shared: words.map(({ start }) => carried.shared.has(start)),
  };
  return isMostlyKept(side) ? differences(side) : [];
}
