import type { KindList } from './kind-list.ts';

/** Firms and pay, papers and elections, schools and churches, the year and its feasts. */
export const PUBLIC_LIFE: readonly KindList[] = [
  {
    name: 'industries',
    kind: 'organisation',
    groups: `hotel group, hotel company, hotelier, hotel chain, hotel operator | construction group, construction company, construction firm, builder, building firm, contractor | mining company, mining group, mining firm, miner | energy company, energy group, energy firm, utility, power company | oil company, oil group, oil firm | insurance company, insurer, insurance firm | bank, lender | law firm | accounting firm, accountancy firm, auditor | consulting firm, consultancy | engineering firm, engineering group, engineering company | shipping company, shipping line, ferry company, ferry operator | airline, carrier | car maker, carmaker, automaker, car manufacturer | chipmaker, chip maker | drugmaker, drug maker, drug company, pharmaceutical company | supermarket chain, supermarket, grocer, retailer | retail chain, retailer | publishing house, publisher | software company, software firm, technology company, tech firm | telecoms company, telecoms group, phone company | water company, water utility, utility | rail company, rail operator, train operator | bus company, bus operator | security firm, security company | logistics company, haulier, logistics firm | food company, food producer, food group | brewery, brewer | steelmaker, steel company | timber company, logging company | tobacco company | advertising agency | estate agency | investment firm, investment fund, hedge fund | pension fund | charity, foundation, non-profit | trade union, union | cooperative, co-operative | travel company, tour operator | defence company, arms maker | chemical company, chemicals group | textile company | staffing agency, recruitment agency`,
  },
  {
    name: 'sectors',
    kind: 'claim',
    groups: `agriculture, farming | fishing, fishery | forestry | mining | manufacturing | construction | tourism, hospitality | retail | banking, finance | insurance | transport | shipping | aviation | education | healthcare, health care | technology, tech | telecoms, telecommunications | energy | textile | automotive, car industry | entertainment`,
  },
  {
    name: 'pay',
    kind: 'money',
    groups: `full pay, paid leave, full salary | half pay | unpaid leave, unpaid | sick pay, sick leave | maternity leave | paternity leave | compassionate leave | annual leave, holiday | gardening leave | overtime`,
  },
  {
    name: 'standing at work',
    kind: 'role',
    groups: `desk duty, desk duties, desk job, desk work, office duty, administrative duty, light duty, restricted duty, modified duty, non-operational duty, back office | paid leave, administrative leave, special leave, leave of absence, gardening leave, garden leave, suspended, suspension, on full pay | unpaid leave, suspended, suspension, leave of absence | sick leave, signed off sick, off sick | maternity leave, parental leave | active duty, front-line duty, frontline duty, full duty, normal duty, patrol duty`,
  },
  {
    name: 'how somebody is employed',
    kind: 'role',
    groups: `self-employed, freelance, freelancer | unemployed, jobless, out of work | fixed-term, temporary contract, short-term contract, temporary staff | permanent contract, permanent staff, permanent post | zero-hours, casual staff, day labourer, day laborer | unpaid, volunteer`,
  },
  {
    name: 'papers',
    kind: 'claim',
    groups: `passport | driving licence, driver's license | birth certificate | death certificate | marriage certificate | visa | identity card, id card | permit | testament | invoice | receipt | insurance policy | bank statement | prescription | diploma, degree | subpoena, summons | warrant, search warrant | arrest warrant, warrant | patent | title deed | lease, tenancy agreement, rental agreement | affidavit, sworn statement, sworn testimony, witness statement | suicide note, farewell letter | logbook, log book | blueprint | manifesto | planning permission, planning consent, building permit, building permission | sick note, medical certificate, doctor note | ransom note | charter | environmental impact assessment, environmental assessment | risk assessment | feasibility study | work permit | residence permit | boarding pass | tax return | payslip | fishing licence | gun licence, firearms licence | press pass | library card | nautical chart | employment contract`,
  },
  {
    name: 'votes and rules',
    kind: 'claim',
    groups: `referendum, plebiscite | by-election, byelection | general election, parliamentary election, national election | presidential election | local election, municipal election, council election | recount | runoff, run-off | petition | census | opinion poll, survey`,
  },
  {
    name: 'ordinals',
    kind: 'number',
    besideSame: true,
    groups: `first, 1st, debut, inaugural, maiden | second, 2nd | third, 3rd | fourth, 4th | fifth, 5th | sixth, 6th | seventh, 7th | eighth, 8th | ninth, 9th | tenth, 10th`,
  },
  {
    name: 'seasons',
    kind: 'date',
    groups: `springtime | summer, midsummer | autumn | winter, midwinter`,
  },
  {
    name: 'meals',
    kind: 'claim',
    groups: `breakfast | lunch, lunchtime, luncheon | dinner, supper, evening meal, banquet | supper, dinner | picnic | barbecue`,
  },
  {
    name: 'feasts',
    kind: 'date',
    groups: `christmas, yuletide | easter | new year, new year's eve, new year's day | halloween | thanksgiving | ramadan | eid | passover | hanukkah | diwali | pentecost, whitsun | good friday, easter | boxing day | valentine's day | mother's day | independence day | labour day, labor day | bastille day | remembrance day | memorial day`,
  },
  {
    name: 'religions',
    kind: 'claim',
    groups: `catholic, christian | protestant, christian, lutheran, presbyterian, methodist, baptist, anglican | anglican, protestant, christian, episcopalian | lutheran, protestant, christian | methodist, protestant, christian | baptist, protestant, christian | presbyterian, protestant, christian | orthodox | jewish, jew | muslim, islamic, sunni, shia | sunni, muslim | shia, shiite, muslim | hindu | sikh | buddhist | quaker, christian | mormon | atheist`,
  },
  {
    name: 'school subjects and sciences',
    kind: 'claim',
    groups: `mathematics, maths, math | physics | chemistry | biology | history | geography | physical education | philosophy | economics | medicine | engineering | nursing | architecture | computer science, computing, informatics | psychology | sociology | theology, divinity | political science | literature | linguistics | astronomy | geology | botany | zoology | dentistry | agriculture | journalism | accounting, accountancy | business studies`,
  },
  {
    name: 'levels of school',
    kind: 'organisation',
    groups: `nursery, kindergarten, preschool | primary school, elementary school, grade school | middle school | secondary school, high school, grammar school, comprehensive | sixth form | university | night school, evening classes | boarding school | music school, conservatory, conservatoire | drama school | art school | medical school | law school | business school | seminary`,
  },
  {
    name: 'branches of engineering',
    kind: 'claim',
    groups: `mechanical | electrical, electronic | civil | structural | chemical | software | biomedical`,
  },
  {
    name: 'levels of government',
    kind: 'organisation',
    groups: `city council, town council, municipality, district council, borough council | county council | parish council, village council | regional council, regional government | state government | federal government, central government, national government | parliament | senate, upper house, parliament | house of representatives, lower house, parliament | house of commons, lower house, parliament | house of lords, upper house, parliament | supreme court, high court | court of appeal, appeals court, appeal court | district court | crown court | magistrates' court | constitutional court | county court | labour court, employment tribunal`,
  },
  {
    name: 'ways',
    kind: 'place',
    groups: `motorway, highway, freeway, expressway | street, avenue | alley | footpath, trail | cycle path, bike path, cycle lane | roundabout | junction, crossroads, intersection | level crossing, railway crossing | railway, railroad, rail line | runway | taxiway | ring road, bypass | car park | pavement, sidewalk | slip road | plaza | canal | platform`,
  },
  {
    name: 'sexes',
    kind: 'person',
    besideSame: true,
    groups: `man, gentleman, male, guy, bloke, chap | woman, female | schoolboy | schoolgirl`,
  },
  {
    name: 'units of an army and of work',
    kind: 'organisation',
    groups: `battalion | brigade | regiment | squadron | platoon`,
  },
];
