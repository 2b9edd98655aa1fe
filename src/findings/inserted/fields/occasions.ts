import { type Topic, topic } from '../topic.ts';

/** Travel, court and fame, protest, charity and ceremony as a page adds them, each with all the words by which a faithful page may come to it. */
export const OCCASIONS: readonly Topic[] = [
  topic(
    '(?:five|four|three)-star (?:hotel|resort)|package (?:holidays?|tours?|trip)',
    'star., stars, star-, luxur, grand, upmarket, high-end, inclusive, package, hotel, tour operator, full board',
  ),
  topic('cruise (?:ships?|liners?|passengers|line|company|terminal)', 'cruise, liner, ship, vessel, boat'),
  topic(
    'souvenirs|souvenir (?:shops?|sellers?|stalls?)',
    'souvenir, memento, keepsake, gift, trinket, remember, stall, merchand',
  ),
  topic(
    'guided (?:tours?|walks?|visits?)|tour (?:guides?|groups?|operators?|bus(?:es)?)|walking tours?',
    'guide, tour., tours, guided, operator, excurs, shown around, travel agen, visit',
  ),
  topic(
    'bed and breakfasts?|guest ?houses?|(?:youth )?hostels?|camp ?sites?|(?:holiday|caravan) (?:parks?|sites?|camps?|village)|chalets?',
    'guest, hostel, camp, caravan, bed and, b&b, hotel, lodg, accommod, pension, cabin, chalet, inn., rooms',
  ),
  topic(
    'holiday (?:lets?|homes?|cottages?|rentals?|flats?|apartments?)|second homes?|short-term (?:lets?|rentals?)|airbnbs?',
    'holiday, second hom, second house, airbnb, short-term, short-let, rent, let., lets, weekend, cottage, guest, vacation, summer house',
  ),
  topic(
    'tourist tax|city tax|overnight tax|entry fee for (?:tourists|visitors|day-trippers)',
    'tax, levy, fee., charge, visitor',
  ),
  topic(
    'cable cars?|funiculars?|chair-?lifts?|ski (?:lifts?|slopes?|resorts?|instructors?|season)',
    'cable, funic, lift, ski., skis, skii, skier, gondola, rope, piste, slope, snow, chair',
  ),
  topic(
    'travel (?:agents?|agency|agencies|insurance|companies|bloggers?|warnings?|advisor(?:y|ies)|chaos|guides?)|guidebooks?',
    'travel, agent, agency, insur, tour, blog, warning, advis, guide, lonely planet, trip',
  ),
  topic(
    'royal (?:wedding|family|household|couple|visit|fans|residence|box|patronage|assent|warrant|watchers|palace|biographer|correspondent)',
    'royal, king., king, queen, prince, palace, monarch, crown, duke, duchess, throne, sultan, emir',
  ),
  topic(
    'paparazz(?:i|o)|gossip (?:columns?|magazines?|columnists?)|tabloid (?:press|newspapers?|frenzy|reports?)|tabloids',
    'papara, gossip, tabloid, press, magazine, newspaper, photog, media, daily, bild, the sun',
  ),
  topic(
    'body-?guards?|security detail|minders',
    'bodyg, guard, secur, protect, escort, minder, entour, aide., aides, retinue, accompan, delegat',
  ),
  topic('chauffeur-driven', 'chauff, driver, driven, limous, drove'),
  topic(
    '(?:signed|signing|sign) autographs|autograph(?:s|ed)?(?: hunters?)?|fan (?:mail|club)s?',
    'autogr, sign, fan., fans, letters, admir',
  ),
  topic(
    '(?:talent|game|quiz|cookery|reality|dating) (?:shows?|contest|competition)',
    'talent, game, quiz, cook, reality, dating, show., shows, contest, compet, pageant, beauty, tv., televis, miss., idol, voice',
  ),
  topic(
    'baton charges?|truncheons|water cannons?',
    'riot, tear, gas., cannon, rubber, pepper, baton, truncheon, spray, dispers, clash, charged',
  ),
  topic(
    '(?:passed off|remained|was|were|been|largely|mostly) (?:\\w+ )?peaceful(?:ly)?|without incident|(?:there were )?no arrests',
    'peace, calm, incident, non-viol, nonviol, violen, quiet, arrest, orderly, trouble, safe, smooth, problem, unhurt, unharmed, hurt, normal',
  ),
  topic(
    'counter-?(?:protest(?:ers?|s)?|demonstrat(?:ion|ions|ors))|rival (?:protests?|demonstrations?|rally|rallies)',
    'counter, rival, oppos, other side, both sides',
  ),
  topic(
    '(?:glued|chained|handcuffed|tied) (?:themselves|himself|herself) to|superglue',
    'glue, chain, attach, tied., cuff, stuck, lock',
  ),
  topic(
    'megaphones?|loud-?hailers?|loudspeakers?|(?:banged|banging|beat|beating) (?:drums|pots|pans|saucepans)|blew whistles|vuvuzelas?',
    'megaph, loudh, loudsp, drum, whistl, pots, pans, noise, horn, vuvu, speaker, amplif, loud, announc, tannoy, public address',
  ),
  topic(
    'effig(?:y|ies)|(?:burned|burnt|burning|set fire to) (?:\\w+ )?(?:flags?|tyres|tires|effig(?:y|ies)|cars|barricades)',
    'effig, burn, tyre, tire., tires, barric, fire, flag, torch, ablaze, alight',
  ),
  topic(
    '(?:human chain|silent (?:march|vigil|protest)|torchlit (?:march|procession)|candlelit (?:march|procession)|minute of silence|moment of silence|one-minute silence)',
    'human chain, hands, silen, torch, candle, vigil, march, procession, quiet, tribut',
  ),
  topic(
    'volunteer-run|run (?:entirely |largely |mainly )?by volunteers',
    'charit, non-profit, nonprofit, not-for-profit, volunt, unpaid, foundation, associat, ngo, community group, voluntary, trust',
  ),
  topic(
    '(?:heritage |national |big )?lottery (?:grants?|fund|funding|funds|money|cash)|(?:funded|paid for|financed) by (?:the|a) (?:\\w+ )?lottery',
    'lotter',
  ),
  topic(
    '(?:sponsored|charity|fundraising) (?:walk|run|swim|bike ride|silence|single|shop|gala|ball|auction|match|dinner|concert|event|calendar|hike|ride|marathon|bake)s?',
    'sponsor, charit, fundr, fund-r, raising, raise, good cause, donat, benefit, in aid of, auction',
  ),
  topic(
    'collection (?:tins?|boxes?|buckets?|plate)|door-to-door collection|rattl(?:ed|ing) (?:tins|buckets)|jumble sale|car boot sale|flea market|second-hand (?:shops?|clothes|furniture|books?|bookshop)|charity shops?',
    'collect, tin., tins, bucket, door-to, jumble, boot sale, flea, second-hand, used., charit, thrift, donat, pre-owned, vintage',
  ),
  topic(
    "(?:homeless|night|women[’']s|animal) shelters?|women[’']s refuge|safe house",
    'shelter, homeless, refuge, hostel, safe house, rescue cent, animal, domestic viol',
  ),
  topic(
    '(?:by invitation only|invitation-only|invited guests|vip (?:guests?|area|lounge|tickets?|box))',
    'invit, guest, privat, select, exclusive, vip., vips, dignit',
  ),
  topic(
    'black[- ]tie|dress code|(?:evening|ball) gowns?|(?:traditional|national|folk) (?:dress|costumes?)',
    'black tie, black-tie, dress, gown, tuxedo, jacket, attire, formal, costume, suit., suits, cloth, wear, wore',
  ),
  topic(
    'metal detectors?|sniffer dogs?|bag (?:checks|searches)|body searches|airport-style security',
    'detector, dog., dogs, sniff, search, scan, frisk, secur, x-ray, check',
  ),
  topic(
    'under (?:tight|heavy|strict|armed|police) (?:security|guard|police protection|protection|escort)|(?:police|military|armed|motorcycle) escort',
    'guard, escort, secur, protect, armed, convoy',
  ),
  topic(
    '(?:in|gave|gives|for|granted) (?:a|an) (?:rare|exclusive|wide-ranging|hour-long|frank|candid|emotional|tearful) interview|rare (?:interview|public appearance|public statement|glimpse|outing)',
    'interview, rare, seldom, recluse, reclus, never speaks, exclusiv, frank, candid, told, spoke to, conversation',
  ),
  topic(
    'televised (?:speech|address|statement|remarks|message|interview|hearing|ceremony|trial)|(?:speech|address|message) broadcast (?:live|on)',
    'televis, tv., broadcast, screen, channel, station, live., aired, cameras',
  ),
  topic(
    'keynote (?:speech|address|speaker)',
    'keynote, main speech, main speaker, speech, speak, spoke, address, lectur',
  ),
  topic(
    '(?:acceptance|victory|concession|farewell|maiden|inaugural|retirement|leaving|opening|closing|wedding|after-dinner) (?:speech|address)',
    'speech, address, spoke, remarks, accept, victor, concess, farewell, maiden, inaugur',
  ),
  topic(
    '(?:fiery|impassioned|rousing|emotional|tearful|moving|rambling|hour-long|marathon|defiant|combative) (?:speech|address|plea|appeal|statement|press conference)',
    'speech, address, spoke, fier, passion, rous, emotion, tear, mov(?:ed|ing), rambl, defi, combat, plea, implor, beg., begged, ask, urg, call, cried, shout',
  ),
  topic(
    '(?:read out|reading from|read) (?:a|his|her) (?:prepared|written|short|brief|handwritten) (?:statement|speech)|prepared (?:statement|remarks|speech)|without notes|off the cuff|teleprompter',
    'prepared, read, written, notes, cuff, prompter, script, statement, text',
  ),
  topic(
    "(?:online|telephone|phone|reader|readers[’']|public|text) (?:vote|poll|ballot)(?! (?:tax|station))|voted for online",
    'vote, voti, poll, ballot, public, online, readers, survey',
  ),
  topic(
    '(?:first come,? first served|first-come,? first-served|on a first-come)',
    'first come, first-come, first., order of, queue',
  ),
  topic(
    '(?:ribbon|tape)[- ]cutting|cut the (?:ribbon|tape)|unveil(?:ed|ing) (?:a|the) (?:\\w+ )?(?:plaque|statue|monument|memorial)|smashed a bottle|broke a bottle|official(?:ly)? open(?:ed|ing) by|opening ceremony',
    'ribbon, tape., unveil, plaque, statue, monument, memorial, bottle, open, inaugur, ceremon, christen, launch, dedicat',
  ),
  topic(
    '(?:award|awards|prize-giving|medal|naming|prize|closing|handover|signing|swearing-in|wreath-laying) ceremon(?:y|ies)',
    'ceremon, award, prize, medal, name., naming, gala, handover, sign, swear, sworn, wreath, present, honour, honor',
  ),
  topic(
    "(?:lap dance|lap-dancing|strip|gentlemen[’']s|swingers) club|brothel|sex workers?|prostitut(?:es?|ion)|red-light district|escort agency",
    'strip, lap., sex, brothel, prostit, red-light, escort, swing, erotic, pimp',
  ),
  topic(
    '(?:jubilee|centenary|bicentenary|silver jubilee|golden jubilee|platinum jubilee) (?:celebrations?|year|parade|concert|party)?',
    'jubilee, centen, bicent, anniversar, 100, hundred, years, century, 1[5-9]\\d\\d',
  ),
  topic(
    "(?:street|block|garden|office|launch|leaving|retirement|engagement|hen|stag|bachelor|victory|after-show|children[’']s) part(?:y|ies)(?! (?:wall|line|conference|leader|member)s?)",
    'party, parties, celebrat, festiv, hen., stag, bachelor, bbq, barbecue, recept, do\\.',
  ),
  topic(
    '(?:newspaper|magazine) (?:interview|advert|advertisement|cutting|clipping|columnist|publisher|owner|group|reporter|editor)s?|letters? to the editor|(?:small|personal|classified|lonely hearts) ads?',
    'newspap, magazine, paper., papers, interview, advert, ad., ads, clipping, column, publish, editor, press, journal, reporter, weekly, daily, gazette',
  ),
];
