import type { Cause } from '../../facts/fact.ts';
import { contentKeys, keysByToken, type StemKey } from '../../text/keys.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, linkedTo, originalTokens, pageWords } from '../comparison.ts';
import { foldedText, tokensBefore } from '../tokens-beside.ts';

/** What somebody leaves, or what stops: behind it "over", which mostly tells about what, tells why. */
const LEAVING =
  /\b(?:quits?|resign(?:s|ed|ing)?|stepp?(?:s|ed|ing)? (?:down|aside)|walk(?:s|ed|ing)? out|left(?: (?:office|in))?|fired|sacked|dismissed|ousted|removed|suspended|expelled|stopped|halted|scrapped|postponed|cancelled|canceled|called off|collapsed|broke down|broken down|fell (?:apart|through)|fallen (?:apart|through)|failed|down(?:ed|s) tools|on strike|struck|pulled out|withdrew|withdrawn|boycotted|protested|rowed|fell out)(?: [a-z0-9]+){0,6}$/;
/** The verb and a date between it and its reason. */
const REACH = 10;

/**
 * "Stepped down in August over a censure". Where none of its words stands in the sentences that tell of the leaving, 6 of 6 on labelled pairs
 * had been inserted; "over" behind other verbs is right once in twenty.
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

/**
 * "Because of vandalism", "amid a bank strike": a bare noun for a cause, of which the original has no word. On labelled pairs 9 of 10 of those that no
 * other sign tells were inserted; the tenth opened its sentence.
 */
export function isBareAndNew(fact: Cause, keys: readonly StemKey[], comparison: Comparison): boolean {
  const { analysis, alignment } = comparison;
  const isFirst = analysis.sentences[fact.sentence]?.tokens[0]?.start === fact.start;
  return (
    !isFirst && BARE.test(pageWords(comparison, fact)) && keys.every((key) => !alignment.weights.has(key))
  );
}

const BARE = /^(?:because of|due to|owing to|thanks to|caused by|amid)\b/i;

/** "After a row over rotas", where none of the sentences behind the page's names a matter of dispute. 4 of 4 on labelled pairs. */
export function isNewMatterOfDispute(fact: Cause, keys: readonly StemKey[], comparison: Comparison): boolean {
  if (!/^over\b/i.test(pageWords(comparison, fact))) return false;
  const [before] = tokensBefore(fact, comparison, DISPUTE_REACH).filter(({ folded }) => DISPUTE.test(folded));
  if (before === undefined || keys.some((key) => comparison.alignment.weights.has(key))) return false;
  return linkedTo(comparison, fact.sentence).every((at) => {
    const there = originalTokens(at, comparison);
    return there !== null && !namesMatter(there);
  });
}

/** Tokens between the dispute and its "over". */
const DISPUTE_REACH = 12;
const DISPUTE = /^(?:rows?|disputes?|quarrels?|feuds?|spats?|wrangles?|clash(?:es)?|stand-?offs?)$/;

/** "A pay dispute", "a dispute about pay": "over wages" is the same. Not "a dispute between two firms". */
function namesMatter(tokens: readonly Token[]): boolean {
  const keys = keysByToken(tokens);
  return tokens.some(({ folded }, at) => {
    if (!DISPUTE.test(folded)) return false;
    return (
      keys[at - 1] !== null || /^(?:over|about|on|regarding|concerning)$/.test(tokens[at + 1]?.folded ?? '')
    );
  });
}

/** Share of a cause's words that stand right behind the original's "since". */
const SINCE_SHARE = 0.5;
const SINCE_REACH = 6;
/** The page's sentence must go back to the original's this clearly. */
const LEAST_SCORE = 0.5;

/**
 * "Because of the storm" for "has risen since the storm": what came later is told as its effect. A "since" behind a comma, or without a verb that tells
 * of a span of time, gives a reason itself. 3 of 3 on labelled pairs.
 * @returns the index of the original's sentence, or null
 */
export function sinceMadeCause(fact: Cause, keys: readonly StemKey[], comparison: Comparison): number | null {
  const [best] = comparison.alignment.nearest[fact.sentence] ?? [];
  if (fact.loose || best === undefined || best.score < LEAST_SCORE) return null;
  if (!REASON.test(pageWords(comparison, fact))) return null;
  const there = originalTokens(best.original, comparison) ?? [];
  const at = there.findIndex(({ folded }) => folded === 'since');
  if (at < 1 || there[at - 1]?.kind === 'mark' || !there.some(({ folded }) => PERFECT.test(folded)))
    return null;
  const behind = keysByToken(there.slice(at + 1, at + 1 + SINCE_REACH));
  const held = keys.filter((key) => behind.includes(key)).length;
  return held > 0 && held >= SINCE_SHARE * keys.length ? best.original : null;
}

const REASON = /^(?:because|due to|owing to|thanks to|as a result of|as a consequence of|caused by)\b/i;
const PERFECT = /^(?:has|have|had)$/;
