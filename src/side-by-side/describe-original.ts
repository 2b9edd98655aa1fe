import type { Original } from '../compare.ts';
import type { Digest, FactDigest } from '../digest/digest.ts';
import type { Dropped } from '../report.ts';
import type { Span } from '../text/span.ts';
import type { OriginalSentence, RecordedFact } from './side-by-side.ts';

/** Facts of one sentence beyond this are a table, not an account. */
const MOST_FACTS = 12;

/** What is known of each sentence of an original before a page is held against it: its words or, where there are none, its facts. */
export function describeOriginal(
  { digest, text }: Original,
  dropped: readonly Dropped[],
): Omit<OriginalSentence, 'isCarried' | 'differs'>[] {
  const facts = factsBySentence(digest);
  const left = new Map(dropped.map(({ kind, wording, text }) => [`${kind} ${wording}`, text]));
  let paragraph = -1;
  let end = 0;
  return digest.sentences.map(({ words, at }, index) => {
    const held = text !== null && at !== null;
    if (held && (paragraph < 0 || /\n/.test(text.slice(end, at.start)))) paragraph++;
    if (at) end = at.end;
    return {
      text: held ? text.slice(at.start, at.end) : null,
      words,
      paragraph: Math.max(0, paragraph),
      facts: recorded(facts.get(index) ?? [], held ? at : null, left),
    };
  });
}

function factsBySentence({ facts }: Digest): Map<number, FactDigest[]> {
  const grouped = new Map<number, FactDigest[]>();
  for (const fact of facts) {
    if (!isTelling(fact)) continue;
    const group = grouped.get(fact.sentence);
    if (group === undefined) grouped.set(fact.sentence, [fact]);
    else if (group.length < MOST_FACTS) group.push(fact);
  }
  return grouped;
}

/** Names, numbers and dates say by themselves what a sentence is about; a "may" or a hash does not. */
function isTelling({ type, wording }: FactDigest): boolean {
  return (type === 'name' || type === 'quantity' || type === 'time') && wording !== '';
}

function recorded(
  facts: readonly FactDigest[],
  sentence: Span | null,
  left: ReadonlyMap<string, string>,
): RecordedFact[] {
  const seen = new Set<string>();
  return facts.flatMap(({ kind, wording, at }) => {
    if (seen.has(wording)) return [];
    seen.add(wording);
    const place = sentence && at ? { start: at.start - sentence.start, end: at.end - sentence.start } : null;
    const phrase = left.get(`${kind} ${wording}`);
    return [{ kind, text: phrase ?? wording, isDropped: phrase !== undefined, at: place }];
  });
}
