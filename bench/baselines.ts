import { isStopWord } from '../src/text/stop-words.ts';
import { type Token, tokenise } from '../src/text/tokens.ts';
import type { ScoredFinding } from './score-findings.ts';

/** Finds what a page says that its original does not, the simple way. */
export type Baseline = (page: string, original: string) => ScoredFinding[];

/** Every number, and every run of capitalised words, that does not stand in the original. */
export const numbersAndNames: Baseline = (page, original) => {
  const there = vocabulary(original);
  return runs(page, (token, before) => isNumberOrName(token, before) && !there.has(token.folded));
};

/** Every run of content words that do not stand in the original: a word difference without order. */
export const newWords: Baseline = (page, original) => {
  const there = vocabulary(original);
  return runs(
    page,
    (token) => token.kind !== 'mark' && !isStopWord(token.folded) && !there.has(token.folded),
  );
};

function vocabulary(text: string): Set<string> {
  return new Set(tokenise(text).map(({ folded }) => folded));
}

/** Capitalised, and not merely because a sentence begins. */
function isNumberOrName(token: Token, before: Token | undefined): boolean {
  if (token.kind === 'number') return true;
  const begins = before === undefined || /[.!?:"“”‘’]/.test(before.text);
  return token.kind === 'word' && /^\p{Lu}/u.test(token.text) && !begins && !isStopWord(token.folded);
}

function runs(page: string, wanted: (token: Token, before: Token | undefined) => boolean): ScoredFinding[] {
  const tokens = tokenise(page);
  const found: ScoredFinding[] = [];
  let joins = false;
  tokens.forEach((token, at) => {
    const hit = wanted(token, tokens[at - 1]);
    const last = found.at(-1);
    if (hit && joins && last !== undefined) found[found.length - 1] = { ...last, end: token.end };
    else if (hit)
      found.push({ start: token.start, end: token.end, kind: 'number', verdict: 'inserted', original: null });
    joins = hit;
  });
  return found;
}
