import { type Topic, topic } from '../topic.ts';

/**
 * Disaster, damage and accidents. On the labelled pairs and summaries, where the words were chosen, 12 were right and none wrong; left out are mercury (of thermometers), "toxic" by itself and landslides of votes.
 */
export const DAMAGE: readonly Topic[] = [
  topic(
    'power (?:cuts?|outages?|failures?)|blackouts?|(?:without|lost|no|cut off) (?:power|electricity)(?! (?:to|over|of))|electricity (?:was cut|failed|went)|plunged into darkness|(?:backup|emergency|diesel|standby) generators?',
    'power, electric, blackout, outage, grid., generator, energy, lights, darkness, utility, volt',
  ),
  topic(
    "(?:flash|severe|heavy|recent|serious|widespread|last \\w+[’']s) (?:flood|floods|flooding)|flood ?waters?|waterlogged|burst its banks|(?:after|by|in|because of|during) (?:a |the )?(?:floods?|flooding)(?! of)|(?:homes|houses|roads|streets|fields|cellars|basements|villages) (?:were |was |have been )?(?:flooded|inundated)|the flooded",
    'flood, water, rain, inundat, submerg, burst, dam., dams, dyke, levee, deluge, overflow, tide, surge, storm',
  ),
  topic(
    'landslides?(?! (?:victory|win|majority|election|defeat))(?<!(?:by|it|won) a landslide)|mudslides?|rockfalls?|avalanches?(?! of)|sinkholes?',
    'slide, slip., mud., avalanch, rockfall, slope, debris, hill, collaps, rock., rocks, sinkhole, boulder, subsid, majorit, snow, elect, vote, seats',
  ),
  topic(
    'earthquakes?|aftershocks?|tsunamis?|volcan(?:o|ic|oes)|eruptions?',
    'quake, tremor, seism, aftershock, richter, tsunami, volcan, erupt, lava, ash., magma, crater, geolog, tecton, wave',
  ),
  topic(
    '(?:roof|wall|ceiling|floor|bridge|building|scaffold(?:ing)?|crane|tower|tunnel|balcony|staircase|chimney) (?:had |has |was |partly |partially )?(?:collapsed|caved in|gave way|fell in|blown off|torn off|ripped off)|roofs? (?:was |were |had been )?(?:torn|ripped|blown) off|(?:tore|ripped|blew) (?:the |off )?roofs?',
    'roof, collaps, cave, gave way, give way, tore, torn, ripped, blew, blown, tumbl, crumbl, destroy, damag, rubble, wreck, brought down, toppl, fell., fall',
  ),
  topic(
    'rubble|trapped (?:under|beneath|in(?! the)|inside)|(?:buried|pinned) (?:under|beneath) (?!the weight)|falling (?:masonry|rocks|debris)|debris',
    'rubble, debris, trap, stuck, crush, bury, buried, collaps, ruin, wreck, pinned, caught, underground, mud, strand, fragment, masonry, remains, waste, pieces',
  ),
  topic(
    '(?:uprooted|fallen|toppled|falling) (?:trees?|branch(?:es)?)|trees? (?:fell|blown|brought down)',
    'tree, branch, trunk, uproot, timber, oak',
  ),
  topic(
    '(?:an|the|after an|by an|gas|loud) explosions?(?! (?:of|in))|(?:bomb|loud|huge|a|the) blast(?:s)? (?:ripped|tore|killed|injured|at|that)|detonated|(?:engine|boiler|bomb|battery|tank|gas) (?:exploded|blew up)',
    'explo, blast, detonat, bomb, blew, blow, burst, erupt, bang, ignit, dynamit, shell., rocket, grenade, backdraft',
  ),
  topic(
    'gas (?:leaks?|explosions?|cylinders?|canisters?)|(?:ammonia|chlorine|chemical|radiation) leak',
    'gas., leak, fume, monoxide, methane, explo, cylinder, propane, chlorine, ammonia, chemical, smell, radiat',
  ),
  topic(
    '(?:burst|broken|leaking|leaky|cracked|ruptured|frozen|blocked|faulty) (?:\\w+ )?(?:pipes?|mains?|tanks?|valves?|drains?|sewers?|hoses?|seals?|boilers?|pumps?)|(?:water|fuel|chemical|sewage|pipe|tank|roof) leaks?|oil (?:spills?|slicks?)|(?:tank|pipe|valve|roof) (?:had )?leaked|(?:failed|broken) pumps?|(?:pump|valve|pipe|main) (?:had )?(?:failed|burst)',
    'burst, leak, rupture, pipe, mains, tank., valve, drain., drains, sewer, hose, seal., seals, boiler, spill, slick, pump, plumb, clog',
  ),
  topic(
    'contaminated|contamination|toxic (?:waste|fumes|chemicals|substances|smoke|cloud|gas)|poisonous|asbestos|E\\. coli|lead poisoning|arsenic|microplastics?|radioactive',
    'contamin, pollut, toxi, poison, pestic, asbest, mould, mold, bacter, coli, salmon, mercur, arsenic, plastic, radioact, chemical, unsafe, unfit, residu, hazard, impur, metal, germ, sewage, spill, nuclear',
  ),
  topic(
    '(?:smashed|broken|shattered|boarded-up|blown-out) (?:\\w+ )?(?:windows?|glass|windscreens?)|(?:smashed|broke|shattered) (?:\\w+ ){0,2}(?:windows?|glass|windscreens?)|shards of|graffiti|vandal(?:s|ism|ised|ized)|spray-?painted',
    'window, glass, pane., panes, windscreen, windshield, smash, shatter, vandal, graffiti, spray, daub, slogan, glaz',
  ),
  topic(
    '(?:after|by|in|following|because of|from|when) a (?:\\w+ )?(?:fire|blaze|inferno)\\b(?! (?:station|sale|service|brigade|chief|alarm|drill|engine|wall|arm|power|exit|door|safety|extinguisher|risk|crew|fighter|department|officer|hazard|truck))|wildfires?|bush ?fires?|(?:forest|house|electrical|kitchen) fires?|caught fire|burn(?:ed|t) (?:down|to the ground)|set (?:alight|ablaze|on fire)|(?:thick|black|acrid|dense) smoke|smoke (?:rose|billowed|poured|filled)|gutted by|engulfed (?:in|by) (?:flames|fire)|charred|short[- ]circuit',
    'fire, blaze, blazing, flame, burn, smoke, smoul, inferno, arson, ablaze, alight, ignit, scorch, torch, explo, gutted, char., charred, soot, short circuit, short-circuit, spark, lightning',
  ),
  topic(
    'crashed (?:into|on|with)|collided|collision(?! course)|skidded|(?:car|lorry|truck|bus|van|boat|train|trailer|tanker|vehicle|tractor|minibus|coach|canoe|raft|kayak) (?:had |has |was )?overturned|derailed(?! (?:the|an?|its|his|her|their|plans|talks|efforts)\\b)|capsized|swerved|hit a (?:tree|wall|lamp ?post|barrier|rock|deer|kerb|iceberg)|hit-and-run|(?:car|road|plane|bus|train|boat|traffic|boating|motorbike|motorcycle) (?:crash|accident|smash)(?:es)?|pile-up|jackknifed|head-on',
    'crash, collid, collis, skid, overturn, derail, aground, capsiz, sank, sink, sunk, swerv, hit., hits, struck, accident, impact, wreck, roll, came off, left the, smash, tipped, pile-up, veer, ran into, flip, keel, killed, knock',
  ),
  topic(
    '(?:flights|trains|ferries|buses|trams) (?:were |have been |are |had been )?(?:cancelled|canceled|delayed|diverted|suspended|grounded)|traffic jams?|tailbacks|gridlock(?:ed)?|(?:motorway|road|street|highway|bridge|tunnel) (?:was |has been |is |remained )?(?:closed|blocked|shut)|road closures?|(?:passengers|travellers|travelers|motorists|commuters|tourists) (?:were |are )?(?:left )?stranded',
    'flight, airport, plane, train, rail, ferry, ferries, bus., buses, tram, cancel, delay, divert, suspend, traffic, jam., tailback, gridlock, congest, road, street, highway, motorway, bridge, tunnel, strand, stuck, detour, block, transport, shut, lane., route, crossing, carriageway, called off, services',
    'clos',
  ),
  topic(
    '(?:homes|houses|cars|shops|buildings|crops|boats|fields|roads|bridges|roofs) (?:were |was |have been |had been )?(?:damaged|destroyed|flattened|wrecked|swept away|ruined)|(?:destroyed|flattened|wrecked|levelled|demolished) (?:\\w+ ){0,2}(?:homes|houses|cars|shops|buildings|crops|boats)',
    'damag, destr, flatten, wreck, swept, ruin, burn, level, collaps, demolish, raze, ravag, devast, washed, wiped, lost, loss',
  ),
  topic(
    '(?:hairline |deep |tiny |fresh )?cracks (?:were|in|had|have|appeared|showed)|metal fatigue|corro(?:ded|sion)|rust(?:ed|y|ing)|(?:faulty|dodgy|loose|frayed|exposed) (?:wiring|cables?|wires?|splice|brakes?)|brake failure|engine (?:failure|trouble|fault)|(?:tyre|tire) (?:burst|blew)|blown (?:tyre|tire)|wear and tear',
    'crack, fatigue, corro, rust, wiring, cable, wire, brake, engine, motor, tyre, tire., puncture, wear, worn, fault, fissure, defect, breakdown, broke down',
  ),
];
