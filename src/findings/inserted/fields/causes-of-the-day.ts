import { cause } from '../cause.ts';
import type { Topic } from '../topic.ts';

/** Causes that are in the news of any day, as a page gives them of its own; each with all the words by which a faithful page may come to it. */
export const CAUSES_OF_THE_DAY: readonly Topic[] = [
  cause('brexit', 'brexit, eu., european, europe, single market, customs, left the'),
  cause(
    '(?:social media|facebook|instagram|tiktok|online abuse|online hate|smartphones?|mobile phones?|screen time|video games?|gaming)',
    'social media, online, internet, facebook, instagram, tiktok, twitter, phone, mobile, screen, video, gaming, app., apps, digital, youtube, device',
  ),
  cause(
    'immigra(?:tion|nts)|migra(?:tion|nts)|refugees|asylum seekers',
    'immigr, migra, refug, asylum, foreign, newcomer, abroad, arriv, displac',
  ),
  cause(
    'traffic|congestion|heavy traffic|roadworks|road closures|a traffic jam|gridlock',
    'traffic, congest, roadwork, road, jam., gridlock, car., cars, vehicle, queue, clos, motorway, bus, lorr, truck, driv',
  ),
  cause(
    '(?:a |an )?(?:low|poor|heavy|small|tiny|record) (?:turnout|attendance)|voter (?:apathy|fatigue|anger)|protest votes?|tactical voting|vote[- ]splitting',
    'turnout, turn-out, attend, apath, voter, vote, tactical, abst, protest, split',
  ),
  cause(
    '(?:defensive|refereeing|umpiring|goalkeeping|individual|tactical|unforced|handling) (?:errors?|mistakes?|lapses?|blunders?)|(?:a )?(?:controversial|disputed|late|dubious) (?:penalty|decision|call|goal)|home advantage|poor (?:form|finishing|defending|weather|start)|fine form',
    'error, mistak, blunder, lapse, penal, decision, referee, umpire, goal, advantage, form., finish, defen, fault, slip, handl, miss, wrong',
  ),
  cause(
    '(?:squad|injury|player|team) (?:rotation|crisis|selection|shortage)|injuries and suspensions|suspensions?',
    'rotat, injur, select, suspen, absent, absen, missing, ban., banned, unavailable, rest., rested, squad',
  ),
  cause(
    'altitude|jet lag|travel fatigue|cramps?|dehydration|illness in the (?:team|camp|squad)',
    'altitud, metres, feet, jet lag, travel, cramp, dehydr, ill., illness, sick, virus, tired, water, flight, thirst, high',
  ),
  cause(
    'peer pressure|parental pressure|family pressure|bullying|harassment|discrimination|racism|sexism|homophobia|antisemitism|islamophobia',
    'peer, pressur, bull(?:y|i), harass, discrimin, racis, race, sexis, gender, homophob, antisem, islamophob, hate, abuse, insult, threat, bias, prejud, equal, intimid, treat',
  ),
  cause(
    '(?:a |an )?(?:lack of |insufficient |scarce |limited )(?:parking|space|room|capacity|beds|land|housing|classrooms|storage)|space constraints|overcrowding',
    'parking, space, room, capacit, bed., beds, land., hous, classroom, storage, crowd, full, cramp, size, small, enough',
  ),
  cause(
    '(?:a |an |the )?(?:change|shift|rise|fall|drop|decline|growth) in (?:\\w+ )?(?:tastes?|habits|fashions?|lifestyles?|diets?|consumption|consumer habits|viewing habits|reading habits|shopping habits|attitudes)|changing (?:tastes|habits|fashions|lifestyles|diets|attitudes|demographics)',
    'taste, habit, fashion, lifestyle, diet, consum, attitude, trend, prefer, chang, shift, young, generation, demograph, used to',
  ),
  cause(
    '(?:a )?(?:legal|court|planning|licen[cs]ing|contract|licensing|copyright|trademark|boundary|land|rent|tax|inheritance) (?:challenge|dispute|wrangle|battle|row|case|ruling|action)s?|litigation|(?:a )?lawsuits?',
    'legal, court, plan, licen, contract, copyright, trademark, boundar, land, rent, tax, inherit, litigat, lawsuit, sue., sued, suing, challeng, disput, judge, tribunal, ruling, law., appeal, claim',
  ),
  cause(
    '(?:new|stricter|tighter|tougher|tightened|increased|extra) (?:security|border|safety|customs|passport|immigration|hygiene) (?:checks?|measures?|controls?|rules|screening|procedures)',
    'secur, border, safe, custom, passport, immigr, hygien, check, measure, control, rule, screen, procedur, inspect',
  ),
  cause(
    '(?:missing|incomplete|lost|wrong|incorrect|outdated|forged|late) (?:\\w+ )?(?:paperwork|documents?|forms?|papers|records|certificates?|permits?|data|maps?|figures)',
    'paper, document, form., forms, record, certif, permit, data, map., maps, figure, file., files, licen, missing, incomplete, lost, wrong, incorrect, outdat, forg, late., error, mistak, register',
  ),
  cause(
    '(?:a )?(?:loose|faulty|broken|worn|cracked|corroded|rusted|missing|defective|rusty|frayed|snapped|jammed|stuck|blocked|clogged|leaking|burst|ruptured|failed|damaged) (?:\\w+ )?(?:bolts?|screws?|cables?|seals?|valves?|pipes?|joints?|bearings?|hinges?|springs?|chains?|ropes?|pumps?|sensors?|switch(?:es)?|filters?|drains?|gaskets?|hoses?|couplings?|belts?|axles?|wheels?|tyres?|tires?|rails?|welds?|pins?|brackets?|hatch(?:es)?|doors?|locks?|alarms?|heaters?|boilers?|fans?|tanks?)',
    'bolt, screw, cable, seal., seals, valve, pipe, joint, bearing, hinge, spring, chain, rope, pump, sensor, switch, filter, drain, gasket, hose, coupling, belt, axle, wheel, tyre, tire., tires, rail., rails, weld, pin., pins, bracket, hatch, door, lock., locks, alarm, heater, boiler, fan., tank, fault, worn, crack, corro, rust, defect, snap, jam, stuck, block, clog, leak, burst, ruptur, part., parts, mechanic, technic',
  ),
  cause(
    '(?:a |an )?(?:fallen|falling|toppled) (?:trees?|branch(?:es)?|rocks?|masonry|power lines?)|(?:a )?(?:stray|loose|frightened|wandering) (?:dogs?|cows?|cattle|horses?|sheep|animals?|deer)|(?:a )?bird strikes?|(?:birds|seagulls|geese|rats|mice|squirrels|foxes|wolves|bears)',
    'tree, branch, rock, mason, power line, dog, cow., cows, cattle, horse, sheep, animal, deer, bird, gull, geese, goose, rat., rats, mice, mouse, squirrel, fox, wolf, wolves, bear., bears, wildlife, rodent',
  ),
  cause(
    '(?:sun|low sun|glare|dazzling sun|bright sun(?:light)?|sunlight|a wet road|wet roads|slippery (?:roads?|surfaces?|conditions)|potholes?|aquaplaning|a sharp bend|black ice)',
    'sun., glare, dazzl, bright, wet., slipp, slick, pothole, aquaplan, bend., bends, curve, ice., icy, rain, road, surfac, oil., gravel, mud',
  ),
  cause(
    '(?:medication|an overdose|drug use|sleeping pills|cocaine|a drug overdose|drunken \\w+|sleepwalking|a seizure|a blackout|an allergic reaction|an asthma attack|low blood sugar|blood poisoning|sepsis|malnutrition|old age|natural causes)',
    'medic, overdos, drug, pill, cocaine, drunk, sleepwalk, seizure, blackout, black out, epilep, allerg, asthma, sugar, diabet, poison, sepsis, infect, malnutr, starv, hunger, age., aged, natural, ill., illness, disease, toxicol',
  ),
  cause(
    '(?:government|state|council|official|bureaucratic|political) (?:inaction|indecision|interference|pressure|incompetence|failure|neglect|dithering|meddling)|political (?:reasons|motives|differences|rivalry|deadlock|gridlock|stalemate)',
    'inact, indecis, interf, pressur, incompet, fail, neglect, dither, meddl, politic, deadlock, gridlock, stalemate, govern, minister, part(?:y|ies), coalit, parliament, council, intervene, oppos',
  ),
  cause(
    '(?:religious|ethnic|sectarian|tribal|racial|communal|border|cross-border|diplomatic|trade) (?:tensions?|violence|hatred|differences|clashes|conflicts?|strife)',
    'relig, ethnic, sectar, trib, racial, racis, communal, border, diplom, tension, violen, hatred, clash, conflict, strife, muslim, christian, hindu, jew, clan, communit',
  ),
  cause(
    '(?:a |an )?(?:love affair|extramarital affair|affair with|love triangle|broken heart|marital problems|family feud|domestic (?:dispute|row|violence|argument)|drunken (?:row|argument|brawl|dispute))',
    'affair, love, marit, marri, wife, husband, relationship, girlfriend, boyfriend, divorc, feud, domestic, drunk, row., argu, brawl, quarrel, fight, couple, partner, jealous',
  ),
  cause(
    '(?:population|housing|tourist|visitor|passenger|building|construction|baby|tech|oil|mining) (?:boom|pressure|surge|growth)|rapid (?:growth|urbani[sz]ation|expansion|development)|urbani[sz]ation|over-?development',
    'populat, hous, tour, visit, passenger, build, construct, birth, tech, oil., mine., mining, boom, surge, grow, grew, expan, develop, urban, city',
  ),
  cause(
    '(?:salt|salinity|salt ?water|acid|alkaline|dust|ash|sand|mud|silt|sediment|algae|seaweed|weeds|moss|mould|mold|damp|dry rot|woodworm|termites|lead|mercury|pesticides|fertili[sz]er|microplastics)',
    'salt, saline, acid, alkal, dust, ash., sand, mud, silt, sediment, alga, seaweed, weed, moss, mould, mold, damp, rot., woodworm, termit, lead., mercur, pestic, fertil, plastic, chemical, pollut, toxic, water, insect',
  ),
  cause(
    '(?:fear of|fears (?:of|over|about)|worries (?:about|over)|concerns? (?:about|over)|uncertainty (?:about|over)|doubts (?:about|over)) (?:\\w+ )?(?:flooding|war|terrorism|crime|recession|inflation|redundancies|job losses|pollution|noise|safety|privacy|costs?|the cost|debt|tariffs|contagion|infection|litigation|demand|violence|reprisals|attack)',
    'fear, worr, concern, uncertain, doubt, anxi, risk, afraid, flood, war., terror, crime, recession, inflat, redundan, job, pollut, noise, safe, priva, cost, debt, tariff, contag, infect, litigat, demand, violen, repris, attack, danger',
  ),
  cause(
    '(?:noise|smell|odou?r|dust|litter|parking|vibration) (?:complaints|problems|nuisance|levels)|noise|(?:complaints (?:from|by|about))',
    'noise, nois, loud, smell, odo, stink, stench, dust, litter, parking, vibrat, complain, nuisance, neighbo, resident, quiet, sound',
  ),
];
