/** Units of ten thousand real articles make a hundred thousand: their sentences mixed, and every name and number made up. */

/** Numbers from 0 to below 1 that look random and are the same in every run (Mulberry32, Tommy Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES =
  'ba bel cor da den dri el fa gan hol is ka lor ma mir nes or pel ra rin sa sol ta ter ul va ven wy yar zo'.split(
    ' ',
  );
/** Articles that lend their sentences to one. */
const LENDERS = 3;
const SENTENCE_END = /(?<=[.!?]["”’]?)\s+/;
const NAME_OR_NUMBER = /(?<=\p{Ll},? )\p{Lu}\p{Ll}+|\d+/gu;

/**
 * Makes up articles: a third of the sentences of each of three articles, with names and numbers of their own. Words are as common among them as
 * in news, and new names keep coming, as they do in news; no two articles are of one event.
 * @param articles what to make them of, title first
 */
export function* madeUpArticles(articles: readonly string[], count: number, seed: number): Generator<string> {
  const random = seeded(seed);
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  for (let made = 0; made < count; made++) {
    const sentences = Array.from({ length: LENDERS }, () =>
      someSentences(pick(articles) ?? '', random),
    ).flat();
    const names = new Map<string, string>();
    const text = sentences.join(' ').replace(NAME_OR_NUMBER, (written) => {
      const known = names.get(written) ?? (/\d/.test(written) ? number(written, random) : name(random));
      names.set(written, known);
      return known;
    });
    yield `${text.slice(0, 60)}\n\n${text}`;
  }
}

function someSentences(article: string, random: () => number): string[] {
  const sentences = article.split(SENTENCE_END);
  const length = Math.ceil(sentences.length / LENDERS);
  const start = Math.floor(random() * (sentences.length - length + 1));
  return sentences.slice(start, start + length);
}

/** Few names are common and most are rare, as in news: the square of a random number chooses among 27 000. */
function name(random: () => number): string {
  const chosen = Math.floor(random() ** 2 * SYLLABLES.length ** 3);
  const syllables = [chosen, chosen / SYLLABLES.length, chosen / SYLLABLES.length ** 2].map(
    (value) => SYLLABLES[Math.floor(value) % SYLLABLES.length] ?? '',
  );
  const word = syllables.join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function number(like: string, random: () => number): string {
  return Array.from(like, () => Math.floor(random() * 10)).join('');
}
