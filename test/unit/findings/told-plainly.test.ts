import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const found = (page: string, original: string) =>
  findingsOf(page, original)
    .filter(({ kind }) => kind === 'certainty')
    .map(({ text }) => text);

const CRANE =
  'A notice that took the crane out of service had probably been painted over, the inspector told the court.';
const LINE =
  'The metro line will open eight months late. Walls of what may be a Greek harbour were found at the Selvi site in spring.';
const STUDIO =
  'The Sarnow studio will close its Lublin office in May and cut 40 jobs, it said. Its largest owner, Kestrel Partners, may raise its stake.';

describe('doubts whose words a page tells plainly, among much else', () => {
  test.each([
    [
      '"It had no business being in use," he said, and a notice was painted over in the yard, the court in Tarn heard on the second day.',
      CRANE,
      'was painted',
    ],
    [
      'The first trains run in December 2027, eight months late, after a Greek harbour came to light at one station.',
      LINE,
      'Greek harbour',
    ],
    [
      'The Lublin office of the studio will shut, 40 people will lose their jobs, and the fund Kestrel Partners is raising its 12 percent stake.',
      STUDIO,
      'is raising',
    ],
  ])('%s', (page, original, expected) => expect(found(page, original)).toEqual([expected]));

  test.each([
    [
      '"It had no business being in use," he said, and a notice was perhaps painted over in the yard, the court in Tarn heard on the second day.',
      CRANE,
    ],
    [
      'The first trains run in December 2027, eight months late, after a possible Greek harbour came to light at one station.',
      LINE,
    ],
    [
      'The Lublin office of the studio will shut, 40 people will lose their jobs, and the fund Kestrel Partners is thinking of raising its stake.',
      STUDIO,
    ],
  ])('not: %s', (page, original) => expect(found(page, original)).toEqual([]));
});
