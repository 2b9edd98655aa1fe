/** Parts of the patterns by which a page tells of its topics. */
export const HAS = '(?:has|have|had) (?:since |also |already |now |both )?';
export const BEEN = String.raw`(?:been|be|was|were|is|are|being) (?:\w+ly |also |since )?`;
export const A = String.raw`(?:a|an|the) (?:\w+ )?`;
/** Within a group of alternatives. */
export const ONE_TO_TEN = 'one|two|three|four|five|six|seven|eight|nine|ten';
export const SOME = String.raw`(?:a|an|${ONE_TO_TEN}|\d+|more|several|dozens)`;
/** Whose a limb, a house or a relative is. */
export const THEIR = '(?:his|her|their)';
