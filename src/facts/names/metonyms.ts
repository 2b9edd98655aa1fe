/**
 * Places that news names for those who sit there: `place: words of which the original must hold one;`. Capitals speak for
 * governments, streets and buildings for a trade or an office. A page may write them of an original that names the
 * government or the trade itself. What every capital stands for, its country, the gazetteer tells; here stand other words for it.
 */
const CITIES = `
  canberra: federal; ottawa: federal; london: uk, commons, mps, whitehall, westminster; washington: us, congress, senate, federal;
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
  rajya sabha: india, indian, parliament; lok sabha: india, indian, parliament; diet: japan, japanese; threadneedle street: bank england; old bailey: central criminal court, crown court; square mile: stock, shares, bank; berlaymont: european commission`;

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

/**
 * Phrases for what a place may stand for, folded: "wall street" → "stock", "shares" and others. Empty for a place that stands for itself.
 * @param place its folded words, apart by one space
 */
export function standsFor(place: string): readonly string[] {
  return OF_SEATS.get(place) ?? OF_CITIES.get(place) ?? [];
}

/** True for the street or building of an institution, which nobody means as a place. */
export function isSeat(place: string): boolean {
  return OF_SEATS.has(place);
}
