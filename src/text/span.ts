/** A half-open stretch of some text, in UTF-16 code units. Which text is said by whoever hands the span out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where the two stretches share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
