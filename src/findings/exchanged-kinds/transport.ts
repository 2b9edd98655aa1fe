import type { KindList } from './kind-list.ts';

/** Travel: modes, tickets, parts of stations, roads, ships and aircraft, and what goes wrong on the way. */
export const TRANSPORT: readonly KindList[] = [
  {
    name: 'ways to travel',
    kind: 'claim',
    groups: `by rail, by train | by car, by road, by taxi | by bus, by coach, by road | by lorry, by truck, by road | by air, by plane, by helicopter, by aeroplane | by helicopter, by air | by sea, by ship, by boat, by ferry | on foot | on horseback, by horse | by bicycle, by bike | by motorcycle, by motorbike, by road | by tram | by tractor, by road | by sledge, by sled`,
  },
  {
    name: 'phases of a flight',
    kind: 'date',
    groups: `take-off, takeoff, taking off | landing, descent, touching down | taxiing | mid-flight, mid-air, cruising altitude, in flight`,
  },
  {
    name: 'troubles of a flight',
    kind: 'claim',
    groups: `emergency landing, forced landing, precautionary landing, unscheduled landing, diverted, diversion | crash landing, crash-landing, belly landing | aborted take-off, aborted takeoff, rejected take-off | go-around, aborted landing | near miss, near-miss, near collision | runway overrun, overran the runway, overshot the runway | severe turbulence, turbulence | hijacking, hijacked | bird strike | tail strike | cabin pressure, decompression, depressurisation`,
  },
  {
    name: 'troubles of a ship',
    kind: 'claim',
    groups: `ran aground, run aground, aground, grounding | capsized, capsizing, overturned, keeled over, sank, sunk, sinking | collided, collision`,
  },
  {
    name: 'troubles of a road',
    kind: 'claim',
    groups: `head-on collision, head-on crash, head-on | rear-end collision, rear-end crash, rear-ended, from behind | hit-and-run | pile-up, multi-vehicle collision, chain collision`,
  },
  {
    name: 'tickets',
    kind: 'claim',
    groups: `season ticket, annual ticket, annual pass | single ticket, one-way ticket, single fare | return ticket, round-trip ticket, return fare | day ticket, day pass, day return | monthly pass, monthly ticket | weekly ticket, weekly pass | group ticket | child ticket, child fare, children's ticket | adult ticket, adult fare | family ticket | economy class | business class | premium economy`,
  },
  {
    name: 'parts of stations and airports',
    kind: 'place',
    groups: `departure lounge, departure gate, boarding gate | arrivals hall, arrival hall, baggage hall, baggage reclaim, baggage carousel, luggage carousel | check-in desk, check-in | security checkpoint, security check | passport control | control tower | apron | hangar | runway | taxiway | ticket office, ticket hall, booking office | platform | waiting room | footbridge | duty-free shop | ticket barrier, turnstile | ticket machine | signal box | marshalling yard, depot | goods yard | cargo terminal`,
  },
  {
    name: 'parts of a road',
    kind: 'place',
    groups: `hard shoulder | fast lane, overtaking lane, outside lane | central reservation, median | slow lane, inside lane | bus lane | cycle lane, bike lane | slip road, exit ramp, on-ramp, off-ramp | traffic light | stop sign | give-way sign, yield sign | pedestrian crossing, zebra crossing, crosswalk | speed camera | speed bump, speed hump | crash barrier, guardrail, guard rail | lamp post, lamppost | ditch | kerb, curb | lay-by | toll gate, toll booth, toll plaza | service station, motorway services`,
  },
  {
    name: 'parts of a ship',
    kind: 'place',
    groups: `bow, forward deck | stern, aft deck | wheelhouse | engine room | car deck, vehicle deck | cargo hold | galley | upper deck, top deck | lower deck | ballast tank | gangway | bow door | stern door | porthole | bulkhead | funnel | anchor | propeller | rudder | mast | sail | hull | keel`,
  },
  {
    name: 'seats of a car',
    kind: 'place',
    groups: `driver's seat, behind the wheel, driving seat | passenger seat, front passenger seat | back seat, rear seat | child seat, car seat | glove compartment, glovebox | roof rack | dashboard | windscreen, windshield | wing mirror, side mirror | rear-view mirror | number plate, licence plate, license plate`,
  },
  {
    name: 'parts of engines and machines',
    kind: 'claim',
    groups: `crankshaft | camshaft | alternator | spark plug | carburettor, carburetor | fuel line, fuel pipe, fuel hose | fuel injector | fuel gauge | handbrake, parking brake, hand brake | chassis | wiper, windscreen wiper | towbar, tow bar, coupling | wingtip | aileron | cargo door | cabin door | emergency exit | flight recorder, black box | autopilot | altimeter | transponder | hydraulic system, hydraulics, hydraulic | pantograph, overhead line, overhead wire, overhead cable, catenary | bogie | ball bearing | conveyor belt | compressor | generator | cooling system, coolant | oil filter | air filter | thermostat | fuse | circuit board | drive shaft, driveshaft | fan belt, timing belt | warning light | gasket`,
  },
  {
    name: 'things of a landing in space',
    kind: 'claim',
    groups: `orbiter | lander | rover | impactor | capsule | space shuttle, shuttle | booster rocket, rocket booster | heat shield | solar panel, solar array | antenna | robotic arm | docking port | space telescope | space suit, spacesuit | fuel tank | upper stage | launch pad, launchpad`,
  },
  {
    name: 'orbits',
    kind: 'place',
    groups: `low earth orbit, low orbit | geostationary orbit, geosynchronous orbit | polar orbit | lunar orbit, orbit around the moon | solar orbit | elliptical orbit`,
  },
  {
    name: 'kinds of train',
    kind: 'claim',
    groups: `freight train, goods train, cargo train | passenger train, commuter train, express train, regional train, high-speed train, intercity | high-speed train, express train, bullet train, intercity, express | night train, sleeper train, overnight train, sleeper | commuter train, local train, regional train | steam train, steam locomotive | underground train, metro train, tube train, subway train`,
  },
  {
    name: 'kinds of flight',
    kind: 'claim',
    groups: `domestic flight | international flight, long-haul flight | cargo flight, freight flight | charter flight | training flight | test flight | ambulance flight, medical flight | scheduled flight, domestic flight, international flight | private flight, private jet | connecting flight | sightseeing flight | repatriation flight, evacuation flight`,
  },
  {
    name: 'kinds of bus',
    kind: 'claim',
    groups: `school bus | tour bus, tourist bus, tourist coach | double-decker | shuttle bus | night bus | trolleybus, electric bus | airport bus, shuttle bus | city bus, public bus, double-decker | open-top bus, tour bus`,
  },
  {
    name: 'kinds of plane',
    kind: 'claim',
    groups: `cargo plane, cargo aircraft, cargo jet, transport plane | passenger plane, passenger jet, airliner | light aircraft, light plane, small plane, private plane | military plane, transport plane, military aircraft | crop duster | water bomber, firefighting plane | spy plane, reconnaissance plane | private jet, business jet, private plane | training aircraft, training plane`,
  },
  {
    name: 'kinds of car',
    kind: 'claim',
    groups: `sports car | electric car, electric vehicle | hybrid car, hybrid vehicle, plug-in hybrid | diesel car | petrol car | hire car, rental car, rented car | company car | police car, patrol car | vintage car, classic car | family car | used car, second-hand car | getaway car | racing car, race car | toy car`,
  },
];
