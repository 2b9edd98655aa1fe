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
    /^(?:likel|most likel|probabl|presumabl|appear|seem|apparent|all but|almost certain|nearly certain|in all )/,
  ],
  ['belief', /^(?:believed|thought|understood|presumed|suspect(?:s|ed)?|assumed)(?: to\b.*)?$/],
  [
    'consideration',
    /^(?:consider|mull|contemplat|explor|(?:to |will |would )?look(?:ing)? (?:at|into)|thinking|weigh|discuss|examin|assess|stud(?:y|ie)|review|debat|eye|toying|in talks|talks |negotiat|in negotiations|open to|option|mooted|proposal|propos|lean|inclined|minded|tempted|grounds|investigating|deciding|asking|reconsider)|\b(?:consider|weigh)/,
  ],
  [
    'plan',
    /^(?:ready to|prepared to|willing to|poised to|keen|eager|interest|plan|hope|hoping|intend|aim|want|pledg|promis|vow|seek|trying|would like|offered|drawn up)/,
  ],
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
  ['future', /^(?:would|will)$/],
  ['fear', /^(?:fear|worr|warn|at risk|risk|danger|threat|concern)/],
  [
    'demand',
    /^(?:demand|call(?:s|ed)? (?:for|on)|urg|recommend|advis|ask(?:s|ed)? (?:for|to)|appl(?:y|ies|ied) )/,
  ],
  [
    'open',
    /^(?:contender|candidate|favou?rite|shortlist|front|in the frame|await|pending|draft|early|unofficial|doubt|in doubt|disput|contest|unproven|unsubstantiat|undecided|unresolved|unknown|remains to|left open|signs? (?:of|that)|attributed|blamed|wouldn)/,
  ],
  ['link', /^(?:link|associat|correlat|connect|tied to)/],
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

/** Cues that stand before a noun: where they are dropped, the noun is what now stands bare. */
export function isAdjective({ wording }: { readonly wording: string }): boolean {
  return ADJECTIVE.test(wording);
}

const ADJECTIVE =
  /^(?:possible|potential|alleged|suspected|probable|likeliest|unconfirmed|supposed|preliminary)$/i;

const APPROXIMATE = 'about|around|roughly|some|nearly|almost';

/** Words that are no cues, by which a page may keep a doubt of a sort: "one possibility" for "could", "puts it at" for "estimated". */
const KEEPING: Record<SortOfCue, RegExp> = {
  modal:
    /\b(?:possib|chance|choice|option|opportunit|potential|risk|threat|danger|prospect|odds|able|capab|if|whether|provid(?:ed|ing)|(?:as|so) long as|assuming|on condition|depend|room for|way)/,
  expectation: /\b(?:will|due|set|schedul|slat|pencil|plan|hope|target|look|about to|in line)/,
  likelihood: /\b(?:look|sign|suspect|doubt|odds|theor|possib|view|opinion|eyes|sense|wonder|mostly|chances)/,
  belief: /\b(?:look|sign|suspect|doubt|odds|theor|idea|possib|view|opinion|said to|apparent|supposed)/,
  consideration:
    /\b(?:weigh|consider|mull|contemplat|explor|discuss|debat|negotiat|talk|possib|option|idea|propos|suggest|think|whether|plan|mooted|put forward|table|cards)/,
  plan: /\b(?:plan|hope|aim|want|intend|goal|target|seek|look|eye|bid|promis|pledg|would like|offer|set(?:s|ting)? aside|put aside|earmark|ring-fenc)/,
  guess: new RegExp(
    `\\b(?:${APPROXIMATE}|puts?|calculat|work(?:s|ed) out|figure|view|opinion|sign|suspect|theor|possib|based on|wonder)`,
  ),
  claim:
    /\b(?:sa(?:y|ys|id)|accord|argu|conten|insist|maintain|talk|word|suggest|whisper|t(?:ell|ells|old)|call|den(?:y|ied|ies)|request|demand|owed)/,
  condition:
    /\b(?:would|only|depend|had|with a|until|once|case|event|were|still has|still needs|approval|needs?)\b/,
  future: /\b(?:due|set to|to come|plan)/,
  fear: /\b(?:if|might|possib|chance|prospect|nervous|afraid|alarm|dread|anxi|worr|fear|risk|danger|threat|concern|warn|expose)/,
  demand:
    /\b(?:ask|want|urg|plea|appeal|call|press|demand|should|must|request|recommend|advi|propos|seek|wish|suggest)/,
  open: /\b(?:first|early|so far|until|yet|if|wait|still|not|draft|bill|propos|would|sign|hint|trace|seem|think|belie)/,
  link: /\b(?:link|t(?:ie|ied|ies)|connect|associat|relat|correlat|goes? with|went with|tend|likel|more|risk|less)/,
  bound:
    /\b(?:at most|little|than|maximum|cap|limit|low|high|ceiling|worst|best|beyond|reach|peak|close to|near|almost|just under|not quite|short of)/,
};

/** True where folded words of a page keep a doubt of a sort without being a cue of it. */
export function keepsLoosely(sort: SortOfCue | null, words: string): boolean {
  return sort !== null && KEEPING[sort].test(words);
}
