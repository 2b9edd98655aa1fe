import { type Topic, topic } from '../topic.ts';

/**
 * Nature and what is done to it. On the labelled pairs and summaries, where the words were chosen, 7 were right and none wrong.
 */
export const NATURE: readonly Topic[] = [
  topic(
    'logging(?! (?:in|on|into|off|out|the|\\d))|loggers|deforest(?:ation|ed)|clear-?cut(?:ting)?|felled (?:trees|forests?)|timber theft',
    'logg, deforest, timber, felled, felling, cut down, clearing, cleared, chainsaw, lumber, sawmill, clear-cut',
  ),
  topic(
    'over-?fish(?:ing|ed)|over-?graz(?:ing|ed)|over-?hunt(?:ing|ed)|over-?harvest(?:ing|ed)|over-?exploit(?:ation|ed)',
    'overfish, overgraz, overhunt, overharv, overexpl, over-, too many, too much, quota, stock, catch, excess, deplet, unsustain, exhaust, trawl',
  ),
  topic(
    'pollut(?:ion|ed|ants?|ing)|smog|(?:fertili[sz]er )?run-?off|sewage|effluent|exhaust fumes|litter(?! of)|fly-tipping|plastic (?:waste|bags?|bottles|pollution)|garbage',
    'pollut, contamin, smog, runoff, run-off, sewage, effluent, emission, exhaust, fume, noise, litter, waste, rubbish, trash, garbage, plastic, dump, dirty, clean, toxi, chemical, spill, discharg, fertili, nitrat, phosph, particul, air quality, soot, carbon, slurry, manure',
  ),
  topic(
    'algae|algal blooms?|red tide|dead fish|fish kills?|jellyfish',
    'alga, bloom, red tide, seaweed, kelp, plankton, cyanobact, jelly, fish., phytopl, phosph, nitrat',
  ),
  topic(
    '(?<!(?:title|goal|trophy|scoring|medal|-year|win) )droughts?|(?:lack|shortage) of (?:rain|water)|dry (?:spell|summer|winter|conditions)|water shortages?|parched',
    'drought, dry, dried, drier, rain, arid, parch, water, precip, desert, heat, climat, monsoon, irrigat, el ni',
  ),
  topic(
    '(?:poor|failed|bad|good|record|disappointing|bumper|late|early|weak|strong|ruined) (?:\\w+ )?(?:harvests?|crops?)|crop failures?',
    'harvest, crop, yield, bumper, vintage, pick, grew, grown',
  ),
  topic(
    'climate (?:change|crisis|emergency)|global (?:warming|heating)|(?:rising|warmer|warming|higher) (?:sea |water |ocean |night )?(?:temperatures|sea levels?|seas|oceans|waters|nights)|greenhouse gas(?:es)?|melting (?:ice|glaciers|permafrost)|El Niño',
    'climat, warm, heat, temperature, greenhouse, carbon, emission, co2, sea level, melt, el ni, glacier, fossil, permafrost, hot., drought, extreme, degrees',
  ),
  topic(
    'invasive (?:species|plants?|weeds?|insects?|alien)|non-native',
    'invas, non-native, alien, native, introduc, exotic, foreign, pest., pests, coloni',
  ),
  topic(
    'predators?|(?:killed|eaten|attacked|taken|mauled|bitten|savaged|stung) by (?:a |an |the )?(?:\\w+ )?(?:fox(?:es)?|wolf|wolves|dogs?|bears?|sharks?|rats|cats?|crocodiles?|lions?|leopards?|tigers?|eagles?|snakes?|stoats?|seals?|bees|wasps|hippos?|bulls?|elephants?)',
    'predat, fox, wolf, wolv, dog, bear., bears., shark, rat., rats, cat., cats, crocod, lion, leopard, tiger, eagle, bird, snake, stoat, seal., seals, maul, bite, bitten, eaten, prey., hunt, hawk, animal, bee., bees, wasp, hippo, bull, elephant, sting, stung',
  ),
  topic(
    'poach(?:ers|ing)|smuggl(?:ed|ers?|ing)|black market|illegal (?:hunting|fishing|trade|mining)|ivory|poisoned (?:bait|meat)|snares',
    'poach, traffick, smuggl, black market, illegal, illicit, ivory, snare, bait, poison, hunt, trap, contraband, undeclared, customs, border',
  ),
  topic(
    '(?:by|of|from) (?:locusts|thrips|aphids|weevils|caterpillars|rats|mice|termites|blight|a fungus|mildew|parasites|mites|bark beetles|moths|slugs)|(?:locusts|thrips|aphids|rats|mice|termites|blight|fungus|mildew|parasites|mites|beetles|caterpillars) (?:damaged|destroyed|attacked|had|have|wiped|ravaged|ate)|infest(?:ed|ation)|plague of|(?:crop|plant|fungal|tree) diseases?',
    'locust, thrip, aphid, weevil, caterpil, rat., rats., mice, mouse, termit, blight, fung, mildew, rust., parasit, mite., mites, beetle, moth., moths, pest., pests, insect, infest, disease, vermin, rodent, plague, bug., bugs, larva, slug, virus, pathogen',
  ),
  topic(
    '(?:dead|injured|rare|wild|stray|endangered|protected|nesting) (?:birds?|herons?|whales?|dolphins?|seals?|deer|foxes|otters?|swans?|cats?|dogs?|bats?|owls?|butterfl(?:y|ies)|bees|turtles?|wolves|boars?|elephants?|falcons?|eagles?|orchids?|animals)',
    'bird, heron, whale, dolphin, seal., seals., deer, fox, otter, swan, cat., cats, dog, bat., bats, owl, butterfl, bee., bees, turtle, wolf, wolves, boar, elephant, animal, wildlife, species, nest, mammal, breed, fauna, carcass, fish, habitat, biolog, ecolog, nature, falcon, eagle, orchid, flora, insect',
  ),
  topic(
    '(?:coastal|soil|beach|river) erosion|(?:melting|thawing|thinning) (?:ice|permafrost|glaciers?)',
    'ero, wash, soil, worn, undermin, retreat, melt, thaw, glacier, ice., permafrost',
  ),
];
