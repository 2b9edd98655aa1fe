import { type Topic, topic } from '../topic.ts';

/** Planning, housing, streets and buildings as a page adds them, each with all the words by which a faithful page may come to it. */
export const COUNCILS_AND_BUILDING: readonly Topic[] = [
  topic(
    'green ?field sites?|brown ?field (?:sites?|land)|(?:the )?green belt(?: land)?',
    'green, brown, field, belt, farm, meadow, former, industr, contamin, wasteland, countrys, open land',
  ),
  topic(
    'compulsory purchase|eminent domain|expropriat(?:ed|ion|e)',
    'compuls, expropri, eminent, seiz, forced sale, forced to sell, nationalis, nationaliz, acquir, confisc',
  ),
  topic(
    '(?:affordable|social|subsidi[sz]ed|low-cost|low-income|council|public) (?:homes|housing|flats|houses|apartments|rents?)|council estates?|housing (?:estates?|associations?|projects?)',
    'afford, social hous, subsid, low-cost, low-inc, cheap, council hous, council flat, council home, council estate, public hous, housing assoc, housing proj, below, rent, estate, tenan, municipal',
  ),
  topic(
    'student (?:accommodation|flats|housing|halls|residence|apartments)',
    'student, dorm, campus, hall., halls, univers',
  ),
  topic(
    'luxury (?:flats|apartments|homes|villas?|condos?|condominiums|housing|yachts?|watches)',
    'luxur, upmarket, high-end, exclusive, expens, wealth, rich., posh, premium, five-star, penthouse, yacht, designer, rolex, ferrari, rolls, porsche, villa, plush, deluxe',
  ),
  topic(
    '(?:underground|multi-?storey|basement) (?:car parks?|parking|garage)',
    'park, garage, underground, storey',
  ),
  topic('scaffold(?:ing|s)?(?! (?:worker|firm))', 'scaffold'),
  topic('asbestos', 'asbest'),
  topic(
    'bulldoz(?:ed|ers?|ing)|wrecking balls?|razed(?: to)?',
    'bulldoz, demol, tear., tearing, tore, torn, knock, raz, pull, level, flatten, destroy, wreck, dismantl, cleared, remov, digger, excavat, burn, burnt, fire, replac, gone, blaze, storm',
  ),
  topic(
    '(?:cycle|bike|cycling) (?:lanes?|paths?|routes?|racks?|sheds?)|(?:bus|tram) lanes?|park-and-ride',
    'cycl, bike, bicyc, bus., buses, tram, park-and, park and',
  ),
  topic(
    'pedestriani[sz](?:ed|ation|e|ing)|car-free|traffic-free',
    'pedestr, car-free, traffic, cars, vehicle, walk, foot',
  ),
  topic(
    'parking (?:spaces?|places?|fees?|permits?|fines?|tickets?|charges?|problems|chaos|wardens?)',
    'park',
  ),
  topic(
    'speed (?:limits?|bumps?|cameras?)|(?:20|30)[- ]?(?:mph|km/h) zones?|traffic calming',
    'speed, limit, mph, km/h, bump, calm, slow, kilomet(?:re|er)s an',
  ),
  topic('pot-?holes?', 'pothol, hole, road surf, resurfac, tarmac, asphalt, pav'),
  topic(
    '(?:bin|rubbish|refuse|garbage|waste) collect(?:ions?|ors?)|recycling (?:bins?|cent(?:re|er)|rates?)|fly-?tipping|overflowing bins',
    'bin., bins, rubbish, refuse, garbage, waste, recycl, collect, litter, trash, tipping, dump',
  ),
  topic('street ?(?:lights?|lamps?|lighting)', 'light, lamp, dark, lit.'),
  topic(
    '(?:letters? of objection|formal objections?|(?:hundreds|dozens|thousands|scores) of (?:objections|letters))',
    'object, letter, oppos, against, complain, petition, submission, representation',
  ),
  topic(
    'evict(?:ed|ion|ions|ing)?(?: notices?| orders?)?',
    'evict, thrown out, throw, forced out, forced to leave, turf, tenan, expel, vacat, squat, remov, clear, move out, out of (?:the|their|his|her) (?:home|house|flat), notice, ordered to leave, told to leave',
  ),
  topic(
    'rent (?:arrears|controls?|freeze|caps?|strike|subsidies|review)',
    'rent, arrear, landlord, lease, tenan',
  ),
  topic(
    'first-time buyers?|(?:on the )?(?:housing|property) ladder|starter homes?',
    'first-time, first time, buyer, ladder, young, first home',
  ),
  topic(
    '(?:house|home|property) prices|(?:housing|property) (?:bubble|boom)|(?:estate|real estate|letting) agents? (?:said|say|report|expect|put)',
    'house pric, home pric, hous, propert, real estate, price of a home, homes, flat., flats, apartment',
  ),
  topic(
    '(?:turn(?:ed|ing)? the first sod|first sod|ground-?breaking (?:ceremony|took)|(?:broke|break|broken|breaking) ground|(?:laid|laying|lay) the (?:foundation|first) stone|foundation stone|topping-out)',
    'sod, spade, broke ground, break ground, groundbr, foundation, stone, ceremon, topping, shovel, start, began, begin',
  ),
  topic(
    'noise barriers?|sound-?proof(?:ed|ing)?|double[- ]glaz(?:ed|ing)|triple[- ]glaz(?:ed|ing)',
    'noise, sound, acoust, quiet, glaz, insulat, window',
  ),
  topic(
    'solar panels?|photovoltaic|heat pumps?|(?:loft|wall|roof|thermal) insulation|rainwater (?:tanks?|harvesting)|green roofs?',
    'solar, panel, photovolt, heat pump, heating, insul, rainwater, green roof, energy, renew, sun., electric, power',
  ),
  topic(
    'step-free|wheelchair (?:access|ramps?|users?|spaces?|accessible)|wheelchair-accessible|disabled access|(?:new|two|broken|passenger|glass) (?:lifts?|elevators?|escalators?)',
    'step-free, steps, wheelchair, access, ramp, disab, lift., lifts, elevator, escalator, barrier-free, stair, mobil',
  ),
  topic(
    'public (?:toilets?|conveniences|lavatories)|(?:portable|chemical|outdoor) toilets?|portaloos?',
    'toilet, wc., lavator, restroom, washroom, loo., loos, conven, portal, sanit',
  ),
  topic(
    '(?:in|at|inside|into|occupying|converted from|on the site of|in what was) (?:a|an) (?:former|converted|disused|old|abandoned) (?:\\w+ )?(?:church|chapel|warehouse|factory|school|cinema|bank|barracks|mill|railway station|station|brewery|prison|mine|convent|monastery|hospital|fire station|farmhouse|stable|granary|hangar|slaughterhouse|quarry|bakery|shipyard|pub|theatre|supermarket)',
    'former, convert, old., once., disus, ex-, used to, turned into, redevelop, transform, home to, previously, closed, abandon, histor, until 1, until 2, derelict, vacant, empty',
  ),
  topic(
    'with (?:\\w+ )?(?:views? (?:of|over|across)|sea views?|panoramic views?)|panoramic (?:views?|windows?|terrace)|sea views?|overlooking the (?:sea|river|lake|city|harbou?r|bay|valley|square|ocean|park)',
    'view, overlook, panoram, vista, look out, above the, facing, front',
  ),
  topic(
    '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|single|multi)-stor(?:e?y|ied|eyed) (?:\\w+ )?(?:building|house|block|home|hotel|car park|villa|property|tower)|tower blocks?|high-rise(?: (?:building|block|flats))?',
    'storey, story, stories, floor, tower, high-rise, level, block, tall',
  ),
  topic(
    '(?:victorian|georgian|edwardian|art deco|art nouveau|tudor|gothic|neo-gothic|baroque|brutalist|neoclassical|neo-classical|medieval|renaissance|modernist|romanesque|regency|colonial|soviet-era|communist-era|ottoman|belle époque|timber-framed|half-timbered|thatched|red-brick) (?:\\w+ )?(?:building|house|villa|mansion|church|theatre|townhouse|terrace|palace|castle|hall|station|cottage|facade|façade|block|school|hotel|manor|tower|bridge|town hall|apartment)',
    'victor, georgian, edward, deco, nouveau, tudor, goth, baroque, brutal, classic, mediev, middle ages, renaiss, modernis, romanes, regency, colonial, soviet, communis, ottoman, belle, timber, thatch, brick, 1[1-9]\\d\\d, centur, histor, listed, old',
  ),
  topic(
    '(?:roof|attic|loft|basement|kitchen|garage|two-storey|rear) (?:extension|conversion)|(?:loft|barn|garage) conversions?',
    'exten, conver, attic, loft, basement, barn, annex, enlarg, rebuil',
  ),
  topic(
    '(?:swimming|indoor|outdoor|open-air|rooftop|infinity|heated|private) pools?|hot tubs?|jacuzzis?',
    'pool, swim, sauna, tub., jacuz, spa., bath, lido, aquat',
  ),
  topic('(?:roof(?:top)?|beer|sun) (?:terrace|bar|garden)s?', 'roof, terrace, garden, deck, bar.'),
  topic(
    '(?:black mou?ld|mou?ldy|rising damp|leaking roof|leaky roof|rat infestation|bedbugs?|cockroaches|vermin)',
    'damp, mould, mold, wet., moist, leak, rat., rats, mice, bedbug, cockroach, vermin, infest, pest, insect, fung, humid, roof',
  ),
  topic(
    '(?:building|fire|safety|health|food|housing|council) inspectors?(?= (?:found|had|have|said|visited|closed|discovered|warned|say|were|will|ordered))',
    'inspect, check, audit, visit, examin, control, surveyor, officer, watchdog, authorit',
  ),
  topic(
    '(?:fire doors?|fire escapes?|emergency exits?|flammable cladding|cladding)',
    'fire door, fire escape, exit, claddin, flammab, combust, evacu, panel, facade, façade',
  ),
  topic(
    '(?:twin(?:ned|ning)? (?:town|city|with)|twin towns?|sister (?:city|cities)|partner town)',
    'twin, sister, partner',
  ),
  topic(
    '(?:annual|village|street|town|music|food|beer|wine|flower|harvest|summer|county|country) (?:f[eê]te|fair|festival|carnival|show|party|market)s? (?:is|was|will|has|this|last|had|on)',
    'f[eê]te, fair., fairs, festiv, carnival, show., party, market, celebrat, event, parade',
  ),
  topic(
    '(?:bylaws?|by-laws?|local ordinance|zoning rules|licensing hours|noise limits?|public space protection)',
    'bylaw, by-law, ordinan, zoning, licen, noise, rule, regulat, restrict, law',
  ),
  topic(
    "(?:weekly|farmers[’']|christmas|flea|street|night|fish|flower|covered|indoor) markets?",
    'market, stall, trader, bazaar, fair., vendor',
  ),
  topic(
    'village (?:shop|pub|green|hall|store|school|pond|square)|corner shop',
    'village, shop, pub., pubs, green, hall., store, school, hamlet, inn.',
  ),
];
