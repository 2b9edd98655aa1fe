/** Firms, work, money, markets, shops, property. */
export const BUSINESS = `
company firm corporation | business enterprise | entrepreneur entrepreneurship entrepreneurial
industry sector | buy purchase acquire acquisition buyer | sell sale seller | pay payment
spend expenditure outlay spender | merge merger amalgamation | takeover buyout
bankrupt bankruptcy insolvent | collapse downfall | profit earnings | revenue turnover takings
wage salary remuneration | worker employee staff workforce staffer personnel | employ employer
recruit hire | layoff redundant retrench | sack dismiss | job vacancy | colleague coworker
apprentice apprenticeship trainee | manager managerial | owner ownership proprietor
shareholder stockholder | investor invest | debt indebted indebtedness | loan lend lender | bank banker
money cash | cost expense pricey | cheap inexpensive | discount rebate markdown | inflation inflationary
recession recessionary | economy economic economist | finance financial
client clientele shopper consumer patron customer | shop store outlet | supermarket grocer grocery
market marketplace | merchant merchandise | goods commodity | advertise commercial | sponsor sponsorship
warehouse depot | shipment consignment cargo freight | ship vessel boat | deliver delivery courier
parcel package | competitor competition compete rival rivalry | monopoly monopolise | surplus glut
rent rental lease tenancy | tenant lodger | landlord landlady | property estate
house home dwelling household | apartment flat condominium condo | hotel inn | skyscraper tower
walkout stoppage | bonus bonuses perk | audit auditor | contractor subcontractor
chairman chairwoman chairperson chair | founder cofounder | partnership partner | franchise franchisee
license licence | annual yearly | boom flourish thrive prosper | rebound recover recovery recuperate
stagnate stagnant | risk risky peril hazard danger | safe safety | gamble gambler bet wager
tycoon magnate mogul | luxury lavish opulent | restaurant eatery diner bistro | cafe coffeehouse
pub tavern | waiter waitress | cook cuisine culinary | meal lunch dinner supper | food foodstuff
bakery baker | brewery brewer brew beer ale lager | wine vineyard winery winemaker
farm farmer agriculture farmland | crop harvest | cattle cow livestock | dairy milk | pesticide insecticide
fish fishery fisherman fishermen angler | miner mining | oil petroleum crude | petrol gasoline
coal colliery | steel steelmaker | blackout outage | refinery refine | nuclear atomic | solar photovoltaic
windfarm turbine | textile fabric | clothes garment apparel attire outfit | shoe footwear
fashion trendy stylish | device gadget | machine machinery equipment apparatus
vehicle car automobile auto automaker carmaker | lorry truck | motorcycle motorbike motorcyclist
bicycle bike cycle cyclist biker | taxi cab | rail railway railroad | tram streetcar trolley
subway metro underground | airport airfield aerodrome | airline carrier | runway tarmac
road highway motorway freeway street | tunnel underpass | pavement sidewalk
junction intersection crossroads | driver motorist chauffeur | passenger commuter | pilot aviator
crew crewmember | sailor seaman mariner seafarer | port harbour harbor dock quay | pier jetty wharf
share stock equities`;
