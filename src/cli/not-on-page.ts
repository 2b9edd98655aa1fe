import type { Dropped, FindingKind, Report } from '../report.ts';

const NAMES: ReadonlySet<FindingKind> = new Set(['person', 'organisation', 'place']);

/**
 * What a reader is told to stand in the original but not on the page: what was dropped, without values that a changed finding names
 * already, and without names of which the page has a fuller form. `pageText` is the text of the page's article.
 */
export function notOnPage({ dropped, findings, possible }: Report, pageText: string): string[] {
  const rivals = [...findings, ...possible].flatMap(({ verdict, original }) =>
    verdict === 'changed' && original !== null ? [original] : [],
  );
  const named = capitalisedRuns(pageText);
  const toldAsRival = (text: string) => rivals.some((rival) => holds(rival, text) || holds(text, rival));
  const hasFullerForm = ({ kind, text }: Dropped) => {
    const words = wordsOf(text);
    return NAMES.has(kind) && named.some((run) => words.every((word) => run.has(word)));
  };
  return dropped.filter((fact) => !toldAsRival(fact.text) && !hasFullerForm(fact)).map(({ text }) => text);
}

/** True where the words of one stand in the other in a row. */
function holds(whole: string, part: string): boolean {
  const words = wordsOf(part);
  return words.length > 0 && ` ${wordsOf(whole).join(' ')} `.includes(` ${words.join(' ')} `);
}

/** Words of runs such as "Minister Ida Holt" or "Bank of England": a fuller form of a name stands in one. */
function capitalisedRuns(text: string): ReadonlySet<string>[] {
  const runs = text.match(/\p{Lu}[^\s]*(?: (?:(?:of|for|and|the|de|van|von) )?\p{Lu}[^\s]*)*/gu) ?? [];
  return [...new Set(runs)].map((run) => new Set(wordsOf(run)));
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
