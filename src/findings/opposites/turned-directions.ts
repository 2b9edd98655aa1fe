import type { FindingKind } from '../../report.ts';
import { contentKey, type StemKey, sharedKeys } from '../../text/keys.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, copyOf, originalTokens, type RawFinding, wordsThere } from '../comparison.ts';
import { isDenial } from '../denial-words.ts';
import { inTime } from '../in-time.ts';
import { changedAt } from '../make-finding.ts';
import { onceEach } from '../once-each.ts';
import { isSettled } from '../settled.ts';
import { keysBeside } from '../tokens-beside.ts';

/**
 * What tells that two directions are said of the same: `beside`, the content word next to both ("60 kilometres upstream", "before the trial") with
 * one more near; `complement`, the next word behind both with two more; `behind`, three words, one of them before ("the deficit goes down to 4.6 per cent"); `subject`, the word before and one behind.
 */
type Ground = 'beside' | 'complement' | 'behind' | 'subject';

interface Axis {
  readonly kind: FindingKind;
  readonly ground: Ground;
  readonly sides: readonly [readonly string[], readonly string[]];
}

/**
 * Directions that exclude each other. Left out are those that a rewriter turns by turning the sentence ("bought" and "sold", "arrive" and "leave",
 * "more" and "less", "older" and "younger", "open" and "closed"): of 60 such meetings on the labelled pairs none was an exchange.
 */
const AXES: readonly Axis[] = [
  axis('place', 'beside', 'upstream upriver | downstream downriver'),
  axis('place', 'beside', 'uphill | downhill'),
  axis('place', 'beside', 'left | right'),
  axis('place', 'beside', 'above | below beneath'),
  axis('place', 'beside', 'towards toward | away'),
  axis('place', 'beside', 'inside | outside'),
  axis('place', 'beside', 'north | south'),
  axis('place', 'beside', 'east | west'),
  axis('date', 'complement', 'before | after'),
  axis('date', 'beside', 'earlier beforehand | later afterwards'),
  axis('number', 'beside', 'higher | lower'),
  axis('number', 'beside', 'longer | shorter'),
  axis('number', 'beside', 'faster quicker | slower'),
  axis('number', 'beside', 'heavier | lighter'),
  axis('number', 'beside', 'dearer pricier | cheaper'),
  axis('certainty', 'subject', 'for | against'),
  axis('claim', 'subject', 'win wins won winning beat beats | lose loses lost losing'),
  axis(
    'number',
    'behind',
    `rise rises rose risen rising grow grows grew grown growing increase increases increased increasing climb climbs climbed climbing gain gains gained
    gaining jump jumps jumped soar soars soared soaring surge surges surged surging strengthen strengthens strengthened strengthening improve improves
    improved improving up | fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased
    decreasing shrink shrinks shrank shrunk shrinking slip slips slipped slipping slump slumps slumped plunge plunges plunged tumble tumbles tumbled
    weaken weakens weakened weakening worsen worsens worsened down`,
  ),
];

const AXES_OF = new Map<string, { readonly axis: Axis; readonly side: 0 | 1 }[]>();
for (const one of AXES)
  for (const side of [0, 1] as const)
    for (const word of one.sides[side])
      AXES_OF.set(word, [...(AXES_OF.get(word) ?? []), { axis: one, side }]);

function axis(kind: FindingKind, ground: Ground, words: string): Axis {
  const [first = [], second = []] = words.split('|').map((side) => side.trim().split(/\s+/));
  return { kind, ground, sides: [first, second] };
}

/** The page's sentence must go back to the original's this clearly. */
const LEAST_SCORE = 0.3;
/** Content words on either side that tell what a direction is said of. */
const WINDOW = 4;
/** On the labelled pairs and passages 21 of 24 were right. */
const CONFIDENCE = 0.75;

/** A direction in a sentence, with the keys of the content words before and behind it, nearest first. */
interface Direction {
  readonly axis: Axis;
  readonly side: 0 | 1;
  readonly token: Token;
  /** Where its denial begins; the token itself where it has none. */
  readonly first: Token;
  /** Index of its sentence in the original; null on the page. */
  readonly original: number | null;
  readonly before: readonly StemKey[];
  readonly behind: readonly StemKey[];
  /** True where the value that was reached stands before it: then both sides hold the same words. */
  readonly comesFrom: boolean;
}

/**
 * Directions that the page turns round in a sentence it may have worded anew: "downstream of the railway bridge" for upstream, "fell to 8.9 million"
 * for rose, "after the trial" for before. Reads the original's text, as a digest has no words of grammar; silent where the index holds none.
 */
export function turnedDirections(comparison: Comparison): RawFinding[] {
  const { analysis, alignment } = comparison;
  return inTime(analysis.sentences, comparison, ({ tokens }, index) => {
    const links = (alignment.nearest[index] ?? []).filter(({ score }) => score >= LEAST_SCORE);
    if (links.length === 0 || copyOf(comparison, index) !== null) return [];
    return directionsIn(tokens).flatMap((own) => {
      const rival = rivalOf(
        own,
        links.flatMap(({ original }) => directionsThere(original, comparison)),
      );
      if (rival === null || isSettled(comparison, own.token)) return [];
      return [finding(own, rival, index, comparison)];
    });
  });
}

const directionsThere = onceEach((original: number, comparison): readonly Direction[] =>
  directionsIn(originalTokens(original, comparison) ?? [], original),
);

function finding(
  { axis, token }: Direction,
  rival: Direction,
  sentence: number,
  comparison: Comparison,
): RawFinding {
  const place = { start: token.start, end: token.end, kind: axis.kind, sentence };
  return changedAt(place, { wording: wordingOf(rival, comparison), sentence: rival.original }, CONFIDENCE);
}

/** A direction of the original as it stands there, with its denial. */
function wordingOf({ first, token, original }: Direction, comparison: Comparison): string {
  const place = { start: first.start, end: token.end };
  return (original === null ? null : wordsThere(place, original, comparison)) ?? token.text;
}

/** The original's direction on the same axis that is said of the same, where it points the other way; null where as much speaks for one alike. */
function rivalOf(own: Direction, there: readonly Direction[]): Direction | null {
  const onAxis = there.filter(({ axis }) => axis === own.axis);
  const rivals = onAxis.filter((other) => other.side !== own.side && isSaidOfSame(own, other));
  const [rival] = rivals;
  if (rival === undefined) return null;
  const most = Math.max(...rivals.map((other) => agreement(own, other)));
  return onAxis.some((other) => other.side === own.side && agreement(own, other) >= most) ? null : rival;
}

function agreement(own: Direction, other: Direction): number {
  return sharedKeys(own.before, other.before) + sharedKeys(own.behind, other.behind);
}

function isSaidOfSame(own: Direction, other: Direction): boolean {
  const before = sharedKeys(own.before, other.before);
  const behind = sharedKeys(own.behind, other.behind);
  const isNextBefore = own.before[0] !== undefined && own.before[0] === other.before[0];
  const isNextBehind = own.behind[0] !== undefined && own.behind[0] === other.behind[0];
  if (own.axis.ground === 'subject') return isNextBefore ? before + behind >= 2 : before + behind >= 3;
  if (own.axis.ground === 'complement') return isNextBehind && sharedWith(own, other) >= 3;
  if (other.comesFrom) return [own.before[0], own.behind[0]].every((key) => other.before.includes(key ?? -1));
  if (own.axis.ground === 'behind') return before >= 1 && before + behind >= 3;
  return (isNextBefore || isNextBehind) && sharedWith(own, other) >= 2;
}

function sharedWith(own: Direction, other: Direction): number {
  return sharedKeys([...own.before, ...own.behind], [...other.before, ...other.behind]);
}

function directionsIn(tokens: readonly Token[], original: number | null = null): Direction[] {
  return tokens.flatMap((token, at) => {
    const found = AXES_OF.get(token.folded);
    if (found === undefined || !pointsSomewhere(tokens, at)) return [];
    const before = keysBeside(tokens, at, -1, WINDOW, isDirection);
    const isFrom = comesFrom(tokens, at);
    const behind = isFrom ? before : keysBeside(tokens, at, 1, WINDOW, isDirection);
    const first = denialBefore(tokens, at);
    const isDenied = first !== at;
    if (isDenied && tokens.slice(at, at + BOUND_REACH).some(({ folded }) => BOUND.test(folded))) return [];
    return found.flatMap(({ axis, side }) => {
      if (isDenied && axis.ground === 'subject') return [];
      const turned = side === 0 ? 1 : 0;
      return [
        {
          axis,
          side: isDenied ? turned : side,
          token,
          first: tokens[first] ?? token,
          original,
          before,
          behind,
          comesFrom: isFrom,
        },
      ];
    });
  });
}

/** "Turnout was 23.6 per cent, down from 31.2": the value it came to stands before it. */
function comesFrom(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.folded === ',' &&
    /^(?:up|down)$/.test(tokens[at]?.folded ?? '') &&
    tokens[at + 1]?.folded === 'from'
  );
}

function isDirection(folded: string): boolean {
  return AXES_OF.has(folded);
}

/** Index of the token at which a direction's denial begins ("did not rise"), or its own; in "sales, not profits, fell" nothing is denied of what fell. */
function denialBefore(tokens: readonly Token[], at: number): number {
  const before = tokens.slice(Math.max(0, at - DENIAL_REACH), at).map(({ folded }) => folded);
  const from = before.findLastIndex((word) => /^(?:[,;:—–()]|and|but|or|who|which)$/.test(word));
  const denial = before.findIndex((word, place) => place > from && (isDenial(word) || FAILING.test(word)));
  if (denial === -1) return at;
  const first = at - before.length + denial;
  return HELPING.test(tokens[first - 1]?.folded ?? '') ? first - 1 : first;
}

const HELPING = /^(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could|may|might|must|should)$/;

/** Tokens before a direction among which its denial stands. */
const DENIAL_REACH = 3;
const FAILING = /^(?:failed|stopped)$/;

/** "Did not rise by more than 10 percent" denies the bound, not the rise. */
const BOUND = /^(?:more|less|fewer|above|below|until|before)$/;
const BOUND_REACH = 4;

const MOVING = /^(?:go|goes|went|gone|going|is|are|was|were|be|been|sharply|slightly)$/;
const VOTING = /^(?:vote[sd]?|voting)$/;
const PRONOUN = /^(?:that|this|which|it|them|him|her|being|all|[,.;])$/;
const PARTICLE = /^(?:out|short|ill|off|into|over|apart|behind)$/;

/** What must, or must not, stand beside a word of more than one meaning. */
const BESIDE: Readonly<
  Record<string, { readonly before?: RegExp; readonly notBehind?: RegExp; readonly behind?: RegExp }>
> = {
  left: { before: /^(?:the|her|his|its|their|my|to)$/, notBehind: /^(?:on|for|with|in|by)$/ },
  right: {
    before: /^(?:the|her|his|its|their|my|to)$/,
    notBehind: /^(?:of|time|way|thing|people|person|decision|choice|now)$/,
  },
  away: { behind: /^from$/ },
  up: { before: MOVING, notBehind: /^(?:for|with|in|and|on|against|again)$/ },
  down: { before: MOVING, notBehind: /^(?:for|with|in|and|on|again)$/ },
  for: { before: VOTING },
  against: { before: VOTING },
  before: { notBehind: PRONOUN },
  after: { notBehind: PRONOUN },
  fell: { notBehind: PARTICLE },
  fall: { notBehind: PARTICLE },
  drop: { notBehind: PARTICLE },
  dropped: { notBehind: PARTICLE },
  north: { behind: /^of$/ },
  south: { behind: /^of$/ },
  east: { behind: /^of$/ },
  west: { behind: /^of$/ },
};

/** "The right pillar" is held against the other pillars (exchanged-words.ts). */
const ATTRIBUTES = new Set(['left', 'right']);

/** "Above-average rain", "lower-paid staff": directions that point somewhere in a joined word as well. */
const JOINED = new Set(['above', 'below', 'higher', 'lower']);

function pointsSomewhere(tokens: readonly Token[], at: number): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.text === '-' || isRefusal(tokens, at)) return false;
  if (behind?.text === '-' && !JOINED.has(token?.folded ?? '')) return false;
  const beside = BESIDE[token?.folded ?? ''];
  if (beside === undefined || comesFrom(tokens, at)) return true;
  if (ATTRIBUTES.has(token?.folded ?? '') && behind !== undefined && contentKey(behind) !== null)
    return false;
  return (
    beside.before?.test(before?.folded ?? '') !== false &&
    beside.behind?.test(behind?.folded ?? '') !== false &&
    beside.notBehind?.test(behind?.folded ?? '') !== true
  );
}

/** "He declined to name it" tells no direction, "declined to 4 percent" does. */
function isRefusal(tokens: readonly Token[], at: number): boolean {
  const [verb, to, next] = tokens.slice(at, at + 3);
  return verb?.folded.startsWith('declin') === true && to?.folded === 'to' && next?.kind === 'word';
}
