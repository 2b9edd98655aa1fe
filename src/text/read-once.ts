/**
 * Makes of a reading one that is done once for each object, however often it is asked for: what a name, a sentence or an article is compared
 * by does not change, and each is compared with many. Kept no longer than the object is.
 * @param read must depend on nothing but the object
 */
export function readOnce<Of extends object, Value extends NonNullable<unknown> | null>(
  read: (of: Of) => Value,
): (of: Of) => Value {
  const known = new WeakMap<Of, Value>();
  return (of) => {
    const seen = known.get(of);
    if (seen !== undefined) return seen;
    const value = read(of);
    known.set(of, value);
    return value;
  };
}

/** News uses few words often: an article has under two thousand. */
const MOST_WORDS = 50_000;

/**
 * The same for what is read of a word, a stem or another short string: remembered for the articles to come, and forgotten when there are
 * `MOST_WORDS` of them.
 * @param read must depend on nothing but the word
 */
export function readWordOnce<Value extends object | string | number | null>(
  read: (word: string) => Value,
): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    const value = read(word);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, value);
    return value;
  };
}
