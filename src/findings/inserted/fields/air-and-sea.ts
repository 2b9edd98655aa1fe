import { type Topic, topic } from '../topic.ts';

/** Flying and seafaring, as a page adds it; each with all the words by which a faithful page may come to it. */
export const AIR_AND_SEA: readonly Topic[] = [
  topic(
    '(?:emergency|forced|crash|belly|unscheduled|precautionary|hard|bumpy|aborted) landings?|(?:made|make|making|attempted|attempting|performed) an? (?:\\w+ )?landing|aborted (?:take-?off|landing)|crash-land(?:ed|ing)|turned back (?:shortly|minutes|mid)|returned to the airport|(?:flight|flights|plane|aircraft|jet|airliner|helicopter) (?:was|were|had been|is|being) diverted|ditched in the (?:sea|water|ocean|river)',
    'emergenc, landing, land., landed, lands, turn back, turned back, turned around, return, divert, abort, crash, ditch, came down, come down, touch, descen, glid, reroute',
  ),
  topic(
    'mayday|distress (?:calls?|signals?|flares?|beacons?)|declared an emergency|(?:lost|losing|loss of|last) (?:radio |all )?contact (?:with the (?:plane|aircraft|ship|boat|crew|tower|pilot|helicopter|vessel|yacht|drone|probe|satellite)|was|at|shortly)|radio contact|(?:disappeared|vanished|dropped) (?:from|off) (?:the )?radar|SOS',
    'mayday, distress, contact, radar, radio, signal, communic, emergenc, vanish, disappear, sos., transmit, silent, call., calls, called, flare, beacon, missing, alarm, alert',
  ),
  topic(
    '(?:an|one|left|right|the|both|its|port|starboard|outboard|second) engines? (?:had )?(?:failed|caught fire|stalled|cut out|exploded|died|overheated|broke down|gave out|shut down|spluttered)|(?:engine|motor) (?:overheated|stalled|cut out|broke down)',
    'engine, motor, stall, power, propul, mechan, turbine, breakdown, broke down, technic, fault, malfunc',
  ),
  topic(
    '(?:severe|heavy|clear-air|air|hit|encountered|by|of|in|through|extreme) turbulence|oxygen masks?|cabin pressure|depressuri[sz]\\w+|(?:loss|lost|drop in) (?:of )?(?:cabin pressure|altitude)',
    'oxygen, pressur, turbul, mask, altitude, shook, shaken, jolt, bump, buffet, turmoil, unrest, crisis, volatil, dropp, plung, air pocket',
  ),
  topic(
    'air[- ]traffic control(?:lers?)?|control tower|cockpit voice|in the cockpit|cockpit (?:crew|door|window|alarm)|cabin crew|flight (?:crew|deck|attendants?|simulators?|plan|path|logs?)|co-?pilots?|autopilot|landing gear|undercarriage|(?:on|off|down) the runway|(?:overshot|overran|left|veered off) the runway',
    'air traffic, controll, tower, cockpit, cabin, crew, flight, pilot, landing, undercarr, runway, wheel, airport, airfield, airstrip, plane, aircraft, aviat, jet., fly, flew, captain, steward, fashion, helicopter, airplane, aeroplane, seaplane, jets',
  ),
  topic(
    '(?:budget|low-cost|no-frills|national|charter|regional|rival) (?:airlines?|carriers?)|charter(?:ed)? (?:flights?|planes?|jets?|aircraft)|private (?:jets?|planes?|plane)|(?:extra|additional|direct|non-stop|connecting|transatlantic|long-haul|short-haul|scheduled|domestic|repatriation) flights?',
    'budget, low-cost, charter, airline, carrier, flight, jet., jets, plane, flew, fly, flown, aircraft, airport, aviat, ryan, easyj, route, helicopter, airplane, aeroplane, seaplane',
  ),
  topic(
    '(?:lost|their|his|her|checked|hand|missing|carry-on|cabin|piles of|left) (?:luggage|baggage|suitcases?)|suitcases?|baggage (?:handlers?|carousel|reclaim|claim|belt|allowance)|carry-on bags?|rucksacks?|backpacks?',
    'luggage, baggag, bag., bags, suitcase, case., belong, trunk, rucksack, backpack, holdall, carry-on, satchel, pack., packs, handler, airport, knapsack, possess, travel',
  ),
  topic(
    '(?:airport|passport|border|customs|security|baggage) (?:security|checks?|staff|police|controls?|officials?|officers?|screening|scanners?|queues|hall|terminal|lounge|gates?|workers)(?= )|departure (?:lounge|gate|hall|board)s?|arrivals hall|check-in (?:desks?|counters?|staff|system)|boarding (?:pass(?:es)?|gate|cards?)|duty-free|stopovers?|layovers?',
    'airport, passport, border, customs, secur, baggag, departure, arrivals, check-in, checked in, boarding, board, duty-free, stopover, layover, terminal, gate, flight, airline, immigrat, port, plane, ferry, frontier, crossing, station, airplane, aeroplane, seaplane',
  ),
  topic(
    '(?:ran|run|runs|running) aground|(?:took|taking|take|taken) on water|list(?:ed|ing) (?:to|heavily|badly|dangerously)|struck (?:a |an )?(?:rocks?|reef|sandbank|iceberg|submerged)|(?:hole|gash|crack) in (?:the|its) hull|holed below',
    'aground, ground., grounded, strand, reef, rock., rocks, sandbank, shoal, list., lean, tilt, sank, sink, sunk, leak, hull, flood, stuck, shallow, water in, let in, hole, iceberg, beach, heel, seabed, bottom',
  ),
  topic(
    'life ?rafts?|abandon(?:ed)? ship|(?:rubber|inflatable) (?:dinghy|dinghies|boats?|rafts?)|dinghy|dinghies|survival suits?|life ?buoys?|lifebelts?|flares? (?:were|was|had been|fired)|fired (?:\\w+ )?flares?',
    'raft, abandon, dinghy, dinghies, inflat, rubber, buoy, lifebelt, lifejack, life jack, flare, lifeboat, survival, evacu, rocket, signal, boat, speedboat, sailboat, rowboat, motorboat',
  ),
  topic(
    '(?:dropped|weighed|at|dragged its|dragged her|raised) anchor|(?:broke|broken|slipped|torn|tore) (?:free |loose )?(?:from )?(?:its|her|their) moorings?|(?:adrift|drifting|drifted) (?:for|in|at|off|towards?|out|on|helplessly|without)',
    'anchor, moor, adrift, drift, berth, engine, power, tow., towed, quay, rope, loose, tied up, float, current, wind, lie off, lay off',
  ),
  topic(
    "(?:shipping|cargo) containers? (?:fell|were lost|went|washed|toppled|slid)|(?:fell|lost|washed) overboard|containers? (?:fell|lost|washed) (?:over|off|ashore|into)|(?:cargo|load) (?:had )?(?:shifted|slipped|come loose|fell)|(?:its|the ship[’']s|her) cargo of|cargo hold|below decks?",
    'contain, cargo, overboard, load, crate, box., boxes, hold., freight, shipment, carrying, deck, lashing, goods, laden, tonnes of, tons of',
  ),
  topic(
    '(?:busy|busiest|international|main|major|key) shipping (?:lanes?|routes?)|shipping lanes?|(?:territorial|international|disputed|national) waters|exclusive economic zone|flag of convenience|port authorit(?:y|ies)|harbou?r ?masters?|dredg(?:ed|ing|ers?)',
    'lane, waters, territor, international, shipping, economic zone, offshore, maritim, flag., flags, flagged, port., ports, harbo, dredg, silt, deepen, strait, channel, ship, vessel, sea., registered, coast, airport, seaport, warship, steamship, seas, seafar, undersea',
  ),
  topic(
    'stowaways?|pirates?(?! (?:cop(?:y|ies)|radio|party|dvd|video|stream|site))|piracy|hijack(?:ed|ers?|ing)?',
    'stowaway, hid., hidden, hiding, aboard, migrant, pirat, hijack, seiz, commandeer, captur, hostage, took over',
  ),
  topic(
    'ship ?wrecks?|(?:the|a|its) wrecks?(?= (?:of|lies|was|on|at|in|were|site|is|lay|has|had))|sunken (?:ship|vessel|boat|wreck|treasure|city)|(?:raised|rais(?:e|ing)|recover(?:ed|ing)?|lift(?:ed)?) (?:the|its) (?:wreck|wreckage|hull)|salvage (?:operation|teams?|company|companies|vessel|crews?|work|ship|tugs?|experts?)|salvag(?:ed|ers|ing)|refloat(?:ed|ing)?|(?:was|were|been|be|being) towed',
    'wreck, sunk, sank, sink, seabed, hull, diver, submerg, salvag, refloat, tow., towed, towing, tug., tugs, recover, rais, haul, lift, bottom, aground, float, pulled, breakdown, shipwr',
  ),
  topic(
    '(?:first|second|chief) (?:officer|mate|engineer)|deck ?hands?|helmsm[ae]n|skipper (?:was|had|has|said|told|ordered|reported|lost|tried|decided|steered|refused|who|and (?:his|her|the) crew)|on (?:the )?bridge (?:at|of the (?:ship|vessel))|sailors (?:were|had|have|from|who|on|said)',
    'officer, mate., mates, engineer, crew, deckh, helm, captain, skipper, sail, seam, seafar, marin, master, pilot, boatm, on board, aboard, bosun, cook., team, expedition, manned, flight, bridge, fisher, player, team',
  ),
  topic(
    '(?:fishing (?:boats?|vessels?|fleet|nets?|lines?|gear|trawlers?|quotas?|grounds|port)|trawlers?|fish (?:market|farms?|stocks|quotas?|processing))',
    'fish, trawl, angl, catch, quota, net., nets, salmon, cod., herring, mackerel, tuna, prawn, shrimp, lobster, crab, stock, skipper, aquacult, sea., seas, seafar, undersea',
  ),
  topic(
    '(?:cruise|container|merchant|cargo|passenger|research|hospital|supply|naval|sailing|tall|expedition) ships?|cruise (?:lines?|passengers|terminal|operator|company)|(?:oil|gas|fuel|chemical) tankers?|yachts?|catamarans?|speedboats?|superyachts?|jet ?skis?|kayak(?:s|ers?|ing)?|canoe(?:s|ists?|ing)?|paddle-?board(?:s|ers?|ing)?',
    'ship, cruise, vessel, boat, ferr, tanker, yacht, catam, kayak, canoe, paddl, jet ski, jet-ski, sail, liner, barge, fleet, navy, naval, maritim, sea., dinghy, marina, row., rowed, rowing, raft, harbo, port., warship, steamship, speedboat, rowboat, motorboat, lifeboat, seas, seafar, undersea, ports, airport, seaport',
  ),
];
