import { countryKey, placeOfDemonym } from '../../facts/names/places.ts';
import { readOnce } from '../../text/read-once.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, linkedTo, originalTokens, type RawFinding } from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { changedAt } from '../make-finding.ts';
import { isSettled } from '../settled.ts';

const CONFIDENCE = 0.8;

/** Who acts for a country, a state or a union of them: each has one, and another has another. */
const POWERS: ReadonlySet<string> = new Set(
  `government ministry ministries minister ministers parliament parliaments cabinet treasury army navy police consulate authorities lawmakers mps
  regulators regulator`.split(/\s+/),
);
/** Words between a land and its power: "Belgium's economy minister", "UK health ministry". */
const BETWEEN = 2;

/** A power with the land whose it is. */
interface Owned extends Span {
  readonly land: string;
  readonly power: string;
}

/**
 * The powers of one land in the place of another's: "the UK government" for the Welsh one, "Belgium's economy minister" for the Flemish. The original's
 * sentence names the other's and no power of the page's land stands anywhere in the original. Reads the original's text; silent where the index holds none.
 */
export function exchangedGovernments(comparison: Comparison): RawFinding[] {
  if (comparison.originalText === null) return [];
  return inTime(comparison.analysis.sentences, comparison, ({ tokens, blockKind }, sentence) => {
    const here = blockKind === 'furniture' ? [] : ownedIn(tokens);
    return here.flatMap((owned) => {
      if (isSettled(comparison, owned) || landsThere(comparison).has(owned.land)) return [];
      const from = linkedTo(comparison, sentence).find((at) => rivalIn(owned, here, at, comparison) !== null);
      const rival = from === undefined ? null : rivalIn(owned, here, from, comparison);
      if (from === undefined || rival === null) return [];
      const wording = comparison.originalText?.slice(rival.start, rival.end) ?? '';
      const { start, end } = owned;
      return changedAt(
        { start, end, kind: 'organisation', sentence },
        { wording, sentence: from },
        CONFIDENCE,
      );
    });
  });
}

/** The same power of another land in a sentence of the original, where the page's sentence has it not. */
function rivalIn(
  { land, power }: Owned,
  here: readonly Owned[],
  at: number,
  comparison: Comparison,
): Owned | null {
  const offset = comparison.digest.sentences[at]?.at?.start ?? 0;
  const rivals = ownedIn(originalTokens(at, comparison) ?? []).filter((other) => other.power === power);
  const rival = rivals.find((other) => other.land !== land && !here.some((own) => own.land === other.land));
  return rival === undefined ? null : { ...rival, start: rival.start + offset, end: rival.end + offset };
}

/** The lands named in sentences of the original that tell of any power: "the president of the United States". */
const landsThere = readOnce((comparison: Comparison): ReadonlySet<string> => {
  const sentences = comparison.digest.sentences.map((_, at) => originalTokens(at, comparison) ?? []);
  const telling = sentences.filter((tokens) => tokens.some(({ folded }) => POWERS.has(folded)));
  return new Set(telling.flatMap((tokens) => tokens.flatMap((token) => landOf(token) ?? [])));
});

function ownedIn(tokens: readonly Token[]): readonly Owned[] {
  return tokens.flatMap((token, at) => {
    if (!POWERS.has(token.folded)) return [];
    const near = tokens.slice(Math.max(0, at - 1 - BETWEEN), at);
    const place = near.findLast((word) => landOf(word) !== null);
    if (place === undefined || !isOneName(tokens, place, at)) return [];
    const power = singular(token.folded);
    return [place, ...joinedTo(tokens, place)].flatMap((owner) => {
      const land = landOf(owner);
      return land === null ? [] : [{ land, power, start: owner.start, end: token.end }];
    });
  });
}

/** "Polish and Czech ministers": both have theirs. */
function joinedTo(tokens: readonly Token[], place: Token): readonly Token[] {
  const at = tokens.indexOf(place);
  return /^(?:and|or|,)$/.test(tokens[at - 1]?.folded ?? '') ? tokens.slice(Math.max(0, at - 4), at - 1) : [];
}

/** Whether no mark and no word of grammar stands between a land and its power. */
function isOneName(tokens: readonly Token[], place: Token, at: number): boolean {
  const between = tokens.slice(tokens.indexOf(place) + 1, at);
  return between.every(
    ({ kind, folded }) => kind === 'word' && !/^(?:and|or|of|in|by|for|to|with|the|a)$/.test(folded),
  );
}

function landOf({ text, folded }: Token): string | null {
  if (!/^\p{Lu}/u.test(text)) return null;
  const word = folded.replace(/['’]s?$/, '');
  return countryKey(word) ?? placeOfDemonym(word);
}

function singular(power: string): string {
  return power === 'ministries' ? 'ministry' : power.replace(/s$/, '');
}
