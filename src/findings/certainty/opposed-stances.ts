import type { CertaintyDigest } from '../../digest/digest.ts';
import type { Sentence } from '../../facts/fact.ts';
import { bySentence } from '../../facts/surroundings.ts';
import { type StemKey, sharedKeys, wordKey } from '../../text/keys.ts';
import { readOnce } from '../../text/read-once.ts';
import type { Token } from '../../text/tokens.ts';
import {
  type Comparison,
  digestFactsOf,
  factsOf,
  originalKeys,
  originalTokens,
  type RawFinding,
} from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { turnedRound } from '../make-finding.ts';
import { onceEach } from '../once-each.ts';
import { isSettled } from '../settled.ts';
import { isQuestion } from './left-open.ts';
import { type Matter, stancesOfKey } from './stance-words.ts';
import { denies, overlap, pointsBack, type Stance, type TakenStance, takenStances } from './stances-taken.ts';

/** The sentence most like the page's must be this like it; … */
const LEAST_SCORE = 0.15;
/** … of the others only one that says as much of what the stance is on. */
const LEAST_FURTHER = 0.3;
/** On the labelled pairs and passages 44 of 45 on what is so were right, and 12 of 14 others. */
const CONFIDENCE = 0.8;
const LESS_SURE = 0.65;

/** A stance of the original, and how much of the page's surroundings it shares. */
interface Rival {
  readonly stance: Stance;
  readonly original: number;
  readonly shared: number;
}

/**
 * Stances that the page turns round: "rejected the finding" where the original's sentence has it accepted, "criticised" for "refused to criticise",
 * "did not deny it" for "denied". Both sides are read by a table (stance-words.ts) with what a denial makes of each word, and contradict each other
 * only where no reading of the one agrees with any of the other that is on the same.
 */
export function opposedStances(comparison: Comparison): RawFinding[] {
  return inTime(comparison.analysis.sentences, comparison, (sentence, index) => {
    const own = takenStances(sentence.tokens);
    const [best, ...others] = own.length === 0 ? [] : (comparison.alignment.nearest[index] ?? []);
    if (best === undefined || best.score < LEAST_SCORE || isQuestion(sentence.tokens)) return [];
    const further = others.filter(({ score }) => score >= LEAST_FURTHER).map(({ original }) => original);
    return own.flatMap((stance) => {
      const around = pointsBack(sentence.tokens, stance) ? [best.original - 1, best.original + 1] : [];
      const places = [[best.original], further, ...around.map((place) => [place])];
      const found = contradiction(stance, sentence, index, places, comparison);
      return found === null || own.some((other) => keeps(other, stance, found, comparison)) ? [] : found;
    });
  });
}

/** "Some had rejected it, but the council accepted the offer": another of the sentence's stances is the original's, and says as much of its matter. */
function keeps(
  other: TakenStance,
  stance: TakenStance,
  { from }: RawFinding,
  comparison: Comparison,
): boolean {
  const rivals = from === null ? [] : stancesThere(from, comparison);
  return (
    other !== stance &&
    rivals.some((rival) => overlap(other, rival) && sharedBy(other, rival) >= sharedBy(stance, rival))
  );
}

function contradiction(
  own: TakenStance,
  sentence: Sentence,
  index: number,
  places: readonly (readonly number[])[],
  comparison: Comparison,
): RawFinding | null {
  const verb = sentence.tokens[own.at];
  const opening = sentence.tokens[own.first];
  if (verb === undefined || opening === undefined || isSettled(comparison, verb)) return null;
  for (const [rank, originals] of places.entries()) {
    const rivals = originals.flatMap((original) => rivalsIn(own, original, comparison));
    const most = Math.max(...rivals.map(({ shared }) => shared));
    const closest = rivals.filter(({ shared }) => shared === most);
    if (closest.some(({ stance }) => overlap(own, stance))) return null;
    const [rival] = closest;
    if (rival === undefined || (rank === 1 && most === 0)) continue;
    const isOn = (wanted: Matter) => rival.stance.readings.some(({ matter }) => matter === wanted);
    if (isOn('knowledge') && (most === 0 || isDeniedAround(sentence, own))) return null;
    const isOnTruth = isOn('truth');
    const isOther = !mayBeSame(verb.start, index, rival.original, comparison);
    if (isOn('merit') && !isOnTruth && (most === 0 || isOther)) return null;
    const { end } = emptying(sentence.tokens[own.at + 1]) ?? verb;
    const place = { start: opening.start, end, kind: 'certainty' as const, sentence: index };
    return turnedRound(place, rival.original, isOnTruth ? CONFIDENCE : LESS_SURE, comparison);
  }
  return null;
}

/** "Pleaded not guilty", "accepts no blame": the word behind a stance that turns it round. */
function emptying(token: Token | undefined): Token | null {
  return token !== undefined && /^(?:not|no|nothing|none)$/.test(token.folded) ? token : null;
}

/** "It is not suggested that they were aware": another denial reaches as far. */
function isDeniedAround({ tokens }: Sentence, { at, first }: TakenStance): boolean {
  return first === at && tokens.some(({ folded }) => denies(folded));
}

/** Stances on the same kind of matter. */
function rivalsIn(own: Stance, original: number, comparison: Comparison): Rival[] {
  return stancesThere(original, comparison)
    .filter(({ readings }) =>
      readings.some(({ matter }) => own.readings.some((mine) => mine.matter === matter)),
    )
    .map((stance) => ({ stance, original, shared: sharedBy(own, stance) }));
}

function sharedBy(own: Stance, other: Stance): number {
  return sharedKeys(own.behind, other.behind) + sharedKeys(own.before, other.before);
}

/** The last name before the verb is one of the original's sentence, or there is none to tell. */
function mayBeSame(before: number, index: number, from: number, { analysis, digest }: Comparison): boolean {
  const own = factsOf(analysis, 'name').findLast(({ sentence, end }) => sentence === index && end <= before);
  const there = digestFactsOf(digest, 'name').filter(({ sentence }) => sentence === from);
  return own === undefined || there.some(({ parts }) => parts.some((part) => own.parts.includes(part)));
}

/** The stances of a sentence of the original: by its words where the text is at hand, else by the digest's keys and cues. */
const stancesThere = onceEach((original: number, comparison): readonly Stance[] => {
  const tokens = originalTokens(original, comparison);
  if (tokens !== null) return takenStances(tokens);
  const keys = [...originalKeys(comparison, original)];
  return stancesOfKeys(keys, cuesBySentence(comparison).get(original) ?? []);
});

const cuesBySentence = readOnce(({ digest }: Comparison) => bySentence(digestFactsOf(digest, 'certainty')));

/** Content words on either side of a stance, where only keys are at hand. */
const BESIDE = 5;

function stancesOfKeys(keys: readonly StemKey[], cues: readonly CertaintyDigest[]): Stance[] {
  return keys.flatMap((key, place) => {
    const words = stancesOfKey(key);
    if (words.length === 0 || isHelping(key, cues) || isOnlyPossible(key, cues)) return [];
    if (key === DISMISS && !cues.some(({ wording }) => /dismiss/i.test(wording))) return [];
    const isDenied = cues.some((cue) => deniesAt(cue, key, keys));
    const readings = words.map(({ matter, sides, denied }) => ({ matter, sides: isDenied ? denied : sides }));
    const before = keys.slice(Math.max(0, place - BESIDE), place);
    return [{ readings, before, behind: keys.slice(place + 1, place + 1 + BESIDE) }];
  });
}

/** Bears the key of "sack" too. */
const DISMISS = wordKey('dismiss');

/** "Refused to criticise" refuses nothing but that. */
function isHelping(key: StemKey, cues: readonly CertaintyDigest[]): boolean {
  return cues.some(({ wording }) => /^\w+ to$/.test(wording) && wordKey(wording.split(' ')[0] ?? '') === key);
}

/** "May deny", "whether it confirms", "should reject": no stance is taken. */
function isOnlyPossible(key: StemKey, cues: readonly CertaintyDigest[]): boolean {
  return cues.some(
    ({ cue, wording, scope }) =>
      scope[0] === key && (cue === 'possible' || /^(?:if|whether|should|would)\b/i.test(wording)),
  );
}

/** "Pleaded not guilty" denies the guilt, and so the plea. */
const PLEAD = wordKey('plead');
const GUILTY = wordKey('guilty');

/** The denial governs the word on its right: what stands before the first word that it governs is not denied by it. */
function deniesAt({ cue, wording, scope }: CertaintyDigest, key: StemKey, keys: readonly StemKey[]): boolean {
  const isDenial = cue === 'negated' || /^(?:nor|without|unable|nothing|yet to)\b/i.test(wording);
  if (!isDenial || /^(?:has |have |had )?den/i.test(wording)) return false;
  const denied = key === PLEAD ? GUILTY : key;
  return scope.slice(0, 2).includes(denied) && keys.indexOf(scope[0] ?? denied) <= keys.indexOf(denied);
}
