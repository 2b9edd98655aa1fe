import { capitalOf } from '../../facts/names/gazetteer-places.ts';
import { countryKey, placeOfDemonym } from '../../facts/names/places.ts';
import { readOnce } from '../../text/read-once.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, linkedTo, originalTokens, type RawFinding, wordsThere } from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { changedAt } from '../make-finding.ts';
import { isSettled } from '../settled.ts';

const CONFIDENCE = 0.8;

/** Who acts for a country, a state or a union of them: each has one, and another has another. */
const POWERS: ReadonlySet<string> = new Set(
  `government ministry ministries minister ministers parliament parliaments cabinet treasury army navy police consulate authorities lawmakers mps
  regulators regulator`.split(/\s+/),
);
/** Lands of many: "European ministers" may be the French and the German ones. */
const UNIONS =
  /^(?:.*\b(?:africa|asia|europe)|(?:central|latin|north|south) america|scandinavia|nordic countries|caribbean|middle east|balkans|baltics|benelux|oceania|west|arab world)$/;
/** Words between a land and its power: "Belgium's economy minister", "UK health ministry". */
const BETWEEN = 2;

/** A power with the land whose it is, and whether it does what the clause tells: "the plan of the Austrian government" may be another's to reject. */
interface Owned extends Span {
  readonly land: string;
  readonly power: string;
  readonly isDoer: boolean;
}
/** What stands before who does something, articles aside; nothing and a mark besides. */
const BEFORE_DOER =
  /^(?:by|and|but|that|which|as|when|while|because|after|before|if|since|where|said|says|per)$/;

/**
 * The powers of one land in the place of another's: "the UK government" for the Welsh one, "Belgium's economy minister" for the Flemish. Only where no sentence of
 * the original that tells of any power names the page's land, itself or by its capital ("Berlin"), and none that the page's goes back to names that land or tells of
 * such a power without a land ("Merz's cabinet", "the government" at home). Reads the original's text; silent where the index holds none.
 */
export function exchangedGovernments(comparison: Comparison): RawFinding[] {
  if (comparison.originalText === null) return [];
  return inTime(comparison.analysis.sentences, comparison, ({ tokens, blockKind }, sentence) => {
    const here = blockKind === 'furniture' ? [] : ownedIn(tokens);
    return here.flatMap((owned) => {
      const rival = isSettled(comparison, owned) ? null : rivalOf(owned, sentence, comparison);
      if (rival === null) return [];
      const { start, end } = owned;
      return changedAt({ start, end, kind: 'organisation', sentence }, rival, CONFIDENCE);
    });
  });
}

/** The power of another land that the first such sentence of the original has in its place; null where the page's may be told there. */
function rivalOf(owned: Owned, sentence: number, comparison: Comparison) {
  if (isOfMany(owned) || landsThere(comparison).has(owned.land)) return null;
  const linked = linkedTo(comparison, sentence);
  if (linked.some((at) => tellsOtherwise(owned, originalTokens(at, comparison) ?? []))) return null;
  const named = landsIn(comparison.analysis.sentences[sentence]?.tokens ?? []);
  for (const from of linked) {
    const rival = rivalIn(owned, named, originalTokens(from, comparison) ?? []);
    if (rival === undefined) continue;
    return { wording: wordsThere(rival, from, comparison), sentence: from };
  }
  return null;
}

function isOfMany({ land, power }: Owned): boolean {
  return UNIONS.test(land) && power !== 'parliament';
}

/** A sentence of the original may tell of the page's power: with no land ("the government", "Merz's cabinet"), or naming the land apart from it, be it by its capital. */
function tellsOtherwise({ land, power }: Owned, tokens: readonly Token[]): boolean {
  const owned = ownedIn(tokens);
  const isBare = tokens.some(
    ({ folded, end }) =>
      POWERS.has(folded) && singular(folded) === power && !owned.some((own) => own.end === end),
  );
  return isBare || landsIn(tokens).has(land);
}

/** The same power of another land in a sentence of the original, in the same part; none where the page's sentence names that land, for it tells of both. */
function rivalIn(
  { land, power, isDoer }: Owned,
  named: ReadonlySet<string>,
  tokens: readonly Token[],
): Owned | undefined {
  return ownedIn(tokens).find(
    (other) =>
      other.power === power && other.land !== land && other.isDoer === isDoer && !named.has(other.land),
  );
}

/** The lands named in sentences of the original that tell of any power: "the president of the United States". */
const landsThere = readOnce((comparison: Comparison): ReadonlySet<string> => {
  const sentences = comparison.digest.sentences.map((_, at) => originalTokens(at, comparison) ?? []);
  const telling = sentences.filter((tokens) => tokens.some(({ folded }) => POWERS.has(folded)));
  return new Set(telling.flatMap((tokens) => [...landsIn(tokens)]));
});

function ownedIn(tokens: readonly Token[]): readonly Owned[] {
  return tokens.flatMap((token, at) => {
    if (!POWERS.has(token.folded)) return [];
    const near = tokens.slice(Math.max(0, at - 1 - BETWEEN), at);
    const place = near.findLast((word) => landOf(word) !== null);
    if (place === undefined || !isOneName(tokens, place, at)) return [];
    const power = singular(token.folded);
    const isDoer = doesIt(tokens, tokens.indexOf(place));
    return [place, ...joinedTo(tokens, place)].flatMap((owner) => {
      const land = landOf(owner);
      return land === null ? [] : [{ land, power, isDoer, start: owner.start, end: token.end }];
    });
  });
}

/** Whether what begins there does what its clause tells, as far as the word before shows. */
function doesIt(tokens: readonly Token[], at: number): boolean {
  const [before, earlier] = tokens
    .slice(0, at)
    .filter(({ folded }) => !/^(?:the|a|an|both)$/.test(folded))
    .reverse();
  if (before?.folded === 'to' && earlier?.folded === 'according') return true;
  return before === undefined || before.kind === 'mark' || BEFORE_DOER.test(before.folded);
}

/** "Polish and Czech ministers": both have theirs. */
function joinedTo(tokens: readonly Token[], place: Token): readonly Token[] {
  const at = tokens.indexOf(place);
  return /^(?:and|or)$/.test(tokens[at - 1]?.folded ?? '') ? tokens.slice(Math.max(0, at - 4), at - 1) : [];
}

/** Whether no mark and no word of grammar stands between a land and its power. */
function isOneName(tokens: readonly Token[], place: Token, at: number): boolean {
  const between = tokens.slice(tokens.indexOf(place) + 1, at);
  return between.every(
    ({ kind, folded }) => kind === 'word' && !/^(?:and|or|of|in|by|for|to|with|the|a)$/.test(folded),
  );
}

/** The land that a word names, or the people of. England stands for the whole: its powers are the same, but for those of Wales, Scotland and Northern Ireland. */
function landOf({ text, folded }: Token): string | null {
  if (!/^\p{Lu}/u.test(text)) return null;
  const land = countryKey(folded) ?? placeOfDemonym(folded);
  return land === 'england' ? 'united kingdom' : land;
}

/** The lands that a sentence names, themselves or by capitals that are more than a place: "Copenhagen said" for Denmark, "South Korea" in two words. */
function landsIn(tokens: readonly Token[]): ReadonlySet<string> {
  const lands = tokens.flatMap((token, at) => {
    if (!/^\p{Lu}/u.test(token.text)) return [];
    const both = `${token.folded} ${tokens[at + 1]?.folded ?? ''}`;
    const isWhere = /^(?:in|at|near|outside|around)$/.test(tokens[at - 1]?.folded ?? '');
    const seats = isWhere ? [] : [capitalOf(token.folded), capitalOf(both)];
    return [landOf(token), countryKey(both), placeOfDemonym(both), ...seats];
  });
  return new Set(lands.filter((land) => land !== null));
}

function singular(power: string): string {
  return power.replace(/ies$/, 'y').replace(/s$/, '');
}
