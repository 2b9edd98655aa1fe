import { type Topic, topic } from '../topic.ts';

/** Fieldwork, finds and space, as a page adds them; each with all the words by which a faithful page may come to it. */
export const RESEARCH: readonly Topic[] = [
  topic(
    "(?:hubble|james webb|webb|space|radio|ground-based|euclid|giant|powerful|large) (?:space )?telescopes?|(?:the |international )space station|mars rover|spacecraft|space ?ships?|space (?:probe|agency|mission|flight|programme|program|junk|debris|tourism|suit|walk|capsule|shuttle)s?|rocket (?:launch(?:es)?|booster|engine|test)|astronauts?|cosmonauts?|taikonauts?|nasa(?:[’']s)?|spacex|launch ?pads?",
    'space, telescop, hubble, webb, orbit, rover, mars., probe, rocket, astron, cosmon, taikon, nasa, esa., satellit, planet, moon, lunar, comet, asteroid, galax, star., stars, cosmic, jaxa, isro, capsule, shuttle, solar, launch, meteor',
  ),
  topic(
    'meteorites?|meteors?|asteroids?|comets?(?! (?:tv|cleaner))|solar (?:flares?|storms?|eclipse|winds?|system)|lunar (?:eclipse|surface|orbit|landing|lander|soil)|black holes?(?! in (?:the|its|his) (?:budget|finances|accounts|balance))|supernova(?:e|s)?|exoplanets?|dark matter|dark energy|the big bang|milky way',
    'meteor, asteroid, comet, solar, eclip, space, flare, sun., orbit, astron, impact, moon, lunar, planet, star., stars, galax, cosm, univers, nova, deficit, shortfall, milky, telesc, nasa',
  ),
  topic(
    'dinosaurs?|mammoths?(?! (?:task|effort|job|undertaking|project|sum|task|tusk|operation))|(?<!living )fossils?(?! fuels?)|fossili[sz]ed|prehistoric \\w+|neanderthals?|(?:ice age|stone age|bronze age|iron age|jurassic|cretaceous)',
    'fossil, dinosaur, mammoth, palaeo, paleo, extinct, bone, skelet, prehist, juras, cretac, skull, jaw., remains, million years, neandert, neolith, ice age, stone age, bronze age, iron age, archaeo, archeo, hominin, ancest, homo., geolog, old., glaci, stone, flint, bronze, limest, sandst',
  ),
  topic(
    'archaeologists?|archaeological (?:dig|site|excavation|survey|finds?|remains|discovery)|archaeology|(?:during|an|the|further|recent|initial) (?:\\w+ )?excavations?(?! (?:work|of (?:the|a) (?:foundation|basement|trench)))|metal detector(?:s|ist|ists)?|(?:burial|archaeological) (?:mounds?|sites?|chambers?|grounds?)|burial (?:chamber|mound|site)',
    'archaeo, archeo, excavat, dig., digs, digging, dug, unearth, ruin, artef, artif, roman, mediev, bronze, iron age, remains, tomb, trench, ancient, buri, grave, detector, mound, museum, hoard, neolith, viking, antiq, prehist, skelet, heritage, pottery, castle, monument',
  ),
  topic(
    '(?:gold|silver|roman|bronze|ancient|medieval|rare|old|viking|saxon|celtic|iron age) (?:coins?|artefacts?|artifacts?|ruins|relics?|mosaics?|villa|graves?|tombs?|pottery|manuscripts?|weapons|swords?|tools|jewell?ery|settlement|burial|shipwreck|temple|treasure|hoard)|hoards? of (?:\\w+ )?(?:coins|gold|silver|treasure|weapons)|(?:pottery|bone|wood|metal|glass|stone) fragments|shards of (?:pottery|glass)|(?:buried|hidden|lost) treasure',
    'coin, artef, artif, ruin, relic, roman, ancient, mediev, mosaic, villa, grave, archaeo, archeo, treasure, hoard, excavat, remains, bronze, tomb, museum, viking, saxon, celt, iron age, potter, ceram, manuscr, weapon, sword, tool, jewel, temple, antiq, gold, silver, old., centur, shard, fragment, wreck, dig., dug, find., finds, buried, shipwr',
  ),
  topic(
    'ice cores?|core samples?|(?:sediment|soil|rock|ice|lake|water|blood|tissue|hair|saliva|urine|air|seawater|bone|plant|wood|milk|food|stool|tree) samples?|(?:samples?|specimens?) (?:were|was|have been|had been|are being|taken|sent|collected|collecting|from)|tree rings|drill(?:ed|ing) (?:into|through) the (?:ice|seabed|rock|sediment)|boreholes?',
    'core., cores, sediment, soil, sampl, specimen, ring., rings, drill, ice., mud., layer, borehole, well., wells, test, analy, swab, blood, tissue, measur, examin, lab., laborat, probe, collect, biops, stool, dna',
  ),
  topic(
    '(?:gps|radio|tracking|satellite|electronic) (?:collars?|tags?|transmitters?|trackers?|beacons?|tracking)|(?:tagged|collared|ringed|microchipped) (?:\\w+ )?(?:birds?|animals?|sharks?|whales?|wolves|bears?|turtles|fish|seals|dogs?|cats?|deer|elephants|individuals)|micro-?chips?(?= (?:in|under|implanted|showed|revealed)|ped)|microchipped|camera traps?|trail cameras?|hidden microphones?',
    'tag., tags, tagg, collar, track, ring., ringed, rings, chip, transmit, gps, satellit, radio, camera, trap., traps, sensor, beacon, record, monitor, microph, device, photo, webcam',
  ),
  topic(
    'in captivity|zoo ?keepers?|(?:a|the|city|local|national|at|from|in|\\w+ the) zoos?|(?:an?|the|public|sea life) aquarium|aquariums?|(?:captive|breeding) (?:breeding|programme|program|centre|center|pairs?)|safari parks?|petting zoo|animal (?:park|sanctuary|shelter|rescue|hospital|welfare)|wildlife (?:park|hospital|rescue|centre|center)|in its enclosure|enclosures?(?= (?:at|in|where|of|for|was|had|and)|[.,;])',
    'captiv, zoo, aquar, keeper, enclos, breed, cage, sanctuar, reserve, animal, wildlife, safari, shelter, rescue, tank, pen., pens, pet., pets, welfare, rspca, spca, vet., orphan, menager, circus',
  ),
  topic(
    'citizen scien(?:ce|tists?)|volunteers? (?:counted|count|recorded|recording|collected|took part|tested)|(?:healthy|human|paid|adult|young|student|elderly) (?:volunteers|participants|subjects|test subjects)|lab(?:oratory)? (?:technicians?|assistants?|staff|workers?)|research (?:assistants?|vessel|station|ship|grants?|funding|centre|council|team|papers?|students?|cent(?:re|er)s?)',
    'citizen, volunt, public, amateur, hobby, particip, subject, student, lab., labs, laborat, technic, research, assist, grant, fund, expedit, ship., vessel, scien, study, studies, univers, institut, experiment, trial, test, paper, surveyed, ships, warship',
  ),
  topic(
    'retract(?:ed|ion)(?= (?:the|a|its|his|her|their|of|by|after|in|from)|[.,;])|replicat(?:e|ed|ing|ion) (?:the|his|her|their|its|these|of) (?:\\w+ )?(?:findings|results?|study|experiments?|work)|(?:fabricat|falsif|manipulat)(?:ed|ied|ing|ying) (?:\\w+ )?(?:data|results|images|figures|evidence|records)|scientific misconduct|research (?:fraud|misconduct|ethics)|plagiari[sz](?:ed|m|ing)',
    'retract, replic, fabricat, falsif, misconduct, fraud, plagiar, withdr, reproduc, repeat, fake, manipul, errors, ethic, copied, copying, cheat, without credit, took back, confirm, invent',
  ),
  topic(
    '(?:wind tunnel|test (?:track|rig|bed|chamber|bench)|clean room|particle (?:accelerator|collider|physics)|cyclotron|fusion (?:reactor|energy|power)|quantum (?:computers?|computing|physics|technology|mechanics)|nanotechnology|nano-?(?:particles|materials|tubes)|graphene|superconduct\\w+|synthetic biology|genetically modified|gm crops|gene-edited)',
    'tunnel, test, rig., clean room, particle, accelerat, collid, cyclotr, fusion, quantum, nano, graphene, supercond, synthet, genet, gene., gene-, modif, gm., gmo, cern, chamber, nuclear, physic, plasma, tokamak, lab., laborat, qubit, geophys, astroph, biophys',
  ),
  topic(
    '(?:named|is named|was named|called) after (?:the|a|its|his|her) (?:\\w+ )?(?:discoverer|discoverers|river|village|mountain|scientist|botanist|naturalist|explorer|region|island|town)|previously unknown (?:\\w+ )?\\w+|thought to (?:be|have been) (?:extinct|lost|long lost)|new to science',
    'name, call, honour, honor, unknown, extinct, lost, new., first, discover, undescrib, describ, rediscov, vanish, species, never',
  ),
  topic(
    '(?:expedition|expeditions|research trip|field trip|fieldwork|field work|field (?:station|season|camp))(?= )',
    'expedit, field, trip, journey, voyage, explor, camp, trek, survey, mission, excavat, dig., ship, vessel, travel, outdoor, season, crew, airfield, oilfield, cornf, warship, steamship',
  ),
  topic(
    '(?:time-?lapse|high-speed camera|slow-motion|thermal images?|aerial (?:photographs?|photos|survey|images?|footage|shots?)|drone (?:survey|images|photos|footage|photographs)|underwater (?:photographs?|footage|camera|video)|infrared (?:images?|camera)|x-rays? (?:of|show|revealed))',
    'lapse, camera, slow-mo, thermal, aerial, drone, underw, infrared, x-ray, photo, image, film, footage, video, survey, heat, helicop, air., pictur, satellit, scan, diver, webcam',
  ),
  topic(
    '(?:water|surface|sea|body|record|average|outdoor|ocean|air|ground|daytime|night-time|indoor) temperatures? (?:of|had|was|were|rose|fell|reached|dropped|climbed|hit|is|are|have)|(?:acidity|salinity|oxygen levels?|nitrate levels?|radiation levels?|noise levels?|ozone levels?|particulate levels|lead levels|arsenic levels|mercury levels)(?= )|(?:elevated|dangerous|high|safe|low|unsafe|excessive) levels? of (?:\\w+ )?(?:lead|arsenic|mercury|radiation|nitrates?|ozone|carbon monoxide|nitrogen|bacteria|toxins?|oxygen|salt|sugar|fat|caffeine|alcohol|dust|mould|pfas|pesticides?|radon|fluoride|chlorine|iodine|vitamin|cholesterol|uranium)',
    'temperat, degree, celsius, heat, hot., warm, cold, acid, salin, salt, oxygen, nitrat, radiat, noise, ozone, particul, lead., arsenic, mercur, level, concentrat, contamin, pollut, toxi, traces, bacter, sugar, fat., caffein, alcohol, dust, mould, mold, pfas, pestic, radon, fluor, chlor, iodin, vitamin, cholest, uran, monoxid, decibel, poison, °',
  ),
];
