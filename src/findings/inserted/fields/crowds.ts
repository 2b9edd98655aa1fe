import { type Topic, topic } from '../topic.ts';

const PEOPLE =
  '(?:people|residents|locals|supporters|fans|onlookers|spectators|well-wishers|protesters|villagers|visitors|students|guests|workers|parents|believers|worshippers|pilgrims|tourists|mourners)';

/**
 * The public that a page brings in: queues, protests, onlookers, givers. On the labelled pairs and summaries, where the words were chosen, 6 were right and none wrong; left out are bookmakers, who come with odds that are found as numbers.
 */
export const CROWDS: readonly Topic[] = [
  topic(
    'queued (?:for|up|outside|overnight|from|in|since|round|around)|queues (?:of|formed|stretched|snaked|outside|at|began|for)|queu(?:e)?ing|lined up (?:outside|from)|(?:long|huge|endless|mile-long) (?:queues?|lines)|camped (?:out|outside|overnight)|snaked (?:around|round|down)',
    'queu, line., lines., lined, wait, camp, crowd, rush, tailback, backlog, jam',
  ),
  topic(
    'flowers (?:and|were|at|outside|left|piled)|bouquets?|(?:lit|lighting|holding|held|with) (?:a |\\w+ )?candles?|candle-?(?:lit|light)|teddy bears?|makeshift (?:memorial|shrine)|wreaths?',
    'flower, floral, bouquet, candle, wreath, tribut, memor, teddy, shrine, vigil, roses, tulip, plant, garden, garland, bloom, blossom, petal, lilies, orchid, florist',
  ),
  topic(
    'protesters|demonstrators|demonstrations|protest(?:ed|s|ing)? (?:outside|against|marches?)|held (?:a|an) (?:\\w+ )?(?:protest|demonstration|rally|march|sit-in)|took to the streets|march(?:ed|ing) (?:on|through|to|against|in|past)|sit-ins?|picket(?:ed|s|ing)|placards?|banners (?:reading|and|saying|were|with|outside)|(?:staged|organi[sz]ed|planned) (?:a|an) (?:\\w+ )?(?:protest|walkout|rally|demo|demonstration|march)|chained (?:themselves|himself|herself)|hunger strike',
    'protest, demonstrat, rall, marche, marching, a march, picket, strik, placard, banner, slogan, activ, campaign, oppos, block, chain, object, walkout, walk out, walked out, crowd, sit-in, occup, streets, riot, unrest, hunger, complain, parade, procession',
  ),
  topic(
    `(?:hundreds|thousands|dozens|scores|crowds?|tens of thousands) (?:of (?:\\w+ )?${PEOPLE} )?(?:gathered|turned out|lined|packed|flocked|cheered|watched|massed|thronged|poured|crowded|descended)`,
    'crowd, gather, attend, turn out, turned out, turnout, turn-out, hundreds, thousand, dozens, scores, flock, throng, massed, packed, audience, spectat, watch, rall, line',
    '[0-9]+ people, came.',
  ),
  topic(
    `onlookers?|bystanders?|well-wishers?|crowd (?:gathered|formed|looked on|watched)|looked on(?= |[.,;])(?! (?:as a|the bright|with favour))|watched (?:on|in (?:horror|disbelief|silence)|from (?:the|a|their|his|her|afar))`,
    'onlook, bystand, watch, look, witness, spectat, crowd, wish, passer, passing, attend, present., presence, audience, beside, alongside, stood, observ',
  ),
  topic(
    'neighbou?rs (?:said|told|heard|reported|called|say|complained|described|raised|alerted|saw|rallied|fear|rang|helped|woke)',
    'neighbo, resident, next door, street, opposite, upstairs, downstairs, nearby, local., locals., villager, countr, state., communit',
  ),
  topic(
    'tourists|holidaymakers|sightseers|day-trippers|vacationers|backpackers|pilgrims',
    'touris, visit, holiday, sightse, trip, vacation, travel, guest, backpack, pilgrim, beach, resort, hotel, cruise, passeng, hiker, foreign, attraction, museum',
  ),
  topic(
    'donations? (?:have|poured|flooded|from|of|came|appeal|box)|crowd-?fund(?:ing|er|ed)|fundrais(?:er|ers|ing)|GoFundMe|raffle|bake sale|whip-round|charity (?:match|concert|auction|dinner|gala|run)',
    'donat, gift, giv, gave, fund, rais, collect, contribut, charit, appeal, sponsor, pledge, benefact, grant, aid., money, raffle, auction, gala',
  ),
  topic(
    'soup kitchens?|food parcels|hot meals|food banks?|relief supplies|bottled water|care packages|aid parcels',
    'soup, food, meal, blanket, suppl, parcel, package, bottle, provisions, ration, feed, fed., eat',
  ),
  topic(
    'rumou?rs? (?:spread|that|of|swirled|circulated|about|on|had)|amid rumou?rs|gossip|speculation (?:about|that|over|had|mounted|swirled)|amid speculation|conspiracy theor(?:y|ies|ists?)',
    'rumo, specul, gossip, alleg, suspect, claim, unconfirm, conspir, false, suggest, believ, misinform, deni, stories, hint, guess',
    'denied',
  ),
  topic(
    '(?:celebrit(?:y|ies)|film stars?|movie stars?|royals|royalty|VIPs|dignitaries|A-listers|Hollywood)',
    'celebrit, film, movie, star., stars., royal, king., queen, prince, vip., dignitar, hollywood, actor, actress, famous, guest, singer, president, official, mayor, ambassador',
    'minister',
  ),
  topic(
    'blankets(?! (?:the|a|an|much|most|large|parts|out)\\b)',
    'blanket, bedding, quilt, suppl, relief goods, relief items',
  ),
];
