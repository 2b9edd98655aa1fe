import { UNITS } from '../../facts/quantities/number-words.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';

/** Where a sentence says how many children somebody has. */
export interface CountOfChildren extends Span {
  readonly count: number;
  /** True for "a father of four", which is told of somebody by itself; false for "had four children". */
  readonly isOfParent: boolean;
}

const PARENT = /^(?:grand)?(?:mother|father|parent|mum|mummy|mom|mam|dad|daddy|ma|pa)s?$/;
const CHILDREN = /^(?:grand)?(?:children|kids|sons|daughters|child|son|daughter|boys|girls)$/;
/** Verbs of which the children are the object: "has three children", "raised four", "leaves five behind", "father to two". */
const HAVING = /^(?:has|have|had|having|raise|raised|raises|raising|leaves|fathered)$/;
/** What may stand between a count and the children: "three young children". */
const GROWN =
  /^(?:young|small|little|grown|grown-up|adult|teenage|teenaged|school-age|school-aged|surviving|own|other)$/;

/** All places in a sentence that count somebody's children: "mother of two", "dad-of-three", "father to four", "has five young children". */
export function countsOfChildren(tokens: readonly Token[]): CountOfChildren[] {
  return tokens.flatMap((token, at) => {
    const found = PARENT.test(token.folded)
      ? behindParent(tokens, at)
      : HAVING.test(token.folded)
        ? behindVerb(tokens, at)
        : null;
    return found === null ? [] : [found];
  });
}

/** Over the hyphens of "mum-of-three". */
function behindParent(tokens: readonly Token[], at: number): CountOfChildren | null {
  const [joint, counted] = tokens.slice(at + 1, at + 5).filter(({ text }) => !HYPHEN.test(text));
  const count = counted === undefined ? null : countIn(counted);
  const parent = tokens[at];
  if (parent === undefined || counted === undefined || count === null) return null;
  if (!/^(?:of|to)$/.test(joint?.folded ?? '')) return null;
  return { start: parent.start, end: counted.end, count, isOfParent: true };
}

const HYPHEN = /^[-‐‑]$/;

function behindVerb(tokens: readonly Token[], at: number): CountOfChildren | null {
  const counted = tokens[at + 1];
  const count = counted === undefined ? null : countIn(counted);
  const next = GROWN.test(tokens[at + 2]?.folded ?? '') ? tokens[at + 3] : tokens[at + 2];
  if (counted === undefined || count === null || !CHILDREN.test(next?.folded ?? '')) return null;
  return { start: counted.start, end: next?.end ?? counted.end, count, isOfParent: false };
}

function countIn({ kind, folded }: Token): number | null {
  const spelt = UNITS.get(folded);
  if (spelt !== undefined) return spelt;
  return kind === 'number' && /^\d{1,2}$/.test(folded) ? Number(folded) : null;
}
