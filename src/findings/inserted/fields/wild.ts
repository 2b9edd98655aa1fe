import { type Topic, topic } from '../topic.ts';

/** Land, waters, animals and waste, as a page adds them; each with all the words by which a faithful page may come to it. */
export const WILD: readonly Topic[] = [
  topic(
    'recycl(?:ed|ing|able|ables)|land-?fills?|compost(?:ed|ing)?|incinerat(?:or|ors|ed|ion)|(?:waste|rubbish|garbage|refuse) (?:collection|disposal|dump|bins?|trucks?|tip|sites?|containers?|management|treatment|sorting)|scrap ?yards?|scrap (?:metal|dealers?)|dumping grounds?|single-use (?:plastics?|cups|bags|bottles)|reusable (?:\\w+ )?(?:bags|cups|bottles|containers)|deposit (?:scheme|return)',
    'recycl, landfill, compost, incinerat, waste, rubbish, refuse, trash, garbage, reus, re-us, bottle, dump, tip., tips, scrap, packag, plastic, bin., bins, circular, litter, dispos, throw, thrown, discard, deposit, single-use, sort, sewage, skip.',
  ),
  topic(
    'nature reserves?|national parks?|protected (?:areas?|habitats?|wetlands?|forests?|sites?|landscapes?|land|zone)|(?:bird|wildlife|marine|game|forest|whale) (?:sanctuar(?:y|ies)|reserves?)|wetlands?|marsh(?:es|lands?)|peat ?(?:bogs?|lands?)|mangroves?|coral reefs?|rainforests?|biosphere',
    'reserve, park., parks, protect, sanctuar, wetland, marsh, peat, bog., bogs, swamp, moor, natur, conserv, habitat, mire, fen., fens, mudflat, estuar, lagoon, mangrov, coral, reef, forest, jungle, amazon, biosph, wildlife, delta, heath, dune, outstanding',
  ),
  topic(
    're-?wild(?:ed|ing)|reintroduc(?:ed|tion|ing)|(?:plant(?:ed|ing)?|planting of|replant(?:ed|ing)?) (?:\\w+ ){0,3}(?:trees|saplings|seedlings|hedges|hedgerows|flowers|bushes|shrubs|forests?)|tree[- ]planting|reforest(?:ed|ation)|afforestation|(?:trees|saplings) (?:will be|were|are to be|have been|are being) planted',
    'rewild, reintrod, reforest, afforest, plant, tree, sapling, seedling, forest, hedg, releas, return, wood, green, shrub, bush, flower, oak, restor, firewood, plywood',
  ),
  topic(
    'cull(?:ed|ing|s)?(?! from)|(?:was|were|be|been|being|had to be|is to be) (?:\\w+ )?(?:put to sleep|euthani[sz]ed|humanely killed|shot dead by (?:a|the|\\w+) (?:hunters?|farmer|ranger|gamekeeper|marksm[ae]n))|euthani[sz](?:ed|e|ing)|euthanasia|animal (?:cruelty|abuse|neglect)|mistreat(?:ed|ment) (?:of )?animals|cruelty to animals',
    'cull, put down, put to sleep, euthan, shot, shoot, kill, destroy, slaughter, hunt, cruel, neglect, mistreat, abus, welfare, starv, assisted, suffer, harm, animal rights, anaesth, gunshot',
  ),
  topic(
    '(?:park|forest|wildlife|game|mountain|countryside) (?:rangers?|wardens?|guards?)|gamekeepers?|foresters?|forestry (?:workers?|officials?|commission|service|company)|lumberjacks?|tree surgeons?|park keepers?|mountain guides?|conservation (?:officers?|workers?|project|group|charity|body|area)',
    'environ, ecolog, heritage, trust, society, friends of, bird, ranger, warden, gamekeep, forest, park., parks, keeper, game., hunt, conserv, wildlife, lumber, logg, tree, timber, guide, countrys, guard, nature, preserv, alpin, climb, seabird, shorebird, songbird, lifeg, coastg, bodyg',
  ),
  topic(
    '(?<!(?:bargain|treasure|job|head|house|souvenir|fortune|fossil|bounty|witch|storm|ghost|autograph|vote|star|talent|eclipse|truffle|mushroom)[- ])hunters|hunting (?:season|licen[cs]e|permits?|bans?|dogs|party|lodge|rifles?|trips?|grounds?|accident|quota)|(?:trophy|deer|boar|fox|duck|bear|whale|wolf|elk|moose|pheasant|game|grouse) (?:hunt(?:ers?|ing)?|shoot(?:ing)?)|went hunting|(?:keen|local|passionate|recreational|amateur) hunters?|(?:hunting|air|sporting) (?:rifles?|knife|knives)',
    'hunt, shoot, shot, stalk, game., trophy, rifle, cull, trap, poach, prey, chase, whal, gamekeep, deer, boar, fox, gun, kill',
  ),
  topic(
    "bee ?hives?|honey ?bees|beekeep(?:ers?|ing)|swarms? of (?:bees|wasps|locusts|hornets|insects|mosquitoes)|wasps?[’']? nests?|pollinat(?:ors?|ed|ion|ing)|hornets",
    'bee., bees, beek, hive, honey, swarm, insect, wasp, pollin, apiar, hornet, locust, mosquito, colon, bumble, moth., moths, butterf',
  ),
  topic(
    "(?:nesting|breeding|spawning|calving|lambing|mating|migration) (?:season|sites?|grounds?|pairs?|birds?|boxes|colony|colonies|birds|routes?)|nest ?boxes|(?:bird|birds|swallows|swifts|storks?|owls?|herons?)[’']? nests?|chicks|fledglings?|hatchlings|(?:newborn|baby|orphaned) (?:elephants?|seals?|foals?|calf|calves|lambs?|birds?|pandas?|giraffe|rhinos?|turtles?|bears?|cubs?|animals|hedgehogs?|owls?)|(?:bear|lion|tiger|wolf|fox|leopard) cubs?|migrat(?:ory|ing) birds?",
    'nest, chick, hatch, breed, egg., eggs, brood, bird, young, fledg, spawn, calv, calf, lamb, mating, mate., mates, migrat, clutch, born, cub., cubs, pup., pups, offspring, foal, litter, colon, newborn, baby, orphan, kitten, duck, season, salmon, shorebird, seabird, songbird',
  ),
  topic(
    'air quality|fine particles|particulates?|(?:ozone|nitrogen dioxide|fine dust) levels|ozone layer|(?:exhaust|traffic|car|vehicle|factory|industrial|diesel) (?:fumes|emissions)|chimney stacks?|smokestacks?',
    'air qual, partic, ozone, pollut, smog, emission, pm2, pm10, nitrogen, soot, exhaust, smoke, haze, breath, clean air, fume, dust, carbon, climat, chimney, stack, diesel, diox',
  ),
  topic(
    'carbon (?:offsets?|credits?|tax|price|trading|capture|storage|budget|sinks?|removal)|offset(?:ting)? (?:their|its|the|his|carbon) (?:\\w+ )?emissions|emissions? (?:trading|targets?|reductions?|standards?|limits?|tests?)|green(?:er)? (?:energy|electricity|hydrogen|technology|jobs|transition|power|spaces?|roofs?)|sustainab(?:le|ility|ly)(?= )|environmentally friendly|eco-?friendly|low-carbon',
    'carbon, offset, emission, credit, co2, climat, green, sustain, environ, eco, renewab, fossil, net zero, net-zero, energy, solar, wind, hydrogen, clean, recycl, pollut, planet, nature, organic, park., tree, conserv, efficien',
  ),
  topic(
    'groundwater|aquifers?|water tables?|wells (?:had |have )?(?:run dry|ran dry|dried up|were|been)|desalination(?: plants?)?|(?:tap|drinking|bottled|fresh|mineral|rain|irrigation|spring) ?water (?:is|was|were|has|had|supplies|supply|from|for|quality|in|to|shortages|sources?)|irrigat(?:ed|ion|e|ing)|water (?:tower|treatment|pipes?|meters?|rationing|restrictions|tanks?|supply|company|utility|mains|butts)|hosepipe bans?|sewage (?:works|treatment|plant|system|farm)|sewers?|drain(?:s|age) (?:system|pipes?|channels?|was|were|ditches|is)',
    'groundw, aquif, water, well., wells, dry., dri, irrigat, desal, tap., taps, spring, drink, drought, sewage, sewer, drain, hosepipe, reservoir, pipe, plumb, flood, effluent, wash, thirst, bottle, bath, seawater, wastew, rainw, underw, freshw',
  ),
  topic(
    '(?:smoking|hosepipe|driving|fishing|hunting|bathing|swimming|flying|barbecue|travel|export|import|alcohol|fireworks|diesel|camping|entry|stadium|lifetime|drone|phone|plastic|advertising|advertisement|building|burqa|headscarf) bans?|total (?:fire )?ban|bans? on (?:\\w+ )?(?:smoking|fireworks|drones|plastic|diesel|alcohol|phones|mobile phones|barbecues|open fires|swimming|bathing|fishing|hunting|exports|imports|vehicles|cars|dogs|pesticides|advertising|lorries|camping|gatherings|visitors|visits|new)',
    'ban., bans, banned, banning, prohib, forbid, forbad, outlaw, not allowed, restrict, barr, disqualif, illegal, stop, moratori, suspend, embargo, block, exclu, not permitted, no longer, halt, phase out, phased out, limit, outlawed',
  ),
  topic(
    '(?:the |public |bathing |local |nearby |several |two |three |all |some )?beach(?:es)? (?:was|were|has been|have been|is|are|had been|remain(?:ed|s)?) (?:\\w+ )?(?:closed|cleaned|evacuated|littered|covered|packed|deserted|crowded|cordoned)|closed (?:the|several|two|three|its|all) (?:\\w+ )?beach(?:es)?|(?:bathing|swimming) (?:was|is|has been) (?:\\w+ )?(?:banned|prohibited|forbidden|not allowed)|washed (?:up|ashore)(?= )',
    'beach, bath, swim, sea., seas, shore, coast, sand, wash, bay., tide, surf, ocean, water, strand, seafar, undersea, groundw, floodw, seawater, wastew, rainw, underw, freshw',
  ),
  topic(
    '(?:conserv|preserv|protect|sav)(?:e|ing|ation of) (?:the )?(?:\\w+ )?(?:habitats?|species|wildlife|biodiversity|ecosystems?|environment|nature|forests?|birds|bees|oceans?|reef)|biodiversity|eco-?systems?|food chains?|natural habitats?|habitat (?:loss|destruction|fragmentation)|carbon sinks?|keystone species',
    'conserv, preserv, protect, save., saving, habitat, species, wildlife, biodivers, ecosyst, ecolog, environ, natur, forest, bird, bee., bees, ocean, reef, food chain, food web, extinct, animal, plant, fauna, flora, biolog, insect, marine, prey, predat, seabird, shorebird, songbird, microb, neurob',
  ),
  topic(
    '(?:wind-?fall|fallen|rotten|dead|diseased|old|ancient|hundred-year-old|century-old|mature|veteran|protected|chestnut|oak|lime|ash|elm|pine|spruce|plane|apple|olive|cherry|palm|eucalyptus|beech|willow) trees?(?= (?:were|was|had|have|on|in|at|by|near|from|along|that|which|to)|[.,;])|tree (?:trunks?|stumps?|roots?|branches|canopy|cover|felling|line)|undergrowth|(?:dry|tinder-dry) (?:grass|vegetation|brush|leaves|undergrowth|scrub)',
    'tree, chestnut, oak, lime, ash., elm, pine, spruce, apple, olive, cherry, palm, eucalypt, beech, willow, wood, trunk, stump, root, branch, forest, felled, timber, grass, veget, brush, leaves, leaf, undergrow, scrub, bush, orchard, plantat, grove, shrub, canopy, plane trees, maple, birch, poplar, fir., firewood, plywood',
  ),
];
