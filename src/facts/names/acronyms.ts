/** Letters of small words that an acronym may take along: the "o" of "DOJ", the "a" of "NOAA". */
const SMALL_LETTERS = new Set(['o', 'a', 't', 'f', 'n', 'd', 'i']);

/** Acronyms that do not follow from the initials of what they stand for. */
const IRREGULAR = new Map<string, string>(
  Object.entries({
    unesco: 'united nations educational scientific cultural organization',
    unicef: 'united nations children fund',
    interpol: 'international criminal police organization',
    opec: 'organization petroleum exporting countries',
    nasdaq: 'national association securities dealers automated quotations',
    ngo: 'non governmental organization',
    un: 'united nations',
    eu: 'european union',
    nyt: 'new york times',
    nhs: 'national health service',
    met: 'metropolitan police',
    scotus: 'supreme court united states',
    potus: 'president united states',
    gop: 'republican party',
    fed: 'federal reserve',
  }),
);

const LONGEST_ACRONYM = 7;

/**
 * True where one folded name is the acronym of another: the initials of all its parts in order, with or without those of the small words
 * between them ("DOJ" and "DJ" for Department of Justice), or an irregular one of common knowledge.
 */
export function isInitialismOf(acronym: readonly string[], full: readonly string[]): boolean {
  const letters = acronym[0] ?? '';
  if (acronym.length !== 1 || letters.length < 2 || letters.length > LONGEST_ACRONYM || full.length < 2)
    return false;
  if (IRREGULAR.get(letters) === full.join(' ')) return true;
  return spells(
    letters,
    full.map((part) => part.charAt(0)),
  );
}

function spells(letters: string, initials: readonly string[]): boolean {
  let at = 0;
  for (const letter of letters) {
    if (letter === initials[at]) at++;
    else if (at === 0 || !SMALL_LETTERS.has(letter)) return false;
  }
  return at === initials.length;
}
