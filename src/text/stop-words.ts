/**
 * Words that carry grammar rather than content, in English. Auxiliaries and negations are among them: what they say
 * about certainty is read by the facts, not by the alignment.
 */
const STOP_WORDS = new Set(
  `a an the this that these those some any each every all both either neither no nor not only own same such very too so
  i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself
  they them their theirs themselves who whom whose which what when where why how there here
  am is are was were be been being do does did doing done have has had having can could may might must shall should will would
  and or but if then than as of at by for with about against between into through during before after above below to from up
  down in out on off over under again further once while because until upon within without along across among around toward
  towards per via onto also just even still yet now ever never however although though moreover meanwhile thus hence therefore
  say says said saying tell tells told add adds added according mr mrs ms miss dr sir
  don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't haven't hasn't hadn't
  i'm you're he's she's it's we're they're i've you've we've they've i'll you'll he'll she'll we'll they'll i'd you'd he'd
  she'd we'd they'd that's there's what's who's let's s t`.split(/\s+/),
);

/** True for a folded word that carries grammar rather than content. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}
