import { type Topic, topic } from '../topic.ts';

/** Steps and terms of law that a page may add, each with all the words by which a faithful page may come to them. Right and wrong by words alone on the labelled pairs: 8 : 0. */
export const LAW: readonly Topic[] = [
  topic(
    '(?:class[- ]action )?lawsuits?|legal action|(?:taken|taking|take|dragged) (?:\\w+ )?to court',
    'sue., sues, sued, suing, suit., suits, lawsuit, legal, litigat, plaintiff, damages',
    'court, claim, action, case, tribunal, prosecut, compens',
  ),
  topic(
    'injunctions?|restraining orders?|gagging order|court order',
    'injunct, restrain, gag, court, order, judge, block, halt, ban., tribunal, barred, legal',
  ),
  topic(
    'plea (?:deal|bargain|agreement)|(?:struck|reached|cut) a deal with (?:prosecutors|investigators|the authorities)|turned state’s evidence',
    'plea, pled, deal, bargain, prosecut, cooperat, co-operat, evidence, reduc, leni, testif',
  ),
  topic(
    '(?:released|freed|out|granted|denied|refused) (?:\\w+ )?(?:on )?(?:police |conditional |unconditional )?bail|bail (?:was|of|hearing|conditions)|on parole|early release|electronic (?:tag|monitoring)|ankle (?:tag|monitor|bracelet)',
    'bail, parole, releas, free., freed, licen, tag., tagged, monitor, ankle, custod, remand, bond, conditional, early, probation, let out, surety',
  ),
  topic(
    'extradit(?:ed|ion|e)',
    'extradit, hand over, handed over, wanted, transfer, deport, abroad, fugitiv, surrender, brought back, return',
  ),
  topic(
    '(?:international |european |issued an? |search |outstanding )(?:\\w+ )?arrest warrants?|arrest warrants?|search warrants?',
    'warrant, wanted, arrest, search, raid, interpol',
  ),
  topic(
    '(?:raided|searched|ransacked) (?:his|her|their|the|its|several|two|three) (?:\\w+ )?(?:home|house|flat|apartment|offices?|premises|properties|headquarters)|(?:home|house|flat|office)s? (?:was|were) (?:raided|searched)|(?:house|dawn|police) (?:search|raid)(?:es|s)?',
    'raid, search, rais, seiz, found at, found in, police, swoop, comb, look, entered, went through, ransack, burgl, broke in',
  ),
  topic(
    '(?:seized|confiscated|impounded) (?:\\w+ ){0,2}(?:documents?|computers?|laptops?|phones?|files|cash|cars?|weapons?|records|assets|hard drives)',
    'seiz, confisc, impound, recover, remov, forfeit, froze, collect, hand',
    'took, taken, found',
  ),
  topic(
    '(?:full |signed |written )?confession|(?:has|had|have) (?:since |later |now )?confessed|confessed to (?:police|the|his|her|killing|murder|stealing|taking)|broke down and (?:admitted|confessed)',
    'confess, admit, guilt, own up, owned up, acknowledg',
    'told police, statement, accept, plead',
  ),
  topic(
    '(?:settled|settlement|settle) out of court|out-of-court (?:settlement|deal|agreement)|undisclosed (?:sum|amount|fee|settlement|price|buyer)',
    'settl, undisclos, agree, compens, court, not disclos, not reveal, confidential, secret, not say, not said, declined, withheld, unknown, private, without saying, no price, not made public',
  ),
  topic(
    '(?:granted|offered|stripped of|lifted (?:his|her|their)|claimed) (?:\\w+ )?immunity|(?:parliamentary|diplomatic) immunity',
    'immun, prosecut',
  ),
  topic(
    'community (?:service|order)|hours of (?:community|unpaid) (?:service|work)|unpaid work|suspended (?:prison |jail )?(?:sentence|term)|(?:on )?probation|rehabilitation (?:order|programme|course)',
    'communit, unpaid, suspend, probation, rehab, sentenc, jail, prison, order., service, conditional, hours, supervis, spared',
  ),
  topic(
    'life (?:sentence|imprisonment|in prison|behind bars)|without (?:the possibility of )?parole|solitary confinement|maximum[- ]security|death penalty|death sentence',
    'life., jail, prison, imprison, sentenc, parole, solitary, security, death penal, execut, term, behind bars',
    'years',
  ),
  topic(
    'aggravated (?:assault|burglary|robbery|theft|damage|murder)|grievous bodily harm|attempted murder|manslaughter|first-degree murder|perjury|contempt of court|obstruct(?:ion of|ing) justice|perverting the course',
    'aggravat, bodily, murder, manslaught, kill, perj, contempt, obstruct, pervert, homicid, lying, lied, false, assault, wound, stab, fatal, robber, burgl',
  ),
  topic(
    'money[- ]launder(?:ing|ed)|tax (?:evasion|fraud|dodging)|insider (?:trading|dealing)|false accounting|offshore (?:accounts?|compan(?:y|ies)|havens?)|shell compan(?:y|ies)|bribes?|kickbacks?',
    'launder, tax, insider, account, offshor, shell, brib, kickback, corrupt, graft, fraud, haven, backhand, payoff, paid off, front compan, hid, siphon, evad',
  ),
  topic(
    '(?:all |both |various |several |the )?(?:charges|case|complaint|lawsuit|prosecution) (?:against (?:\\w+ ){1,3})?(?:was|were|has been|have been|had been) (?:dropped|dismissed|thrown out|withdrawn)|acquitted|(?:was|were|been) cleared of|found not guilty',
    'drop, dismiss, thrown out, threw out, withdr, acquit, clear, not guilty, exonerat, quash, collaps, insufficien, abandon, reject, no case, innocent, discontin, absol, overturn',
  ),
  topic(
    '(?:pleaded|pleads|plead|pled) (?:not )?guilty|(?:denies|denied|denying|admitted|admits) (?:all |both |the |any )?(?:charges|counts|allegations|wrongdoing)|protest(?:s|ed) (?:his|her|their) innocence|maintains? (?:his|her|their) innocence',
    'plea, pled, guilt, deny, deni, admit, innocen, wrongdo, reject, disput, contest, charge, accept, accus, refut, did nothing',
  ),
  topic(
    '(?:key|star|surprise|crucial|expert|eye-?) ?witness(?:es)?|(?:testified|gave evidence|took the stand|cross-examin\\w+)|witness stand|witness protection',
    'witness, testif, testim, evidence, stand, cross-exam, court, trial, hearing, saw, told the, tribunal, inquiry, inquest, oath',
  ),
  topic(
    '(?:hung jury|jury (?:deliberated|took|returned|was out)|jurors|mistrial|retrial)',
    'jury, juror, mistrial, retrial, panel, verdict, trial',
  ),
  topic(
    '(?:packed|crowded|hushed|silent) court(?:room)?|(?:court|courtroom) (?:was )?packed',
    'packed, crowd, full., silen, hush, quiet, overflow, standing room',
  ),
  topic('public gallery', 'gallery, spectator, onlook, balcon'),
  topic('in handcuffs|handcuffed', 'handcuff, cuff, chain, shackl, arrest, restrain'),
  topic(
    '(?:faces?|facing|could face|risk(?:s|ing)?) (?:up to )?(?:\\w+ )(?:years?|months?) (?:in (?:prison|jail)|behind bars)|maximum (?:sentence|penalty|fine|term)',
    'years in, years behind, prison, jail, sentenc, maximum, penal, term, fine., fines, imprison, punish, behind bars',
  ),
  topic(
    '(?:copyright|trademark|patent) (?:infringement|dispute|claim|breach)|breach of contract|defamation|libel(?:lous)?|slander',
    'trademark, patent, infring, breach, defam, libel, slander, contract, plagiar, reputation, sue., sued, logo, copied, copy',
  ),
  topic(
    '(?:custody|child support|maintenance|alimony) (?:battle|payments?|dispute|hearing)|prenuptial|(?:disputed|contested|left|new|last|changed) (?:his|her|the|their)? ?will(?: and testament)?(?= (?:to|left|in which|was|from))|power of attorney|legal guardian',
    'custod, support, mainten, alimon, prenup, estate, bequ, heir, inherit, guardian, divorc, attorney, testament, marri, legac',
    'will.',
  ),
  topic(
    'statute of limitations|time-barred|legal loophole|on a technicality|double jeopardy|burden of proof|beyond reasonable doubt',
    'limitation, time-bar, loophole, technical, jeopard, proof, prove, reasonable, doubt, too long ago, expir, laps, too old, years ago',
  ),
];
