import { type Topic, topic } from '../topic.ts';

const SAYS =
  '(?:say|says|said|warn|warns|warned|claim|claims|claimed|argue|argues|argued|fear|fears|feared|believe|believes|believed|think|suspect|suspected|insist|insisted|estimate|estimated|expect|expected|predict|predicted|point out|pointed out|note|noted|complain|complained|accuse|accused|blame|blames|blamed|question|questioned|criticise|criticised|criticize|criticized|demand|demanded|urge|urged|called for|call for|calling for|describe|described|raised concerns|voiced (?:concern|anger|doubts)|reported|agree|agreed|condemned|hailed|praised|welcomed|reacted|confirmed|revealed|told|put the|puts the|reckon|doubt|were (?:furious|outraged|angry|sceptical|skeptical))';
const HAVE = '(?:(?:have|has|had|also|now|already|later|quickly|immediately) ){0,2}';
const UP_TO_TWO_WORDS = '(?:\\w+ ){0,2}';

/** Somebody who speaks on a page of its own accord: "critics say", "according to insiders". */
export function speaker(who: string, source: string, passage: string | null = null): Topic {
  const told = `(?:${who}) ${HAVE}${SAYS}|(?:according to|criticism from|pressure from|warnings? (?:by|from)|in the words of|blamed by|criticised by|condemned by|praised by) ${UP_TO_TWO_WORDS}(?:${who})`;
  return { ...topic(told, source, passage), kind: 'attribution' };
}

/** Persons and bodies that may speak on a page and nowhere in the original, each with all the words by which a faithful page may come to them. Right and wrong by words alone on the labelled pairs: 2 : 1. */
export const SPEAKERS: readonly Topic[] = [
  speaker(
    'insiders|(?:\\w+ )?sources(?: close to [\\w ]{1,30})?|people (?:familiar with|close to) [\\w ]{1,30}|those in the know',
    'source, insider, anonym, named, unnamed, familiar with, confiden, leak, on condition, knowledge, briefed, close to, privately, asked not, identif, understood to',
  ),
  speaker(
    '(?:the )?(?:critics|detractors|opponents|sceptics|skeptics)',
    'critic, oppos, oppon, campaign, sceptic, skeptic, detract, protest, denounc, condemn, against the, objector, resist, rebel',
    'argu, accus, doubt, warn, complain, attack, question, unhappy, angry, fear, concern, worr, disagree, dismiss, called it, wrong, disput, reject, fault, unconvinc, blame, refus, against, object, rival, union, too much, too few',
  ),
  speaker(
    '(?:\\w+ )?(?:campaigners|activists|protesters|pressure groups?|advocates|lobbyists)',
    'campaign, activis, protest, charit, ngo, lobby, movement, advoc, environ, rights, allianc, coalition, society, friends of, trust, associat, network, foundation, petition, demonstrat, march, heritage, save, pressur, league, forum, committee, council for, tenants, watch',
    'group, union',
  ),
  speaker(
    '(?:\\w+ )?union (?:leaders|bosses|officials|representatives|chiefs)|(?:trade |labou?r )?unions',
    'union, steward, labour, labor, strik, works council, federation, collective, rep., reps, syndic, workers',
  ),
  speaker(
    '(?:the )?opposition(?: (?:parties|politicians|leaders?|lawmakers|mps|councillors|members))?',
    'oppos, part(?:y|ies), mp., mps, senat, councillor, lawmaker, politic, deput, congress, parliament, conservat, labour, democrat, republican, liberal, green, leader, socialist, minority, critic',
    'member',
  ),
  speaker(
    '(?:local |angry |some |many |nearby )?(?:residents|villagers|townspeople|islanders|townsfolk)',
    'resident, local., locals, villag, neighbo, inhabit, island, household, tenant, citizen, town., townsp',
    'live., lives, living, people, communit, home, house, family, families, farmer, street, parish, town, people',
  ),
  speaker(
    '(?:\\w+ )?(?:analysts|market watchers|brokers|stockbrokers|traders|fund managers|economists)',
    'analy, broker, bank, research, econom, fund manager, strateg, expert, consult, securit, capital, trader, market, investor, rating, equit, forecast, profess, institut',
  ),
  speaker(
    '(?:\\w+ )?(?:experts|specialists|academics|scientists|researchers|engineers|historians|archaeologists|biologists|geologists)',
    'expert, profess, research, scien, univer, institut, academ, dr., \\w+ologist, specialist',
    'doctor, engineer, analy, histor, lectur, study, studies, consult, curator, advis, econom, techni, museum, survey, conservat, lab., labs, team, physic, chemi, astronom, paper, author, fellow, school of, college, director, officer, inspect',
  ),
  speaker(
    '(?:the )?(?:\\w+ )?(?:watchdog|regulators?|ombudsman)',
    'watchdog, regulat, ombud, inspect, commission, authorit, agency, supervis, overs, standards, board, body, audit, council, licens, monitor, bureau, department, ministry',
    'office',
  ),
  speaker(
    '(?:the )?auditors?',
    'audit, account, kpmg, pwc, deloitte, inspect, books, examin, comptroller, controller, review',
  ),
  speaker(
    '(?:human |civil |animal )?rights (?:groups?|organi[sz]ations|campaigners|activists|lawyers)|amnesty international',
    'rights, amnesty, humanit, activis, campaign, ngo, charit, libert, welfare, group, organi',
  ),
  speaker(
    'environmentalists|conservationists|green groups|(?:environmental|conservation) (?:groups?|activists|campaigners)|greenpeace',
    'environ, conserv, ecolog, green, wildlife, nature, wwf, campaign, biolog, bird, climat, marine, species, habitat, activist, forest, trust, group',
  ),
  speaker(
    '(?:some |many |nervous |angry |minority |institutional )?(?:investors|shareholders|bondholders)',
    'sharehold, share, stock, bond, fund, holder, stake, owner, backer, market, analyst, trader',
    'invest',
  ),
  speaker(
    '(?:the )?(?:\\w+ )?(?:creditors|lenders|banks|bankers)',
    'credit, lend, loan, bank, debt, owe, bond, borrow, financ, mortgag',
  ),
  speaker(
    '(?:the |its |his |her |their )?(?:\\w+ )?insurers?',
    'insur, underwrit, cover, polic, premium, claim',
  ),
  speaker(
    '(?:the |its )?(?:\\w+ )?(?:embassy|consulate|ambassador|foreign ministry|diplomats?)',
    'embass, consul, ambassad, foreign, diplom, high commission, envoy, state department',
  ),
  speaker(
    '(?:the )?(?:aid (?:agencies|groups|workers|organi[sz]ations)|ngos|charities|relief (?:agencies|workers)|humanitarian \\w+)',
    'aid., ngo, charit, red cr, unicef, relief, humanit, un., united nations, volunt, food programme, agency, agencies, foundation, trust, msf, refugee, oxfam, caritas, organi, group',
  ),
  speaker(
    '(?:the )?(?:\\w+ )?(?:chamber of commerce|business (?:leaders|groups|owners)|industry (?:groups?|bodies|leaders|figures|insiders|sources|observers)|trade (?:associations?|bodies|body)|employers|retailers|shopkeepers|hoteliers|restaurateurs)',
    'chamber, business, industr, commerc, associat, employ, firm, trade, confeder, federat, lobby, retail, owner, manufact, shop, hotel, restaur, merchant, store, producer, seller',
    'compan',
  ),
  speaker(
    '(?:\\w+ )?(?:rivals|rival (?:firms|companies|bidders|teams|clubs|airlines|banks)|competitors)',
    'rival, compet, other firms, other compan, other club, contend, challeng, bidder, oppon, opposit, contest',
  ),
  speaker(
    '(?:former|ex-|one-time|current|disgruntled) ?(?:\\w+ )?(?:employees?|workers?|staff(?:ers)?|colleagues?|executives?|managers?|officials?)',
    'former, ex-, whistlebl, employ, worker, staff, once work, used to, worked, colleague, executiv, manager, official, insider, labourer, hands',
    'left.',
  ),
  speaker(
    '(?:a |the |two |several )?whistle-?blowers?',
    'whistlebl, whistle-bl, leak, inform, tip., tip-off, tipped, disclos, alert, flag, insider, anonym, raised',
  ),
  speaker(
    '(?:the )?(?:\\w+ )?(?:investigators|detectives|crash investigators)',
    'investig, police, detective, officer, inquir, enquir, prosecut, probe, inspect, garda, agent, commission, sheriff, forensic, coroner, gendarm, carabin, constab, looking into, watchdog, board, examin',
  ),
  speaker('(?:the )?(?:\\w+ )?coroner', 'coron, inquest, inquir, post-mortem, postmortem, patholog, autops'),
  speaker(
    '(?:legal|constitutional) (?:experts|scholars|observers)|law professors?',
    'legal, law., laws, lawyer, constitut, court, counsel, barrist, solicit, attorn, jurist, profess, judg',
  ),
  speaker(
    '(?:political |seasoned |independent |international |election )?(?:commentators|pundits|observers|monitors|political scientists)',
    'comment, pundit, observ, analy, column, editorial, politic, profess, monitor, expert, press, newspaper, mission, critic',
  ),
  speaker(
    '(?:\\w+ )?(?:passengers|commuters|travell?ers|holidaymakers)',
    'passenger, travel, commut, rider, aboard, on board, holiday, tourist, board, user, customer, flight',
    'people',
  ),
  speaker(
    '(?:\\w+ )?motorists|(?:taxi|lorry|truck|bus) drivers',
    'motorist, driv, taxi, lorr, truck, bus., buses, car., cars, vehicle, haul, cab, road',
  ),
  speaker(
    '(?:\\w+ )?(?:customers|shoppers|consumers|consumer (?:groups?|champions?|advocates|organi[sz]ations))',
    'custom, shop, consum, buyer, client, user, patron, diner, guest, subscrib, passenger, borrow, saver, household',
    'member, people',
  ),
  speaker(
    '(?:\\w+ )?tenants(?:’ \\w+)?',
    'tenant, rent, flat., flats, apartment, landlord, resident, lodger',
    'leas, hous',
  ),
  speaker(
    '(?:\\w+ )?(?:farmers|growers|farm leaders)',
    'farm, grow, agricult, crop, field, harvest, rural, herd, cattle, sheep, dairy, orchard, vine, planter, ranch, breed, produc, smallhold, peasant',
  ),
  speaker(
    '(?:\\w+ )?fishermen|trawlermen|fishing (?:crews|communities)',
    'fish, trawl, boat, catch, net., nets, skipper, crew, vessel, angl, sea., harbo',
  ),
  speaker(
    '(?:\\w+ )?patients(?:’ groups?)?',
    'patient, hospital, clinic, ward., surg, treat, ill., sick, medic, people with, trial, particip, sufferer, volunteer',
  ),
  speaker(
    '(?:his |her |close )?(?:friends|allies|aides|confidants?|associates)',
    'friend, ally, allies, aide, pal., pals, confid, support, associat, advis, staff, colleague, mate, mates, spokes, team',
    'close, back',
  ),
  speaker(
    '(?:his |her |their |former |shocked )?(?:colleagues|teammates|team-mates|classmates|co-workers)',
    'colleague, co-work, worked, works, team, fellow, class, mate., mates, school, squad, club, partner, crew, staff, player, side',
  ),
  speaker(
    '(?:community|tribal|village|church|religious|muslim|jewish|catholic|indigenous) (?:leaders|elders|figures)',
    'communit, elder, leader, church, religio, mosque, priest, imam, rabbi, bishop, tribal, tribe, indigen, council, headman, sheikh, clan, pastor, iwi, nation',
    'chief',
  ),
  speaker(
    '(?:local|city|town|council|government|state|county|municipal|health|senior|security|intelligence|western|us) officials',
    'official, council, mayor, authorit, ministr, municip, administrat, district, prefect, city, town, count(?:y|ies), agency, department, board, spokes, commission, secretary, public',
    'govern, minister, state, office',
  ),
  speaker(
    '(?:a |the |one )?(?:\\w+ )?think[- ]tanks?',
    'think tank, think-tank, institut, research, foundation, centre, center, policy, study, analys',
    'report',
  ),
  speaker(
    '(?:the )?(?:credit[- ])?rating agenc(?:y|ies)|moody’s|fitch|standard (?:&|and) poor’s',
    'rating, rated, moody, fitch, poor, credit, downgrad, upgrad, bond',
  ),
  speaker(
    '(?:\\w+ )?(?:fans|supporters)(?:’ (?:groups?|clubs?))?',
    'fan., fans, support, follow, crowd, spectat, admir, audience, terrac, stand., stands, backer, enthus, viewer, club',
  ),
  speaker(
    '(?:\\w+ )?(?:landowners|landlords|homeowners|property owners|estate agents|developers)',
    'land, owner, house, housing, propert, estate, develop, build, flat., flats, rent, real estate, villa, plot',
    'home',
  ),
];
