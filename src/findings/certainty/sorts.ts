const SORTS = [
  [
    'modal',
    /^(?:may|might|could|perhaps|possib|potential|conceiv|maybe|cannot|in the running|a chance|chance|prospect)|\b(?:rul|exclud|discount)/,
  ],
  [
    'expectation',
    /^(?:expect|due|set to|to be|is to|are to|was to|were to|forecast|projected|predict|anticipat|envisag|foresee|looks? |should|ought|on course|on track|tipped)/,
  ],
  [
    'likelihood',
    /^(?:likel|most likel|probabl|presumabl|appear|seem|apparent|all but|almost certain|nearly certain)/,
  ],
  [
    'consideration',
    /^(?:consider|mull|contemplat|explor|(?:to |will |would )?look(?:ing)? (?:at|into)|thinking|weigh|discuss|examin|assess|stud(?:y|ie)|review|debat|eye|toying|in talks|open to|option|mooted|proposal|propos|lean|inclined|minded|tempted|grounds|investigating|deciding|asking|reconsider)|\b(?:consider|weigh)/,
  ],
  ['plan', /^(?:plan|hope|hoping|intend|aim|want|pledg|promis|vow|seek|trying|would like|offered|drawn up)/],
  [
    'guess',
    /^(?:estimat|suggest|indicat|hint|looked|believ|belief|presum|assum|theory|thought|think|understood|reckon|prelim|provision|tentativ|initial|unclear|uncertain|hypothe|put at|point)/,
  ],
  [
    'claim',
    /^(?:claim|alleg|accus|suspect|(?:on |under )?suspic|rumou?r|said|reported|purport|suppos|unconfirmed|unverified|speculat)/,
  ],
  [
    'condition',
    /^(?:if|unless|provided|as long|assuming|on condition|in the event|subject|whether|in principle)/,
  ],
  ['bound', /^(?:up to|as much|as many|as high|at best|no more|at most|maximum)/],
] as const;

/** Sorts of cue that are dropped, or reworded, more or less readily. */
export type SortOfCue = (typeof SORTS)[number][0];

export const SORTS_OF_CUE: readonly SortOfCue[] = SORTS.map(([name]) => name);

/** The sort of a cue by its wording, or null for one whose loss means nothing ("without", "feared", "once"). */
export function sortOf(wording: string): SortOfCue | null {
  const folded = wording.toLowerCase();
  return SORTS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
