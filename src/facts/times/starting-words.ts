import { ORDINALS, TENS, UNITS } from '../quantities/number-words.ts';
import { isCapitalised, type Tokens } from '../quantities/token-reading.ts';

const WORDS = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...`a an the noon midday midnight half quarter final last this next previous current past coming q spring summer autumn fall winter
  yesterday today tonight tomorrow twenties thirties forties fifties sixties seventies eighties nineties`.split(
    /\s+/,
  ),
]);

/** True where a time other than a month's day could begin: asked before any reader, as nine words in ten begin none. */
export function mayStartTime(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return false;
  return token.kind === 'number' || WORDS.has(token.folded) || isCapitalised(tokens, at);
}
