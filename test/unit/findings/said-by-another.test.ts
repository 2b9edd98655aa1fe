import { describe, expect, test } from 'vitest';
import { surelyFound, wordsFound } from '../../support/surely-found.ts';

/** Who is found to be given another's words in a page of one paragraph. */
function speakers(page: string, original: string): string[] {
  return surelyFound(page, `Account\n\n${original}`, 'Page').flatMap(({ kind, text }) =>
    kind === 'attribution' ? [text] : [],
  );
}

/** Ada Quill, whom the original names, and far from her a saying of somebody it only describes. */
function original(saying: string): string {
  return `Mayor Ada Quill opened the weir at Skelby on Friday with a pair of garden shears.

The work had taken nine winters and two contractors. The second of them left in March.

Anglers had complained about the noise. Millers had complained about the silence that followed.

${saying}`;
}

describe('a saying of somebody described', () => {
  test.each([
    '“Everybody loves a weir until the bill comes,” said one of the aides.',
    '“Everybody loves a weir until the bill comes,” the former lock-keeper said.',
    'The chamber of millers said a weir was “loved by everybody until the bill comes”.',
    '“Everybody loves a weir until the bill comes,” said one of them.',
  ])('%s', (saying) => {
    const words = /“.*”/.exec(saying)?.[0].replace(/,?”/, ',”');
    expect(speakers(`${words} said Ada Quill.`, original(saying))).toEqual(['Ada Quill']);
  });

  test('reported, of an official', () => {
    const saying = 'A spokesman for the water board said that the weir would lower the pond by two feet.';
    expect(speakers('Ada Quill said the weir would lower the pond by two feet.', original(saying))).toEqual([
      'Ada Quill',
    ]);
  });

  test.each([
    'The board said that the weir would lower the pond by two feet.',
    'The mayor said that the weir would lower the pond by two feet.',
  ])('but not where it may be she, or a body that she speaks for: %s', (saying) => {
    expect(speakers('Ada Quill said the weir would lower the pond by two feet.', original(saying))).toEqual(
      [],
    );
  });

  test('may be hers where she stands near', () => {
    const there =
      'Mayor Ada Quill opened the weir at Skelby. “Everybody loves a weir until the bill comes,” the host said.';
    expect(speakers('“Everybody loves a weir until the bill comes,” said Ada Quill.', there)).toEqual([]);
  });
});

describe('a saying reported, with its speaker behind the verb', () => {
  const there =
    'The bank’s chief executive, Gert Simm, said lenders held a large stock of bad loans, at 7% of the total in June. Finance Minister Alf Musk welcomed the cut in a statement on Friday.';

  test('of another is told', () =>
    expect(
      speakers(
        'Lenders hold plenty of bad loans, 7% of the total in June, said Finance Minister Alf Musk.',
        there,
      ),
    ).toEqual(['Alf Musk']));

  test('of the same is not', () =>
    expect(
      speakers('Lenders hold plenty of bad loans, 7% of the total in June, said Gert Simm.', there),
    ).toEqual([]));

  test('is not heard in a relative clause before the verb', () =>
    expect(
      speakers(
        'Gert Simm, who runs the bank, said lenders held a large stock of bad loans at the Wick branch, at 7% of the total in June.',
        there,
      ),
    ).toEqual([]));
});

describe('no other speaker', () => {
  test('where a street speaks for its ministries', () =>
    expect(
      speakers(
        'Whitehall says it is “considering all the options for the mill”.',
        'The Department for Mills said it was “considering all the options for the mill”.',
      ),
    ).toEqual([]));

  test('where a firm and its head speak', () =>
    expect(
      speakers(
        'Tarn Mills Ltd said it was “heartbroken for every miller in Skelby”.',
        'Ben Orr, who owns Tarn Mills Ltd, said he was “heartbroken for every miller in Skelby”.',
      ),
    ).toEqual([]));
});

describe('what the page tells in words of its own', () => {
  const original =
    'Owen Hale keeps the lock at Tarn. He opened it at six on Monday. “There could be a second leak, a smaller one,” said Mara Orr, a surveyor. The boats waited for two hours.';

  test('is held against who says so there', () =>
    expect(
      wordsFound('A further leak, smaller than the first, is conceivable, according to Hale.', original),
    ).toContain('Hale'));

  test('is no finding where the same speaks', () =>
    expect(
      wordsFound('A further leak, smaller than the first, is conceivable, according to Orr.', original),
    ).toEqual([]));
});

describe('a script', () => {
  const original =
    '“If it rains in July, who carries the loss?” asked Mara Orr, who grows plums. Owen Hale, the manager, mapped the plots.';

  test('gives speech to who stands behind what is played', () =>
    expect(
      wordsFound(
        'CLIP, OWEN HALE: “If it rains in July, who carries the loss?” Hale mapped the plots.',
        original,
      ),
    ).toContain('OWEN HALE'));

  test('may give it to who spoke', () =>
    expect(
      wordsFound('CLIP, MARA ORR: “If it rains in July, who carries the loss?” Orr grows plums.', original),
    ).toEqual([]));
});
