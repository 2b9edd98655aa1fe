import type { Sentence } from '../../facts/fact.ts';
import { PARTING_MARKS } from '../../facts/scope.ts';
import { contentKeys, keysOfWords, type StemKey, sharedKeys, wordKey } from '../../text/keys.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, originalTokens, type RawFinding, withNeighbours } from '../comparison.ts';
import { isDenial } from '../denial-words.ts';
import { inTime } from '../in-time.ts';
import { turnedRound } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { foldedText } from '../tokens-beside.ts';
import { PAST } from './asserting-words.ts';
import { clauseAround, isQuestion } from './left-open.ts';

/** The page's sentence must go back to the original's this clearly. */
const LEAST_SCORE = 0.45;
/** On the labelled pairs five of five were right. */
const CONFIDENCE = 0.8;

/** What has not been done so far. */
const NOT_YET =
  /(?:\bnot|n['’]t|\bno|\bnone|\bnobody|\bnever|\bnor)(?: [a-z'’]+){0,4} yet\b|\b(?:has|have|had|is|are|was|were) (?:yet|still) to\b|\bstill (?:awaits?|awaiting|needs?|has to|have to|had to)\b/;

/**
 * What the original says has not been done yet, or is to come, told on the page as done already: "growers are already affected" for "had not yet been
 * affected", "has already paid half" for "has promised half". The "already" tells, in whatever words the rest is put. Reads the original's text; silent where the
 * index holds none.
 */
export function doneAlready(comparison: Comparison): RawFinding[] {
  const { analysis, alignment } = comparison;
  return inTime(analysis.sentences, comparison, (sentence, index) => {
    const at = sentence.tokens.findIndex(({ folded }) => folded === 'already');
    if (at === -1 || !isTold(sentence, at)) return [];
    const clause = clauseAround(sentence.tokens, at).filter(({ kind }) => kind !== 'mark');
    if (clause.some(({ folded }) => isDenial(folded))) return [];
    const deed = deedTold(sentence.tokens, at);
    const from = (alignment.nearest[index] ?? []).find(
      ({ original, score }, rank) =>
        score >= LEAST_SCORE &&
        (isOverdue(original, clause, comparison) ||
          (deed !== null && rank === 0 && isToCome(original, deed, comparison))),
    );
    const first = deed !== null ? sentence.tokens[at - 1] : clause[0];
    const last = clause.at(-1);
    if (from === undefined || first === undefined || last === undefined) return [];
    if (isSettled(comparison, first)) return [];
    const place = { start: first.start, end: last.end, kind: 'certainty' as const, sentence: index };
    return [turnedRound(place, from.original, CONFIDENCE, comparison)];
  });
}

/** "Has already signed", "are already feeling it", "already approved"; no question, and nothing in the sentence that has yet to come. */
function isTold({ tokens }: Sentence, at: number): boolean {
  if (isQuestion(tokens)) return false;
  if (tokens.some(({ folded }) => OPEN.test(folded))) return false;
  const next = tokens[at + 1]?.folded ?? '';
  return HELPING.test(tokens[at - 1]?.folded ?? '') || PAST.test(next) || /[a-z]{3}(?:ing|en)$/.test(next);
}

const OPEN = /^(?:yet|still|until|before|if|may|might|could|would|awaiting|pending)$/;
const HELPING = /^(?:has|have|had|is|are|was|were)$/;

/** The sentence has a clause of something yet to be done, of which the page's clause has a word, and nothing done already. */
function isOverdue(original: number, clause: readonly Token[], comparison: Comparison): boolean {
  const tokens = originalTokens(original, comparison) ?? [];
  if (tokens.some(({ folded }) => folded === 'already')) return false;
  const at = tokens.findIndex(({ folded }) => folded === 'yet' || folded === 'still');
  if (at === -1) return false;
  const overdue = clauseAround(tokens, at);
  return NOT_YET.test(foldedText(overdue)) && sharedKeys(contentKeys(clause), contentKeys(overdue)) > 0;
}

/** The verb of "has already paid": a deed, and no step toward it ("has already started") nor word of it ("has already said"); else null. */
function deedTold(tokens: readonly Token[], at: number): StemKey | null {
  if (!/^(?:has|have|had)$/.test(tokens[at - 1]?.folded ?? '')) return null;
  const passive = tokens[at + 1]?.folded === 'been' ? 1 : 0;
  const verb = tokens[at + 1 + passive]?.folded ?? '';
  const isDeed = (PAST.test(verb) || /[a-z]{3}(?:en|ne|wn)$/.test(verb)) && !STEP.test(verb);
  return isDeed ? wordKey(verb) : null;
}

const STEP =
  /^(?:said|told|warned|announced|unveiled|signal(?:l)?ed|hinted|indicated|suggested|raised|asked|called|applied|agreed|decided|pledged|promised|vowed|planned|prepared|proposed|offered|started|begun|moved|tried|spent|lost|seen|been|had|taken|made|set|put|drawn|hired|received|shown)$/;

/** The sentence tells the very deed as planned, promised or set for later, with no earlier one beside it, and neither it nor a sentence beside it as done. */
function isToCome(original: number, deed: StemKey, comparison: Comparison): boolean {
  const around = withNeighbours([original]).flatMap((at) => originalTokens(at, comparison) ?? []);
  const isDone = ({ folded }: Token) => PAST.test(folded) && wordKey(folded) === deed;
  if (around.some((token) => token.folded === 'already' || isDone(token))) return false;
  const own = originalTokens(original, comparison) ?? [];
  if (DONE_BEFORE.test(foldedText(own)) || own.some((token) => isPastYear(token, comparison))) return false;
  const deeds = [deed, ...KIN.filter((kin) => kin.includes(deed)).flat()];
  return partsOf(own).some((part) => sharedKeys(deeds, meantIn(part)) > 0);
}

/** One deed in other words: who "promised half" has not paid it. */
const KIN: readonly (readonly StemKey[])[] = [
  keysOfWords('pay give send hand transfer donate provide deliver promise pledge offer'),
  keysOfWords('spend use'),
  keysOfWords('apply file submit lodge'),
  keysOfWords('build erect construct'),
  keysOfWords('close shut'),
  keysOfWords('buy purchase acquire'),
  keysOfWords('remove dismantle scrap demolish'),
];

/** "A second plant", "once more", "five years ago", "has a buyer": something of the kind was done by then. */
const DONE_BEFORE =
  /\b(?:first|second|third|fourth|fifth|latest|another|more(?! than)|further|additional|extra|again|re-?open(?:s|ed|ing)?|previous(?:ly)?|formerly|ago|since|(?:has|have|had) an?)\b/;

function isPastYear({ folded }: Token, { digest }: Comparison): boolean {
  return /^(?:19|20)\d\d$/.test(folded) && digest.published !== null && folded < digest.published.slice(0, 4);
}

/** Keys of what a stretch tells as meant or set for later: what stands behind "will" and the like, or all of it beside "next year". */
function meantIn(part: readonly Token[]): StemKey[] {
  if (LATER.test(foldedText(part))) return contentKeys(part);
  const at = part.findIndex((_, place) => MEANT.test(foldedText(part.slice(place))));
  return at === -1 ? [] : contentKeys(part.slice(at));
}

/** The stretches of a sentence between its commas and the like. */
function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const ends = tokens.flatMap(({ folded }, at) => (PARTING_MARKS.includes(folded) ? [at] : []));
  return [-1, ...ends].map((from, at) => tokens.slice(from + 1, ends[at] ?? tokens.length));
}

/** Planned or promised; asked of where a stretch begins. */
const MEANT =
  /^(?:will|shall|plan(?:s|ned|ning)? to|intend(?:s|ed)? to|aim(?:s|ed)? to|hop(?:es|ed|ing) to|expect(?:s|ed) to|due to|set to|scheduled|slated|(?:is|are|was|were) to|about to|ready to|prepared to|want(?:s|ed)? to|promis(?:es|ed)|pledg(?:es|ed)|vow(?:s|ed)|undertook|undertaken|offer(?:s|ed)|agreed to|would|may|might|could|consider(?:s|ed|ing)|propos(?:es|ed|ing))\b/;
/** Set for a time that has not come. */
const LATER =
  /\b(?:(?:next|the following|the coming) (?:week|month|year|spring|summer|autumn|fall|winter|season|term)|later this (?:week|month|year)|in the coming (?:days|weeks|months|years))\b/;
