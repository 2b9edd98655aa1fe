/** A page and its original as rows, in the page's order. Pure: what it gives depends on nothing but its arguments. */
import type { Finding } from '../../../src/report.ts';
import type {
  OriginalSentence,
  PageBlock,
  PageSentence,
  SideBySide,
} from '../../../src/side-by-side/side-by-side.ts';
import { overlaps, type Span } from '../../../src/text/span.ts';

/** Neighbouring sentences of one paragraph of the original. */
export interface Passage {
  readonly paragraph: number;
  readonly sentences: readonly (OriginalSentence & { readonly index: number })[];
  /** True where rows before this one have shown all of it. */
  readonly isRepeated: boolean;
}

/** A finding with whether it is only possible. */
export interface Noted {
  readonly finding: Finding;
  readonly isPossible: boolean;
}

/** A block of the page with what it goes back to, or a stretch of the original that the page leaves out. */
export type Row =
  | {
      readonly kind: 'block';
      readonly block: PageBlock;
      readonly passages: readonly Passage[];
      /** The findings that begin in this block, in order of the text. */
      readonly notes: readonly Noted[];
    }
  | { readonly kind: 'left-out'; readonly passages: readonly Passage[] };

/** The rows of a comparison. Stretches left out follow the row that shows what stands before them in the original. */
export function rowsOf(both: SideBySide, noted: readonly Noted[]): Row[] {
  const after = leftOutAfter(both);
  const shown = new Set<number>();
  const rows: Row[] = [];
  const leaveOut = (index: number) => {
    const left = after.get(index);
    if (left) rows.push({ kind: 'left-out', passages: passagesOf(both, left, shown) });
  };
  leaveOut(-1);
  for (const block of both.blocks) {
    const from = [...new Set(block.sentences.flatMap((sentence) => sentence.from))].sort((a, b) => a - b);
    const notes = noted.filter(({ finding }) => block.start <= finding.start && finding.start < block.end);
    rows.push({ kind: 'block', block, passages: passagesOf(both, from, shown), notes });
    for (const index of from.filter((each) => !shown.has(each))) leaveOut(index);
    for (const index of from) shown.add(index);
  }
  return rows;
}

/** Runs of sentences that no sentence of the page goes back to, by the sentence before them; -1 for those at the top. */
function leftOutAfter({ original }: SideBySide): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  let before = -1;
  original.forEach(({ isCarried }, index) => {
    if (isCarried) before = index;
    else runs.set(before, [...(runs.get(before) ?? []), index]);
  });
  return runs;
}

function passagesOf(
  { original }: SideBySide,
  indexes: readonly number[],
  shown: ReadonlySet<number>,
): Passage[] {
  const passages: { paragraph: number; sentences: Passage['sentences'][number][] }[] = [];
  for (const index of indexes) {
    const sentence = original[index];
    if (!sentence) continue;
    const last = passages.at(-1);
    const follows = last?.sentences.at(-1)?.index === index - 1 && last.paragraph === sentence.paragraph;
    if (last && follows) last.sentences.push({ ...sentence, index });
    else passages.push({ paragraph: sentence.paragraph, sentences: [{ ...sentence, index }] });
  }
  return passages.map((passage) => ({
    ...passage,
    isRepeated: passage.sentences.every(({ index }) => shown.has(index)),
  }));
}

/** A stretch of text in which everything is marked alike. */
export interface Piece<Mark> extends Span {
  readonly text: string;
  readonly differs: boolean;
  readonly mark: Mark | null;
}

/**
 * Cuts a stretch of a text where differences and marks begin and end. Of overlapping marks the first wins.
 * @param text what all offsets point into
 */
export function cutText<Mark extends Span>(
  text: string,
  within: Span,
  differs: readonly Span[],
  marks: readonly Mark[],
): Piece<Mark>[] {
  const near = marks.filter((mark) => overlaps(mark, within));
  const edges = [within, ...differs, ...near].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set(edges.map((edge) => Math.min(within.end, Math.max(within.start, edge))))].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, at) => {
    const span = { start: cuts[at] ?? end, end };
    return {
      ...span,
      text: text.slice(span.start, end),
      differs: differs.some((each) => overlaps(each, span)),
      mark: near.find((each) => overlaps(each, span)) ?? null,
    };
  });
}

/** A stretch of one of the two bars of the map; shares of the bar, 0 to 1. */
export interface MapPart {
  readonly from: number;
  readonly to: number;
  readonly kind: PageSentence['origin'] | 'carried' | 'skipped';
  /** On the page's bar the block it belongs to, else undefined. */
  readonly block: number | undefined;
}

/** The whole of both articles at a glance: two bars, and lines from the one to the other. */
export interface ArticleMap {
  readonly page: readonly MapPart[];
  readonly original: readonly MapPart[];
  /** Middle of a page's sentence, middle of the original's strongest it goes back to; shares of the bars. */
  readonly lines: readonly (readonly [number, number])[];
}

/** Lays a comparison out as a map. Lengths are words. */
export function mapOf({ blocks, original }: SideBySide): ArticleMap {
  const sentences = blocks.flatMap((block, at) => block.sentences.map((each) => ({ ...each, block: at })));
  const page = placed(sentences, ({ origin }) => origin);
  const there = placed(
    original.map((each) => ({ ...each, block: undefined })),
    ({ isCarried }) => (isCarried ? 'carried' : 'skipped'),
  );
  const middle = (part: MapPart | undefined) => (part ? (part.from + part.to) / 2 : 0);
  const lines = sentences.flatMap(({ from: [best] }, at) =>
    best === undefined ? [] : [[middle(page[at]), middle(there[best])] as const],
  );
  return { page, original: merged(there), lines };
}

function placed<S extends { readonly words: number; readonly block: number | undefined }>(
  sentences: readonly S[],
  kindOf: (sentence: S) => MapPart['kind'],
): MapPart[] {
  const all = sentences.reduce((sum, { words }) => sum + words, 0) || 1;
  let before = 0;
  return sentences.map((sentence) => {
    const from = before / all;
    before += sentence.words;
    return { from, to: before / all, kind: kindOf(sentence), block: sentence.block };
  });
}

/** Neighbours of one kind as one part. */
function merged(parts: readonly MapPart[]): MapPart[] {
  const out: MapPart[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last?.kind === part.kind) out[out.length - 1] = { ...last, to: part.to };
    else out.push(part);
  }
  return out;
}
