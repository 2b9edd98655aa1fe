import { describe, expect, test } from 'vitest';
import { surelyFound } from '../../support/surely-found.ts';

const ORIGINAL = `Mill at Skelby to close

The mill at Skelby, one of Norland's oldest paper mills, will close in May. It was the weakest August since 2020 for orders.

Skelby had its first strike since 1987 in March. The firm's previous record was a loss of 9 million pounds in 2019. The small mill at Tarn stays open.`;

function ranked(paragraph: string): string[] {
  return surelyFound(paragraph, ORIGINAL).flatMap(({ kind, text }) => (kind === 'superlative' ? [text] : []));
}

test.each([
  [
    'The mill at Skelby, the oldest paper mill in Norland, will close in May.',
    'the oldest paper mill in Norland',
  ],
  ['It was the weakest month since 2020 for orders.', 'the weakest month since 2020 for orders'],
  [
    'It is the first time that a Norland mill has been closed after its smell spread.',
    'the first time that a Norland mill',
  ],
])('claims more: %s', (paragraph, words) => {
  expect(ranked(paragraph).join()).toContain(words);
});

test.each([
  'The mill at Skelby, one of the oldest paper mills in Norland, will close in May.',
  'It was the weakest August since 2020 for orders.',
  "It isn't the first mill to close in May.",
  'The mill at Skelby took the best part of two years to close.',
  'See our guide to the best paper mills of the year in Norland!',
  "The loss of 9 million pounds in 2019 had been the firm's worst in its books.",
])('claims no more: %s', (paragraph) => expect(ranked(paragraph)).toEqual([]));

test('never before is more than the first since', () => {
  expect(ranked('Skelby had never had a strike before.')).toEqual(['never had a strike before']);
  expect(ranked('Skelby had never had a strike before, but more than 300 people struck.')).toEqual([
    'never had a strike before',
  ]);
  expect(ranked('Never in its history had Skelby seen so many strikes, and more came.')).toEqual([
    'Never in its history',
  ]);
  expect(ranked('Never in its history has Skelby had a smaller crew.')).toEqual([
    'Never in its history has Skelby had a smaller',
  ]);
});

describe('held against a sentence of its own', () => {
  const ranks = (page: string, original: string) =>
    surelyFound(page, original).flatMap(({ kind, text }) => (kind === 'superlative' ? [text] : []));

  test.each([
    [
      'one of the oldest',
      'The mill, one of the oldest of its age in Norland, weighs its flour by hand in Skelby.',
      "Norland's oldest mill weighs 40 sacks of flour by hand in Skelby.",
      "Norland's oldest mill",
    ],
    [
      'the most since',
      'Some 90 mills will be sold in June, the most since the week before Lent.',
      'Some 90 mills are to be sold in June, the most on record.',
      'the most on record',
    ],
    [
      'nobody longer',
      'Ada Quill spent nine days on the moor above Skelby and came down unhurt.',
      'Ada Quill spent nine days on the moor above Skelby. Nobody has ever lasted longer.',
      'Nobody has ever lasted longer',
    ],
    [
      'a month that limits',
      'The lake at Skelby stood at 81 feet, its highest level for August since 2007.',
      'The lake at Skelby was at 81 feet, the highest level since 2007.',
      'the highest level since 2007',
    ],
    [
      'leading',
      'Ada Quill, a potter in Norland, praised the glaze on the Skelby bowls.',
      "Ada Quill, Norland's leading potter, praised the glaze on the Skelby bowls.",
      "Norland's leading potter",
    ],
  ])('claims more: %s', (_, original, page, found) => expect(ranks(page, original)).toEqual([found]));

  test.each([
    [
      'what everybody knows of a city',
      'A food bank in Glasgow was flooded on Monday after a main burst.',
      "A food bank in Scotland's largest city was under water on Monday after a main burst.",
    ],
    [
      'who was hired longer ago than some day',
      'Staff hired before 2025 keep their pension at the Skelby mill.',
      'Nobody who was hired earlier than 2025 loses a pension at the Skelby mill.',
    ],
    [
      'the month is named beside',
      'The lake at Skelby stood at 81 feet, its highest level for August since 2007.',
      'August was wet. The lake at Skelby was at 81 feet, the highest level since 2007.',
    ],
  ])('claims no more: %s', (_, original, page) => expect(ranks(page, original)).toEqual([]));
});

test('a rank among more than the original has it among is one', () =>
  expect(
    surelyFound(
      'Ann Orlik, who runs the oldest pub in Kent, blamed the cost of light.',
      'Pub to close\n\nThe Ferryman, Canterbury’s oldest pub, will close on Sunday. Ann Orlik, who runs it, blamed the cost of light.',
    ).map(({ text }) => text),
  ).toContain('the oldest pub in Kent'));

describe('firsts of their kind', () => {
  const FIRST_IN = `Court names judge

Ada Marsh was named president of the river court on Monday. She is the only woman on its bench. A stone axe was found in the gravel of the Wend last autumn. Doctors at Tarn gave 40 children the new drops.

It was the first hearing of the week. The first bus of the day was late.`;
  const firsts = (paragraph: string) =>
    surelyFound(paragraph, FIRST_IN).flatMap(({ kind, text }) => (kind === 'superlative' ? [text] : []));

  test.each([
    [
      'Ada Marsh, the first woman to sit on its bench, was named president of the river court.',
      'the first woman to sit on its bench',
    ],
    [
      'A stone axe found in the gravel is the first proof that hunters lived by the Wend.',
      'the first proof that hunters lived',
    ],
    [
      'The drops are the first medicine ever found to work in children at Tarn.',
      'the first medicine ever found',
    ],
    ['In the gravel lay the first axe ever dug up by the Wend.', 'the first axe ever dug'],
  ])('%s', (paragraph, expected) => expect(firsts(paragraph).join()).toContain(expected));

  test.each([
    'The first hearing of the week named Ada Marsh president of the river court.',
    'Ada Marsh was the first to admit that she is the only woman on the bench.',
    'The first 40 children to get the new drops were treated by doctors at Tarn.',
  ])('none: %s', (paragraph) => expect(firsts(paragraph)).toEqual([]));
});

describe('ranks told by setting one above all others', () => {
  const RANKS_IN = `Harbours counted

The survey lists 84 leaking hulls at Skelby. The ferry carried 3,100 cars in June, and its third breakdown came in July.

Sales of rope rose 9 per cent to £7.8 million. A storm hit the coast in March, the third in two years.`;
  const ranks = (paragraph: string) =>
    surelyFound(paragraph, RANKS_IN).flatMap(({ kind, text }) => (kind === 'superlative' ? [text] : []));

  test.each([
    ['The survey lists 84 leaking hulls at Skelby, more than any other harbour has.', 'more than any other'],
    [
      'The survey lists 84 leaking hulls at Skelby, the most of any harbour on the coast.',
      'the most of any harbour',
    ],
    [
      'The ferry carried 3,100 cars in June, higher than anywhere else on the coast.',
      'higher than anywhere else',
    ],
    ['The ferry carried 3,100 cars in June, faster than on any other line.', 'faster than on any other'],
    ['Leaking hulls are the leading cause of wrecks; the survey lists 84 at Skelby.', 'the leading cause'],
    [
      'The survey lists 84 leaking hulls at Skelby, which is the oldest harbour town the county still dredges.',
      'the oldest harbour town',
    ],
    ['Sales of rope rose 9 per cent to a record £7.8 million.', 'record'],
    ['The ferry broke down in July for the third time, and this was the worst of them.', 'the worst'],
    ['The storm in March was the third, and the fiercest, to hit the coast in two years.', 'the fiercest'],
  ])('%s', (paragraph, expected) => expect(ranks(paragraph).join()).toContain(expected));

  test.each([
    'The ferry carried more than 3,000 cars in June.',
    'The ferry is no faster than any other, and carried 3,100 cars in June.',
  ])('none: %s', (paragraph) => expect(ranks(paragraph)).toEqual([]));
});

describe('told in full', () => {
  const before =
    'Loom sold 400 carts in 2025. Its profit fell to 9 million crowns, the first decline since 2022.';
  const ranks = (page: string, original = before) =>
    surelyFound(page, original, 'Page', '2026-03-12').flatMap(({ kind, text }) =>
      kind === 'superlative' ? [text] : [],
    );

  test.each([
    ['Loom sold 400 carts in 2025. Its profit fell to 9 million crowns, the lowest profit in three decades.'],
    ['Loom sold 400 carts in 2025. Its profit fell to 9 million crowns, a twelve-year low.'],
  ])('as far back as the original names nothing: %s', (page) => expect(ranks(page)).toHaveLength(1));

  test.each([
    [
      'Loom sold 400 carts in 2025, the biggest sale the town has ever seen.',
      'the biggest sale the town has ever seen',
    ],
  ])('in full: %s', (page, words) => expect(ranks(page)).toEqual([words]));

  test('as far back as a year of the original lies', () => {
    const page =
      'Loom sold 400 carts in 2025. Its profit fell to 9 million crowns, the lowest in four years.';
    expect(ranks(page)).toEqual([]);
  });

  test('over a land that the original does not name', () => {
    const wheel =
      'It will have heated seats for the first time. A wheel made in Skelby was delivered to Loom in May.';
    expect(
      ranks('It will have the largest wheel in Scandinavia, delivered to Loom in May.', wheel),
    ).toHaveLength(1);
  });

  test('as never before, which is for the first time', () => {
    const seats = 'The hall of Loom in Skelby will have heated seats for the first time.';
    expect(
      ranks('The hall of Loom in Skelby will have heated seats, which it has never had before.', seats),
    ).toEqual([]);
  });

  test('as the first of its kind', () => {
    const page = 'A court in Skelby heard in the first trial of its kind in Norland how the carts were sold.';
    expect(ranks(page, 'A court in Skelby, Norland, heard how the carts were sold.')).toEqual([
      'the first trial of its kind in Norland how the carts',
    ]);
  });

  test('as the longest of its owner', () => {
    const ship = 'The Ada is a 97-metre ship that Skelby Lines runs to the islands.';
    expect(
      ranks('The Ada runs to the islands for Skelby Lines, and at 97 metres she is its longest ship.', ship),
    ).toEqual(['its longest ship']);
  });

  test.each([
    ['Its foremost concern was the crew, said Loom.', 'Our first concern is the crew, said Loom.'],
    [
      'The closest house stands 300 metres from the mill.',
      'The nearest house stands 300 metres from the mill.',
    ],
    ['The earliest case was found at the mill in May.', 'The first case was found at the mill in May.'],
  ])('in a word for another: %s', (page, original) => expect(ranks(page, original)).toEqual([]));
});
