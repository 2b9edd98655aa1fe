import { existsSync, readFileSync } from 'node:fs';
import { crc32, gunzipSync } from 'node:zlib';

const FOLDER = new URL('../../shared/data/reuse/', import.meta.url);

/** A page whose original is known. */
export interface Rewrite {
  readonly set: 'sheepdog' | 'l2r';
  /** Style of rewriting, or the model that did it. */
  readonly style: string;
  readonly text: string;
  /** Index of its original among `ReuseData.originals`. */
  readonly original: number;
  readonly heldOut: boolean;
}

/** A report of an event of which an original is another, independent report. */
export interface IndependentReport {
  readonly text: string;
  /** Index of the original with the same text, where there is one: it is not counted as found. */
  readonly itself: number | null;
  readonly heldOut: boolean;
}

/** Whole articles: all originals, one for each different text, and what is looked up among them. */
export interface ReuseData {
  readonly originals: readonly string[];
  readonly rewrites: readonly Rewrite[];
  readonly independent: readonly IndependentReport[];
}

type Row = Readonly<Record<string, string>>;

/** Reads the sets; null where they are not at hand. */
export function readReuseData(): ReuseData | null {
  if (!existsSync(FOLDER)) return null;
  const originals: string[] = [];
  const numbers = new Map<string, number>();
  const add = (text: string): number => {
    const number = numbers.get(sameText(text)) ?? originals.push(text) - 1;
    numbers.set(sameText(text), number);
    return number;
  };
  const rewrites = (['sheepdog', 'l2r'] as const).flatMap((set) =>
    rowsOf(set === 'sheepdog' ? 'sheepdog_train' : set).map((row) => ({
      set,
      style: row.model ?? row.kind?.replace('llm-reframing-', '') ?? '',
      text: row.rewrite ?? '',
      original: add(row.original ?? ''),
      heldOut: isHeldOut(row.orig_id),
    })),
  );
  const reports = rowsOf('same_event');
  for (const { b_title, b } of reports) add(`${b_title ?? ''}\n\n${b}`);
  for (const { title, text } of rowsOf('distractors')) add(`${title}\n\n${text}`);
  const independent = reports.map(({ a = '', a_title = '', event_id }) => ({
    text: `${a_title}\n\n${a}`,
    itself: numbers.get(sameText(`${a_title}\n\n${a}`)) ?? null,
    heldOut: isHeldOut(event_id),
  }));
  return { originals, rewrites, independent };
}

/** Everything made from one original, or about one event, falls into the same half. The other half was used for fitting. */
function isHeldOut(group: string | undefined): boolean {
  return crc32(group ?? '') % 2 === 1;
}

/** Some originals occur twice under different ids. */
function sameText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function rowsOf(name: string): Row[] {
  const packed = readFileSync(new URL(`${name}.jsonl.gz`, FOLDER));
  return gunzipSync(packed)
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}
