import { type Topic, topic } from '../topic.ts';

/** How things are done at work, in the dark and on stage, as a page adds it, each with all the words by which a faithful page may come to it. */
export const DOINGS: readonly Topic[] = [
  topic(
    '(?:working|worked|work|works|doing|did|pulled|pulling|forced to work|clocked up) (?:\\w+ )?(?:overtime|double shifts?|long hours|extra (?:hours|shifts)|night shifts?|nights|weekends|round the clock|around the clock|without (?:a break|pay|breaks))|(?:unpaid|mandatory|compulsory) overtime|(?:back-to-back|double|punishing|gruelling|long|extra) shifts?|zero-hours? contracts?|(?:part-time|temporary|casual|seasonal|agency|fixed-term) (?:staff|workers?|contracts?|jobs?|labour|employees?|nurses|teachers)',
    'overtime, shift, hours, nights, weekend, clock, break, unpaid, zero-hour, contract, part-time, temporar, casual, season, agency, fixed-term, tired, fatigu, exhaust, overwork, locum, substitut, freelanc, labour, labor',
  ),
  topic(
    '(?:short-?staffed|under-?staffed|over-?worked|over-?stretched|over-?burdened|under-?funded|under-?resourced|under-?paid|low-?paid|poorly paid|stretched to (?:the limit|breaking point)|breaking point|skeleton (?:staff|crew)|staff(?:ing)? (?:shortages?|crisis|levels|cuts|turnover|problems)|(?:unfilled|vacant) (?:posts|positions|jobs)|recruitment (?:crisis|problems|difficulties|drive|campaign)|struggling to (?:recruit|hire|find staff|attract|fill))',
    'staff, overwork, overstretch, stretch, overburden, underfund, fund, resourc, underpaid, pay., paid, wage, skeleton, vacan, unfilled, recruit, hire, hiring, shortag, short., too few, not enough, enough, worker, employ, workload, break, turnover, attract, post., posts',
    'lack, need(?:s|ed)? (?:[0-9]|more|extra|additional|further|new|many|dozens|hundreds), missing, without, gap., gaps, absen, understaff',
  ),
  topic(
    '(?:staff|workers|employees|nurses|teachers|drivers|crew|players|students|members|miners|unions?) (?:are|were|have|had|will|voted to|threatened to|plan to|planned to|threaten to) ?(?:walk(?:ed)? out|strike|down(?:ed)? tools|picket(?:ing)?|stage a (?:walkout|strike)|go(?:ne)? on strike|ballot(?:ed)?|been sent home|sent home)|strike (?:ballot|vote|threat|action|notice)|threat(?:s|ened|ening)? (?:of|to) (?:strike|industrial action|a strike|walk out)|picket lines?',
    'strik, walk, tools, picket, ballot, industrial, union, stoppage, sent home, protest, vote, dispute, labour, labor',
  ),
  topic(
    "(?:non-?disclosure|confidentiality|gagging|secrecy|hush-money|side|secret|gentlemen[’']s|handshake|verbal|informal|backroom|tacit) (?:agreements?|clauses?|deals?|orders?|pacts?|payments?|understandings?|accords?)|hush money|sworn to secrecy|signed an NDA|off the record|on condition of anonymity|asked not to be (?:named|identified)|(?:declined|refused) to be (?:named|identified)",
    'disclos, confiden, gag, secre, secret, hush, side deal, side letter, handshake, verbal, informal, backroom, tacit, oral, nda., off the record, anonym, not to be named, named, identif, silen, unwritten, discreet, not say, private, withh',
  ),
  topic(
    '(?:in (?:exchange|return) for|as part of (?:a|the) (?:deal|settlement|agreement|plea|bargain|swap)|in a (?:deal|swap) (?:with|for)|on (?:the )?condition (?:that|of)(?! anonymity)|with strings attached|no strings attached|quid pro quo|sweetheart deal|package deal|(?:prisoner|hostage|player|land) (?:swap|exchange))',
    'exchang, return for, in return, deal., deal, settle, agree, bargain, swap, condition, strings, quid, sweetheart, package, trade, provided, if., terms, offer, compens, concession, promis, barter',
  ),
  topic(
    '(?:disguised|dressed|posing|posed|masquerad(?:ed|ing)|pretend(?:ed|ing)) (?:as|to be) (?:a |an |the )?\\w+|(?:fake|forged|false|bogus|counterfeit|stolen|falsified|doctored|phoney|phony) (?:\\w+ )?(?:identity|id|ids|papers|documents?|passports?|names?|address(?:es)?|number plates?|uniforms?|certificates?|signatures?|invoices?|accounts?|website|police|emails?|tickets?|diplomas?|credentials?|banknotes?|notes|receipts|permits?|licences?|reviews|profile|records)|under a(?:n assumed| false) name|false name|alias',
    'disguis, dress, pos(?:e|ed|ing), masquerad, pretend, fake, forg, false, bogus, counterfeit, stole, falsif, doctor, phon(?:e|)y, identit, assumed, alias, label, passed off, pass off, mix, sold as, imperson, deceiv, decept, fraud, invent, made up, made-up, copied, replica, not real, imitat, hoax',
  ),
  topic(
    '(?:hidden|concealed|stashed|tucked|buried|smuggled|sewn|stuffed) (?:away )?(?:in|inside|under|beneath|behind|among) (?:a|an|the|his|her|their|its) (?:\\w+ )?\\w+|(?:false bottom|secret compartment|hidden compartment|secret room|secret passage|secret tunnel|hiding place)',
    'hid., hidden, hide, hiding, conceal, stash, tuck, buri, bury, smuggl, sewn, stuff, inside, under, beneath, behind, false bottom, secret, compart, found in, found at, found under, wrapp, kept',
  ),
  topic(
    '(?:motive|motives) (?:is|was|remains?|for|has|are|were|behind)|(?:no|possible|apparent|clear) motive|premeditated|cold blood|crime of passion|copycat|inside job|acted alone|lone wolf|accomplices?|mastermind(?:ed)?|ringleaders?|(?:members of|part of) (?:a|an) (?:\\w+ )?(?:gang|ring|network|syndicate|cartel|mafia)|organi[sz]ed (?:crime|gang|criminals)|criminal (?:gang|network|ring|gangs|underworld)',
    'motiv, premedit, plan, cold blood, passion, copycat, inside, alone, wolf, accompl, mastermind, ringlead, gang, ring., rings, network, syndic, cartel, mafia, organis, organiz, crim, helper, partner, together, conspir, reason, why, intent, insider, revenge, grudge',
  ),
  topic(
    '(?:at|from) (?:point[- ]blank range|close range)|(?:stabbed|shot|beaten|punched|kicked|strangled|bludgeoned|slashed|headbutted) (?:repeatedly|several times|twice|three times|to death|from behind|unconscious|to the ground)|(?:savage|brutal|vicious|frenzied|unprovoked|violent|senseless|random|cowardly) (?:attack|assault|beating|murder|killing|stabbing|robbery)',
    'point-blank, range, stab, shot, shoot, beat, punch, kick, strangl, bludgeon, slash, butt, slap, push, shov, attack, assault, murder, kill, rob, violen, brutal, vicious, hit., hits, struck, wound, knife, gun, fist, blow., blows, fight, fought',
  ),
  topic(
    '(?:fled|escaped|made off|sped off|drove off|ran off|got away|left) (?:on|in|with|aboard) (?:a |an |the |his |her |their )(?:\\w+ )?(?:car|van|motorbike|motorcycle|scooter|bicycle|bike|boat|speedboat|taxi|truck|lorry|vehicle|moped|helicopter|loot|haul|cash)|(?:getaway|escape) (?:car|vehicle|driver|route)|high-speed chase|police (?:chase|pursuit)|car chase',
    'fled, flee, escap, made off, sped, drove, driv, ran off, ran away, got away, getaway, chase, pursu, car., van., motor, scooter, bicyc, bike, boat, taxi, truck, lorry, vehicle, moped, left in, left on, loot, haul',
  ),
  topic(
    '(?:ran|rushed|jumped|leapt|dived|dove|climbed|crawled|smashed|kicked) (?:out|in|into|through|down|from|over) (?:of )?(?:a|the|his|her|their) (?:\\w+ )?(?:window|windows|door|roof|balcony|burning|water|river|fence|wall|sea|flames|smoke|lake|canal)|(?:jumped|leapt|dived) (?:in|into the (?:water|river|sea|lake|canal)|to safety|for (?:his|her|their) li(?:fe|ves))|(?:clung|clinging|hung|hanging|held) (?:on )?to (?:a|the|his|her|their) (?:\\w+ )?(?:tree|roof|branch|wreckage|rope|rail|railing|buoy|hull|lifebelt|cliff|raft|ledge|debris|pole|log|rock|rocks)',
    'jump, leap, dive, diving, dived, climb, crawl, smash, kick, ran., run., rush, window, door, roof, balcon, escap, cling, clung, hang, hung, hold, held, rope, swim, swam, fled, safe, rescu, water, flame',
  ),
  topic(
    '(?:queen|king|prince|princess|pope|president|prime minister|royal family|palace|white house|vatican|kremlin|downing street) (?:has |have |had |also )?(?:sent|expressed|paid|offered|visited|tweeted|congratulated|praised|condemned|telephoned|phoned|attended|called it)',
    'queen, king., king, prince, princess, pope, president, prime minister, premier, royal, palace, white house, vatican, kremlin, downing, monarch, holy see',
  ),
  topic(
    '(?:press|news) conference|(?:told|speaking to|speaking at) (?:a )?(?:\\w+ )?(?:reporters|journalists|press conference|news conference|press briefing)|(?:hastily|hurriedly) (?:arranged|called|convened)|press (?:release|briefing|statement|officer|pack)|(?:in|through|via) (?:a|an) (?:\\w+ )?(?:written |brief |short |prepared |emailed |joint |terse )(?:statement|message|note)|(?:radio|television|tv|newspaper|podcast|telephone|phone) interview|told (?:local |national |state |public |breakfast |morning )(?:radio|television|tv|media|press)|on (?:national|local|live|breakfast|state|morning) (?:television|tv|radio)',
    'press, news, conferen, report, journal, briefing, statement, interview, radio, televis, tv., broadcast, media, podcast, told, spokes, announc, channel, paper, message, note., said in, wrote, letter, email',
  ),
  topic(
    '(?:encore|curtain calls?|opening night|premiere|dress rehearsal|box office|sell-out (?:show|tour|crowd|concert|run)|sold-out (?:show|tour|concert|run)|world tour|farewell tour|title role|leading role|lead role|debut album|chart-topping|number one (?:hit|single|album)|blockbuster|cult (?:classic|following|status)|bestseller)',
    'encore, curtain, opening, premier, rehears, box office, sold, sell, tour, role, lead, debut, album, chart, number one, hit., hits, blockbust, cult, bestsell, best-sell, first night, perform, stage, record',
  ),
  topic(
    '(?:anonymous|unnamed|unidentified|private|mystery|secret|foreign|overseas|american|chinese|russian|japanese|swiss|saudi|qatari|wealthy|billionaire|millionaire) (?:\\w+ )?(?:buyers?|bidders?|collectors?|investors?|owners?|backers?|donors?|tycoon|businessman|consortium|purchaser)|(?:telephone|phone|online|internet) bidders?|bidding war|(?:above|below|over|under|beat|exceeded|double|twice|three times) (?:its |the |their )?(?:\\w+ )?(?:estimate|asking price|reserve|guide price|valuation)|auction (?:house|record|room|hammer)|went under the hammer',
    'anonym, unnam, unident, private, myster, secret, foreign, oversea, americ, china, chinese, russia, japan, swiss, saudi, qatar, wealth, billion, million, buyer, bidder, bid., bids, bidding, collect, invest, owner, backer, donor, tycoon, businessm, consort, purchas, bought, auction, estimat, asking, reserve, guide, valuat, hammer, telephone, online, sold, sale',
  ),
  topic(
    '(?:by|with|in) (?:a|an)? ?(?:\\w+ )?(?:coin toss|toss of a coin|drawing (?:of )?lots|lottery draw|dice)|drew lots|coin toss|(?:broke|breaks|tied|tie) (?:the )?deadlock|casting vote|tie-?break(?:ing)?',
    'coin, lots, lot., draw, drew, lotter, dice, deadlock, casting, tie., tied, break, random, chance, equal',
  ),
  topic(
    '(?:waiver|disclaimer|terms and conditions|cooling-off period|get-out clause|break clause|loophole|opt-out|grandfather clause|sunset clause)',
    'waive, disclaim, terms, condition, cooling, clause, loophole, opt out, opt-out, exempt, except, excus, contract',
  ),
  topic(
    '(?:prototype|test flights?|test runs?|dry run|dummy run|trial run|rehearsals?|simulations?|drills?|fire drill|exercise) (?:had |has |was |were |have )?(?:been )?(?:held|carried out|conducted|staged|completed|failed|planned|took place|only|just|the|last|a|in)',
    'prototyp, test, dry run, dummy, trial, rehears, simulat, drill, exercis, practi, train',
  ),
  topic(
    '(?:translated|published|released|distributed|screened|exported|sold|shipped|streamed|broadcast|shown) (?:in|into|to|across) (?:more than |over |some |at least |nearly )?(?:\\w+|\\d+) (?:languages|countries|cinemas|territories)|available (?:online|on (?:netflix|spotify|amazon|youtube|app)|in (?:shops|bookshops|stores|supermarkets|pharmacies))',
    'translat, publish, releas, distribut, screen, export, sold, sell, ship, stream, broadcast, shown, language, countr, cinema, territor, available, online, netflix, spotify, amazon, youtube, app., shop, book, store, supermark, pharmac, buy',
  ),
];
