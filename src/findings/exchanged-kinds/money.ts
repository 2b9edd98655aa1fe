import type { KindList } from './kind-list.ts';

/** Firms, trade, taxes, and what households pay and get. */
export const MONEY: readonly KindList[] = [
  {
    name: 'taxes',
    kind: 'money',
    groups: `income tax | corporation tax, corporate tax, company tax, business tax, profit tax | value added tax, value-added tax, vat, sales tax, goods and services tax, gst | inheritance tax, estate tax, death duty | capital gains tax | property tax, council tax, land tax | stamp duty | wealth tax | payroll tax, national insurance | fuel duty, fuel tax, petrol tax, gas tax | carbon tax | sugar tax | windfall tax | customs duty, import duty, import tax, tariff | export duty, export tax | excise, excise duty | tourist tax, tourism tax, bed tax, hotel tax | road tax, vehicle tax, car tax | air passenger duty | digital tax, digital services tax | alcohol duty, alcohol tax | tobacco tax, tobacco duty | business rates | church tax | landfill tax | inheritance levy`,
  },
  {
    name: 'where the money comes from',
    kind: 'money',
    groups: `grant, subsidy | bank loan, loan | bond issue, bond sale, bond | share issue, rights issue, share sale | donation, gift, bequest, fundraising, crowdfunding, legacy, donor | lottery, lottery fund | sponsorship, sponsor | crowdfunding, donation | ticket sales, admission fee, entrance fee, ticket revenue | licence fee, license fee | subscription, membership fee | levy, surcharge | private investor, private investment, venture capital | inheritance | tuition fee`,
  },
  {
    name: 'ways to pay',
    kind: 'money',
    groups: `in cash, cash, banknote | cheque | credit card | debit card | bank transfer, wire transfer | cryptocurrency, bitcoin | gift card, voucher, gift voucher | in instalments, in installments, monthly instalment | contactless, mobile payment | direct debit, standing order | in coins | gold bar, gold bullion`,
  },
  {
    name: 'loans',
    kind: 'money',
    groups: `mortgage, home loan, housing loan | student loan | car loan | payday loan | overdraft | credit card debt | bridging loan | emergency loan | interest-free loan | business loan | pawn, pawnbroker`,
  },
  {
    name: 'accounts of a firm',
    kind: 'money',
    groups: `revenue, turnover, sales, takings | net profit, net income, profit, earnings, profit after tax | operating profit, operating income, profit, earnings | pre-tax profit, pretax profit, profit before tax, profit, earnings | gross profit, profit | market value, market capitalisation, market capitalization, valuation, stock market value | operating costs, running costs | order intake, order book, order backlog | cash flow | dividend | share price | debt, borrowings, liabilities`,
  },
  {
    name: 'deals of firms',
    kind: 'claim',
    groups: `takeover, acquisition, buyout, merger | joint venture | flotation, initial public offering, ipo, stock market listing | bankruptcy, insolvency, into administration, in administration, receivership, liquidation | demerger, spin-off, spinoff | share buyback, buyback | rights issue, share issue | nationalisation, nationalization | privatisation, privatization | franchise deal, franchise agreement | licensing agreement, licensing deal | profit warning`,
  },
  {
    name: 'how firms are owned',
    kind: 'claim',
    groups: `family-owned, family-run, family business, family firm, family company, privately held, privately owned, private company | state-owned, publicly owned, government-owned, nationalised, nationalized, municipally owned, state-run | publicly traded, listed company, plc | cooperative, co-operative, co-op, employee-owned | non-profit, not-for-profit, foundation, charity`,
  },
  {
    name: 'sites of a firm',
    kind: 'place',
    groups: `branch, outlet, store, shop | factory, plant, mill, workshop, assembly line | distribution centre, distribution center, warehouse, depot, logistics centre, store | head office, headquarters | call centre, call center | showroom | research centre, research center, laboratory, lab, research facility | data centre, data center | training centre, training center | repair shop, workshop, service centre`,
  },
  {
    name: 'measures of an economy',
    kind: 'claim',
    groups: `inflation, consumer prices, cost of living | unemployment, joblessness, jobless rate, jobless | gross domestic product, gdp, economic growth, economic output | interest rate, base rate, borrowing cost | retail sales, consumer spending | industrial production, factory output, industrial output, manufacturing output | house price, property price, home price | wage growth, pay growth, average earnings, real wages | productivity | trade deficit, trade surplus, trade balance, trade gap | budget deficit, fiscal deficit, budget surplus | consumer confidence | business confidence | exchange rate | money supply | public debt, national debt, government debt | foreign investment | housing starts, new homes`,
  },
  {
    name: 'directions of trade and travel',
    kind: 'claim',
    besideSame: true,
    groups: `import, imported, importer, inbound | export, exported, exporter, outbound | incoming, arriving, inbound | outgoing, departing, outbound | immigration, immigrant | emigration, emigrant | inflow | outflow | arrivals | departures | creditor, lender | debtor, borrower`,
  },
  {
    name: 'bills of a household',
    kind: 'money',
    groups: `rent | mortgage payment, mortgage | electricity bill, power bill, energy bill | gas bill, energy bill | heating bill, fuel bill, energy bill | water bill | council tax | school fee | tuition fee, tuition | insurance premium | train fare, rail fare | bus fare | air fare, airfare | petrol price, fuel price, pump price, gas price, gasoline price | food price, food bill, grocery bill, grocery price | childcare cost, nursery fee, childcare fee | parking charge, parking fee | road toll, congestion charge | phone bill, broadband bill | pension contribution | prescription charge | entrance fee, admission fee, admission charge | postage, stamp price | rail ticket | heating cost`,
  },
  {
    name: 'benefits',
    kind: 'money',
    groups: `child benefit, family allowance, child allowance | unemployment benefit, unemployment pay, jobseeker's allowance, dole | housing benefit, rent subsidy, housing allowance | disability benefit, disability allowance, disability pension | state pension, old-age pension, retirement pension | sickness benefit, sick pay | maternity pay, maternity benefit, parental allowance | student grant | winter fuel payment, heating allowance | carer's allowance | food stamps | minimum wage | free school meals | tax credit, tax break | income support, social assistance | widow's pension | war pension`,
  },
  {
    name: 'what is paid to workers',
    kind: 'money',
    groups: `bonus | overtime pay, overtime | severance pay, redundancy pay, severance, redundancy payment, redundancy package | royalties | travel allowance | gratuity | hourly wage, hourly pay, hourly rate | monthly salary | holiday pay | hazard pay, danger money | night allowance, shift allowance | stock option, share option | company car | starting salary`,
  },
  {
    name: 'insurances',
    kind: 'money',
    groups: `health insurance, medical insurance | car insurance, motor insurance | home insurance, house insurance, buildings insurance, contents insurance, household insurance | life insurance, life assurance | travel insurance | flood insurance | liability insurance | crop insurance | pet insurance | unemployment insurance`,
  },
  {
    name: 'investments',
    kind: 'money',
    groups: `equities, shares, stocks | government bonds, bonds, gilts, treasuries | cryptocurrency, bitcoin, crypto | commodities | real estate | savings account, deposit account | pension fund | hedge fund | private equity | current account, checking account | safe deposit box`,
  },
  {
    name: 'cargoes',
    kind: 'claim',
    after: [
      'carrying',
      'loaded with',
      'laden with',
      'cargo of',
      'shipment of',
      'shipments of',
      'consignment of',
      'load of',
      'transporting',
      'hauling',
      'tonnes of',
      'tons of',
      'delivery of',
      'deliveries of',
    ],
    groups: `crude oil, crude, oil | grain, wheat, maize, corn, barley, cereal | coal | iron ore, ore, iron | container | car, vehicle | fertiliser, fertilizer | cement, concrete | livestock, sheep, cattle, pig | liquefied natural gas, lng, gas | timber, log, wood | steel, metal | sugar | scrap metal, scrap, metal | banana, fruit | apple, fruit | orange, fruit | phosphate, fertiliser | bauxite, ore | soya, soybean, soy | palm oil, vegetable oil, oil | chemical | diesel, fuel | petrol, gasoline, fuel | jet fuel, kerosene, fuel | milk | water | beer | fish, salmon, herring, cod | rice | potato, vegetable | tomato, vegetable | onion, vegetable | cotton | copper, metal | gold, metal, bullion | salt, grit | sand, gravel, aggregate | furniture | medicine, medical supplies, drug | aid, food, relief supplies | weapon, arms, ammunition, munition | tobacco, cigarette | cocoa | coffee | meat, beef, pork | rubbish, waste, garbage | hay, straw | brick | tyre, tire | paper | flour`,
  },
  {
    name: 'wares',
    kind: 'claim',
    after: [
      'maker of',
      'makers of',
      'manufacturer of',
      'manufacturers of',
      'producer of',
      'producers of',
      'makes',
      'seller of',
      'sells',
      'manufactures',
      'produces',
      'supplier of',
    ],
    groups: `shoe, footwear, boot | furniture, chair, table | toy | window, door | kitchen | bicycle, bike | tyre, tire | paper, packaging | battery | chip, semiconductor | medicine, drug, pharmaceutical | clothes, clothing, textile, garment | tile, ceramic | glass | paint | soap, detergent, cosmetic | steel | cement | machine tool, machinery, machine | weapon, arms, ammunition | turbine | lens | screw, bolt | pump | tractor, farm machinery | boat, yacht | piano | chocolate, confectionery, sweet | beer | cheese, dairy | frozen food | pet food | car, vehicle | lorry, truck, vehicle | aircraft, plane | train | bus, coach, vehicle | engine | solar panel | carpet | mattress | lift, elevator | bread | cable | pipe | fertiliser, fertilizer`,
  },
];
