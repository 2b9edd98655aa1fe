import { cause } from '../cause.ts';
import type { Topic } from '../topic.ts';

/** Causes from business, markets and public money, each with all the words by which a faithful page may come to it. Right and wrong by words alone on the labelled pairs: 15 : 0. */
export const MONEY_CAUSES: readonly Topic[] = [
  cause(
    '(?:staff|staffing|labou?r|worker|skills|driver|crew|nurse|teacher) shortages?|shortage of (?:staff|workers|labou?r|skilled \\w+|drivers|nurses|teachers|crew)|understaffing|lack of (?:staff|workers|personnel)',
    'shortag, understaff, short-staff, recruit, vacan, unfilled, scarc, lack, too few, not enough, enough, short of, hire, hiring, missing, sick, personnel, fewer',
    'staff, worker, labour, labor, crew, employ',
  ),
  cause(
    '(?:rising|soaring|higher|increas(?:ed|ing)|mounting|spiralling|surging|escalating|growing|ballooning) (?:\\w+ )?(?:costs?|prices?|bills?|expenses|rents?|wages?)|cost overruns?|cost pressures?',
    'inflat, expens, dear, overrun, costl, surg, soar, doubl, treb, tripl, rising, risen, rose, higher, increas',
    'cost, pric, bill, fee., fees, wage, pay, rent, afford, budget',
  ),
  cause(
    '(?:energy|electricity|power|gas|heating|utility) (?:prices?|costs?|bills?)|energy crisis',
    'energ, electr, power, gas., heat, fuel, oil., kilowatt, megawatt, utilit, coal, grid, boiler',
  ),
  cause(
    '(?:fuel|oil|diesel|petrol|gasoline|kerosene) (?:prices?|costs?|shortages?)|(?:price|cost) of (?:fuel|oil|diesel|petrol)',
    'fuel, oil., diesel, petrol, gasol, kerosen, crude, barrel, pump, energ',
  ),
  cause(
    '(?:raw materials?|steel|timber|food|feed|fertili[sz]er|wheat|grain|cocoa|coffee|cotton|freight) (?:prices?|costs?|shortages?)|(?:price|cost) of (?:raw materials|steel|timber|feed|fertili[sz]er|wheat|freight)',
    'raw, material, steel, timber, wood, food, feed, fertili, wheat, grain, cocoa, coffee, cotton, freight, shipping, ingredient, commodit, input, harvest, suppl',
  ),
  cause(
    'supply[- ]chain \\w+|supply (?:problems|shortages|bottlenecks|disruptions?)|shortage of (?:parts|components|chips|materials)|(?:parts|chip|component) shortages?|delivery delays',
    'suppl, deliver, shortag, parts., part., chain, logist, shipping, shipment, ship., ships., freight, container, component, import, bottleneck, chip., chips, stock',
  ),
  cause(
    '(?:new |higher |us |american )?(?:tariffs|import duties|trade war|export (?:ban|curbs)|trade (?:dispute|tensions))',
    'tariff, duty, duties, levy, levies, trade, customs, export, import, quota, embargo, sanction',
  ),
  cause(
    'inflation|cost of living(?: crisis)?|cost-of-living \\w+',
    'inflat, price, cost of living, cost-of-living, consumer, cpi',
  ),
  cause(
    '(?:higher|rising|high|lower|falling|low) (?:interest|mortgage|borrowing|lending) (?:rates?|costs?)|interest rates?|borrowing costs|higher rates',
    'interest, rate., rates., borrow, mortgag, lend, loan, central bank, monetar, credit, yield',
  ),
  cause(
    '(?:weak|weaker|strong|stronger|falling|rising|sliding|plunging) (?:currency|dollar|euro|pound|sterling|yen|peso|rand|rupee|won|krone|krona|franc|real|lira|shilling|exchange rate)|exchange rates?|currency (?:swings|movements|fluctuations|losses|effects)|devaluation',
    'currenc, exchange, devalu, depreciat, appreciat, weak, strengthen, stronger, strong dollar, strong euro, strong pound, strong yen, sterling',
  ),
  cause(
    '(?:budget|funding|spending|government) cuts|cuts to (?:funding|budgets|spending)|austerity|lack of (?:funds|funding|money|cash|resources)|(?:budget|funding|cash) (?:shortfall|squeeze|crisis|problems|constraints|pressures)',
    'auster, cutback, shortfall, deficit, underfund, unfunded, ran out, run out, overspen, squeez, bankrupt, debt, loss',
    'cut., cuts, cutting, fund, budget, money, financ, saving, save, grant, subsid, cash, spend, afford, cost',
  ),
  cause(
    '(?:mis|bad |poor )management|mismanagement|corruption|embezzlement|nepotism|bribery|fraud',
    'manag, corrupt, embezzl, nepot, bribe, fraud, misus, steal, stole, theft, crook, misappropriat, divert, siphon, graft, kickback, waste, squander, mislaid, dishonest, irregularit, missing',
  ),
  cause(
    '(?:falling|weak|weaker|slumping|slowing|slow|lower|sluggish|declining|shrinking|dwindling|strong|stronger|rising|growing|booming|soaring|robust|high) (?:\\w+ )?(?:demand|sales|orders|interest|appetite)|slump in (?:demand|sales|orders)|(?:drop|fall|surge|rise) in (?:demand|sales|orders)',
    'demand, sale., sales, sell, sold, order, buy, bought, custom, consum, market, appetit, interest, popular, visitor, booking, passenger, export, attend, shipment, client, subscri, ticket, fewer, more people, less, took out',
  ),
  cause(
    '(?:foreign|cheap|cheaper|chinese|asian|fierce|stiff|tough|growing|intense|increased|online|low-cost) (?:\\w+ )?(?:competition|competitors|rivals|imports)|competition from',
    'compet, rival, import, cheap, undercut, market share, online, abroad, overseas',
  ),
  cause(
    'restructuring(?: costs| charges)?|write-?downs?|write-?offs?|one-off (?:charges?|costs?|items?)|impairments?|bad (?:debts|loans)|loan losses',
    'restructur, reorgan, writ, wrote, one-off, impair, exception, provision, bad debt, bad loan, soured, default, redundan, severance, charge',
  ),
  cause(
    'cost[- ]cutting(?: \\w+)?|efficiency (?:savings|drive)|savings? (?:drive|programme|program|plan)',
    'saving, save, cheap, efficien, cut., cuts., cutting, budget, trim, slim',
    'cost',
  ),
  cause(
    '(?:loss|departure|exit) of (?:a |an |its |the |several |two )?(?:\\w+ )?(?:customer|client|contract|sponsor|investor|supplier)s?',
    'loss, lose, losing, leav, pull, withdr, cancel, ended, expir, walk, contract, depart, quit, dropp, switch',
    'lost, left, end.',
  ),
  cause(
    'red tape|bureaucracy|(?:stricter|tougher|tighter|new|stringent) (?:\\w+ )?(?:rules|regulations?|legislation|laws|standards)',
    'rule, regulat, law., laws, legislat, directive, standard, bureaucra, red tape, permit, paperwork, licen, approv, decree, act., ordinance, requir, ban., bans, banned, limit, code, bill',
  ),
  cause(
    'panic[- ]buying|hoarding|speculat(?:ion|ors)|profiteering|foreign (?:buyers|investors)|short[- ]sell(?:ers|ing)|profit[- ]taking',
    'panic, hoard, specul, profit, foreign, overseas, short., short-, investor, stockpil, buyer',
  ),
  cause(
    'remote work(?:ing)?|working from home|home working|online shopping|e-commerce|artificial intelligence|automation',
    'remote, home, online, internet, web., website, digital, e-commerce, artificial, ai., automat, robot, machine, algorithm, comput, software',
  ),
  cause(
    '(?:aggressive |clever |successful )?(?:advertising|marketing|promotional) (?:campaign|push|drive)|word of mouth|(?:a )?viral (?:video|post|clip)|hype',
    'advert, marketing, promot, campaign, word of mouth, viral, hype, social media, publicity, brand, tiktok, instagram, youtube, facebook, video, recommend',
  ),
];
