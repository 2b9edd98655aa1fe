import { describe, expect, test } from 'vitest';
import { surelyFound } from '../../support/surely-found.ts';

function causes(page: string, original: string): string[] {
  return surelyFound(page, `Account\n\n${original}`, 'Page').flatMap(({ kind, text }) =>
    kind === 'cause' ? [text] : [],
  );
}

describe('why somebody left', () => {
  const original =
    'Two members of the weir board, Fiona Carm and Tariq Asl, resigned last month. The board meets on Friday. The weir was sold in May.';

  test('told behind "over" is a finding', () =>
    expect(
      causes('Board members Fiona Carm and Tariq Asl walked out last month over the sale.', original),
    ).toEqual(['over the sale']));

  test('is none where the original tells it', () =>
    expect(
      causes(
        'Board members Fiona Carm and Tariq Asl walked out last month over the sale.',
        'Two members of the weir board, Fiona Carm and Tariq Asl, resigned last month in protest at the sale.',
      ),
    ).toEqual([]));

  test('is not told by "over" behind other verbs', () =>
    expect(
      causes(
        'Board members Fiona Carm and Tariq Asl, who resigned last month, look back over the sale.',
        original,
      ),
    ).toEqual([]));
});

describe('an event that is named nowhere', () => {
  const original =
    'The leak was found at 4:20 a.m. on Tuesday when pressure fell at a pump station near Skelby Bend, its operator, Tarn Midstream, said.';

  test('behind "after" is a finding', () =>
    expect(
      causes(
        'The leak was found at 4:20 a.m. on Tuesday, when pressure fell after a power cut at a pump station near Skelby Bend, Tarn Midstream said.',
        original,
      ),
    ).toEqual(['after a power cut at a pump station near Skelby Bend']));

  test.each([
    'The leak was found at 4:20 a.m. on Tuesday, after a fall of the pressure at a pump station near Skelby Bend, Tarn Midstream said.',
    'Tarn Midstream looks after a pump station near Skelby Bend, where the leak was found at 4:20 a.m. on Tuesday when pressure fell.',
  ])('none: %s', (page) => expect(causes(page, original)).toEqual([]));
});

describe('words of cause that give none', () => {
  test.each([
    ['The lake was down to 31 percent.', 'The lake stood at 31% of capacity.'],
    ['The lake was down to half its depth.', 'The lake had lost half of its depth.'],
    [
      'The bad stones were more than the chapter had been led to expect.',
      'There were more bad stones than foretold.',
    ],
    ['A further study is due to get going in May.', 'A further study starts in May.'],
  ])('%s', (page, original) => expect(causes(page, original)).toEqual([]));
});

describe('a cause of which the original has no word', () => {
  const original =
    'The pumps at the Orley baths have been out of use since June, Halm Leisure said. Dr Ann Carr, who chairs the trust, said the delay had arisen from a dispute between the builder, Halm, and its haulier.';

  test.each([
    [
      'Halm Leisure said the pumps at the Orley baths have been out of use since June because of vandalism.',
      'because of vandalism',
    ],
    [
      'Dr Ann Carr, who chairs the trust, blamed a dispute pitting the builder, Halm, against its haulier over parking fees.',
      'over parking fees',
    ],
  ])('%s', (page, expected) => expect(causes(page, original)).toContain(expected));

  test('is none where the matter of the dispute is named in other words', () =>
    expect(
      causes(
        'Dr Ann Carr put the delay down to a dispute between Halm and its drivers over wages.',
        'Dr Ann Carr blamed a pay dispute between Halm and its drivers for the delay.',
      ),
    ).toEqual([]));
});

describe('what came later, told as the effect', () => {
  const page = 'Sales of Halm cider in Orley are down by a third because the bridge closed.';

  test('is a finding', () =>
    expect(
      causes(page, 'Sales of Halm cider in Orley have fallen by a third since the bridge closed.'),
    ).toEqual(['because the bridge closed']));

  test('is none where "since" gives the reason', () =>
    expect(
      causes(
        'Sales of Halm cider in Orley are down by a third because the bridge is closed to lorries.',
        'Sales of Halm cider in Orley have fallen by a third, since the bridge is closed to lorries.',
      ),
    ).toEqual([]));
});

describe('how long something took', () => {
  test('is no cause, though a storm is named behind it', () =>
    expect(
      causes(
        'The sewer at Orley ran for well over a day during Storm Hedda.',
        'The sewer at Orley ran for 31 hours while Storm Hedda passed.',
      ),
    ).toEqual([]));
});
