/** The largest city of a country or region where it is not the capital, by general knowledge, folded: `whole: city;`. */
const LARGEST = `
  united states: new york; canada: toronto; australia: sydney; new zealand: auckland; brazil: sao paulo; india: mumbai; pakistan: karachi; turkey: istanbul;
  china: shanghai; south africa: johannesburg; nigeria: lagos; tanzania: dar es salaam; switzerland: zurich; scotland: glasgow; morocco: casablanca;
  vietnam: ho chi minh city; kazakhstan: almaty; ecuador: guayaquil; bolivia: santa cruz; ivory coast: abidjan; cameroon: douala; israel: jerusalem; myanmar: yangon;
  philippines: quezon city; united arab emirates: dubai; yemen: sanaa; benin: cotonou; malawi: lilongwe; texas: houston; california: los angeles; florida: jacksonville;
  illinois: chicago; pennsylvania: philadelphia; michigan: detroit; washington state: seattle; oregon: portland; missouri: kansas city; louisiana: new orleans; nevada: las vegas;
  ontario: toronto; quebec: montreal; british columbia: vancouver; alberta: calgary; saskatchewan: saskatoon; andalusia: seville; maharashtra: mumbai; kerala: thiruvananthapuram;
  gujarat: ahmedabad; uttar pradesh: lucknow; yorkshire: leeds; lombardy: milan`;

const CITIES = new Map(
  LARGEST.split(';').map((entry) => {
    const [whole = '', city = ''] = entry.split(':').map((side) => side.replace(/\s+/g, ' ').trim());
    return [whole, city] as const;
  }),
);

/** The largest city of a folded country or region, where it is another than the capital; null where none is known. */
export function largestCityOf(whole: string): string | null {
  return CITIES.get(whole) ?? null;
}
