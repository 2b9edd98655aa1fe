import { type Topic, topic } from '../topic.ts';

/** What goes on in court and around a sentence, as a page adds it; each with all the words by which a faithful page may come to it. */
export const COURTROOM: readonly Topic[] = [
  topic(
    '(?:the |an? )?(?:\\w+ )?(?:court|trial|jury|jurors|inquest|tribunal) (?:was |were |had |has )?(?:heard|told) (?:that|how|of)|(?:told|heard by) (?:the|a) (?:court|jury|tribunal|judge|inquest)',
    'court, trial, jury, juror, tribunal, judge, inquest, inquir, hearing, heard, prosecut, magistr, testif, testim, bench, defen, session, coroner',
  ),
  topic(
    '(?:the|a) (?:\\w+ )?(?:judge|magistrate) (?:said|ruled|told|ordered|rejected|dismissed|warned|found|called|described|imposed|granted|agreed|refused|noted|adjourned|praised)',
    'judge, justice, court, tribunal, magistr, ruling, ruled, bench, sentenc, recorder, arbitr, jurist, judicia, sheriff, verdict, referee, panel',
  ),
  topic(
    '(?:the |to the )?(?:high court|supreme court|court of appeal|appeals? court|constitutional court|european court of (?:justice|human rights)|federal court|district court|crown court|county court)',
    'supreme, high, court, appeal, constitut, tribunal, judge, justice, judicia, instance, bench, strasbourg, luxembourg',
  ),
  topic(
    '(?:asked|asking|pleaded|pleading|begged|plea|pleas|appealed) for (?:leniency|mercy|clemency|forgiveness|a lighter|a lenient)|mitigating (?:circumstances|factors)|aggravating (?:circumstances|factors)',
    'lenien, merc, clemen, mitigat, aggravat, plead, plea., pleas, reduc, lighter, remors, spare, forgiv, pardon, begg',
  ),
  topic(
    '(?:consecutive|concurrent) (?:\\w+ )?(?:sentences?|terms?)|(?:to be served|run|served|running) (?:concurrently|consecutively)',
    'concurrent, consecut, sentence, terms, each., same time, total',
  ),
  topic(
    '(?:hearing|trial|case|sentencing|verdict|ruling|inquest) (?:was|has been|had been|were|is) (?:\\w+ )?(?:adjourned|postponed|put off|delayed|deferred|suspended)|adjourned (?:the|until|for|to|after)|reserved (?:judge?ment|its (?:verdict|ruling)|his (?:verdict|ruling)|her (?:verdict|ruling))',
    'adjourn, postpon, delay, put off, reserv, later, defer, contin, resum, suspend, interrupt, broke off, break, halt, next hearing, another date, not yet',
  ),
  topic(
    '(?:court-appointed|duty) (?:lawyer|solicitor|attorney|counsel|interpreter)|public defender|legal aid|(?:represented|defended) (?:himself|herself|themselves)(?= (?:in|at|before|during|,|and))',
    'appoint, legal aid, public defen, duty, lawyer, counsel, attorn, solicit, advoc, represent, defend, barrist, interpret',
  ),
  topic(
    'jury selection|(?:sequestered|anonymous|discharged) (?:jury|jurors)|(?:jury|juries|jurors) of (?:twelve|12|seven|eight|nine|six|\\w+ (?:men|women))|(?:hours|days|minutes) of jury deliberations?',
    'jury, juries, juror, panel, verdict, deliberat, lay judge, peers, unanim',
  ),
  topic(
    '(?:via|by|over|through) (?:a )?(?:video|audio|satellite|phone|telephone) ?-?link|(?:appeared|testified|attended|took part|gave evidence|spoke|joined) (?:\\w+ )?(?:remotely|by video|via video|by phone)',
    'video, link, remote, screen, online, camera, virtual, zoom, phone, telephone, televis, stream, distance, skype, satellite, webcam, smartph, cellph',
  ),
  topic(
    'sworn (?:statements?|testimony|evidence|affidavits?|depositions?|declarations?)|affidavits?|under oath|on oath|signed statements?',
    'oath, sworn, swore, swear, affidav, testif, testim, statement, depos, evidence, witness, declar, affirm',
  ),
  topic(
    "(?:banned|disqualified|barred) (?:\\w+ )?from (?:driving|the roads?)|driving (?:bans?|disqualification)|(?:lost|loses|lose|surrender(?:ed)?|handed over|confiscated|suspended|revoked) (?:his|her|their|a) (?:driving |driver[’']s )?licen[cs]e|(?:penalty|licen[cs]e|demerit) points",
    'licen, disqualif, points, driving ban, ban., banned, bans, suspend, revok, permit, off the road, barred',
  ),
  topic(
    'character (?:witness(?:es)?|references?)|(?:victim|family|impact) (?:impact )?statements? (?:was|were|read|from)|victim impact|statement read (?:out )?(?:in|to) (?:the )?court',
    'character, reference, impact, statement, victim, read., reads, reading, witness',
  ),
  topic(
    'psychiatric (?:evaluation|assessment|report|examination|hospital|treatment|care|unit)|(?:un)?fit to (?:stand trial|plead)|(?:plea of |on grounds of |by reason of )insanity|diminished responsibility|mental state',
    'psych, mental, insan, fit to, unfit, sane, sanity, diminish, schizo, delusion, paranoi, depress, disorder, evaluat, therap, bipolar, delirium, breakdown, suicid, own life',
  ),
  topic(
    "(?:juvenile|youth|children[’']s|family) court|tried as an adult|(?:could|can|may) ?not be (?:named|identified) (?:for legal|because|due)|for legal reasons|(?:juvenile|youth) (?:detention|custody|offenders?)|young offenders?(?:[’'] institution)?",
    'juvenile, youth, minor., minors, named, teen, boy., boys, girl, legal reasons, identif, name, young, child, schoolb, aged 1, under-1, school, underage, adolesc',
  ),
  topic(
    '(?:time|already|had) served (?:in|on) (?:custody|remand)|(?:time|days|months) (?:already )?(?:spent|served) (?:in|on) (?:custody|remand|detention|jail)|for good behaviou?r|(?:released|freed|paroled) early|halfway house|open prison',
    'served, early, behavio, remission, parole, credit, remand, custod, detent, jail, prison, releas, halfway, sentenc',
  ),
  topic(
    '(?:tried|convicted|sentenced|jailed|condemned|charged) in (?:his|her|their) absence|in absentia',
    'absen, fled, not present, not attend, not appear, fugit, abscond, escap, abroad, missing, not show',
  ),
  topic(
    'private prosecution|civil (?:suits?|case|claims?|lawsuits?|action|court|proceedings|damages)',
    'civil, sue., sued, suing, suit., suits, lawsuit, damages, claim, private, compens, court, liab, litigat',
  ),
  topic(
    '(?:overturned|quashed|upheld|struck down|annulled|set aside|reversed|confirmed) (?:the|his|her|their|a|an|that|by) (?:\\w+ )?(?:convictions?|verdict|sentence|ruling|judge?ment|decision|acquittal|court|appeals?|higher court)',
    'overturn, quash, uphold, upheld, annul, revers, appeal, struck, strike down, set aside, confirm, reject, court, retrial, ruling, dismiss, throw, threw, cancel, void, scrap, backed, in place, stand., stands, agreed with',
  ),
  topic(
    '(?:racially|religiously|politically|ideologically) motivated|hate crimes?|(?:racist|homophobic|antisemitic|anti-semitic|islamophobic|xenophobic|sexist|misogynist\\w*) (?:motives?|abuse|attacks?|slurs?|graffiti|messages|remarks|insults|chants?|slogans|comments|language)',
    'hate, hatred, rac, homophob, motiv, bias, relig, antisem, anti-sem, islamoph, ethnic, xenoph, slur, gay., transph, sexis, misogyn, extremis, swastika, nazi, jew, muslim, political, ideolog, discrimin, insult',
  ),
  topic(
    '(?:acted|acting|killed|fired|stabbed|shot|hit|claimed|claiming|claims?|was|plead(?:ed|ing)) (?:\\w+ )?(?:in )?self-defen[cs]e|in self-defen[cs]e',
    'self-def, self def, defend, defen, attack, threaten, protect, provok',
  ),
  topic(
    '(?:a |an |no |his |her |false |airtight |cast-iron |watertight )alibis?',
    'alibi, elsewhere, at home, not there, somewhere else, at the time, not at the',
  ),
  topic(
    'insurance (?:fraud|money|payouts?|pay-outs?|claims?|polic(?:y|ies)|cover|company|premiums?|scam|settlement|assessors?)|(?:life|travel|health|home|car|flood|liability|building|contents|crop) insurance',
    'insur, underwrit, cover., covered, coverage, policy, policies, payout, pay-out, premium, claim, actuar, reinsur, medicare, medicaid',
  ),
  topic(
    '(?:ordered|agreed|told|had|have|has|must|forced|sentenced) to (?:repay|pay back|reimburse)|(?:pay|paid|paying|make|made) restitution',
    'repay, repaid, paid back, pay back, pay., paid, return, hand back, handed back, reimburs, restit, give back, gave back, compens, refund, clean, damages, owe, forfeit',
  ),
  topic(
    '(?:breach of|broke|breaking|breached|violat(?:ed|ing)|violation of|flout(?:ed|ing)) (?:the |his |her |their |its )?(?:terms of (?:his|her|their) )?(?:bail|probation|parole|licen[cs]e conditions|court order|curfew|restraining order|injunction)',
    'bail, probat, parole, licen, court order, curfew, restrain, injunct, breach, violat, broke, flout, condition, order., orders',
  ),
  topic(
    '(?:first|initial|brief|preliminary|short|pre-trial|bail|remand|committal|sentencing|disciplinary) (?:(?:court )?hearings?|court appearances?)|(?:made|making) (?:a |his |her |their )(?:first |brief |initial |second )?(?:court )?appearance (?:in|at|before) (?:the |a )?(?:\\w+ )?court|(?:due|expected|scheduled|appeared|appear|appearing) (?:back )?(?:in|before|at) (?:the |a )?(?:\\w+ )?(?:court|judge|magistrates?)(?! (?:of|jester))',
    'hearing, court, appear, judge, magistr, trial, tribunal, arraign, session, bench, bail, remand, heard, disciplin, prosecut',
  ),
  topic(
    '(?:refused|declined|chose not|exercised (?:his|her|their) right not) to (?:testify|give evidence|take the stand|answer (?:any )?questions from (?:police|investigators|detectives|prosecutors))|right to (?:remain silent|silence)|(?:remained|stayed|kept) silent (?:throughout|during|in court|under)|said nothing (?:in court|to police|to investigators)',
    'silen, testif, refus, declin, answer, said nothing, quiet, stand, comment, question, not speak, not talk, cooperat, co-operat, statement',
  ),
  topic(
    '(?:children|girls|boys|students|pupils|women|teenagers|minors) in (?:his|her|their) care|position of (?:trust|authority)|(?:abused|abuse of|breach of|betrayed) (?:his|her|their|the|of)? ?(?:position|trust|power|authority)(?= (?:of|by|to|as|and|in)|[.,;])',
    'trust, position, abus, authority, power, care., carer, betray, teach, coach, priest, staff, superior, officer, manag, influence',
  ),
];
