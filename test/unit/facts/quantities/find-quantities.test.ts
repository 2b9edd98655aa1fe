import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../../../src/facts/fact.ts';
import { findMeasuresAndTimes } from '../../../../src/facts/measures-and-times.ts';
import { contextOf, sentencesIn } from '../../../support/sentences.ts';

function quantitiesIn(text: string): Quantity[] {
  return findMeasuresAndTimes(sentencesIn(text), contextOf(text, '2026-03-12')).filter(
    (fact) => fact.type === 'quantity',
  );
}

/** Span, value and unit of each quantity: "38 = 38 count". Ranges as "12..18". */
function read(text: string): string[] {
  return quantitiesIn(text).map(({ start, end, low, high, unit }) => {
    const value = low === high ? round(low) : `${round(low)}..${round(high)}`;
    return `${text.slice(start, end)} = ${value} ${unit}`;
  });
}

function round(value: number): string {
  return String(Number(value.toPrecision(4)));
}

describe('lengths and counts said in several words', () => {
  test.each([
    ['A wait of a year and four months.', ['a year and four months = 42080000 s']],
    ['It took an hour and 18 minutes.', ['an hour and 18 minutes = 4680 s']],
    ['It took three hours, 24 minutes and 50 seconds.', ['three hours, 24 minutes and 50 seconds = 12290 s']],
    ['The court granted eight more weeks.', ['eight more weeks = 4838000 s']],
    ['The court heard eight more people.', ['eight = 8 count']],
    ['It was his hundred-and-fiftieth game.', ['hundred-and-fiftieth = 150 ordinal']],
    ['It was her two hundred and twenty-fifth game.', ['two hundred and twenty-fifth = 225 ordinal']],
    ['The rain was 1.4 times the usual.', ['1.4 times = 1.4 times']],
    [
      'It carried 9.4m passengers, up from 8.7m the year before.',
      ['9.4m = 9400000 count', '8.7m = 8700000 count'],
    ],
    ['The boat is 9.4m long, up from 8.7m the year before.', ['9.4m = 9.4 m', '8.7m = 8.7 m']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('units that stand once for several numbers', () => {
  test.each([
    ['They have laid 2.4 of the 6 kilometres.', ['2.4 = 2400 m', '6 kilometres = 6000 m']],
    [
      'The crop was 70,000 tonnes, against an average of 50,000.',
      ['70,000 tonnes = 70000000 kg', '50,000 = 50000000 kg'],
    ],
    ['She won in 41.2 seconds, 0.3 seconds ahead.', ['41.2 seconds = 41.2 s', '0.3 seconds = 0.3 s']],
    ['He had 1.6 per mille of alcohol in his blood.', ['1.6 per mille = 0.16 percent']],
    ['It holds 3 petabytes.', ['3 petabytes = 3000000000000000 B']],
    ['Tea takes a twenty-fifth of the water.', ['a twenty-fifth = 4 percent']],
    ['She died at the age of 74.', ['74 = 74 age']],
    ['It lies within 400 m (1,300 feet) of the dam.', ['400 m = 400 m', '1,300 feet = 396.2 m']],
    ['It sank five feet and three of them swam.', ['five feet = 1.524 m', 'three = 3 count']],
    ['Of the boards over six feet two of them cracked.', ['six feet = 1.829 m', 'two = 2 count']],
    ['She stands six feet two in her boots.', ['six feet two = 1.88 m']],
    ['Damp was found in 1200 of the 3000 cellars.', ['1200 = 1200 count', '3000 = 3000 count']],
    ['They trained in twenty twenty-minute sessions.', ['twenty = 20 count', 'twenty-minute = 1200 s']],
    ['The ballad climbed to number 3.', ['number 3 = 3 ordinal']],
    ['Her song fell to number 12 in May.', ['number 12 = 12 ordinal']],
    ['The herd is thought to number 412.', ['412 = 412 count']],
    ['One in 17 months', ['17 months = 44710000 s']],
    [
      'Doses follow at two, four and nine weeks.',
      ['two = 1210000 s', 'four = 2419000 s', 'nine weeks = 5443000 s'],
    ],
    [
      'The quota is 48,000 tonnes, down from 55,000.',
      ['48,000 tonnes = 48000000 kg', '55,000 = 55000000 kg'],
    ],
    ['Turnout fell to 9 percent from 34.', ['9 percent = 9 percent', '34 = 34 percent']],
    ['Of the three, 5 percent is lost.', ['three = 3 count', '5 percent = 5 percent']],
    ['Profit fell to £40 from 12 shops.', ['£40 = 40 GBP', '12 = 12 count']],
    [
      'They cut it by 7,000 tonnes to 48,000 tonnes.',
      ['7,000 tonnes = 7000000 kg', '48,000 tonnes = 48000000 kg'],
    ],
    ['It rose by 10 to 15 percent.', ['10 to 15 percent = 10..15 percent']],
    ['They voted by 1,842 to 217.', ['1,842 = 1842 count', '217 = 217 count']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('quantities in other clothes', () => {
  test.each([
    ['It shut before her second birthday.', 'second = 2 age'],
    ['The biggest tenth take it all.', 'tenth = 10 percent'],
    ['They docked that half hour.', 'half hour = 1800 s'],
    ['It closed at 23 euros and ten cents.', '23 euros and ten cents = 23.1 EUR'],
    ['It was twenty-five below zero.', 'twenty-five below zero = 248.1 K'],
    ['It was 13 degrees below zero Fahrenheit.', '13 degrees below zero Fahrenheit = 248.1 K'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('numbers in every house style', () => {
  test.each([
    ['The depot holds 4,250 crates.', '4,250 = 4250 count'],
    ['The depot holds 4 250 crates.', '4 250 = 4250 count'],
    ['The depot holds 4 250 crates.', '4 250 = 4250 count'],
    ['The depot holds 4.250,5 crates.', '4.250,5 = 4251 count'],
    ['The depot holds 7,50,000 crates.', '7,50,000 = 750000 count'],
    ['The depot holds twenty-nine crates.', 'twenty-nine = 29 count'],
    ['The depot holds three hundred and six crates.', 'three hundred and six = 306 count'],
    ['The depot holds a hundred and five crates.', 'a hundred and five = 105 count'],
    ['The depot holds forty-two hundred crates.', 'forty-two hundred = 4200 count'],
    ['The depot holds 17-hundred-30 crates.', '17-hundred-30 = 1730 count'],
    ['The depot holds 58-thousand crates.', '58-thousand = 58000 count'],
    [
      'The depot holds two million three hundred thousand crates.',
      'two million three hundred thousand = 2300000 count',
    ],
    ['The depot holds 6m crates.', '6m = 6000000 count'],
    ['The depot holds 350k crates.', '350k = 350000 count'],
    ['The depot holds 3.4bn crates.', '3.4bn = 3400000000 count'],
    ['The depot holds 12 lakh crates.', '12 lakh = 1200000 count'],
    ['The depot holds 2.5 crore crates.', '2.5 crore = 25000000 count'],
    ['The depot holds half a million crates.', 'half a million = 500000 count'],
    ['The depot holds two dozen crates.', 'two dozen = 24 count'],
    ['The depot holds half a dozen crates.', 'half a dozen = 6 count'],
    ['The half-dozen crates are gone.', 'half-dozen = 6 count'],
    ['The depot holds a couple of crates.', 'a couple = 2 count'],
    ['The depot holds dozens of crates.', 'dozens = 24..99 count'],
    ['The depot holds several dozen crates.', 'dozen = 24..99 count'],
    ['The depot holds tens of thousands of crates.', 'tens of thousands = 20000..100000 count'],
    ['The depot holds 7½ crates.', '7½ = 7.5 count'],
    ['The depot holds six and a half crates.', 'six and a half = 6.5 count'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('shares', () => {
  test.each([
    ['Turnout was 48%.', '48% = 48 percent'],
    ['Turnout was 48 per cent.', '48 per cent = 48 percent'],
    ['Turnout was forty-eight point five percent.', 'forty-eight point five percent = 48.5 percent'],
    ['Turnout rose by four percentage points.', 'four percentage points = 4 point'],
    ['Two-thirds of the seats are empty.', 'Two-thirds = 66.67 percent'],
    ['A fifth of the seats are empty.', 'A fifth = 20 percent'],
    ['Half of the seats are empty.', 'Half = 50 percent'],
    ['Three quarters of the seats are empty.', 'Three quarters = 75 percent'],
    ['One tenant in nine has complained.', 'One tenant in nine = 11.11 percent'],
    ['Four in 10 tenants have complained.', 'Four in 10 = 40 percent'],
    ['Seven tenants out of ten have complained.', 'Seven tenants out of ten = 70 percent'],
    ['A one-in-five chance of frost', 'one-in-five = 20 percent'],
    ['Two in every thousand parcels go missing.', 'Two in every thousand = 0.2 percent'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('money', () => {
  test.each([
    ['It cost $3.2m.', '$3.2m = 3200000 $'],
    ['It cost US$3.2 million.', 'US$3.2 million = 3200000 USD'],
    ['It cost A$90.', 'A$90 = 90 AUD'],
    ['It cost €0.7bn.', '€0.7bn = 700000000 EUR'],
    ['It cost Rs 5 crore.', 'Rs 5 crore = 50000000 rupee'],
    ['It cost ₹64 lakh.', '₹64 lakh = 6400000 INR'],
    ['It cost 95p.', '95p = 0.95 GBP'],
    ['It cost N64m.', 'N64m = 64000000 NGN'],
    ['It cost R75 mn.', 'R75 mn = 75000000 ZAR'],
    ['It cost R3 lakh.', 'R3 lakh = 300000 ZAR'],
    ['It cost ₵900.', '₵900 = 900 GHS'],
    ['It cost GH₵45.', 'GH₵45 = 45 GHS'],
    ['It cost EC$2.7m.', 'EC$2.7m = 2700000 XCD'],
    ['It cost RM3.5 million.', 'RM3.5 million = 3500000 MYR'],
    ['It cost RM3.5mil.', 'RM3.5mil = 3500000 MYR'],
    ['It cost 300 kr.', '300 kr = 300 krone'],
    ['It cost SEK 9.4 million.', 'SEK 9.4 million = 9400000 SEK'],
    ['It cost 12 zł.', '12 zł = 12 PLN'],
    ['It cost 40 million won.', '40 million won = 40000000 KRW'],
    ['It cost 60 cents.', '60 cents = 0.6 $'],
    ['It cost 60 US cents.', '60 US cents = 0.6 USD'],
    ['It cost 25-thousand dollars.', '25-thousand dollars = 25000 $'],
    ['It cost two-point-five million euros.', 'two-point-five million euros = 2500000 EUR'],
    ['It cost half a billion pounds.', 'half a billion pounds = 500000000 GBP'],
    ['It cost a quarter of a million pounds.', 'a quarter of a million pounds = 250000 GBP'],
    ['It cost 40 Canadian dollars.', '40 Canadian dollars = 40 CAD'],
    ['It cost CHF 5-7 million.', 'CHF 5-7 million = 5000000..7000000 CHF'],
    ['It cost $2 to $3 million.', '$2 to $3 million = 2000000..3000000 $'],
    ['They shut four stone piers.', 'four = 4 count'],
    ['The parcel weighed 12 pounds.', '12 pounds = 5.443 kg'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

test('numbers of several wells are names, and wells that are counted are not', () => {
  expect(read('Wells three to five are dry.')).toEqual([]);
  expect(read('It passed wards 2 and 4, near the mill.')).toEqual([]);
  expect(read('The wells, three to five metres deep, are dry.')).toEqual(['three to five metres = 3..5 m']);
  expect(read('Wells five to three are dry.')).not.toEqual([]);
});

test('millions beside a sum are no metres', () => {
  expect(read('It cost €17.2m, against a budget of 11.5m.')).toEqual([
    '€17.2m = 17200000 EUR',
    '11.5m = 11500000 EUR',
  ]);
  expect(read('The €17m mast is 58m tall.')).toEqual(['€17m = 17000000 EUR', '58m = 58 m']);
});

test('a letter before a short number is money beside a clear sum only', () => {
  expect(read('It cost P7, down from P9.20.')).toEqual(['P7 = 7 money P', 'P9.20 = 9.2 money P']);
  expect(read('Turn off the N7 at the mill.')).toEqual([]);
  expect(read('Of the 12, three won.')).toEqual(['12 = 12 count', 'three = 3 count']);
});

describe('measures in base units', () => {
  test.each([
    ['The mast is 90ft tall.', '90ft = 27.43 m'],
    ['A 130-square-metre barn', '130-square-metre = 130 m2'],
    ['A 20-cubic-metre tank', '20-cubic-metre = 20 m3'],
    ['The mast is 27m tall.', '27m = 27 m'],
    ['The mast is 27 m, or less.', '27 m = 27 m'],
    ['The mast is 6ft 3in.', '6ft 3in = 1.905 m'],
    ['The mast is 6 ft 3 in tall.', '6 ft 3 in = 1.905 m'],
    ['It drinks three US gallons.', 'three US gallons = 0.01136 m3'],
    ['It drinks 10 imperial gallons.', '10 imperial gallons = 0.04546 m3'],
    ['It lies a quarter of a mile away.', 'a quarter of a mile = 402.3 m'],
    ['It covers 35 square miles.', '35 square miles = 90650000 m2'],
    ['It covers 12 sq km.', '12 sq km = 12000000 m2'],
    ['It covers 40 acres.', '40 acres = 161900 m2'],
    ['It holds 300 cubic metres.', '300 cubic metres = 300 m3'],
    ['It holds 9,000 gallons.', '9,000 gallons = 34.07 m3'],
    ['It weighs 15 tonnes.', '15 tonnes = 15000 kg'],
    ['It weighs 15 metric tons.', '15 metric tons = 15000 kg'],
    ['It holds 6m litres.', '6m litres = 6000 m3'],
    ['Winds of 55mph', '55mph = 24.59 m/s'],
    ['Winds of 90 km/h', '90 km/h = 25 m/s'],
    ['Winds of 30 miles an hour', '30 miles an hour = 13.41 m/s'],
    ['Winds of 40 knots', '40 knots = 20.58 m/s'],
    ['It was 31C.', '31C = 304.1 K'],
    ['It was 88 degrees Fahrenheit.', '88 degrees Fahrenheit = 304.3 K'],
    ['It was minus 4C.', 'minus 4C = 269.1 K'],
    ['A level of 50 micrograms per litre', '50 micrograms per litre = 0.00005 kg/m3'],
    ['A level of 8 parts per million', '8 parts per million = 8000 ppb'],
    ['A 3.6-gigawatt station', '3.6-gigawatt = 3600000000 W'],
    ['It took an hour and a half.', 'an hour and a half = 5400 s'],
    ['The hour-and-a-quarter trip', 'hour-and-a-quarter = 4500 s'],
    ['A year later it shut.', 'A year = 31560000 s'],
    ['It took 90 minutes.', '90 minutes = 5400 s'],
    ['It took two hours and 20 minutes.', 'two hours and 20 minutes = 8400 s'],
    ['A 45-second clip', '45-second = 45 s'],
    ['The trip lasts a fortnight.', 'a fortnight = 1210000 s'],
    ['It shut within an hour.', 'an hour = 3600 s'],
    ['It took 12 to 15 weeks.', '12 to 15 weeks = 7258000..9072000 s'],
    ['It took between a week and ten days.', 'a week and ten days = 604800..864000 s'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('ages, ranks, results and multiples', () => {
  test.each([
    ['A 52-year-old baker', '52-year-old = 52 age'],
    ['Bakers between the ages of 31 and 86', '31 and 86 = 31..86 age'],
    ['Their ages range from 31 to 86.', '31 to 86 = 31..86 age'],
    ['It fell by anywhere from 4 to 9 metres.', '4 to 9 metres = 4..9 m'],
    ['He was between 35 and 45 years old.', '35 and 45 years old = 35..45 age'],
    ['The baker dies at 87.', '87 = 87 age'],
    ['Bakers died at 87 sites.', '87 = 87 count'],
    ['The baker is 52 years old.', '52 years old = 52 age'],
    ['Mira Solano, 52, bakes.', '52 = 52 age'],
    ['A baker aged 52', '52 = 52 age'],
    ['She was 52 when it shut.', '52 = 52 age'],
    ['A baker in her fifties', 'fifties = 50..59 age'],
    ['The fourth round begins.', 'fourth = 4 ordinal'],
    ['Their 3rd attempt failed.', '3rd = 3 ordinal'],
    ['They led from the thirty-fourth minute.', 'thirty-fourth = 34 ordinal'],
    ['One in 17 of the hives was lost.', 'One in 17 = 5.882 percent'],
    ['He stood five feet nine.', 'five feet nine = 1.753 m'],
    ['The fifth-largest brewer', 'fifth = 5 ordinal'],
    ['The No. 9 brewer', 'No. 9 = 9 ordinal'],
    ['Rovers won 4-2.', '4-2 = 2..4 score'],
    ['Councillors voted eight to three.', 'eight to three = 3..8 score'],
    ['Sales doubled.', 'doubled = 2 times'],
    ['Sales are six times higher.', 'six times = 6 times'],
    ['He complained on five occasions.', 'five occasions = 5 times'],
    ['No injuries were reported.', 'No injuries = 0 count'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('what is no quantity', () => {
  test.each([
    'One of the bakers left.',
    'A Boeing 787 landed.',
    'The A320 landed.',
    'Covid-19 spread.',
    'Pump 4 failed.',
    'The plan enters phase two.',
    'After 9/11 rules changed.',
    'It is open 24/7.',
    'It offers 24-hour care.',
    'She came first.',
    'First, they tested it.',
    'A second man was hurt.',
    'In 2019 it closed.',
    'It closed on 4 May 2019 at 6.30pm.',
    'There is no doubt.',
    'The Second Amendment stands.',
    'Double-digit growth is rare.',
    'At one point he left.',
    'It opens at eight.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('bounds', () => {
  test.each([
    ['about 80 jobs', 'about'],
    ['80 or so jobs', 'about'],
    ['some 80 jobs', 'about'],
    ['more than 80 jobs', 'over'],
    ['at least 80 jobs', 'over'],
    ['no fewer than 80 jobs', 'over'],
    ['80-plus jobs', 'over'],
    ['just over 80 jobs', 'over'],
    ['nearly 80 jobs', 'under'],
    ['up to 80 jobs', 'under'],
    ['fewer than 80 jobs', 'under'],
    ['just under 80 jobs', 'under'],
    ['boys below the age of nine', 'under'],
    ['boys older than nine', 'over'],
    ['80 jobs', 'exact'],
    ['spread over six years', 'exact'],
    ['just over six years', 'over'],
  ])('%s', (text, bound) => {
    expect(quantitiesIn(text).map((quantity) => quantity.bound)).toEqual([bound]);
  });
});

describe('what is counted', () => {
  test('the noun after the number comes first, then its adjectives', () => {
    expect(quantitiesIn('They rescued 41 stranded walkers.')[0]?.counted.slice(0, 2)).toEqual([
      'walker',
      'strand',
    ]);
  });

  test('the subject is found where no noun follows', () => {
    expect(quantitiesIn('Complaints rose to 41.')[0]?.counted).toContain('complaint');
  });

  test('what a measure was taken in, with its number', () => {
    const [first, second] = quantitiesIn('It was 7.5 ppb in Pump 2 and 9.1 ppb in Pump 5.');
    expect([first?.counted[0], second?.counted[0]]).toEqual(['pump2', 'pump5']);
  });

  test('nothing is taken from beyond a semicolon', () => {
    expect(quantitiesIn('Goats were sold; 41 escaped.')[0]?.counted).not.toContain('goat');
  });
});

test('spans are offsets into the article, not into the sentence', () => {
  const text = 'Nothing happened. Then 12 geese came.';
  expect(read(text)).toEqual(['12 = 12 count']);
});

test('a number means the same in every house style', () => {
  const styles = [
    (value: number) => String(value),
    (value: number) => value.toLocaleString('en-GB'),
    (value: number) => value.toLocaleString('en-IN'),
    (value: number) => value.toLocaleString('de-DE').replaceAll('.', ' '),
    (value: number) => value.toLocaleString('de-CH'),
  ];
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 99_999_999 }), (value) => {
      for (const style of styles) {
        const [quantity] = quantitiesIn(`The store sold ${style(value)} lamps.`);
        expect(quantity).toMatchObject({ low: value, high: value, unit: 'count', precision: 0.5 });
      }
    }),
  );
});

test('hostile text is read in bounds', () => {
  const digits = '7'.repeat(100_000);
  expect(read(digits)).toEqual([]);
  const scales = `one${' million'.repeat(5_000)}`;
  expect(quantitiesIn(scales).length).toBeLessThan(20);
  const many = Array.from({ length: 10_000 }, (_, index) => `${index + 3} ants`).join(', ');
  expect(quantitiesIn(many)).toHaveLength(2_000);
});
