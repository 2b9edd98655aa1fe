import type { QuotedWord } from './compare-words.ts';

const IRREGULAR_CONTRACTIONS = new Map<string, readonly string[]>([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ["let's", ['let', 'us']],
  ["y'all", ['you', 'all']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['percent', ['per', 'cent']],
  ['ok', ['okay']],
]);

const ENDINGS = new Map([
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
]);

/** Words after which 's is a verb; after others it is a possessive, which is dropped. */
const BEFORE_IS = new Set(
  'it he she that there here what who where when how this everything nothing something everyone nobody somebody'.split(
    ' ',
  ),
);

/**
 * A folded word as the words it contracts: "don't" → do, not; "we've" → we, have. Writing out a contraction, or contracting, is
 * house style, not an altered quotation. "it's" is read as "it is", on both sides alike.
 */
export function expandContraction(folded: string): readonly string[] {
  const irregular = IRREGULAR_CONTRACTIONS.get(folded);
  if (irregular !== undefined) return irregular;
  const apostrophe = folded.lastIndexOf("'");
  if (apostrophe <= 0) return [folded];
  if (folded.endsWith("n't")) return [folded.slice(0, -3), 'not'];
  const base = folded.slice(0, apostrophe);
  const ending = ENDINGS.get(folded.slice(apostrophe));
  if (ending !== undefined) return [base, ending];
  if (folded.endsWith("'s")) return BEFORE_IS.has(base) ? [base, 'is'] : [base];
  return [folded.replaceAll("'", '')];
}

const SPELLINGS = new Map(
  Object.entries({
    grey: 'gray',
    mum: 'mom',
    mums: 'moms',
    programme: 'program',
    programmes: 'programs',
    cheque: 'check',
    cheques: 'checks',
    tyre: 'tire',
    tyres: 'tires',
    kerb: 'curb',
    plough: 'plow',
    sceptical: 'skeptical',
    aluminium: 'aluminum',
    storey: 'story',
    maths: 'math',
    whilst: 'while',
    amongst: 'among',
    towards: 'toward',
    learnt: 'learned',
    burnt: 'burned',
    judgement: 'judgment',
    ageing: 'aging',
    yeah: 'yes',
    ms: 'miss',
  }),
);

/**
 * One spelling for words that British and American houses spell otherwise. The rules are applied to both texts alike, so that it does not
 * matter that some also bend words with one spelling ("hour" → "hor").
 */
export function plainSpelling(word: string): string {
  const listed = SPELLINGS.get(word);
  if (listed !== undefined) return listed;
  if (word.length < 5) return word;
  return word
    .replace(/our/, 'or')
    .replace(/is(e|es|ed|ing|ation|ations)$/, 'iz$1')
    .replace(/ys(e|es|ed|ing)$/, 'yz$1')
    .replace(/tre(s?)$/, 'ter$1')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/enc(e|es)$/, 'ens$1')
    .replace(/ll(ed|ing|er|ers)$/, 'l$1')
    .replace(/ae|oe/, 'e');
}

const UNITS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, k) => [word, 20 + 10 * k] as const),
);
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
]);
/** Spellings have been made plain before numbers are read: "four" has four letters and keeps its u, "fourteen" does not. */
const PLAIN_UNITS = new Map([...UNITS].map(([word, value]) => [plainSpelling(word), value]));

/** Brings number words to digits: "twenty-two" → "22", "a hundred" → "100", "1,300" → "1300". One word each, so that they compare as words. */
export function readNumbers(words: readonly QuotedWord[]): QuotedWord[] {
  const read: QuotedWord[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    if (word === undefined) break;
    const number = numberAt(words, i);
    if (number === null) {
      read.push(/^\d/.test(word.word) ? { ...word, word: word.word.replaceAll(',', '') } : word);
      i++;
    } else {
      read.push({ ...word, end: words[number.next - 1]?.end ?? word.end, word: String(number.value) });
      i = number.next;
    }
  }
  return read;
}

/** The number that begins at word i, and the index after it; null where none does. "a hundred" is one, "a" is none. */
function numberAt(words: readonly QuotedWord[], i: number): { value: number; next: number } | null {
  const word = words[i]?.word ?? '';
  const following = words[i + 1]?.word ?? '';
  if (word === 'a' && SCALES.has(following)) return scaled(words, 1, i + 1);
  const tens = TENS.get(word);
  if (tens !== undefined) {
    const unit = PLAIN_UNITS.get(following) ?? 0;
    return unit > 0 && unit < 10 ? scaled(words, tens + unit, i + 2) : scaled(words, tens, i + 1);
  }
  const unit = PLAIN_UNITS.get(word);
  return unit === undefined ? null : scaled(words, unit, i + 1);
}

function scaled(words: readonly QuotedWord[], value: number, next: number): { value: number; next: number } {
  const scale = SCALES.get(words[next]?.word ?? '');
  return scale === undefined ? { value, next } : { value: value * scale, next: next + 1 };
}
