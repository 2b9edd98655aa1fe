import { asWritten, type Topic, topic } from '../topic.ts';

/** Firms, shops, markets and work as a page adds them, each with all the words by which a faithful page may come to it. */
export const TRADE_AND_WORK: readonly Topic[] = [
  topic(
    'family[- ](?:owned|run)(?: \\w+)?|(?:a|the) family (?:business|firm|company|farm|bakery|restaurant|hotel|brewery|enterprise)',
    'famil, generation, father, mother, son., sons, daughter, brother, sister, grandf, grandm, grandson, couple, husband, wife, cousin, parents, siblings, heirs',
  ),
  topic(
    '(?:decades|centur(?:y|ies))-old (?:\\w+ )?(?:firm|company|business|brewery|shop|store|bank|newspaper|factory|brand|restaurant|manufacturer|retailer)',
    'decade, centur, old., oldest, found, since, 1[5-9]\\d\\d, establish, years',
  ),
  topic(
    '(?:listed|publicly traded|stock-market-listed|publicly listed|unlisted|privately (?:owned|held)) (?:company|companies|firm|group)',
    'list, traded, public, stock, shares, exchange, bourse, quoted, nasdaq, sharehold, private, own',
  ),
  topic(
    '(?:majority|minority|controlling|blocking|51%) (?:stake|interest|shareholding|shareholder|owner)|golden share',
    'stake, majorit, minorit, controlling, interest, holding, half, owner, golden, sharehold, [5-9]\\d(?:\\.\\d)? ?(?:%|per)',
    'share, own, most., bulk, buy, bought, per cent, percent',
  ),
  topic(
    'board of directors|supervisory board|the board (?:has |had |have )?(?:approved|voted|backed|met|rejected|decided|dismissed|agreed|appointed)',
    'board, director, supervis, executiv, trustee, manag, governors, chair',
  ),
  topic(
    "(?:annual general|shareholders[’']?|extraordinary general) meetings?",
    'agm., annual, general meeting, sharehold, stockhold, assembl, extraordin, investors, annual meeting',
  ),
  asWritten(
    topic(
      'AGM|VAT|GDP|IPO',
      'agm., annual, general meeting, sharehold, vat., value, tax, gdp., gross, econom, growth, output, ipo., listing, float, public',
    ),
  ),
  topic(
    'value[- ]added tax|sales tax|customs duties|excise dut(?:y|ies)|stamp duty',
    'vat., value, tax, dut(?:y|ies), excise, tariff, levy, levies, custom',
  ),
  topic(
    'gross domestic product|economic (?:output|growth) (?:rose|fell|slowed|of|is|was|will|has|picked)',
    'gdp., gross, econom, output, growth, grew, shrank, shrink',
  ),
  topic(
    '(?:into|in|out of|brink of|verge of|deep|technical|mild|a|the) recession',
    'recess, shrink, shrank, downturn, slump, slowdown, econom, crisis, contract',
  ),
  topic(
    '(?:un)?employment (?:rates?|figures|levels?) (?:is|are|was|were|has|fell|rose|of|in)|(?:high|rising|youth|falling|record|low) unemployment|jobless (?:rate|claims|figures)',
    'unemploy, employ, jobless, out of work, job., jobs, labour, labor, work',
  ),
  topic(
    'trade (?:deficit|surplus|balance|gap)|balance of (?:trade|payments)|current account (?:deficit|surplus)',
    'trade, deficit, surplus, import, export, current account, balance',
  ),
  topic(
    '(?:national|public|government|sovereign|state) debt|(?:budget|fiscal|public) deficits?|(?:government|public) borrowing',
    'debt, deficit, borrow, budget, owe, bond, shortfall, treasur, fiscal',
  ),
  topic(
    '(?:foreign (?:currency|exchange)|currency|gold) reserves',
    'reserve, foreign exch, currenc, bullion',
  ),
  topic('due diligence', 'due dilig, books, scrutin, examin, inspect, check, verif, background'),
  topic(
    '(?:subject to|awaiting|pending|needs|requires|received|won|secured|got) (?:\\w+ )?(?:regulatory|shareholder|antitrust|merger|court|parliamentary|board) (?:approval|clearance)',
    'regulat, antitrust, competition, approv, clear, cartel, consent, monopol, permission, authoris, authoriz, sharehold, merger, green light, sign off, agree to',
  ),
  topic(
    'all-(?:cash|share|stock) (?:deal|offer|bid|transaction)|cash-and-(?:share|stock)|debt-financed|leveraged buy-?out|management buy-?out',
    'cash, share, stock, debt, financ, leverag, loan, borrow, buyout, buy-out, managers',
  ),
  topic(
    'full order books?|order (?:books?|backlogs?|intake)|backlog of orders',
    'order, backlog, intake, contract',
  ),
  topic(
    'profit margins?|operating (?:profit|margin|loss)|(?:pre-tax|gross|after-tax) (?:profit|loss|income)',
    'profit, margin, loss, losses, earn, income, ebit, pre-tax, surplus',
  ),
  topic(
    '(?:annual|yearly) (?:turnover|revenues?|sales) of|(?:quarterly|half-year|first-quarter|second-quarter|third-quarter|fourth-quarter|annual|full-year) (?:results|earnings|report|figures|revenue|sales|loss)',
    'turnover, revenue, sale., sales, quarter, half-year, half year, annual, result, report, figures, earnings, sell, sold, three months, six months, year., income, accounts',
  ),
  topic(
    'loyalty (?:cards?|schemes?|points|programmes?|programs?)',
    'loyal, points, card., cards, reward, member, miles, bonus',
  ),
  topic('gift (?:cards?|vouchers?|certificates?|baskets?|shops?)', 'gift, voucher, coupon, token, present'),
  topic(
    'self-(?:service|checkout|checkouts)(?: \\w+)?|contactless (?:payments?|cards?)|cashless',
    'self-, self service, checkout, contactless, cashless, card., cards, scan, tap., cash, unmanned, unstaffed',
  ),
  topic(
    'click-and-collect|(?:home|next-day|same-day|express|free) deliver(?:y|ies)|delivery (?:vans?|riders?|drivers|service|app|fees?|charges?)',
    'deliver, collect, courier, dispatch, post., ship, parcel, bring, brought, app.',
  ),
  topic(
    'black friday|cyber monday|(?:january|summer|winter|christmas) sales|christmas (?:shopping|trade|trading|rush|season|shoppers)',
    'black friday, cyber, january, christmas, festiv, holiday, december, xmas, sales, season',
  ),
  topic(
    'closing-down sale|clearance sale|everything must go|liquidation sale|fire sale',
    'closing, clearance, sale., sales, liquid, everything must, sell off, selling off, auction',
  ),
  topic(
    'pop-up (?:shops?|stores?|restaurants?|bars?|museum|cinema|clinic)',
    'pop-up, pop up, popup, temporar',
  ),
  topic(
    'franchis(?:e|es|ees?|ed) (?:agreement|owners?|operators?|holders?|deal|fee)|franchisees?',
    'franchis, licen, branch, chain',
  ),
  topic(
    'production lines?|assembly lines?|conveyor belts?',
    'production, build, built, made, assembl, line., lines, conveyor, belt., belts, manufactur',
  ),
  topic(
    '(?:production|output|work|manufacturing|operations) (?:was|were|has been|have been|had been|is|are|will be) (?:temporarily )?(?:halted|suspended|stopped|paused|shut down)|(?:halt(?:ed|ing)?|suspend(?:ed|ing)?|paus(?:ed|ing)) (?:all )?(?:production|manufacturing)',
    'halt, suspen, stop, paus, idle, shut, standstill, stoppage, cease, interrupt, clos, cut., cuts, mothball, wind down, cancel, ground, no longer',
  ),
  topic(
    'short-time work(?:ing)?|furlough(?:ed|s)?|(?:sent|put|placed) (?:\\w+ )?on (?:unpaid|forced|temporary) leave|unpaid leave',
    'short-time, short time, without pay, furlough, kurzarbeit, hours, unpaid, leave., temporar, sent home',
  ),
  topic(
    '(?:four|three)-day (?:week|working week)',
    'four-day, 4-day, three-day, four days, three days, day week, days a week, working week',
  ),
  topic(
    'hybrid working|flexible (?:working|hours)|flexi-?time|hot-?desking|remote work(?:ers|ing)?|work(?:s|ed|ing)? (?:remotely|from home)',
    'hybrid, flex, desk, remote, home., office, telework',
  ),
  topic(
    'works councils?|shop stewards?|union (?:reps?|members?|ballot|dues|membership)',
    'works council, steward, union, employee rep, staff rep, represent',
  ),
  topic(
    'collective (?:bargaining|agreements?)|(?:pay|wage|union) (?:negotiations|talks|bargaining)',
    'collectiv, bargain, union, negotiat, pay talk, talks, pay deal, pay round, wage',
  ),
  topic(
    'unfair(?:ly)? dismiss(?:al|ed)|wrongful dismissal|constructive dismissal|(?:employment|industrial|labou?r) (?:tribunals?|courts?)',
    'tribunal, dismiss, unfair, wrongful, labour court, labor court, employment, sack, fired',
  ),
  topic('minimum wages?|living wages?', 'minimum, wage, hourly, an hour, per hour, living'),
  topic(
    'gardening leave|notice period|garden leave',
    'gardening, garden leave, notice, leave., paid until, immediate',
  ),
  topic(
    '(?:share|stock) options?|profit[- ]sharing|performance-related pay|company car|(?:generous|lavish|hefty) (?:pay|salary|severance|pension|package)',
    'option, stock, profit-shar, profit shar, perform, company car, generous, lavish, hefty, package, salar, bonus, pay., paid, remunerat',
  ),
  topic(
    '(?:child|forced|slave|bonded) labou?r|sweat-?shops?|modern slavery',
    'child, forced, slave, bonded, sweatshop, exploit, condition, abuse, servitude, traffick',
  ),
  topic(
    'trade (?:fair|show|mission|delegation|exhibition)s?',
    'trade fair, trade show, fair., fairs, exhibit, expo, show., deleg, mission',
  ),
  topic(
    '(?:supermarket|retail|hotel|restaurant|coffee|fast-food|pharmacy|cinema|pub|bakery|grocery|discount|department store) chains?',
    'chain, giant, branch, outlet, supermark, retail, group, franch, stores, shops, compan, multination, discounter, restaurants, hotels, brand',
  ),
  topic(
    '(?:own-brand|own-label|unbranded|big-name brands?|designer (?:labels?|clothes|brands?|handbags?))',
    'own-brand, own brand, own-label, unbrand, brand, label, designer, generic, store brand',
  ),
  topic(
    '(?:high street|main street|shopping street) (?:shops?|stores?|retailers?|banks?|chains?|brands?)|high-street (?:shops?|stores?|retailers?|banks?|chains?|brands?)',
    'high street, high-street, main street, shop, store, retail, bank, town centre, town center, city centre, downtown, branch',
  ),
  topic(
    '(?:best-before|use-by|sell-by|expiry|expiration) dates?|past (?:its|their) (?:best|sell-by)|out-of-date (?:food|products|medicines?|stock)',
    'best-before, best before, use-by, use by, sell-by, expir, date., dates, out-of-date, out of date, spoil, rotten, stale, mould',
  ),
  topic(
    '(?:price comparison|comparison) (?:site|website|portal)s?|online reviews?|(?:five|one|two|four)-star (?:reviews?|ratings?)|tripadvisor',
    'comparison, compar, review, rating, rated, tripadv, star., stars, google, online, critic',
  ),
  topic(
    '(?:customer (?:service|services|complaints|helpline)|call cent(?:re|er)s?|complaints department)',
    'customer, call cent, complain, hotline, helpline, support line, service, phone',
  ),
  topic(
    '(?:cash machines?|cashpoints?|atms?|bank (?:branch(?:es)?|counters?|tellers?|vault|manager|clerk)|safe-deposit|safety deposit)',
    'cash machine, cashpoint, atm., atms, dispens, branch, counter, teller, vault, bank, safe., deposit, withdraw',
  ),
  topic(
    '(?:headhunted|poached) (?:by|from)|headhunted',
    'headhunt, poach, hire, hired, join, recruit, approach, lure, tempt, came from, rival',
  ),
  topic(
    '(?:silent|sleeping|business|joint|equity) partners?(?= (?:who|in|had|has|and|of|from|,))',
    'partner, joint, co-own, together, associate, invest, co-found',
  ),
  topic(
    '(?:went|gone|going|go) into (?:administration|receivership|liquidation)|(?:called|calling) in (?:the )?(?:administrators|receivers|liquidators)|debt collectors?|bailiffs?',
    'administrat, receiver, liquidat, insolv, bankrupt, collaps, bust, debt, bailiff, collector, creditor, fold',
  ),
  topic(
    '(?:penalty|break|termination|cancellation|non-compete|performance) clauses?|rolling (?:contracts?|basis)|fixed-price contracts?|(?:exclusive|long-term|lucrative|multi-year) (?:contract|supply deal|deal)',
    'clause, rolling, contract, fixed, exclusiv, long-term, lucrat, million, money, valu, multi-year, deal, agreement, terms, worth, years',
  ),
  topic(
    'competitive tender(?:ing)?|open tender|public tender|put out to tender|without (?:a )?(?:public |competitive |open )?tender|no-bid contract|tendering process',
    'tender, bid., bids, bidd, procur, award, offers, quote',
  ),
];
