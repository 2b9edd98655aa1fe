import type { Span } from '../../text/span.ts';

type Family = 'double' | 'single' | 'guillemet';

/** One quotation mark with what its neighbours allow it to be. */
interface Mark {
  /** Offset of the mark in the text; it is one code unit long. */
  readonly at: number;
  readonly family: Family;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Closes after a letter: may as well be an apostrophe ("22 years’ experience"). */
  readonly weak: boolean;
}

/** A stretch between quotation marks, without them. */
export interface QuotedStretch extends Span {
  readonly family: Family;
  /** False where the block ended before the quotation did. */
  readonly closed: boolean;
}

const MARKS = /["“”„‟«»‹›‘’‚‛']/g;
const FAMILIES = new Map<string, Family>([
  ...[...'"“”„‟'].map((mark) => [mark, 'double'] as const),
  ...[..."'‘’‚‛"].map((mark) => [mark, 'single'] as const),
  ...[...'«»‹›'].map((mark) => [mark, 'guillemet'] as const),
]);
const LOOKS_OPENING = new Set([...'“„‟‘‚‛«‹']);
const LOOKS_CLOSING = new Set([...'”’»›']);

/** Words that begin with an apostrophe; with 's-Hertogenbosch and 't Veld. */
const ELISION =
  /^(?:\d\ds?|t(?= )|em|til|tis|twas|cause|cos|n|round|bout|ere|twixt|fraid|nother|kay)(?![\p{L}\p{Nd}])|^s-(?=\p{L})/iu;

/**
 * Finds the outermost quotations of a block of text. Marks inside a quotation belong to it. What a mark does is told by its neighbours
 * first and by its shape second, because pages mix straight, curly and mistaken marks; an apostrophe is a mark that neither opens nor
 * closes. Linear in the block.
 * @param text the article's text
 * @param block the block to read, in UTF-16 offsets
 */
export function findStretches(text: string, block: Span): QuotedStretch[] {
  const read = readMarks(text, block);
  const ofNames = apostrophesOfNames(read, text, block);
  const marks = read.filter((mark) => !ofNames.has(mark));
  const apostrophes = possessives(marks);
  const stretches: QuotedStretch[] = [];
  let open: Mark | null = null;
  let inner: Family | null = null;
  for (const [k, mark] of marks.entries()) {
    if (open === null) {
      if (mark.canOpen) [open, inner] = [mark, null];
    } else if (ends(open, inner, mark, text) && !apostrophes.has(k)) {
      stretches.push({ start: open.at + 1, end: mark.at, family: open.family, closed: true });
      open = null;
    } else if (mark.family !== open.family) {
      if (mark.canOpen && !mark.canClose) inner = mark.family;
      else if (mark.canClose && inner === mark.family && !apostrophes.has(k)) inner = null;
    }
  }
  if (open !== null)
    stretches.push({ start: open.at + 1, end: block.end, family: open.family, closed: false });
  return stretches.filter(({ start, end }) => end > start);
}

/**
 * Single marks before a capital that open what nothing closes: apostrophes of names ('Makatleho, ‘Ofa), wherever more marks open than close. A quotation
 * that runs on into the next block opens there anew.
 */
function apostrophesOfNames(marks: readonly Mark[], text: string, block: Span): ReadonlySet<Mark> {
  const single = marks.filter(({ family }) => family === 'single');
  const opening = single.filter(({ canOpen, canClose }) => canOpen && !canClose);
  const unclosed = opening.length - single.filter(({ canClose }) => canClose).length;
  const runsOn =
    FAMILIES.get(/\S/.exec(text.slice(block.end, block.end + LONGEST_GAP))?.[0] ?? '') === 'single';
  if (unclosed <= 0 || runsOn || closesMore(marks)) return new Set();
  const names = single.filter(({ at, canOpen, canClose }, k) => {
    const isClosed = single[k + 1]?.canClose === true;
    return canOpen && !canClose && !isClosed && /^\p{Lu}/u.test(text.slice(at + 1, at + 3));
  });
  return new Set(names.slice(0, unclosed));
}

/** A mark of another family may close what a single one opened. */
function closesMore(marks: readonly Mark[]): boolean {
  const others = marks.filter(({ family, canOpen, canClose }) => family !== 'single' && canOpen !== canClose);
  return others.filter(({ canClose }) => canClose).length > others.filter(({ canOpen }) => canOpen).length;
}

/** Blank code units between two blocks. */
const LONGEST_GAP = 4;

/** Does the mark end the open quotation? One of another family does, if it stands as a closing mark must and none is open inside. */
function ends(open: Mark, inner: Family | null, mark: Mark, text: string): boolean {
  if (!mark.canClose) return false;
  if (mark.family === open.family) return true;
  return (
    inner !== mark.family &&
    !mark.weak &&
    /^["“”‘’']\s+\p{Ll}/u.test(text.slice(mark.at, mark.at + 4)) &&
    mark.family !== 'guillemet'
  );
}

function readMarks(text: string, block: Span): Mark[] {
  const marks: Mark[] = [];
  const slice = text.slice(block.start, block.end);
  for (const match of slice.matchAll(MARKS)) {
    const family = FAMILIES.get(match[0]);
    const mark = family && readMark(slice, match.index, match[0], family, block.start);
    if (mark) marks.push(mark);
  }
  return marks;
}

const BEFORE_OPENING = /^[\s([{—–\-/:|>“„‘‚«"'’”…]?$/u;
const AFTER_CLOSING = /^[\s.,;:!?)\]}—–\-/|<”’»"'“‘…]?$/u;

function readMark(slice: string, at: number, written: string, family: Family, offset: number): Mark | null {
  const before = slice.charAt(at - 1);
  const after = slice.charAt(at + 1);
  const inWord = /[\p{L}\p{Nd}]/u.test(before) && /[\p{L}\p{Nd}]/u.test(after);
  if (
    family === 'single' &&
    (inWord || (BEFORE_OPENING.test(before) && ELISION.test(slice.slice(at + 1, at + 8))))
  )
    return null;
  const opens = BEFORE_OPENING.test(before) && /^[^\s.,;:!?)\]]$/u.test(after);
  const closes = /^\S$/u.test(before) && AFTER_CLOSING.test(after) && !/^[([{“„‘‚]$/u.test(before);
  const settled = settle(written, opens, closes);
  return { at: at + offset, family, ...settled, weak: family === 'single' && /[\p{L}\p{Nd}]/u.test(before) };
}

/**
 * Where the neighbours allow both, or neither, the shape decides. A straight mark has none: it closes what is open, and opens where nothing
 * is (`added,"we`).
 */
function settle(written: string, opens: boolean, closes: boolean): { canOpen: boolean; canClose: boolean } {
  if (opens !== closes) return { canOpen: opens, canClose: closes };
  if (written === '"') return { canOpen: true, canClose: true };
  return {
    canOpen: LOOKS_OPENING.has(written),
    canClose: LOOKS_CLOSING.has(written) || (opens && !LOOKS_OPENING.has(written)),
  };
}

/**
 * Indexes of single marks after a letter that are apostrophes: a surer closing mark follows before anything opens
 * ("‘… a captain with 22 years’ experience.’").
 */
function possessives(marks: readonly Mark[]): Set<number> {
  const found = new Set<number>();
  let surerFollows = false;
  for (let k = marks.length - 1; k >= 0; k--) {
    const mark = marks[k];
    if (mark?.family !== 'single') continue;
    if (mark.weak) {
      if (surerFollows) found.add(k);
    } else {
      surerFollows = mark.canClose;
    }
  }
  return found;
}
