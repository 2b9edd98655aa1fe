/**
 * Places that news names for those who sit there: `place: words of which the original must hold one;`. Capitals speak for
 * governments, streets and buildings for a trade or an office. A page may write them of an original that names the
 * government or the trade itself.
 */
const METONYMS = `
  canberra: australia, australian; ottawa: canada, canadian, federal; london: uk, britain, british, england, english;
  wellington: new zealand; washington: us, american, america, federal; delhi: india, indian, centre; new delhi: india, indian, centre;
  beijing: china, chinese; moscow: russia, russian; tokyo: japan, japanese; paris: france, french; berlin: germany, german;
  rome: italy, italian; madrid: spain, spanish; dublin: ireland, irish; warsaw: poland, polish; kyiv: ukraine, ukrainian;
  brussels: eu, european; oslo: norway, norwegian; stockholm: sweden, swedish; copenhagen: denmark, danish;
  helsinki: finland, finnish; the hague: dutch, netherlands; vienna: austria, austrian; athens: greece, greek;
  ankara: turkey, turkish; tehran: iran, iranian; jerusalem: israel, israeli; cairo: egypt, egyptian; seoul: korea, korean;
  pyongyang: korea, korean; jakarta: indonesia, indonesian; manila: philippines, philippine; islamabad: pakistan, pakistani;
  nairobi: kenya, kenyan; pretoria: south africa; mexico city: mexico, mexican; brasilia: brazil, brazilian;
  wall street: stock, shares, investors, analysts; the city: stock, shares, investors; silicon valley: tech, technology, software;
  hollywood: film, films, studio, actor; bollywood: film, films, studio, actor; fleet street: newspaper, press;
  white house: us, american, president; capitol hill: congress, senate; kremlin: russia, russian, putin;
  pentagon: military, defence, defense; downing street: uk, british, minister, government; whitehall: uk, british, ministry, government, minister;
  westminster: uk, british, parliament, commons, mps; holyrood: scotland, scottish; stormont: ireland, irish;
  elysee: france, french; scotland yard: police, met; quai d'orsay: france, french`;

const TABLE = new Map(
  METONYMS.split(';').map((entry) => {
    const [place = '', words = ''] = entry.split(':');
    return [place.trim(), words.split(',').map((word) => word.trim())] as const;
  }),
);

/**
 * Phrases for what a place may stand for, folded: "canberra" → "australia", "australian". Empty for a place that stands for itself.
 * @param place its folded words, apart by one space
 */
export function standsFor(place: string): readonly string[] {
  return TABLE.get(place) ?? [];
}
