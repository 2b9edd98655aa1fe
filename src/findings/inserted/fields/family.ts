import { THEIR } from '../terms.ts';
import { type Topic, topic } from '../topic.ts';

/**
 * Family and personal life. On the labelled pairs and summaries, where the words were chosen, 8 were right and none wrong; left out are birthdays that give an age, which are told in numbers too.
 */
export const FAMILY: readonly Topic[] = [
  topic('orphan(?:s|ed|age)?', 'orphan, parent, mother, father, foster, adopt, guardian'),
  topic(
    `${THEIR} (?:twin |younger |older |elder |little |big |late |baby )?(?:brother|sister)s?(?! (?:company|ship|site|paper|firm))`,
    'brother, sister, sibling, twin, relativ, sons, daughters, children',
  ),
  topic(
    `${THEIR} (?:late |elderly |beloved |great-)?(?:cousin|uncle|aunt|nephew|niece|grandfather|grandmother|grandson|granddaughter|grandparents|grandchildren|godfather|brother-in-law|sister-in-law|father-in-law|mother-in-law)s?`,
    'cousin, uncle, aunt, nephew, niece, grand, godf, godm, in-law, relativ, famil, granny, gran., ancest',
  ),
  topic(
    `${THEIR} (?:\\w+ )?(?:fianc[eé]e?|boyfriend|girlfriend|partner of)|(?:a|an) (?:ex|former)-?(?:boyfriend|girlfriend|partner)`,
    'fianc, boyfriend, girlfriend, partner, engaged, engagement, couple, marri, lover, relationship, wed., wedding, bride, ex-',
  ),
  topic(
    `${THEIR} (?:late |elderly |own |widowed )?(?:mother|father|mum|mom|dad|parents)`,
    'mother, father, mum., mom., dad., parent, son., sons., daughter, child, famil, born, raised, boy., girl., grew up, orphan',
  ),
  topic(
    `(?:got|is|are|recently|newly) engaged(?! (?:in|with|on|by|to [a-z]+ (?:the|a)))|engagement ring|weddings?(?: day| dress| ring| party| reception)?|honeymoon|newlyweds?|bridegroom|tied the knot`,
    'engaged, engagem, wed., wedd, honeymoon, marr, bride, groom, spouse, wife, husband, sweetheart, nuptial, couple',
  ),
  topic(
    `divorc(?:e|ed|ing)|ex-(?:wife|husband)|custody battle|separated from ${THEIR} (?:wife|husband|partner)`,
    'divorc, separat, ex-, custody, estrang, former wife, former husband, broke up, alimon, first wife, first husband',
  ),
  topic(
    '(?:childhood|lifelong|boyhood|girlhood|life-long) (?:dreams?|ambition|fan|friends?|passion|love|home|supporter|sweetheart|resident|hero|idol|collector|member)|grew up (?:on|in|near|watching|with|playing|a)|born and (?:bred|raised)',
    'child, boy., boyhood, girl, kid., young, youth, grew up, grow up, growing up, born, raised, brought up, lifelong, life-long, teen, ever since, dream, ambition, always, native, all h, school, upbring, where h',
    'since',
  ),
  topic(
    '(?:dream|dreamed|dreamt) (?:of|come true)|dream come true|(?:long-held|long-cherished|lifelong) dream',
    'dream, ambition, hope, always wanted, wish, goal, aspir, vision, fantas, imagin',
  ),
  topic(
    `in ${THEIR} spare time|(?:a|an) (?:keen|avid) (?!eye|interest|sense|awareness|edge|supporter|advocate|observer|student)(?:amateur )?\\w+|amateur (?:photographer|historian|astronomer|archaeologist|detective|radio|sailor|actor|painter)|${THEIR} hobb(?:y|ies)`,
    'hobby, hobbies, spare time, leisure, keen, avid, amateur, loves, loved, enjoy, passion, enthusias, interest, free time, weekend, part-time',
  ),
  topic(
    `birthday (?:party|cake|presents?|gifts?|celebrations?|treat)|(?:on|for|before|after|until|celebrat(?:ed|ing)) ${THEIR} birthday`,
    'birthday, turned, turns., turn., born, anniversar, celebrat, year-old, years old, aged, centen, jubilee, party',
  ),
  topic(
    'funerals?|burial|laid to rest|cremat(?:ed|ion)|coffins?|hearse|pallbearers|cemetery|graveside|memorial service',
    'funeral, buri, bury, laid to rest, cremat, coffin, casket, hearse, cemet, grave., graves, memorial, tomb, mourn, requiem, rites, interred, body., bodies, ashes, skelet, bone, archaeo',
  ),
  topic(
    'inherit(?:ed|ance)|heirlooms?',
    'inherit, heir, took over, taken over, passed down, handed down, legacy, bequea, bequest, estate, fortune, father, mother, uncle, aunt, grandf, grandm, descend, succe, dynast, prince, throne, left h',
  ),
  topic(
    `who lives (?:nearby|close by|opposite|next door|alone|across)|liv(?:es|ed) alone|lives with ${THEIR}|moved back (?:home|in with)|moved in with|shares a (?:home|flat|house)`,
    'neighbo, nearby, opposite, next door, street, resident, adjacent, overlook, lives, living, lived, alone, house, flat., moved',
    'home',
  ),
];
