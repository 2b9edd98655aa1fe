import { readPairs } from '../../bench/findings.ts';
import { type LabelledPair, textOf } from '../../bench/score-findings.ts';
import { readPlainText } from '../../src/article/read-plain-text.ts';
import { holdAgainst, originalOf } from '../../src/compare.ts';
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
    const articleOf = (article: LabelledPair['page']) =>
      readPlainText(textOf(article), { published: article.published ?? null });
    return {
      id: pair.id,
      writer: pair.id.charAt(0),
      comparison: holdAgainst(articleOf(pair.page), originalOf(articleOf(pair.original))),
      gold: pair.gold.map((gold) => placed(gold, pair)),
    };
  });
}

function placed(gold: LabelledPair['gold'][number], { page, original }: LabelledPair): PlacedGold {
  const text = textOf(page);
  const before = [page.title, ...page.paragraphs].slice(0, gold.para + 1);
  const start = text.indexOf(
    gold.text,
    before.reduce((sum, paragraph) => sum + paragraph.length + 2, 0),
  );
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
