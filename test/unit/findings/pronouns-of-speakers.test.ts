import { describe, expect, test } from 'vitest';
import { surelyFound } from '../../support/surely-found.ts';

function speakers(page: string, original: string): string[] {
  return surelyFound(page, `Account\n\n${original}`, 'Page').flatMap(({ kind, text }) =>
    kind === 'attribution' ? [text] : [],
  );
}

describe('a speaker who goes by another pronoun', () => {
  const original = `The miller of Skelby, Okko Vaun, has asked for a second weir. Anna Quill, who speaks for the anglers, called that greedy.

The two met at the Tarn hearing on Monday. “I would sooner drain the pond than share it,” he said.`;

  test('than the original has it is another', () =>
    expect(speakers('“I would sooner drain the pond than share it,” said Ms Quill.', original)).toEqual([
      'Ms Quill',
    ]));

  test('where the page has the pronoun as well', () =>
    expect(
      speakers(
        'Anna Quill, for the anglers, called that greedy. “I would sooner drain the pond than share it,” she said.',
        original,
      ),
    ).toEqual(['she']));

  test('is nobody else where the pronouns are one', () =>
    expect(
      speakers(
        'The miller, Okko Vaun, wants another weir. “I would sooner drain the pond than share it,” he said.',
        original,
      ),
    ).toEqual([]));
});

describe('somebody described', () => {
  const original =
    'One of the jurors spoke outside. “Some of us wanted to let the miller keep the weir,” he said.';

  test('as a woman is another than a man', () =>
    expect(
      speakers('“Some of us wanted to let the miller keep the weir,” the forewoman said.', original),
    ).toEqual(['forewoman']));

  test('as a juror may be he', () =>
    expect(speakers('“Some of us wanted to let the miller keep the weir,” a juror said.', original)).toEqual(
      [],
    ));
});

describe('a verb that is none of saying', () => {
  const original =
    'Anna Quill, who speaks for the anglers, was angry. “You cannot fish a pond that has no water,” she said.';

  test('tells who speaks straight behind what was said', () =>
    expect(
      speakers(
        'Mayor Ben Orr admits that there is a lack of water. “You cannot fish a pond that has no water,” he shrugged. The pond is to be filled.',
        original,
      ),
    ).toEqual(['he']));

  test('of the one who said it is no finding', () =>
    expect(
      speakers(
        'Anna Quill is angry on behalf of the anglers. “You cannot fish a pond that has no water,” she shrugged.',
        original,
      ),
    ).toEqual([]));
});

describe('two sentences in one', () => {
  const original =
    'Councillor Nina Tadi accused the mayor of having put the marina before the weir. Radelj rejected this and said that the marina was paid for by its owner.';

  test('give each what they said', () =>
    expect(
      speakers(
        'Nina Tadi alleged that the mayor had put the marina ahead of the weir, a charge Radelj dismissed, saying the owner had paid for the marina.',
        original,
      ),
    ).toEqual([]));
});

describe('an office', () => {
  const original =
    'The commission has asked for the papers. Lina Kurm, state secretary at the ministry of water, said: “Skelby is a lesson, not a trend.”';

  test('that excludes the speaker’s own is another speaker', () =>
    expect(
      speakers('“Skelby is a lesson, not a trend,” said the commission’s spokeswoman.', original),
    ).toEqual(['commission’s spokeswoman']));

  test('of the speaker is none', () =>
    expect(speakers('“Skelby is a lesson, not a trend,” said the state secretary.', original)).toEqual([]));
});
