/**
 * Finding a passage of one text again in another that says the same with other white space: the live page against the
 * article read from it. The selector is the W3C's TextQuoteSelector (https://www.w3.org/TR/annotation-model/) with a
 * position as a hint. Pure string work; which node an offset stands in is the caller's affair.
 *
 * White space is not compared but left out of both sides, so that line breaks, block boundaries, no-break spaces, soft
 * hyphens and zero-width characters cannot hide a match. Price: "no table" also meets "notable"; the context decides.
 */
import type { Span } from './span.ts';

/** A passage by its words, the words around it, and how far down it stands (0 to 1). */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly position: number;
}

/** A text without white space and invisible characters; `at[i]` is where its code unit i stood. */
export interface Squeezed {
  readonly text: string;
  readonly at: Uint32Array;
}

/** UTF-16 code units of context kept on each side. 32 is the W3C examples' order and tells "40" from "40" in news prose. */
const CONTEXT = 48;
/** Places looked at for one quote; more than this of the same words is a page made to waste time. */
const MAX_PLACES = 500;
/** A quote shorter than this says little by itself ("40", "Ali"). In squeezed code units. */
const SHORT = 16;
/** Context a short quote needs to be believed. In squeezed code units, both sides together. */
const NEEDED_CONTEXT = 8;

/** Describes a stretch of a text so that findQuote can find it again elsewhere. */
export function quoteOf(text: string, span: Span): TextQuote {
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
    position: text.length === 0 ? 0 : span.start / text.length,
  };
}

/** Leaves out white space, soft hyphens, zero-width and direction characters. One pass. */
export function squeeze(text: string): Squeezed {
  const at = new Uint32Array(text.length);
  const kept: string[] = [];
  let length = 0;
  let run = -1;
  for (let i = 0; i <= text.length; i += 1) {
    const keep = i < text.length && !isSpace(text.charCodeAt(i));
    if (keep) {
      if (run < 0) run = i;
      at[length++] = i;
    } else if (run >= 0) {
      kept.push(text.slice(run, i));
      run = -1;
    }
  }
  return { text: kept.join(''), at: at.subarray(0, length) };
}

/**
 * Where the quote stands in a text: of all places with its words the one whose surroundings agree best, the one
 * nearest to the quote's position among equals. Null where the words are not there, or where a short quote has no
 * context to be believed by. Offsets are into the text before squeezing.
 */
export function findQuote(page: Squeezed, quote: TextQuote): Span | null {
  const exact = squeeze(quote.exact).text;
  if (exact === '') return null;
  const prefix = squeeze(quote.prefix).text;
  const suffix = squeeze(quote.suffix).text;
  let best = -1;
  let bestScore = -1;
  let from = 0;
  for (let places = 0; places < MAX_PLACES; places += 1) {
    const start = page.text.indexOf(exact, from);
    if (start < 0) break;
    const context =
      commonEnd(page.text, start, prefix) + commonStart(page.text, start + exact.length, suffix);
    const distance = Math.abs(start / page.text.length - quote.position);
    const score = context + 1 - distance; // distance is below 1: it only decides between equal contexts
    if (score > bestScore && isBelievable(exact, context, prefix.length + suffix.length)) {
      best = start;
      bestScore = score;
    }
    from = start + 1;
  }
  return best < 0 ? null : unsqueezed(page, best, best + exact.length);
}

function isBelievable(exact: string, context: number, known: number): boolean {
  return exact.length >= SHORT || context >= Math.min(NEEDED_CONTEXT, known);
}

function unsqueezed(page: Squeezed, start: number, end: number): Span {
  return { start: page.at[start] ?? 0, end: (page.at[end - 1] ?? 0) + 1 };
}

/** How many code units before `end` agree with the end of `prefix`. */
function commonEnd(text: string, end: number, prefix: string): number {
  let same = 0;
  while (
    same < prefix.length &&
    end - same > 0 &&
    text.charCodeAt(end - 1 - same) === prefix.charCodeAt(prefix.length - 1 - same)
  )
    same += 1;
  return same;
}

/** How many code units from `start` on agree with the start of `suffix`. */
function commonStart(text: string, start: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && text.charCodeAt(start + same) === suffix.charCodeAt(same)) same += 1;
  return same;
}

/** White space of all scripts, and characters that show nothing: soft hyphen, zero width, direction marks, BOM. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0xa0) return code >= 0x7f;
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x61c ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
