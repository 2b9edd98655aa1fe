import { describe, expect, test } from 'vitest';
import { stated } from '../../support/stated.ts';

const HEAT =
  'The last heat, on the lake at Varne, was won by a length, and the Tarnow crew may lodge a complaint.';
const CAR = 'A car that may have been hers was seen by a ferryman near Leck on Friday, 12 kilometres away.';
const SPLINTERS =
  "The splinters, some as wide as 9 millimetres, are believed to have come from a loose plate in a flour mill at the firm's bakery in Leck.";

describe('a lost doubt is marked at what was doubted', () => {
  test.each([
    [
      'not at "final", which says what heat it was',
      HEAT,
      'On the lake at Varne, where the final heat was won by a length, the Tarnow crew has lodged a complaint.',
      'has lodged',
    ],
    [
      'at the noun of a relative clause, not at the verb behind it',
      CAR,
      'Her car was spotted by a ferryman about 12 kilometres off, close to Leck, on Friday.',
      'car',
    ],
    [
      'at the verb behind an aside',
      SPLINTERS,
      'A loose plate in a flour mill at the bakery in Leck, Norvane, was the source.',
      'was the source',
    ],
  ])('%s', (_, original, page, expected) => expect(stated(original, page)).toEqual([expected]));

  test.each([
    [
      HEAT,
      'On the lake at Varne, where the final heat was won by a length, the Tarnow crew is thinking of a complaint.',
    ],
    [
      CAR,
      'A car, possibly hers, was spotted by a ferryman about 12 kilometres off, close to Leck, on Friday.',
    ],
    [
      SPLINTERS,
      'A loose plate in a flour mill at the bakery in Leck, Norvane, was the likely source of the splinters.',
    ],
    [
      'A judge found that the barge had probably struck the bridge.',
      'A judge ruled that the barge had most likely struck the bridge.',
    ],
  ])('not: %s → %s', (original, page) => expect(stated(original, page)).toEqual([]));
});

const LAMP =
  'Guards had asked for quiet while they searched the mill; a spokeswoman, Ines Tolm, declined to say whether that was so.';
const TREND =
  'Snowfall has declined by about 12 centimetres a decade, although they described that trend as uncertain.';
const TANKS =
  'The port of Varne said about 90 tonnes of oil remained in the tanks of the barge and that no leak had been seen.';
const WALL =
  'Engineers said the frost, which has been harder since January, may have played a part in the fall of the wall.';

describe('what nobody said, saw or was sure of, told as so', () => {
  test.each([
    [
      LAMP,
      'Guards wanted it kept quiet while they searched the mill, and Ines Tolm, a spokeswoman, confirmed this.',
      'confirmed',
    ],
    [
      TREND,
      'Snowfall has declined by some 12 centimetres every decade, a trend they are confident about.',
      'confident',
    ],
    [
      TANKS,
      'The port of Varne says some 90 tonnes of oil are in the tanks of the barge and none of it has leaked.',
      'has leaked',
    ],
    [WALL, 'The frost, harder since January, caused the fall of the wall, engineers said.', 'caused'],
  ])('%s → %s', (original, page, expected) => expect(stated(original, page)).toEqual([expected]));

  test.each([
    [
      LAMP,
      'Guards wanted it kept quiet while they searched the mill, which Ines Tolm, a spokeswoman, would not confirm.',
    ],
    [
      TREND,
      'Snowfall has declined by some 12 centimetres every decade, a trend they are not confident about.',
    ],
    [TANKS, 'Some 90 tonnes of oil are in the tanks of the barge and nothing was seen to leak.'],
    [TANKS, 'Some 90 tonnes of oil are in the tanks of the barge and no leak was found.'],
    [WALL, 'The frost, harder since January, helped to bring about the fall of the wall, engineers said.'],
  ])('not: %s → %s', (original, page) => expect(stated(original, page)).toEqual([]));
});
