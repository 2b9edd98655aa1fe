import type { Token } from '../../text/tokens.ts';

/** Letters that broadcast scripts spell out for whoever reads them aloud: "C-E-O", "the U-S". "J-P Moreau" are a name's own. */
export function isSpeltLetter(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [isHyphened(tokens, i - 2), isHyphened(tokens, i)];
  if (before && after) return true;
  if (before) return isHyphened(tokens, i - 4) || isPair(tokens, i - 2);
  return after && (isHyphened(tokens, i + 2) || isPair(tokens, i));
}

/** Of two letters only those that are no initials. */
function isPair(tokens: readonly Token[], i: number): boolean {
  return /^(?:u[skn]|eu|tv|mp)$/.test(`${tokens[i]?.folded}${tokens[i + 2]?.folded}`);
}

/** Two capital letters with nothing but a hyphen between them. */
function isHyphened(tokens: readonly Token[], i: number): boolean {
  const [one, hyphen, other] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  return (
    /^\p{Lu}$/u.test(one?.text ?? '') &&
    hyphen?.text === '-' &&
    /^\p{Lu}$/u.test(other?.text ?? '') &&
    one?.end === hyphen.start &&
    hyphen.end === other?.start
  );
}
