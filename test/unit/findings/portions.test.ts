import { describe, expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

describe('a word for a part in the place of another', () => {
  test.each([
    [
      'most for some',
      'Most passengers on the Skelby ferry had no life jackets, the mate said.',
      'The mate said some passengers on the Skelby ferry had no life jackets.',
    ],
    [
      'most for several of a counted whole, which were mostly something else',
      'Queues formed at most of the 52 pharmacies in the district, but had cleared by dusk.',
      'Queues formed outside several of the 52 pharmacies in the district, though they had mostly cleared by dusk.',
    ],
    [
      'all for most',
      'The warden said all of the hives on the heath had come through the frost.',
      'Most of the hives on the heath had come through the frost, the warden said.',
    ],
    [
      'most for all',
      'Most of the lamps along the quay were replaced in spring, the council says.',
      'The council says all the lamps along the quay were replaced in spring.',
    ],
    [
      'some for most',
      'Some tenants signed the letter to the housing board on Friday.',
      'Most tenants signed the letter to the housing board on Friday.',
    ],
    [
      'all for a count of them',
      'Inspectors found rust on all 14 cables of the Varne footbridge.',
      'Inspectors found rust on nine of the fourteen cables of the Varne footbridge.',
    ],
    [
      'all for a count, in figures',
      'All five kilns at the pottery have been lit again.',
      'Three of the five kilns at the pottery have been lit again.',
    ],
    [
      'most for less than half',
      'Most of the grant was spent on the roof of the chapel.',
      'Almost half of the grant was spent on the roof of the chapel.',
    ],
    [
      'few for most',
      'Few farmers in the Lomond valley have bought the new feed.',
      'Most farmers in the Lomond valley have bought the new feed.',
    ],
    [
      'all for several',
      'All drivers of the night buses refused the new rota.',
      'Several drivers of the night buses refused the new rota.',
    ],
    [
      'most for some, before a verb',
      'The mate read 30 letters aloud. Most recall summers on the ferry.',
      'The mate read 30 letters aloud. Some recall summers on the ferry.',
    ],
    [
      'most for some, before a preposition',
      'The guests were taken to four inns, most as far off as Skelby, by bus.',
      'By bus the guests were taken to four inns, some as far away as Skelby.',
    ],
    [
      'most for a few',
      'Most nurses at the clinic have left since May.',
      'A few nurses at the clinic have left since May.',
    ],
  ])('%s', (_, page, original) => {
    expect(wordsFound(page, original)).toHaveLength(1);
  });
});

describe('a word for a part that says the same', () => {
  test.each([
    [
      'most for more than half',
      'Most of the grant was spent on the roof of the chapel.',
      'More than half of the grant was spent on the roof of the chapel.',
    ],
    [
      'most for a count above half',
      'Most of the five kilns at the pottery have been lit again.',
      'Three of the five kilns at the pottery have been lit again.',
    ],
    [
      'mainly for mostly',
      'The hall was damaged mainly by water from the hoses.',
      'The hall was damaged mostly by water from the hoses.',
    ],
    [
      'several for some',
      'Several drivers of the night buses refused the new rota.',
      'Some drivers of the night buses refused the new rota.',
    ],
    [
      'all well for none ill',
      'All nine pupils were unhurt when the bus left the road.',
      'None of the nine pupils was hurt when the bus left the road.',
    ],
    [
      'all of one thing, most of another',
      'All the lamps on the quay were replaced, though most shops stayed dark.',
      'All the lamps on the quay were replaced, though most shops stayed dark, the council said.',
    ],
    [
      'in all',
      'The crew found 40 crates in all. Most of the crates were empty.',
      'The crew found 40 crates. Most of the crates were empty.',
    ],
    [
      'after all',
      'The ferry will sail after all, as most of the crew have come back.',
      'The ferry will sail, since most of the crew have come back.',
    ],
    [
      'a rank',
      'The most powerful engine in the yard broke down; some engines were kept running.',
      'The most powerful engine in the yard broke down, and some engines were kept running.',
    ],
    [
      'most of mine',
      'The ferryman says most of his guests pay in coins and some of them forget to pay.',
      '“Most of my guests pay in coins, and some of them forget to pay,” the ferryman said.',
    ],
    [
      'it all',
      'What did it all cost? Some 900 marks, mostly from the parish.',
      'The work cost 900 marks, most of it from the parish.',
    ],
    [
      'some time',
      'It took some weeks before most of the tenants signed.',
      'Most of the tenants signed after some weeks.',
    ],
    [
      'some and most, in another order',
      'Most cheered, while some whistled, said those who stood near the stage.',
      'Some whistled; most cheered, according to those who stood near the stage.',
    ],
  ])('%s', (_, page, original) => {
    expect(wordsFound(page, original)).toEqual([]);
  });
});

test('two words for a part that are exchanged between their verbs are found', () => {
  const original = 'Some whistled; most cheered, according to those who stood near the stage.';
  const page = 'Most whistled and some cheered, said those who stood near the stage.';
  expect(wordsFound(page, original)).toEqual(['Most', 'some']);
});
