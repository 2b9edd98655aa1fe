import type { KindList } from './kind-list.ts';

/** Homes and food, schools, work and leisure, plants, farms and machines of every day. */
export const DAILY_LIFE: readonly KindList[] = [
  {
    name: 'people by age',
    kind: 'claim',
    groups: `newborn, baby, infant | toddler, infant, young child, small child, pre-schooler | teenager, teen, adolescent, youth, young person, young people | pensioner, elderly, senior citizen, older people, older person, retiree, over-65 | young adult, twentysomething, young people, young person, youth`,
  },
  {
    name: 'single and wed',
    kind: 'claim',
    groups: `divorced, divorcee, ex-wife, ex-husband | widowed, widow, widower | unmarried, never married, bachelor, spinster | engaged to be married | newlywed, newly married | remarried`,
  },
  {
    name: 'born together',
    kind: 'number',
    groups: `twins, pair of twins | triplets | quadruplets | only child`,
  },
  {
    name: 'people out of doors',
    kind: 'claim',
    groups: `hiker, walker, rambler, dog walker | dog walker, walker | jogger, runner | climber, mountaineer, alpinist | skier | snowboarder | diver, scuba diver, free diver | swimmer, bather | surfer | angler, fisherman | hunter, gamekeeper | camper | birdwatcher, birder, twitcher | cyclist, mountain biker | kayaker, canoeist, paddler | sailor, yachtsman, yachtswoman | paraglider, hang-glider | rower, oarsman | horse rider, horsewoman, horseman | windsurfer, kitesurfer | mushroom picker | metal detectorist, detectorist | skydiver, parachutist | golfer | caver, potholer | beachcomber | paddleboarder`,
  },
  {
    name: 'families by law',
    kind: 'claim',
    groups: `foster care, foster home, foster parent, foster family, fostered | adoptive parent, adoptive family, adoptive mother, put up for adoption | children's home, orphanage | sole custody | joint custody, shared custody | legal guardian | surrogate, surrogate mother`,
  },
  {
    name: 'how long between',
    kind: 'measure',
    besideSame: true,
    groups: `daily, every day, each day | weekly, every week, each week | fortnightly, every two weeks, every fortnight | monthly, every month, each month | quarterly, every three months | annual, annually, yearly, every year, each year | biennial, every two years, every other year | hourly, every hour`,
  },
  {
    name: 'shifts',
    kind: 'date',
    groups: `night shift | day shift | morning shift, early shift | late shift, evening shift | afternoon shift | weekend shift`,
  },
  {
    name: 'ways to reach somebody',
    kind: 'claim',
    groups: `online, on the internet, over the internet, via the internet, website, web, internet | by phone, by telephone, over the phone, phone call, telephone call, hotline | by post, by mail, postal | in person, face to face, face-to-face | by email, by e-mail, via email, in an email | by text message, by text, text message, by sms | by fax | video link, by videolink, videoconference, video conference, video call | by letter, in writing | at the counter, over the counter | door to door, door-to-door`,
  },
  {
    name: 'floors',
    kind: 'place',
    groups: `ground floor, first floor, street level | top floor | basement, cellar, lower ground floor | second floor, first floor | third floor, second floor | fourth floor, third floor | fifth floor, fourth floor | sixth floor | seventh floor | eighth floor | ninth floor | tenth floor | mezzanine`,
  },
  {
    name: 'homes',
    kind: 'place',
    groups: `detached house | semi-detached house, semi-detached | terraced house, townhouse, row house | bungalow, cottage | apartment, penthouse, studio flat, flat, studio apartment, basement flat, block of flats, apartment block, apartment building, tower block, high-rise, tenement | mobile home, static caravan | houseboat | log cabin`,
  },
  {
    name: 'sorts of housing',
    kind: 'claim',
    groups: `social housing, council housing, public housing, affordable housing, council home, social home, affordable home | private rental, private rented | owner-occupied, owner-occupier | leasehold | freehold | student housing, student accommodation | sheltered housing, retirement housing | holiday home, holiday flat, holiday let, second home | luxury flat, luxury home, luxury apartment, luxury housing`,
  },
  {
    name: 'ways in',
    kind: 'place',
    groups: `front door, main entrance, main door, front entrance | back door, rear door, rear entrance, back entrance | side door, side entrance | emergency exit, fire exit, fire escape | skylight, roof | loading bay | window | cellar door | cat flap | tunnel | letterbox | chimney | ventilation shaft, air vent`,
  },
  {
    name: 'parts of a town',
    kind: 'place',
    groups: `city centre, city center, town centre, town center, downtown, inner city | outskirts, suburb, edge of town, edge of the city | countryside, rural area | seafront, waterfront, beachfront | industrial estate, industrial park, business park, industrial area, industrial zone | shopping street, high street, main street | housing estate, residential area | old town, historic centre | harbour front, dockside, docks | town square, market square, main square | financial district, business district`,
  },
  {
    name: 'heating',
    kind: 'claim',
    groups: `heat pump | gas boiler | wood stove, wood-burning stove, wood burner, log burner | district heating | underfloor heating | electric heater, electric heating | oil heating, oil-fired boiler | solar thermal | open fire, fireplace`,
  },
  {
    name: 'plants that make power',
    kind: 'place',
    groups: `gas-fired power station, gas-fired power plant, gas plant, gas-fired plant | coal-fired power station, coal-fired power plant, coal plant, coal-fired plant | nuclear power station, nuclear power plant, nuclear plant, nuclear reactor | hydroelectric dam, hydroelectric plant, hydropower plant, hydroelectric power station | wind farm, wind park, offshore wind | solar farm, solar park, solar plant | battery storage | incinerator | biogas plant | oil refinery | lng terminal, gas terminal | substation | geothermal plant | pumped storage | oil rig, oil platform, drilling platform | fracking | tidal power`,
  },
  {
    name: 'waste',
    kind: 'claim',
    groups: `plastic waste, plastic | food waste | garden waste, green waste | household waste, domestic waste | industrial waste | nuclear waste, radioactive waste | medical waste, clinical waste, hospital waste | electronic waste, e-waste, electrical waste | construction waste, building waste, rubble | toxic waste, hazardous waste, chemical waste | sewage | scrap metal`,
  },
  {
    name: 'ends of waste',
    kind: 'claim',
    groups: `landfill | incineration, incinerated, incinerator | recycling, recycled | compost, composting, composted`,
  },
  {
    name: 'tools',
    kind: 'claim',
    groups: `screwdriver | spanner, wrench | power drill, electric drill | chainsaw | ladder | shovel, spade | rake | pickaxe | sledgehammer | hammer | pliers | scissors | rope | lawnmower, lawn mower, mower | wheelbarrow | hose | bolt cutters, bolt cutter | angle grinder, grinder | crowbar | blowtorch | strimmer | torch, flashlight | nail gun | pitchfork`,
  },
  {
    name: 'containers',
    kind: 'claim',
    groups: `bottle | jar | carton | barrel, keg, cask | crate | sack | bucket, pail | envelope | parcel | pallet | basket | thermos | jerrycan, canister | test tube | briefcase | shoebox | suitcase, holdall | plastic bag, carrier bag`,
  },
  {
    name: 'ways to cook',
    kind: 'claim',
    besideSame: true,
    groups: `fried, deep-fried | boiled | baked, roasted, oven | grilled, barbecued | steamed | smoked | raw, uncooked | poached | pickled | roasted, roast, baked | dried | frozen | tinned, canned | fresh`,
  },
  {
    name: 'herbs and spices',
    kind: 'claim',
    groups: `cinnamon | ginger | turmeric | cumin | nutmeg | chilli, chili | paprika | cardamom | saffron | vanilla | mustard | basil | rosemary | thyme | mint | parsley | coriander, cilantro | oregano | dill | garlic | black pepper`,
  },
  {
    name: 'cheeses',
    kind: 'claim',
    groups: `cheddar | brie | camembert | mozzarella | parmesan | feta | gouda | goat's cheese | stilton, blue cheese | halloumi | emmental | gruyere | cottage cheese`,
  },
  {
    name: 'trees',
    kind: 'claim',
    groups: `oak | pine, conifer, spruce | beech | birch | ash tree | elm | chestnut, horse chestnut, conker | maple, sycamore | sycamore, maple | willow | poplar | spruce, fir, conifer, pine | larch, conifer | cedar, conifer | cypress | yew | juniper | lime tree, linden | eucalyptus | palm tree | acacia | mangrove | redwood, sequoia | hawthorn | hazel | rowan | alder | baobab | olive tree | fig tree | bamboo | apple tree | cherry tree | pear tree | plane tree | teak | mahogany | walnut`,
  },
  {
    name: 'flowers and small plants',
    kind: 'claim',
    groups: `tulip | daffodil | orchid | sunflower | lavender | poppy | carnation | snowdrop | bluebell | marigold | primrose | dandelion | thistle | nettle | fern | moss | lichen | seaweed, kelp | knotweed | ragwort | gorse | crocus | hyacinth | chrysanthemum | rhododendron | hydrangea | geranium | water lily | cactus | mistletoe | clover | reed | buttercup`,
  },
  {
    name: 'farms',
    kind: 'place',
    groups: `dairy farm | pig farm | poultry farm, chicken farm, egg farm | sheep farm | cattle ranch, beef farm, cattle farm | fish farm, salmon farm, trout farm | fruit farm, orchard | vineyard | arable farm, grain farm | vegetable farm, market garden | mink farm, fur farm | flower farm, flower grower | tea plantation, tea estate | coffee plantation | palm oil plantation | rubber plantation | banana plantation | stud farm | goat farm | mussel farm, oyster farm | olive grove | rice paddy, paddy field, rice field`,
  },
  {
    name: 'works of a farm',
    kind: 'claim',
    groups: `sowing, planting, seeding | harvest, harvesting, picking, reaping | ploughing, plowing | lambing | calving | milking | shearing | spraying | pruning | threshing | haymaking, mowing | irrigation, watering | weeding | grazing`,
  },
  {
    name: 'pests of a field',
    kind: 'cause',
    groups: `aphid, greenfly | locust | slug, snail | mildew, blight, fungus, fungal | weevil | fruit fly | bark beetle, beetle | mite, varroa | caterpillar | nematode | wild boar | deer | pigeon | rat`,
  },
  {
    name: 'gear of fishermen',
    kind: 'claim',
    groups: `gill net, gillnet, drift net | longline | lobster pot, crab pot, creel | harpoon | trawl net, trawl, bottom trawling | purse seine, seine net | fishing rod, rod and line | dredge`,
  },
  {
    name: 'sorts of school',
    kind: 'organisation',
    groups: `special school, special needs school | private school, independent school, fee-paying school, public school, boarding school | state school, public school | faith school, church school, catholic school, religious school | international school | boarding school, private school | vocational school, technical college, trade school, vocational college | summer school | sunday school | language school | driving school | ballet school, dance school | cookery school, catering college | agricultural college | police academy | military academy | teacher training college | after-school club | playgroup`,
  },
  {
    name: 'terms of a school',
    kind: 'date',
    groups: `spring term, spring semester | autumn term, fall semester, autumn semester, winter term, winter semester | summer term, summer semester | half-term, half term | summer holidays, summer break, summer vacation, summer holiday | easter holidays, easter break | christmas holidays, christmas break, winter break`,
  },
  {
    name: 'degrees',
    kind: 'claim',
    groups: `bachelor's degree, undergraduate degree, first degree | master's degree | doctorate, phd, doctoral degree | diploma | gcse | a-level | baccalaureate | high school diploma | apprenticeship | teaching certificate | honorary degree, honorary doctorate`,
  },
  {
    name: 'examinations of a school',
    kind: 'claim',
    groups: `written exam, written test, written examination | oral exam, oral test, viva | practical test, practical exam | entrance exam, entrance test, admission test | final exam | mock exam | resit | driving test | theory test | coursework | spelling test | language test | aptitude test`,
  },
  {
    name: 'devices',
    kind: 'claim',
    groups: `smartphone, mobile phone, mobile, cellphone, cell phone, phone, handset | tablet, tablet computer | laptop, computer | smartwatch | headset, headphones | games console, console | router | printer | server | e-reader | smart speaker | webcam | drone | robot | hearing aid | pacemaker | fitness tracker | satnav, navigation system, sat-nav | hard drive, hard disk | memory stick, usb stick, memory card | charger | television set, television, tv | satellite dish | pager | walkie-talkie`,
  },
  {
    name: 'attacks on computers',
    kind: 'cause',
    groups: `ransomware, malware, virus | phishing, scam | denial of service, denial-of-service, ddos | spyware, malware | trojan, malware | stolen password, password theft | configuration error, misconfiguration`,
  },
  {
    name: 'data of people',
    kind: 'claim',
    groups: `email address, e-mail address | home address, postal address | phone number, telephone number | date of birth, birth date, birthday | password | credit card number, card details, credit card details, bank details, card number | medical record, health record, health data, medical data | social security number, national insurance number, identity number | passport number | bank details, bank account, account number | location data | salary details | tax record, tax return | school record, exam result | fingerprint`,
  },
  {
    name: 'connections',
    kind: 'claim',
    groups: `wi-fi, wifi | bluetooth | fibre-optic, fiber optic, fibre optic | copper line, copper wire | dial-up | satellite internet, satellite link | mobile network | landline`,
  },
  {
    name: 'looks',
    kind: 'claim',
    groups: `blond, blonde, fair-haired, fair hair | brunette, brown-haired, brown hair, dark-haired, dark hair, black hair | red-haired, redhead, ginger hair, red hair | grey-haired, grey hair, gray hair, white-haired, white hair | bald, shaven head | ponytail | beard, bearded | moustache, mustache | clean-shaven | curly hair | tattoo | scar | glasses, spectacles | limp | slim build, slim, slender | heavy build, stocky, heavily built`,
  },
  {
    name: 'patterns and shapes',
    kind: 'claim',
    besideSame: true,
    groups: `round, circular | square | triangular, triangle | oval, elliptical | rectangular | hexagonal | octagonal | striped | spotted, polka-dot | checked, plaid, tartan | floral, flowery`,
  },
  {
    name: 'parts of a church',
    kind: 'place',
    groups: `altar | pulpit | nave | crypt | baptismal font | bell tower, belfry, steeple, spire | vestry, sacristy | pew | choir stalls | aisle | chancel | stained glass window, stained-glass window | cloister | graveyard, churchyard, cemetery | church hall | porch`,
  },
  {
    name: 'orders of monks',
    kind: 'organisation',
    groups: `jesuit | franciscan | dominican friar | benedictine | carmelite | cistercian | capuchin | salesian | augustinian | trappist`,
  },
];
