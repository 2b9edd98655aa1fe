import { type Topic, topic } from '../topic.ts';

/** Traffic on roads and rails, as a page adds it; each with all the words by which a faithful page may come to it. */
export const ROADS_AND_RAILS: readonly Topic[] = [
  topic(
    '(?:rail )?replacement bus(?:es)?|bus replacement|shuttle (?:bus(?:es)?|service|trains?|flights?)|(?:buses|coaches|taxis) (?:were|are|was|will be|have been|had been) (?:laid on|provided|put on|hired|chartered|brought in)|laid on (?:\\w+ )?(?:buses|coaches|taxis|trains)',
    'bus., buses, replac, shuttle, coach, taxi, altern, substitut, laid on, other transport, minibus, onward, trolleybus',
  ),
  topic(
    '(?:traffic|cars|vehicles|drivers|motorists|buses|trains|lorries) (?:was|were|is|are|has been|have been|had been|had to be|will be|being) (?:\\w+ )?(?:diverted|rerouted|re-routed|turned (?:back|away)|redirected)|diversions?(?= (?:is|are|was|were|in|via|through|around|have|has|route|signs)|[.,;])|detours?|alternative routes?|alternate routes?|contraflow|(?:one|single) lane (?:is|was|has|remained|remains|open|closed)|lane closures?|temporary traffic lights|one-way (?:system|street|traffic)',
    'divert, diver, detour, altern, route, rerout, re-rout, one-way, lane, lights, signal, contraflow, redirect, bypass, way round, another road, turned back, turn back, turned away, closed, clos, shut, flashl, streetl, floodl, headl',
  ),
  topic(
    '(?:lowered?|reduced?|cut|raised?|new|lower|20mph|30mph|30 ?km/h|temporary|slower) (?:the )?(?:\\w+ )?speed limits?|speed limit (?:was|is|of|has|will|from|to|on|in)|(?:speed|traffic|safety|average-speed|red-light) cameras?|speed ?bumps?|speed humps?|traffic[- ]calming|speed traps?',
    'speed, limit, camera, mph, km/h, kph, kilometres an hour, kilometers an hour, miles an hour, bump, hump, calm, slow, radar, fast, per hour, webcam',
  ),
  topic(
    'parking (?:fees?|fines?|spaces?|permits?|tickets?|wardens?|spots?|places?|charges?|attendants?|meters?|problems|facilities|garage|restrictions)|(?:illegally|double|badly|wrongly) parked|parked cars|free parking',
    'park., parking, parked, permit, fine., fines, garage, car park, meter, tow., towed, space, warden, kerb, vehicle',
  ),
  topic(
    'congestion charg(?:e|es|ing)|low[- ]emission zones?|(?:road|motorway|bridge|tunnel|highway) tolls?|toll (?:roads?|booths?|bridge|plaza|charges?|system)|driving licen[cs]e tests?|vignette',
    'congest, charge, emission, zone, toll, vignette, fee., fees, levy, pricing, ulez',
  ),
  topic(
    '(?:cycle|bike|bicycle|bus) (?:lanes?|paths?|tracks?|routes?|racks?)|cycleways?|(?:zebra|pedestrian|pelican) crossings?|crosswalks?|footbridges?|underpass(?:es)?|roundabouts?(?! (?:way|route|manner))|pedestriani[sz]\\w+|pedestrian (?:zones?|areas?|precinct)|car-free (?:zone|day|street|centre)',
    'cycl, bike, biki, bicyc, pedestr, walk, footbr, foot., bridge, underpass, subway, roundab, junction, circle, lane, path, zebra, crossing, on foot, car-free, without cars, traffic, motorcycl, motorbike, footpath',
  ),
  topic(
    '(?:ring road|bypass|motorway|highway|dual carriageway|expressway|slip road|hard shoulder|central reservation|motorway (?:exit|junction|services))(?! (?:surgery|operation|patrol|robbery|code))',
    'ring road, bypass, motorway, highway, carriagew, expressw, slip road, shoulder, freeway, interstate, autobahn, road, route, traffic, junction, toll, m\\d, a\\d, e\\d, lane, street, driv',
  ),
  topic(
    'ticket (?:inspectors?|machines?|barriers?|offices?|checks?|gates?)|fare[- ]dodg(?:ers?|ing)|(?:season|monthly|annual|return|day|single) tickets?|travel ?cards?|contactless (?:payments?|cards?)|contactless',
    'ticket, fare, inspector, conduct, barrier, machine, season, turnstil, contactless, card., cards, pass., passes, pay., payment, subscri',
  ),
  topic(
    '(?:the|a|an) (?:\\w+ )?(?:train|tram|bus|coach|lorry|truck|taxi|van|ferry|minibus) driver (?:was|had|has|said|told|suffered|lost|fell|did|who|managed|escaped|died|could|is|braked|tried|failed)',
    'driver, driv, drove, wheel, conduct, guard, motorm, engineer, operat, crew, skipper, captain, at the controls, chauff, lifeg, coastg, bodyg',
  ),
  topic(
    '(?:signal(?:ling)?|points|track|overhead (?:line|wire|power)|switch) (?:failures?|faults?|problems?|defects?|system|upgrade|boxes|box)|level crossings?|railway crossings?|rail crossings?|overhead (?:lines?|wires?|cables?)|track(?:side)? (?:workers?|maintenance|repairs?|works?|damage)|(?:on|along|beside|onto|across) the (?:railway |train |tram )(?:tracks|rails|line)(?= (?:at|near|when|and|after|between|in)|[.,;])',
    'signal, points, overhead, track, switch, level cross, crossing, rail., rails, railw, train, tram, line., wire, catenar, engineering, metro, locomot, platform, station',
  ),
  topic(
    '(?:high-speed|freight|goods|commuter|sleeper|night|express|intercity|regional|steam|suburban|passenger|underground) (?:trains?|rail(?:way)?|lines?|services?)(?= )|(?:railway|train|metro|tram|underground|bus) (?:lines?|stations?|network|services?|platforms?|stops?|depots?|carriages?)',
    'train, rail, tram, metro, underground, subway, bus., buses, locomot, carriage, wagon, track, station, commut, line., depot, transport, freight, express, sleeper, tube., minibus, trolleybus',
  ),
  topic(
    '(?:to a (?:complete |grinding |virtual |total |sudden |near )*(?:halt|standstill))|ground to a halt|at a standstill|brought (?:\\w+ ){1,3}to a (?:halt|standstill)|paraly[sz](?:ed|ing) (?:the )?(?:traffic|city|transport|airport|network|rail|region)',
    'halt, standst, stop, stand still, stood still, clos, paraly, suspend, interrupt, disrupt, jam, queue, stuck, block, cancel, shut, break, broke, freez, froze, pause, stall, deadlock, slow, idle, grind, ceas, out of service, chaos, collaps',
  ),
  topic(
    '(?:resurfac(?:ed|ing)|repav(?:ed|ing)|road (?:repairs|surface|resurfacing|markings|maintenance|widening)|pot-?holes?|street ?lights?|street lighting|street lamps?|kerbs?|lamp ?posts?|guard ?rails?|crash barriers?)',
    'surfac, pav, road, pothole, hole, light., lights, lighting, lamp, kerb, curb, post., posts, rail., rails, railing, barrier, marking, asphalt, tarmac, mainten, repair, widen, lit., dark, fence, flashl, streetl, floodl, headl',
  ),
  topic(
    'e-?scooters?|electric scooters?|e-?bikes?|rental (?:bikes?|scooters?|cars?)|hire (?:cars?|bikes?)|car[- ](?:sharing|pool(?:s|ing)?)|ride-(?:hailing|sharing)|uber (?:drivers?|rides?)|taxi (?:ranks?|firms?|company|companies|app)|minicabs?',
    'scooter, bike, bicyc, rent, hire., hired, shar, pool, taxi, cab., cabs, uber, lyft, bolt., ride-, lift, electric, car., cars, grab, motorbike',
  ),
  topic(
    '(?:his|her|their|the|a|an|stolen|rented|hired|second-hand|vintage|luxury|sports|family|unmarked|police|patrol|black|white|silver|red|blue) (?:BMW|Mercedes|Audi|Porsche|Ferrari|Volkswagen|Toyota|Ford|Tesla|Range Rover|Land Rover|Volvo|Skoda|Renault|Peugeot|Honda|Nissan|Fiat|hatchback|saloon|estate car|convertible|four-by-four|SUV|pick-?up(?: truck)?|jeep|minivan)',
    'car., cars, bmw, merced, audi, porsche, ferrari, volksw, toyota, ford., tesla, rover, volvo, skoda, renault, peugeot, honda, nissan, fiat, hatch, saloon, sedan, convert, suv., pick-?up, jeep, van., vehicle, driv, drove, motor, truck',
  ),
  topic(
    '(?:hauliers?|haulage|lorry drivers|truckers|freight (?:companies|operators|forwarders?)|logistics (?:companies|firms?|centre|hub)|articulated lorr(?:y|ies)|heavy goods vehicles?|HGVs?|juggernauts?|tanker lorr(?:y|ies))',
    'haul, lorr, truck, freight, logist, goods vehicle, hgv, articul, tanker, trailer, transport, cargo, carrier, load, vehicle, deliver, shipp',
  ),
  topic(
    '(?:commuters|passengers|travell?ers|rail users|motorists|drivers) (?:face|faced|are facing|were facing|can expect|were warned|are warned|are advised|were advised|have been advised|were told|are urged|were urged) (?:\\w+ ){0,3}(?:delays?|disruption|queues|cancellations|chaos|travel|misery|waits?|avoid|longer|check|allow)|travel (?:chaos|misery|disruption)|(?:severe|major|long|lengthy|further|significant) (?:travel |traffic |rail |flight )?(?:delays|disruption)(?= (?:to|on|at|for|in|across)|[.,;])',
    'delay, disrupt, queue, cancel, chaos, wait, late., longer, clos, jam, tailback, congest, interrupt, suspend, halt, stuck, strand, hold-up, hold up, divert, postpon, slow',
  ),
];
