import type { NameDigest } from '../../digest/digest.ts';
import { isCapital } from '../../facts/names/letter-case.ts';
import { canonicalOffice, isOfficeWord, spellingsOf } from '../../facts/names/office-words.ts';
import { eitherNames } from '../../facts/names/same-name.ts';
import { wordKey } from '../../text/keys.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, digestFactsOf, factsOf, type RawFinding, saysBeside } from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { insertedAt } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { FROM_MEMORY, HELD_BY, LEFT_OFFICE } from './inserted-offices.ts';
import { workOf } from './told-by-work.ts';

/** In tokens, from "former" to the office: "former ONEP adviser", "former H&M executive". */
const LONGEST = 6;
const CONFIDENCE = 0.65;

/**
 * "Quill, of the Tarn College, a former ministry adviser", "an islander and former cable executive": an office in apposition that its bearer has left, of
 * whom the original says, where it names them, neither the office nor that they have left anything.
 */
export function insertedFormers(comparison: Comparison): RawFinding[] {
  const names = factsOf(comparison.analysis, 'name');
  const originals = digestFactsOf(comparison.digest, 'name');
  return inTime(comparison.analysis.sentences, comparison, ({ tokens }, sentence) =>
    tokens.flatMap((token, at) => {
      if (!/^(?:former|retired)$/.test(token.folded) || !isApposed(tokens, at)) return [];
      const office = officeFrom(tokens, at);
      const bearer = names.findLast(
        (name) => name.kind === 'person' && name.sentence === sentence && name.end <= token.start,
      );
      const last = office.at(-1);
      if (last === undefined || bearer === undefined || isSettled(comparison, token)) return [];
      const there = originals.filter((other) => eitherNames(bearer, other));
      if (there.length === 0 || isTold(office, there, comparison)) return [];
      return [insertedAt({ start: token.start, end: last.end, kind: 'role', sentence }, CONFIDENCE)];
    }),
  );
}

/** ", a former …", ", former …", "a Skelby islander and former …". */
function isApposed(tokens: readonly Token[], at: number): boolean {
  const [before, last] = [tokens[at - 2]?.folded, tokens[at - 1]?.folded];
  return last === ',' || last === 'and' || (/^an?$/.test(last ?? '') && (before === ',' || before === 'and'));
}

/** The office that ends in front of a mark or a word of grammar. */
function officeFrom(tokens: readonly Token[], at: number): readonly Token[] {
  for (let next = at + 1; next <= at + LONGEST; next++) {
    const [token, behind] = [tokens[next], tokens[next + 1]];
    if (token === undefined || /^[,.;:()]$/.test(token.text)) return [];
    if (!isOfficeWord(token.folded) || (behind?.kind === 'word' && isOfficeWord(behind.folded))) continue;
    const ends = behind === undefined || behind.kind === 'mark' || BEHIND.has(behind.folded);
    return ends && !FROM_MEMORY.has(token.folded) ? tokens.slice(at + 1, next + 1) : [];
  }
  return [];
}

const BEHIND = new Set('who and at of in for from with'.split(' '));

/** The original has, near its bearer's name, a word of the office, of what it is of, of whoever holds it, or of leaving. */
function isTold(office: readonly Token[], there: readonly NameDigest[], comparison: Comparison): boolean {
  const written = office
    .filter((token) => token.kind === 'word' && !isCapital(token))
    .map(({ folded }) => folded);
  const head = canonicalOffice(written).at(-1) ?? '';
  const words = [...written, ...spellingsOf(head).flatMap((phrase) => phrase.split(' '))].map(wordKey);
  const saying = new Set([
    ...words,
    ...LEFT_OFFICE,
    ...(HELD_BY.get(head) ?? []),
    ...workOf(written.at(-1) ?? ''),
  ]);
  return saysBeside(there, saying, comparison);
}
