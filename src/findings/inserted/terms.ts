import { ONE_TO_TEN } from '../../facts/quantities/number-words.ts';

/** Parts of the patterns by which a page tells of its topics. */
export const HAS = '(?:has|have|had) (?:since |also |already |now |both )?';
export const BEEN = String.raw`(?:been|be|was|were|is|are|being) (?:\w+ly |also |since )?`;
export const A = String.raw`(?:a|an|the) (?:\w+ )?`;
/** Within a group of alternatives. */
export const COUNTS = String.raw`${ONE_TO_TEN.join('|')}|\d+`;
export const SOME = `(?:a|an|${COUNTS}|more|several|dozens)`;
/** Whose a limb, a house or a relative is. */
export const THEIR = '(?:his|her|their)';
