/**
 * Makes of a reading one that is done once for each object, however often it is asked for: what a name, a sentence or an article is compared
 * by does not change, and each is compared with many. Kept no longer than the object is.
 * @param read must depend on nothing but the object
 */
export function readOnce<Of extends object, Value>(read: (of: Of) => Value): (of: Of) => Value {
  const known = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    const seen = known.get(of);
    if (seen !== undefined) return seen.value;
    const value = read(of);
    known.set(of, { value });
    return value;
  };
}
