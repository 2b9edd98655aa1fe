import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const ORIGINAL = `Peru and Bolivia agree to share the lake

AREQUIPA, Sept 3 — The governments of Peru and Bolivia agreed on Monday to share the water of Lake Sumaq, officials said in Arequipa.

The Health and Safety Executive and the Agency for Lakes, Rivers and Wetlands will watch the pumps. Engineers from Uppsala and from a firm in Dresden drew up the plan, and the NOAA lent two buoys.

Fishing families on Islay, in the Hebrides, run a similar scheme. "It works," said Morag Tain, who teaches at the University of Leeds.

The Ministry of Fisheries in Wales declined to comment, and so did the Commons committee on water. The coins that paid for it came from Baghdad, and a diver from Noumea tested the pumps.`;

/** Names that are found in one paragraph of a page made from the original above. */
function namesFound(paragraph: string): string[] {
  return findingsOf(paragraph, ORIGINAL)
    .filter(({ kind }) => ['person', 'organisation', 'place'].includes(kind))
    .map(({ text }) => text);
}

describe('geography', () => {
  test.each([
    'Lima and La Paz agreed to share the water of Lake Sumaq.',
    'Swedish and German engineers drew up the plan for the pumps.',
    'Two South American governments agreed to share the water of Lake Sumaq.',
    'Fishing families on a Scottish island run a similar scheme.',
    'Morag Tain teaches in Yorkshire, in the north of England.',
    'Officials in Lima agreed to share the water of Lake Sumaq.',
    'Cardiff declined to comment, and so did those at Westminster.',
    'The coins that paid for it came from the Iraqi capital.',
    'A diver from New Caledonia tested the pumps.',
    'A similar scheme is run by families in the west of Britain.',
  ])('what lies in what is no news: %s', (paragraph) => expect(namesFound(paragraph)).toEqual([]));

  test.each([
    ['Ministers flew to Lima on Monday to share the water of Lake Sumaq.', 'Lima'],
    ['Norwegian engineers drew up the plan for the pumps.', 'Norwegian'],
    ['The coins that paid for it came from Tehran.', 'Tehran'],
    ['Fishing families on a Welsh island in Ireland run a similar scheme.', 'Ireland'],
    ['Engineers from Hamburg drew up the plan for the pumps.', 'Hamburg'],
    ['Governments in Central America agreed to share the water of Lake Sumaq.', 'Central America'],
    ['The European Union lent two buoys.', 'European Union'],
  ])('what does not follow is: %s', (paragraph, name) => expect(namesFound(paragraph)).toContain(name));
});

describe('letters and full names', () => {
  test.each([
    'The HSE will watch the pumps.',
    'The ALRW will watch the pumps.',
    'The National Oceanic and Atmospheric Administration lent two buoys.',
  ])('the one for the other: %s', (paragraph) => expect(namesFound(paragraph)).toEqual([]));

  test.each([
    ['The FAA will watch the pumps.', 'FAA'],
    ['The ALW will watch the pumps.', 'ALW'],
    ['The National Weather Service lent two buoys.', 'National Weather Service'],
  ])('other letters are another body: %s', (paragraph, name) =>
    expect(namesFound(paragraph)).toContain(name),
  );
});

describe('beside the account', () => {
  test.each([
    'The pumps at Lake Sumaq. Photo: Lena Marsk',
    'The water of Lake Sumaq (Picture: Tom Verrick/Getty)',
    'The pumps start in a year. Sign up to the Harbour Post newsletter for more of the best stories.',
    'Enjoyed it? Follow LakeLines Daily on all platforms and on WhatsApp.',
  ])('credits and calls are no findings: %s', (paragraph) => expect(namesFound(paragraph)).toEqual([]));

  test.each([
    ['The plan was leaked to Lena Marsk, a reporter.', 'Lena Marsk'],
    ['The scheme is named after the Harbour Post, which paid for it.', 'Harbour Post'],
  ])('the same names in it are: %s', (paragraph, name) => expect(namesFound(paragraph)).toContain(name));
});

describe('words of everyday that carry a capital', () => {
  test.each([
    'Swollen Sumaq is shared at last. Thirsty towns will drink. Dodgy pumps are out.',
    'Stunned Morag Tain says it works. Pink coins paid for it.',
    'Monitors will watch the pumps. Overjoyed Tain teaches on.',
    'BOSS TAIN HAILS SHARED LAKE: WATER ROW ENDED',
    'Thirsty Rivals Finally Agree To Share Lake Water',
    'The pumps will be on by New Year’s Eve.',
  ])('name nobody: %s', (paragraph) => expect(namesFound(paragraph)).toEqual([]));

  test.each([
    ['Stunned Gwen Farrow says it works.', 'Gwen Farrow'],
    ['Caldera has agreed to share the water of Lake Sumaq, said Rosa Caldera.', 'Rosa Caldera'],
    ['Dodgy Halvorsen pumps will be watched.', 'Halvorsen'],
    ['The water is for Pink Harbour, said Morag Tain.', 'Pink Harbour'],
  ])('but names behind them are found: %s', (paragraph, name) =>
    expect(namesFound(paragraph).join(' ')).toContain(name),
  );
});

describe('a capital city where the original has “the capital”', () => {
  const NEPAL =
    'The court of Nepal ruled on Monday.\n\nForty villagers came to the capital to follow the case.';
  const page = 'Forty villagers came to Kathmandu to follow the case.';
  test('of the one country that it names', () => {
    expect(findingsOf(page, `Ruling\n\n${NEPAL}`)).toEqual([]);
  });
  test('not where it names two', () => {
    const texts = findingsOf(page, `Ruling\n\n${NEPAL} A lawyer from India spoke for them.`);
    expect(texts.map(({ text }) => text)).toEqual(['Kathmandu']);
  });
});

test.each([
  ['The firm asked OAPs to save water.', 'The firm asked pensioners to save water.'],
  ['Kenyan Faith Jepkor won in Skelby.', 'Faith Jepkor of Kenya won in Skelby.'],
])('groups by their letters, and names behind a nationality: %s', (page, original) => {
  expect(findingsOf(page, `Account\n\n${original}`)).toEqual([]);
});

test('a league of which the original does not tell', () => {
  const original = 'Account\n\nThe club will play in the second tier, its manager said in Skelby.';
  const found = findingsOf('The Championship club will play in the second tier, its manager said.', original);
  expect(found.map(({ text }) => text)).toEqual(['Championship']);
});
