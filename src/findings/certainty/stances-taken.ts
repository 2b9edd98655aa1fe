import { CLAUSE_END } from '../../facts/scope.ts';
import type { StemKey } from '../../text/keys.ts';
import type { Token } from '../../text/tokens.ts';
import { deniesDeed, isDenial } from '../denial-words.ts';
import { keysBeside } from '../tokens-beside.ts';
import { type StanceWord, stancesOfForm } from './stance-words.ts';

/** What a stance may be on, and the sides that it leaves open there. */
type Reading = Pick<StanceWord, 'matter' | 'sides'>;

/** A stance that a sentence takes, with the keys of the content words before and behind its verb. */
export interface Stance {
  readonly readings: readonly Reading[];
  readonly before: readonly StemKey[];
  readonly behind: readonly StemKey[];
}

/** One read from words: the index of its verb, and that of the denial before it, or of the verb. */
export interface TakenStance extends Stance {
  readonly at: number;
  readonly first: number;
}

/** Content words before a stance, and behind it, among which its taker and its matter are looked for. */
const BEFORE = 5;
const BEHIND = 8;

/** True where no matter keeps two stances apart. */
export function overlap(own: Stance, other: Stance): boolean {
  return own.readings.some(({ matter, sides }) =>
    other.readings.some(
      (there) => there.matter === matter && there.sides.some((side) => sides.includes(side)),
    ),
  );
}

/** The stances that the words of a sentence take (stance-words.ts), each with what a denial before or right behind it makes of it. */
export function takenStances(tokens: readonly Token[]): TakenStance[] {
  return tokens.flatMap(({ folded }, at) => {
    const words = stancesOfForm(folded, tokens[at + 1]?.folded ?? '');
    if (words.length === 0 || isNotTaken(tokens, at)) return [];
    const first = denialBefore(tokens, at);
    const isDenied = first !== at || isOfNothing(tokens, at);
    const readings = words.map(({ matter, sides, denied }) => ({ matter, sides: isDenied ? denied : sides }));
    const before = keysBeside(tokens, at, -1, BEFORE);
    return [{ at, first, readings, before, behind: keysBeside(tokens, at, 1, BEHIND) }];
  });
}

/** "Admitted as much", "did not deny it", "confirmed this": what is meant was said before. */
export function pointsBack(tokens: readonly Token[], { at }: TakenStance): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (next?.folded === 'as') return second?.folded === 'much';
  return /^(?:it|this|so)$/.test(next?.folded ?? '') || (next?.folded === 'that' && second?.kind === 'mark');
}

/** Tokens before a verb among which its denial, or what leaves it open, stands. */
const REACH = 4;

/** True for a folded word that denies a stance behind it: "refused to criticise", "stopped short of accepting". */
export function denies(folded: string): boolean {
  return isDenial(folded) || deniesDeed(folded) || /^(?:nothing|short)$/.test(folded);
}

/** "Accepts no blame", "promises nothing", "knew of no warning". */
function isOfNothing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + (tokens[at + 1]?.folded === 'of' ? 2 : 1)];
  return EMPTY.has(next?.folded ?? '');
}

const EMPTY = new Set(['no', 'nothing', 'none', 'nobody', 'neither']);

function denialBefore(tokens: readonly Token[], at: number): number {
  const before = clauseBefore(tokens, at);
  const place = before.findIndex(({ folded }) => denies(folded));
  return place === -1 ? at : at - before.length + place;
}

/**
 * The tokens of a verb's clause before it, within reach: "in short, it accepted" denies nothing. A comma right before the verb parts nothing: it closes
 * an aside ("did not, however, accept"), or stands in a list ("did not welcome, endorse or back").
 */
function clauseBefore(tokens: readonly Token[], at: number): readonly Token[] {
  const before = tokens.slice(Math.max(0, at - REACH), at);
  if (before.at(-1)?.folded === ',') return before;
  return before.slice(before.findLastIndex(({ folded }) => CLAUSE_END.has(folded)) + 1);
}

/** What is only possible, asked for or a condition; and a participle or a noun ("the confirmed cases", "their support", "well-received"). */
function isNotTaken(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - REACH), at).map(({ folded }) => folded);
  const previous = before.at(-1) ?? '';
  if (DETERMINERS.has(previous) || tokens[at - 1]?.text === '-' || tokens[at + 1]?.text === '-') return true;
  if (previous === 'to' && !denies(before.at(-2) ?? '')) return true;
  const isLimited = denialBefore(tokens, at) !== at && tokens.slice(at, at + REACH).some(isLimit);
  return isLimited || before.some((word) => OPEN.has(word));
}

/** "Not approved until January". */
function isLimit({ folded }: Token): boolean {
  return folded === 'until' || folded === 'before';
}

const DETERMINERS = new Set('the a an its his her their of our your this that these those in'.split(' '));
const OPEN = new Set('if whether could might may should must can let'.split(' '));
