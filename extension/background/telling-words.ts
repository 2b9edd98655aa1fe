import type { Article } from '../../src/article/article.ts';
import { analyse } from '../../src/facts/analyse.ts';
import type { Name } from '../../src/facts/fact.ts';

const MOST_NAMES = 4;
const MOST_NUMBERS = 2;
/** UTF-16 units of a name that is worth asking for. */
const LONGEST = 60;
/** Numbers of fewer digits are everywhere. */
const FEWEST_DIGITS = 3;

/**
 * The words by which a search on the web best finds what a page was made from: the names it says most often, those of several words first, and
 * its largest numbers. A rewriter changes the words between them and keeps these. '' where there are none.
 */
export function tellingWords(article: Article): string {
  const { facts } = analyse(article);
  const names = facts.filter((fact) => fact.type === 'name');
  const numbers = facts
    .filter((fact) => fact.type === 'quantity' && fact.unit !== 'percent')
    .map(({ start, end }) => /\d[\d.,]*\d/.exec(article.text.slice(start, end))?.[0] ?? '')
    .filter((digits) => digits.replace(/\D/g, '').length >= FEWEST_DIGITS);
  return [...mostSaid(article.text, names), ...[...new Set(numbers)].slice(0, MOST_NUMBERS)].join(' ');
}

/** The longest wording of each of the most telling names. */
function mostSaid(text: string, names: readonly Name[]): string[] {
  const said = new Map<string, { times: number; words: number; longest: string }>();
  for (const { start, end, parts } of names) {
    const key = parts.at(-1) ?? '';
    const wording = text.slice(start, end);
    if (wording.length > LONGEST) continue;
    const known = said.get(key) ?? { times: 0, words: 0, longest: '' };
    said.set(key, {
      times: known.times + 1,
      words: Math.max(known.words, parts.length),
      longest: wording.length > known.longest.length ? wording : known.longest,
    });
  }
  return [...said.values()]
    .sort((a, b) => b.times * Math.min(b.words, 2) - a.times * Math.min(a.words, 2))
    .slice(0, MOST_NAMES)
    .map(({ longest }) => longest);
}
