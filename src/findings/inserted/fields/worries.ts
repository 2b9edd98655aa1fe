import { type Topic, topic } from '../topic.ts';

/** What is feared, hoped and foretold on a page, and how people take things, each with all the words by which a faithful page may come to it. */
export const WORRIES: readonly Topic[] = [
  topic(
    '(?:fears?|worries|concerns?|anxiety|unease|misgivings|doubts) (?:are|is|were|was|have been|has been|had been) (?:growing|mounting|rising|spreading|voiced|raised|expressed|mounted)|(?:growing|mounting|rising|renewed|fresh|widespread|serious|grave|deep|real) (?:fears?|worries|concerns?|anxiety|alarm|unease|doubts|misgivings)|raised (?:serious |fresh |new |grave |wider )*(?:concerns|doubts|questions|fears|alarm|eyebrows)',
    'fear, worr, concern, anxi, alarm, uneas, misgiv, doubt, question, eyebrow, warn, afraid, scept, skept, nerv, risk, danger, critic, troubl, object, oppos, uncertain, unclear, challeng, distrust',
  ),
  topic(
    '(?:warn(?:ed|s|ing)?|fear(?:ed|s)?|predict(?:ed|s)?) (?:of|about|that)? ?(?:a |an |further |more |another |worse |severe |serious |possible |looming |new |mass )*(?:recession|shortages?|job losses|closures|lay-?offs|price rises|rationing|blackouts|chaos|collapse|catastrophe|disaster|epidemic|pandemic|famine|unrest|violence|war|strikes?|bankruptcies|exodus|backlash|retaliation|civil war|crisis)',
    'warn, fear, predict, recession, shortag, job, clos, layoff, lay-off, price, ration, blackout, chaos, collaps, catastroph, disaster, epidem, pandem, famin, unrest, violen, war., strik, bankrupt, exodus, backlash, retaliat, crisis, concern, risk, danger, threat, expect, worse, worry, worri, slump, downturn, shrink',
  ),
  topic(
    '(?:health|safety|security|fire|environmental|public health|cancer|flood|choking|trip|infection|drowning) (?:hazards?|risks?|threats?|scare|fears)|(?:death trap|ticking time ?bomb|accident waiting to happen|disaster waiting to happen|recipe for disaster|unfit for (?:purpose|human)|not fit for purpose)',
    'hazard, risk, threat, scare, fear, danger, safe, unsafe, trap, bomb, waiting, recipe, unfit, fit for, harm, cancer, flood, chok, infect, drown, health, toxic, poison, pollut, warn, contamin',
  ),
  topic(
    '(?:run|running|ran|runs) (?:out of|low on|short of) (?:\\w+ )?(?:time|money|cash|food|water|fuel|oxygen|supplies|beds|medicine|medicines|space|patience|stock|funds|ammunition|options|ideas|drugs)|race against (?:time|the clock)|against the clock|time is running out|dwindling (?:supplies|stocks|hopes|numbers|resources)',
    'run out, ran out, running, runs out, short, low., race, clock, dwindl, lack, enough, exhaust, left, last., empty, scarc, used up, spent, deplet, suppl, stock, deadline, hurr, urgent, remaining, gone',
  ),
  topic(
    '(?:hopes?|hopeful|hoping|optimis(?:m|tic)|cautiously optimistic|confident|upbeat|bullish) (?:are|were|is|was) (?:fading|dwindling|rising|high|dashed|growing|raised)|(?:dashed|raised|fading|dwindling|slim|high|renewed|fresh|dimming|pinned (?:his|her|their|its)) hopes|cautious(?:ly)? optimis\\w+|glimmer of hope|ray of hope|(?:dealt|deals?|dealing|suffered|another|fresh|major|huge|bitter|severe|crushing|heavy) (?:a |another )?(?:severe |fresh |major |heavy |serious |huge |bitter )?blow (?:to|for)',
    'hope, hopi, optim, confid, upbeat, bull, fad(?:e|ing), dash, expect, setback, blow., blow, disappoint, dream, wish, chance, pessim, despair, look forward, promis, believ, positive, harm, hurt, damag, defeat, loss',
  ),
  topic(
    '(?:calls?|called|calling|demand(?:s|ed|ing)?|pressure|campaign(?:ed|ing)?) (?:is |are |were |have been |has been |grew |mounted )?(?:for|growing for|mounting for) (?:a |an |the |more |tighter |stricter |tougher |better |greater |immediate |urgent |new |independent |public |full |clearer )+(?:\\w+ )?(?:rules|laws?|legislation|regulations?|controls?|oversight|action|reforms?|investigation|inquiry|transparency|funding|protection|measures|investment|answers|enforcement|penalties|sentences|accountability|review|ban|safeguards|support|staff|police|security)',
    'call., calls, called, calling, demand, pressur, campaign, urg, need, rule, law., laws, legislat, regulat, control, overs, reform, investigat, inquir, transparen, fund, protect, measure, action, enforc, penal, account, review, ban., banned, safeguard, ask, want, must, should, press., appeal, petition, plea, propos, support',
  ),
  topic(
    '(?:public|community|local|popular|widespread|broad|overwhelming|strong|grassroots|cross-community) (?:support|backing|approval|opposition|resistance|hostility|scepticism|skepticism)|(?:mixed|angry|furious|muted|cool|frosty|lukewarm|warm|enthusiastic|hostile|swift|positive|negative) (?:reactions?|responses?|reception|feelings)',
    'support, back, approv, oppos, resist, hostil, scept, skept, react, respon, recept, mixed, angry, anger, furi, cool, warm, enthus, positiv, negativ, popular, prais, critic, welcom, object, protest, for and against, favour, favor, divid, doubt, endors, opinion, feel, vote, rall',
  ),
  topic(
    "(?:reputation|image|credibility|career|legacy|brand|name|standing) (?:is|was|has been|had been|have been|lies|lay|left) (?:\\w+ )?(?:in tatters|tarnished|damaged|ruined|in ruins|shattered|at stake|on the line|destroyed|restored)|(?:damage[sd]?|damaging|harm(?:ed|ing)?|tarnish(?:ed|es|ing)?|ruin(?:ed)?|restore[sd]?|hurt|dent(?:ed)?|stain(?:ed)? on|blow to|dragged through) (?:the |its |his |her |their |\\w+[’']s )(?:\\w+ )?(?:reputation|image|credibility|good name|career|legacy|brand|mud)",
    'reput, image, credib, career, legacy, brand, name., standing, tarnish, damag, ruin, stain, harm, trust, disgrac, shame, embarrass, scandal, discredit, integrity, respect',
  ),
  topic(
    '(?:ethical|moral|legal|practical|technical|logistical|thorny|awkward|difficult|unanswered|troubling|uncomfortable) (?:questions|issues|dilemmas?|problems|concerns|objections|minefield)(?: (?:remain|about|over|around|surrounding))?|(?:questions|doubts|mystery|uncertainty) (?:remain(?:s|ed)?|surround(?:s|ed|ing)?|hang(?:s|ing)?|linger(?:s|ed)?)|loose ends|shrouded in (?:mystery|secrecy)|cloud(?:s)? over|cast a (?:shadow|pall|cloud)',
    'ethic, moral, legal, practic, technic, logist, question, dilemma, issue, problem, concern, object, doubt, myster, uncertain, unclear, unknown, unanswer, secre, shadow, cloud, pall, why, puzzl, unexplain, nobody knows, not known',
  ),
  topic(
    '(?:irony|ironic(?:ally)?|coincidence|coincidentally|by chance|by (?:a )?(?:strange|bizarre|cruel|happy) (?:coincidence|twist)|twist of fate|cruel twist|poetic justice|bad luck|stroke of luck|pure luck|sheer luck|by accident|quirk of fate)',
    'iron, coinciden, chance, twist, fate, luck, accident, fortun, happen, random, unexpect, unplanned, quirk, stumbl, by mistake, inadvert, stroke',
  ),
  topic(
    '(?:mystery|baffling|unexplained|bizarre|strange|unusual|curious|eerie|freak|surreal) (?:\\w+ )?(?:illness|disappearance|death|deaths|case|find|discovery|incident|accident|noise|sound|smell|light|object|outbreak|phenomenon|twist|scene|theft|visitor|buyer|donor|benefactor|caller|man|woman)',
    'myster, baffl, unexpl, explain, bizarre, strange, unusual, odd, curious, eerie, freak, surreal, puzzl, unknown, rare, weird, unidentif, unclear, anonym, why, not know, wonder',
  ),
  topic(
    '(?:dramatic|daring|heroic|desperate|frantic|miraculous|brave|risky|death-defying|painstaking|massive|huge|large-scale|round-the-clock|frenzied) (?:\\w+ )?(?:rescue|escape|search|effort|efforts|attempt|hunt|operation|chase|bid|evacuation|survival|landing|dash|race|scramble)',
    'rescu, escap, search, effort, attempt, hunt, operat, chase, bid., evacu, surviv, landing, dash, race, scrambl, drama, daring, hero, desper, frantic, mirac, brave, risk, massive, huge, large, saved, comb, fled, pulled, recover, looked',
  ),
  topic(
    '(?:hailed|praised|feted|celebrated|lauded|honou?red|applauded|commended|described|treated) (?:\\w+ )?as (?:a |an |the )?(?:\\w+ )?(?:hero(?:es|ine)?|lifesavers?|saviou?rs?|triumph|success|victory|miracle|visionary|pioneer|genius|legend|model|breakthrough|game-?changer|inspiration|role model|godsend|masterpiece|national treasure)|(?:a |the )?(?:local|national|unlikely|unsung|reluctant) (?:hero|heroine|heroes|legend)|hero(?:es)? of the (?:hour|day)|(?:for|with) (?:his|her|their) (?:bravery|courage|heroism|quick thinking|prompt action|selflessness)',
    'hail, prais, fet, celebrat, laud, honour, honor, applaud, commend, hero, saved, saving, saviou, savior, triumph, success, victor, mirac, vision, pioneer, genius, legend, model, breakthrough, inspir, god, master, treasure, brav, courag, quick, prompt, thank, best, great, medal, award',
  ),
  topic(
    '(?:slammed|blasted|lashed out|hit back|hit out|fired back|tore into|laid into|took aim|rounded on|railed against|lambasted|savaged|ridiculed|mocked|derided|pilloried|poured scorn|took a swipe|took to task|rebuked|reprimanded|berated|scolded|castigated)(?! (?:the (?:door|brakes|ball)|into|shut|home|through|off))',
    'slam, blast, lash, hit back, hit out, aim, rail, fume, lambast, savag, ridicul, mock, derid, scoff, scorn, swipe, rebuk, reprimand, berat, scold, castigat, critic, attack, accus, condemn, angry, anger, denounc, blam, wrong, disgrac, outrag, protest, fault, reject, deplor, insult, nonsense, absurd, rubbish, unaccept, unfair, shame, disappoint, complain, scandal, called, call., cowar, betray, lie., lied, farce, joke, dismiss, object, oppos, worse, worst, argu, hypocr, warn, unhappy, furi, against, ugly, stupid, fool, mistake, poor, fail, disput',
    'sick, disgust, appal, horrif, fed up, had enough, hate, hatred, rage, bitter, cruel, contempt, ludicrous, crazy, mad., madness, insan, terrible, awful, dreadful, intolerab, resent, indignant, irrespons, incompet, ridic, laughable, pathetic, mess., chao',
  ),
];
