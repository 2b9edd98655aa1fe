import { cause } from '../cause.ts';
import type { Topic } from '../topic.ts';

/** Causes from careers, clubs, firms and families, as a page gives them of its own; each with all the words by which a faithful page may come to it. */
export const CAUSES_OF_LIVES: readonly Topic[] = [
  cause(
    '(?:sudden |recent |early |untimely |tragic )?death of (?:his|her|their|its|the) (?:\\w+ )?(?:father|mother|wife|husband|son|daughter|brother|sister|founder|owner|partner|grandfather|grandmother|parents?|child)',
    'death, died, dead, dies, dying, die., late., widow, passed away, lost h, kill, orphan, surviv, inherit, funeral, berea',
  ),
  cause(
    '(?:the )?retirement of (?:his|her|their|its|the) (?:\\w+ )?(?:father|mother|founder|owner|manager|director|doctor|gp|teacher|coach|baker|landlord|priest)|(?:his|her) (?:own )?retirement',
    'retir, pension, step down, stepped down, stood down, gave up, give up, old age, no longer work, stopped work, success, emerit',
  ),
  cause(
    "(?:the )?(?:birth of (?:his|her|their)|(?:her|his wife[’']s) pregnancy|becoming a (?:father|mother|parent)|a miscarriage|maternity leave)",
    'birth, born, baby, babies, pregnan, child, father, mother, son., daughter, matern, miscar, parent',
  ),
  cause(
    'home-?sickness|a (?:bad |broken )?(?:break-?up|heartbreak|divorce|separation)|unrequited love',
    'homesick, miss, break, broke, split, divorc, separat, love, heart, girlfriend, boyfriend, marri, relationship, home., parted',
  ),
  cause(
    "(?:a |an |their )?(?:lost |drunken |friendly |losing )?(?:bets?|wagers?|dare|new year[’']s resolution)",
    'bet., bets, betting, wager, dare., dared, resolution, gambl, challeng, joke, odds',
  ),
  cause(
    '(?:a )?chance (?:encounter|meeting|remark|discovery|conversation)',
    'chance, accident, coinciden, happen, stumbl, random, by luck, met., meet, bump, conversation, chat',
  ),
  cause(
    '(?:reading|watching|seeing|hearing) (?:a|an|about|of|the) (?:\\w+ )?(?:film|documentary|programme|program|advert|advertisement|podcast|play|exhibition|series)',
    'read, watch, saw, see., seen, seeing, hear, film, documentar, program, article, book, televis, tv., newspaper, video, advert, podcast, exhibit, series, show., came across',
  ),
  cause(
    'nostalgia|patriotism|curiosity|idealism|(?:religious|political|moral|personal) (?:beliefs|convictions|conviction|principles?|objections)|conscience|a sense of (?:duty|guilt|adventure)|wanderlust',
    'nostal, patriot, curio, ideal, relig, belie, conscien, moral, princip, faith, ethic, convict, duty, guilt, adventur, love of, homeland, wander, object',
  ),
  cause(
    '(?:poor|disappointing|bad|dismal|strong|good|excellent|exam) (?:exam |test |election |sales |financial |trading |half-year |quarterly )?(?:results|grades|marks|figures|ratings|reviews|form)',
    'result, grade, mark., marks, figure, rating, review, form., poor, disappoint, dismal, weak, fail, loss, lost, defeat, drop, fell, declin, success, strong, good., record, profit, exam',
  ),
  cause(
    '(?:a )?(?:run|string|series) of (?:\\w+ )?(?:defeats|losses|results|injuries|failures|setbacks|resignations|departures)|losing (?:run|streak)',
    'defeat, loss, losses, lost, lose, losing, beaten, without a win, winless, injur, fail, setback, resign, depart, leav, result, relegat, points',
  ),
  cause(
    '(?:falling|dwindling|declining|rising|growing|low|shrinking) (?:\\w+ )?(?:rolls|membership|circulation|audiences?|attendances?|enrol(?:l)?ments?|congregations?|numbers|readership|viewing figures|subscriptions|registrations)|(?:fall|drop|decline|rise) in (?:\\w+ )?(?:numbers|membership|circulation|audiences?|attendance|enrol(?:l)?ment|readership|pupils|students|subscribers|viewers|members)',
    'number, fall, fell, drop, declin, fewer, dwindl, enrol, member, audience, attend, pupil, student, viewer, circulat, subscri, congreg, less, shrink, shrank, reader, rising, rose, grow, grew, more, down., listener, visitor, lost, lose, few., only, small',
  ),
  cause(
    '(?:the |a |its |their )?(?:planned |proposed |failed |recent |\\w+ )?(?:merger|takeover|acquisition|privati[sz]ation|nationali[sz]ation|buy-?out|demerger)',
    'merg, takeov, take over, taken over, took over, acqui, bought, buy, sale., sold, sell, purchas, privat, nationalis, nationaliz, state-owned, spun off, demerg, new owner, stake, join, combin, fus(?:ed|ion), unite, amalgam, together',
  ),
  cause(
    '(?:the |its |their )?(?:bankruptcy|insolvency|collapse|liquidation|demise) of (?:its|the|their|a)|(?:the )?bankruptcy|insolvency|liquidation',
    'bankrupt, insolv, collaps, administrat, receiver, liquid, bust, fail, fold, demis, creditor, debts, closure, closed down',
  ),
  cause(
    '(?:expir(?:y|ing|ed|ation)|the end|termination|non-renewal) of (?:its|the|their|his|her|a) (?:\\w+ )?(?:lease|contract|licen[cs]e|permit|agreement|visa|mandate|term)|(?:an )?expired (?:lease|contract|licence|license|permit|visa)',
    'expir, lease, contract, licen, permit, agreement, visa, mandate, ran out, runs out, run out, end., ends, ended, terminat, renew, lapse',
  ),
  cause(
    'rent (?:increases?|rises?|hikes?|arrears)|(?:high|higher|rising|unaffordable|soaring|exorbitant) rents?',
    'rent, landlord, lease, tenan, afford, hous, flat., flats, apartment',
  ),
  cause(
    '(?:new |higher |planned |proposed )?tax (?:changes|rises?|increases?|hikes?|reforms?|cuts|breaks|evasion|debts?|reasons|law)|(?:unpaid|back) taxes',
    'tax, levy, levies, duty, duties, revenue, fiscal',
  ),
  cause(
    '(?:a |the |an )?(?:corruption|expenses|sex|bribery|doping|betting|match-fixing|financial|political|funding|tax|abuse|cheating|hacking|horsemeat|emissions)?(?: )?scandal',
    'scandal, corrupt, brib, allegat, affair, expense, misconduct, accus, wrongdo, fraud, investigat, dop, revel, cheat, abus, irregular, illegal, charges, steal, stole, theft, forg, fake, secret, lied, lie., disgrac, hack, fix',
  ),
  cause(
    '(?:leaked|controversial|racist|sexist|insulting|offensive|disparaging|homophobic|antisemitic|inflammatory) (?:\\w+ )?(?:remarks?|comments?|tweets?|posts?|jokes?|videos?|emails?|interviews?|messages?|photos?|slurs?)',
    'remark, comment, tweet, post., posted, posts, joke, video, e-mail, email, interview, racis, sexis, insult, offen, controvers, slur, facebook, joking, wrote, leak, message, photo, disparag, homophob, antisem, statement, words',
    'said, called, told, calling',
  ),
  cause(
    'visa (?:problems|delays|issues|rules|restrictions)|(?:border|customs|port) (?:delays|congestion|closures?|problems|checks)',
    'visa, permit, immigr, entry, passport, border, custom, port., ports, congest, frontier',
  ),
  cause(
    'terror(?:ism|ist) (?:threats?|attacks?|fears|alert)|(?:a )?(?:bomb|security|terror) (?:threats?|scare|alert|warning|hoax)|death threats?',
    'terror, bomb, threat, attack, secur, alert, explos, extremi, hoax, device, warn, danger',
  ),
  cause(
    "(?:the |a |an |last year[’']s |recent |disputed |presidential |parliamentary |local |general )?elections?(?: (?:defeat|victory|fraud|results?|campaign))?(?= |[.,;])|(?:a )?change of government|(?:a )?(?:new|incoming) (?:government|administration|coalition)",
    'elect, vote, voter, ballot, poll, defeat, government, administrat, coalit, took office, cabinet, minister, president, power',
  ),
  cause(
    'lack of (?:\\w+ )?(?:sponsors?|sponsorship|investment|investors|credit|liquidity|capital|backers)',
    'sponsor, invest, credit, liquid, capital, fund, money, financ, backer, cash, loan',
  ),
  cause(
    'lack of (?:\\w+ )?(?:volunteers|helpers|referees|candidates|applicants|members|players|musicians|trainers)',
    'volunt, help, nobody, no one, no-one, recruit, referee, candidat, applic, appl, member, player, musician, trainer, too few, not enough, enough, missing, fewer',
  ),
  cause(
    'lack of (?:\\w+ )?(?:progress|trust|communication|consultation|transparency|respect|recognition|information|dialogue|discipline|unity)',
    'progress, trust, communic, consult, transpar, respect, recogn, inform, dialog, disciplin, unity, united, stall, told, tell, know, answer, reply, contact, warn, nothing, still., yet., talk, heard, listen, asked, secre, fail, slow',
  ),
  cause(
    'lack of (?:\\w+ )?(?:jobs|work|opportunities|prospects|childcare|nursery places)',
    'job, work., employ, opportun, prospect, career, childc, nurser, transport, bus., buses, facilit, equipment, material, amenit, shop, school, missing, poor',
  ),
  cause(
    'lack of (?:\\w+ )?(?:time|daylight|fitness|match practice|match fitness|confidence|concentration|motivation|ambition)',
    'time., deadline, too late, hours, busy, short notice, hurr, rush, dark, daylight, fit., fitness, practice, confiden, concentrat, motivat, ambit, tired',
  ),
  cause(
    '(?:artistic|creative|musical|personal|political|irreconcilable|policy|strategic|tactical) differences|(?:a )?(?:clash|clashes) (?:of|with) (?:egos|personalities|the|his|her|management)|personality clash(?:es)?',
    'differ, clash, disagree, disput, row., quarrel, fell out, falling out, ego., egos, personalit, tension, argu, conflict, direction',
  ),
  cause(
    '(?:a |an )?(?:failed|botched|abortive|unsuccessful|attempted) (?:\\w+ )?(?:coup|bid|takeover|merger|audition|assassination)|(?:talks|negotiations) (?:broke down|collapsed|failed|stalled)|failure of (?:the )?(?:talks|negotiations)',
    'fail, botch, abort, unsuccess, attempt, coup, collaps, broke down, break down, breakdown, stall, deadlock, without agreement, no agreement, not agree, rejected, fell through',
  ),
  cause(
    '(?:a |an |the )?(?:hosting|organising|organizing|award(?:ing)?) (?:of )?(?:the )?(?:olympics|olympic games|world cup|european championship|expo)|(?:the )?(?:olympics|world cup|olympic games|eurovision)',
    'olymp, world cup, euro, expo, games., host, tournament, championship',
  ),
  cause(
    '(?:fashion|social media|lifestyle|food|health|fitness) (?:trends?|craze|fads?)|(?:a |the )?(?:tiktok|instagram|internet|viral) (?:trend|craze|challenge)',
    'trend, craze, fad., fashion, viral, tiktok, instagram, social media, popular, challenge, influenc, hype',
  ),
];
