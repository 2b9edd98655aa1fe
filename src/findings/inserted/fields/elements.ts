import { type Topic, topic } from '../topic.ts';

/** Storms, floods, quakes and what is done about them, as a page adds it; each with all the words by which a faithful page may come to it. */
export const ELEMENTS: readonly Topic[] = [
  topic(
    '(?:red|amber|orange|yellow|severe|weather|storm|flood|tsunami|heat|avalanche|gale|wind|frost|hurricane|tornado|smog) (?:weather )?(?:warnings?|alerts?|advisor(?:y|ies)|watch)(?! (?:lights?|signs?|labels?|shots?|card|strip))',
    'warn, alert, forecast, meteorol, weather, met office, advis, caution, alarm, notice, level, predict, siren',
  ),
  topic(
    '(?:flood|sea|coastal|storm) (?:defen[cs]es|barriers?|walls?|gates?|protection)|sea ?walls?|levees?|dykes?|embankments?|breakwaters?|sluice(?:s| gates?)?|retaining walls?|(?:a|the) (?:\\w+ )?dam (?:wall|burst|broke|failed|collapsed|overflowed|was (?:breached|damaged)|had (?:burst|failed))',
    'flood, defence, defens, barrier, wall., walls, gate, levee, dyke, dike, embank, dam., dams, bank., banks, sluice, weir, surge, breakwat, groyne, dune, shore, protect, river, coast, canal, railway, slope, quay',
  ),
  topic(
    '(?:the |a |nearby |local )?rivers? (?:burst|rose|overflowed|broke|flooded|swelled|level|levels|was running|had risen|had burst|ran dry)|(?:water|sea|river|lake|reservoir|groundwater|flood) levels? (?:had |have |has |are |is |were )?(?:rose|risen|rising|fell|fallen|falling|dropped|remain|reached|were|subsided|receded|high|low)|swollen (?:river|stream)|(?:burst|broke|bursting) (?:its|their) banks',
    'river, level, reservoir, water, dam., dams, lake, flood, basin, stream, swoll, swell, banks, creek, drought, overflow, tide, recede, rise, rose, gauge, groundw, seawater, wastew, rainw, underw, freshw',
  ),
  topic(
    'evacuation (?:orders?|cent(?:re|er)s?|shelters?|routes?|plans?|zones?|of (?:the|a|\\w+ (?:homes|houses|people|residents|families|guests|staff|passengers|patients|pupils)))|mass evacuation|(?:ordered|forced|told) to evacuate|evacuees|(?:opened|turned into|set up|sheltered|sheltering|shelter) (?:as |in |at )?(?:an? )?(?:emergency |temporary |makeshift |local )?(?:shelters?|reception centre|school gym|sports hall|gymnasium)',
    'evacu, shelter, flee, fled, leave their, leav, left, displac, move, clear, empt, refuge, taken to safety, reception, brought out, homeless, rescu, out of the building, hall, gym, camp',
  ),
  topic(
    'epicent(?:re|er) (?:was|lay|is|of the (?:quake|earthquake|tremor))|(?:on the )?richter scale|tectonic (?:plates?)|seismolog(?:y|ical) \\w+|seismic (?:activity|waves?|swarm|zone)|magnitude[- ]\\d',
    'quake, magnitude, epicent, richter, seism, tremor, fault, tecton, aftershock, geolog, geophys, volcan, earthq',
  ),
  topic(
    '(?:a|the|by|when|after|during|deadly|powerful|devastating|category|of) (?:\\w+ )?(?:tornado(?:es)?|twisters?|hurricanes?|cyclones?|typhoons?|tropical storms?|waterspouts?)(?! (?:fighter|jets?|of (?:activity|criticism|emotion)|lamps?))|storm surges?|king tides?',
    'tornado, twister, hurrican, cyclon, typhoon, tropical, storm, wind, gale, whirl, funnel, surge, tide, tidal, wave, weather, tsunami, flood, thunderst, snowst, rainst, sandst',
  ),
  topic(
    '(?:roads?|villages?|towns?|homes?|valley|region|area|island|communities|houses) (?:was|were|is|are|has been|have been|had been|remain(?:ed|s)?|left|became) (?:\\w+ )?(?:impassable|cut off|washed away|isolated|inaccessible|unreachable|snowed in|under water|underwater|submerged|marooned)|cut off from (?:the outside world|the mainland|the rest)|(?:isolated|cut-off|marooned) (?:villages?|communities|villagers|residents|families|hamlets?)|(?:metres|feet|metres|meters|inches|centimetres) of (?:\\w+ )?(?:water|mud|snow|floodwater)|(?:waist|knee|chest|ankle|thigh)-deep',
    'impass, cut off, wash, isolat, block, strand, access, flood, snow, unreach, maroon, remote, under water, underw, submerg, mud, depth, deep, swamp, inundat, reach, water, no road, island, groundw, seawater, wastew, rainw, freshw',
  ),
  topic(
    'gritt(?:ers?|ing)|snow ?(?:ploughs?|plows?|chains|tyres|tires|clearing|cannons?)|salt(?:ed|ing) the roads?|winter tyres|(?:clear(?:ed|ing)|shovel(?:led|ling|ed|ing)) (?:the )?snow|de-?ic(?:ed|ing|er)',
    'gritt, plough, plow, salt, snow, ice., icy, sand, winter, frost, shovel, sleet, slipp, freez, froz',
  ),
  topic(
    '(?:livestock|cattle|cows|sheep|pigs|goats|chickens|hens|horses|animals|poultry|lambs|turkeys|buffalo(?:es)?) (?:were |have |had |was |had been |have been )?(?:lost|drowned|killed|died|perished|culled|slaughtered|rescued|starved|stolen|escaped|burned|evacuated|moved|poisoned)|(?:killed|lost|kill|killing|drowned|drowning|losing|rescued|slaughtered|destroyed) (?:\\w+ ){0,3}(?:livestock|cattle|cows|sheep|pigs|goats|chickens|hens|horses|poultry|lambs|turkeys)',
    'livestock, cattle, animal, cow., cows, sheep, herd, goat, pig., pigs, poultry, hen., hens, chicken, flock, buffalo, horse, lamb, turkey, bull., calf, calves, ewe, mare, stable, farm, breeder, swine, beef, ox., oxen, stock',
  ),
  topic(
    'humidity|pollen (?:count|levels|season)|wind ?chill|uv (?:index|levels|radiation)|air pressure|(?:high|low)-pressure (?:system|area|zone)|cold fronts?|jet stream|polar vortex|heat domes?|atmospheric rivers?',
    'humid, moist, damp, pollen, chill, uv., ultraviolet, allerg, hay fev, sticky, muggy, pressure, front., fronts, stream, vortex, dome, atmosph, meteorol, climat, forecast, barom, weather, wind',
  ),
  topic(
    '(?:full|crescent|bright|harvest|new) moon(?! (?:landing|mission|base|shot|rocket))|starry (?:night|sky)|northern lights|aurora(?: borealis)?|moonlit|moonlight',
    'moon, star., stars, aurora, lights, lunar, night sky, eclip, astronom, magnet, solar, flashl, streetl, floodl, headl',
  ),
  topic(
    '(?:crops?|fields?|harvests?|vineyards?|orchards?|vegetables|wheat|rice|maize|fruit|olive trees|plantations?) (?:were |was |have been |had been |has been )?(?:destroyed|ruined|damaged|wiped out|lost|flattened|spoiled|submerged|flooded|failed|rotted|withered|devastated|scorched)|(?:destroyed|ruined|damaged|wiped out|flattened|devastated|withered|scorched) (?:\\w+ ){0,2}(?:crops?|harvests?|vineyards?|orchards?|plantations?|farmland|fields|paddies)',
    'crop, field, harvest, vine, orchard, vegetab, wheat, rice, maize, corn, fruit, olive, plantat, farm, agricult, yield, grain, potato, apple, grape, cereal, coffee, cocoa, tea., barley, growers, cultiv, acre, hectar, paddy, banana, airfield, oilfield',
  ),
  topic(
    '(?:lava|ash) (?:flows?|clouds?|fall|fell|covered|spewed|had|reached)|(?:rivers?|streams?) of lava|pyroclastic|crater rim|volcanologists?|spew(?:ed|ing) (?:ash|lava|smoke|gas)',
    'lava, ash., ashes, volcan, erupt, magma, crater, pyroclas, vent.',
  ),
  topic(
    'national guards?m?e?n?|(?:soldiers|troops|the army|the military|reservists|conscripts) (?:were|was|have been|had been|has been|are being|are) (?:deployed|called (?:in|out|up)|sent in|drafted in|mobili[sz]ed|dispatched|brought in)',
    'national guard, guard, milit, troop, soldier, army, reserv, conscript, forces, marines, navy, defen, corps, regiment, battalion, sappers, engineer, armed, mobilis, mobiliz, lifeg, coastg, bodyg',
  ),
  topic(
    '(?:declared|declaring|declare) (?:a |the )?(?:\\w+ )?(?:disaster(?: area| zone)?|state of (?:emergency|disaster|calamity|alert)|(?:climate|national|public health|health|local) emergency|major incident)|disaster (?:areas?|zones?|relief|fund|management|response)|state of (?:disaster|calamity|alert)|major incident (?:was|has)',
    'disaster, emergenc, calamit, alert, major incident, catastroph, crisis, relief, declar, aid., cris(?:i|e)s, curfew',
  ),
  topic(
    '(?:search(?:es)?|rescue|hunt|operation|efforts?|work|firefighters|teams|crews|rescuers) (?:was|were|is|are|has been|have been|had been|had to be) (?:\\w+ )?(?:hampered|hindered|delayed|complicated|suspended|called off|halted|abandoned|slowed|resumed|scaled (?:back|down)|stepped up|widened) (?:by|because|due|until|at|as|overnight|after|on|for|when)',
    'hamper, hinder, delay, complic, suspend, called off, halt, abandon, slow, difficult, resum, scale, stop, interrupt, gave up, give up, ended, end., dark, weather, paus, postpon, broke off, prevent, impos, widen, continu, again',
  ),
];
