import { HAS } from '../terms.ts';
import { type Topic, topic } from '../topic.ts';

const WHOSE = '(?:his|her|its|their|the|a|an)';

/** Deeds of politicians, firms, clubs and citizens as a page adds them, each with all the words by which a faithful page may come to it. */
export const DEEDS_OF_PUBLIC_LIFE: readonly Topic[] = [
  topic(
    `called off (?:${WHOSE} )(?:\\w+ )?(?:strike|march|rally|protest|wedding|sale|tour|visit|match|concert|boycott|election)|(?:strike|march|rally|protest|wedding|sale|tour|visit|concert) was called off`,
    'call off, called off, cancel, abandon, scrap, suspen, drop, not go ahead, stop, end., ended, halt, withdr, postpon, not take place, averted, no longer',
  ),
  topic(
    `handed in (?:his|her|their) (?:notice|keys|badge|gun|medal)`,
    'handed, hand in, resign, quit, notice, gave, give, return, left., leav, surrender, step',
  ),
  topic(
    `(?:${HAS}|is |are )?(?:hired|hiring|engaged|retained|instructed) (?:a |an |his |her |its |their |new )?(?:\\w+ )?(?:lawyers?|law firm|attorneys?|private (?:detective|investigator)s?|consultants|consultancy|pr firm|bodyguards?|headhunters?|auditors?|engineers?)`,
    'hir, engag, retain, lawyer, attorn, solicit, counsel, detective, investigat, consult, instruct, bodyg, appoint, recruit, employ, law firm, legal, headhunt, audit, commission, advis',
  ),
  topic(
    '(?:asked|appealed|called|pleaded) for (?:federal|state|military|outside|international|foreign|government|army) (?:help|aid|assistance|support)|requested (?:federal|military|international|outside|foreign) (?:help|aid|assistance|support)',
    'help, aid., assist, support, appeal, request, relief',
  ),
  topic(
    '(?:has|have|had|also|he|she|they|who|residents|parents|staff|mps) (?:already )?(?:wrote|written) to (?:the|its|his|her|their) (?:\\w+ )?(?:minister|mayor|president|prime minister|governor|council|king|queen|pope|board|owners?|club|ministry|shareholders|newspaper|company)',
    'wrote, writ, letter, email, e-mail, petition, appeal, mail, note., message, correspond',
  ),
  topic(
    `put (?:his|her|its|their|the) (?:\\w+ )?(?:house|home|farm|company|firm|club|building|business|stake|property|flat|land|yacht|collection) up for sale|(?:is|are|was|were|been|now) (?:put )?up for sale`,
    'sale., sell, sold, market, buyer, auction, offer, estate agent, dispos, bought, buy',
  ),
  topic(
    '(?:lost|lose|losing) (?:its|his|her|their) (?:\\w+ )?(?:licen[cs]es?|accreditation|charter|sponsors?|sponsorship|scholarship|deposit|franchise)',
    'lose, losing, licen, accredit, charter, sponsor, scholar, deposit, strip, revok, withdr, forfeit, suspen, cancel, franchis, taken away',
  ),
  topic(
    '(?:froze|freeze|freezing|frozen) (?:\\w+ )?(?:fees|prices|rents|wages|salaries|pensions|fares|tuition|charges|council tax|recruitment|hiring)|(?:price|rent|fare|wage|fee) freeze',
    'freez, froze, unchang, hold, held., cap., capped, stay the same, no increase, not rise, not increase, not go up, paus',
  ),
  topic(
    '(?:has|have|had|is|are|went|gone|remains?|still) (?:gone )?(?:into|in) (?:hiding|exile)|fled (?:the country|abroad|into exile)',
    'hid., hiding, hidden, fled, flee, abroad, exile, left the, leave the, escap, whereab, disappear, vanish, missing, on the run, refuge, asylum, emigr',
  ),
  topic(
    '(?:under|placed under|in) house arrest',
    'house arrest, confin, detain, detention, under guard, custod, tag',
  ),
  topic(
    `(?:withdrew|withdrawn|withdraw) (?:its|their|his|her) (?:\\w+ )?(?:support|backing|funding|bid|offer|candidacy|application|complaint|sponsorship|resignation|objection|consent|remarks?)`,
    'withdr, pull, drop, retract, back out, end., ended, quit, step, stop, no longer, abandon, cancel, cut., leave, left., rescind, revok, take back, took back, cease',
  ),
  topic(
    '(?:took|taken|taking|accepted|accept|agreed to) (?:a |an )?(?:\\w+ )?(?:pay|salary|wage) cuts?|waived (?:his|her|its|their) (?:\\w+ )?(?:fees?|salary|rights?|pay|bonus)|donated (?:his|her|the|their) (?:\\w+ )?(?:salary|fee|prize money|winnings|bonus|proceeds)',
    'pay cut, pay., paid, salar, wage, waiv, fee., fees, donat, gave, give, forgo, unpaid, reduc, less, proceeds, charit',
  ),
  topic(
    '(?:has|have|had|already|she|he|they) booked (?:a|her|his|their) (?:ticket|flight|hotel|holiday|trip)',
    'book, reserv, ticket, flight, hotel, bought, trip, travel',
  ),
  topic(
    '(?:cancelled|canceled|postponed) (?:his|her|their|its|a|the) (?:\\w+ )?(?:wedding|retirement|tour|trip|visit|holiday|honeymoon|subscription|concert|party|launch)',
    'postpon, cancel, put off, delay, call off, called off, scrap, abandon, drop, moved, withdr, terminat, not go, skip, put back, not take place, brought forward',
  ),
  topic(
    'cut short (?:his|her|their|a|the) (?:\\w+ )?(?:holiday|trip|visit|tour|vacation|speech|leave|honeymoon|stay)',
    'short, return, early, flew back, flew home, rushed back, abandon, interrupt, broke off, end., ended',
  ),
  topic(
    '(?:has|have|had|then|later|also|he|she|they|company|firm|club|bank|council) (?:already |since )?sold (?:its|his|her|their) (?:\\w+ )?(?:headquarters|shares|stake|piano|collection|paintings?|land|medals?|company|business|firm|yacht|factory|building|stadium|share)',
    'sold, sell, sale., sales, dispos, auction, buyer, bought, buy, offload, divest, part with, parted with, transfer, got rid',
  ),
  topic('changed (?:its|his|her|their) name|rebrand(?:ed|ing)', 'name., names, renam, rebrand, call'),
  topic(
    '(?:set up|founded|established|created|started) (?:a|an|his own|her own|their own) (?:\\w+ )?(?:foundation|charity|scholarship|trust fund|company|business|museum|school|choir|orphanage|union)',
    'set up, establish, found, start, creat, launch, form., formed, trust, charit, scholar, endow, began, own, company, business, owner, museum, school, choir, union, initiat, organis, organiz',
  ),
  topic(
    '(?:opened|opening|runs|ran|owns|owned) (?:a|an|his own|her own|their own) (?:\\w+ )?(?:restaurant|bakery|caf[eé]|hotel|studio|gallery|bookshop|academy|brewery|pub|nightclub|guest ?house|garage|salon|farm shop)',
    'restaur, bak, caf, hotel, studio, galler, book, academ, brew, pub., pubs, landlord, club, guest, garage, salon, hair, farm, inn., bar., chef, cook, owner, own, run., runs, business, shop',
  ),
  topic(
    'won (?:his|her|their|its|a|an|the) (?:\\w+ )?(?:appeal|lawsuit|court case|legal battle|court battle|libel case|tribunal)',
    'appeal, won., win, wins, case, court, judg, ruled, favour, overturn, tribunal, damages, lawsuit, legal',
  ),
  topic(
    'threatened to (?:sue|resign|quit|strike|walk out|withdraw|boycott|veto|pull out|expel|leave|close|block|go to court|call)',
    'threat, warn, ultimat, unless, otherwise, vow, consider, would, may., might, could, prepared to, ready to, pledg, if.',
  ),
  topic(
    'refused to (?:sign|pay|leave|resign|testify|meet|hand over|cooperate|co-operate|take part|play|sell|name|recogni[sz]e|back down|intervene|shake|attend|wear|stand|vacate|endorse|bail)',
    'refus, reject, declin, never, unwilling, resist, turn down, turned down, boycot, stay, insist, snub, balk, defi, defy, rebuff, without',
    "not., no., n[’']t, deni",
  ),
  topic(
    '(?:took|taken|taking|accepted|accepts|accept|assumed|admitted) (?:full |sole |personal |political )?(?:responsibility|the blame) for',
    'responsib, blame, admit, confess, acknowledg, accept, fault, guilt, own up, owned up, sorry, regret, apolog, mistake, claimed, charge of, liab, took over',
  ),
  topic(
    '(?:denied|denies|denying) (?:any |all )?(?:wrongdoing|involvement|responsibility|knowledge|misconduct|liability)',
    'deny, deni, reject, refut, disput, innocen, wrongdo, contest, nothing, insist, lawful, proper, by the book, correct, no part, not guilty, unaware, did not know, never',
    "not., no., n[’']t",
  ),
  topic(
    '(?:defended|defends|defending) (?:his|her|its|their|the) (?:\\w+ )?(?:decision|record|conduct|plan|move|actions|choice|policy|remarks|handling|deal|appointment|salary)',
    'defen, justif, stand by, stands by, stood by, right., insist, necessary, argu, correct, reasonable, no regret, proper, lawful, legal',
    'because, had to, need, must, explain, said',
  ),
  topic(
    'congratulated (?:him|her|them|the|his)',
    'congrat, prais, well done, compliment, proud, best wishes, message, hail, good wishes, applau, tribut',
  ),
  topic(
    '(?:visited|toured) (?:the )?(?:scene|victims|injured|bereaved|wounded|survivors|disaster area|flood-hit|site of the|affected)',
    'visit, tour, came to, travel, went to, inspect, met., arriv, saw., flew',
  ),
  topic(
    '(?:extended|extend|extending) (?:the|its|his|her|a|their) (?:\\w+ )?(?:deadline|contract|curfew|ban|lease|run|suspension|opening hours|visa|loan)',
    'exten, prolong, longer, renew, until, another, further, continu, new contract, lengthen, more time, additional, more year, add',
  ),
  topic(
    '(?:sent|dispatched|despatched) (?:a|an|its) (?:\\w+ )?(?:delegation|fact-finding|task force|envoy|warship|observers|inspectors|team of|negotiators?|peacekeepers)',
    'sent, send, dispatch, despatch, deleg, team, mission, envoy, deploy, observ, inspect, arriv, negotiat, peacekeep, warship, navy',
  ),
  topic(
    '(?:returned|gave back|handed back|sent back|give back) (?:the|his|her|its|their) (?:\\w+ )?(?:medals?|award|money|prize|painting|ring|passport|donation|salary|gift|trophy|degree|bonus)',
    'return, gave back, give back, hand, paid back, pay back, repay, repaid, refund, restitut, back to, surrender, sent back, strip',
  ),
  topic(
    '(?:was|were|been|being) (?:booed|heckled|jeered|ostracised|ostracized|blacklisted|pelted|lynched)',
    'boo., booed, heckl, jeer, snub, ostrac, blacklist, pelt, mob., mobbed, lynch, parad, serenad, whistl, shout, ignor, shun, sing, sang, interrupt, crowd, ban., banned, threw, thrown',
  ),
  topic(
    '(?:was|were|been|is|are|be) (?:given|granted|awarded|offered|handed) (?:honorary|dual|canadian|american|british|french|german|russian|italian|swiss|political) (?:citizenship|asylum|nationality|residency)',
    'citizen, asylum, national, resid, passport, refug, honorary',
  ),
  topic(
    '(?:stripped of|gave up|renounced|relinquished|surrendered) (?:his|her|their|its) (?:\\w+ )?(?:titles?|medals?|citizenship|seat|nationality|crown|powers|rank|knighthood|membership|passport|license|licence)',
    'strip, gave up, give up, giving up, renounc, relinquish, surrender, lost, lose, remov, withdr, title, medal, citizen, seat, crown, rank, knight, member, passport, licen, resign, abdic, vacat, taken away, revok',
  ),
  topic(
    '(?:spent|spending) (?:\\w+ ){0,3}(?:on|at) (?:lobbying|legal fees|advertising|consultants|entertaining|hospitality|first-class|private jets|a spa|gambling|clothes|designer|luxury)',
    'spent, spend, lobb, legal, advert, consult, entertain, hospital, first-class, jet., spa., gambl, clothes, designer, luxur, expens, squander, fee., fees, cost',
  ),
  topic(
    '(?:hidden|secret|offshore|swiss|undeclared|slush) (?:bank )?(?:accounts?|funds?|assets|income|payments?)',
    'hidden, secret, offshore, swiss, undeclar, slush, conceal, account, hid., abroad, tax',
  ),
  topic(
    "(?:owned|controlled|run|chaired|headed|bought) by (?:his|her|the (?:\\w+ )?(?:minister|mayor|president|chairman|founder)[’']s) (?:brother|sister|wife|husband|son|daughter|father|mother|cousin|nephew|niece|uncle|aunt|brother-in-law|sister-in-law|son-in-law|father-in-law)",
    'brother, sister, wife, husband, son., sons, daughter, father, mother, cousin, nephew, niece, uncle, aunt, in-law, famil, relat, kin., spouse, sibling, parent',
  ),
  topic(
    '(?:without (?:a )?(?:permit|planning permission|permission|licen[cs]e|consent|a warrant|insurance))',
    'permi, licen, consent, warrant, authori, insur, contract, illegal, unlawful, approv, unregist, agree, allow, right., legal, ask',
  ),
];
