import { type Topic, topic } from '../topic.ts';

/** Honours and records of persons, firms, works and buildings, each with all the words by which a faithful page may come to them. Right and wrong by words alone on the labelled pairs: 0 : 0. */
export const HONOURS: readonly Topic[] = [
  topic(
    '(?:won|winning|wins|win|awarded|scooped|received|collected|picked up|earned|landed|claimed) (?:him |her |them |it |its |his )?(?:a|an|the|several|two|three|four|five|numerous|multiple|many|national|international|prestigious) (?:[\\w-]+ ){0,3}(?:awards?|prizes?|medals?|accolades?|oscars?|grammys?|emmys?)',
    'award, prize, won, win, medal, honour, honor, troph, cup, title, accolad, recogni, laureat, champion, crown, oscar, grammy, emmy, triumph, victor, gold, silver, bronze, first place, palme',
  ),
  topic(
    '(?:was|were|been|is|are|has been) (?:nominated|shortlisted|longlisted) for|(?:oscar|grammy|emmy|award|nobel) nominat(?:ion|ions|ed)|(?:made|reached) the (?:shortlist|longlist)',
    'nominat, shortlist, longlist, award, prize, candidat, finalist, contend, running, put forward, list, propos',
  ),
  topic(
    '(?:grade[- ](?:i|ii|ii\\*|1|2|one|two)[- ])?listed (?:building|monument|mansion|house|church|property|structure)|(?:unesco )?world heritage|protected (?:building|monument)|national (?:treasure|monument)|heritage[- ]listed',
    'listed, herit, monument, protect, unesco, preserv, conserv, landmark, histor, treasur, grade',
  ),
  topic('(?:inducted into|hall of fame)', 'hall of fame, induct, hono, legend'),
  topic(
    'lifetime achievement|honorary (?:degree|doctorate|citizen|citizenship|member|president)|freedom of the city|freeman of',
    'lifetime, honor, honour, freedom, freem, degree, doctorate, award, prize',
  ),
  topic(
    '(?:was )?knighted|knighthood|(?:an )?(?:obe|mbe|cbe)|order of (?:merit|australia|canada|the british empire)|légion d’honneur|legion of honou?r',
    'knight, sir., dame, obe., mbe., cbe., honour, honor, order of, légion, legion, king, queen, decorat, medal, lord., palace',
  ),
  topic(
    'guinness (?:world records?|book of records)|world[- ]record (?:attempt|holder|breaking)',
    'guinness, record, world',
  ),
  topic(
    '(?:one|two|three|a|its|his|her|second|third) michelin[- ]starr?(?:s|ed)?|michelin[- ]starred|michelin guide',
    'michelin, star, restaur, guide, chef',
  ),
  topic(
    '(?:named|voted|crowned|chosen as|elected) (?:the |as )?(?:[\\w-]+ ){0,4}of the (?:year|month|season|decade|century|match|tournament)|(?:player|man|woman|person|company|employer|book|car|product|sportsman|sportswoman|footballer|manager|entrepreneur) of the (?:year|month|season|match|tournament)',
    'of the year, of the month, of the match, of the season, of the tourn, of the decade, of the century, award, prize, best, vote, named, chosen, honour, honor, title, won., winner, mvp',
  ),
  topic(
    '(?:gold|silver|bronze)[- ]medall?ists?|olympic (?:gold|silver|bronze|champion|medall?ist)|world champion',
    'medal, olymp, gold, silver, bronze, champion, title, won., winner, podium, world',
  ),
  topic(
    '(?:minute|three days|period|day) of (?:national )?mourning|state funeral|flags? (?:at|to) half[- ]mast|lay in state',
    'mourn, funer, flag, half-mast, half mast, state, died, death, dead, kill',
  ),
  topic(
    '(?:rave|glowing|mixed|poor|lukewarm|five-star|scathing) reviews|critical(?:ly)? acclaim(?:ed)?|box[- ]office (?:hit|success|flop|record)',
    'review, acclaim, critic, star., stars, prais, box, hit., audience, tickets, flop, notices',
  ),
  topic(
    '(?:commemorative|blue|bronze|memorial) plaque|(?:a )?(?:bronze )?statue (?:of|to|in) (?:his|her|him|honou?r)|(?:named|renamed) (?:after|in) (?:his|her) (?:honou?r|memory)|street named after',
    'plaque, statue, honour, honor, name, memor, bust, monument, tribute, commemor, bronze',
  ),
  topic(
    'iso (?:\\d+ )?certif\\w+|(?:organic|fair ?trade|safety|quality) (?:certificat(?:e|ion)|label|seal)|seal of approval|kitemark',
    'certif, iso., organic, fairtrade, fair trade, label, seal, approv, standard, accredit, mark., stamp, licen, qualit',
  ),
];
