import { readFileSync } from 'node:fs';

type Relation = 'copy' | 'rewrite' | 'partial' | 'same-story' | 'unrelated';

/** What the writer of a sample page put in. */
export interface Addition {
  /** Stands exactly once in the page's text. */
  readonly text: string;
  readonly kind: string;
  readonly verdict: 'inserted' | 'changed';
  /** The wording of the original, which stands in it exactly so; null where it has none. */
  readonly original: string | null;
}

/** What an honest comparison of a sample page should come to. */
interface Expectation {
  readonly relation: Relation;
  /** Id of the original in `originals.jsonl`; null where the index holds none. */
  readonly original: string | null;
  readonly additions: readonly Addition[];
  /** Facts the original supports in another form: to report one is a false alarm. */
  readonly mustNot: readonly { readonly text: string; readonly why: string }[];
  /** What a reader should see, where the other fields do not tell. */
  readonly note?: string;
}

const EXPECTED = JSON.parse(readFileSync(new URL('expected.json', import.meta.url), 'utf8')) as Record<
  string,
  Expectation
>;

/** Takes the slug of a sample page; gives what is expected of it. Throws for a page that has no labels. */
export function expectedFor(slug: string): Expectation {
  const expectation = EXPECTED[slug];
  if (!expectation) throw new Error(`expected.json says nothing about the page ${slug}`);
  return expectation;
}

/** What is planted on a page of the sample site; nothing on one without labels, as its front page. */
export function additionsOn(slug: string): readonly Addition[] {
  return EXPECTED[slug]?.additions ?? [];
}

/** Takes an expectation; gives it as one line for a person who tries the extension: what was planted, not what is found. */
export function noteFor({ note, relation, original, additions }: Expectation): string {
  if (note !== undefined) return note;
  if (relation === 'same-story') return 'same event, written independently';
  if (original === null) return 'no original in this index';
  if (additions.length === 0) return 'rewritten faithfully: nothing is added';
  return `rewritten: ${additions.length} ${additions.length === 1 ? 'change' : 'changes'} planted by the writer`;
}
