import type { FindingKind } from '../../report.ts';

/** Things of one kind, of which a thing is one at most: a knee is no ankle, an aunt no grandmother. */
export interface KindList {
  /** What the kind is, for those who read the lists. */
  readonly name: string;
  readonly kind: FindingKind;
  /** True where its words stand in many a sentence that tells of something else: then the word beside has to be the same on page and in the original. */
  readonly besideSame?: boolean;
  /** What stands before a member where it counts, on both sides; for words that tell little by themselves ("a shortage of pilots"). */
  readonly after?: readonly string[];
  /**
   * Groups with `|` between them, and their members, of one to four words, with commas. What shares a group may be said for one another; a word in several
   * groups is a faithful name for all that they hold ("leg" for knee and for ankle). General words (animal, relative, official) are in no group: they exclude nothing.
   */
  readonly groups: string;
}
