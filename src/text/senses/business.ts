/** Firms, work, money, markets, shops, property. */
export const BUSINESS = `
company firm corporation business enterprise | entrepreneur entrepreneurship entrepreneurial
industry sector | buy purchase acquire acquisition buyer | sell sale seller | pay payment
spend expenditure outlay spender | merge merger amalgamation | takeover buyout
bankrupt bankruptcy insolvent | collapse downfall | profit earnings | revenue turnover
wage salary remuneration | worker employee staff workforce staffer personnel | employ employer
recruit hire | layoff redundant retrench | sack dismiss | colleague coworker
apprentice apprenticeship trainee | manager managerial | owner ownership proprietor
shareholder stockholder | investor invest | debt indebted indebtedness | loan lend lender | bank banker
money cash | cost expense pricey | cheap inexpensive cheaper cheapest | discount rebate markdown
inflation inflationary | recession recessionary | economy economic economist | finance financial
client clientele shopper consumer customer | shop store | supermarket grocer grocery | market marketplace
merchant merchandise | sponsor sponsorship | warehouse depot | shipment consignment cargo freight
ship vessel boat | deliver delivery | parcel package | competitor competition compete rival rivalry
monopoly monopolise | surplus glut | rent rental lease tenancy | tenant lodger | landlord landlady
property estate | house home dwelling household | apartment flat condominium condo | hotel inn
skyscraper tower | walkout stoppage | bonus bonuses | audit auditor | contractor subcontractor
chairman chairwoman chairperson chair | founder cofounder | partnership partner | franchise franchisee
license licence | annual yearly | boom flourish thrive prosper | rebound recover recovery recuperate
stagnate stagnant | risk risky peril hazard danger | safe safety safer safest | gamble gambler bet wager
tycoon magnate mogul | luxury lavish opulent | restaurant eatery diner bistro | cafe coffeehouse
pub tavern | waiter waitress | cook cuisine culinary | meal lunch dinner supper | food foodstuff
bakery baker | brewery brewer brew beer lager | wine vineyard winery winemaker
farm farmer agriculture farmland | crop harvest | cattle cow | dairy milk | pesticide insecticide
fish fishery fisherman fishermen angler | miner mining | oil petroleum crude | petrol gasoline
coal colliery | steel steelmaker | blackout outage | refinery refine | nuclear atomic | solar photovoltaic
windfarm turbine | textile fabric | clothes garment apparel attire outfit | shoe footwear
fashion trendy stylish | device gadget | machine machinery equipment apparatus | vehicle car automobile auto
lorry truck | motorcycle motorbike motorcyclist | bicycle bike cycle cyclist | taxi cab
rail railway railroad | tram streetcar trolley | subway metro underground | airport airfield aerodrome
airline carrier | runway tarmac | road highway motorway freeway | tunnel underpass | pavement sidewalk
junction intersection crossroads | driver motorist chauffeur | passenger commuter | pilot aviator
crew crewmember | sailor seaman seafarer | port harbour harbor dock quay | pier jetty wharf
share stock equities`;
