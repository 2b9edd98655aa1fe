import { type Topic, topic } from '../topic.ts';

/**
 * Weather that a page puts in. On the labelled pairs and summaries, where the words were chosen, 5 were right and 1 wrong.
 */
export const WEATHER: readonly Topic[] = [
  topic(
    '(?:in|through|despite|after|amid|during|because of|due to|by|under) (?:the |a )?(?:heavy |pouring |driving |light |steady |torrential |freezing |lashing |persistent |constant |recent )?(?:rains?|drizzle|downpours?|rainfall)|(?:heavy|torrential|driving|pouring|steady|persistent|incessant|relentless|days of|weeks of|hours of|light|freezing|lashing) (?:rains?|rainfall|downpours?|drizzle|showers)|rain (?:fell|poured|lashed|began|started|set in|delayed|stopped play|forced|hammered|pelted)|soaked to the skin|rain-(?:soaked|lashed|swept|drenched)|umbrellas',
    'rain, wet, storm, downpour, deluge, flood, shower, drizzl, monsoon, cyclon, typhoon, hurrican, soak, sodden, precipit, weather, millimet, mm., drench, torrent, cloudburst, umbrella, squall, damp, washed out, el ni',
  ),
  topic(
    "(?:during|in|by|after|amid|through|because of|when|before|following) (?:a|an|the|last \\w+[’']s|this \\w+[’']s) (?:\\w+ )?(?:thunder|snow|sand|dust|ice|rain|hail|wind)storms?|(?:during|by|after|because of|amid) (?:a|an|the|last \\w+[’']s|this \\w+[’']s) (?:heavy |fierce |violent |severe |winter |tropical |freak |summer |autumn |recent |strong |bad |terrible |huge |massive )?storms?(?! (?:of|over|in a|about))|gales?",
    'storm, gale, hurrican, cyclon, typhoon, wind, weather, thunder, lightning, tornado, rain, squall, blizzard, gust, tempest, swell',
  ),
  topic(
    '(?:in|through|under|after|amid|despite|by|with) (?:the )?(?:heavy |deep |fresh |thick |driving |knee-deep |waist-deep |light )?(?:snow|blizzards?|snowfall|slush|sleet)|snow (?:fell|covered|blanketed|had fallen|was falling)|snow-(?:covered|capped)|snowbound|snowed in|snowdrifts?',
    'snow, blizzard, wintry, ice., icy, avalanch, ski, sleet, glacier, slush, whiteout, frozen, freez, arctic, antarct, polar, sled, alpin',
  ),
  topic(
    '(?:in|through|by|amid|because of|due to|under) (?:the |a )?(?:thick |dense |heavy |morning |patchy |freezing |sea |low )?(?:fog|mist)(?! of)|(?:thick|dense|heavy|freezing|morning|sea) (?:fog|mist)|fog-?bound|foggy|(?:poor|low|bad|limited) visibility',
    'fog, mist., misty, haze, hazy, visib, cloud, murk, smog, smoke, weather',
  ),
  topic(
    '(?:stiff|strong|fierce|slight|gusty|swirling|howling|bitter|icy|biting|high|gale-force|gentle|favourable|following|light) (?:\\w+ )?(?:winds?|headwind|tailwind|crosswinds?|breezes?)(?! (?:of|turbines?|farms?|power|energy|generation|yield|output))|(?:gale|hurricane|storm)-force|a (?:headwind|tailwind|crosswind)|fanned by|windswept|gust(?:s of|ing|y)',
    'wind, gust, gale, breez, storm, hurrican, typhoon, cyclon, blow, blew, weather, squall, draught, tornado, knots',
  ),
  topic(
    '(?:black|thin|sheet) ice|patch(?:es)? of ice|(?:slipped|skidded) on ice|icy (?:roads?|pavements?|conditions|waters?|surface|patch|bend|bridge|path|slope|runway)|(?:hard|late|heavy|severe|ground|overnight|spring|night) frosts?|sub-?zero|freezing (?:temperatures|cold|conditions|water|weather|night)|below freezing|bitter(?:ly)? cold|in the (?:bitter |freezing |biting )?cold(?! (?:war|chain|store))|cold snap|icicles',
    'ice., icy, frost, freez, froz, cold, winter, snow, celsius, temperature, chill, arctic, antarct, polar, minus, zero, slipper, skid, glacier, hypotherm, [0-9]+ ?°?c., [0-9]+ ?°?f.',
  ),
  topic(
    'heat-?waves?|in (?:the )?(?:sweltering|scorching|searing|extreme|intense|oppressive|stifling|blistering) heat|sweltering|scorching|baking hot|soaring temperatures|temperatures (?:above|topped|soared|reached|climbed|nudged)|in the shade|sun-baked|sunburn(?:t|ed)?|heat ?stroke|sunstroke',
    'heat, hot., hotter, hottest, warm, degree, celsius, fahrenheit, temperature, sun., sunny, summer, swelter, scorch, drought, bake, baking, burn, [0-9]+ ?°?c., [0-9]+ ?°?f.',
  ),
  topic(
    '(?:hit|struck|caused|killed|sparked|started|ignited|triggered) by (?:a )?(?:bolt of )?lightning|lightning (?:strikes?|bolt|struck|storm)|thunder (?:and|rolled|rumbled|clap)|thunderstorms?|clap of thunder',
    'lightning, thunder, storm, bolt., electrical',
  ),
  topic('hailstones?|hailstorms?|(?:by|in|after|from) hail', 'hail, storm, ice., weather'),
  topic(
    '(?:rough|choppy|heavy|stormy|mountainous) seas?|(?:high|huge|big|large|towering|giant|\\w+-metre|\\w+-foot) waves|(?:strong|rip|fierce|dangerous|powerful) (?:currents?|tides?|undertow)|(?:at|by) (?:high|low|spring) tide|in (?:a )?(?:heavy|strong|big) swell',
    'sea., seas., wave, swell, tide, tidal, current, weather, storm, wind, surf, rough, chop, gale, tsunami, water, ocean',
  ),
  topic(
    '(?:bad|poor|foul|stormy|severe|extreme|adverse|atrocious|appalling|fine|good|perfect|glorious|freak|wintry|wet|cold|hot|dry|mild|unseasonable) (?:\\w+ )?weather|weather (?:conditions|warning|permitting|forced|delayed|hampered)',
    'weather, rain, storm, wind, snow, fog, hot., heat, cold, sun, wet, dry, drought, cyclon, typhoon, hurrican, winter, summer, temperature, degrees, frost, ice., gale, cloud, sea., climat, forecast, flood, season, monsoon, condition',
  ),
];
