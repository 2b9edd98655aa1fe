import { articleOf, readPairs } from '../../bench/findings.ts';
import { type LabelledPair, textOf } from '../../bench/score-findings.ts';
import type { Article } from '../../src/article/article.ts';
import { readPlainText } from '../../src/article/read-plain-text.ts';
import { holdAgainst, type Original, originalOf } from '../../src/compare.ts';
import type { Comparison } from '../../src/findings/comparison.ts';
import type { FindingKind } from '../../src/report.ts';
import type { Span } from '../../src/text/span.ts';

/** A labelled fact with its place in the page's text and every place of its original wording in the original's. */
export interface PlacedGold extends Span {
  readonly kind: FindingKind;
  readonly there: readonly Span[];
}

/** A pair read for training. Pairs of one writer are kept together when a fit is checked: they share habits. */
export interface TrainingPair {
  readonly id: string;
  readonly writer: string;
  readonly comparison: Comparison;
  readonly gold: readonly PlacedGold[];
}

/** Reads the labelled pairs of some folders. */
export function readTrainingPairs(folders: readonly URL[]): TrainingPair[] {
  return folders.flatMap(readPairs).map((pair) => {
    const page = articleOf(pair.page);
    const gold = pair.gold.map((fact) => placed(fact, placeOf(fact.para, pair), pair));
    return trainingPair(pair, page, gold, originalIn(pair));
  });
}

/** The same pairs with each paragraph as a page of its own: what is found in a summary, or in a page that shows its beginning only, is judged too. */
export function readTrainingPassages(folders: readonly URL[]): TrainingPair[] {
  return folders.flatMap(readPairs).flatMap((pair) => {
    const original = originalIn(pair);
    return pair.page.paragraphs.map((text, at) => {
      const page = readPlainText(text, { title: '', published: pair.page.published ?? null });
      const gold = pair.gold
        .filter(({ para }) => para === at)
        .map((fact) => placed(fact, { text, from: 0 }, pair));
      return trainingPair(pair, page, gold, original);
    });
  });
}

function originalIn({ original }: LabelledPair): Original {
  return originalOf(articleOf(original));
}

function trainingPair(
  { id }: LabelledPair,
  page: Article,
  gold: readonly PlacedGold[],
  original: Original,
): TrainingPair {
  return { id, writer: id.replace(/\d.*/, ''), comparison: holdAgainst(page, original), gold };
}

/** The page's text, and where in it a paragraph begins. */
function placeOf(para: number, { page }: LabelledPair): { readonly text: string; readonly from: number } {
  const before = [page.title, ...page.paragraphs].slice(0, para + 1);
  return { text: textOf(page), from: before.reduce((sum, paragraph) => sum + paragraph.length + 2, 0) };
}

function placed(
  gold: LabelledPair['gold'][number],
  { text, from }: ReturnType<typeof placeOf>,
  { original }: LabelledPair,
): PlacedGold {
  const start = text.indexOf(gold.text, from);
  return {
    kind: gold.kind,
    start,
    end: start + gold.text.length,
    there: gold.original === null ? [] : placesOf(gold.original, textOf(original)),
  };
}

function placesOf(wording: string, text: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(wording); at !== -1; at = text.indexOf(wording, at + 1))
    places.push({ start: at, end: at + wording.length });
  return places;
}
