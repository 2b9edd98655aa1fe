import type { KindList } from './kind-list.ts';

/** Animals and plants, weather, ground and matter. */
export const NATURE: readonly KindList[] = [
  {
    name: 'animals',
    kind: 'claim',
    groups: `puppy, dog, pet | labrador, dog, puppy, pet, retriever | golden retriever, retriever, dog, pet | alsatian, german shepherd, dog, pet | collie, sheepdog, dog, pet | terrier, dog, pet | bulldog, pit bull, dog, pet | poodle, dog, pet | rottweiler, dog | greyhound, whippet, dog, hound | husky, dog | spaniel, dog, pet | dachshund, dog, pet | chihuahua, dog, pet | beagle, hound, dog, pet | dalmatian, dog, pet | hound, dog | cat, kitten, pet | wolf | fox | bear, grizzly | puma, cougar, mountain lion | lion, lioness, big cat | tiger, big cat | leopard, big cat | jaguar, big cat | cheetah, big cat | lynx | hyena | coyote | jackal | badger | otter | beaver | mink | stoat, weasel | polecat | marten | raccoon | skunk | hedgehog | rat, rodent | mouse, mice, rodent | squirrel, rodent | rabbit, bunny | hare | deer, stag, fawn, roe deer | moose, elk | reindeer, caribou | antelope, gazelle | bison, buffalo | wild boar, boar | monkey, primate, macaque, baboon | gorilla, ape, primate | chimpanzee, chimp, ape, primate | orangutan, ape, primate | elephant | rhino, rhinoceros | hippo, hippopotamus | giraffe | zebra | camel | kangaroo, wallaby | koala | crocodile | alligator | snake, viper, python, adder, cobra | lizard, gecko | tortoise, turtle | frog | toad | cow, cattle, livestock, dairy cow | calf, cattle, livestock, cow, bullock, heifer | bull, cattle, livestock, bullock, steer, ox | heifer, cow, cattle, livestock | mare, horse, pony, racehorse | stallion, horse, racehorse, colt | gelding, horse, racehorse | foal, horse, colt, filly, pony | filly, horse, racehorse, mare | colt, horse, racehorse | pony, horse | donkey | mule | ewe, sheep, livestock | lamb, sheep, livestock | ram, sheep, livestock | goat, livestock | sow, pig, hog, livestock | piglet, pig, livestock | hog, pig, livestock | chicken, hen, poultry, cockerel, rooster | poultry | duck, poultry | goose, poultry | llama, alpaca | whale | dolphin | porpoise | sea lion | walrus | shark | hamster, pet | guinea pig, pet | parrot | bee | wasp, hornet | ant | locust, grasshopper | mosquito | spider | butterfly | moth | beetle | termite | snail | slug | worm | dragonfly | cockroach | flea | midge | scorpion | fruit fly | zebrafish | earthworm, worm | ladybird, beetle | caterpillar | ferret, pet | vole | mole | shrew | beluga, whale | orca, killer whale, whale | manatee | meerkat | panda | anteater | armadillo | sloth | lemur | wolverine | dingo | wombat | platypus | iguana, lizard | chameleon, lizard | salamander, newt`,
  },
  {
    name: 'birds',
    kind: 'claim',
    groups: `eagle, bird of prey | hawk, bird of prey | falcon, kestrel, peregrine, bird of prey | bird of prey | osprey, bird of prey | buzzard, bird of prey | vulture | condor | owl | gull, seagull | pigeon, dove | crow, raven, rook | magpie | sparrow | starling | blackbird | thrush | skylark | heron | stork | flamingo | pelican | swan | goose | mallard | puffin | gannet | cormorant | penguin | albatross | tern | curlew | lapwing | plover | pheasant | partridge | grouse | peacock | parrot, macaw | woodpecker | kingfisher | cuckoo | nightingale | wren | ostrich | emu | hummingbird | robin | jackdaw | jay | lark | nuthatch | finch, goldfinch, chaffinch | bullfinch | warbler | wagtail | kite | harrier | merlin | ibis | egret | bittern | moorhen | coot | oystercatcher | avocet | sandpiper | kittiwake | guillemot | razorbill | skua | quail | budgerigar, budgie | canary | cockatoo`,
  },
  {
    name: 'fish and shellfish',
    kind: 'claim',
    groups: `salmon | trout | cod | haddock | herring | mackerel | tuna | sardine | anchovy | eel | carp | catfish | sturgeon | halibut | plaice | shark | squid | octopus | crab | lobster | prawn, shrimp | oyster | mussel | clam | scallop | jellyfish | pike | sea bass | sea bream, bream | turbot | monkfish | whiting | pollock | sprat | stingray | lamprey | seahorse | starfish | sea urchin | crayfish | cockle | whelk | barracuda | piranha | swordfish | marlin | krill`,
  },
  {
    name: 'crops and fruit',
    kind: 'claim',
    groups: `wheat, grain, cereal | barley, grain, cereal | oat, grain, cereal | rye, grain, cereal | maize, corn, grain | rice, grain | millet, grain | sorghum, grain | soy, soya, soybean | rapeseed, canola | sunflower | cotton | flax | sugar beet | sugar cane | potato | tomato | onion | carrot | cabbage | lettuce | spinach | pea | bean | lentil | chickpea | cucumber | pumpkin | pepper | garlic | mushroom | cassava | yam | apple | pear | plum | cherry | peach | apricot | grape | citrus | lemon, citrus | banana | mango | pineapple | avocado | strawberry | raspberry | blueberry | melon, watermelon | coconut | olive | almond | walnut | hazelnut | peanut, groundnut | cashew | pistachio | coffee | tea | cocoa, cacao | vanilla | saffron | tobacco | hemp | broccoli | cauliflower | brussels sprout, sprout | leek | celery | beetroot | turnip, swede | parsnip | radish | asparagus | artichoke | aubergine, eggplant | courgette, zucchini | sweetcorn, corn, maize | rhubarb | gooseberry | blackcurrant, currant | blackberry, bramble | cranberry | fig | date palm | pomegranate | papaya | grapefruit, citrus | orange, citrus | mandarin, tangerine, citrus | quinoa | alfalfa, lucerne | clover | rubber | palm oil | sesame | linseed, flax | tulip | chestnut | pecan | macadamia | ginger`,
  },
  {
    name: 'food',
    kind: 'claim',
    groups: `bread, loaf | cake | biscuit, cookie | pasty | pizza | pasta, spaghetti, noodle | soup, broth | stew, casserole | sandwich | burger, hamburger | sausage | ham | bacon | steak | beef | pork | lamb, mutton | chicken | cheese | butter | milk | cream | yoghurt, yogurt | egg | ice cream | chocolate | candy | jam, marmalade | honey | sugar | salt | flour | porridge, oatmeal | crisps, potato chips | curry | sushi | kebab | chowder | doughnut, donut | pancake | baby food, infant formula | pet food | cereal | fish and chips | pie | pudding | crumble | waffle | croissant | bagel | scone | muffin | brownie | cheesecake | gingerbread | marzipan | fudge, toffee | salad | omelette | lasagne, lasagna | risotto | paella | taco | burrito | dumpling | meatball | sausage roll | pretzel | popcorn | granola, muesli | peanut butter | ketchup, tomato sauce | mayonnaise | vinegar | olive oil | margarine | lard | turkey | venison | veal | duck | goose | salami | caviar | tofu | hummus`,
  },
  {
    name: 'drinks',
    kind: 'claim',
    groups: `beer, lager, ale, stout | cider | wine, red wine, white wine | champagne, prosecco | whisky, whiskey, bourbon, scotch, spirit | gin, spirit | vodka, spirit | rum, spirit | brandy, cognac, spirit | tequila, spirit | tea | coffee, espresso | lemonade | cola | orange juice, juice | milk | mineral water | cocoa, hot chocolate | apple juice, juice | milkshake | smoothie | ginger beer | tonic water | energy drink | port wine | sherry | mulled wine, wine | mead | absinthe | schnapps, spirit | cocktail | iced tea, tea | buttermilk`,
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
    groups: `coal, lignite | oil, crude, petroleum | gas, natural gas, lng | petrol, gasoline, gas | diesel | kerosene, paraffin, jet fuel | hydrogen, gas | ethanol, biofuel | solar, solar power, solar panel, photovoltaic | wind power, wind farm, wind turbine | hydropower, hydroelectric, hydroelectricity | nuclear, nuclear power, atomic | geothermal | tidal power, wave power | biomass, wood pellet | electricity, electric | firewood, wood | charcoal | peat | battery | wood chip, biomass | propane, gas | butane, gas | shale gas, gas | biogas, gas | heating oil, oil | heavy fuel oil, oil | solar thermal | fuel cell, hydrogen`,
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
