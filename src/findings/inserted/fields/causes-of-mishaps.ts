import { cause } from '../cause.ts';
import type { Topic } from '../topic.ts';

/** Causes of accidents, breakdowns and failures, each with all the words by which a faithful page may come to it. Right and wrong by words alone on the labelled pairs: 4 : 0. */
export const MISHAP_CAUSES: readonly Topic[] = [
  cause(
    'human error|(?:pilot|driver|operator|clerical|administrative|navigational) error|carelessness|negligence|inattention',
    'error, mistak, human, neglig, careless, fault, forgot, blunder, slip, misread, wrong, oversight, inadvert, accident, fail, distract, attention, asleep, nodd, doz, muddle, mix-up, confus, inadequat, incorrect',
  ),
  cause(
    '(?:faulty|defective|old|bad|dodgy|exposed) (?:wiring|cables?|electrics|charger|battery|fuse|plug|socket)|(?:electrical|wiring) (?:fault|failure|problem)|short[- ]circuit|overheat(?:ed|ing) \\w+',
    'wire., wires, wiring, electr, circuit, cable, spark, socket, fuse, charg, batter, plug, overheat, power line, transformer',
  ),
  cause('lightning(?: strikes?)?', 'lightning, thunder, storm, struck, bolt'),
  cause('gas leak', 'gas., leak, pipe, boiler, cylinder, canister, propane, methane'),
  cause(
    '(?:discarded|stray|lit|unattended|smouldering) (?:cigarette|candle|barbecue|match|firework)s?|cooking (?:accident|fire)|chip pan',
    'cigar, candle, barbecue, match., matches., firework, cook, chip pan, smok, stove, kitchen, ember, bonfire, flare, tobacco',
  ),
  cause(
    'brake (?:failure|problems?|fault)|faulty brakes',
    'brak, mechanic, technic, stop in time, failed to stop, fault',
  ),
  cause(
    '(?:engine|motor|gearbox|rudder|steering|propeller|turbine) (?:failure|trouble|problems?|fault|malfunction|fire)',
    'engine, motor, gear, rudder, steer, propel, turbine, mechanic, technic, broke, breakdown, fault, fail, malfunc, defect, drift, power',
  ),
  cause(
    '(?:mechanical|technical|structural|equipment|design|manufacturing) (?:failure|faults?|problems?|issues?|defects?|difficulties|glitch(?:es)?|flaws?)',
    'mechanic, technic, structur, equip, design, manufactur, fault, fail, problem, defect, broke, break, malfunc, glitch, flaw, crack, error, bug., bugs, weak, out of order, trouble, stuck, jam, snap',
  ),
  cause(
    '(?:software|computer|it|system) (?:glitch(?:es)?|bugs?|errors?|failures?|faults?|problems?|outage|crash|upgrade|update)|cyber-?attack|hack(?:ers|ing)|ransomware|server (?:failure|problems|crash)',
    'software, comput, system, glitch, bug., bugs, program, server, cyber, hack, ransom, malware, data, digital, algorithm, online, app., outage, technic, code, network',
  ),
  cause(
    '(?:power|electricity) (?:cuts?|outages?|failures?)|blackouts?',
    'power, electric, blackout, outage, grid, generator, current, lights',
  ),
  cause(
    'fatigue|exhaustion|tiredness|lack of sleep|overwork|burn-?out|stress(?! (?:tests?|fractures?|levels?|on|that)\\b)',
    'fatigu, exhaust, tired, sleep, slept, asleep, overwork, burn-out, burnout, burned out, burnt out, stress, hours, rest., weary, shift, overtime, strain, pressure, drows, doze',
  ),
  cause(
    'alcohol|(?:heavy |excessive |binge |underage )?drink(?:ing)?(?! (?:water|tea|coffee|milk|from|the|a|up|in|fountains?|habits|suppl(?:y|ies)|and eating)\\b)|drunkenness|drunk[- ]driv(?:ing|er)|drink[- ]driving',
    'alcohol, drink, drank, drunk, beer, wine, spirit, pub., bar., bars, sober, intoxic, breath, liquor, whisk, booze, limit',
  ),
  cause(
    'speeding|excessive speed|high speed|reckless driving|dangerous driving|(?:street|illegal|drag) racing|racing (?:each|one) (?:another|other)',
    'speed, fast, reckless, danger, rac(?:e|ing), km/h, mph, kilomet(?:re|er)s an hour, miles an hour, limit, overtak, per hour, knots',
  ),
  cause(
    '(?:poor|bad|inadequate|shoddy|lack of|neglected|deferred|insufficient) (?:maintenance|upkeep|workmanship|construction|inspections?)|(?:decades|years) of neglect|wear and tear|metal fatigue|corrosion|rust|age(?:ing|d) (?:pipes|infrastructure|equipment|machinery|network|buildings?)|crumbling \\w+',
    'mainten, maintain, upkeep, neglect, worn, wear, fatigue, corro, rust, age., aged, ageing, aging, older, built in, repair, crumbl, decay, rot., rotten, rotting, rotted, dilapidat, disrepair, crack, service, inspect, workmanship, shoddy, replac, century',
    'old.',
  ),
  cause(
    'poor (?:visibility|lighting)|blind spot|bad light|darkness',
    'visib, light., lights, lighting, lit, unlit, blind, dark, fog, mist, haze, smoke, dusk, night, see., saw, glare, dust, lamp',
  ),
  cause(
    '(?:mis|poor |bad )communication|miscommunication|misunderstanding|language barrier|mix-up|confusion',
    'communic, misunderst, language, mix, confus, mistak, unclear, message, mishear, interpret, translat, wrong, error, unaware, inform',
  ),
  cause(
    'sabotage|vandal(?:s|ism)|arson|terroris(?:m|ts)|thieves|looting|cable theft',
    'sabot, vandal, arson, terror, thief, thieves, theft, stole, loot, deliberat, damag, tamper, attack, explos, bomb, suspic, set fire, set alight, started the',
  ),
  cause(
    '(?:bad|poor|severe|stormy|extreme|adverse|harsh|foul) (?:weather|conditions)|(?:heavy|torrential|persistent|driving) (?:rain|rains|rainfall|snow|snowfall)|(?:high|strong|gale-force) winds|(?:a |stiff |strong )?headwind|storms?(?! (?:into|to|out|off|through|ahead|back|clear|in|of|past|home|over|about)\\b)|flooding|floods|fog|frosts?|(?<!over (?:the )?)(?:ice|rough seas?|snow)(?! (?:cream|hockey|rink|age|sheets?|cores?|skat\\w+)\\b)',
    'weather, rain, storm, wind, snow, ice., icy, fog, mist, frost, cold, flood, wet., wetter, damp, shower, hurricane, typhoon, cyclone, gale, monsoon, swell, waves, rough, hail, sleet, thunder, lightning, blizzard, gust, breeze, freez, froze, winter, degrees, climat, tornado, deluge, downpour, drizzl, mud',
  ),
  cause(
    '(?:the |a |severe |prolonged )?(?:drought|heatwave|heat wave|dry (?:spell|summer|weather|winter)|water shortages?|low water levels?)|lack of (?:rain|rainfall|snow|water)',
    'drought, heat, hot., hotter, dry, dri, rain, water, reservoir, temperat, degrees, summer, weather, climat, snow, river, parch, moist',
  ),
  cause(
    '(?:a |an |the |several |repeated |lengthy |long )?(?:construction|planning|legal|production|shipping|regulatory|technical|certification|bureaucratic) delays',
    'delay, late., later, behind, postpon, wait, overdue, hold-up, held up, longer, slip, stall, put off, push, backlog, defer, not yet',
  ),
  cause(
    '(?:a |an |his |her )?(?:knee|ankle|hamstring|groin|calf|shoulder|back|thigh|foot|wrist|hip|rib|elbow|head|leg|hand|recurring|long-term) (?:injur(?:y|ies)|problem|strain|complaint)|injur(?:y|ies)',
    'injur, hurt, broke, torn, tore, tear, fractur, strain, sprain, surger, operat, limp, pain, fit., fitness, muscle, knee, ankle, hamstring, groin, calf, shoulder, thigh, wrist, hip., rib., ribs, elbow, concuss, wound, bruis, twist, sore, treat, stretcher, recover, cramp, physio, doctor, knock, pull',
  ),
  cause(
    '(?:short |long |sudden |serious |brief )(?:illness|disease)|illness|ill health|health (?:problems|reasons|issues)|stomach bug|food poisoning|(?:a )?heart attack|(?:a )?stroke|cancer|pneumonia|complications',
    'ill., illness, sick, diseas, infect, virus, flu., fever, unwell, stroke, heart, cancer, tumour, tumor, pneumon, complic, poison, condition, diagnos, dement, diabet, collaps, syndrome',
    'health, hospital, surger, operation, medic, treat, doctor, bug., symptom, patient, dizzy, chest, lung, bleed',
  ),
];
