import type { CueClass } from '../fact.ts';
import { type PhraseBook, phraseBook } from '../phrases.ts';

/**
 * The wordings of news English for doubt and force. Classes follow the hedge taxonomies of Hyland (1998) and BioScope (Vincze
 * et al. 2008), with the plans and allegations that news adds. Wordings that weaken a claim but are often dropped without harm
 * ("expected", "if") are `soft`: they keep a doubt alive on a page, and are not missed when a page leaves them out.
 */
export const CERTAINTY_CUES: PhraseBook<CueClass> = phraseBook([
  [
    'possible',
    `may|might|could|may have|might have|could have|perhaps|possibly|potentially|conceivably|conceivable|imaginable|thinkable|plausible|plausibly|potential|possible
    |not ruled out|not rule out|not ruling out|has not ruled out|have not ruled out|had not ruled out|did not rule out
    |could not rule out|cannot rule out|cannot be ruled out|could not be ruled out|it is possible that|may be|might be|could be|may have been|might have been|could have been|may also|could also|might also
    |not excluded|not been excluded|not exclude|not excluding|cannot be excluded|not discounted|not been discounted|not been ruled out|has not been ruled out|have not been ruled out|had not been ruled out|cannot discount|in the running
    |wouldn't rule out|won't rule out|can't rule out|couldn't rule out|didn't rule out|doesn't rule out|hasn't ruled out|haven't ruled out|hadn't ruled out|can't be ruled out|couldn't be ruled out
    |would not rule out|will not rule out|does not rule out|do not rule out|don't rule out|isn't ruled out|not ruling it out`,
  ],
  [
    'likely',
    `likely|likeliest|likely to|probably|presumably|appears to|appeared to|appear to|seems to|seemed to|seem to|appears to have|appeared to have
    |appears to have been|appeared to have been|thought to|thought to have|believed to|believed to have|understood to|understood to have|expected to|most likely|all but|all but certain|almost certain|almost certainly|nearly certain`,
  ],
  [
    'alleged',
    `allegedly|alleged|alleged to|suspected|suspected of|on suspicion of|under suspicion of|reportedly|purportedly|supposedly|unconfirmed|accused of|said to have|said to have been
    |allegation|allegations|allegation that|allegations that|allegation of|allegations of|accusation|accusations|accusation that|accusations that|accusation of|accusations of`,
  ],
  [
    'considered',
    `considering|is considering|was considering|are considering|were considering|considers|to consider|would consider|will consider|could consider|being considered|under consideration
    |is weighing|are weighing|was weighing|were weighing|weighing up|weighing whether|to weigh|weigh whether|weighs whether|will weigh whether|would weigh whether|consider whether|considers whether|mulling|mulls|mulled|contemplating|contemplates|exploring|explores|looking at|looking into|will look at|would look at|to look at|look into|thinking of|thinking about
    |discussing whether|examining whether|assessing whether|studying whether|reviewing whether|debating whether|investigating whether|deciding whether|asking whether
    |leaning toward|leaning towards|leaned toward|leaned towards|leans toward|leans towards|inclined to|minded to|to reconsider|to review|tempted to|grounds for`,
  ],
  [
    'planned',
    `plans to|plan to|planned to|planning to|hopes to|hope to|hoped to|hoping to|intends to|intend to|intended to|aims to|aim to|wants to|want to|wanted to
    |proposes to|proposed to|seeking to|seeks to|trying to|would like to|offered to|vowed to|pledged to|promised to`,
  ],
  [
    'negated',
    `not|never|cannot|can't|won't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|wouldn't|couldn't|shouldn't|no longer
    |could not|cannot be|may not be able|denied|denies|deny|refused to|refuses to|declined to|failed to|fails to|failed|fails|no|no evidence|no evidence so far|no proof|no sign|no indication|no suggestion|stopped short of|stops short of|stopping short of|nothing suggests|nothing suggested|nothing suggesting|nothing supports|neither|nobody|no one|none|unlikely to|has denied|have denied|had denied|yet to|yet to be|still to be`,
  ],
  ['future', 'would|will'],
  [
    'soft',
    `must not|should not|shall not|need not|no less than|no fewer than|no later than|no longer than|no earlier than|no sooner than|not less than|not more than|not fewer than|nothing|nor|without|hardly|scarcely|barely|unable|far from|too early|negative
    |possibility|possibilities|maybe|a chance|chances|unclear|uncertain|suggests|suggest|suggested|suggesting|indicates|indicated|hint|hints|expected|expects|expect|due to|set to|due on|due in
    |appears|appeared|seems|seemed|looked|looks set|looks like|believed|believe|believes|belief|estimated|estimates|assumed|presumed|probable|claims|claim|claimed|alleges|allege|accuse
    |forecast|forecasts|projected|is to|are to|was to|were to|up to|as much as|as many as|as high as|at best|no more than|put at|culprit
    |accused|accuses|accusing|suspect|suspects|suspicion|said to be|rumoured|rumored|plan|plans|planned|planning|hope|hopes|hoped|hoping|intends|aims|aim|aiming|want|wants|wanted
    |proposal|proposed|proposes|pledge|pledged|promise|promised|vowed|vows|discussing|eyeing|if|unless|provided|as long as|assuming|on condition|in the event|once|subject to|whether|should|in principle
    |can|tend|tends|feared|fears|fear|worried|warned|warns|theory|refused|declined|refuses|lack|lacks|lacked|rejected|rejects|dismissed|at risk|risks|demand|demands|demanded|demanding|calls for|called for|doubt|doubts|doubted|something like|reckoning|on the drawing board|at most|maximum
    |think|thinks|reckon|reckons|reckoned|guess|guesses|idea|suggestion|suggestions|rumour|rumours|rumor|rumors|gossip|untrue|preliminary|provisional|provisionally|tentative|tentatively
    |initial|early|unofficial|mooted|touted|tipped|on course|on track|in talks|open to|in theory|apparent|apparently|supposed|feasible|option|options|weighed|toying|eyed|pencilled|penciled
    |estimate|preliminarily|in line to|look likely|looks likely|bound to|proposals|speculation|speculated|speculative|contested|disputed|disputes|dispute
    |consensus|sceptics|skeptics|sceptical|skeptical|ambition|ambitions|scenario|scenarios|hypothesis|hypotheses|unverified|unproven|unsubstantiated|unknown|undecided|unresolved|pending|in the balance|word has it|so the story goes|if true|point to|points to|pointed to|pointing to|ought to
    |to be believed|as yet|talks are under way|talks are underway|talks about|talks on|negotiating|in negotiations|draft|drafts|drawn up|goal|goals|target|targets|bid to|in a bid|in the event that|depends|depend|depending|hinges|hinge|hinging|hanging on|conditional|contingent|prospect|prospects|prospective|would-be|threat|threatens|threatened|threatening|outlook|predicts|predict|predicted|predicting|prediction|predictions|anticipates|anticipated|envisages|envisaged|foresees|foresee
    |line of inquiry|lines of inquiry|line of enquiry|lines of enquiry|in all probability|in all likelihood|odds|guesswork|clue|clues|attributed|theorise|theorised|theorize|theorized|insists|insisted|insist|contends|contended|contend|argues|argued|argue|maintains|maintained|purports|looks to be|looks to have|look to be|as good as|virtually|practically|nearly|urged|urges|urging|recommended|recommends|recommending|recommendation|advised|advises|called on|calls on|asked for|asks for|asking for|asked to|applied for|applied to|applies for|risk of|risk that|danger of|danger that|concern|concerns|threatening to|threatens to|threatened to|blamed for|blamed on|signs of|signs that|sign of|sign that|hinted|hints at|in doubt|ready to|prepared to|willing to|poised to|keen to|keen on|eager to|interested in|interest in|linked to|linked with|associated with|association between|link between|correlated with|correlation|tied to|contender|contenders|favourite|favorite|shortlisted|shortlist|in the frame|awaiting|awaits|verge of|brink of|close to|remains to be seen|left open|leaves open|door open`,
  ],
]);
