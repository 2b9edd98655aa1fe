import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Name, Role, Sentence } from '../fact.ts';
import { LINKS, type NamePlace } from './name-place.ts';
import { officeAfter } from './office-after.ts';
import { officeBefore, titleOf } from './office-before.ts';
import { officeOfVerb } from './office-words.ts';
import { placeOfDemonym } from './places.ts';

/** Finds the offices and descriptions written beside persons: before them, after them between commas, and as "who chairs …". */
export function findRoles(sentences: readonly Sentence[], names: readonly Name[]): Role[] {
  const bySentence = new Map<number, Name[]>();
  for (const name of names)
    bySentence.set(name.sentence, [...(bySentence.get(name.sentence) ?? []).slice(-MOST_NAMES), name]);
  return [...bySentence].flatMap(([at, own]) => {
    const sentence = sentences[at];
    return sentence === undefined ? [] : rolesIn(sentence, at, own);
  });
}

/** More names than this in one sentence are a list, whose offices are not read. */
const MOST_NAMES = 60;

function rolesIn(sentence: Sentence, at: number, names: readonly Name[]): Role[] {
  const { tokens } = sentence;
  const ranges = names.map((name) => rangeOf(name, tokens));
  const named = new Set(
    ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, k) => first + k)),
  );
  const place: NamePlace = { sentence, at, named };
  return names.flatMap((name, k) => {
    const [first, last] = ranges[k] ?? [0, 0];
    if (name.kind !== 'person' && name.kindCertain) return [];
    const found = [
      officeBefore(place, first) ?? titleOf(name, place, first),
      officeAfter(place, last),
    ].filter((words) => words !== null);
    return found.flatMap((words) => roleOf(name, words, place) ?? []);
  });
}

/** Indexes of the first and last token of a name. */
function rangeOf(name: Name, tokens: readonly Token[]): [number, number] {
  const first = tokens.findIndex(({ end }) => end > name.start);
  const last = tokens.findLastIndex(({ start }) => start < name.end);
  return [first, last];
}

/** The tokens of an office, in order; where it is told by a verb, the verb's own word stands for it. */
function roleOf(name: Name, found: readonly number[], { sentence, at }: NamePlace): Role | null {
  const tokens = found.flatMap((index) => sentence.tokens[index] ?? []);
  const words = tokens
    .map(({ folded }) => officeOfVerb(folded) ?? folded)
    .filter((word) => LINKS.has(word) || !(isStopWord(word) || placeOfDemonym(word) !== null));
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || words.length === 0) return null;
  return {
    type: 'role',
    kind: 'role',
    sentence: at,
    start: first.start,
    end: last.end,
    holder: name.parts,
    words,
  };
}
