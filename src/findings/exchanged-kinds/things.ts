import type { KindList } from './kind-list.ts';

/** What people make, drive, wear, build and play on. */
export const THINGS: readonly KindList[] = [
  {
    name: 'road and rail vehicles',
    kind: 'claim',
    groups: `hatchback, car, vehicle | saloon, sedan, car, vehicle | suv, jeep, off-roader, 4x4, car, vehicle | estate car, station wagon, car, vehicle | sports car, car, vehicle | convertible, car, vehicle | van, vehicle, minivan | lorry, truck, vehicle, hgv, juggernaut, articulated lorry | bus, vehicle, coach | minibus, bus, vehicle, van | taxi, cab, car, vehicle | ambulance, vehicle | fire engine, fire truck, vehicle | police car, patrol car, car, vehicle | pickup, pick-up, truck, vehicle | tractor, vehicle | motorcycle, motorbike, vehicle, bike | moped, scooter, bike | bicycle, bike, cycle, e-bike | e-scooter, scooter | train, locomotive | tram, streetcar, trolley | metro, subway | cable car, gondola | bulldozer, digger, excavator | armoured vehicle | trailer | caravan, motorhome, camper van | rickshaw, tuk-tuk | cart, wagon | sledge, sled | limousine, car | forklift | snowmobile | quad bike`,
  },
  {
    name: 'ships',
    kind: 'claim',
    groups: `ferry, boat, ship, vessel | yacht, boat, vessel, sailing boat | trawler, fishing boat, boat, ship, vessel | tanker, ship, vessel, boat | container ship, ship, vessel, cargo ship, freighter | cargo ship, freighter, ship, vessel, coaster | cruise ship, liner, ship, vessel | tug, tugboat, boat, vessel | lifeboat, boat, vessel, rescue boat | speedboat, motorboat, boat, vessel | dinghy, boat, raft, inflatable, vessel | raft, vessel | canoe, kayak, boat, vessel | rowing boat, boat, rowboat, vessel | barge, boat, vessel | destroyer, warship, ship, vessel, frigate | frigate, warship, ship, vessel | aircraft carrier, warship, ship, vessel, carrier | submarine, vessel | patrol boat, boat, vessel | dredger, ship, vessel | houseboat, boat, vessel | hovercraft, vessel | icebreaker, ship, vessel | schooner, ship, sailing ship, vessel | catamaran, boat, vessel`,
  },
  {
    name: 'aircraft',
    kind: 'claim',
    groups: `plane, aeroplane, airplane, aircraft, jet, airliner, flight | helicopter, chopper, aircraft | glider, aircraft | drone, unmanned aircraft, aircraft | hot-air balloon, balloon | airship | rocket, launcher, missile, launch vehicle | satellite, spacecraft | spacecraft, capsule, probe | space station | microlight, aircraft, plane | fighter jet, jet, plane, fighter, aircraft, warplane | bomber, plane, aircraft, warplane | seaplane, plane, aircraft`,
  },
  {
    name: 'parts of vehicles',
    kind: 'claim',
    groups: `engine, motor | brake, braking | wheel | tyre, tire | axle | gearbox, transmission | clutch | steering, steering wheel | bumper | windscreen, windshield | headlight, headlamp | battery | fuel tank, tank | fuel pump, pump | exhaust | airbag, air bag | seat belt, seatbelt | bonnet | propeller | rudder | hull | mast | keel | tailplane | fuselage | cockpit | landing gear, undercarriage | turbine | rotor, rotor blade | parachute | valve | gasket, o-ring | sensor | pipe, pipeline | transformer | boiler | chimney | radiator | heat shield | nozzle | piston`,
  },
  {
    name: 'what is short',
    kind: 'cause',
    after: ['shortage of', 'lack of', 'want of', 'scarcity of', 'dearth of'],
    groups: `engine | pilot, crew | crew, staff, employee, personnel | spare part, part | fuel | driver | chip, semiconductor | staff, worker, employee, personnel, manpower | money, fund, cash, funding, capital | water | nurse, staff | doctor, staff | teacher, staff | bed | space, room | housing, home | food | steel | cement, concrete | labour | truck, lorry | ship, vessel | container | equipment | electricity, power, energy | medicine, drug | vaccine | ammunition | land | time | evidence | timber, wood | fertiliser, fertilizer | feed | grain, wheat | skill, skilled worker, engineer | orders, demand | customer | raw material`,
  },
  {
    name: 'buildings',
    kind: 'place',
    groups: `cottage, bungalow, villa, farmhouse | apartment, maisonette | academy, primary school, secondary school, high school | nursery, kindergarten, preschool, creche | university, college, campus | hospital, infirmary, medical centre | clinic, health centre, medical centre | care home, nursing home, old people's home, retirement home | hospice | church, chapel, cathedral, abbey | cathedral, church, minster | mosque | synagogue | temple, shrine | monastery, abbey, convent | cemetery, graveyard, churchyard | town hall, city hall | courthouse | prison, jail | police station | fire station | library | museum, gallery | gallery, museum | theatre, theater, playhouse | cinema, movie theater | opera house | concert hall | stadium, arena | gym, leisure centre, sports hall, sports centre | swimming pool, pool, lido | hotel, inn, guesthouse, bed and breakfast | hostel | restaurant, diner, eatery | cafe, coffee shop, tearoom | pub, tavern, inn | nightclub, disco | supermarket, grocery store | shopping centre, mall, shopping mall | department store | pharmacy, chemist, drugstore | bakery | bookshop, bookstore | petrol station, filling station, gas station, garage | post office | office block | factory | warehouse, depot, storehouse | power station, power plant | refinery, factory | brewery, factory | winery, vineyard | distillery, factory | sawmill, factory | foundry, steelworks, smelter, factory | shipyard | colliery | quarry | farm, farmhouse, ranch | barn, outbuilding | greenhouse | garage, workshop | lighthouse | windmill | watermill | castle, fort, fortress, palace | palace, castle | mansion, manor, country house | viaduct, footbridge | tunnel, underpass | dam, weir | railway station, train station | bus station, bus stop | airport, airfield, aerodrome | heliport | harbour | barracks | tent, marquee | caravan park, campsite, camping site | market hall | community centre, village hall, community hall | youth club | laboratory | observatory | zoo, wildlife park, safari park | aquarium | botanical garden | playground | car park, parking lot, multi-storey | dormitory | orphanage, children's home | embassy, consulate | customs house | toll booth | water tower | kiosk | stables`,
  },
  {
    name: 'where people are put up',
    kind: 'place',
    groups: `hotel, motel, guest house, guesthouse, hostel, b&b, bed and breakfast, inn |
      with relatives, with family, with families, with friends, with neighbours, with neighbors, with kin, with host families, with their relatives, with their families |
      school hall, school gym, sports hall, gym, gymnasium, community centre, community center, community hall, village hall, church hall, town hall, leisure centre, evacuation centre, evacuation center, emergency shelter, shelter, stadium |
      tent, tent camp, tented camp, tent city | caravan, mobile home, trailer, camper van | container home, prefab, prefabricated home | barracks`,
  },
  {
    name: 'rooms and parts of a house',
    kind: 'place',
    groups: `kitchen | bedroom | bathroom, shower | living room, sitting room, front room | dining room | hallway, corridor, lobby, foyer | cellar, basement | attic, loft | garage, carport | garden, backyard | balcony | porch, veranda | roof, rooftop | staircase, stairwell, stairs | elevator | conservatory | pantry, larder | laundry, utility room | classroom | canteen, cafeteria, dining hall | gymnasium, sports hall | laboratory, lab | playground, schoolyard | dormitory | courtroom | boardroom | storeroom, stockroom | strongroom | engine room | control room | boiler room | changing room, locker room, dressing room | waiting room`,
  },
  {
    name: 'furniture',
    kind: 'claim',
    groups: `sofa, couch, settee | wardrobe, closet | cupboard | drawer, chest of drawers | bookcase | armchair | light fixture, light fitting | chandelier | carpet, rug | curtain | mirror | stove, cooker, oven | fridge, refrigerator, freezer | dishwasher | washing machine | tumble dryer | kettle | toaster | microwave | fireplace | television, tv | laptop, computer | telephone, phone, smartphone, mobile | air conditioner | cot, crib | mattress | rice cooker, pressure cooker | blender | vacuum cleaner | hairdryer`,
  },
  {
    name: 'openings and parts of buildings',
    kind: 'place',
    groups: `door, doorway, gate | window, pane, windowpane, skylight | skylight, window | ceiling | chimney | gate, gateway, door | railing | spire, steeple, tower | tower, spire | facade | pillar | arch | vent, ventilation shaft | sewer, drain | manhole | girder | drainpipe, gutter`,
  },
  {
    name: 'clothes and jewels',
    kind: 'claim',
    groups: `shirt, blouse | t-shirt, shirt | jacket, coat, blazer | coat, overcoat, raincoat, jacket | dress, gown, frock | skirt | trousers, jeans, pants, slacks | jeans, trousers | shorts | jumper, sweater, pullover, cardigan, sweatshirt | hoodie, sweatshirt, hooded top | hat, helmet | hat | scarf, shawl | glove, mitten | sock | shoe, footwear | shoe, trainer, sneaker, footwear | sandal, flip-flop, footwear | slipper | uniform | apron | balaclava | glasses, spectacles, sunglasses | necklace, pendant | bracelet, bangle | earring | brooch | wristwatch | tiara, crown | cufflink | handbag | backpack, rucksack | wallet | suitcase, holdall | umbrella | veil, headscarf, hijab | goblet, chalice, beaker | torc, torque | helmet | sword | shield | bowl | vase, urn | statue, statuette, sculpture | sculpture | spoon | quilt, blanket | tapestry`,
  },
  {
    name: 'instruments',
    kind: 'claim',
    groups: `piano | violin, fiddle | viola | cello | double bass | guitar | banjo | ukulele | mandolin | harp | flute | clarinet | oboe | bassoon | saxophone | trumpet, cornet | trombone | french horn | tuba | drum, drums | accordion | bagpipes | harmonica, mouth organ | tambourine | xylophone | harpsichord | keyboard, synthesiser, synthesizer | piccolo | cymbal, drum kit | timpani, kettledrum | lute | sitar | zither | bugle | euphonium | bass guitar, guitar | electric guitar, guitar | acoustic guitar, guitar | church organ, pipe organ | gong | tin whistle, penny whistle`,
  },
  {
    name: 'arts and works',
    kind: 'claim',
    groups: `painting, canvas, portrait, landscape, picture | sculpture, statue | photograph, photo, picture | drawing, sketch, picture | watercolour, watercolor, painting | mural, fresco, painting | engraving, etching | poem, verse | short story | memoir, autobiography | biography | cookbook | textbook | opera | ballet, dance | symphony | concerto | documentary | sitcom | podcast | video game | diary, journal | dictionary | manuscript | tapestry`,
  },
  {
    name: 'media',
    kind: 'organisation',
    groups: `newspaper | magazine | radio, radio station, broadcaster | television, tv, television station, broadcaster | news agency, news wire | podcast | blog | social media, facebook, twitter, instagram, tiktok, youtube, whatsapp, telegram | facebook | twitter | instagram | tiktok | youtube | whatsapp | telegram`,
  },
  {
    name: 'messages',
    kind: 'claim',
    groups: `letter | email, e-mail | text message, sms | phone call, telephone call | fax | postcard | tweet | video call | press release | leaflet, flyer | poster | petition | voicemail`,
  },
];
