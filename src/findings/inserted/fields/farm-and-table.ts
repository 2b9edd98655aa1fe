import { type Topic, topic } from '../topic.ts';

const FARM =
  'farm, agric, grow, crop, field, harvest, dairy, cattle, cow., cows, herd, sheep, milk, ranch, breed, plough, plow, rural, livestock, smallhold, acre, hectar, orchard, vine, produc, graz, airfield, oilfield, cornf';

/** Farming, food and drink, as a page adds them; each with all the words by which a faithful page may come to it. */
export const FARM_AND_TABLE: readonly Topic[] = [
  topic(
    'pesticides?|herbicides?|insecticides?|fungicides?|weed-?killers?|glyphosate|(?:chemical|artificial|nitrogen|mineral) fertili[sz]ers?|fertili[sz]er (?:prices|use|costs|run-?off)|spray(?:ed|ing) (?:the )?(?:crops?|fields?|vines?|orchards?|trees)|manure|slurry',
    'pestic, herbic, insectic, fungic, fertil, glyph, weed, chemic, spray, manure, slurry, agroch, organic, neonic, nitrogen, nitrat, dung, poison, bayer, toxi, petroch',
  ),
  topic(
    'organic (?:farms?|farming|food|produce|vegetables|wines?|milk|certification|farmers?|fruit|cotton|eggs|label|agriculture|ingredients)|(?:certified|fully) organic|(?:locally|sustainably|ethically) (?:sourced|grown|produced|caught|farmed)|home-?grown (?:vegetables|produce|food|fruit|tomatoes|herbs|cannabis)|free-range|farm-to-table|seasonal (?:produce|ingredients|vegetables|menu)',
    'organic, bio., pestic, chemic, natural, certif, local, sourc, home-grown, homegrown, own garden, free-range, free range, season, region, sustain, ethic, grown, cage, fair trade, petroch, agroch',
  ),
  topic(
    'greenhouses?(?! (?:gas|effect|emission))|polytunnels?|vineyards?|orchards?|olive groves?|(?:rice|paddy) (?:fields?|paddies)|paddy fields?|(?:coffee|tea|banana|palm oil|sugar|cocoa|rubber|cotton|tobacco|fruit) plantations?|allotments?(?! of)|market gardens?|(?:wheat|maize|corn|barley|rapeseed|sunflower|potato|poppy|lavender|tulip|strawberry|hop) fields?|pastures?(?! new)|meadows?',
    'greenhouse, glasshouse, tunnel, vine, wine, grape, orchard, fruit, apple, olive, grove, plantat, paddy, rice, coffee, tea., banana, palm, sugar, cocoa, rubber, cotton, tobacco, allotment, wheat, maize, corn., barley, rape, sunfl, potato, poppy, lavend, tulip, strawb, hop., hops, pastur, meadow, graz, farm, grow, crop, field, plant, garden, harvest, nursery, agric, hay, grass, cherry, pear, airfield, oilfield, cornf',
  ),
  topic(
    'tractors?|combine harvesters?|milking (?:machines?|parlours?|robots?|sheds?|time)|(?:farm|agricultural) (?:machinery|equipment|vehicles?|buildings?|land|workers?|labourers|subsidies|show|shop|gate|animals|hands?|union|ministry|policy|products|produce|exports|sector)|farmland|farmhouse|farmyard',
    `${FARM}, tractor, combine, country, digger, barn`,
  ),
  topic(
    'slaughter-?houses?|abattoirs?|(?:was|were|been|being|be) slaughtered|livestock (?:market|farmers?|farming|auction|trade|transport)|cattle (?:market|farms?|ranch(?:es)?|herd|rustl\\w+|breeder|farmers?)|meat (?:processing|industry|packing|producers?|factory|plant|exports|inspect\\w+)|meatpack\\w+|(?:dairy|beef|pig|poultry|sheep|chicken) (?:farms?|herds?|farming|industry|producers?|sector|cows|breeders?)',
    `slaughter, abatt, meat, cull, butcher, pig., pigs, beef, poultry, pork, chicken, hen., hens, lamb, animal, swine, egg., eggs, ${FARM}`,
  ),
  topic(
    'animal feed|cattle feed|silage|fodder|hay ?bales?|bales of (?:hay|straw)|hay ?stacks?|grain (?:silos?|stores?|prices|exports|harvest|elevator|reserves)|silos?(?! mentality)|feed (?:prices|costs|shortages?|mill)',
    'feed, silage, hay., hayst, fodder, straw, graz, forage, pasture, grain, bale, cattle, silo, wheat, maize, corn., cereal, barley, mill., store, elevator, mills, sawmill, windmill',
  ),
  topic(
    "(?:farm|farmers[’']?|agricultural) (?:subsid(?:y|ies)|quotas?|payments|incomes?|protests?|lobby|cooperatives?|co-operatives?|leaders?)|milk (?:quotas?|prices?|yields?|production)|farm-gate|common agricultural policy|(?:harvest|fruit|crop|grape|seasonal|farm|migrant) (?:pickers|workers|labou?rers|labou?r)|fruit[- ]pick(?:ers|ing)|grape[- ](?:pickers|harvest)",
    `subsid, quota, picker, pick., picking, picked, season, migrant, labour, labor, worker, co-op, cooperat, foreign, guest work, ${FARM}`,
  ),
  topic(
    '(?:food|kitchen|restaurant|meat) (?:hygiene|safety|standards|inspect\\w+) ?(?:inspect\\w+|ratings?|agency|officials|standards|rules|authority|checks?|regulations|scandal)?(?= )|health inspectors?|hygiene (?:ratings?|standards|rules|inspect\\w+|breaches|problems|certificate)|(?:best-before|use-by|sell-by|expiry|expiration) dates?|out-of-date (?:food|stock|medicines?|meat|milk)|(?:rotten|mouldy|spoiled|rancid|tainted|undercooked|contaminated) (?:food|meat|fruit|fish|chicken|eggs|milk|bread|vegetables)',
    'hygien, food safe, inspect, health, rating, standards, clean, sanit, kitchen, date., dates, expir, sell-by, use-by, best before, spoil, rot., rotten, rotting, out of date, mould, mold, rancid, taint, undercook, contamin, salmon, poison, stale, dirty, rats, mice',
  ),
  topic(
    'peanuts?|gluten|lactose|(?:nut|milk|food|egg|shellfish|dairy) (?:allerg(?:y|ies)|intolerance)|traces of (?:nuts|milk|egg|soya?)|allergens?|food colouring|artificial (?:sweeteners?|flavou?r\\w*|colou?r\\w*|additives)|additives|preservatives|e-numbers|palm oil|trans fats?|caffeine|food (?:labels?|labelling)',
    'peanut, gluten, lactos, nut., nuts, allerg, coeliac, celiac, wheat, dairy, milk, intoler, egg, sweeten, flavo, colour, color, additiv, preserv, palm, fat., fats, caffein, coffee, label, ingredient, shellf, soy, sugar, formula, recipe',
  ),
  topic(
    "(?:secret|family|grandmother[’']s|old|traditional|original|new|own) recipes?|signature dish(?:es)?|(?:tasting|set|children[’']s|wedding|vegan|lunch|christmas) menus?|home-?(?:made|cooked|baked) (?:\\w+ )?(?:food|meals?|cakes?|bread|jam|soup|pies?|cookies|biscuits|dishes|ice cream|wine|beer|cheese)|(?:pots?|bowls?|plates?) of (?:soup|stew|food|rice|pasta)|packed lunch(?:es)?",
    'recipe, secret, grand, ingredient, cook, tradit, dish, menu, meal, food, kitchen, chef, restaur, lunch, dinner, bake, baking, cake, bread, jam., soup, pie., biscuit, cheese, ice cream, eat., eating, ate., snack, tasting, cuisine, stew, rice, pasta, brew, wine, beer',
  ),
  topic(
    '(?:craft|local|locally brewed|alcohol-free|free|warm|cold|draught|home-brewed) (?:beers?|ales?|lager|cider|gin)|microbrewer(?:y|ies)|brewer(?:y|ies)|distiller(?:y|ies)|wine (?:tastings?|cellar|merchant|list|makers?|making|growers?|bar|harvest|region|industry)|winer(?:y|ies)|cocktails?|crates? of (?:beer|wine|champagne)|(?:bottles?|cases?) of (?:\\w+ )?(?:wine|champagne|whisky|whiskey|vodka|beer|rum|gin|schnapps|spirits|brandy|cognac)|vodka|whiske?y|brandy|schnapps',
    'beer, brew, ale., ales, distil, whisk, gin., wine, spirit, vine, vintage, grape, pub., pubs, bar., bars, drink, drank, drunk, lager, cider, hops, malt, tast, cocktail, champagn, vodka, rum., brandy, cognac, alcohol, liquor, schnap, booze, bottle, toast, cellar',
  ),
  topic(
    "food (?:trucks?|stalls?|vendors?|stands?|carts?|festivals?|courts?|halls?)|street (?:food|vendors?|traders?|market|sellers?|hawkers?)|vending machines?|farmers[’']? markets?|market (?:stalls?|traders?|stallholders?|place|hall)|stall-?holders?|flea market|car boot sales?|(?:ice[- ]cream|hot[- ]dog|burger|kebab|fish and chip) (?:van|stand|seller|shop|stall|parlour|vendor|cart)s?|kiosks?|snack bars?|canteens?|school (?:kitchens?|dinners?|canteens?)",
    'truck, stall, market, vend, kiosk, van., trader, fair., fairs, snack, machine, booth, stand., stands, cart, hawker, ice cream, ice-cream, hot dog, burger, kebab, chip, canteen, kitchen, food, meal, dinner, lunch, cafeter, flea, boot sale, shop, restaur, sold, sell, eater, caf, supermark',
  ),
  topic(
    '(?:herds?|flocks?) of (?:\\w+ )?(?:cows|cattle|sheep|goats|pigs|horses|geese|deer|buffalo|elephants|birds|pigeons|turkeys)|(?<!(?:cash|guinea|holy|sacred|rubber|free) )(?:hens|chickens?|pigs|cows?|goats?|geese|turkeys|alpacas?|llamas?|donkeys?|ponies)(?= (?:were|was|had|have|escaped|on|in|at|from|and)|[.,;])',
    `hen., hens, chicken, pig., pigs, swine, goat, goose, geese, turkey, alpaca, llama, donkey, pony, ponies, horse, animal, bird, poultry, flock, egg., eggs, pork, beef, meat, bull., bulls, ox., oxen, calf, calves, deer, buffalo, elephant, pigeon, zoo, bovine, pet., pets, ham., foal, mare, stall, pen., ${FARM}, seabird, shorebird, songbird`,
  ),
  topic(
    '(?:cheese|chocolate|bread|sausages?|potatoes|tomatoes|apples|strawberries|grapes|oranges|bananas|onions|mushrooms|asparagus|oysters|mussels|salmon|tuna|prawns|lobsters?|honey|butter|cream|yog(?:h)?urt|sugar|salt|pepper|olive oil|sunflower oil|flour|rice|pasta|noodles|cereal|baby food|pet food|dog food)(?= (?:prices|producers?|makers?|factory|production|exports|shortages?|imports|sales|growers|farmers|farms?|sellers?|manufacturers?|industry|festival|harvest)\\b)',
    'chees, chocol, cocoa, bread, bak, sausag, potato, tomato, apple, strawb, grape, orange, banana, onion, mushroom, asparag, oyster, mussel, salmon, tuna, prawn, shrimp, lobster, honey, butter, cream, yog, sugar, salt, pepper, oil., flour, rice, pasta, noodle, cereal, food, fruit, vegetab, dairy, milk, fish, meat, wheat, grain, sweet, berr, citrus, candy, confection, wine, vine, seafood, shellf, crop, spice, bee., bees',
  ),
];
