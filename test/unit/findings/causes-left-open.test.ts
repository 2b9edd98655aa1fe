import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { holdAgainst, originalOf } from '../../../src/compare.ts';
import { unsupportedCauses } from '../../../src/findings/causes/causes.ts';

const WHEN = { title: '', published: '2026-04-09' };

/** The causes of a page that the original does not give, before the findings are judged beside each other. */
function causes(original: string, page: string): string[] {
  const article = readPlainText(page, WHEN);
  const comparison = holdAgainst(article, originalOf(readPlainText(original, WHEN)));
  return unsupportedCauses(comparison)
    .filter(({ confidence }) => confidence >= 0.6)
    .map(({ verdict, start, end }) => `${verdict}: ${article.text.slice(start, end)}`);
}

const BOAT =
  'In January a patient of 66 died aboard the Varne ferry, though doctors said that the delay was unlikely to have made a difference.';
const DAM = 'The Corrant firm denied that vibration was to blame for the crack in the dam.';
const ROOF =
  'A survey found rust in 12 of 20 bolts of the Leck roof, but said that this alone could not explain its fall.';

describe('causes that the original only weighs, or denies', () => {
  test.each([
    [
      BOAT,
      'In January a patient of 66 died aboard the Varne ferry because of the delay.',
      'changed: because of the delay',
    ],
    [DAM, 'The dam of the Corrant firm cracked because of vibration.', 'changed: because of vibration'],
    [ROOF, 'The Leck roof came down because of rust, a survey found.', 'changed: because of rust'],
    [
      'The firm of Corrant said that vibration didn’t cause the crack in the dam.',
      'The dam of the Corrant firm cracked because of vibration.',
      'changed: because of vibration',
    ],
  ])('%s → %s', (original, page, expected) => expect(causes(original, page)).toEqual([expected]));

  test.each([
    [
      BOAT,
      'In January a patient of 66 died aboard the Varne ferry, though probably not because of the delay.',
    ],
    [DAM, 'Vibration was not the reason the dam cracked, the Corrant firm says.'],
    [
      'Rain may have helped to cause the slide at Brae, engineers said, but frost caused it.',
      'The slide at Brae was caused by frost, engineers said.',
    ],
    [
      'Rain may have caused the slide at Brae, engineers said. A month later an inquiry found that it was caused by rain.',
      'The slide at Brae was caused by rain, an inquiry found.',
    ],
  ])('not: %s → %s', (original, page) => expect(causes(original, page)).toEqual([]));
});

const GALLERY =
  'The donor, the chairman Sir Olm Raikes said, had once been thrown out of the Brae gallery for laughing.';
const POTS =
  'Each of the pots costs about 95 crowns, and the insurers of the Leck boats have refused to pay.';

describe('causes in wordings of their own', () => {
  test.each([
    [
      GALLERY,
      'The donor, said chairman Sir Olm Raikes, was once chucked out of the Brae gallery for throwing orange peel.',
      'changed: for throwing orange peel',
    ],
    [
      POTS,
      'Each of the pots costs 95 crowns, and the insurers of the Leck boats refuse to pay on the ground that the nets were stolen.',
      'inserted: on the ground that the nets were stolen',
    ],
  ])('%s → %s', (original, page, expected) => expect(causes(original, page)).toEqual([expected]));

  test.each([
    [
      GALLERY,
      'The donor, said chairman Sir Olm Raikes, was once chucked out of the Brae gallery because he laughed.',
    ],
    [GALLERY, 'The donor, said chairman Sir Olm Raikes, was once sent out of the Brae gallery for good.'],
    [
      POTS,
      'Each of the pots was put down at about 95 crowns, and the insurers of the Leck boats will not pay.',
    ],
  ])('not: %s → %s', (original, page) => expect(causes(original, page)).toEqual([]));
});
