import { describe, expect, test } from 'vitest';
import { everythingFound } from '../../support/findings-of.ts';

/** What the original has where the page says otherwise, by the page's words. */
function rivals(page: string, original: string): (string | null)[][] {
  return everythingFound(page, original).map((finding) => [finding.text, finding.original]);
}

describe('a name in another’s place', () => {
  const original =
    'The barge Orla was built by two sisters in Tessel. Its boiler was bought at a scrap yard in Lorne, and its brass lamps at an auction in Vesk. The sisters will sail it to Vesk in May.';

  test('is held against the name that stands among the same words, though the page has that one elsewhere', () =>
    expect(
      rivals(
        'The sisters will sail the barge Orla to Lorne and Vesk. The brass lamps came from an auction in Durmont, the boiler from a scrap yard.',
        original,
      ),
    ).toContainEqual(['Durmont', 'Vesk']));

  test('is held against none where the same words do not stand around one', () =>
    expect(
      rivals(
        'The sisters will sail the barge Orla to Vesk. Its boiler came from Lorne. A painter from Durmont made it blue.',
        original,
      ),
    ).toContainEqual(['Durmont', null]));

  test('is held against none in a caption of something else', () =>
    expect(
      rivals(
        'The sisters will sail the barge Orla to Vesk in May. Its boiler came from a scrap yard in Lorne.\n\nPICTURED: Gulls circle a fish market, rope and brass lamps at an auction in Durmont',
        original,
      ),
    ).toContainEqual(['Durmont', null]));
});

describe('a date in another’s place', () => {
  const original =
    'The council of Tessel sold its bathhouse to a dairy for 40,000 crowns. Cheese will be made in the old pool hall. The dairy means to move in on May 19, its owner said.';

  test('is held against the only one as precise that the page gives nowhere, where its sentence is like that one', () =>
    expect(
      rivals(
        'The bathhouse of Tessel is sold to a dairy for 40,000 crowns. The move is on May 16, says its owner.',
        original,
      ),
    ).toContainEqual(['May 16', 'May 19']));
});

describe('a cause of which the original says that it is not known', () => {
  const page = 'The boiler of the barge Orla burst on Sunday because of rust, and two sisters were scalded.';

  test.each([
    'The cause is not yet known.',
    'Divers could not say why.',
    'The yard gave no reason for it.',
    'It is unclear why it did.',
    'It was not known what caused it.',
  ])('%s', (unknown) =>
    expect(
      rivals(page, `The boiler of the barge Orla burst on Sunday and two sisters were scalded. ${unknown}`),
    ).toContainEqual(['because of rust', unknown]),
  );

  test('is inserted where the next paragraph says so of something else', () =>
    expect(
      rivals(
        page,
        'The boiler of the barge Orla burst on Sunday and two sisters were scalded.\n\nThe cause of the fire at the dairy is not known.',
      ),
    ).toContainEqual(['because of rust', null]));

  test('is inserted where the original does not speak of it', () =>
    expect(
      rivals(page, 'The boiler of the barge Orla burst on Sunday and two sisters were scalded.'),
    ).toContainEqual(['because of rust', null]));
});

test('a quotation told otherwise in quotation marks is none that the original only reports', () => {
  const original =
    '"We will do what we can to rebuild the hall, but I cannot promise anything today," said Ada Brekke, who owns the mill.';
  const reasons = everythingFound('"We will rebuild, I promise," said Ada Brekke.', original).map(
    ({ reason }) => reason.code,
  );
  expect(reasons).toContain('words-differ');
  expect(reasons).not.toContain('made-direct-speech');
});

describe('a quotation in another’s place', () => {
  const original =
    'The sisters met buyers in Tessel in May. Ada Lorne, who sells the barge Orla, said interest in it since the winter had been “encouraging”. Kees Brandt, a buyer, said that he would look at its boiler first. “It is a fine old barge,” he added.';

  test.each([
    [
      'what the speaker is quoted with there',
      'Interest in the barge Orla since the winter was “overwhelming”, said Ada Lorne, who sells it.',
      'overwhelming',
      'encouraging',
    ],
    [
      'what the speaker is only reported to have said',
      'As for its boiler, buyer Kees Brandt said: “We shall look at nothing else first.”',
      'We shall look at nothing else first.',
      'Kees Brandt, a buyer, said that he would look at its boiler first.',
    ],
  ])('is held against %s', (_, page, text, wording) =>
    expect(rivals(page, original)).toContainEqual([text, wording]),
  );

  test.each([
    [
      'somebody else says there',
      'Interest in the barge Orla since the winter was “overwhelming”, said harbour master Una Pell, who had met its seller.',
      'overwhelming',
    ],
    [
      'the page tells elsewhere',
      'Interest in the barge Orla since the winter was “encouraging”, said Ada Lorne, who sells it. “Offers were overwhelming,” said Ada Lorne of interest in the barge Orla.',
      'Offers were overwhelming,',
    ],
  ])('is held against nothing that %s', (_, page, text) =>
    expect(rivals(page, original)).toContainEqual([text, null]),
  );
});
