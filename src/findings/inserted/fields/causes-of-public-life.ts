import { cause } from '../cause.ts';
import { type Topic, topic } from '../topic.ts';

/** A cause that is told by its own words, without one of those that `cause` puts before it. */
function ownWords(told: string, source: string, passage: string | null = null): Topic {
  return { ...topic(told, source, passage), kind: 'cause' };
}

/** Causes from politics, trade, work and sport, as a page gives them of its own; each with all the words by which a faithful page may come to it. */
export const CAUSES_OF_PUBLIC_LIFE: readonly Topic[] = [
  ownWords(
    'under (?:\\w+ )?pressure from (?:the |its |his |her |their |local |farm |trade )*(?:board|unions?|fans|investors|shareholders|lobby\\w*|voters|parents|residents|party|ministers|government|washington|brussels|creditors|campaigners|sponsors|regulators)',
    'pressur, lobb, demand, urg, call., calls, called on, campaign, protest, insist, threat, forc, push, petition, press., pressed, oppos, complain, critic, want',
  ),
  ownWords(
    '(?:when|after|because|until) (?:its|the|their|his|her|a|an) (?:\\w+ )?(?:insurer|sponsor|bank|landlord|backer|investor|lender|supplier|contractor|publisher)s? (?:\\w+ )?(?:walked away|pulled out|withdrew|backed out|went bust|collapsed|threatened|refused|cancelled|pulled)',
    'insur, sponsor, bank, landlord, back, invest, lend, lent, suppl, contract, publish, loan, financ',
  ),
  ownWords(
    'after (?:\\w+ ){0,2}(?:talks|negotiations) (?:\\w+ )?(?:broke down|collapsed|failed|stalled)|breakdown (?:of|in) (?:the )?(?:talks|negotiations)',
    'talks, negotiat, collaps, fail, stall, broke, break, deadlock, impasse, discuss, no deal, no agreement, bargain, agree, compromise',
  ),
  ownWords(
    'after (?:the|a|an|its|his) (?:\\w+ ){1,3}(?:stepped in|intervened)|intervention (?:by|from|of) (?:the|a|an|its)',
    'step, interven, mediat, broker, help, order, urg, pressur, talk, negotiat, call, rescu, overrul',
  ),
  cause(
    '(?:ticket|fare|entry|membership|tuition|school|licen[cs]e|parking|admission|childcare) (?:prices?|fees?|costs?|charges?|rises?|increases?)',
    'ticket, fare, entry, fee., fees, member, tuition, charg, pric, cost, dear, expens, licen, admission, toll, afford',
  ),
  cause(
    '(?:rent|price|capital|wage) (?:controls?|caps?)',
    'rent, price, cap., caps, capped, control, freez, limit, ceiling',
  ),
  cause(
    '(?:heavy |foreign |panic |institutional |frantic )+(?:selling|buying)|(?:a )?(?:market |tech |share )?sell-?offs?|profit-taking|short covering',
    'sell, sold, sale., buy, bought, profit, investor, trader, demand, dump',
  ),
  cause(
    '(?:the )?(?:sacking|dismissal|firing|sudden resignation|resignation|departure|suspension|promotion|appointment|removal) of (?:(?:two|three|four|a|an|the|his|her|its|their) )?\\w+',
    'sack, dismiss, fire., fired, firing, resign, depart, left., leav, suspen, promot, appoint, quit, step, oust, remov, replac, laid off, let go, redundan, axed, named, hired, new., took over, takes over, join, elect, sign, hand',
  ),
  cause(
    '(?:tips?|tip-offs?|warnings?|complaints?|letters?|requests?|petitions?|pleas?|calls|appeals?) (?:from|by) (?:\\w+ )?(?:inspectors|residents|neighbou?rs|customers|parents|members|auditors|readers|viewers|listeners|whistle-?blowers?|staff|employees?|locals|passengers|tenants|fans|teachers|villagers)',
    'tip., tips, tip-off, warn, complain, letter, request, call., calls, called, petition, plea, appeal, report, alert, inform, notif, wrote, told, rais, ask, demand, urg, object, protest',
  ),
  cause(
    '(?:construction|building|renovation|refurbishment|restoration|repair|maintenance|upgrade|demolition) works?|renovations?|refurbishment|essential repairs|building works',
    'construct, build, built, work., works, renov, refurb, repair, mainten, restor, rebuil, upgrad, scaffold, modernis, moderniz, conver, replac, overhaul, demol, new roof, fix, exten, add',
  ),
  cause(
    '(?:rotas?|shift patterns?|rosters?|working hours|long hours|holiday pay|sick pay|timetable changes?|weekend work)',
    'rota, shift, hours, roster, timetab, schedul, overtime, holiday, weekend, duty, sick, work',
  ),
  cause(
    '(?:planning|heritage|zoning|building|noise|height|fire|licensing) (?:rules|regulations|restrictions|laws?|codes?)|listed status|(?:a )?preservation order',
    'plan, rule, regulat, herit, listed, zon, height, protect, preserv, conserv, law., laws, permi, historic, code, restrict, licen, noise, fire',
  ),
  cause(
    '(?:bad|negative|adverse|poor|unwelcome) (?:publicity|press|reviews|headlines|coverage)|media (?:attention|pressure|criticism|scrutiny)',
    'publicity, press., media, critic, report, attention, coverage, headline, reput, review, newspaper, televis, journal, article',
  ),
  cause(
    '(?:loss|cancellation|withdrawal|end|expiry|cut) of (?:a |the |its |state |government |public |eu |federal |city )*(?:grants?|subsid(?:y|ies)|funding|support|aid|sponsorship|backing)',
    'grant, subsid, fund, support, aid., sponsor, money, cut., cuts, withdr, cancel, back, financ, budget, pay., paid, help',
  ),
  cause(
    '(?:a )?loss of (?:\\w+ )?(?:confidence|form|interest|faith|trust|support|nerve|revenue|income|habitat)',
    'confiden, form., interest, faith, trust, support, nerve, poor, doubt, revenue, income, money, habitat, earn, less, lost, lose',
  ),
  cause(
    '(?:the )?absence of (?:his|her|its|their|the|several|key|a)|(?:missing|absent|suspended|injured|unavailable) (?:\\w+ )?(?:players?|captain|striker|team-?mates?|goalkeeper|defenders?)',
    'injur, absen, miss, suspen, without, ban., banned, hurt, unavail, sick, ill., illness, not there, not available, rested, away',
  ),
  cause(
    'crowd (?:trouble|violence|disturbances?)|fan violence|(?:a )?pitch invasion',
    'crowd, fan., fans, trouble, violen, invasion, support, clash, riot, pitch',
  ),
  cause(
    'cheating|match-fixing|(?:a )?(?:failed|positive) (?:drugs?|doping|breath|blood) tests?|doping',
    'cheat, fix, dop, drug, rig, manipul, bet., betting, test., tests, positive, substance, alcohol, sample, copied, leak',
  ),
  cause(
    '(?:the )?(?:rise|growth|spread|popularity) of (?:streaming|online|the internet|social media|digital|e-books|supermarkets|discounters)|(?:falling|lost|shrinking|lower) advertising (?:revenue|income|sales)|digitali[sz]ation|(?:the )?(?:move|switch|shift) to (?:online|digital|cashless|electric)\\w*',
    'online, digital, internet, stream, advert, web., app., cashless, electric, supermark, discount, e-book, social media, electronic',
  ),
  cause(
    '(?:rising|petty|violent|street|knife) crime|crime rates?|anti-?social behaviou?r',
    'crime, crim, antisoc, anti-soc, vandal, theft, thie, violen, burgl, gang, police, disorder, drug, knife, robb',
  ),
  cause(
    '(?:worsening|strained|frosty|deteriorating|poor) relations|(?:a )?(?:spy|espionage) (?:scandal|row|affair)|(?:a |the )?(?:territorial|maritime|fishing|border) (?:dispute|row)',
    'diplom, relation, tension, strain, spy, spies, espion, border, territor, maritim, fish, dispute, expel, ambassad, row., worsen, frosty',
  ),
  cause(
    '(?:a |the )?(?:visa|travel|entry|flight|landing) (?:bans?|restrictions?)',
    'visa, travel, entry, ban., bans, banned, restrict, flight, border, closed, landing, barred',
  ),
  cause(
    '(?:the |its )?(?:remote location|remoteness|isolation|long distances?|poor (?:roads|access|transport))',
    'road, remote, isolat, distanc, far., access, kilomet, miles, away, reach, journey, transport, island',
  ),
  cause(
    '(?:superstition|tradition|taboos?|(?:religious|cultural|local) (?:customs?|traditions?|sensitivities|reasons))',
    'tradition, superstit, taboo, custom, relig, cultur, belief, believ, centur, always, sacred, luck',
  ),
  cause(
    '(?:a |the )?(?:pay|wage|salary) (?:freeze|cuts?|rise|claim|demands?|gap|offer)',
    'pay., paid, wage, salar, freez, cut., cuts, rise, raise, claim, demand, earn, offer, money',
  ),
  cause(
    'unpaid (?:\\w+ )?(?:wages|bills|fees|rent|taxes|salaries|debts|fines|invoices|overtime|loans)',
    'unpaid, owe, owing, arrears, wage, bill., bills, fee., fees, rent, tax, salar, debt, fine., fines, invoic, overtime, loan, pay., paid, money',
  ),
  cause(
    '(?:a )?credit crunch|(?:tight|tighter) (?:credit|lending)|(?:bank|banking) (?:failures?|collapse|crisis)',
    'credit, bank, loan, lend, financ, overdraft, borrow',
  ),
  cause(
    '(?:poor|weak|strong|record|bumper|booming|disappointing|brisk) (?:exports?|trading|tourism|profits?|sales|takings|bookings|turnover|ratings|viewing figures)',
    'export, trad, touris, profit, sale., sales, sell, sold, taking, book, turnover, rating, view, earn, revenue, visitor, record, demand, loss',
  ),
  cause(
    '(?:a |an |the |his |her )?(?:tweet|cartoon|leaked email|expenses|logo|advert|joke)(?= |[.,;])',
    'tweet, cartoon, email, e-mail, affair, expens, bonus, remark, comment, speech, said in, statue, monument, flag, anthem, logo, advert, poster, joke, joking, song, sing, word, post., posted, badge, emblem, relationship, spoke, spending, love, sex, claim',
  ),
  cause(
    '(?:a |an )?(?:accounting|payroll|voting|counting|billing|booking|scheduling|ticketing|printing|labelling|translation|filing) (?:error|mistake|mix-up|blunder|glitch|oversight|problem)s?|double[- ]booking',
    'error, mistak, mix-up, mixed up, blunder, glitch, oversight, wrong, overlook, incorrect, confus, misprint, fault, twice, by accident, inadvert, miscount, miscalc, mistransl, mislabel, misprint, typo, forgot',
  ),
  cause(
    '(?:weak|poor|bad|corrupt|autocratic|divided|new) leadership|(?:a )?leadership (?:crisis|contest|struggle|vacuum|battle|change)',
    'leader, chief, head., boss, director, chair, manag, president, resign, success, govern, autocr, led.',
  ),
  cause(
    '(?:a )?(?:hostile|public|adversarial) (?:takeover|divorce|split|environment|reaction)|(?:the )?(?:break-?up|split|demise) of (?:the |a |his |her |their )(?:band|marriage|party|company|coalition|union|group|family)',
    'takeov, take over, divorc, split, break, broke, demise, separat, dissol, hostil, end., ended, collaps, parted',
  ),
];
