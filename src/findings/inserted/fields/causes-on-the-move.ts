import { cause } from '../cause.ts';
import { type Topic, topic } from '../topic.ts';

/** Causes of accidents, delays, fires, deaths and disease, each with all the words by which a faithful page may come to it. */
export const CAUSES_ON_THE_MOVE: readonly Topic[] = [
  cause(
    'over-?loading|excess(?:ive)? weight|an overloaded \\w+|too much weight|shifting cargo|shifted cargo|unsecured (?:cargo|load)',
    'overload, weigh, heavy, load, too many, capacit, tonne, crowd, cram, cargo, full, secur, shift, balast, ballast, lashing',
  ),
  cause(
    '(?:car|traffic|road|lorry|truck|bus|coach|train|tram|head-on|motorcycle|motorbike|bike|bicycle|cycling|skiing|riding|climbing|diving|hunting|farming|farm|workplace|work|industrial|boating|sailing|training|swimming|hit-and-run|scooter|tractor|quad bike|parachut\\w+|paragliding|plane|helicopter|ferry) (?:accidents?|crash(?:es)?|collisions?|pile-?up|smash)|(?:a|the) (?:collision|derailment|pile-?up|car crash)|derailment',
    'accident, crash, collid, collis, derail, smash, pile, overturn, hit., hits, struck, knock, ran into, run over, wreck, fell, fall., killed, injur, thrown, skid, came off, came down, impact, hurt, drown, avalanch, capsiz, plung, shipwr',
  ),
  cause(
    'altercation|(?:bar|pub|street|drunken|fist)[ -]?(?:fight|brawl)|fist-?fight|brawl|scuffle|road rage|(?:heated|angry|drunken|violent|trivial|loud|petty|verbal) (?:argument|row|exchange|quarrel|dispute|confrontation)',
    'altercat, brawl, scuffl, fight, fought, fist, punch, argu, quarrel, row., rage, clash, violen, assault, attack, struggl, shov, push, disput, confront, words., exchange, shout, stab, beat, disagree, hit.',
  ),
  cause(
    'exposure to (?:\\w+ )?(?:chemicals?|smoke|asbestos|radiation|lead|dust|fumes|pesticides?|sunlight|noise|gas|mould|silica|toxins?|air pollution|uranium|solvents?)|(?:radon|radiation|lead exposure|asbestos|silica|carbon monoxide(?: poisoning)?)',
    'expos, chemic, smoke, asbest, radiat, lead., dust, fume, pestic, sunl, sun., noise, gas., mould, mold, silica, toxi, pollut, uran, solvent, radon, poison, contamin, monoxid, inhal, breath, boiler, nuclear, insulat, petroch, agroch',
  ),
  cause(
    '(?:contaminated|tainted|undercooked|spoiled|bad|raw|infected|dirty|unclean|polluted|unpasteuri[sz]ed|rotten) (?:\\w+ )?(?:food|water|meat|chicken|eggs?|milk|fish|seafood|shellfish|oysters|salad|blood|needles?|ice|sushi|cheese|beef|pork|batch|wells?|supplies)|salmonella|e\\. coli|listeria|norovirus|food hygiene',
    'contamin, taint, cook, spoil, raw., infect, dirt, unclean, pollut, pasteur, rot., rotten, food, water, meat, chicken, egg, milk, fish, shellf, oyster, salad, blood, needle, bacter, salmon, coli, listeria, norov, poison, ate., eaten, eating, meal, restaur, toxin, virus, hygien, toxic, drink, well., cheese, batch, groundw, floodw, seawater, wastew, rainw, underw, freshw',
  ),
  cause(
    '(?:passive )?smoking|vaping|tobacco|cigarettes|(?:unhealthy|poor|bad) diets?|diets? (?:high|rich|low) in \\w+|sugary drinks|junk food|fast food|lack of (?:exercise|physical activity|fibre|vitamins?|sunlight)|sedentary (?:lifestyles?|\\w+)|obesity|excess weight',
    'smok, tobacco, vap(?:e|i), cigar, nicot, diet, food, sugar, drink, junk, exercis, activ, sedent, sit., sitting, obes, weight, fat., fatty, vitamin, fibre, eat, sun., sunl, nutri, lifestyle, sport, salt, alcohol',
  ),
  cause(
    'vaccine (?:hesitancy|scepticism|skepticism|shortages?|refusal|misinformation)|(?:falling|low|declining) vaccination (?:rates?|coverage)|anti-vaccin\\w+|antibiotic resistance|resistant (?:bacteria|strains)|overuse of (?:antibiotics|\\w+)|overprescri\\w+',
    'vaccin, immuni, jab, inocul, antibiot, resist, overus, overpres, prescri, bacter, strain, too many, unprotected',
  ),
  cause(
    '(?:medical|diagnostic|prescription|dosage|surgical|laboratory|labelling|dispensing) (?:errors?|mistakes?|mix-up|negligence|blunders?)|misdiagnosis|(?:a )?(?:missed|late|wrong|delayed) diagnosis|wrong (?:medication|dose|drug|diagnosis)|botched (?:surgery|operation)|complications (?:from|during|after|following|of)',
    'error, mistak, mix, neglig, blunder, diagnos, wrong, missed, overlook, dose, drug, botch, complic, medic, surg, operat, label, dispens, misread, fault, delay, incorrect, fail, treat',
  ),
  cause(
    '(?:habitat (?:loss|destruction)|loss of (?:\\w+ )?(?:habitats?|wetlands?|hedgerows?|meadows?|nesting sites|farmland|forests?)|intensive (?:farming|agriculture)|monocultures?|over-?grazing|land clear(?:ing|ance)|industrial farming|urban development|drainage of \\w+)',
    'habitat, intensiv, farm, agric, monocult, graz, clear, forest, hedge, meadow, plough, develop, build, wetland, drain, destruct, nest, land use, urban, city, cities, crop, tree, marsh, livestock, destroy, field, airfield, oilfield, cornf',
  ),
  cause(
    '(?:discarded |lost |ghost |abandoned )?fishing (?:nets?|gear|lines?)|ghost nets?|by-?catch|entanglement|ship strikes?|(?:boat|ship|vessel) (?:propellers?|traffic|noise|collisions?)|(?:underwater|sonar) noise|naval sonar|plastic (?:waste|bags|debris|rubbish)|marine (?:litter|debris)',
    'net., nets, fish, gear, entangl, bycatch, by-catch, ship, boat, vessel, noise, sonar, collid, collis, propel, line., lines, trawl, plastic, litter, debris, rope, rubbish, waste, warship, steamship, speedboat, sailboat, rowboat, motorboat, lifeboat',
  ),
  cause(
    '(?:el niño|la niña|el nino|la nina|(?:warm(?:er|ing)?|rising|high) (?:ocean|sea|water|river|lake|air|summer|night) ?(?:temperatures?|waters?)?|ocean warming|(?:a |an )?(?:cold front|heat dome|polar vortex|area of (?:high|low) pressure|atmospheric river|shift in the jet stream)|low (?:tide|humidity)|high (?:tide|humidity)|(?:a )?storm surge|spring tides?)',
    'el ni, la ni, warm, ocean, temperat, climat, current, heat, hot., pressure, front., fronts, dome, vortex, weather, meteor, forecast, storm, jet stream, tide, tidal, humid, surge, degree, atmosph, cold, rain, dry., wind, thunderst, snowst, sandst',
  ),
  cause(
    '(?:melting|thawing) (?:ice|snow|glaciers?|permafrost)|snow ?melt|glacial melt|(?:a |the )?(?:burst|broken|failed|breached|collapsed|blocked|inadequate|poor|clogged|overflowing|overwhelmed) (?:\\w+ )?(?:dam|levee|dyke|dike|embankment|drains?|drainage|sewers?|culverts?|gutters?|canal|storm drains?|water main)|dam (?:failure|collapse|burst)|burst (?:water )?main',
    'melt, thaw, snow, dam., dams, levee, dyke, dike, embank, drain, sewer, culvert, gutter, canal, main., mains, pipe, glaci, permafrost, burst, overflow, broke, breach, rubbish, block, clog',
  ),
  cause(
    'signal(?:ling)? (?:failure|problems?|fault|error|equipment)|points failure|(?:track|rail) (?:defects?|faults?|damage|repairs?|problems?|works?)|(?:damaged|faulty|downed|broken) (?:overhead (?:line|wires?|cables?)|rails?|tracks?|points|wires)|overhead (?:line|wire) (?:damage|fault|failure|problems)|engineering works?|(?:a )?(?:broken-down|stranded|stalled|abandoned) (?:train|lorry|car|truck|bus|vehicle|tram)',
    'signal, points, track, engineer, overhead, line., switch, rail., rails, wire, catenar, repair, mainten, technic, fault, broke, breakdown, stall, strand, abandon, defect, electr, works, stuck, power',
  ),
  cause(
    'leaves on the (?:line|track)|trespass(?:ers|ing)|(?:a )?person on the (?:tracks?|line)|(?:an )?unattended (?:bag|suitcase|package|luggage)|(?:a )?(?:security|bomb) (?:alert|scare|threat|incident)|(?:a )?(?:suspicious|abandoned) (?:package|bag|suitcase|object|parcel|device)|(?:a )?bomb (?:threat|hoax)|(?:a )?false alarm|medical emergency|(?:an )?unruly passengers?',
    'leaves, leaf, trespass, on the track, on the line, unattend, bag., bags, suitcase, secur, bomb, suspicious, package, object, parcel, threat, hoax, alarm, medical, unwell, ill., collaps, unruly, drunk, disturb, device, luggage, passenger',
  ),
  cause(
    'air[- ]traffic[- ]control (?:problems|shortages?|strikes?|failure|\\w+)|(?:closed|restricted) airspace|airspace (?:closures?|restrictions)|(?:illegal |rogue )?drone (?:sightings?|activity|flights|attacks?)|drones?(?= (?:near|over|spotted|seen|in)|[.,;])|(?:clear-air|air|mid-air) turbulence|bird ?strikes?|(?:late|lost|delayed) (?:luggage|baggage|incoming)',
    'air traffic, controll, airspace, drone, flight, radar, turbul, bird, luggag, baggag, aircraft, aviat, unmanned, staff, missile, bump, goose, geese, gull, seabird, shorebird, songbird',
  ),
  cause(
    '(?:outdated|obsolete|antiquated|ageing|aging|old|second-hand|substandard|cheap|counterfeit|uncertified|untested|inferior|poor-quality) (?:\\w+ )?(?:equipment|technology|software|systems?|machinery|machines?|computers?|parts?|components?|materials?|wiring|trains?|boats?|aircraft|vehicles?|cables?|concrete|steel|bolts|infrastructure|pipes|rolling stock)|flammable (?:\\w+ )?(?:cladding|materials?|insulation|foam|liquid)|(?:combustible )?cladding',
    'outdat, obsolet, antiq, ageing, aging, age., old., older, years old, second-hand, substand, cheap, counterf, certif, untest, inferior, quality, modern, upgrad, replac, worn, decades, flammab, combust, cladd, insulat, foam, material, facade, legacy, burn, fake, corro, rust, built in, dating from',
  ),
  cause(
    '(?:a )?wrong turn|(?:getting|taking a|took a) (?:lost|wrong turn)|navigation(?:al)? (?:errors?|system|failure|mistake)|sat-?nav(?: error)?|a navigational error|(?:a )?misread (?:map|sign|signal)|wrong (?:directions|address|address(?:es)?|platform|coordinates)',
    'wrong, lost., lose their way, gps, navig, sat-nav, satnav, map., maps, direction, turn., turned, misread, address, coordin, course, compass, sign., signs, mistak',
  ),
  cause(
    'fireworks?|playing with (?:matches|fire|a lighter)|(?:chinese|sky|paper) lanterns?|(?:a )?(?:lithium(?:-ion)?|e-bike|e-scooter|scooter|phone|laptop|exploding|overheated|faulty|charging) (?:battery|batteries|charger)|(?:spontaneous|self-)combustion|(?:a )?chemical reaction|(?:a )?(?:faulty|defective|overheated) (?:fridge|freezer|tumble dryer|dryer|heater|oven|fryer|boiler|toaster|television|dishwasher|washing machine|air conditioner|kettle|electric blanket)|(?:a )?spark(?:s)? from|welding(?: work)?|embers?',
    'firework, match., matches, lighter, lantern, batter, lithium, charg, combust, react, fridge, freezer, dryer, heater, oven, fry, boiler, toast, televis, dishw, washing, air con, air-con, kettle, blanket, spark, weld, ember, pyrotech, rocket, electr, cable, appliance, e-bike, scooter, candle, self-ignit, hay., cooking, stove, grill, cutter, grinder, hot work',
  ),
  cause(
    '(?:a |the )?(?:chemical|dust|boiler|methane|ammonia|fuel|tank|propane|grenade|bomb|mine|munitions?|ammunition|firework) (?:explosion|blast|leak|spill)s?|methane|firedamp|coal dust|chlorine gas|ammonia',
    'chemic, dust, boiler, methan, ammon, fuel, tank, propan, explo, blast, bomb, mine, munit, firew, firedamp, coal, chlor, gas., leak, spill, deton, grenad, shell, burst, petroch, agroch',
  ),
  cause(
    'a (?:bad |heavy |nasty |serious )?fall (?:at (?:home|work|sea)|down|off|from (?:a|the|his|her) (?:\\w+ )?(?:ladder|roof|scaffold|balcony|window|cliff|ledge|bridge|horse|tree|bicycle|bike|bed|stairs?))|slipping on|tripping (?:over|on)|a stumble|slippery (?:floors?|steps?|stairs|deck|rocks?|track|pitch)|a (?:loose|missing) (?:handrail|step|plank|tile|rope|carpet|paving stone)',
    'fall., falls, fell, falling, fallen, slip, trip, stumbl, tumbl, plung, drop, wet., loose, missing, handrail, step., steps, plank, tile, thrown, lost h, icy',
  ),
  {
    ...topic(
      '(?:died|dead|death|killed|deaths) (?:\\w+ )?(?:of|from|by) (?:\\w+ )?(?:drowning|suffocation|smoke inhalation|burns|blood loss|hypothermia|exposure|strangulation|starvation|dehydration|heat ?stroke|asphyxia(?:tion)?|electrocution|poisoning|stab wounds?|gunshot wounds?|head injuries|head injury|multiple injuries|internal bleeding|carbon monoxide|shock|old age|natural causes|a broken neck|cardiac arrest|blunt[- ]force \\w+)',
      'drown, suffoc, smoke, burn, blood, hypotherm, expos, strangl, starv, dehydr, heat, asphyx, electrocut, poison, stab, gunshot, shot., head, bleed, monoxid, water, cold, fire, chok, injur, breath, sea., river, lake, knife, froze, freez, swim, thirst, hunger, old age, natural, neck, cardiac, heart, blunt, beat, crush, shock, shots, groundw, floodw, seawater, wastew, rainw, underw, freshw, wildfire, bushfire, seas, seafar, undersea',
    ),
    kind: 'cause',
  },
];
