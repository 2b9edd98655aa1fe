import { type Topic, topic } from '../topic.ts';

/** What something is done for: "to ease congestion", "aimed at cutting emissions". Left out is "for", which says much else. */
function purpose(
  deed: string,
  deeds: string,
  what: string,
  source: string,
  passage: string | null = null,
): Topic {
  const told = `(?:to|could|would|will|should|helps?|helped|help) (?:${deed}) ${WHOSE}(?:${what})|(?:aimed at|in the hope of|with a view to|in an effort at|with the aim of|intended for|by|of|for) (?:${deeds}) ${WHOSE}(?:${what})`;
  return topic(told, source, passage);
}

const WHOSE = String.raw`(?:the |a |an |its |their |his |her |more |local |public |further |any |all |\w+ing ){0,2}(?:\w+ )?`;
const LESS =
  'cut|reduce|ease|relieve|lower|limit|tackle|combat|curb|fight|avoid|prevent|minimi[sz]e|stop|lessen|alleviate|counter';
const LESSENING =
  'cutting|reducing|easing|relieving|lowering|limiting|tackling|combating|curbing|fighting|avoiding|preventing|minimi[sz]ing|stopping|lessening|alleviating';
const MORE =
  'improve|boost|increase|raise|enhance|strengthen|ensure|guarantee|promote|restore|protect|support';
const MORE_OF =
  'improving|boosting|increasing|raising|enhancing|strengthening|ensuring|guaranteeing|promoting|restoring|protecting|supporting';

/** Purposes of measures in traffic, safety, nature and health, as a page adds them; each with all the words by which a faithful page may come to it. */
export const SAFETY_PURPOSES: readonly Topic[] = [
  purpose(
    LESS,
    LESSENING,
    'congestion|traffic(?! (?:accidents|deaths|noise))|traffic jams|gridlock|overcrowding|queues|bottlenecks',
    'congest, traffic, jam., jams, gridlock, crowd, queue, busy, bottlen, car., cars, full, capacit, lorr, truck, vehicle, wait, commut',
    'road, pressure',
  ),
  purpose(
    LESS,
    LESSENING,
    'noise|noise pollution|noise levels|disturbance',
    'noise, nois, loud, quiet, sound, decibel, disturb, sleep, silen, peace, nuisance',
  ),
  purpose(
    LESS,
    LESSENING,
    'pollution|emissions|exhaust fumes|carbon footprint|greenhouse gases|smog|air pollution|carbon emissions|co2',
    'pollut, emission, carbon, co2, exhaust, smog, climat, clean, environ, diesel, fume, air qual, greenhouse, green, partic, nitrogen, electric, fossil, contamin, zero',
  ),
  purpose(
    LESS,
    LESSENING,
    'flooding|floods|flood (?:risk|damage)|erosion|landslides',
    'flood, erosion, erode, landsl, slid, water, rain, river, storm, surge, drain, dam., dyke, dike, levee, inundat, sea., coast, overflow, mudsl, groundw, seawater, wastew, underw, freshw, thunderst, snowst, sandst, seas, seafar, undersea',
  ),
  purpose(
    LESS,
    LESSENING,
    'accidents|crashes|collisions|(?:road )?(?:deaths|injuries|casualties)|traffic accidents|drownings?|falls',
    'accident, crash, collis, collid, death, died, injur, safe, danger, casualt, drown, fall., falls, fell, kill, hurt, hit., risk, fatal, dead',
  ),
  purpose(
    LESS,
    LESSENING,
    'crime|thefts?|vandalism|shoplifting|fraud|burglar(?:y|ies)|violence|smuggling|poaching|corruption|(?:drug|human) trafficking|anti-social behaviou?r|illegal \\w+|hooliganism|fare-dodging|tax evasion|money laundering',
    'crim, theft, thie, stole, steal, vandal, shoplift, fraud, burgl, violen, smuggl, poach, corrupt, traffick, anti-social, antisocial, behavio, illegal, hooligan, dodg, evad, evasion, launder, offen, attack, assault, cheat, rob, loot, gang, disorder, misus, abus, bribe, unlawful, knife, gun',
  ),
  purpose(
    LESS,
    LESSENING,
    'waiting (?:times?|lists?)|delays|backlogs?|red tape|bureaucracy|paperwork',
    'wait, delay, backlog, queue, list., lists, red tape, bureau, paperwork, form., forms, late., faster, quick, speed, admin, simpl, punctual, hours, weeks, months',
  ),
  purpose(
    LESS,
    LESSENING,
    '(?:food )?waste|litter|plastic(?: waste)?|energy (?:use|consumption|costs|bills)|water (?:use|consumption|shortages)|fuel (?:consumption|costs)',
    'waste, litter, plastic, energ, water, fuel, electr, power, heat, consum, saving, save, throw, thrown, rubbish, recycl, packag, drought, gas., insulat, bag., bags, bottle, trash, leftov, surplus, unsold, efficien, groundw, floodw, seawater, rainw, underw, freshw',
  ),
  purpose(
    `${LESS}|slow|halt|contain|control|check`,
    `${LESSENING}|slowing|halting|containing|controlling`,
    'spread of (?:the )?\\w+|infections?|outbreaks?|contagion|transmission|contamination|disease|diseases|epidemics?|malaria|obesity|smoking|drinking|malnutrition|hunger|infant mortality|pests?|rats',
    'spread, infect, outbreak, contag, transmi, contamin, disease, epidem, malaria, obes, smok, drink, malnutr, hunger, mortal, pest., pests, rat., rats, virus, health, ill., illness, hygien, germ, bacter, vaccin, sick, fever, tobacco, alcohol, sugar, weight, mosquit, rodent, quarant, fire, cases, wildfire, bushfire',
  ),
  purpose(
    `${LESS}|fill|plug`,
    `${LESSENING}|filling|plugging`,
    '(?:staff|labou?r|skills|teacher|nurse|doctor|housing|driver|water|power|medicine|drug|blood|worker) shortages?|shortages? of (?:staff|nurses|doctors|teachers|drivers|workers|housing|water|medicines)|unemployment|youth unemployment|homelessness|poverty|fuel poverty|loneliness|isolation|truancy',
    'shortag, staff, labour, labor, skill, teach, nurs, doctor, hous, driver, water, power, medic, drug, blood, worker, unemploy, jobless, job., jobs, homeless, pover, poor, lonel, isolat, alone, truan, vacan, recruit, lack, too few, enough, absen, groundw, floodw, seawater, wastew, rainw, underw, freshw',
  ),
  purpose(
    `${MORE}|address`,
    `${MORE_OF}|addressing`,
    '(?:road |public |passenger |fire |rail |aviation |food |workplace |patient |pedestrian |school )?safety(?! net)|security|visibility|air quality|water quality|hygiene|road safety',
    'safe, unsafe, secur, visib, air qual, water qual, hygien, danger, risk, accident, protect, hazard, crash, clean, threat, fire, injur, light, guard, contamin, theft, crim, inspect, hurt, harm, wildfire, bushfire, flashl, streetl, floodl, headl, lifeg, coastg, bodyg',
  ),
  purpose(
    `${MORE}|save|preserve|conserve`,
    `${MORE_OF}|saving|preserving|conserving`,
    'wildlife|(?:rare |endangered |native |threatened |protected )species|biodiversity|habitats?|(?:nesting |migrating )?birds|bees|fish stocks|forests?|the environment|environment|nature|coastline|ecosystems?|animal welfare',
    'wildlife, species, biodiv, habitat, bird, bee., bees, fish, forest, environ, natur, coast, ecosyst, ecolog, animal, conserv, plant, tree, green, insect, meadow, protect, extinct, climat, sea., marine, wild, seabird, shorebird, songbird, seas, seafar, undersea',
  ),
  purpose(
    `${MORE}|attract|draw|lure|bring in|win back`,
    `${MORE_OF}|attracting|drawing|luring|bringing in|winning back`,
    'tourists?|tourism|visitors|shoppers|(?:young|new) (?:families|people|customers|residents|talent|audiences|readers|members|doctors|teachers|staff|recruits)|investors|investment|foreign (?:investors|investment|students|workers)|businesses|customers|sponsors',
    'touris, visit, shop, young, famil, new., newcom, investor, invest, busines, custom, sponsor, foreign, guest, travel, student, talent, audience, reader, member, recruit, attract, popular, resident, settle, trade, holiday, compan, firm, youth, spectat, viewer, people to, hire, hiring, appeal',
    'people',
  ),
  topic(
    '(?:to|and|aims? to|helps?|aimed at|campaign to|hopes? to|wants? to|bid to) (?:rais(?:e|ing)|increas(?:e|ing)|spread(?:ing)?) (?:public |global |greater )?awareness|awareness (?:campaign|week|day|month|drive|programme)|rais(?:e|ed|ing) awareness',
    'aware, attention, campaign, inform, educat, highlight, alert, warn, remind, teach, spotlight, publici, notice',
  ),
  topic(
    '(?:to|and|helps?|aimed at|hopes? to|wants? to|been) (?:rais(?:e|ing)|collect(?:ing)?) (?:money|funds|cash) (?:for|to)|rais(?:e|ed|ing) (?:money|funds|cash) (?:for|to)|(?:in aid of|proceeds (?:will |are to |would )?(?:go|went|going|from)|(?:all|the) (?:proceeds|profits|takings) (?:will |are |would |from |go))',
    'rais, fund, money, donat, charit, collect, proceed, profit, takings, aid., benefit, cause, appeal, sponsor, give, gave, giv, cash, financ, pay for, auction, earn, revenue, invest',
  ),
  topic(
    '(?:to )?mak(?:e|ing) (?:way|room) for (?:a|an|the|new|more|luxury|flats|apartments|offices|housing|homes|shops|cars)|to free up (?:space|land|money|funds|beds|resources|capacity|time|room)',
    'make way, made way, making way, make room, making room, room for, replac, instead, demol, clear, build, space, free up, freed, site., plot, land., give way, succeed, develop, bed., beds, website',
  ),
];
