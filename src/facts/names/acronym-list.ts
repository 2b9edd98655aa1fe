/**
 * Bodies that news names by their letters, by general knowledge: `letters: full name / another;`, folded, without "of", "and", "the" and "for".
 * Needed where the initials do not follow from the name, and where an original writes the name in words that are not read as one
 * name ("Health and Safety Executive"). Letters that several bodies share stand for all of them.
 */
const ACRONYMS = `
  un: united nations; eu: european union; nato: north atlantic treaty organization / north atlantic treaty organisation; who: world
  health organization / world health organisation; wto: world trade organization / world trade organisation; imf: international monetary
  fund; wfp: world food programme / world food program; ilo: international labour organization / international labour organisation; iom:
  international organization migration / international organisation migration; icrc: international committee red cross; icc:
  international criminal court / international cricket council; icj: international court justice; iaea: international atomic energy
  agency; iea: international energy agency; ipcc: intergovernmental panel climate change; wmo: world meteorological organization / world
  meteorological organisation; iucn: international union conservation nature; wwf: world wildlife fund / world wide fund nature; fao:
  food agriculture organization / food agriculture organisation; unesco: united nations educational scientific cultural organization;
  unicef: united nations children fund / united nations childrens fund; unhcr: united nations high commissioner refugees / refugee
  agency; unrwa: united nations relief works agency; undp: united nations development programme; unep: united nations environment
  programme; ohchr: human rights office; oecd: organisation economic cooperation development / organization economic cooperation
  development; opec: organization petroleum exporting countries; osce: organization security cooperation europe / organisation security
  cooperation europe; asean: association southeast asian nations; au: african union; imo: international maritime organization /
  international maritime organisation / irish medical organisation; icao: international civil aviation organization; iata: international
  air transport association; iso: international organization standardization; interpol: international criminal police organization; ioc:
  international olympic committee; ipc: international paralympic committee; fifa: international football federation; uefa: union
  european football associations; wada: world anti doping agency; msf: medecins sans frontieres / doctors without borders; ngo: non
  governmental organization / non governmental organisation; ngos: non governmental organizations; ecb: european central bank / england
  wales cricket board; ec: european commission; mep: member european parliament; meps: members european parliament; echr: european court
  human rights / european convention human rights; ecj: european court justice; esa: european space agency; ema: european medicines
  agency; easa: european union aviation safety agency / european aviation safety agency; ecdc: european centre disease prevention
  control; efsa: european food safety authority; nhs: national health service; hse: health safety executive / health service executive;
  bbc: british broadcasting corporation; itv: independent television; met: metropolitan police / met office; mod: ministry defence; moj:
  ministry justice; dwp: department work pensions; dfe: department education; dft: department transport; dhsc: department health social
  care; defra: department environment food rural affairs; desnz: department energy security net zero; fcdo: foreign commonwealth
  development office / foreign office; hmrc: hm revenue customs / revenue customs; hmp: her majesty prison / his majesty prison; cps:
  crown prosecution service; nca: national crime agency; iopc: independent office police conduct; ipso: independent press standards
  organisation; ofcom: office communications; ofgem: office gas electricity markets; ofsted: office standards education; ofwat: water
  services regulation authority / water regulator; obr: office budget responsibility; ons: office national statistics; fca: financial
  conduct authority; pra: prudential regulation authority; cma: competition markets authority; sfo: serious fraud office; ico:
  information commissioner office; asa: advertising standards authority; mhra: medicines healthcare products regulatory agency; nice:
  national institute health care excellence; cqc: care quality commission; ukhsa: uk health security agency; bma: british medical
  association; rcn: royal college nursing; gmc: general medical council; nmc: nursing midwifery council; boe: bank england; caa: civil
  aviation authority; aaib: air accidents investigation branch; raib: rail accident investigation branch; maib: marine accident
  investigation branch; orr: office rail road; dvla: driver vehicle licensing agency; mca: maritime coastguard agency; rnli: royal
  national lifeboat institution; rspca: royal society prevention cruelty animals; rspb: royal society protection birds; aa: automobile
  association; rac: royal automobile club; ea: environment agency; sepa: scottish environment protection agency; nfu: national farmers
  union; tuc: trades union congress; rmt: rail maritime transport union / national union rail maritime transport workers; aslef:
  associated society locomotive engineers firemen; neu: national education union; cbi: confederation british industry / central bureau
  investigation; ifs: institute fiscal studies; niesr: national institute economic social research; snp: scottish national party; dup:
  democratic unionist party; sdlp: social democratic labour party; psni: police service northern ireland; raf: royal air force; fa:
  football association; rfu: rugby football union; mcc: marylebone cricket club; lga: local government association; nao: national audit
  office; pac: public accounts committee; lfb: london fire brigade; tfl: transport london; gchq: government communications headquarters;
  lse: london school economics / london stock exchange; ucl: university college london; rte: raidio teilifis eireann; hiqa: health
  information quality authority; ntma: national treasury management agency; gaa: gaelic athletic association; irfu: irish rugby football
  union; cso: central statistics office; epa: environmental protection agency; fbi: federal bureau investigation; cia: central
  intelligence agency; nsa: national security agency / national security adviser; doj: department justice; dhs: department homeland
  security; dod: department defense; doe: department energy; dot: department transportation; ice: immigration customs enforcement; cbp:
  customs border protection; dea: drug enforcement administration; atf: bureau alcohol tobacco firearms explosives; tsa: transportation
  security administration; faa: federal aviation administration; ntsb: national transportation safety board; nhtsa: national highway
  traffic safety administration; fcc: federal communications commission; ftc: federal trade commission; sec: securities exchange
  commission; fdic: federal deposit insurance corporation; fema: federal emergency management agency; fda: food drug administration;
  cdc: centers disease control prevention / centers disease control; nih: national institutes health; hhs: department health human
  services; usda: department agriculture / us department agriculture; hud: department housing urban development; irs: internal revenue
  service; ssa: social security administration; nasa: national aeronautics space administration; noaa: national oceanic atmospheric
  administration; nws: national weather service; nhc: national hurricane center; usgs: us geological survey / united states geological
  survey; osha: occupational safety health administration; nrc: nuclear regulatory commission; ferc: federal energy regulatory
  commission; cbo: congressional budget office; gao: government accountability office; omb: office management budget; bls: bureau labor
  statistics; fed: federal reserve; usps: postal service / us postal service; nypd: new york police department / new york city police
  department; lapd: los angeles police department; fdny: new york fire department / fire department new york; mta: metropolitan
  transportation authority; ucla: university california los angeles; mit: massachusetts institute technology; nyt: new york times; wsj:
  wall street journal; ap: associated press; afp: agence france presse / australian federal police; pa: press association / pa media;
  gop: republican party; dnc: democratic national committee; rnc: republican national committee; scotus: supreme court united states /
  supreme court; potus: president united states; aclu: american civil liberties union; naacp: national association advancement colored
  people; nra: national rifle association / nuclear regulation authority; uaw: united auto workers; aft: american federation teachers;
  afl: american federation labor / australian football league; aarp: american association retired persons; ama: american medical
  association / australian medical association; aap: american academy pediatrics / australian associated press / aam aadmi party; nfl:
  national football league; nba: national basketball association; mlb: major league baseball; nhl: national hockey league; ncaa:
  national collegiate athletic association; mls: major league soccer; usada: us anti doping agency; nyse: new york stock exchange;
  nasdaq: national association securities dealers automated quotations; darpa: defense advanced research projects agency; rcmp: royal
  canadian mounted police; cbc: canadian broadcasting corporation; cra: canada revenue agency; csis: canadian security intelligence
  service; ndp: new democratic party; abc: australian broadcasting corporation / american broadcasting company; csiro: commonwealth
  scientific industrial research organisation; asic: australian securities investments commission; accc: australian competition consumer
  commission; rba: reserve bank australia; rbnz: reserve bank new zealand; ses: state emergency service; atsb: australian transport
  safety bureau; alp: australian labor party; rbi: reserve bank india; bjp: bharatiya janata party; dgca: directorate general civil
  aviation; isro: indian space research organisation; ndrf: national disaster response force; iit: indian institute technology; aiims:
  all india institute medical sciences; bcci: board control cricket india; imd: india meteorological department; sebi: securities
  exchange board india; upi: unified payments interface; ndma: national disaster management authority; pti: press trust india; ppp:
  pakistan peoples party; anc: african national congress; da: democratic alliance; eff: economic freedom fighters; saps: south african
  police service; sars: south african revenue service; eskom: electricity supply commission; idf: israel defense forces / israeli
  military / israeli army; plo: palestine liberation organization; irgc: islamic revolutionary guard corps / revolutionary guards; pkk:
  kurdistan workers party; boj: bank japan; jaxa: japan aerospace exploration agency; jma: japan meteorological agency; pboc: people
  bank china / central bank; ccp: chinese communist party; pla: people liberation army; drc: democratic republic congo; uae: united arab
  emirates; ussr: soviet union; fsb: federal security service / federation small businesses; cnn: cable news network; ibm: international
  business machines; gm: general motors; ge: general electric; vw: volkswagen; bp: british petroleum; hp: hewlett packard; jlr: jaguar
  land rover; ba: british airways; bt: british telecom; rbs: royal bank scotland; hsbc: hongkong shanghai banking corporation; cern:
  european organization nuclear research; eso: european southern observatory; mi5: security service; mi6: secret intelligence service;
  fia: federation internationale automobile / federal investigation agency; fiba: international basketball federation; icg:
  international crisis group; hrw: human rights watch; ifrc: international federation red cross red crescent societies; ifc:
  international finance corporation; ibrd: international bank reconstruction development; ebrd: european bank reconstruction
  development; eib: european investment bank; frontex: european border coast guard agency; europol: european union agency law
  enforcement cooperation; afdb: african development bank; adb: asian development bank; aiib: asian infrastructure investment bank;
  iadb: inter american development bank; idb: inter american development bank; oas: organization american states; caricom: caribbean
  community; ecowas: economic community west african states; comesa: common market eastern southern africa; sadc: southern african
  development community; eac: east african community; igad: intergovernmental authority development; apec: asia pacific economic
  cooperation; saarc: south asian association regional cooperation; gcc: gulf cooperation council; opcw: organisation prohibition
  chemical weapons; itu: international telecommunication union; upu: universal postal union; unodc: united nations office drugs crime;
  unfpa: united nations population fund; ocha: office coordination humanitarian affairs; unido: united nations industrial development
  organization; unaids: joint united nations programme hiv aids; gavi: global alliance vaccines immunisation; irena: international
  renewable energy agency; itf: international tennis federation / international transport workers federation; atp: association tennis
  professionals; wta: women tennis association; fis: international ski federation; uci: union cycliste internationale; ufc: ultimate
  fighting championship; wbc: world boxing council; wba: world boxing association; wbo: world boxing organization; ibf: international
  boxing federation; pga: professional golfers association; lpga: ladies professional golf association; wru: welsh rugby union; sru:
  scottish rugby union; rfl: rugby football league; nrl: national rugby league; efl: english football league; sfa: scottish football
  association; spfl: scottish professional football league; faw: football association wales; fai: football association ireland; ifa:
  irish football association / irish farmers association; lta: lawn tennis association / land transport authority; pfa: professional
  footballers association; pcb: pakistan cricket board; csa: cricket south africa / canadian space agency; caf: confederation african
  football; afc: asian football confederation; concacaf: confederation north central america caribbean association football; conmebol:
  south american football confederation; wnba: women national basketball association; nascar: national association stock car auto
  racing; nepra: national electric power regulatory authority; ogra: oil gas regulatory authority; secp: securities exchange commission
  pakistan; nab: national accountability bureau; wapda: water power development authority; fbr: federal board revenue; isi: inter
  services intelligence; ispr: inter services public relations; nse: national stock exchange / nairobi securities exchange; bse: bombay
  stock exchange; trai: telecom regulatory authority india; drdo: defence research development organisation; ncb: narcotics control
  bureau; nia: national investigation agency / national identification authority; ntpc: national thermal power corporation; ongc: oil
  natural gas corporation; lic: life insurance corporation; ugc: university grants commission; ncert: national council educational
  research training; icmr: indian council medical research; bsf: border security force; crpf: central reserve police force; ngt:
  national green tribunal; jnu: jawaharlal nehru university; bsec: bangladesh securities exchange commission; uth: university teaching
  hospital / university teaching hospitals; zesco: zambia electricity supply corporation; zra: zambia revenue authority; kra: kenya
  revenue authority; kws: kenya wildlife service; knh: kenyatta national hospital; kenha: kenya national highways authority; kplc: kenya
  power lighting company; dci: directorate criminal investigations; dpp: director public prosecutions / democratic progressive party;
  iebc: independent electoral boundaries commission; eacc: ethics anti corruption commission; nema: national environment management
  authority / national emergency management agency; uwa: uganda wildlife authority; ura: uganda revenue authority; kcca: kampala capital
  city authority; tanesco: tanzania electric supply company; tra: tanzania revenue authority; efcc: economic financial crimes
  commission; inec: independent national electoral commission; ncdc: nigeria centre disease control; nnpc: nigerian national petroleum
  corporation; nafdac: national agency food drug administration control; ndlea: national drug law enforcement agency; asuu: academic
  staff union universities; nsib: nigerian safety investigation bureau; ecg: electricity company ghana; cocobod: ghana cocoa board; npa:
  national prosecuting authority; sabc: south african broadcasting corporation; cosatu: congress south african trade unions; num:
  national union mineworkers; numsa: national union metalworkers south africa; nicd: national institute communicable diseases; sanparks:
  south african national parks; sanral: south african national roads agency; zec: zimbabwe electoral commission; zesa: zimbabwe
  electricity supply authority; lra: lord resistance army / land registration authority; ilri: international livestock research
  institute; icipe: international centre insect physiology ecology; kemri: kenya medical research institute; nbi: national bureau
  investigation; pnp: philippine national police; pcg: philippine coast guard; phivolcs: philippine institute volcanology seismology;
  pagasa: philippine atmospheric geophysical astronomical services administration; ndrrmc: national disaster risk reduction management
  council; dswd: department social welfare development; deped: department education; dilg: department interior local government; denr:
  department environment natural resources; comelec: commission elections; caap: civil aviation authority philippines; dti: department
  trade industry; kpk: corruption eradication commission; bnpb: national disaster mitigation agency / national disaster management
  agency; bmkg: meteorology climatology geophysics agency / meteorological climatological geophysical agency; knkt: national
  transportation safety committee; macc: malaysian anti corruption commission; umno: united malays national organisation; hdb: housing
  development board; nus: national university singapore / national union students; ntu: nanyang technological university; hkma: hong
  kong monetary authority; mtr: mass transit railway; icac: independent commission against corruption; csrc: china securities regulatory
  commission; tsmc: taiwan semiconductor manufacturing company; kmt: kuomintang; kcna: korean central news agency; ldp: liberal
  democratic party; nhk: japan broadcasting corporation; tepco: tokyo electric power company; jtsb: japan transport safety board; meti:
  ministry economy trade industry; bom: bureau meteorology; amsa: australian maritime safety authority; apra: australian prudential
  regulation authority; aec: australian electoral commission; abs: australian bureau statistics; tga: therapeutic goods administration;
  actu: australian council trade unions; anu: australian national university; unsw: university new south wales; rfs: rural fire service;
  cfa: country fire authority; niwa: national institute water atmospheric research; nzta: new zealand transport agency; taic: transport
  accident investigation commission; nzdf: new zealand defence force; acc: accident compensation corporation; mpi: ministry primary
  industries; rnz: radio new zealand; tsb: transportation safety board / transportation safety board canada; cfia: canadian food
  inspection agency; opp: ontario provincial police; spvm: montreal police; ttc: toronto transit commission; cupe: canadian union public
  employees; bcgeu: bc government employees union; phac: public health agency canada; dfo: department fisheries oceans; crtc: canadian
  radio television telecommunications commission; ubc: university british columbia; sq: surete quebec; acas: advisory conciliation
  arbitration service; bfi: british film institute; bbfc: british board film classification; bmj: british medical journal; bgs: british
  geological survey; bhf: british heart foundation; bto: british trust ornithology; bfc: british fashion council; boa: british olympic
  association; bpas: british pregnancy advisory service; ceop: child exploitation online protection; cilt: chartered institute logistics
  transport; cih: chartered institute housing; cwu: communication workers union; fbu: fire brigades union; fsa: food standards agency /
  financial services authority; fscs: financial services compensation scheme; gla: greater london authority; gmb: general municipal
  boilermakers union; gmp: greater manchester police; hmics: hm inspectorate constabulary scotland; hmicfrs: hm inspectorate
  constabulary fire rescue services; hssib: health services safety investigations body; iod: institute directors; ippr: institute public
  policy research; iwm: imperial war museum; nasuwt: national association schoolmasters union women teachers; nahb: national association
  home builders; naht: national association head teachers; ncsc: national cyber security centre; nda: nuclear decommissioning authority;
  nihe: northern ireland housing executive; npcc: national police chiefs council; nrw: natural resources wales; nspcc: national society
  prevention cruelty children; ofqual: office qualifications examinations regulation; opss: office product safety standards; oep: office
  environmental protection; pcs: public commercial services union; phe: public health england; phs: public health scotland; phw: public
  health wales; pps: public prosecution service; rbkc: royal borough kensington chelsea; rcgp: royal college general practitioners; rcm:
  royal college midwives; rcs: royal college surgeons; rha: road haulage association; rhs: royal horticultural society; rics: royal
  institution chartered surveyors; riba: royal institute british architects; rnib: royal national institute blind people; rsc: royal
  shakespeare company / royal society chemistry; rtpi: royal town planning institute; sas: special air service / scandinavian airlines;
  sbs: special boat service; sfrs: scottish fire rescue service; smmt: society motor manufacturers traders; sqa: scottish qualifications
  authority; stuc: scottish trades union congress; tssa: transport salaried staffs association; tfgm: transport greater manchester; tfw:
  transport wales; ucu: university college union; uksa: uk statistics authority; usdaw: union shop distributive allied workers; wwt:
  wildfowl wetlands trust; ymca: young men christian association; ywca: young women christian association; asti: association secondary
  teachers ireland; bai: broadcasting authority ireland; cru: commission regulation utilities; dpc: data protection commission; esb:
  electricity supply board; esri: economic social research institute; fsai: food safety authority ireland; gsoc: garda siochana
  ombudsman commission; hea: higher education authority; hpsc: health protection surveillance centre; hpra: health products regulatory
  authority; icmsa: irish creamery milk suppliers association; ictu: irish congress trade unions; ida: industrial development agency;
  inmo: irish nurses midwives organisation; ispca: irish society prevention cruelty animals; nphet: national public health emergency
  team; npws: national parks wildlife service; nta: national transport authority; opw: office public works; rsa: road safety authority /
  royal society arts; siptu: services industrial professional technical union; tii: transport infrastructure ireland; tcd: trinity
  college dublin; ucd: university college dublin; ucc: university college cork; wrc: workplace relations commission / world rally
  championship; mcib: marine casualty investigation board; amtrak: national railroad passenger corporation; bia: bureau indian affairs;
  blm: bureau land management / black lives matter; cftc: commodity futures trading commission; cfpb: consumer financial protection
  bureau; cpsc: consumer product safety commission; eeoc: equal employment opportunity commission; fec: federal election commission;
  fws: fish wildlife service; usfws: us fish wildlife service; usfs: us forest service; hrsa: health resources services administration;
  ibew: international brotherhood electrical workers; ila: international longshoremen association; jpl: jet propulsion laboratory; nea:
  national education association; nlrb: national labor relations board; nps: national park service; npr: national public radio; nsf:
  national science foundation; pbs: public broadcasting service; pge: pacific gas electric; sba: small business administration; sdny:
  southern district new york; seiu: service employees international union; tva: tennessee valley authority; uscg: us coast guard; usaid:
  us agency international development / united states agency international development; usace: us army corps engineers; uscis: us
  citizenship immigration services; usmca: united states mexico canada agreement; ustr: us trade representative; va: department veterans
  affairs / veterans affairs; bart: bay area rapid transit; septa: southeastern pennsylvania transportation authority; mbta:
  massachusetts bay transportation authority; cpd: chicago police department; lausd: los angeles unified school district; cuny: city
  university new york; nyu: new york university; usc: university southern california; ercot: electric reliability council texas; nerc:
  north american electric reliability corporation; afd: alternative germany; bka: federal criminal police office; bfv: federal office
  protection constitution; cdu: christian democratic union; csu: christian social union; fdp: free democratic party; spd: social
  democratic party / social democrats; ovp: austrian people party; fpo: freedom party austria; spo: social democratic party austria;
  svp: swiss people party; snb: swiss national bank; cgt: general confederation labour; cfdt: french democratic confederation labour;
  sncf: french national railways; insee: national institute statistics economic studies; cnil: national commission computing liberties;
  psoe: spanish socialist workers party; istat: national institute statistics; enel: national electricity board; eni: national
  hydrocarbons authority; pis: law justice; pkp: polish state railways; mol: hungarian oil gas company; cez: czech power company; sbu:
  security service ukraine; akp: justice development party; chp: republican people party; tuik: turkish statistical institute; afad:
  disaster emergency management authority; smhi: swedish meteorological hydrological institute; gru: main intelligence directorate;
  lukoil: langepas urai kogalym oil; rosatom: state atomic energy corporation; pdvsa: petroleos venezuela; pemex: petroleos mexicanos;
  farc: revolutionary armed forces colombia; eln: national liberation army; pri: institutional revolutionary party; unam: national
  autonomous university mexico; cfe: federal electricity commission; stf: supreme federal court; ibge: brazilian institute geography
  statistics; inpe: national institute space research; codelco: national copper corporation chile;
  oap: pensioner / elderly / old people / older people / retired people; hgv: lorry / truck; ev: electric vehicle / electric car / battery
  car; atm: cash machine / cash dispenser; ngo: charity / aid group / aid agency / campaign group; pow: prisoners war; uav: drone; rv: camper /
  motorhome; pcso: community support officer; ta: teaching assistant`;

const EXPANSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  ACRONYMS.split(';').map((entry) => {
    const [letters = '', names = ''] = entry.split(':');
    return [letters.trim(), names.split('/').map((name) => name.trim().replace(/\s+/g, ' '))] as const;
  }),
);

/** Full names that folded letters are known to stand for: "hse" → "health safety executive" and another; none for unknown ones. Of many, "oaps" too. */
export function expansionsOf(letters: string): readonly string[] {
  return EXPANSIONS.get(letters) ?? EXPANSIONS.get(letters.replace(/s$/, '')) ?? [];
}
