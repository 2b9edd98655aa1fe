import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { holdAgainst, originalOf } from '../../../src/compare.ts';
import { toldByAnother } from '../../../src/findings/quotations/told-by-another.ts';
import { surelyFound } from '../../support/surely-found.ts';

/** Who is found to be given another's words in a page of one paragraph. */
function speakers(page: string): string[] {
  return surelyFound(page, ORIGINAL, 'Page').flatMap(({ kind, text }) =>
    kind === 'attribution' ? [text] : [],
  );
}

const ORIGINAL = `The weir at Skelby

Mayor Ada Quill opened the weir at Skelby on Friday with a pair of garden shears. She thanked the masons and the divers.

The work had taken nine winters and two contractors. The second of them left in March after a quarrel about gravel.

Anglers had complained about the noise. Millers had complained about the silence that followed.

“The eels have vanished, and nobody at the institute knows whether the turbines are guilty,” said Orson Fell, who keeps the fishery records.

The ferryman, Tobias Wren, said passengers would pay a second toll once the upper lock was rebuilt.`;

describe('a saying told in other words', () => {
  test.each([
    ['Eels are gone and the institute cannot tell if turbines are guilty, Ada Quill fumed.', 'Ada Quill'],
    ['According to Quill, passengers face a second toll when the upper lock has been rebuilt.', 'Quill'],
    ['In Ada Quill’s view, passengers face a second toll when the upper lock has been rebuilt.', 'Ada Quill'],
    [
      'Ada Quill, who opened it, thinks passengers face a second toll at the rebuilt upper lock.',
      'Ada Quill',
    ],
  ])('is another’s: %s', (page, found) => expect(speakers(page)).toEqual([found]));

  test.each([
    'Eels are gone and the institute cannot tell if turbines are guilty, Orson Fell fumed.',
    'According to Wren, passengers face a second toll when the upper lock has been rebuilt.',
    'Tobias Wren says Ada Quill makes passengers pay a second toll once the upper lock is rebuilt.',
    'Ada Quill thinks masons and divers deserve thanks.',
  ])('is its speaker’s own: %s', (page) => expect(speakers(page)).toEqual([]));
});

test('the clock is asked before each who says something', () => {
  const tolls = Array.from({ length: 30 }, (_, at) => `Ada Quill says toll ${at + 3} is due.`).join(' ');
  const held = holdAgainst(readPlainText(tolls), originalOf(readPlainText(ORIGINAL)));
  let asked = 0;
  toldByAnother({ ...held, isOutOfTime: () => ++asked > 7 }, []);
  expect(asked).toBe(8);
});
