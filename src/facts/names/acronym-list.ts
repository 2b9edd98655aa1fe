/**
 * Bodies that news names by their letters, by general knowledge: `letters: full name / another;`, folded, without "of", "and", "the" and "for".
 * Needed where the initials do not follow from the name, and where an original writes the name in words that are not read as one
 * name ("Health and Safety Executive"). Letters that several bodies share stand for all of them.
 */
const ACRONYMS = `
  un: united nations; eu: european union; nato: north atlantic treaty organization / north atlantic treaty organisation; who: world health
  organization / world health organisation; wto: world trade organization / world trade organisation; imf: international monetary fund;
  wfp: world food programme / world food program; ilo: international labour organization / international labour organisation; iom:
  international organization migration / international organisation migration; icrc: international committee red cross; icc: international
  criminal court / international cricket council; icj: international court justice; iaea: international atomic energy agency; iea:
  international energy agency; ipcc: intergovernmental panel climate change; wmo: world meteorological organization / world meteorological
  organisation; iucn: international union conservation nature; wwf: world wildlife fund / world wide fund nature; fao: food agriculture
  organization / food agriculture organisation; unesco: united nations educational scientific cultural organization; unicef: united
  nations children fund / united nations childrens fund; unhcr: united nations high commissioner refugees / refugee agency; unrwa: united
  nations relief works agency; undp: united nations development programme; unep: united nations environment programme; ohchr: human rights
  office; oecd: organisation economic cooperation development / organization economic cooperation development; opec: organization
  petroleum exporting countries; osce: organization security cooperation europe / organisation security cooperation europe; asean:
  association southeast asian nations; au: african union; imo: international maritime organization / international maritime organisation;
  icao: international civil aviation organization; iata: international air transport association; iso: international organization
  standardization; interpol: international criminal police organization; ioc: international olympic committee; ipc: international
  paralympic committee; fifa: international football federation; uefa: union european football associations; wada: world anti doping
  agency; msf: medecins sans frontieres / doctors without borders; ngo: non governmental organization / non governmental organisation;
  ngos: non governmental organizations; ecb: european central bank / england wales cricket board; ec: european commission; mep: member
  european parliament; meps: members european parliament; echr: european court human rights / european convention human rights; ecj:
  european court justice; esa: european space agency; ema: european medicines agency; easa: european union aviation safety agency; ecdc:
  european centre disease prevention control; efsa: european food safety authority; nhs: national health service; hse: health safety
  executive / health service executive; bbc: british broadcasting corporation; itv: independent television; met: metropolitan police / met
  office; mod: ministry defence; moj: ministry justice; dwp: department work pensions; dfe: department education; dft: department
  transport; dhsc: department health social care; defra: department environment food rural affairs; desnz: department energy security net
  zero; fcdo: foreign commonwealth development office / foreign office; hmrc: hm revenue customs / revenue customs; hmp: her majesty
  prison / his majesty prison; cps: crown prosecution service; nca: national crime agency; iopc: independent office police conduct; ipso:
  independent press standards organisation; ofcom: office communications; ofgem: office gas electricity markets; ofsted: office standards
  education; ofwat: water services regulation authority / water regulator; obr: office budget responsibility; ons: office national
  statistics; fca: financial conduct authority; pra: prudential regulation authority; cma: competition markets authority; sfo: serious
  fraud office; ico: information commissioner office; asa: advertising standards authority; mhra: medicines healthcare products regulatory
  agency; nice: national institute health care excellence; cqc: care quality commission; ukhsa: uk health security agency; bma: british
  medical association; rcn: royal college nursing; gmc: general medical council; nmc: nursing midwifery council; boe: bank england; caa:
  civil aviation authority; aaib: air accidents investigation branch; raib: rail accident investigation branch; maib: marine accident
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
  commission; fdic: federal deposit insurance corporation; fema: federal emergency management agency; fda: food drug administration; cdc:
  centers disease control prevention / centers disease control; nih: national institutes health; hhs: department health human services;
  usda: department agriculture / us department agriculture; hud: department housing urban development; irs: internal revenue service; ssa:
  social security administration; nasa: national aeronautics space administration; noaa: national oceanic atmospheric administration; nws:
  national weather service; nhc: national hurricane center; usgs: us geological survey / united states geological survey; osha:
  occupational safety health administration; nrc: nuclear regulatory commission; ferc: federal energy regulatory commission; cbo:
  congressional budget office; gao: government accountability office; omb: office management budget; bls: bureau labor statistics; fed:
  federal reserve; usps: postal service / us postal service; nypd: new york police department / new york city police department; lapd: los
  angeles police department; fdny: new york fire department / fire department new york; mta: metropolitan transportation authority; ucla:
  university california los angeles; mit: massachusetts institute technology; nyt: new york times; wsj: wall street journal; ap:
  associated press; afp: agence france presse; pa: press association / pa media; gop: republican party; dnc: democratic national
  committee; rnc: republican national committee; scotus: supreme court united states / supreme court; potus: president united states;
  aclu: american civil liberties union; naacp: national association advancement colored people; nra: national rifle association; uaw:
  united auto workers; aft: american federation teachers; afl: american federation labor / australian football league; aarp: american
  association retired persons; ama: american medical association; aap: american academy pediatrics / australian associated press; nfl:
  national football league; nba: national basketball association; mlb: major league baseball; nhl: national hockey league; ncaa: national
  collegiate athletic association; mls: major league soccer; usada: us anti doping agency; nyse: new york stock exchange; nasdaq: national
  association securities dealers automated quotations; darpa: defense advanced research projects agency; rcmp: royal canadian mounted
  police; cbc: canadian broadcasting corporation; cra: canada revenue agency; csis: canadian security intelligence service; ndp: new
  democratic party; abc: australian broadcasting corporation / american broadcasting company; csiro: commonwealth scientific industrial
  research organisation; asic: australian securities investments commission; accc: australian competition consumer commission; rba:
  reserve bank australia; rbnz: reserve bank new zealand; ses: state emergency service; atsb: australian transport safety bureau; alp:
  australian labor party; rbi: reserve bank india; bjp: bharatiya janata party; dgca: directorate general civil aviation; isro: indian
  space research organisation; ndrf: national disaster response force; iit: indian institute technology; aiims: all india institute
  medical sciences; bcci: board control cricket india; imd: india meteorological department; sebi: securities exchange board india; upi:
  unified payments interface; ndma: national disaster management authority; pti: press trust india; ppp: pakistan peoples party; anc:
  african national congress; da: democratic alliance; eff: economic freedom fighters; saps: south african police service; sars: south
  african revenue service; eskom: electricity supply commission; idf: israel defense forces / israeli military / israeli army; plo:
  palestine liberation organization; irgc: islamic revolutionary guard corps / revolutionary guards; pkk: kurdistan workers party; boj:
  bank japan; jaxa: japan aerospace exploration agency; jma: japan meteorological agency; pboc: people bank china / central bank; ccp:
  chinese communist party; pla: people liberation army; drc: democratic republic congo; uae: united arab emirates; ussr: soviet union;
  fsb: federal security service / federation small businesses; cnn: cable news network; ibm: international business machines; gm: general
  motors; ge: general electric; vw: volkswagen; bp: british petroleum; hp: hewlett packard; jlr: jaguar land rover; ba: british airways;
  bt: british telecom; rbs: royal bank scotland; hsbc: hongkong shanghai banking corporation; cern: european organization nuclear
  research; eso: european southern observatory; mi5: security service; mi6: secret intelligence service`;

const EXPANSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  ACRONYMS.split(';').map((entry) => {
    const [letters = '', names = ''] = entry.split(':');
    return [letters.trim(), names.split('/').map((name) => name.trim().replace(/\s+/g, ' '))] as const;
  }),
);

/** Full names that folded letters are known to stand for: "hse" → "health safety executive" and another; none for unknown ones. */
export function expansionsOf(letters: string): readonly string[] {
  return EXPANSIONS.get(letters) ?? [];
}
