import type { KindList } from './kind-list.ts';

/** Animals and plants, weather, ground and matter. */
export const NATURE: readonly KindList[] = [
  {
    name: 'animals',
    kind: 'claim',
    groups: `dog, puppy, hound, terrier, sheepdog, pet, labrador, alsatian, collie | cat, kitten, pet | wolf | fox | bear, grizzly | puma, cougar, mountain lion | lion, lioness, big cat | tiger, big cat | leopard, big cat | jaguar, big cat | cheetah, big cat | lynx | hyena | coyote | jackal | badger | otter | beaver | mink | stoat, weasel | polecat | marten | raccoon | skunk | hedgehog | rat, rodent | mouse, mice, rodent | squirrel, rodent | rabbit, bunny | hare | deer, stag, fawn, roe deer | moose, elk | reindeer, caribou | antelope, gazelle | bison, buffalo | wild boar, boar | monkey, primate, macaque, baboon | gorilla, ape, primate | chimpanzee, chimp, ape, primate | orangutan, ape, primate | elephant | rhino, rhinoceros | hippo, hippopotamus | giraffe | zebra | camel | kangaroo, wallaby | koala | crocodile | alligator | snake, viper, python, adder, cobra | lizard, gecko | tortoise, turtle | frog | toad | cow, cattle, calf, heifer, bullock, livestock | horse, pony, mare, stallion, foal, racehorse | donkey | mule | sheep, lamb, ewe, livestock | goat, livestock | pig, sow, piglet, hog, livestock | chicken, hen, poultry, cockerel, rooster | poultry | duck, poultry | goose, poultry | llama, alpaca | whale | dolphin | porpoise | sea lion | walrus | shark | hamster, pet | guinea pig, pet | parrot | bee | wasp, hornet | ant | locust, grasshopper | mosquito | spider | butterfly | moth | beetle | termite | snail | slug | worm`,
  },
  {
    name: 'birds',
    kind: 'claim',
    groups: `eagle, bird of prey | hawk, bird of prey | falcon, kestrel, peregrine, bird of prey | bird of prey | osprey, bird of prey | buzzard, bird of prey | vulture | condor | owl | gull, seagull | pigeon, dove | crow, raven, rook | magpie | sparrow | starling | blackbird | thrush | skylark | heron | stork | flamingo | pelican | swan | goose | mallard | puffin | gannet | cormorant | penguin | albatross | tern | curlew | lapwing | plover | pheasant | partridge | grouse | peacock | parrot, macaw | woodpecker | kingfisher | cuckoo | nightingale | wren | ostrich | emu | hummingbird`,
  },
  {
    name: 'fish and shellfish',
    kind: 'claim',
    groups: `salmon | trout | cod | haddock | herring | mackerel | tuna | sardine | anchovy | eel | carp | catfish | sturgeon | halibut | plaice | shark | squid | octopus | crab | lobster | prawn, shrimp | oyster | mussel | clam | scallop | jellyfish`,
  },
  {
    name: 'crops and fruit',
    kind: 'claim',
    groups: `wheat, grain, cereal | barley, grain, cereal | oat, grain, cereal | rye, grain, cereal | maize, corn, grain | rice, grain | millet, grain | sorghum, grain | soy, soya, soybean | rapeseed, canola | sunflower | cotton | flax | sugar beet | sugar cane | potato | tomato | onion | carrot | cabbage | lettuce | spinach | pea | bean | lentil | chickpea | cucumber | pumpkin | pepper | garlic | mushroom | cassava | yam | apple | pear | plum | cherry | peach | apricot | grape | citrus | lemon, citrus | banana | mango | pineapple | avocado | strawberry | raspberry | blueberry | melon, watermelon | coconut | olive | almond | walnut | hazelnut | peanut, groundnut | cashew | pistachio | coffee | tea | cocoa, cacao | vanilla | saffron | tobacco | hemp`,
  },
  {
    name: 'food',
    kind: 'claim',
    groups: `bread, loaf | cake | biscuit, cookie | pasty | pizza | pasta, spaghetti, noodle | soup, broth | stew, casserole | sandwich | burger, hamburger | sausage | ham | bacon | steak | beef | pork | lamb, mutton | chicken | cheese | butter | milk | cream | yoghurt, yogurt | egg | ice cream | chocolate | candy | jam, marmalade | honey | sugar | salt | flour | porridge, oatmeal | crisps, potato chips | curry | sushi | kebab | chowder | doughnut, donut | pancake | baby food, infant formula | pet food | cereal`,
  },
  {
    name: 'drinks',
    kind: 'claim',
    groups: `beer, lager, ale, stout | cider | wine, red wine, white wine | champagne, prosecco | whisky, whiskey, bourbon, scotch, spirit | gin, spirit | vodka, spirit | rum, spirit | brandy, cognac, spirit | tequila, spirit | tea | coffee, espresso | lemonade | cola | orange juice, juice | milk | mineral water | cocoa, hot chocolate`,
  },
  {
    name: 'weather',
    kind: 'cause',
    groups: `rain, rainfall, downpour, rainstorm, storm, drizzle, wet weather, monsoon | snow, snowfall, blizzard, snowstorm, storm, wintry weather | hail, hailstorm, hailstone, storm | fog, mist | frost | black ice | sleet | gale, gust, strong wind, storm | storm, thunderstorm, tempest | lightning, lightning strike, storm, thunderstorm | heatwave, heat wave, hot weather | drought, dry spell | sandstorm, dust storm, storm | cold snap, cold spell | sunshine | monsoon, rain, rainfall, storm`,
  },
  {
    name: 'disasters',
    kind: 'cause',
    groups: `flood, flooding, flash flood, inundation | blaze, wildfire, inferno | earthquake, quake, tremor | aftershock, quake, tremor, earthquake | volcanic eruption, eruption, volcano | tsunami, tidal wave | hurricane, cyclone | typhoon, cyclone | cyclone | tornado, twister | landslide, landslip, mudslide, rockslide | avalanche | drought | famine | heatwave, heat wave | explosion, blast | gas leak | oil spill | power cut, power failure, blackout, power outage | plane crash, air crash | train crash, derailment, rail crash | shipwreck, sinking | stampede | sinkhole | epidemic, outbreak`,
  },
  {
    name: 'landscape',
    kind: 'place',
    groups: `river, waterway, stream, estuary, river mouth | stream, brook, creek | canal, waterway | lake, loch, lough, reservoir, lagoon | reservoir, lake, dam | pond | sea, ocean | bay, gulf, inlet | fjord, inlet | estuary, river mouth | harbour, harbor, marina, quay, wharf | island, isle, islet | mainland | peninsula, headland | beach, seafront | cliff | mountain | hill, hilltop | valley, glen, gorge, dale | gorge, canyon, ravine | plain, plateau, steppe | desert | forest, wood, woodland, jungle, rainforest | swamp, marsh, bog, wetland, peatland | moorland, heath | meadow, pasture, farmland | cave, cavern, grotto | waterfall | glacier, ice sheet | volcano, crater | reef, coral reef | oasis | dune | quarry`,
  },
  {
    name: 'metals',
    kind: 'claim',
    groups: `gold, golden | silver | bronze | brass | copper | cast iron | steel, stainless steel | aluminium, aluminum | zinc | nickel | cobalt | lithium | platinum | titanium | uranium | tungsten | chromium | manganese | magnesium | arsenic | cadmium | palladium | rare earth | graphite`,
  },
  {
    name: 'materials',
    kind: 'claim',
    groups: `wood, timber, wooden, oak, pine | stone, granite, limestone, sandstone | granite, stone | marble, stone | limestone, stone | sandstone, stone | slate | brick | concrete, cement | glass | plastic, polythene, polyester | rubber | leather | paper, cardboard | cardboard | cotton | wool, woollen | silk | linen | nylon | polyester | velvet | clay, earthenware | porcelain | ceramic | wax | plaster | asbestos | asphalt | gravel | sand | steel | straw, thatch | fibreglass, carbon fibre | ivory | amber | jade | ebony | flint | peat | obsidian`,
  },
  {
    name: 'gems',
    kind: 'claim',
    groups: `diamond | ruby | emerald | sapphire | pearl | opal | topaz | amethyst | garnet | turquoise | amber | jade | coral`,
  },
  {
    name: 'energies and fuels',
    kind: 'claim',
    groups: `coal, lignite | oil, crude, petroleum | gas, natural gas, lng | petrol, gasoline, gas | diesel | kerosene, paraffin, jet fuel | hydrogen, gas | ethanol, biofuel | solar, solar power, solar panel, photovoltaic | wind power, wind farm, wind turbine | hydropower, hydroelectric, hydroelectricity | nuclear, nuclear power, atomic | geothermal | tidal power, wave power | biomass, wood pellet | electricity, electric | firewood, wood | charcoal | peat | battery`,
  },
  {
    name: 'gases and chemicals',
    kind: 'claim',
    groups: `carbon dioxide, co2, gas | carbon monoxide, gas | methane, gas | nitrogen, gas | oxygen, gas | hydrogen, gas | helium, gas | ammonia, gas | chlorine, gas | ozone, gas | nitrate | phosphate | sulphur, sulfur | arsenic | cyanide | bleach | pesticide, insecticide | herbicide, weedkiller | fertiliser, fertilizer | propane, gas | butane, gas | caustic soda | formaldehyde`,
  },
  {
    name: 'colours',
    kind: 'claim',
    groups: `red, scarlet, crimson | blue, azure | green | yellow | purple, violet, mauve | pink | brown | black | white | grey, gray | silver, grey | gold, golden, yellow | beige | turquoise | maroon`,
  },
];
