import { type Topic, topic } from '../topic.ts';

/** What had been before, as a page adds it: warnings, earlier cases, inspections, delays and records of somebody; each with all the words by which a faithful page may come to it. */
export const FOREWARNED: readonly Topic[] = [
  topic(
    '(?:had|has|have) (?:long |repeatedly |already |previously |earlier |been )*(?:warned|complained|raised concerns|raised the alarm|voiced concerns|flagged)(?: (?:of|about|that|over|for))?|(?:repeated|earlier|previous|several|numerous|prior|countless|years of) (?:warnings|complaints|concerns)|warnings? (?:had been|were|was|went) (?:ignored|unheeded|given|dismissed|issued)',
    'warn, complain, concern, alarm, flag, caution, alert, fear, advis, told, report, object, rais, predict, notic, letter, wrote, pointed out, urg, risk',
  ),
  topic(
    '(?:history|string|series|spate|catalogue|litany|pattern) of (?:\\w+ )?(?:accidents|incidents|problems|breakdowns|failures|complaints|violations|offences|thefts|attacks|burglaries|delays|scandals|mishaps|injuries|errors|blunders|convictions|violence|abuse|arrests)',
    'histor, string, series, spate, pattern, catalog, previous, earlier, before, repeat, several, accident, incident, breakdown, fail, complain, violat, offen, theft, attack, burgl, delay, scandal, mishap, injur, error, blunder, convict, violen, abus, arrest, past, times, again, dozen',
  ),
  topic(
    '(?:similar|previous|earlier|another|second|past|identical) (?:\\w+ )?(?:accidents?|incidents?|attempts?|attacks?|crash(?:es)?|cases?|outbreaks?|fires?|spills?|collapses?|raids?|breach(?:es)?|scandals?) (?:in|at|last|had|was|were|two|three|a|earlier|have|occurred|happened|left|killed)',
    'similar, previous, earlier, another, second, before, past, again, also., repeat, identical, last year, last month, ago, history, incident, third, latest',
  ),
  topic(
    '(?:previous|prior|earlier|past|criminal) (?:convictions?|record|offences?)|(?:known to|previously known to) (?:the )?police|repeat offender|career criminal|criminal (?:past|record|history)|spent (?:time|\\w+ years) in (?:prison|jail)|previously (?:convicted|jailed|arrested|fined|suspended|banned)',
    'convict, record, offen, known to, repeat, crim, prison, jail, previous, sentenc, arrest, fine., fined, suspend, ban., banned, past, history, before',
  ),
  topic(
    '(?:last|most recent|latest|routine|previous|annual|recent|failed|passed) (?:safety )?(?:inspection|check|audit|service|review|survey)s? (?:in|had|was|were|found|of|on|by|last)|(?:passed|failed|cleared|missed) (?:its|an|a|the|all|every|several|two|three) (?:\\w+ )?(?:inspections?|safety checks?|checks?|tests?|audit)|(?:had|was|were) (?:last )?(?:inspected|serviced|surveyed|checked) (?:in|only|just|last|by|two|three|a|every)',
    'inspect, check, audit, servic, review, survey, test, examin, maintain, mainten, certif, look, licen',
  ),
  topic(
    '(?:already )?(?:behind schedule|(?:running|months|years|weeks) late|plagued by delays|dogged by (?:delays|problems)|beset by (?:delays|problems))|(?:repeatedly|twice|several times|already|three times) (?:delayed|postponed|put off|pushed back)|much-delayed|long-delayed|long-awaited|long-overdue',
    'behind, late., later, delay, postpon, put off, push, wait, overdue, overrun, slip, schedul, original, long., years, adjourn, again, stall, missed',
  ),
  topic(
    '(?:controversial|contentious|hotly debated|disputed|divisive|unpopular|much-criticised|ill-fated|troubled|embattled|scandal-hit|scandal-plagued|crisis-hit|beleaguered|cash-strapped|struggling|ailing|loss-making|debt-ridden|debt-laden) (?:\\w+ )?(?:plan|scheme|project|law|bill|proposal|decision|measure|deal|firm|company|club|bank|airline|mayor|minister|chief|manufacturer|retailer|chain|council|hospital|carmaker|leader|coach|owner|industry|sector|government|party)',
    'controvers, contenti, debat, disput, divis, unpopul, critic, troubl, embattl, scandal, crisis, cash, struggl, ail., ailing, loss, losing, debt, oppos, object, protest, row., argu, against, fight, resist, problem, bankrupt, insolv, deficit, difficult, accus, cost, challeng, fail, anger, angry, poor, decline, cut., cuts, investigat',
  ),
  topic(
    'near[- ]miss(?:es)?|close call|narrow(?:ly)? (?:escape[sd]?|avoided|avert(?:ed|ing)|missed)|lucky (?:escape|to be alive)|lucky not to|inches from|seconds from (?:death|disaster)',
    'near miss, near-miss, narrow, close., escap, avoid, avert, miss., missed, worse, luck, inch, survive, fortun, alive, almost, nearly, just, spared',
  ),
  topic(
    '(?:months|weeks|days|just days|just weeks|only months|hours) (?:before|after|earlier|ahead of)(?: (?:the|his|her|its|a|their))? (?:\\w+ )?(?:election|wedding|opening|retirement|birthday|premiere|vote|anniversary|trial|inspection|launch|final)',
    'elect, wedding, open, retir, birthday, premier, vote, anniversar, trial, inspect, launch, final, before, marri, ballot, born, due to, poll',
  ),
  topic(
    '(?:third|fourth|fifth|sixth|second|another|latest) (?:such )?(?:incident|accident|attack|case|crash|fire|death|strike|outage|breach|recall|spill|closure|resignation|departure|blow|setback|robbery|collapse|delay) (?:of its kind |of the kind )?(?:in|this|since|within|at|for|to hit)',
    'second, third, fourth, fifth, sixth, another, previous, earlier, before, again, similar, also., series, latest, repeat, [0-9] in, already, last year, other',
  ),
  topic(
    '(?:has|have|had) (?:been )?(?:empty|vacant|derelict|abandoned|disused|closed|shut|neglected|boarded up) (?:for (?:years|decades|months|more|\\w+ (?:years|months))|since)|(?:long-)?(?:derelict|abandoned|disused|vacant|boarded-up) (?:building|factory|house|mill|hotel|shop|warehouse|site|school|church|quarry|mine|farm|barn|station)',
    'empty, vacan, derelict, abandon, disus, closed, shut, neglect, board, unused, unoccup, former, no longer, ruin, idle, decay, dilapid, left',
  ),
  topic(
    '(?:first|initially|originally|previously|earlier) (?:dismissed|denied|rejected|ruled out|refused|resisted|blamed|claimed|mistaken|thought|reported|believed)(?= (?:as|the|any|it|that|to|by|a|all|for|his|her|its))',
    'first, initial, origin, previous, earlier, before, deni, dismiss, reject, rule, refus, resist, blam, claim, mistak, thought, report, believ, once., at the time, then., later, chang, revers',
  ),
  topic(
    '(?:u-turn|change of heart|about-?turn|climb-?down|backtrack(?:ed|ing)|backed down|reversed (?:course|its|his|her|the|their)|dramatic reversal)',
    'u-turn, change of, chang, about-turn, climb, backtrack, back down, backed down, revers, retreat, rethink, abandon, withdr, drop, overturn, scrap, no longer, instead, now., cancel',
  ),
  topic(
    '(?:broken|unkept|empty|election|campaign|manifesto) (?:promises?|pledges?|commitments?)|(?:broke|breaking|kept|keeping|honou?red|reneged on|went back on) (?:a|an|his|her|its|their|the) (?:\\w+ )?(?:promise|pledge|word|commitment|vow)',
    'promis, pledg, commit, vow, word., manifest, campaign, guarant, undertak, assur, reneg, agreed',
  ),
  topic(
    '(?:old|long-standing|longstanding|long-running|decades-old|centuries-old|bitter|years-old|age-old) (?:\\w+ )?(?:feud|rivalry|dispute|quarrel|row|conflict|grudge|tensions|debate|controversy|saga|battle|stand-?off)',
    'feud, rival, disput, quarrel, row., conflict, grudge, tension, debat, controvers, saga, battle, stand-off, standoff, fight, fought, argu, disagree, court, years, decades, long',
  ),
];
