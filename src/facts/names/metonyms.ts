import { expansionsOf } from './acronym-list.ts';

/**
 * Places that news names for those who sit there: `place: words of which the original must hold one;`. Capitals speak for
 * governments, streets and buildings for a trade or an office. A page may write them of an original that names the
 * government or the trade itself. What every capital stands for, its country, the gazetteer tells; here stand other words for it.
 */
const CITIES = `
  canberra: federal; ottawa: federal; london: uk, commons, mps, whitehall, westminster, british government, british minister, british ministers, british ministry, british officials, home office, foreign office; washington: us, congress, senate, federal;
  new delhi: centre, lok sabha; moscow: kremlin, putin; berlin: bundestag; brussels: eu, european, commission, meps; the hague: dutch;
  dublin: dail, taoiseach, tanaiste, tds, td, gardai; edinburgh: holyrood, msps; cardiff: senedd; belfast: stormont; jerusalem: knesset;
  geneva: un, united nations; tehran: ayatollah; beijing: communist party; seoul: korea; pyongyang: korea;
  the city: stock, shares, investors; silicon valley: tech, technology, software; hollywood: film, films, studio, actor; bollywood: film, films, studio, actor;
  broadway: theatre, theater, musical, play`;

/** Streets and buildings that are nothing else: "at Westminster" is in Parliament, not in a part of London. */
const SEATS = `
  wall street: stock, shares, investors, analysts; fleet street: newspaper, press; white house: us, american, president; capitol hill: congress, senate, senator;
  kremlin: russia, russian, putin, moscow; pentagon: military, defence, defense; downing street: uk, british, minister, government; whitehall: uk, british, ministry, government, minister, department;
  number 10: minister, government; westminster: uk, british, parliament, commons, mps, mp, minister, lords; holyrood: scotland, scottish, msp, msps; stormont: northern ireland, mla, mlas, assembly; senedd: wales, welsh;
  elysee: france, french; scotland yard: police, met; quai d'orsay: france, french; leinster house: dail, irish, ireland, td, tds; dail: irish, ireland, deputies, td, tds; knesset: israel, israeli; bundestag: germany, german; duma: russia, russian;
  house of lords: lords, peers, peer, lord, baroness; house of commons: commons, mps, mp, parliament; senate: senators, senator, congress; house of representatives: congress, congressman, congresswoman;
  rajya sabha: india, indian, parliament; lok sabha: india, indian, parliament; diet: japan, japanese; threadneedle street: bank england; old bailey: central criminal court, crown court; square mile: stock, shares, bank; berlaymont: european commission`;

/**
 * Bodies that everybody knows to be part of a country's, or of the world's: "the UN's nuclear watchdog" for the IAEA, "Britain's public
 * broadcaster" for the BBC.
 */
const OWNERS = `
  united nations: iaea, unesco, unicef, unhcr, who, wfp, unrwa, undp, unep, ohchr, ipcc, security council, unaids, unctad, wmo, icao, unodc, ilo, fao, imo;
  united kingdom: bbc, nhs, royal navy, raf, boe, ofcom, ofsted, ofgem, ofwat, hmrc, cps, gchq, met office, national trust;
  england: nhs england, ofsted, fa, historic england, english heritage, natural england;
  united states: nasa, fbi, cia, fda, noaa, pentagon, epa, fed, congress, white house, ntsb, faa, sec, nsa, usgs, cdc, doj, dod, dhs, state department, treasury department;
  canada: rcmp, cbc, statistics canada; australia: csiro, rba; france: elysee, sncf, insee; germany: bundesbank, bundestag, bundeswehr, deutsche bahn;
  ireland: rte, garda, gardai, dail, oireachtas; india: isro, bcci, lok sabha, rajya sabha, rbi; russia: kremlin, gazprom, roscosmos, duma; japan: nhk, jaxa, boj;
  italy: carabinieri, rai; spain: guardia civil, renfe; netherlands: rijkswaterstaat; israel: idf, knesset, mossad; china: xinhua, politburo;
  european union: ec, ecb, europol, frontex, european parliament`;

/** What national teams are called by those who follow their sport. */
const TEAMS = `
  south africa: springboks, boks, proteas, bafana bafana; new zealand: all blacks, black caps, black ferns, all whites, silver ferns; australia: wallabies, socceroos, matildas;
  argentina: los pumas, albiceleste; england: three lions, lionesses, red roses; brazil: selecao; italy: azzurri; france: bleus, les bleus; spain: la roja, roja; germany: mannschaft;
  netherlands: oranje; belgium: red devils; ghana: black stars; nigeria: super eagles; cameroon: indomitable lions; senegal: lions teranga; morocco: atlas lions;
  zambia: chipolopolo; mexico: el tri; united states: usmnt, uswnt; japan: brave blossoms, samurai blue, nadeshiko; west indies: windies; pakistan: shaheens;
  jamaica: reggae boyz; ireland: boys green; scotland: tartan army; fiji: flying fijians; croatia: vatreni; uruguay: celeste;
  canada: canucks; kenya: harambee stars; tanzania: taifa stars; samoa: manu samoa; tonga: ikale tahi`;

/** What the houses of a parliament are called, which reports tell by their storey. */
const CHAMBERS = `
  lower house: house of representatives, house of commons, commons, chamber of deputies, chamber of representatives, congress of deputies, lok sabha, bundestag, duma, state duma, sejm,
  dail, riksdag, national assembly, house of assembly, house of keys, majlis, lower chamber;
  upper house: senate, house of lords, lords, rajya sabha, bundesrat, seanad, federation council, house of councillors, council of states, national council of provinces, upper chamber`;

/** Bodies that have two names of which neither is made from the other. */
const NAMESAKES = `
  cosa nostra: mafia; mafia: cosa nostra; church of england: c of e, archbishop canterbury, anglican; vatican: pope, holy see; holy see: vatican, pope; catholic church: vatican, pope;
  islamic state: isis, isil, daesh; isis: islamic state; hezbollah: hizbullah; financial times: ft; scotland yard: metropolitan police; metropolitan police: scotland yard;
  buckingham palace: king, queen, palace; kensington palace: prince, princess; lambeth palace: archbishop canterbury; hmrc: taxman, tax authority, tax authorities; irs: taxman, tax authority; mounties: rcmp, mounted police; red cross: icrc; tories: conservatives`;

function readTable(table: string): Map<string, readonly string[]> {
  return new Map(
    table.split(';').map((entry) => {
      const [place = '', words = ''] = entry.split(':');
      return [place.trim(), words.split(',').map((word) => word.trim())] as const;
    }),
  );
}

const OF_CITIES = readTable(CITIES);
const OF_SEATS = readTable(SEATS);
const OF_TEAMS = readTable(TEAMS);
const BODIES = new Map(
  [...readTable(OWNERS)].map(([owner, bodies]) => [owner, [...bodies, ...bodies.flatMap(expansionsOf)]]),
);
const OF_NAMESAKES = readTable(NAMESAKES);
const OF_HOUSES = readTable(CHAMBERS);
const OF_CHAMBERS = new Map(
  [...OF_HOUSES].flatMap(([house, chambers]) => chambers.map((chamber) => [chamber, [house]])),
);
const COUNTRY_OF_TEAM = new Map(
  [...OF_TEAMS].flatMap(([country, teams]) => teams.map((team) => [team, [country]])),
);

/**
 * Phrases for what a place may stand for, folded: "wall street" → "stock", "shares" and others. Empty for a place that stands for itself.
 * @param place its folded words, apart by one space
 */
export function standsFor(place: string): readonly string[] {
  return [OF_SEATS, OF_CITIES, OF_CHAMBERS, OF_NAMESAKES, COUNTRY_OF_TEAM].flatMap(
    (table) => table.get(place) ?? [],
  );
}

/**
 * Names of bodies and teams of a country or union, folded and without words of grammar: "united kingdom" → "bbc" and others. A page may speak
 * of whose they are.
 */
export function bodiesOf(country: string): readonly string[] {
  return [...(BODIES.get(country) ?? []), ...(OF_TEAMS.get(country) ?? [])];
}

/** Names of chambers for "upper house" and "lower house", folded; none for any other phrase. */
export function chambersOf(house: string): readonly string[] {
  return OF_HOUSES.get(house) ?? [];
}

/** True for the street or building of an institution, a body or a team, which nobody means as a place. */
export function isSeat(place: string): boolean {
  return OF_SEATS.has(place) || OF_NAMESAKES.has(place) || COUNTRY_OF_TEAM.has(place);
}
