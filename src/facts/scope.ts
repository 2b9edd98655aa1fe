import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Token } from '../text/tokens.ts';

/** Marks that part clauses, or the members of a list. */
export const PARTING_MARKS: readonly string[] = [',', ';', ':', '—', '–', '(', ')'];

/** A clause ends at one of these; what a cue governs does not reach across. */
export const CLAUSE_END: ReadonlySet<string> = new Set([
  ...PARTING_MARKS,
  ...'but while whereas although though'.split(' '),
]);

/** So it does where quoted words end, but not before a word of it: in “may have been” entered, the entering is doubted. */
const QUOTATION_MARKS = new Set(['"', '“', '”']);

/** True for a token that carries content (a number or a word that is not grammar). */
export function isContent(token: Token): boolean {
  return token.kind === 'number' || (token.kind === 'word' && !isStopWord(token.folded));
}

/** Stems of up to `most` content words after token `index`, nearest first, not beyond the clause. */
export function scopeAfter(tokens: readonly Token[], index: number, most: number): string[] {
  return collect(tokens, behindAside(tokens, index + 1), 1, most);
}

/**
 * "Suspect, but cannot prove, that it leaked", "may, they say, have leaked": what is put in between is not governed. Where quoted words end ("they are
 * not,” she said, …") nothing more is.
 */
function behindAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.folded !== ',' || QUOTATION_MARKS.has(tokens[at + 1]?.folded ?? '')) return at;
  const close = tokens.slice(at + 1, at + 1 + LONGEST_ASIDE).findIndex(({ folded }) => folded === ',');
  return close === -1 ? at : at + close + 2;
}

/** In tokens. */
const LONGEST_ASIDE = 10;

/** The same before token `index`. */
export function scopeBefore(tokens: readonly Token[], index: number, most: number): string[] {
  return collect(tokens, index - 1, -1, most);
}

/** "May have been to blame and the road had been swept": the sweeping is not doubted. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.folded !== 'and') return false;
  const behind = tokens.slice(at + 1, at + 1 + SUBJECT).map(({ folded }) => folded);
  return CLAUSE_OPENING.has(behind[0] ?? '') || behind.some((word) => AUXILIARIES.has(word));
}

/** Behind "and" these begin a clause of its own, and so does whatever has its own auxiliary this soon. */
const CLAUSE_OPENING = new Set('that he she they it we i who which'.split(' '));
const AUXILIARIES = new Set('has have had is are was were will would'.split(' '));
const SUBJECT = 4;

function collect(tokens: readonly Token[], from: number, step: 1 | -1, most: number): string[] {
  const scope: string[] = [];
  for (let i = from; scope.length < most; i += step) {
    const token = tokens[i];
    if (token === undefined || CLAUSE_END.has(token.folded)) break;
    if (QUOTATION_MARKS.has(token.folded) && scope.length > 0) break;
    if (opensClause(tokens, i)) break;
    if (isContent(token)) scope.push(stem(token.folded));
  }
  return scope;
}
