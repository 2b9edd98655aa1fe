import type { Token } from '../text/tokens.ts';

/** "One" is left out: it is a pronoun more often than a number. */
const NUMBER_WORDS = new Map(
  `two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12|thirteen 13|fourteen 14|fifteen 15
sixteen 16|seventeen 17|eighteen 18|nineteen 19|twenty 20|thirty 30|forty 40|fifty 50|sixty 60|seventy 70|eighty 80|ninety 90
first 1|second 2|third 3|fourth 4|fifth 5|sixth 6|seventh 7|eighth 8|ninth 9|tenth 10`
    .split(/[|\n]/)
    .map((line) => line.trim().split(' ') as [string, string]),
);
/** "1,300" and "1.300" alike, whatever the country; "3.5" stays. */
const THOUSANDS = /[.,’'](?=\d{3}(?!\d))/g;

/**
 * A number in a cheap normal form, so that "three" meets "3" and "1,300" meets "1300". The fact finders read numbers properly; here it is
 * enough that both sides are treated alike.
 * @returns digits, or null where the token is no number
 */
export function plainNumber({ kind, folded }: Token): string | null {
  if (kind === 'number') return folded.replace(THOUSANDS, '');
  return NUMBER_WORDS.get(folded) ?? null;
}
