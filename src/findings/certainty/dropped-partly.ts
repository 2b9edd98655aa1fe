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

/** A deed whose "partly" the page drops: "owned by her brother" for "partly owned by her brother". Reads the original's text; silent where the index holds none. */
export function droppedPartly(comparison: Comparison): RawFinding[] {
  return inTime(comparison.analysis.sentences, comparison, (sentence, index) => {
    if (LEAVING.test(foldedText(sentence.tokens))) return [];
    return linkedTo(comparison, index).flatMap((from) => {
      const lost = lostIn(originalTokens(from, comparison) ?? [], sentence);
      if (lost === null || isSettled(comparison, lost.deed)) return [];
      const { start, end } = lost.deed;
      const rival = { wording: lost.wording, sentence: from };
      return [
        changedAt({ start, end, kind: 'certainty', sentence: index }, rival, CONFIDENCE, 'doubt-removed'),
      ];
    });
  });
}

/** The page's word for a deed that is done "partly" there, in a clause with what it is done to there and what follows it. */
function lostIn(
  there: readonly Token[],
  { tokens }: Sentence,
): { readonly deed: Token; readonly wording: string } | null {
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
