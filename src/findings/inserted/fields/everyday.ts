import { THEIR } from '../terms.ts';
import { type Topic, topic } from '../topic.ts';

const COLOUR =
  '(?:dark|grey|navy|black|blue|white|red|green|smart|crumpled|tweed|tailored|bright|yellow|pink|hooded)';

/**
 * Dress, food and drink, music, animals, vehicles and places of everyday life. On the labelled pairs and summaries, where the words were chosen, 5 were right and none wrong; left out are "champagne" ("hold the champagne") and "by plane".
 */
export const EVERYDAY: readonly Topic[] = [
  topic(
    `(?:wearing|wore|dressed in|clad in|sporting) (?:a|an|the|only|full|matching|${THEIR}|${COLOUR}) \\w+|in a ${COLOUR} (?:suit|dress|tie|shirt|jacket|coat|hat|cap|jumper|top|tracksuit|robe|gown)|barefoot|in (?:plain clothes|full uniform|mourning dress)|hoodies?|tracksuits?`,
    'wear, wore, worn, dress, clad, suit., suits, tie., shirt, jacket, coat, hat., hats, cap., caps, scarf, glove, uniform, jeans, tracksuit, hood, boot, shoe, trainer, glasses, helmet, robe, costume, gown, sari, veil, apron, vest., jersey, cloth, outfit, garment, barefoot, fashion, collar, overalls, mask, badge, ribbon, medal, crown',
  ),
  topic(
    'seat ?belts?|life ?jackets?|crash helmets?|hard hats?|(?:without|wearing) (?:a )?helmets?',
    'seat, belt, life jacket, lifejacket, helmet, hat., hats, safety, protect, gear, buoyan, equipment',
  ),
  topic(
    `(?:over|after|during|with|drank|sipped|sipping|ate|eating|enjoyed|enjoying) (?:a |an |the |${THEIR} )?(?:cups? of (?:tea|coffee)|coffee|tea|lunch|dinner|breakfast|supper|cake|champagne|beers?|wine|pizza|sandwich(?:es)?|ice cream|barbecue|picnic|soup)(?! time)|toasted (?:the|his|her|with)|popped (?:the )?champagne|glass(?:es)? of champagne|free (?:coffee|beer|meals|lunch|drinks)|picnics?|barbecues?|buffet|banquet`,
    'food, eat., eating, ate., drink, drank, tea., coffee, lunch, dinner, breakfast, supper, meal, cake, champagne, beer, wine, pizza, sandwich, chocolate, ice cream, barbecue, picnic, soup, toast, buffet, banquet, restaurant, caf, pub., pubs, bar., kitchen, cook, dine, dining, feast, bake, sip, canteen, reception, recipe, bever, celebrat, grill',
  ),
  topic(
    '(?:brass|military|marching|jazz|rock) bands?|(?:choir|orchestra|band) (?:sang|played|performed|struck)|(?:sang|singing|sung) (?:the|a|songs?|hymns?|along|happy)(?! praises)|national anthem|live music|bagpipes?|trumpets?|church bells|bells (?:rang|tolled|pealed)|hymns?|karaoke|danc(?:ed|ing) (?:in|on|with|around|to|through)',
    'band., bands, music, song, sing., singing, singer, sang, sung, choir, orchestr, anthem, pipe, bagpip, drum, trump, bell, hymn, concert, karaok, sound, danc, tune, perform, festiv, ballet, opera, guitar, piano, violin, fiddle, recit, disco, club',
  ),
  topic(
    `(?:${THEIR}|family|pet|stray) (?:pet )?(?:dog|cat|horse|pony|puppy|kitten|parrot|rabbit|goat|cow|donkey|labrador|terrier|spaniel|sheepdog)s?|walking (?:${THEIR}|the|a) dogs?|dog[- ]walkers?|(?:family|household) pets?`,
    'dog, cat., cats, horse, pony, ponies, puppy, kitten, parrot, rabbit, goat, cow., cows, cattle, donkey, labrador, terrier, spaniel, pet., pets, animal, mare., stallion, hound, veterin, vet., breed, livestock, stable, equest, rider, feral, feline, canine',
  ),
  topic(
    `(?:in|by|from|into|driving|drove) (?:a|${THEIR}) (?:\\w+ )?(?:car|van|taxi|limousine|motorbike|motorcycle|scooter|tractor|lorry|truck|minibus|pick-?up|SUV|jeep|rickshaw|camper ?van|caravan|Mercedes|BMW|Toyota|Audi)|private jets?|by (?:taxi|bike|bicycle|tram|rickshaw)|on (?:foot|horseback)|hitch-?hik(?:ed|ing)|motorcade|limousines?`,
    'car., cars., van., vans, taxi, limo, motor, scooter, bicycl, bike, biking, tractor, lorr, truck, minibus, bus., buses, pick-?up, suv., jeep, ricksh, coach, camper, caravan, vehicle, driv, drove, train., trains, rail, ferry, ferries, boat, plane, jet., flew, flight, fly, tram, walk, horse, hitch, travel, ride, rode, sail, ship, road, cycl, journey, transport, metro, trip',
  ),
  topic(
    '(?:in|at|outside|near|behind) (?:a|the|his|her|their|a local|a nearby) (?:pub|bar|tavern|nightclub|wine bar)',
    'pub., pubs, bar., bars, tavern, inn., drink, beer, landlord, brew, alcohol, publican, night, hotel',
  ),
  topic(
    '(?:in|at|outside|near|behind) (?:a|the|his|her|their|a local|a nearby) (?:\\w+ )?(?:caf[eé]|coffee shop|restaurant|diner|bakery|takeaway)',
    'caf, restaurant, diner, eat, coffee, tea., bistro, canteen, meal, food, kitchen, chef, cook, pizz, dining, cater, bak, takeaway, bread',
  ),
  topic(
    `(?:in|at|outside|near|behind|from) (?:a|the|${THEIR}|a local|a nearby) (?:supermarket|grocery store|corner shop|shopping (?:centre|mall|center)|department store|butcher[’']s|pharmacy|hairdresser[’']?s?)`,
    'supermark, shop, store., stores, grocer, mall., retail, butcher, pharmac, chemist, hairdress, salon, market, customer, branch, outlet, bought',
  ),
  topic(
    `(?:in|from|under|behind) (?:a|an|the|${THEIR}) (?:\\w+ )?(?:garage|basement|cellar|attic|loft|garden shed|shed|barn|lock-up|outbuilding)`,
    'garage, basement, cellar, attic, loft, shed., sheds, barn, warehouse, lock-up, outbuild, storage, stored, depot, farm, workshop, underground, bunker, hangar, roof, vault',
  ),
  topic(
    `(?:in|from|on|at) (?:a|the|${THEIR}) (?:\\w+ )?(?:kitchen|bedroom|bathroom|living room|back ?yard|balcony|hallway|doorstep|driveway|garden)`,
    'kitchen, bed, bath, living room, garden, yard, balcon, hall, drive, lawn, patio, terrace, toilet, plot., allotment, porch, plant, botan, park., parks, door',
  ),
  topic(
    '(?:in|at|outside|to|from) (?:a|the|a local|a nearby) (?:\\w+ )?(?:school|village|sports|church|parish|community) (?:hall|gym|gymnasium|centre)',
    'hall., halls, gym, centre, center, auditor, venue, theatre, arena, room., municipal, building, school, church, club',
  ),
  topic(
    '(?:in|at|outside|near|behind|across) (?:a|the) (?:\\w+ )?(?:car park|parking lot|petrol station|gas station|filling station|service station|lay-by|bus stop)',
    'car park, parking, parked, petrol, gas., filling, fuel, service station, forecourt, lay-by, bus., buses, pump, motorway, station',
  ),
];
