import type { Cause } from '../facts/fact.ts';
import { contentKeys } from '../text/keys.ts';
import type { Token } from '../text/tokens.ts';
import { type Comparison, pageWords } from './comparison.ts';
import { foldedText, tokensBefore } from './tokens-beside.ts';

/** What somebody leaves, or what stops: behind it "over", which mostly tells about what, tells why. */
const LEAVING =
  /\b(?:quits?|resign(?:s|ed|ing)?|stepp?(?:s|ed|ing)? (?:down|aside)|walk(?:s|ed|ing)? out|left(?: (?:office|in))?|fired|sacked|dismissed|ousted|removed|suspended|expelled|stopped|halted|scrapped|postponed|cancelled|canceled|called off|collapsed|broke down|broken down|fell (?:apart|through)|fallen (?:apart|through)|failed|down(?:ed|s) tools|on strike|struck|pulled out|withdrew|withdrawn|boycotted|protested|rowed|fell out)(?: [a-z0-9]+){0,6}$/;
/** The verb and a date between it and its reason. */
const REACH = 10;

/**
 * "Stepped down in August over a censure". Where none of its words stands in the sentences that tell of the leaving, 6 of 6 on labelled pairs
 * had been put in; "over" behind other verbs is right once in twenty.
 */
export function isReasonToLeave(fact: Cause, comparison: Comparison): boolean {
  if (!/^over\b/i.test(pageWords(comparison, fact))) return false;
  return LEAVING.test(foldedText(tokensBefore(fact, comparison, REACH)));
}

/**
 * "After a power cut at the pump station": the event is named nowhere in the original, wherever the rest comes from. Not "after a delay of more
 * than a year", which tells how long. 3 of 3 that no other sign tells.
 */
export function isOpenedByEvent(fact: Cause, comparison: Comparison): boolean {
  if (!/^after an? /i.test(pageWords(comparison, fact))) return false;
  const { analysis, alignment } = comparison;
  const tokens = analysis.sentences[fact.sentence]?.tokens ?? [];
  const first = tokens.findIndex(({ start }) => start >= fact.start) + 2;
  const event = headFrom(tokens, first);
  const keys = contentKeys(event);
  if (keys.length === 0 || tokens[first + event.length]?.folded === 'of') return false;
  if (event.some(({ folded }) => SPELLS.has(folded))) return false;
  return keys.every((key) => !alignment.weights.has(key));
}

/** How long it took, and what any account of its kind goes through. */
const SPELLS = new Set(
  'night day week month year hour minute moment while spell period decade season stay wait search session meeting hearing case trial match game race vote ballot campaign visit tour journey career stint pause chase lawsuit operation procedure series run'.split(
    ' ',
  ),
);

/** The words of a noun phrase up to a preposition, a verb of grammar or a mark. */
function headFrom(tokens: readonly Token[], first: number): readonly Token[] {
  const rest = tokens.slice(first, first + LONGEST_HEAD + 1);
  const end = rest.findIndex(
    (token) => (token.kind === 'mark' && token.text !== '-') || ENDS.has(token.folded),
  );
  return end < 0 ? [] : rest.slice(0, end);
}

const LONGEST_HEAD = 5;
const ENDS = new Set(
  'at in near on of by from that who which to with for and but was were had has is are into against over between outside inside during'.split(
    ' ',
  ),
);
