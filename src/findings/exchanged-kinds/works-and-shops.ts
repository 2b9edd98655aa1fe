import type { KindList } from './kind-list.ts';

/** Where goods are made, dug, sold and shown, and what is built: each told apart by what it is for. */
export const WORKS_AND_SHOPS: readonly KindList[] = [
  {
    name: 'factories',
    kind: 'place',
    groups: `shoe factory | car factory, car plant, assembly plant | steel mill, steelworks, steel plant | paper mill, pulp mill | textile mill, textile factory, garment factory, clothing factory, cotton mill, textile plant | chocolate factory, sweet factory, confectionery factory | furniture factory | toy factory | brick factory, brickworks, brick kiln | cement factory, cement works, cement plant | sugar refinery, sugar mill, sugar factory | chemical plant, chemical works, chemical factory | fertiliser plant, fertilizer plant, fertiliser factory | battery factory, battery plant, gigafactory | tyre factory, tyre plant, tire plant | glass factory, glassworks | fireworks factory | munitions factory, arms factory, ammunition factory | biscuit factory | meat plant, slaughterhouse, abattoir, meatpacking plant, meat factory | fish plant, cannery, fish factory, fish processing plant | dairy, creamery, milk plant | sawmill, timber mill | shipyard, boatyard | brewery | distillery | aluminium smelter, aluminum smelter, smelter | oil refinery | recycling plant, recycling centre | bottling plant | pharmaceutical plant | chip plant, chip factory, semiconductor plant | plastics factory, plastic factory | paint factory | soap factory | match factory | bakery | tannery | rice mill | flour mill | nuclear plant, nuclear power plant, nuclear power station | foundry | carpet factory | mattress factory | desalination plant | sewage plant, sewage works, sewage treatment plant | water treatment plant, waterworks`,
  },
  {
    name: 'mines',
    kind: 'place',
    groups: `coal mine, colliery, coal pit | gold mine | copper mine | silver mine | diamond mine | salt mine | iron ore mine, iron mine | lithium mine | tin mine | uranium mine | zinc mine | nickel mine | quarry | potash mine | jade mine | slate mine | lead mine | cobalt mine | platinum mine | phosphate mine | bauxite mine | emerald mine | ruby mine`,
  },
  {
    name: 'shops',
    kind: 'place',
    groups: `butcher shop, butcher's shop | bakery, baker's shop | shoe shop, shoe store | clothes shop, clothing store, fashion store, boutique, clothes store | toy shop, toy store | bookshop, bookstore | jewellery shop, jewelry store, jeweller | hardware shop, hardware store, diy store | electronics shop, electronics store | pet shop, pet store | sports shop, sporting goods store | furniture shop, furniture store | corner shop, convenience store, village shop | charity shop, second-hand shop, thrift store | off-licence, liquor store | newsagent | florist, flower shop | betting shop, bookmaker | phone shop, phone store | pawn shop, pawnshop | antiques shop, antique shop | souvenir shop, gift shop | pharmacy, chemist, drugstore | barber shop, hairdresser, hair salon, barbershop | laundrette, launderette, dry cleaner | tattoo parlour, tattoo parlor | garden centre, garden center | greengrocer | bike shop, bicycle shop | music shop, record shop, record store | ice cream parlour | sweet shop | chip shop, fish and chip shop | delicatessen | department store | supermarket, grocery store | car dealership, car showroom | nail bar, nail salon, beauty salon`,
  },
  {
    name: 'markets',
    kind: 'place',
    groups: `fish market | flea market | cattle market, livestock market | flower market | christmas market | farmers' market | food market | night market | street market | meat market | fruit market, vegetable market`,
  },
  {
    name: 'museums',
    kind: 'place',
    groups: `art museum, art gallery | science museum | natural history museum | maritime museum | war museum, military museum | railway museum | folk museum, open-air museum | toy museum | motor museum, car museum | aviation museum, air museum | mining museum | football museum | jewish museum | fishing museum | textile museum`,
  },
  {
    name: 'bridges by what goes over',
    kind: 'place',
    groups: `railway bridge, rail bridge, railroad bridge | road bridge, motorway bridge, highway bridge | footbridge, pedestrian bridge | aqueduct`,
  },
  {
    name: 'bridges by build',
    kind: 'place',
    groups: `suspension bridge | cable-stayed bridge | arch bridge, arched bridge | swing bridge | drawbridge, bascule bridge, lift bridge | pontoon bridge, floating bridge | rope bridge | covered bridge`,
  },
  {
    name: 'tunnels',
    kind: 'place',
    groups: `rail tunnel, railway tunnel, train tunnel | road tunnel, motorway tunnel | foot tunnel, pedestrian tunnel, underpass | metro tunnel, subway tunnel | sewer tunnel | water tunnel`,
  },
  {
    name: 'monuments',
    kind: 'claim',
    groups: `statue, bust, sculpture | obelisk | war memorial, cenotaph | plaque | fountain | mausoleum | triumphal arch | sundial | clock tower | totem pole | bandstand | maypole`,
  },
  {
    name: 'toys',
    kind: 'claim',
    groups: `doll | teddy bear, soft toy, cuddly toy | train set, model train, model railway | jigsaw | kite | toy car | lego | board game | video game, computer game | puppet | rocking horse | yo-yo | skipping rope | trading card`,
  },
  {
    name: 'diets',
    kind: 'claim',
    groups: `vegetarian, meat-free | vegan, plant-based | halal | kosher | gluten-free | lactose-free, dairy-free | sugar-free | low-fat`,
  },
];
