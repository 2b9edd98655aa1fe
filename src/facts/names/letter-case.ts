import { beginsCapital } from '../../text/capitals.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Sentence } from '../fact.ts';
import { HONORIFICS } from './name-words.ts';

/** How a sentence uses capitals: as prose does, as a Title Case Headline, or SHOUTED. Only prose tells names from words. */
export type Casing = 'prose' | 'title' | 'shouted';

/** How often an article writes each folded word small, and how often with a capital where prose asks for none. */
export interface CaseEvidence {
  readonly small: ReadonlyMap<string, number>;
  readonly capital: ReadonlyMap<string, number>;
}

/** Short words are small in headlines too and are not counted. */
const TELLING_LENGTH = 4;
const FEWEST_TELLING = 6;
const FEWEST_IN_HEADLINE = 2;
const MOSTLY = 0.7;

/** True for a token that begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && beginsCapital(token.text);
}

/** True for a token of two or more letters that are all capitals ("DCCA", "U.S."). */
export function isShouted(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isCapital(token) &&
    /^\p{Lu}[\p{Lu}\p{M}.’']*\p{Lu}/u.test(token.text) &&
    !/\p{Ll}{2}/u.test(token.text)
  );
}

/** How the sentence as a whole uses capitals. */
export function casingOf(sentence: Sentence): Casing {
  let telling = 0;
  let capital = 0;
  let shouted = 0;
  for (const token of sentence.tokens) {
    if (token.kind !== 'word' || token.text.length < TELLING_LENGTH) continue;
    telling++;
    if (isCapital(token)) capital++;
    if (isShouted(token)) shouted++;
  }
  const whole = isWholeSentence(sentence);
  if (telling < (whole ? FEWEST_TELLING : FEWEST_IN_HEADLINE)) return 'prose';
  if (shouted > MOSTLY * telling) return 'shouted';
  return !whole && capital > MOSTLY * telling ? 'title' : 'prose';
}

/** Ends as a sentence does, and is not set as a headline: a caption that is little but names is prose all the same. */
function isWholeSentence({ blockKind, tokens }: Sentence): boolean {
  const last = tokens.at(-1)?.text ?? '';
  return blockKind !== 'title' && blockKind !== 'heading' && /^[."”’']$/.test(last);
}

/** Counts small and capital spellings over the prose of an article. Linear in its tokens. */
export function caseEvidence(sentences: readonly Sentence[], casings: readonly Casing[]): CaseEvidence {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  sentences.forEach((sentence, at) => {
    sentence.tokens.forEach((token, index) => {
      if (token.kind !== 'word') return;
      if (!isCapital(token)) count(small, token.folded);
      else if (casings[at] === 'prose' && !isShouted(token) && !isOpening(sentence.tokens, index))
        count(capital, token.folded);
    });
  });
  return { small, capital };
}

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** Marks after which prose may start with a capital although no sentence ends. */
const OPENERS = new Set([
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  '‘',
  "'",
  ':',
  '•',
  '–',
  '—',
  '[',
  ']',
  '|',
  '*',
  '?',
  '!',
  '.',
  '…',
]);

/** True where a capital says nothing: the first word of a sentence, of a quotation, after a colon or a shouted label. */
export function isOpening(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined) return true;
  if (before.kind === 'mark') return OPENERS.has(before.text) && !isInsideName(tokens, index);
  return false;
}

/** The full stop of an initial or a title, and the apostrophe of a possessive, do not open anything. */
function isInsideName(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index - 1];
  const word = tokens[index - 2];
  if (mark === undefined || word === undefined || word.kind !== 'word' || word.end !== mark.start)
    return false;
  if (mark.text === '.') return takesStop(word);
  return mark.text === "'" && tokens[index]?.start !== mark.end;
}

/** An initial or an abbreviated title before its full stop; behind any other word ("El Al. Previously, …") a sentence may begin. */
export function takesStop({ text, folded }: Token): boolean {
  return text.length === 1 || HONORIFICS.has(folded) || folded === 'mt';
}

/** True for a word of grammar, also where a sentence or headline writes it with a capital. Acronyms ("US", "WHO") are none. */
export function isGrammar(token: Token): boolean {
  return isStopWord(token.folded) && !(isShouted(token) && token.text.length > 1);
}
