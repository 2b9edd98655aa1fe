import type { Sentence } from '../../facts/fact.ts';
import { contentKeys, keysByToken, type StemKey, sharedKeys } from '../../text/keys.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, linkedTo, originalTokens, type RawFinding } from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { changedAt } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { foldedText } from '../tokens-beside.ts';
import { clauseAround } from './left-open.ts';

const CONFIDENCE = 0.65;
/** Words before a deed that hold it for part of the thing only. */
const PARTLY = /^(?:partly|partially|jointly)$/;
/** How soon behind such a word the deed stands, in tokens. */
const REACH = 3;
/** What leaves room for others on the page: a share, a part of the thing ("one lane"), a hand in it, somebody besides. */
const LEAVING =
  /\b(?:part|partly|partial|partially|some|half|portions?|sections?|segments?|stretch|chunks?|pieces?|bits?|wings?|sides?|ends?|corners?|lanes?|carriageways?|floors?|one|two|split|share|shares|sharing|stakes?|interest|holdings?|help(?:s|ed|ing)?|work(?:s|ed|ing)? (?:on|with)|towards?|contribut\w*|jointly|joint|together|along|alongside|also|co|one of|among|mostly|mainly|largely|incomplete|incompletely|not \w+|almost|nearly|other|and)\b|\d ?%|\bper ?cent\b/;

/** What the page tells as whole, and what the original has for it. */
interface Lost {
  readonly deed: Token;
  readonly wording: string;
}

/** A deed whose "partly" the page drops: "owned by her brother" for "partly owned by her brother". Reads the original's text; silent where the index holds none. */
export function droppedPartly(comparison: Comparison): RawFinding[] {
  return inTime(comparison.analysis.sentences, comparison, (sentence, index) => {
    const text = foldedText(sentence.tokens);
    const isDeedWhole = !LEAVING.test(text);
    const isCauseWhole = !AMONG_OTHERS.test(text);
    const isDoneAlone = !WITH_OTHERS.test(text);
    return linkedTo(comparison, index).flatMap((from) => {
      const there = originalTokens(from, comparison) ?? [];
      const lost =
        (isCauseWhole ? causedIn(there, sentence) : null) ??
        (isDeedWhole ? lostIn(there, sentence) : null) ??
        (isDoneAlone ? helpedIn(there, sentence) : null);
      if (lost === null || isSettled(comparison, lost.deed)) return [];
      const { start, end } = lost.deed;
      const rival = { wording: lost.wording, sentence: from };
      return [
        changedAt({ start, end, kind: 'certainty', sentence: index }, rival, CONFIDENCE, 'doubt-removed'),
      ];
    });
  });
}

/** The page's word for a deed that somebody only helped to do there: "won the cup" for "helped the side win the cup". Who helped stands before it here, too. */
function helpedIn(there: readonly Token[], { tokens }: Sentence): Lost | null {
  const at = there.findIndex(({ folded }) => HELPED.test(folded));
  if (at === -1 || /^(?:by|themselves|himself|herself|itself)$/.test(there[at + 1]?.folded ?? ''))
    return null;
  const [keys, own] = [keysByToken(there), keysByToken(tokens)];
  const helper = keys.slice(0, at).findLast((key) => key !== null) ?? null;
  if (helper === null) return null;
  for (let next = at + 1; next <= at + HELP_REACH; next += 1) {
    const key = keys[next] ?? null;
    const follows = keys.slice(next + 1).find((one) => one !== null) ?? null;
    if (key === null || follows === null) continue;
    const helped = keys.slice(at + 1, next).filter((one) => one !== null);
    const deed = tokens.find((_, place) => {
      const before = own.slice(0, place).filter((one) => one !== null);
      if (own[place] !== key || before.at(-1) === undefined || helped.includes(before.at(-1) ?? -1))
        return false;
      return (
        before.slice(-HELPER_REACH).includes(helper) &&
        own.slice(place + 1, place + 1 + HELP_REACH).includes(follows)
      );
    });
    if (deed !== undefined) return { deed, wording: foldedText(there.slice(at, next + 1)) };
  }
  return null;
}

/** What leaves room for others who did it, too. */
const WITH_OTHERS =
  /\b(?:help\w*|with|together|along|alongside|joint|jointly|co|contribut\w*|also|and|among|work\w*|part|partly|assist\w*|support\w*|aid\w*|thanks)\b/;
const HELPED = /^help(?:s|ed|ing)$/;
/** How far behind "helped" its deed stands, in tokens; how far before the page's the helper, in words of content. */
const HELP_REACH = 6;
const HELPER_REACH = 2;

/**
 * The page's word for a cause where there it is one only in part: "because the charter forbids it" for "in part because the charter forbids it", "citing
 * the charter". Behind both stand the same words, as many as the cause has, or enough of them.
 */
function causedIn(there: readonly Token[], { tokens }: Sentence): Lost | null {
  const text = foldedText(there);
  const told = IN_PART.exec(text);
  if (told === null || tokens.filter(({ folded }) => folded === 'because').length > 1) return null;
  const begins = text.slice(0, told.index + told[0].length).split(' ').length;
  const cause = contentKeys(
    clauseAround(there, begins).filter(({ start }) => start >= (there[begins]?.start ?? 0)),
  );
  const least = Math.min(LEAST_OF_CAUSE, cause.length);
  if (least === 0) return null;
  const deed = tokens.find(({ folded }, place) => {
    if (!CAUSAL.test(folded)) return false;
    const told = tokens.slice(place + 1, place + 1 + CAUSE_REACH);
    const behind = told.some((token) => token.folded === 'and') ? [] : contentKeys(told);
    return sharedKeys(cause, behind) >= least;
  });
  return deed === undefined ? null : { deed, wording: told[0] };
}

/** A cause told as one of several. */
const IN_PART =
  /\b(?:(?:in|at least in) (?:small )?part|partly|partially)(?: ,)? (?:because(?: of)?|due to|owing to|thanks to|as a result of|the result of|to|by|on|from|down to)\b|\b(?:because|due|owing|thanks)(?: ,)? (?:at least )?(?:in part|partly)(?: ,)? (?:of|to)\b/;
/** Words by which a page gives a cause, or the last of them. */
const CAUSAL =
  /^(?:because|due|owing|thanks|citing|cit(?:es|ed)|caus(?:e|es|ed|ing)|since|blam(?:es|ed|ing)|attribut(?:es|ed|ing)|stem(?:s|med|ming)?|result(?:s|ed|ing)?|reason)$/;
/** Words of content that a cause told in other words still has. */
const LEAST_OF_CAUSE = 2;
/** Tokens behind a word of cause in which the cause is told. */
const CAUSE_REACH = 12;
/** What leaves room for other causes on the page. */
const AMONG_OTHERS =
  /\b(?:part|partly|partial|partially|some|help(?:s|ed|ing)?|contribut\w*|also|too|among|factors?|one|reasons|including|other|another|further|additional\w*|besides|not only|as well|largely|mainly|mostly|primarily|chiefly)\b/;

/** The page's word for a deed that is done "partly" there, in a clause with what it is done to there and what follows it. */
function lostIn(there: readonly Token[], { tokens }: Sentence): Lost | null {
  const at = there.findIndex(({ folded }) => PARTLY.test(folded));
  const keys = keysByToken(there);
  const next = at === -1 ? -1 : keys.findIndex((key, place) => place > at && key !== null);
  const key = keys[next] ?? null;
  if (key === null || next > at + REACH || isTwice(there, key)) return null;
  const before = contentKeys(clauseAround(there, at).filter(({ start }) => start < (there[at]?.start ?? 0)));
  const follows = keys.slice(next + 1).find((one) => one !== null) ?? null;
  const own = keysByToken(tokens);
  const deed = tokens.find((_, place) => {
    if (own[place] !== key || follows === null) return false;
    const around = contentKeys(clauseAround(tokens, place));
    return around.includes(follows) && (before.length === 0 || sharedKeys(before, around) > 0);
  });
  if (deed === undefined) return null;
  return { deed, wording: `${there[at]?.text} ${there[next]?.text}` };
}

function isTwice(tokens: readonly Token[], key: StemKey): boolean {
  return keysByToken(tokens).filter((one) => one === key).length > 1;
}
