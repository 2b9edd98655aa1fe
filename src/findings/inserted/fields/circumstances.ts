import { COUNTS, THEIR } from '../terms.ts';
import { type Topic, topic } from '../topic.ts';

/** How, where and by whom something came about, as a page adds it to accidents, crimes and finds; each with all the words by which a faithful page may come to it. */
export const CIRCUMSTANCES: readonly Topic[] = [
  topic(
    'as a (?:\\w+ )?precaution(?:ary measure)?|(?:precautionary|preventive|preventative) (?:measures?|evacuation|closure|checks?|move|step)|purely precautionary|to be on the safe side|out of an abundance of caution|as a safety (?:measure|precaution)',
    'precaut, caution, safe, unsafe, prevent, in case, careful, avoid, risk, protect, evacuat, secur, prudent, fear, danger, until, to be sure, worr, suspect',
  ),
  topic(
    'by (?:fishing |rowing |inflatable |rescue |night |overnight |freight |cable |horse-drawn |police )?(?:boat|train|ferry|bus|coach|sledge|sled|canoe|dinghy|speedboat|barge|hot-air balloon|cable car|mule|donkey|carriage|tram|van|lorry|truck|motorbike|snowmobile|tractor|pony|camel|helicopter|plane|air|rail|sea|road)(?= (?:to|from|across|into|and|on|at|because|before|after|over|down|up)|[.,;])',
    'boat, ship, vessel, ferr, barge, canoe, dinghy, raft, sail, row., rowed, train, rail, station, bus., buses, coach, balloon, horse, donkey, mule, camel, cart, sled, carriage, yacht, sea., river, lake, harbo, port., locomotiv, tram, van., lorr, truck, motor, snowmob, tractor, pony, helicop, plane, flight, flew, flown, fly, flies, air., road, drive, driv, drove, travel, transport, deliver, aircraft, aerial, airport, journey, trip, freight, cargo, track, car., cars, vehicle, voyage, sea, water, wheels, shipp, speedboat, rowboat, lifeboat, warship, steamship, minibus, trolleybus, undersea, ports, airplane, aeroplane, groundw, floodw, wastew, rainw, underw, freshw',
  ),
  topic(
    'in broad daylight|in full view of|in front of (?:horrified|shocked|stunned|dozens of|hundreds of|several|his|her|their) (?:\\w+ )?(?:onlookers|shoppers|passers-by|witnesses|children|customers|tourists|passengers|commuters|guests|family|son|daughter|wife|husband|colleagues|pupils|classmates|parents|spectators)',
    'daylight, a.m, p.m, noon, morning, afternoon, midday, view, in front of, onlook, shopper, passer, witness, child, customer, tourist, passenger, guest, family, son., daughter, wife, husband, colleague, pupil, parent, spectat, watched, watching, saw., seen, crowd, public, present, before',
  ),
  topic(
    `while (?:he|she|they|it|the (?:family|couple|owners?|residents|children|occupants)) (?:was|were) (?:\\w+ )?(?:asleep|sleeping|away|out|abroad|on holiday|at work|shopping|in the shower)|in ${THEIR} sleep|(?:asleep|sleeping) (?:in|inside|on|upstairs|at the time|when)|as (?:residents|families|people|guests|the family) slept|woken (?:by|up by)|(?:woke|awoke|awakened) (?:up )?(?:to|by|when|residents|neighbours|families)|jolted awake`,
    'sleep, slept, bed., beds, bedroom, night, doz, nap., wake, woke, awoke, awak, away., abroad, holiday, at work, shopping, out of the house, nobody home, no one home, not home, absen, empty, vacation, dream, shower, overnight, early, dawn',
  ),
  topic(
    `(?:on|from|off|riding|rode|ride|by) (?:a|an|${THEIR}) (?:\\w+ )?(?:motorbike|motorcycle|bicycle|bike|scooter|e-scooter|moped|e-bike|skateboard|quad bike|tricycle|tandem|unicycle|mobility scooter)|(?:was|were|while|when|been|out|home) (?:cycling|jogging|skateboarding)|pillion(?: passenger| rider)?`,
    'bike, bicycl, cycl, scooter, moped, motor, rider, riding, ride., rode, skateb, pedal, tandem, jog, run., running, runner, pillion, quad, two-wheel, e-bike',
  ),
  topic(
    `(?:wrapped|hidden|found|stuffed|buried|placed|packed|concealed|discovered|stored|transported|carried|carrying|kept|put|sealed) (?:up )?(?:in|inside) (?:a |an |the |${THEIR} |two |several )?(?:\\w+ )?(?:plastic (?:bags?|sheeting|wrap|sack)|bin bags?|rubbish bags?|carrier bags?|sports bags?|cardboard box(?:es)?|shoe ?box(?:es)?|suitcases?|boot|trunk|rucksacks?|backpack|foil|blankets?|newspaper|bubble wrap|parcels?|holdall|handbag|wardrobe|freezer|fridge|cupboard|drawer|barrels?|sacks?|crates?|envelopes?|skip|wheelie bin|dustbin|biscuit tin|tin box|safe|locker|chest|trunks)`,
    'wrap, plastic, bag., bags, box., boxes, boot, trunk, suitcase, case., foil, blanket, rucksack, backpack, parcel, package, packet, bin., bins, sack, holdall, newspaper, contain, carton, crate, envelop, luggage, packed, packing, wardrob, freez, fridge, refriger, cupboard, drawer, barrel, skip., tin., safe., safes, locker, chest, cabinet, shelf, sealed, paper., cloth, hid., hidden, vault, papers, newsp',
  ),
  topic(
    `(?:found|discovered|spotted|seen|noticed|reported|alerted|raised|rescued|saved|filmed|stumbled upon|picked up|made|unearthed|recovered|uncovered) by (?:a|an|two|three|some|${THEIR}) (?:(?!(?:police|senior|former)\\b)\\w+ )?(?:dog walkers?|joggers?|hikers?|walkers?|cyclists?|fisherm[ae]n|anglers?|farmers?|hunters?|mushroom pickers?|cleaners?|tourists?|postm[ae]n|postwoman|delivery drivers?|truck drivers?|lorry drivers?|taxi drivers?|bus driver|schoolboys?|schoolgirls?|children|child|motorists?|couple|builders?|work(?:er|ers|man|men)|night watchman|security guards?|divers?|beachcombers?|climbers?|kayakers?|surfers?|sailors?|neighbou?rs?|passers-?by|shopkeeper|students?|teenagers?|caretaker|shepherd|amateur|metal detectorists?|customer|colleagues?|relatives?|nurse|teacher|librarian|archivist|gardener|plumber|landlord|drone)`,
    'walk, dog, jog, hik, cycl, fish, angl, farm, hunt, mushroom, clean, touris, post, driv, boy., boys, girl, child, motorist, couple, build, work, watch, guard, diver, beach, climb, kayak, surf, sail, passer, pupil, student, runner, running, neighbo, shop, teen, caretak, shepherd, amateur, detect, custom, colleag, relativ, wife, husband, son., daughter, nurse, teach, librar, archiv, garden, plumb, landlord, resident, drone, brother, sister, father, mother, parent, crew, labourer, laborer, volunt, local., locals, visitor, friend, curator, staff, employ, hobby, someone, somebody, witness, employee, bicycl, motorcycl, lifeg, coastg, bodyg',
  ),
  topic(
    `(?:had been|was|were|been) (?:out )?(?:walking|hiking|swimming|fishing|climbing|camping|sailing|surfing|skiing|diving|kayaking|picnicking|shopping|jogging|commuting) (?:home|back|there|along|in|on|near|at|with|from|to|for|through|when|past|together|${THEIR}|a|the)(?= )`,
    'walk, hik, swim, swam, fish, climb, camp, sail, surf, ski, dive, diving, kayak, play, picnic, shop, travel, return, driv, drove, wait, commut, visit, clean, repair, dig., digging, dug, deliver, trip, tour, journey, holiday, work, way, excurs, ride, riding, rode, cycl, school, outing, came, coming, road, car., bus., train, boat, beach, mountain, game, match, home, bicycl, motorcycl, minibus, trolleybus, speedboat, rowboat, motorboat, lifeboat',
  ),
  topic(
    '(?:without|had no|with no|left without|cut off from) (?:any )?(?:heating|hot water|running water|clean water|drinking water|gas|internet|phone service|mobile service|electricity or water|power or water|food or water|sanitation|toilets|medicine|shelter)|(?:left|made|leaving|making|rendered) (?:\\w+ ){0,3}homeless',
    'homeless, water, heat, gas., boiler, internet, phone, displac, tap., taps, suppl, shelter, offline, cut off, electric, power, food, sanit, toilet, medic, lost their home, evict, destroy, broadband, network, cold, thirst, radiator, groundw, floodw, seawater, wastew, rainw, underw, freshw, smartph, telephone, cellph',
  ),
  topic(
    "(?:school|festival|match|concert|event|wedding|market|parade|game|race|show|fair|ceremony|conference|carnival|performance|tour|exhibition|opening|launch|classes|lessons|celebrations|marathon|regatta|screening|rally|march|trip)s? (?:was|were|had to be|has been|have been|had been|will be|is to be|are to be) (?:\\w+ )?(?:cancelled|canceled|called off|postponed|abandoned|rescheduled|moved (?:indoors|inside|online)|cut short|brought forward)|(?:cancel(?:led)?|postponed?|abandon(?:ed)?|call(?:ed)? off|reschedul(?:e|ed)) (?:the|its|this year[’']s|a|all|several|two|three|their) (?:\\w+ )?(?:festival|match|concert|event|wedding|parade|game|race|show|fair|ceremony|conference|carnival|performance|tour|exhibition|launch|classes|lessons|celebrations?|marathon|regatta|flights?|trains?|trips?|operations?|surger(?:y|ies)|appointments?)",
    'cancel, call off, calls off, called off, postpon, abandon, scrap, not take place, not go ahead, moved, move, delay, suspend, no longer, put off, reschedul, new date, another date, later date, drop, axe, clos, shut, cut short, forward, indoors, withdr, stop, halt, interrupt, miss',
  ),
  topic(
    '(?:was|were|be|been|being|to be|is|are|has|have) (?:\\w+ )?(?:demolished|torn down|pulled down|bulldozed|razed|knocked down to make|dismantled|boarded up|mothballed|decommissioned)|demolition (?:work|of|order|crews?|company|began|is)|wrecking ball|(?:facing|earmarked for|slated for|awaiting|scheduled for|saved from|due for) (?:demolition|closure|renovation|redevelopment)',
    'demol, torn down, tear, tore, pull, knock, bulldoz, raze, flatten, destroy, wreck, level, remov, dismantl, clear, board, gut., gutted, mothball, decommis, clos, shut, renov, redevel, scrap, rebuil, replac, take down, taken down, come down, came down, comes down, refurb, out of use, shipwr',
  ),
  topic(
    '(?:work|construction|building|repairs?|production|operations?|drilling|digging|excavation|filming|training|sailing|fishing|mining|logging) (?:was|were|has been|have been|had been|had to be|is|are) (?:\\w+ )?(?:halted|stopped|suspended|paused|interrupted|resumed|restarted|put on hold|abandoned)|(?:halted|stopped|suspended|paused|resumed|restarted|interrupted) (?:all |its |the )?(?:work|construction|production|operations|building work|drilling|deliveries|shipments|sales|services)(?= (?:on|at|in|for|after|while|until|of|to|as|there|by|because)|[.,;])',
    'halt, stop, suspen, paus, interrupt, resum, restart, hold., abandon, idle, clos, shut, cease, break, broke, stand still, standst, again, delay, freez, froze, off limits, lay, out of service, no longer, cut., strik, contin',
  ),
  topic(
    `(?:the|a|${THEIR}) (?:\\w+ )?(?:was|were|had been|has been|have been) (?:\\w+ )?(?:impounded|towed away|fenced off|taped off|padlocked|sealed with|put under guard|fitted with (?:a |an )?(?:\\w+ )?(?:alarms?|cameras?|sprinklers?|trackers?|sensors?|locks?|brakes?|engine))|fenced off|padlocked`,
    'impound, tow., towed, fence, fencing, tape., taped, padlock, lock, seal, guard, fit., fitted, install, alarm, camera, sprinkl, track, sensor, brake, engine, cordon, seiz, confisc, barrier, closed, equip, lifeg, coastg, bodyg, webcam',
  ),
  topic(
    `(?:a|the|two|three|several|${COUNTS}) (?:giant |mobile |heavy |mechanical |yellow |\\w+-ton(?:ne)? )?(?:excavators?|bulldozers?|diggers?|construction cranes?|tower cranes?|cement mixers?|cherry pickers?|steamrollers?|earth-?movers?|jackhammers?|chainsaws?|winches|pneumatic drills?)|heavy (?:machinery|equipment|lifting gear)|(?:with|using|by|used) (?:an? )?(?:\\w+ )?(?:excavators?|bulldozers?|diggers?|cranes?|chainsaws?|jackhammers?|sledgehammers?|crowbars?|shovels?|spades?|pickaxes?|winches|ropes|ladders?|angle grinders?|bolt cutters|blow ?torch(?:es)?|screwdrivers?)`,
    'excavat, bulldoz, digger, crane, machine, lift, hoist, dig., digging, dug, earthmov, heavy, demol, winch, mixer, picker, roller, hammer, chainsaw, saw., sawed, sawn, drill, crowbar, shovel, spade, pick., axe, rope, ladder, grinder, cutter, torch, tool, equipment, weld, screwdr, prise, pry, cut., cutting, felled, climb',
  ),
  topic(
    '(?:the|a|an) (?:\\w+ )?(?:ceasefire|curfew|truce|lockdown|no-fly zone|no-go area|safe house|safe haven|red alert|high alert|standby|exclusion zone)|on (?:high |red |full |maximum )?alert|on standby',
    'ceasefire, cease-fire, curfew, truce, lockdown, no-fly, no-go, safe, alert, standby, stand-by, stand by, ready, exclusion, vigilan, readiness, warn, prepared, zone, armistice, war., alarm, watch, tension',
  ),
];
