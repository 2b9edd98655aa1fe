/** Verbs that give words to a speaker, in the forms news uses. Those that are mostly something else ("went", "smiled") are left out. */
const VERBS = new Set(
  `say says said saying add adds added adding tell tells told telling write writes wrote writing insist insists insisted insisting
  explain explains explained explaining state states stated stating claim claims claimed claiming argue argues argued arguing
  ask asks asked asking reply replies replied answer answers answered answering admit admits admitted admitting warn warns warned warning
  note notes noted noting observe observes observed remark remarks remarked declare declares declared announce announces announced
  recall recalls recalled recalling recount recounts recounted conclude concludes concluded concede concedes conceded continue continued continues
  comment comments commented complain complains complained confess confesses confessed confirm confirms confirmed deny denies denied
  emphasise emphasises emphasised emphasize emphasizes emphasized emphasizing emphasising stress stresses stressed stressing joke jokes joked
  joking quip quips quipped snap snapped thunder thundered storm stormed fume fumed blast blasted rage raged slam slammed vow vows vowed
  promise promises promised pledge pledges pledged predict predicts predicted protest protested plead pleaded reveal reveals revealed
  report reports reported respond responds responded retort retorted shout shouted cry cried whisper whispered sigh sighed laugh laughed
  suggest suggests suggested tweet tweeted tweets post posted posts urge urges urged acknowledge acknowledges acknowledged agree agrees agreed
  assert asserts asserted asserting assure assured boast boasted chime chimed counter countered describe describes described call called calls
  caution cautioned cautions demand demanded estimate estimated exclaim exclaimed express expressed hint hinted maintain maintains
  maintained mention mentioned muse mused mutter muttered offer offered opine opined point pointed put puts question questioned quote quoted
  reflect reflected reiterate reiterated remember remembers remembered remind reminded repeat repeated speak spoke spoken testify testified
  think thinks thought underline underlined underscore underscored volunteer volunteered wonder wondered believe believes believed
  beam beamed gush gushed declares rule ruled rules joked enthuse enthused lament lamented contend contends contended reckon reckons reckoned
  summarise summarised summarize summarized accept accepted accepts fear feared fears hope hoped hopes gloat gloated grumble grumbled growl growled sob sobbed yell yelled scream screamed roar roared bark barked
  chant chanted read reads denounced hailed praised criticised criticized branded dubbed labelled`.split(
    /\s+/,
  ),
);

/** The few verbs that report speech also without quotation marks, where others ("described", "thinks", "put") would mislead. */
const REPORTING = new Set(
  `say says said saying add adds added tell tells told write writes wrote insist insists insisted explain explains explained state states stated
  claim claims claimed argue argues argued admit admits admitted warn warns warned note notes noted declare declares declared
  conclude concludes concluded concede concedes conceded complain complains complained deny denies denied maintain maintains maintained emphasise emphasised
  emphasize emphasized stress stressed predict predicts predicted suggest suggests suggested assert asserts asserted contend contends contended
  testified recalled recalls replied remarked observed acknowledged acknowledges reckons reckoned cautioned announced confirmed estimate estimates estimated
  expects forecasts calculates calculated countered alleged alleges answered answers cautions counters recounted recounts disclosed`.split(
    /\s+/,
  ),
);

/** True for a folded verb that may introduce quoted words. */
export function isVerbOfSaying(folded: string): boolean {
  return VERBS.has(folded);
}

/** True for a folded verb that reports what somebody said. */
export function isReportingVerb(folded: string): boolean {
  return REPORTING.has(folded);
}
