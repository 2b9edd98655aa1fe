import { cause } from '../cause.ts';
import type { Topic } from '../topic.ts';

/** Causes from public life, nature and private life, each with all the words by which a faithful page may come to it. Right and wrong by words alone on the labelled pairs: 11 : 0. */
export const SOCIETY_CAUSES: readonly Topic[] = [
  cause(
    '(?:the )?(?:covid(?:-19)?|coronavirus|corona)?(?: )?(?:pandemic|lockdowns?)|covid(?:-19)?|coronavirus',
    'pandem, covid, corona, lockdown, virus, 2020, 2021, 2022, restrict, quarantin, infect',
  ),
  cause(
    'war(?: in (?:ukraine|gaza|sudan|syria|yemen|the \\w+))?|russia’s invasion|(?:civil|cold) war|(?:heavy|fierce|renewed|street|intense|bitter|recent|ongoing) fighting|fighting (?:in|between|near|around|along|broke|erupted|continue[sd]?)|armed conflict|invasion|shelling|sanctions',
    'war., wars, wartime, conflict, fight, fought, invasion, invad, ukrain, russia, gaza, israel, milit, troop, battle, rebel, front, hostil, ceasefire, truce, attack, shell, soldier, armed, army, sanction, missile, bomb, embargo, militia, drone, clash, 1939, 1940, 1941, 1942, 1943, 1944, 1945, 1914, 1918',
  ),
  cause(
    'strikes?(?! (?:by (?:the )?(?:army|air|israel\\w*|russia\\w*|us|ukrain\\w*|military|navy|drones?|jets?|lightning)|on|at|against|from|out|back|a|an|the|force|rate|price|partner|action by the army)\\b)|industrial action|walkouts?|(?:pay|labou?r|wage) (?:dispute|unrest)|go-slow|work stoppage',
    'strik, industrial action, walkout, walk out, walked out, stoppage, picket, downed tools, work to rule, go-slow',
    'union, dispute, protest, unrest, labour, labor, attack',
  ),
  cause(
    'climate change|global warming|(?:a |the )?(?:warming|changing|warmer) (?:climate|planet|seas?|oceans?|world)',
    'climat, warm, carbon, emission, greenhouse, temperat, heat, hotter, weather',
  ),
  cause(
    '(?:ag(?:e)?ing|shrinking|growing|declining) (?:population|society|workforce)|population (?:growth|decline)|(?:falling|low|declining) birth ?rates?|(?:mass )?emigration|depopulation|rural exodus|brain drain|overpopulation',
    'age., aged, ageing, aging, birth, born, populat, elder, pension, demograph, young, emigrat, migrat, depop, old., older, people leav, moved away, move away, moving away, inhabitant, census, brain drain, abroad, resident',
  ),
  cause(
    'lack of (?:\\w+ )?(?:evidence|proof)|insufficient evidence',
    'eviden, proof, prove, proving, insuffic, witness, acquit, clear',
  ),
  cause(
    'lack of (?:\\w+ )?(?:interest|buyers|bidders|takers|customers|passengers|support)|poor (?:ticket sales|attendance|turnout)|low (?:turnout|attendance|uptake)',
    'interest, buy, bid, taker, custom, passenger, ticket, attend, turnout, support, uptake, too few, fewer, empty, no one, no-one, sold, sale, demand, popular, visitor, audience, vote, used by, users, viewers',
    'nobody',
  ),
  cause(
    'lack of (?:\\w+ )?(?:experience|training|practice|preparation|skills|expertise|qualified \\w+)|inexperience|poor training',
    'experience, inexper, train, practi, prepar, skill, expert, qualif, young, novice, newcomer, unprepared, learn, rookie, certif',
  ),
  cause(
    'lack of (?:\\w+ )?(?:planning|oversight|supervision|regulation|controls?|leadership|political will|coordination)|poor (?:planning|oversight|supervision|coordination|leadership)|weak (?:oversight|controls|enforcement)',
    'overs, supervis, regulat, control, leader, coordinat, co-ordinat, inspect, enforc, check, monitor, weak, politic, chaos, fail',
    'plan, will., manag, govern',
  ),
  cause(
    '(?:a |an |bitter |long-running |public |internal )?(?:row|dispute|feud|rift|quarrel|disagreements?|falling-out|power struggle|infighting|argument) (?:over|with|about|between|among)|infighting|power struggle',
    'row., rows, disput, disagre, quarrel, feud, fell out, fall out, falling, fallen out, clash, conflict, tension, rift, odds, wrangl, sue., sued',
    'argu, split, contest, legal, court, differ, contract, object, oppos, refus, reject, row over, fight, protest, accus, against, divide, struggl, compla, unhappy, vot, critic',
  ),
  cause(
    '(?:political|social|civil) (?:unrest|instability|turmoil|crisis|uncertainty|chaos|tensions)|(?:a )?(?:military )?coup|riots|unrest',
    'politic, elect, unrest, unstable, instab, protest, riot, coup, violen, turmoil, crisis, demonstrat, junta, uprising, overthr, revolt, governm, resign, parliament, strike, social, civil, gang, militant',
  ),
  cause(
    '(?:safety|security|health|hygiene) (?:concerns|fears|reasons|grounds|risks|worries)',
    'safe, unsafe, secur, danger, risk, hazard, threat, accident, health, hygien, contamin, poison, attack, harm, violen, structur, collaps, crack, infect, toxic, inspect, concern, fear, evacuat, terror',
  ),
  cause(
    '(?:privacy|data protection|copyright|ethical|environmental) (?:concerns|fears|reasons|grounds|worries)',
    'priva, personal, data, surveil, copyright, rights, ethic, moral, environ, nature, wildlife, pollut, conserv, species, habitat, ecolog, licen, permission, birds, river, consent, green, carbon, climat, forest, water',
  ),
  cause(
    '(?:a |the )?(?:public|massive|angry|fierce|social media|online|political|local|international|growing|huge|widespread) (?:\\w+ )?(?:outcry|pressure|backlash|outrage|protests?|opposition|criticism|anger|complaints?)|(?:outcry|backlash|outrage|complaints|protests|pressure|criticism) from',
    'outcry, pressur, protest, backlash, petition, campaign, outrag, demonstrat, furor, fury, furious, uproar, anger, angry, complain, boycot, condemn, lobby, urg, controvers',
    'complaint, oppos, critic, object, march, row., against, resist, demand, scandal, call, letter, unhappy, dissatisf, accus, appeal, attack, unpopular, refus, disput, fear, concern, dismay, hostil',
  ),
  cause(
    'personal (?:reasons|problems|issues|matters)|family (?:reasons|problems|commitments|matters)',
    'personal, private, family, wife, husband, child, mother, father, parent, reason, marri, divorc',
  ),
  cause(
    '(?:mass |over-?|record |booming )?tourism|influx of (?:tourists|visitors)|tourist (?:boom|numbers)|airbnb(?: lets)?|holiday (?:lets|homes)|second homes',
    'tour, visit, holiday, airbnb, second home, guest, cruise, hotel, short-term, short-let, let., lets, travel, lodging',
  ),
  cause(
    'overfishing|poach(?:ing|ers)|illegal (?:fishing|hunting)',
    'fish, poach, hunt, trawl, catch, quota, illegal, net., nets, snare, trap, stock, boat, trade',
  ),
  cause(
    '(?:illegal )?(?:logging|deforestation|mining|quarrying)|illegal (?:gold )?min(?:ing|ers)',
    'log., logs, logging, logger, deforest, forest, tree, timber, felled, mine., mines, mining, miner, quarr, dig, clear, gold, wood, chainsaw',
  ),
  cause(
    'pollution|contamination|pesticides?|sewage|toxic \\w+|oil spill',
    'pollut, contamin, pesticid, sewage, toxic, spill, chemical, poison, waste, nitrat, lead., mercury, pfas, exhaust, smoke, emission, effluent, runoff, run-off, discharg, particul, nitrogen, fertili, dump, dirty, leak, oil., plastic, smog, bacteri, insectic',
  ),
  cause(
    '(?:a |an )?(?:outbreak of|bird flu|swine fever|foot-and-mouth|crop disease|blight|locusts?|pests?|parasites?|mosquito(?:es)?|invasive species)',
    'outbreak, flu., fever, disease, virus, infect, blight, locust, pest., pests, parasit, mosquito, invasive, insect, beetle, fung, bacteri, epidem, moth., moths, weevil, worm, mite, rot., mildew, thrip, fly, flies, weed, snail, avian, cull, sick, rust',
  ),
  cause(
    '(?:poor|bad|failed|disastrous|bumper|record) (?:harvests?|crops?)|crop failures?',
    'harvest, crop, yield',
    'field, farm, grow, grew, frost, season, orchard, vine, tonne, hectare, acre, bushel',
  ),
  cause(
    '(?:a |an )?(?:landslides?|mudslides?|earthquakes?|tremors?|avalanches?|volcanic \\w+|tsunami|sinkhole|subsidence|erosion)',
    'landslid, landslip, slid, earthquak, quake, tremor, avalanch, volcan, erupt, ash., tsunami, wave, sinkhole, subsid, ero, slope, mud, magnitude, seismic, hillside, rock, collaps, ground, cave, soil, coast, cliff',
  ),
  cause(
    'housing (?:shortage|crisis)|overcrowding|urban sprawl|gentrification|homelessness|poverty|unemployment|inequality',
    'crowd, sprawl, gentrif, homeless, poor, pover, unemploy, jobless, job., jobs, inequal, rent, flat., flats, apartment, accommod, full, capacity, built, build, income, wealth, destitut, hunger, shelter, benefit, low pay, beds',
    'hous',
  ),
  cause(
    '(?:gang|drug|gun|knife) (?:violence|wars?|crime|feud|rivalry)|gang (?:feud|rivalries)|drug (?:traffick(?:ing|ers)|dealers|abuse|addiction)|drugs',
    'gang, drug, gun, knife, shoot, shot, traffick, narcot, cocain, heroin, cartel, mafia, mob., crim, addict, dealer, cannabis, methamphet, opioid, fentanyl, stab, weapon, substance, smuggl, medicin, pill, dope, doping',
  ),
  cause(
    'jealousy|revenge|greed|vengeance|spite|loneliness|boredom|desperation',
    'jealous, reveng, greed, veng, spite, lonel, bore., bored, desper, grudge, envy, envious, retaliat, aveng, alone, money, hate, hatred, angry, anger, love, affair, get back, score, motive, despair',
  ),
  cause(
    '(?:gambling|mounting|huge|unpaid|heavy|crippling|spiralling|business) debts?|gambling|betting|(?:a |his |her )?taste for|(?:a |his |her )?love of|(?:lavish|extravagant) (?:lifestyle|spending)',
    'gambl, bet., bets, betting, casino, debt, owe, owing, lavish, extravag, lifestyle, luxur, spend, spent, taste, love, wager, horse, stake, poker, lotter, bookmak, loan, creditor, arrears, unpaid, passion, fond',
  ),
  cause(
    '(?:depression|anxiety|mental (?:illness|health)(?: \\w+)?|(?:a |messy |bitter )?divorce|heartbreak|grief|bereavement)',
    'depress, anxi, mental, psych, divorc, separat, broke up, split, marri, heartbr, grief, griev, berea, mourn, death, died, stress, suicid, trauma, breakdown, therap, sad., sadness, wife, husband, loss',
  ),
];
