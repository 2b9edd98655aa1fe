/** Parts of the patterns by which a page tells of its topics. */
export const HAS = '(?:has|have|had) (?:since |also |already |now |both )?';
export const BEEN = String.raw`(?:been|be|was|were|is|are|being) (?:\w+ly |also |since )?`;
export const A = String.raw`(?:a|an|the) (?:\w+ )?`;
export const SOME = String.raw`(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+|more|several|dozens)`;
/** Whose a limb, a house or a relative is. */
export const THEIR = '(?:his|her|their)';
