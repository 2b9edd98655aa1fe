import type { KindList } from './kind-list.ts';

/** Government and diplomacy: votes, laws, ministries, public bodies, measures and pacts. */
export const POLITICS: readonly KindList[] = [
  {
    name: 'ways to vote',
    kind: 'claim',
    groups: `secret ballot, secret vote | show of hands | postal ballot, postal vote, postal voting, mail-in ballot, mail-in vote, absentee ballot | electronic voting, online vote, online voting, online ballot | voice vote, acclamation | roll call, roll-call vote | proxy vote, by proxy | drawing lots, drew lots, coin toss`,
  },
  {
    name: 'majorities',
    kind: 'claim',
    groups: `simple majority, ordinary majority | two-thirds majority | three-fifths majority | three-quarters majority | absolute majority, overall majority, outright majority | qualified majority`,
  },
  {
    name: 'votes on those in power',
    kind: 'claim',
    groups: `no-confidence motion, no-confidence vote, vote of no confidence, motion of no confidence, confidence vote, vote of confidence, confidence motion | impeachment | recall vote, recall election, referendum, recall referendum | leadership contest, leadership election, leadership vote | censure motion, motion of censure, vote of censure | referendum, plebiscite | primary election | snap election, early election | by-election`,
  },
  {
    name: 'stages of a bill',
    kind: 'claim',
    groups: `first reading | second reading | third reading | committee stage | royal assent, signed into law | white paper | green paper`,
  },
  {
    name: 'kinds of rule',
    kind: 'claim',
    groups: `decree, executive order, edict, ordinance | by-law, bylaw, ordinance | constitutional amendment | treaty, pact | moratorium | memorandum of understanding | code of conduct, code of practice`,
  },
  {
    name: 'kinds of government',
    kind: 'organisation',
    groups: `coalition government, governing coalition, ruling coalition | minority government | majority government | caretaker government, interim government, transitional government, provisional government | unity government | military government, junta, military rule | shadow cabinet | government in exile`,
  },
  {
    name: 'how posts end',
    kind: 'claim',
    groups: `resignation, resigned, stepped down, stepping down, step down, stood down, standing down, stand down, quit | dismissal, sacked, dismissed, fired, sacking, ousted, removed from office, removed from his post, removed from her post | retirement, retired, retiring, stepped down, stepping down, step down, stood down, standing down | redundancy, made redundant, laid off, layoff, job cut, job loss, dismissal, sacking | impeachment, impeached | end of his term, end of her term, term ends, term expires`,
  },
  {
    name: 'how posts are held',
    kind: 'role',
    besideSame: true,
    groups: `acting, interim, caretaker, temporary, provisional | permanent | honorary | deputy, assistant, vice | associate`,
  },
  {
    name: 'who stands where',
    kind: 'organisation',
    groups: `left-wing, leftist, left-leaning, centre-left, center-left, socialist, social democratic, social democrat | right-wing, rightist, right-leaning, conservative, centre-right, center-right, christian democrat | far-right, extreme-right, hard-right, ultranationalist, nationalist, right-wing | far-left, hard-left, communist, marxist, left-wing | centrist, liberal | separatist, secessionist | monarchist, royalist | anarchist | environmentalist`,
  },
  {
    name: 'ministries',
    kind: 'organisation',
    groups: `health ministry, ministry of health, health department, department of health | education ministry, ministry of education, education department, department of education | defence ministry, ministry of defence, defense ministry, ministry of defense, defense department, department of defense | justice ministry, ministry of justice, justice department, department of justice | finance ministry, ministry of finance, treasury, economy ministry | foreign ministry, ministry of foreign affairs, foreign office, state department | interior ministry, ministry of the interior, ministry of interior, home office | agriculture ministry, ministry of agriculture, agriculture department, department of agriculture, farm ministry | transport ministry, ministry of transport, transport department, department for transport, transportation department, department of transportation, infrastructure ministry | labour ministry, labor ministry, ministry of labour, ministry of labor, labor department, employment ministry | energy ministry, ministry of energy, energy department, department of energy | environment ministry, ministry of environment, ministry of the environment | culture ministry, ministry of culture | trade ministry, ministry of trade, economy ministry, ministry of economy, commerce ministry, ministry of commerce, commerce department, business department, department of commerce | tourism ministry, ministry of tourism | sports ministry, ministry of sport | fisheries ministry, ministry of fisheries, agriculture ministry | housing ministry, ministry of housing`,
  },
  {
    name: 'committees',
    kind: 'organisation',
    groups: `planning committee, planning board, planning commission | finance committee, budget committee, appropriations committee | ethics committee, standards committee, ethics board, ethics panel | health committee | education committee, schools committee | environment committee | transport committee | defence committee, defense committee, armed services committee | foreign affairs committee, foreign relations committee | justice committee, judiciary committee, legal affairs committee | intelligence committee | disciplinary committee, disciplinary panel, disciplinary board | organising committee, organizing committee | selection committee, selection panel | audit committee | agriculture committee | housing committee | licensing committee, licensing board | culture committee | trade committee | appeals committee, appeals board | steering committee`,
  },
  {
    name: 'public bodies',
    kind: 'organisation',
    groups: `environment agency, environmental protection agency, environmental agency | food standards agency, food safety authority, food agency, food inspectorate | labour inspectorate, work inspectorate, workplace inspectorate, health and safety executive | tax authority, tax office, tax agency, tax department, revenue service, revenue | competition authority, antitrust authority, competition regulator, antitrust regulator, competition watchdog | financial regulator, financial watchdog, market regulator, securities regulator, financial supervisor, financial conduct authority | data protection authority, privacy watchdog, data watchdog, data protection agency, information commissioner | aviation authority, civil aviation authority, aviation regulator, aviation administration | maritime authority, maritime agency | medicines agency, drug regulator, medicines regulator, drugs agency, drug agency | energy regulator | water regulator, water authority | media regulator, broadcasting regulator, media authority | telecoms regulator | school inspectorate, schools inspectorate, education inspectorate | nuclear regulator, nuclear authority | gambling commission, gambling regulator, betting regulator | electoral commission, election commission, election authority, electoral authority | heritage agency, heritage board | statistics office, statistics agency, statistics bureau, statistics institute, statistical office | meteorological office, weather service, met office, weather bureau, meteorological institute, meteorological agency | geological survey, geological institute | central bank, national bank | customs service, customs authority, customs agency | land registry | audit office, court of auditors, auditor general | port authority, harbour authority, harbor authority | road authority, highways agency, roads agency, highways authority | rail regulator, rail authority | housing authority, housing agency, housing association | police watchdog, police complaints authority | consumer agency, consumer watchdog, consumer protection agency | veterinary authority, veterinary office, veterinary service | patent office | immigration service, immigration office, immigration authority | space agency | accident investigation board, transport safety board`,
  },
  {
    name: 'who decides',
    kind: 'organisation',
    groups: `cabinet | board of directors, supervisory board | shareholder, annual general meeting, agm | works council | jury | board of governors, governing body | board of trustees, trustee`,
  },
  {
    name: 'measures against a state',
    kind: 'claim',
    groups: `arms embargo | trade embargo | travel ban, visa ban, entry ban | asset freeze, frozen assets | tariff, import duty, customs duty | boycott | no-fly zone | naval blockade | oil embargo | expulsion of diplomats | flight ban | export ban | import ban`,
  },
  {
    name: 'ends of a war',
    kind: 'claim',
    groups: `ceasefire, cease-fire, truce, armistice | peace treaty, peace agreement, peace deal, peace accord | surrender, capitulation | prisoner exchange, prisoner swap | humanitarian corridor | buffer zone, demilitarised zone, demilitarized zone | withdrawal, pullout, pull-out`,
  },
  {
    name: 'attacks',
    kind: 'cause',
    groups: `air strike, airstrike, air raid, bombing raid, aerial bombardment, aerial bombing | missile strike, missile attack, rocket attack, rocket fire, air strike, airstrike | drone strike, drone attack, air strike, airstrike | shelling, artillery fire, mortar fire, mortar attack, artillery bombardment | car bomb, car bombing, suicide bombing, suicide attack | suicide bombing, suicide attack, suicide bomber, car bomb | roadside bomb, improvised explosive device, bomb | landmine | sniper fire | ground offensive, ground assault | cyberattack, cyber attack, cyber-attack | grenade attack, hand grenade | knife attack, stabbing, stabbing attack | gun attack, mass shooting, shooting | arson attack, firebombing, arson | chemical attack, gas attack, chemical weapon | vehicle attack, car-ramming, ramming attack | acid attack`,
  },
  {
    name: 'envoys',
    kind: 'role',
    groups: `ambassador, high commissioner, envoy | consul general, consul, consul-general | charge d'affaires | military attache, defence attache, defense attache | cultural attache | trade attache, commercial attache | special envoy, envoy, special representative | first secretary | second secretary | honorary consul, consul`,
  },
  {
    name: 'those around the powerful',
    kind: 'role',
    groups: `chief of staff | campaign manager, campaign director, campaign chief | speechwriter | press secretary, spokesman, spokeswoman, spokesperson, communications director, head of communications | private secretary | bodyguard, protection officer | chauffeur, driver | lobbyist | pollster | party leader | chief whip, party whip | treasurer | party chairman, party chair | legal adviser, legal advisor | economic adviser, economic advisor | security adviser, security advisor, national security adviser | parliamentary secretary | permanent secretary`,
  },
  {
    name: 'titles of nobles',
    kind: 'role',
    groups: `duke | duchess | marquess, marquis | earl | viscount | baron | baroness | knight | crown prince, prince, heir | emperor | empress | sultan | emir | tsar, czar`,
  },
  {
    name: 'ranks of airmen and others',
    kind: 'role',
    groups: `wing commander | squadron leader | flight lieutenant | group captain | air marshal, air chief marshal | flying officer | petty officer, chief petty officer | warrant officer | sergeant major | gunner | sapper | cadet | conscript, national serviceman | reservist | mercenary | paratrooper | commando, special forces | sniper | infantryman, foot soldier | tank commander | army chaplain`,
  },
  {
    name: 'arms of an army',
    kind: 'organisation',
    groups: `infantry | cavalry | artillery | combat engineer | paratrooper, parachute regiment | special forces, commando, special operations | tank regiment | military police | medical corps | marines, marine corps | territorial army, reservist | military intelligence`,
  },
];
