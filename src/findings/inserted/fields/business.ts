import { type Topic, topic } from '../topic.ts';

/** Details of business that a page may add, each with all the words by which a faithful page may come to them. Right and wrong by words alone on the labelled pairs: 8 : 1. */
export const BUSINESS: readonly Topic[] = [
  topic(
    '(?:cash|annual|performance|christmas|signing|win|year-end|one-off|a|his|her|staff|\\w+-figure) bonus(?:es)?|bonuses|bonus (?:of|payments?)',
    'bonus, premium, incentiv',
    'reward, extra, pay, perform, add-on, on top, salar',
  ),
  topic(
    '(?:\\d+ ?(?:%|per ?cent) |a |special |early-bird |student |group )discounts?|(?:at|for) half[- ]price|(?:will|to) pay half|cut-price',
    'discount, half, cheap, reduc, concession, rebat, bargain',
    'off., cut, lower, saving, less, sale, price, free',
  ),
  topic(
    '(?:entry|admission|entrance|parking|the service|attendance) (?:is|was|will be|remains) free|(?<!(?:register|sign up|subscribe|join|cancel|newsletter) )free of charge|at no (?:extra )?(?:cost|charge)|(?:free|complimentary) (?:tickets?|meals?|entry|admission|drinks?|shuttle|parking|wi-?fi|breakfast|lunch)',
    'free, charg, no fee, fee., fees, complimentary, gratis, price, entry, admission, ticket, donat, fare, subsid',
    'cost, pay, paid',
  ),
  topic(
    '(?:offered|offer|offering|promised|demand(?:ed|ing)?|received|awarded|seeking|seek|paid|get|receive|claim|claiming) (?:\\w+ )?(?:compensation|refunds?|damages|reimbursement|vouchers?)|(?:full|partial) refunds?',
    'compens, refund, damages, reimburs, voucher, money back, repay, repaid, paid back, pay back, return, redress, payout, pay-out, settle, claim, indemn, restitut, rebook, insur, reparation',
  ),
  topic(
    '(?:government|state|federal|eu|public|generous) (?:subsid(?:y|ies)|handouts?|bailouts?|aid package|rescue package|loan guarantees?)|tax (?:breaks?|credits?|incentives?|holidays?|rebates?|relief)',
    'subsid, grant, aid., fund, tax, bail, rescue, support, guarant, incentiv, relief, credit, exempt, financ, help, loan, public money, package, deduct',
  ),
  topic(
    '(?:won|received|secured|awarded|got|obtained|landed) (?:a|an) (?:[\\w-]+ ){0,2}(?:grant|loan|subsidy)|(?:a|the) (?:government|eu|lottery|bank|federal|state) (?:grant|loan)|government grants?',
    'grant, loan, subsid, fund, lend, lent, borrow, financ, money, credit, award, pay for, paid for, support, mortgag, lotter, help',
    'invest',
  ),
  topic(
    'crowd-?funding(?: \\w+)?|crowd-?funded|gofundme|fund-?raising (?:campaign|appeal|drive|page)|(?:launched|started|set up) an? (?:\\w+ )?(?:fund-?raising )?appeal',
    'crowdfund, crowd-fund, gofundme, fundrais, fund-rais, rais, appeal, donat, kickstart',
    'collect, pledge, online, gave, give',
  ),
  topic(
    '(?:a|an|the) (?:[\\w-]+ ){0,2}donations?(?! of)|private donors?|(?:wealthy|anonymous|generous) (?:donors?|benefactors?)|donated by',
    'donat, donor, gave, gift, benefac, philanth, charit, bequest, bequea, fund, contribut, rais, pledge, patron, anonym, collect, money from',
    'give',
  ),
  topic(
    '(?:a|a main|main|title|shirt|\\w+-firm) (?:\\w+ )?sponsor(?:s|ship deal)?|sponsorship deals?',
    'sponsor, partner, endors, backer',
    'back, fund, support, advert, brand, shirt, deal, money',
  ),
  topic(
    '(?:pay|paid|pays|raise|raised|cut|scrap(?:ped)?|suspend(?:ed)?|increase[d]?|special|interim|final|higher|record) (?:a |its |the |out )?(?:\\w+ )?dividends?',
    'dividend, payout, pay-out, sharehold, distribut',
  ),
  topic(
    'share buy-?backs?|buy back (?:its )?(?:own )?shares',
    'buyback, buy-back, buy back, repurchas, own shares, return',
    'shares, stock',
  ),
  topic(
    'rights issue|share issue|capital increase|(?:issue|sell) new shares',
    'rights issue, issu, new shares, placing, capital, equity, rais',
    'shares, stock, sharehold',
  ),
  topic(
    'hiring freeze|(?:freeze|freezing|frozen|froze) (?:on )?(?:hiring|recruitment)|(?:voluntary|compulsory|further|new|mass) (?:redundancies|lay-?offs|job cuts)|pay (?:freeze|cuts?)',
    'hir, recruit, freez, froze, redundan, lay., lay-, laid, job., jobs, posts, staff, workforce, worker, employ, wage, cut., cuts, salar, dismiss, axe',
    'pay.',
  ),
  topic(
    '(?:create|creating|created|creation of|bring|generate|secure|safeguard|add) (?:up to |around |about |some |more than |over |at least |hundreds of |dozens of |thousands of |several hundred |[\\d,]+ )(?:[\\w-]+ )?(?:jobs|posts|positions)',
    'job, post., posts, position, employ, hire, hiring, recruit, staff, vacan, labour, labor, role',
    'work',
  ),
  topic(
    'outsourc(?:e|ed|ing)|offshor(?:e|ed|ing) (?:jobs|work|production)|(?:moved?|shift(?:ed|ing)?|relocat(?:e|ed|ing)) (?:its |their )?(?:production|manufacturing|headquarters|operations)',
    'outsourc, offshor, move, moving, relocat, shift, transfer, contractor, abroad, subcontract, supplier, production, plant, headquart, third party, agency',
  ),
  topic(
    '(?:a |the )?(?:[\\w-]+ )?(?:trial period|pilot (?:scheme|project|programme|program|phase)|free trial|probation(?:ary)? period|test phase|cooling-off period|grace period)',
    'trial, pilot, test, probation, experiment, try, tried, grace, cooling, period, initial, phase',
    'month, weeks',
  ),
  topic(
    '(?:a |the |long )?waiting lists?|waitlist',
    'wait, list, queue, backlog, sign, booked, full, oversubscrib, demand, turned away, applic, line',
  ),
  topic(
    'pre-?orders?|pre-?ordered|advance (?:orders|bookings|ticket sales|sales)',
    'pre-, preorder, advance, order, book, reserv, sold, tickets',
  ),
  topic(
    '(?:holds?|held|filed|applied for|secured|awaiting|granted|registered) (?:a|an|the|several|two|three|\\d+) (?:[\\w-]+ )?patents?|patent(?:ed)? (?:pending|application|technology|design|process|method)',
    'patent, invent, intellectual, licen, proprietar, trademark, copyright',
  ),
  topic(
    '(?:months|weeks|years|days|rounds) of (?:secret |secretive |tense |difficult |intense |intensive |tough |bitter |fraught |behind-the-scenes |protracted |private )?(?:talks|negotiations|haggling|wrangling|bargaining|discussions)',
    'talks, talked, negotiat, haggl, wrangl, bargain, discuss',
    'meeting, deal, session, agree, contact',
  ),
  topic(
    '(?:secret|secretive|behind-the-scenes|closed-door|backroom) (?:talks|negotiations|meetings?|deals?|discussions)',
    'secret, private, behind, closed, discreet, quiet, confiden, undisclos, backroom, unannounc, hidden',
  ),
  topic(
    '(?:marathon|last-ditch|eleventh-hour|last-minute|late-night|all-night) (?:talks|negotiations|meetings?|deals?|session|discussions)',
    'marathon, last-, last minute, eleventh, night, late., overnight, dawn, midnight, final, deadline',
    'hours, eve',
  ),
  topic(
    'exclusive (?:contract|deal|rights|agreement|partnership|interview|licence|license)|exclusivity',
    'exclusi, sole, only, contract, deal, rights, agreement, alone, monopol, licen, interview',
  ),
  topic(
    'online (?:sales|shop|store|orders|retailers?|platform|booking)|e-commerce|(?:web|online) shop',
    'online, internet, web, site, digital, e-commerce, app., amazon, ebay, click, net., platform, electronic, etsy',
  ),
  topic(
    '(?:expand(?:ing|ed)?|expansion) (?:abroad|overseas|into (?:europe|asia|africa|america|china|india|germany|france|spain|new markets|\\w+ markets))|(?:overseas|foreign|international) expansion|break into the \\w+ market',
    'expan, abroad, overseas, foreign, international, export, europe, asia, africa, america, grow, market, branch, enter',
    'open',
  ),
  topic(
    '(?:build|open|opening|building|plans? for|invest in) (?:a|another|two|its) (?:[\\w-]+ )?(?:factory|factories|plant|warehouse|distribution centre|distribution center|flagship store|headquarters)',
    'factor, plant, warehouse, distribut, store, headquart, site, facility, mill., mills, works, build, branch, depot, shop, centre, center, production, base, hub',
  ),
  topic(
    'market share|share of the (?:\\w+ )?market|market leader|market-leading|dominates the (?:\\w+ )?market',
    'market, share, leader, leading, largest, biggest, dominan, dominat, rival, per cent of, percent of, % of, number one, top',
  ),
  topic(
    '(?:a|the|its) (?:\\w+ )?market (?:is |that is )?(?:expected|forecast|projected|tipped|set) to (?:grow|double|shrink|reach|expand|treble)|(?:fast|rapidly)[- ]growing market',
    'market, grow, grew, doubl, expan, sector, industr',
    'forecast, expect, demand, project, predict',
  ),
  topic(
    '(?:went|going|go|taken|took it) public|stock market (?:listing|debut|flotation)|initial public offering|(?:listed|floated|delisted|traded) on the (?:\\w+ )?(?:stock exchange|stock market|bourse)',
    'public, list, stock, float, ipo., exchange, bourse, share, offering, trade, nasdaq, investor',
  ),
  topic(
    'hostile (?:takeover|bid)|takeover (?:bid|target|talks)|bidding war',
    'takeov, take over, taken over, taking over, took over, bid., bids, bidd, acqui, merg, buyout',
    'buy, bought, offer, purchas, stake, sold, sale., auction',
  ),
  topic(
    'private equity|venture capital(?:ists?)?|hedge funds?',
    'equity, ventur, capital, hedge, fund., funds, invest, financier, backer',
  ),
  topic(
    'golden (?:handshake|parachute)|severance (?:pay|package|payments?)|pay-?offs?|redundancy (?:pay|package|payments?)',
    'handshake, parachut, severance, payoff, pay-off, redundan, compens, settlement',
    'leav, dismiss, contract, laid, salary, pay, debt, bribe, package, job',
  ),
  topic(
    '(?:celebrity|star|famous) (?:endorsements?|backers?|investors?|clients?|customers?|guests?|fans?)|(?:endorsed|backed|championed) by (?:celebrities|stars|\\w+ celebrities)',
    'celebr, star, famous, endors, actor, singer, footballer, back, film, well-known, vip',
  ),
  topic(
    '(?:is|are|was|were|been) (?:already )?(?:fully|almost fully|nearly fully) booked|booked (?:up|out|solid)|snapped up by|(?:sold|selling) like hot cakes|flying off the shelves',
    'book, full, reserv, sold, sell, snap, sale, bought, buy, ticket, popular, demand, order, acquir, purchas',
    'taken',
  ),
  topic(
    "limited[- ]edition|collector[’']s (?:item|edition)|(?:flagship|bestselling|top-selling) (?:product|model|brand|range)|(?:product|safety) recall|recall(?:ed|ing) (?:all|the|its|thousands|hundreds|\\w+ products)",
    'limited, edition, collect, flagship, sell, sold, brand, model, recall, product, withdr, return, remember, range',
  ),
  topic(
    '(?:lifetime|five-year|ten-year|two-year|money-back|full) (?:warranty|guarantee)|money-back',
    'warrant, guarant, money back, refund, cover',
    'years',
  ),
  topic(
    '(?:fell|dropped|tumbled|slid|plunged|jumped|rose|climbed|surged|soared|slumped|dipped|closed|ended) (?:\\w+ )?(?:on|in) the (?:\\w+ )?(?:news|announcement)|in (?:early|morning|afternoon|late|after-hours|pre-market) trad(?:e|ing)',
    'share, stock, trad, market, index, rose, fell, exchange, price',
    'invest, close',
  ),
];
