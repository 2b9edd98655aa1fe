const MARKS = /\p{M}+/gu;
/** Most words of English news: nothing to resolve. */
const PLAIN = /^[A-Za-z0-9]*$/;
const APOSTROPHES = /[’ʼ＇`´]/g;
/** Letters that Unicode does not take apart, as they are written where a keyboard lacks them: Skelhøj, Skelhoj; Wałęsa, Walesa. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
const WHOLE_LETTER = new RegExp(`[${Object.keys(WHOLE_LETTERS).join('')}]`, 'g');

/**
 * The form in which two spellings of a word are the same word: lower case, no accents, straight apostrophes,
 * compatibility characters resolved (NFKD). The result may have another length than the input, so it carries no offsets.
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, "'")
    .toLowerCase()
    .replace(WHOLE_LETTER, (letter) => WHOLE_LETTERS[letter] ?? letter);
}
