import { COUNTS } from '../terms.ts';
import { type Topic, topic } from '../topic.ts';

/** How votes are held and won, how parliaments and parties go about it, and how states deal with each other; each with all the words by which a faithful page may come to it. */
export const ELECTIONS: readonly Topic[] = [
  topic('(?:in|by|held) (?:a )?secret ballots?', 'secret, ballot, anonym, behind, closed'),
  topic('(?:by|on|with|in) a show of hands|raised their hands', 'hand., hands'),
  topic('casting vote', 'casting, tie., tied, tie-, tiebr, deadlock, equal, chair, break, broke, decid'),
  topic(
    '(?:demand(?:ed|ing|s)?|order(?:ed|ing)?|after|request(?:ed)?|following) (?:a|an|the) (?:\\w+ )?recount|votes (?:were|are being|will be) recounted',
    'recount, count',
  ),
  topic('free vote|conscience vote|vote of conscience', 'free vote, conscien, whip, party line'),
  topic(
    'postal (?:votes?|ballots?|voting)|absentee (?:ballots?|voters?)|early voting',
    'postal, post., mail, absent, early, advance, letter',
  ),
  topic('exit polls?', 'exit, poll, project, forecast, survey'),
  topic(
    '(?:spoil(?:ed|t)|blank|invalid) (?:ballots?|ballot papers|votes?)',
    'spoil, blank, invalid, void, reject',
  ),
  topic(
    '(?:ran|runs?|running|stood|standing|re-?elected|elected|was) unopposed|(?:the )?(?:sole|only) candidate',
    'unoppos, sole, only, alone, no other, no one else, no-one else, nobody else, rival, single, challeng, without, uncontest, second candidate',
  ),
  topic(
    '(?:independent candidate|(?:stood|ran|standing|running|elected) as an independent)',
    'independ, non-part, nonpart, no party, unaffil, part(?:y|ies)',
  ),
  topic(
    '(?:marginal|knife-edge) (?:seats?|constituenc(?:y|ies)|districts?)',
    'swing, marginal, battle, narrow, close, knife, tight, key',
  ),
  topic(
    '(?:party|traditional|labour|conservative|republican|democratic|socialist|liberal|long-time|former) (?:stronghold|heartland|bastion)s?|safe (?:seat|constituency)',
    'strong, safe, heart, bastion, dominat, traditional, loyal, held, govern, ruled, always, since, rebel, base., captur',
  ),
  topic(
    'run-?off (?:vote|election|ballot|round)?|second round of voting|second ballot',
    'run-off, runoff, run off, second, round, stichw',
  ),
  topic(
    '(?:door-to-door canvassing|canvass(?:ed|ing)|knock(?:ed|ing) on (?:\\w+ )?doors|(?:on the )?campaign trail|stump speech|whistle-stop tour)',
    'canvass, door, campaign, trail, stump, whistle, tour, rall, elector',
  ),
  topic(
    '(?:televised|tv|television|leaders’|live) debates?',
    'debat, televis, tv., duel, broadcast, head-to-head',
  ),
  topic(
    'attack ads?|campaign (?:posters?|billboards?|ads?|leaflets?)|election (?:posters?|leaflets?)',
    'ad., ads, advert, poster, billboard, leaflet, flyer, commercial, spot., spots, flier, hoarding',
  ),
  topic(
    '(?:election|party) manifesto|manifesto (?:pledge|promise|commitment)s?|campaign (?:pledge|promise)s?|election (?:pledge|promise)s?',
    'manifest, pledg, promis, program, platform, commit, vow, undertak',
  ),
  topic(
    '(?:party|annual) (?:conference|congress|convention)(?= (?:in|last|this|on|next|later))',
    'conferen, congress, convention, gather, delegat, assembl, summit',
  ),
  topic(
    '(?:backbench|party|tory|labour|conservative|internal) (?:rebellion|revolt|rebels|mutiny)|rebel (?:mps|lawmakers|councill?ors|senators|deputies)|broke ranks|broke with (?:his|her|their) (?:own )?party|against (?:his|her|their) own party',
    'rebel, revolt, mutin, defi, defy, ranks, dissent, backbench, own party, broke with, split, against the party, fellow, own side',
  ),
  topic(
    '(?:defected|switched) (?:to|from) (?:the |a )?(?:\\w+ )?(?:party|opposition|conservatives|greens|liberals|republicans|democrats|socialists)|crossed the floor|switched parties|quit (?:the|his|her) party|left the party',
    'defect, switch, cross, join, leave, left, quit, chang, split, expel, resign, member of',
  ),
  topic(
    '(?:walked|stormed|stalked|marched) out(?: of (?:the|a) (?:\\w+ )?(?:chamber|meeting|talks|session|hearing|room|hall|debate|ceremony|negotiations|vote|event))?(?= in protest|[.,;]| (?:before|when|after|as|during))',
    'walk, left., leave, leaving, storm, stalk, exit, boycot, stood up, march, absent, quit, abandon, broke off, break off, strik, stoppage, releas, freed, emerg, came out, discharg',
  ),
  topic(
    'brawl(?:s|ed|ing)?|fist-?fights?|traded (?:blows|punches)|punch-up|shoving match|jostl(?:ed|ing)',
    'scuffl, brawl, fist, blows, fight, fought, clash, punch, violen, jostl, shov, push, hit., hits, melee, mêlée, tussle, fray, skirmish, unrest, riot, altercation, disturb, bust-up',
  ),
  topic('filibuster(?:ed|ing|s)?', 'filibust, talk, delay, block, obstruct, speech, spoke'),
  topic(
    'both (?:chambers|houses) of|in both (?:houses|chambers)',
    'chamber, house, senat, congress, upper, lower, lords, commons, bundesrat, represent, assembl, parliament, legislat',
  ),
  topic(
    'super-?majority|(?:two-thirds|three-fifths) majority',
    'majorit, third, fifth, half, outright, seats, alone, votes',
  ),
  topic(
    `(?:opposition|members|councill?ors|greens|others|party|states|countries|deputies|mps|lawmakers|senators|${COUNTS}) abstained|(?:with|and) (?:${COUNTS}) abstentions?`,
    'abst, not vote, neutral, without voting, refrain, withheld, no vote, stayed away',
  ),
  topic('quorum|inquorate', 'quor, too few, enough, absen, half-empty'),
  topic(
    '(?:first|second|two|three|four)-term (?:\\w+ )?(?:mayor|president|senator|councill?or|governor|mp|congressman|congresswoman|prime minister|lawmaker|deputy|member)|in (?:his|her) (?:first|second|third|fourth|final) term',
    'term., terms, re-elect, reelect, elected, mandate, since, tenure, legislat, period',
  ),
  topic(
    'term limits?|barred from (?:running|standing|seeking) (?:again|another|a third)',
    'term., terms, limit, barred, again, constitut, not run, not stand, re-elect',
  ),
  topic('power-sharing', 'power-shar, power shar, share, shared, coalit, joint, together, unity'),
  topic('on the sidelines of', 'sideline, margin, fringe, summit, conferen, assembl, meeting, forum'),
  topic(
    '(?:shuttle diplomacy|back-?channel (?:talks|contacts)?|(?:brokered|mediated) by|(?:helped|tried|offered|agreed) (?:to )?(?:broker|mediate)|acted as (?:a )?(?:mediator|go-between|intermediary))',
    'mediat, broker, shuttle, channel, interme, go-between, facilit, arrang, conciliat, negotiat, arbitrat, good offices, help',
  ),
  topic(
    '(?:severed|cut|broke off|broken off|restored|suspended|resumed|froze) (?:all |its |their )?(?:diplomatic )?(?:relations|ties) with',
    'diplom, relation, ties, sever, link, contact',
  ),
  topic(
    '(?:guard of honou?r|\\d+-gun salute|gun salute|(?:full )?military honou?rs|military band|state banquet|state dinner)',
    'honour, honor, salut, guard, gun., guns, band., banquet, dinner, ceremon, parade, military',
  ),
  topic(
    '(?:special|un|us|eu|peace|trade) (?:envoy|emissary)',
    'envoy, emissar, mediat, negotiat, diplom, ambassad, represent, mission',
  ),
  topic(
    '(?:on (?:an|a) (?:official|state|three-day|two-day|four-day|surprise|fact-finding|private|working) visit(?: to)?)',
    'visit, trip, travel, tour., tours, host, receiv, came, guest, arriv',
  ),
  topic(
    '(?:vote|electoral|election|ballot)[- ](?:rigging|fraud|tampering)|rigged (?:vote|election|ballot)|ballot[- ]stuffing|vote[- ]buying|voting irregularities|irregularities (?:in|at) (?:the )?(?:vote|polling|count)',
    'rig, fraud, tamper, stuff, irregul, manipul, cheat, stolen, buy, bought, falsif, fake, unfair, flaw',
  ),
  topic(
    '(?:election|foreign|international|eu|osce|independent) (?:observers|monitors)',
    'observ, monitor, osce, mission, watch, overs',
  ),
  topic(
    '(?:sworn in|took (?:the|his|her) oath|oath of office|inauguration ceremony|inaugural address)',
    'sworn, swear, oath, inaugur, install, took office, takes office, take office, took up, takes up, taking office',
  ),
  topic(
    '(?:all-party|cross-party|bipartisan) (?:group|committee|talks|deal|agreement|consensus|effort|bill|panel|inquiry)',
    'all-party, all part, cross-party, bipart, both part, both side, part(?:y|ies), across',
  ),
  topic(
    '(?:youngest|oldest|first (?:female|woman|black|gay|openly gay|muslim|jewish|asian|foreign-born)) (?:\\w+ )?(?:mayor|president|prime minister|minister|mp|senator|governor|councill?or|leader|chancellor|judge|bishop|member of|lawmaker|speaker)',
    'young, old., older, oldest, first, female, woman, women, black, gay, muslim, jew, asian, never, age., aged, histor',
  ),
  topic(
    '(?:freedom of information|right-to-know|public records) (?:request|act|law|laws)',
    'freedom of info, foi, right-to-know, public record, request, disclos, transparen, obtain, releas',
  ),
  topic(
    'smear campaign|spin doctors?|focus groups?',
    'revolv, pork, smear, dirty, spin., focus, king, broker, slander, false, adviser, lobby',
  ),
  topic(
    '(?:proportional representation|first-past-the-post|gerrymander(?:ed|ing)|redistricting|compulsory voting|voter id)',
    'proport, first-past, elector, gerrym, district, boundar, compuls, voting, vote, roll, regist',
  ),
  topic(
    '(?:youth wing|party (?:headquarters|treasurer|chairman|chairwoman|chair|secretary|grandees?|faithful|activists|membership|veteran|colleagues))',
    'youth, wing, party, headquart, treasur, grandee, member, activist, faction, young',
  ),
  topic(
    '(?:trade|association|partnership|free trade|fisheries|extradition|defen[cs]e|non-aggression|nuclear|arms control) (?:treaty|pact|accord)',
    'treaty, treaties, pact, accord, agree, deal, convention, protocol',
  ),
  topic(
    '(?:accession|membership) (?:talks|bid|negotiations|application)|(?:applied|apply|bid) to join (?:the )?(?:eu|nato|european union|un|euro)',
    'access, member, join, candidat, applic, apply, enlarg, entry, accede',
  ),
];
