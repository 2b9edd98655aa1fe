import { findableShare } from '../alignment/align.ts';
import type { CertaintyDigest, FactDigest, NameDigest, QuantityDigest } from '../digest/digest.ts';
import { isCut } from '../facts/analyse.ts';
import { distinctNames, isNamed, sameName } from '../facts/names/same-name.ts';
import type { Dropped, Finding } from '../report.ts';
import { tokenise } from '../text/tokens.ts';
import { type SortOfCue, sortOf } from './certainty/sorts.ts';
import { wordingAround } from './certainty/wording-around.ts';
import { type Comparison, digestFactsOf, factsOf, speechesOf } from './comparison.ts';
import { headingsOf } from './headings.ts';
import { inTime } from './in-time.ts';
import { phraseOf } from './phrases/whole-phrases.ts';
import { equalsOf } from './valued.ts';

const MOST_DROPPED = 40;

/**
 * Facts of the original that the page leaves out, weightiest first: doubts and denials, who said something, numbers and money, dates, other
 * names. What a finding already names as the original's rival wording was changed, not left out; who wrote the original, and words of its
 * title alone, are nothing a page could leave out. Of a page too long to be read to its end, or to be looked through in the time there is,
 * nothing is known to be left out. Never counted as findings.
 * @param title the original's
 */
export function droppedFacts(comparison: Comparison, findings: readonly Finding[], title: string): Dropped[] {
  if (isCut(comparison.page)) return [];
  const lost = lostFacts(comparison);
  if (comparison.isOutOfTime()) return [];
  const headings = headingsOf(comparison.digest, title);
  const rivals = findings.flatMap(({ original, evidence }) =>
    original === null || original === evidence ? [] : [wordsIn(original)],
  );
  const seen = new Set(['']);
  const dropped: Dropped[] = [];
  for (const { sentence, ...fact } of lost) {
    if (seen.has(fact.wording) || headings.has(sentence)) continue;
    const words = wordsIn(fact.wording);
    if (rivals.some((rival) => says(rival, words))) continue;
    seen.add(fact.wording);
    dropped.push(fact);
  }
  return dropped.slice(0, MOST_DROPPED);
}

function wordsIn(text: string): readonly string[] {
  return tokenise(text).map((token) => token.text);
}

/** "Closed for 214 days" says "214", and not "14"; nor does "14,000 people". */
function says(wording: readonly string[], words: readonly string[]): boolean {
  return wording.some((_, from) => words.every((word, at) => wording[from + at] === word));
}

type Lost = Dropped & { readonly sentence: number };

function lostFacts(comparison: Comparison): Lost[] {
  const { analysis, digest } = comparison;
  const values = [...factsOf(analysis, 'quantity'), ...factsOf(analysis, 'time')];
  const kept = new Set(inTime(values, comparison, (own) => equalsOf(own, comparison)));
  const names = lostNames(comparison);
  const speakers = speakersIn(comparison);
  const sources = names.filter(({ parts }) => speakers.has(parts.at(-1)));
  return [
    ...lostCertainty(comparison),
    ...[
      ...sources,
      ...digestFactsOf(digest, 'quantity').filter(
        (fact) => !kept.has(fact) && !isSlight(fact) && !isToldByRest(fact, comparison),
      ),
      ...digestFactsOf(digest, 'time').filter((fact) => fact.grain !== 'vague' && !kept.has(fact)),
      ...names.filter((name) => !sources.includes(name)),
    ].map((fact) => lostFact(fact, comparison)),
  ];
}

/** "One", "two" and "first" are told in too many other ways ("a pair", "both", "then") to say that they were left out. */
function isSlight({ kind, unit, low }: QuantityDigest): boolean {
  return kind === 'number' && low > 0 && low <= 2 && (unit === 'count' || unit === 'ordinal');
}

/** "71 per cent were seen in time": the page tells it by the 29 percent that were not. */
function isToldByRest({ unit, low, precision }: QuantityDigest, { analysis }: Comparison): boolean {
  return (
    unit === 'percent' &&
    factsOf(analysis, 'quantity').some(
      (own) => own.unit === unit && Math.abs(own.low + low - WHOLE) < Math.max(own.precision, precision),
    )
  );
}

const WHOLE = 100;

/** A name and a date say by themselves what was left out, a number does with what it counts. */
function lostFact(fact: FactDigest, comparison: Comparison): Lost {
  const { kind, wording, sentence } = fact;
  return { kind, wording, sentence, text: fact.type === 'quantity' ? phraseOf(fact, comparison) : wording };
}

function lostNames(comparison: Comparison): NameDigest[] {
  const { analysis, digest } = comparison;
  const names = distinctNames(factsOf(analysis, 'name'));
  return inTime(digestFactsOf(digest, 'name'), comparison, (fact) =>
    mayBeNoName(fact) || isNamed(fact, names) || names.some((own) => sameName(own, fact)) ? [] : fact,
  );
}

/** A lone capitalised word of a guessed kind ("Ridership") mostly just opens a sentence. */
function mayBeNoName({ kind, kindCertain, parts, wording }: NameDigest): boolean {
  return kind === 'organisation' && !kindCertain && parts.length === 1 && /^\p{Lu}\p{Ll}+$/u.test(wording);
}

/** Surnames of those of whom the original quotes or reports what they said. */
function speakersIn(comparison: Comparison): ReadonlySet<string | undefined> {
  const said = speechesOf(comparison);
  return new Set(said.flatMap(({ speaker }) => (speaker?.named === true ? [speaker.parts.at(-1)] : [])));
}

/** A page whose likest sentence is less like one of the original's than this does not tell it: of eight such doubts and denials on 40 labelled pages all were left out. */
const TOLD = 0.2;

/** Doubts and denials in sentences that the page leaves out whole. One whose sentence it tells is a finding. A cue alone says nothing: there must be a text to quote. */
function lostCertainty(comparison: Comparison): Lost[] {
  const { alignment, digest, originalText } = comparison;
  if (originalText === null) return [];
  const told = toldSentences(comparison);
  return digestFactsOf(digest, 'certainty')
    .filter((cue) => !told.has(cue.sentence) && isWeighty(cue))
    .filter(({ sentence }) => findableShare(sentence, digest, alignment.weights) >= FINDABLE)
    .map((cue) => {
      const wording = wordingAround(cue, comparison);
      return { kind: cue.kind, wording, text: wording, sentence: cue.sentence };
    });
}

/** Sentences of the original that some sentence of the page is like. */
function toldSentences({ alignment }: Comparison): ReadonlySet<number> {
  const links = alignment.nearest.flat().filter(({ score }) => score >= TOLD);
  return new Set(links.map(({ original }) => original));
}

/** A sentence of which so much can be looked up would be found in a page that tells it. */
const FINDABLE = 0.5;

/** Sorts of doubt whose loss misleads; what is expected, planned or tied to a condition is left out as often as anything. */
const DOUBTS: ReadonlySet<SortOfCue | null> = new Set<SortOfCue>(['modal', 'likelihood', 'belief', 'claim']);
const DENIAL = /^(?:den(?:y|ie)|reject|disput|refut|dismiss|contest)/i;

function isWeighty({ cue, wording }: CertaintyDigest): boolean {
  return cue === 'negated' ? DENIAL.test(wording) : DOUBTS.has(sortOf(wording));
}
