import { type Topic, topic } from '../topic.ts';

/** What it costs and who pays, and how markets and purses take it, as a page adds it; each with all the words by which a faithful page may come to it. */
export const PUBLIC_MONEY: readonly Topic[] = [
  topic(
    "(?:cost(?:s|ing)?|burden(?:s|ing)? on|bill for|expense of|at the expense of|paid (?:for )?by|funded by|footed by|borne by|fall on|passed on to|come from|out of the pockets of) (?:the )?(?:\\w+ )?(?:taxpayers?|ratepayers?|public purse|taxpayer)|taxpayers? (?:will|would|have|has|had|are|is|were|foot(?:ed|ing)?|paid|pay|must|face)|taxpayer-(?:funded|backed)|taxpayers?[’'] money|public purse|ratepayers?",
    'taxpay, tax., taxes, ratepay, public, purse, council, govern, state, budget, subsid, fund, treasur, municip, county, city, ministr, federal',
  ),
  topic(
    '(?:council|property|income|sales|local|road|tourist|business|land|corporation|wealth|inheritance|payroll|carbon|sugar|fuel) tax(?:es)? (?:will|would|was|were|went|has|have|rise[sn]?|rose|is|are|hike|increase|cut)|(?:tax|rate|toll|fee|fare|levy|rent|price) (?:rises?|hikes?|increases?)|(?:raise[sd]?|raising|increase[sd]?|put up|hike[sd]?|hiking) (?:\\w+ )?(?:taxes|tax|fares|fees|tolls|rents|rates|prices|tuition|premiums|charges)',
    'tax, rate., rates, toll, fee., fees, fare, levy, levies, rent, price, pric, tuition, premium, charg, cost, duty, duties, dear, expens, surcharg, bill, pay',
  ),
  topic(
    'cost overruns?|over budget|budget overruns?|ballooning (?:costs|budget)|spiralling costs?|(?:costs?|budget|price tag|bill) (?:has |have |had |also )?(?:ballooned|spiralled|spiraled|doubled|tripled|trebled|soared|swollen|mushroomed)|(?:twice|double|triple|three times) (?:the )?(?:original|initial|planned|estimated|first) (?:cost|budget|estimate|price)',
    'overrun, over budget, overspen, balloon, spiral, cost, budget, price, doubl, tripl, trebl, soar, swoll, mushroom, expens, estimat, exceed, more than planned, rise, rose',
  ),
  topic(
    "waste of (?:taxpayers?[’'] |public )?(?:money|time|resources|funds)|white elephant|vanity project|money pit|value for money",
    'waste, wasted, wasting, white elephant, vanity, money pit, value for, squander, expens, extravag, useless, pointless',
  ),
  topic(
    '(?:remortgaged?|re-mortgaged?|sold|selling|pawned|cashed in) (?:his|her|their) (?:\\w+ )?(?:house|home|car|flat|jewell?ery|ring|savings|pension|business|farm|land)|(?:life|own|personal|family|entire) savings|took out (?:a|an) (?:\\w+ )?(?:loan|mortgage)|maxed out|borrowed (?:money )?from (?:friends|family|relatives|his|her)',
    'mortgag, sold, sell, pawn, saving, saved, loan, borrow, pension, own money, own pocket, lend, lent, debt, credit, money from, financ',
  ),
  topic(
    '(?:household|energy|utility|heating|electricity|food|grocery|water|phone|mortgage|medical|hospital|legal) bills?(?! (?:to|that|would|before|passed))|(?:making|make|made) ends meet|cost of living|cost-of-living|(?:feel(?:ing)?|felt) the (?:pinch|squeeze)|tighten(?:ed|ing)? (?:their|our) belts',
    'bill., bills, energy, heating, electric, food, groc, water, mortgag, medic, legal, cost, ends meet, expens, price, inflat, afford, pinch, squeez, budget, household, pay., paid, income',
  ),
  topic(
    "(?:legal|lawyers?[’']?|court) (?:costs|fees|bills)|(?:order(?:ed)?|agreed|forced|had) to pay (?:\\w+ )?(?:costs|legal|court)",
    'legal, lawyer, court, cost, fee., fees, solicit, barrist, attorn, litigat, counsel, settle',
  ),
  topic(
    '(?:share|stock)(?:s| price| prices| value) (?:in the \\w+ )?(?:fell|dropped|tumbled|slid|plunged|jumped|rose|climbed|surged|soared|slumped|dipped|slipped|rallied|sank|were (?:down|up|suspended|little changed))|(?:sent|sending|pushed|pushing|wip(?:ed|ing)) (?:its |the |\\w+ )?(?:shares|stock|share price)|market value|trading in (?:its|the) shares',
    'share, stock, trad, market, index, equit, capitalis, capitaliz, exchange, listed, nasdaq, investor, valu, worth',
  ),
  topic(
    '(?:credit|debt|bond) (?:rating|downgrade|outlook)|(?:downgraded|upgraded) (?:its|the|their|to)|junk (?:status|bonds?)|bond (?:yields?|prices|markets?|investors)|(?:buy|sell|hold|overweight|underweight) (?:rating|recommendation)|(?:cut|raised|lowered|lifted) (?:its|their|the) (?:price target|target price|profit forecast|guidance|outlook)|price target',
    'rating, rated, downgrad, upgrad, junk, bond, yield, moody, fitch, poor, target, forecast, guidance, outlook, recommend, buy., sell., hold., broker, analyst, debt, credit',
  ),
  topic(
    'profit warning|(?:record|bumper|falling|rising|surprise|heavy|mounting|huge|annual|quarterly) (?:profits?|losses|loss|earnings|deficit)|(?:returned|return|returning|back) to profit|(?:in the red|in the black)',
    'profit, loss, losing, lost, earn, deficit, surplus, red., black., even., income, result, margin, money, revenue, turnover',
  ),
  topic(
    '(?:market|consumer|business|investor|buyer|public) (?:confidence|sentiment|mood)|(?:jitter(?:s|y)|nervous) (?:in|on|among|markets?|investors|traders)|market(?:s)? (?:were |was |are |is )?(?:jittery|rattled|spooked|unmoved|turmoil|volatility)|(?:rattled|spooked|reassured|calmed|unsettled|cheered) (?:the )?(?:markets?|investors|traders|lenders|shareholders)',
    'confiden, sentiment, mood, jitter, nerv, rattl, spook, reassur, calm, unsettl, cheer, volatil, turmoil, worr, market, investor, panic, fear, trust',
  ),
  topic(
    '(?:on the brink|on the verge|verge|edge|brink) of (?:bankruptcy|collapse|insolvency|ruin|closure|going under)|(?:close|near) to (?:bankruptcy|collapse|insolvency)|(?:facing|faces|faced|threatened with|avoid(?:ed)?|saved from|stave off) (?:bankruptcy|insolvency|financial ruin|closure|liquidation|administration|foreclosure|eviction)|financial (?:ruin|difficulties|trouble|woes|crisis|hardship|straits)',
    'bankrupt, collaps, insolv, ruin, clos, liquidat, administrat, receiver, foreclos, evict, financ, debt, creditor, loss, trouble, default, owe, rescue, money, fail, cash, broke., fold',
  ),
  topic(
    '(?:paid|paying|pay|pays|in|with|accept(?:s|ed)?|received|handed over|carried|carrying) (?:in )?cash(?! (?:flow|machine|register|prize|cow))|cash in hand|brown envelopes?|(?:stacks|wads|bundles|bags|suitcases?|envelopes?) of (?:cash|banknotes|money|notes)|cash payments?',
    'cash, envelop, banknote, notes, money, coin, paid, pay., payment, bribe',
  ),
  topic(
    '(?:cryptocurrenc(?:y|ies)|bitcoin|crypto|blockchain)',
    'crypto, bitcoin, blockchain, token, coin, ethereum, digital curr, wallet',
  ),
  topic(
    '(?:pension(?:s)?|retirement) (?:pot|fund|scheme|plan|savings|benefits|contributions|age|deficit)|pensions (?:were|are|will|would)|(?:cut|slash|slashed|raise|freeze|lose|lost) (?:his|her|their|its|the)? ?pensions?',
    'pension, retire, retir, saving, superannu, old age',
  ),
  topic(
    '(?:free|subsidi[sz]ed|reduced|discounted|cheaper|half-price) (?:school meals|meals|bus (?:travel|passes|fares)|public transport|travel|tickets|parking|childcare|fares|housing|loans|electricity)',
    'free, subsid, reduc, discount, cheap, half-price, half price, meal, bus., fare, transport, travel, ticket, parking, childc, loan, hous, cost, afford',
  ),
  topic(
    '(?:matched|match) funding|(?:anonymous|private|wealthy|generous|local) (?:benefactor|philanthropist|backer|sponsor)s?|(?:charitable|family) (?:foundation|trust) (?:gave|has|had|paid|donated|will|that|which)',
    'match, anonym, benefact, philanth, backer, back, sponsor, donat, donor, gave, give, gift, foundation, trust, charit, fund, pledg',
  ),
  topic(
    '(?:public|private|joint)-(?:private|public) partnership|public-private|joint venture|consortium',
    'partner, joint, ventur, consort, private, together, allian, group of, collabor',
  ),
  topic(
    '(?:salary|salaries|wages|pay|fee|fees|bonus(?:es)?) of (?:more than |up to |around |about |nearly )?[$€£]|(?:pay|wage|salary) (?:rises?|increases?|cuts?|deal|offer|claim|demand|talks|gap|packages?|scales?)|(?:pay|wages|salaries) (?:were|was|has|have|had|will|would) (?:been )?(?:cut|frozen|raised|increased|withheld|docked|rise|rise by|late)|unpaid (?:wages|overtime|salaries|work|leave|bills|rent|fines|taxes)',
    'salar, wage, pay., paid, pays, fee., fees, bonus, earn, income, unpaid, overtime, remunerat, compens, money, rais, stipend, minimum',
  ),
];
