const CAPITAL = /^\p{Lu}/u;

/** True for a word that begins with a capital letter. Most words begin with a letter of ASCII, which needs no expression. */
export function beginsCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : CAPITAL.test(word);
}
