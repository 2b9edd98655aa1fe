import { type Topic, topic } from '../topic.ts';

/** What comes after, as a page adds it: help lines, reviews, appeals for witnesses, repairs, plans, and when more will be known; each with all the words by which a faithful page may come to it. */
export const AFTERMATH: readonly Topic[] = [
  topic(
    '(?:a |an |the )?(?:\\w+ )?(?:hotline|helpline|help line|telephone line|information line|freephone number)(?: (?:has been|was) (?:set up|opened))?',
    'hotline, helpline, help line, phone, telephone, number, call., calls, calling, ring., contact, samaritans, advice',
  ),
  topic(
    '(?:appeal(?:ed|ing)?|appeals?) (?:for|to) (?:witnesses|any witnesses|anyone who|the public|dash-?cam)|(?:witnesses|anyone with information) (?:are|is) (?:asked|urged|encouraged)|asked (?:the public|anyone) (?:for|with|to)|come forward',
    'witness, appeal, information, come forward, came forward, contact, anyone, anybody, tip., tips, tip-off, report, ask., asks, asked, call., urg',
  ),
  topic(
    '(?:offered|receiving|received|given|being offered|getting|provided with) (?:\\w+ )?(?:counselling|counseling|psychological (?:support|help|care)|trauma (?:support|counselling)|emotional support)|(?:counsellors|counselors|psychologists|chaplains) (?:were|are|have been|will be) (?:on hand|available|brought in|sent|called in)',
    'counsel, psycholog, trauma, support, therap, mental, well-being, wellbeing, chaplain, welfare, pastoral',
  ),
  topic(
    '(?:memorial|remembrance|commemorative|thanksgiving) (?:service|ceremony|event|concert|garden|stone|fund)|book of condolence',
    'memorial, remembr, commemor, thanksgiving, condol, funeral, tribut, mourn, vigil, ceremon, anniversar, honour, honor, service',
  ),
  topic(
    '(?:rebuilding|reconstruction|clean-?up|restoration|repair|recovery) (?:work|effort|operation|works|efforts)? ?(?:has|have|is|are|will|began|begins|got|could|under way|underway|continue[sd]?)|(?:volunteers|residents|crews|workers) (?:were|are|began|started) (?:\\w+ )?(?:clearing|cleaning up|mopping up|sweeping)|clear-?up operation',
    'rebuil, reconstr, clean, clear, restor, repair, recover, mend, fix., fixed, mop, sweep, swept, rubble, debris, replac',
  ),
  topic(
    '(?:is|are|was|were|being|been) (?:\\w+ )?(?:reviewing|rewriting|overhauling|tightening) (?:its|their|the|his|her) (?:\\w+ )?(?:security|safety|procedures?|protocols?|policies|policy|rules|guidelines|practices|contracts?)|(?:reviewed|tightened|overhauled|revised) (?:its|their|the) (?:\\w+ )?(?:security|safety|procedures?|protocols?|policies|guidelines)',
    'review, rewrit, overhaul, tighten, procedur, protocol, polic, rule, guideline, practice, secur, safe, revis, chang, improv, check, measure, lesson, strict, update, new system',
  ),
  topic(
    'lessons (?:will be|would be|must be|had been|have been|were|to be) learn(?:ed|t)|learn(?:ed|t)? (?:the )?lessons',
    'lesson, learn, mistake, improv, never again, review, chang',
  ),
  topic(
    '(?:extra|additional|increased|stepped-up|tighter|heightened|tightened|beefed-up|more) (?:\\w+ )?(?:security|patrols|checks|inspections|policing|surveillance|controls)|security (?:was|has been|had been|will be) (?:tightened|increased|stepped up|beefed up)|(?:stepped up|increased|tightened) (?:\\w+ )?(?:security|patrols|checks|inspections|controls|surveillance)',
    'secur, patrol, check, inspect, polic, guard, surveil, control, camera, tighten, officer, monitor, enforc, vigil',
  ),
  topic(
    '(?:warning signs?|signs?|fences?|barriers?|railings?|speed bumps|traffic lights|a crossing|speed cameras?|floodlights|smoke alarms|sprinklers) (?:have been|has been|were|was|will be|are to be|is to be|are being) (?:put up|installed|erected|fitted|added)',
    'sign., signs, fence, barrier, railing, bump, light, crossing, camera, alarm, sprinkler, install, erect, put up, fit., fitted, rail., rails, notice, warn',
  ),
  topic(
    '(?:a |the |its |their )?(?:full|final|interim|preliminary|detailed|formal|official) (?:report|findings|verdict|assessment|conclusions?|results) (?:(?:is|are|was|were|will be|would be|has been) )?(?:due|expected|published|to be published|out|released)',
    'report, finding, verdict, assess, conclu, result, publish, due, expect, later, preliminar, interim, final, outcome, decid, decision',
  ),
  topic(
    '(?:further|more|new|additional|fresh|follow-up) (?:talks|meetings?|negotiations|discussions|hearings?) (?:are|is|were|was|will be|have been|had been) (?:planned|scheduled|due|expected|set|to be held)|(?:talks|negotiations|discussions) (?:will|are to|are due to|are set to) (?:resume|continue|restart|start|begin)',
    'talk, meet, met., negotiat, discuss, hearing, session, resum, continu, again, round, bargain, adjourn',
  ),
  topic(
    '(?:has|have|had) (?:already )?(?:begun|started) (?:looking|searching|hunting|recruiting|advertising) for (?:a|an|his|her|their|its|new)|(?:search|hunt) for (?:a|his|her|their) (?:\\w+ )?(?:successor|replacement|heir)|headhunters?|(?:successor|replacement) (?:has|have) (?:yet )?(?:been|to be) (?:named|found|chosen|appointed)',
    'search, hunt, look, success, replac, recruit, advertis, appoint, interim, acting, named, new chief, new head, vacan, candidat, shortlist, take over, takes over, fill',
  ),
  topic(
    '(?:interim|caretaker|acting) (?:chief|head|director|manager|coach|president|chair(?:man|woman)?|mayor|leader|boss|prime minister|government|principal|ceo|editor)',
    'interim, caretaker, acting, temporar, stand-in, provision, deputy, vice, meantime, for now, until',
  ),
  topic(
    "(?:class|relief|emergency|solidarity|hardship|support|victims[’']?) fund (?:has been|was|is|will be|for|set up)|hardship (?:fund|payments?)|emergency (?:funding|aid|relief|grants?|payments?)",
    'fund, aid., relief, support, grant, hardship, money, donat, compens, help, payment, financ, rais',
  ),
  topic(
    '(?:bottled|drinking|tanker|fresh) water (?:was|were|is|has been|is being) (?:handed out|distributed|delivered|brought|trucked)|(?:told|advised|urged|warned|asked|ordered) (?:not )?to (?:boil|drink|use) (?:the|their|tap)? ?(?:tap )?water|boil[- ]water (?:notice|advisory|order)',
    'water, boil, tap., bottle, drink, tanker, suppl',
  ),
  topic(
    '(?:told|advised|urged|warned|asked|ordered) (?:people |residents |locals |everyone |them |the public )?to (?:stay (?:indoors|inside|at home|away|off)|keep (?:their )?(?:windows|doors) (?:closed|shut)|avoid (?:the|all|non-essential|travel)|leave (?:their|the)|wear masks|conserve|save water)|(?:windows|doors) (?:closed|shut)|shelter in place|stay-at-home order',
    'indoors, inside, at home, stay, away, window, door, avoid, keep, shelter, evacuat, leave, mask, conserv, save, advis, warn, urg, order',
  ),
  topic(
    '(?:withdrew|pulled|removed|taken|took|withdrawn) (?:\\w+ )?(?:from|off) (?:the )?(?:shelves|sale|market|shops|stores|supermarkets)',
    'withdr, pull, remov, shelf, shelves, sale., recall, market, stopped selling, no longer sell, shop, return, discontin, delist',
  ),
  topic(
    '(?:will|would|is to|are to|to|has|have|be|been|was) (?:be )?(?:named|renamed) (?:after|in (?:memory|honou?r) of)|named in (?:his|her|their) (?:memory|honou?r)',
    'name, renam, memor, honour, honor, tribut, call',
  ),
  topic(
    '(?:will|would|is to|was|has|be|been) (?:be )?(?:turned|converted|transformed) into (?:a|an|the|flats|apartments|luxury|housing|homes|offices)',
    'turn, conver, transform, becom, becam, make., made, making, rebuil, redevelop, reuse, into',
  ),
  topic(
    '(?:exhibition|documentary|film|book|musical|television series|tv series|podcast|mini-?series) (?:about|on|based on|is (?:being|to be|planned)|was made)|film rights|turned into a (?:film|movie|book|musical|series)|book deal|(?:is|are) writing (?:a|his|her) (?:book|memoirs?|novel)',
    'exhibit, documentar, film, movie, book, musical, series, tv., televis, podcast, author, write, writing, wrote, novel, memoir, publish, screen, direct, stage',
  ),
  topic(
    '(?:an? |the )?(?:annual|yearly|first|second|inaugural) (?:festival|anniversary|celebration|gala|fair|commemoration) (?:is|will|was|of|in|for|takes)|(?:marked|celebrated|celebrating|marking) (?:its|the|his|her|their) (?:\\w+ )?anniversary',
    'festiv, anniversar, celebrat, gala, fair., fairs, commemor, annual, yearly, jubilee, years, centen, birthday, founded',
  ),
  topic(
    '(?:reopen(?:ed|s|ing)?|reopened) (?:to (?:the public|traffic|visitors)|after|on|in|for|within|its|the|at)|(?:back|up) and running|back (?:in|to) (?:service|normal|business)|(?:service|services|power|supplies|supply|normality|order) (?:was|were|has been|have been|had been|returned|resumed|is being) ?(?:restored|resumed)?(?= (?:by|on|at|to|within|after|in)|[.,;])',
    'reopen, re-open, open, restor, resum, normal, service, running, return, back., again, once more, in use, repair, reconnect, supply, supplies, order',
    'use., used, using, runs, work., works, working, allowed',
  ),
];
