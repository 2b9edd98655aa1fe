import type { NameDigest } from '../../digest/digest.ts';
import type { Name } from '../../facts/fact.ts';
import { eitherNames } from '../../facts/names/same-name.ts';
import { keysOfWords, wordKey } from '../../text/keys.ts';
import {
  type Comparison,
  digestFactsOf,
  factsOf,
  pageWords,
  type RawFinding,
  saysBeside,
} from '../comparison.ts';
import { insertedAt } from '../make-finding.ts';
import { isSettled } from '../settled.ts';

/** A learned title, and what the original may say instead of it. */
interface LearnedTitle {
  readonly forms: ReadonlySet<string>;
  /** Keys of words of which each, near the bearer's name, implies the title. */
  readonly implied: ReadonlySet<number>;
}

const PROFESSOR = 'professor professors prof profs professorship emeritus emerita';
/** Whoever treats the sick, and whoever has studied so long that most have the degree. */
const DOCTOR = `${PROFESSOR} dr drs doctor doctors doctoral doctorate phd gp gps physician surgeon consultant medic medical medicine clinician clinical hospital clinic
  registrar dentist vet veterinary veterinarian pathologist psychiatrist paediatrician pediatrician geriatrician obstetrician anaesthetist scientist scientists
  researcher researchers research lecturer lecturers academic academics scholar university institute faculty laboratory museum study economist historian archaeologist
  ecologist biologist microbiologist epidemiologist virologist geologist seismologist volcanologist glaciologist hydrologist meteorologist climatologist
  oceanographer psychologist physicist chemist botanist zoologist entomologist toxicologist neurologist cardiologist oncologist radiologist`;

const TITLES: readonly LearnedTitle[] = [
  { forms: new Set(['prof', 'professor']), implied: new Set(keysOfWords(PROFESSOR)) },
  { forms: new Set(['dr', 'doctor']), implied: new Set(keysOfWords(DOCTOR)) },
];

/** On the labelled pairs 5 of 5: a rewriter who makes a professor of a lecturer had no source for it. */
const CONFIDENCE = 0.8;

/**
 * "Professor" and "Dr" before somebody whom the original names without, and of whom it says nothing that implies the title: a lecturer is no
 * professor yet, but a consultant at a hospital may be a doctor. Each bearer is told once.
 */
export function addedTitles(comparison: Comparison): RawFinding[] {
  const originals = digestFactsOf(comparison.digest, 'name');
  const told = new Set<string>();
  return factsOf(comparison.analysis, 'name').flatMap((name) => {
    const title = titleAdded(name, originals, comparison);
    const bearer = name.parts.at(-1) ?? '';
    if (title === null || told.has(bearer) || isSettled(comparison, name)) return [];
    told.add(bearer);
    return [title];
  });
}

function titleAdded(name: Name, originals: readonly NameDigest[], comparison: Comparison): RawFinding | null {
  const first = (name.title ?? '').split(' ').at(-1) ?? '';
  const title = TITLES.find(({ forms }) => forms.has(first));
  if (title === undefined) return null;
  const there = originals.filter((other) => eitherNames(name, other));
  if (there.length === 0 || there.some((other) => isTitleImplied(other, title, comparison))) return null;
  const [written = ''] = /^\p{L}+/u.exec(pageWords(comparison, name)) ?? [];
  if (!title.forms.has(written.toLowerCase())) return null;
  const { start, sentence } = name;
  return insertedAt({ start, end: start + written.length, kind: 'role', sentence }, CONFIDENCE);
}

/** The original has the title before the name, or a word that implies it in a sentence about the bearer or beside one. */
function isTitleImplied(
  there: NameDigest,
  { forms, implied }: LearnedTitle,
  comparison: Comparison,
): boolean {
  if ((there.title ?? '').split(' ').some((word) => forms.has(word) || implied.has(wordKey(word))))
    return true;
  return saysBeside([there], implied, comparison);
}
