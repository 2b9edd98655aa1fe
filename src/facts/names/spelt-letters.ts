import type { Token } from '../../text/tokens.ts';

/** Letters that broadcast scripts spell out for whoever reads them aloud: "C-E-O", "the U-S". "J-P Moreau" are a name's own. */
export function isSpeltLetter(tokens: readonly Token[], i: number): boolean {
  if (!/^\p{Lu}$/u.test(tokens[i]?.text ?? '')) return false;
  let [first, last] = [i, i];
  while (isHyphened(tokens, first - 2)) first -= 2;
  while (isHyphened(tokens, last)) last += 2;
  const letters = tokens.slice(first, last + 1).map(({ folded }) => folded);
  return letters.length > 3 || /^(?:u-[skn]|e-u|t-v|m-p)$/.test(letters.join(''));
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
