import { describe, expect, test } from 'vitest';
import { surelyFound } from '../../support/surely-found.ts';

const ORIGINAL = `Lighthouse keeper leaves

The keeper of the Dunsay lighthouse, Morag Tulloch, resigned in April, citing poor health. The island school at Fethar was closed for nine days.

Two ferries collided off Carrick Head on Sunday morning, and a deckhand broke his wrist. Worries about the old boiler led to the closing of the swimming hall in Brae.

The knitwear firm Haldane & Rusk moved its workshop to the mainland in 2019. Its looms stood idle for three weeks in the spring.`;

const causes = (paragraph: string) =>
  surelyFound(paragraph, ORIGINAL)
    .filter(({ kind }) => kind === 'cause')
    .map(({ verdict, text }) => `${verdict}: ${text}`);

describe('causes put behind what the original tells', () => {
  test.each([
    [
      'The island school at Fethar was shut for nine days because of burst pipes.',
      'inserted: because of burst pipes',
    ],
    [
      'Two ferries collided off Carrick Head on Sunday morning after their radars failed.',
      'inserted: after their radars failed',
    ],
    [
      'Morag Tulloch, who kept the Dunsay lighthouse, stepped down in April after a quarrel with the harbour trust.',
      'changed: after a quarrel with the harbour trust',
    ],
  ])('%s', (paragraph, expected) => expect(causes(paragraph)).toEqual([expected]));
});

describe('causes that the original gives, and what is none', () => {
  test.each([
    'Morag Tulloch resigned as keeper of the Dunsay lighthouse in April because of her poor health.',
    'The swimming hall in Brae was closed because of worries about its old boiler.',
    'The looms of Haldane & Rusk stood idle over the best part of three weeks in the spring.',
    'Two ferries collided off Carrick Head on Sunday morning, after which a deckhand had a broken wrist.',
    'Morag Tulloch resigned as keeper of the Dunsay lighthouse in April because she was unwell.',
    'The knitwear firm Haldane & Rusk, which is due to pass to a nephew, moved its workshop in 2019.',
    'The bathing place in Brae has been shut because of worries over the old boiler.',
  ])('%s', (paragraph) => expect(causes(paragraph)).toEqual([]));
});

const GOVERNED_IN = `Winter on Carrick Head

The harbour café at Fethar was destroyed on Tuesday night. Its cook, Isla Brodie, died in hospital on Friday. Ewan Sands, who drove for the knitwear firm, was dismissed in 2021.

Shares in Haldane rose 4 per cent on Monday. The ice rink at Brae stood empty for two winters from 2014.

The bus to Dunsay broke down near the quarry. The council put off its vote on the pier, and the widow of a fisherman spoke against it.

A ram was stolen from the show at Scatsta, and police were sent. Ravens had taken eleven lambs, the drought had dried the wells, and heavy snow had shut the school at Brae.`;

const governed = (paragraph: string) =>
  surelyFound(paragraph, GOVERNED_IN).flatMap(({ kind, text }) => (kind === 'cause' ? [text] : []));

describe('causes told by a preposition with its noun, or by a verb', () => {
  test.each([
    [
      'The harbour café at Fethar was destroyed on Tuesday night by a boiler explosion.',
      'by a boiler explosion',
    ],
    [
      'Isla Brodie, the cook, died on Friday following knee surgery and was moved from the hospital.',
      'following knee surgery',
    ],
    ['Isla Brodie, the cook, died of a stroke in hospital on Friday.', 'of a stroke'],
    ['Isla Brodie died of a stroke before the bus to Dunsay broke down.', 'of a stroke'],
    [
      'Ewan Sands, a driver for the knitwear firm, was sacked in 2021 for falsifying mileage.',
      'for falsifying mileage',
    ],
    ['Shares in Haldane went up 4 per cent on Monday on merger rumours.', 'on merger rumours'],
    [
      'The ice rink at Brae stood empty for two winters from 2014, the result of botched wiring.',
      'the result of botched wiring',
    ],
    ['The bus to Dunsay broke down near the quarry after a puncture.', 'after a puncture'],
    [
      'The council put off its vote on the pier amid pressure from yacht owners.',
      'amid pressure from yacht owners',
    ],
    ['The council put off its vote on the pier over flooding fears.', 'over flooding fears'],
    [
      'The bus to Dunsay broke down near the quarry, which the operator blames on cheap diesel.',
      'blames on cheap diesel',
    ],
    [
      'The bus to Dunsay that broke down after striking a kerb blocked the road near the quarry.',
      'after striking a kerb',
    ],
  ])('%s', (paragraph, expected) => expect(governed(paragraph).join()).toContain(expected));

  test.each([
    'The harbour café at Fethar was destroyed by Wednesday morning.',
    'Ewan Sands, a driver for the knitwear firm, was barred for two years in 2021.',
    'Nobody is to be blamed for the bus to Dunsay, which broke down near the quarry.',
    'The council, which put off its vote on the pier, looks after a widow.',
    'At Scatsta, where police went after a stolen ram, ravens had taken lambs.',
    'A fire engine was sent by the fire service when the harbour café at Fethar was destroyed on Tuesday night.',
    'The ice rink at Brae stood empty for two winters, over 2014 and 2015.',
    'Ewan Sands, a driver for the knitwear firm, was suspended for two races in 2021.',
    'Ewan Sands, a driver for the knitwear firm, was jailed in 2021 with no possibility for parole.',
    'Ewan Sands, a driver for the knitwear firm, was held on suspicion of theft in 2021.',
    'Ewan Sands, a driver for the knitwear firm, was not dismissed over pay in 2021.',
    'The council put off its vote on the pier shortly after half past nine.',
    'The council put off its vote on the pier, which it is due to talk over in June.',
    'Keep reading, because the council put off its vote on the pier and there is more to come.',
  ])('none: %s', (paragraph) => expect(governed(paragraph)).toEqual([]));
});

describe('causes told beside', () => {
  const TOLD = `Mill strike

Weavers at the Skelby mill walked out at noon. They had waited since May for the overtime money of the spring, their steward said.`;
  const found = (paragraph: string) =>
    surelyFound(paragraph, TOLD).flatMap(({ kind, text }) => (kind === 'cause' ? [text] : []));

  test('a sentence further on', () => {
    expect(
      found(
        'Weavers at the Skelby mill walked out at noon because overtime money of the spring had been kept back.',
      ),
    ).toEqual([]);
  });
  test('in one word, a sentence further on', () => {
    const crash =
      'Skelby bus\n\nA man of 40 was taken to hospital on Monday. A boiler had exploded at the mill, its owner said.';
    const causes = surelyFound('A man of 40 was taken to hospital on Monday after an explosion.', crash);
    expect(causes.filter(({ kind }) => kind === 'cause')).toEqual([]);
  });
  test('not told there', () => {
    expect(found('Weavers at the Skelby mill walked out at noon because of mouldy canteens.')).toEqual([
      'because of mouldy canteens',
    ]);
  });
});
