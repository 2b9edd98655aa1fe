import type { Sentence } from '../../facts/fact.ts';
import { contentKeys, keysByToken, type StemKey } from '../../text/keys.ts';
import { tokenise } from '../../text/tokens.ts';
import { type Comparison, originalSentence, type RawFinding } from '../comparison.ts';
import { deniesTogether, isDenial } from '../denial-words.ts';
import { inTime } from '../in-time.ts';
import { changedAt, turnedRound } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { foldedText } from '../tokens-beside.ts';
import { isQuestion } from './left-open.ts';

/** The page's sentence must go back to the original's this clearly, and say this share of the weight of what was left unsaid. */
const LEAST_SCORE = 0.5;
const LEAST_SHARE = 0.6;
/** On the labelled pairs 12 of 13 were right. */
const CONFIDENCE = 0.8;

/** Nobody says it, knows it or has settled it: a denial with a verb of telling or knowing, a few words of grammar between, or a word that says as much, … */
const BETWEEN = `(?: (?:yet|been|be|immediately|publicly|also|clear|comment|on|it is|going to|able to|want to|would|has|have|had|will|could|can)){0,4}`;
const TELLING = String.raw` (?:sa(?:y|ying|id)|kn(?:own?|ows|ew)|t(?:ell|old)|comment(?:ing)?(?: on)?|disclos\w{1,3}|reveal\w{0,3}|specif\w{1,4}|clear|explain\w{0,3}|decid\w{1,3}|determin\w{1,3}|confirm\w{0,3}|identif\w{1,4}|establish\w{0,3}|discuss\w{0,3}|sure|certain|remember|recall)`;
const NOT_TOLD = String.raw`(?:\bnot|n['’]t|\bnever|\bnobody|\bno one|\bdeclin\w{1,3} to|\brefus\w{1,3} to|\bshort of|\b(?:early|soon|premature|impossible|unable|yet|difficult|hard) to)${BETWEEN}${TELLING}`;
const UNTOLD = String.raw`(?:\bunclear|\bunknown|\bno word on)${BETWEEN}`;
const UNSAID = `(?:${NOT_TOLD}|${UNTOLD})(?: (?:yet|publicly|him|her|them|reporters))?`;
/** … and the question that stays open. */
const QUESTION = String.raw`\b(?:whether|if|who|whom|what|where|when|why|how|which)\b`;
const UNSAID_QUESTION = new RegExp(`${UNSAID},? ${QUESTION}`, 'i');
/** "Asked whether it had been checked, he said he did not know." */
const ASKED = new RegExp(
  String.raw`\basked (?:about )?${QUESTION}([^,;:]{3,160}), [^;:]{0,60}(?:n['’]t|\bnot|\bdeclined|\brefused|\bnever)\b`,
  'i',
);
/** "Denied claims that shifts had been cut", "dismissed as gossip that it was for sale": what somebody says is not so. */
const DENIED =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|rebut(?:s|ted)?|refut(?:es|ed)|disput(?:es|ed))(?: (?!and |or )[a-z’']+){0,5} that\b/i;
/** Where the question ends. */
const END =
  /[;:—–”]|, (?:but|and|although|while|though|he|she|it|they|saying|adding)\b|, [^,;:]{1,60} (?:said|says|added|adds)\b/;
/** What belongs to such a denial before it: "too" early, "could" not, the beginning of "didn't". */
const LEADING = /(?:\b(?:too|did|does|do|could|can|would|will|has|have|had|is|are|was|were) |\b[a-z]+)$/i;

/** Words by which a page keeps something open, besides those that deny. */
const KEEPING =
  /^(?:declin\w*|refus\w*|un(?:clear|known|decided|certain|sure|able|said|disclosed|specified|resolved)|whether|if|who|whom|what|where|when|why|how|wait\w*|yet|remain\w*|open|early|premature|soon|silen\w*|mum|secret|mystery|question\w*|depend\w*|know\w*|guess\w*|keep\w*|kept|quiet|dodg\w*|evad\w*|avoid\w*|withh\w*|may|might|could|possibl\w*|perhaps|would|impossible|comment|answer\w*|doubt\w*|seen|asked)$/;

/** "Admitted that", "confirmed reports that": told as somebody's, and as so. */
const ADMITTING =
  /^(?:admit(?:s|ted|ting)?|acknowledg(?:es|ed|ing)|conced(?:es|ed|ing)|confirm(?:s|ed|ing)?|accept(?:s|ed)?|agree[sd]?)$/;
/** Told as somebody's, or denied: what the page itself does not state. */
const SAYING =
  /^(?:sa(?:y|ys|id|ying)|den(?:y|ies|ied|ying)|reject\w*|dismiss\w*|rebut\w*|refut\w*|version|account|claim\w*|alleg\w*|accus\w*|accord\w*|insist\w*|argu\w*|conten\w*|maintain\w*|told|suggest\w*|suspect\w*|rumou?r\w*|reported\w*|believ\w*|think\w*|thought|complain\w*|critics|talk|gossip|notion|idea|false\w*|untrue|nonsense|wrong\w*|dispute\w*|disagree\w*|if|would)$/;

/** What a sentence of the original leaves unsaid: its keys, and the words that stand there anyway ("if the deal failed") and keep nothing open. */
interface Unsaid {
  /** What leaves it unsaid, with the question: "declined to say whether it would be raised". Null where it is denied. */
  readonly wording: string | null;
  readonly keys: readonly StemKey[];
  readonly words: ReadonlySet<string>;
}

/**
 * What the original says that nobody would say or knows, told on the page: "the licence is under review" for "declined to say whether its licence
 * was under review". Reads the original's text; silent where the index holds none.
 */
export function statedThoughUnsaid(comparison: Comparison): RawFinding[] {
  const { analysis, alignment } = comparison;
  return inTime(analysis.sentences, comparison, (sentence, index) => {
    if (isQuestion(sentence.tokens)) return [];
    return (alignment.nearest[index] ?? []).flatMap(({ original, score }) => {
      if (score < LEAST_SCORE) return [];
      const text = originalSentence(comparison, original);
      const left = text === null ? null : leftUnsaid(text);
      return left === null ? [] : (stated(sentence, index, left, original, comparison) ?? []);
    });
  });
}

function leftUnsaid(text: string): Unsaid | null {
  const open = UNSAID_QUESTION.exec(text);
  if (open !== null) return unsaid(behind(open, text), wordingFrom(open, text));
  const asked = ASKED.exec(text);
  if (asked !== null) return unsaid(asked[1] ?? '', asked[0]);
  const denied = DENIED.exec(text);
  return denied === null ? null : unsaid(behind(denied, text), null);
}

function unsaid(question: string, wording: string | null): Unsaid | null {
  const tokens = tokenise(question);
  const keys = [...new Set(contentKeys(tokens))];
  const words = new Set(tokens.map(({ folded }) => folded));
  return keys.length === 0 ? null : { wording, keys, words };
}

function wordingFrom(found: RegExpExecArray, text: string): string {
  const leading = LEADING.exec(text.slice(0, found.index))?.[0] ?? '';
  return leading + found[0] + behind(found, text).trimEnd();
}

function behind(found: RegExpExecArray, text: string): string {
  return text.slice(found.index + found[0].length).split(END)[0] ?? '';
}

function stated(
  { tokens }: Sentence,
  index: number,
  { wording, keys, words }: Unsaid,
  original: number,
  comparison: Comparison,
): RawFinding | null {
  if (tokens.some(({ folded }) => (isDenial(folded) || KEEPING.test(folded)) && !words.has(folded)))
    return null;
  if (deniesTogether(foldedText(tokens))) return null;
  const isDenied = wording === null;
  if (isDenied && tokens.some(({ folded }) => SAYING.test(folded))) return null;
  const here = keysByToken(tokens);
  const { weights } = comparison.alignment;
  const weigh = (of: readonly StemKey[]) => of.reduce((sum, key) => sum + weights.of(key), 0);
  if (weigh(keys.filter((key) => here.includes(key))) < LEAST_SHARE * weigh(keys)) return null;
  const isSaid = (key: StemKey | null) => key !== null && keys.includes(key);
  const from = here.findIndex(isSaid);
  const admitted = isDenied ? tokens.slice(0, from).find(({ folded }) => ADMITTING.test(folded)) : undefined;
  const [first, last] = [admitted ?? tokens[from], tokens[here.findLastIndex(isSaid)]];
  if (first === undefined || last === undefined || isSettled(comparison, first)) return null;
  const place = { start: first.start, end: last.end, kind: 'certainty' as const, sentence: index };
  return isDenied
    ? turnedRound(place, original, CONFIDENCE, comparison)
    : changedAt(place, { wording, sentence: original }, CONFIDENCE, 'doubt-removed');
}
