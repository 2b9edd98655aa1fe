import { describe, expect, test } from 'vitest';
import { surelyFound } from '../../support/surely-found.ts';

const ORIGINAL = `Weir at Skelby to be rebuilt

The weir at Skelby will be rebuilt in spring, Ann Wren, the mayor, told the Chronicle. Documents seen by this newspaper put the cost at 4 million pounds.

The Bureau of Rivers leads the work. Labour inspectors from Carrow will watch the site. “Nobody will lose a mill,” said Joe Barr, who keeps one.

Lead auditor Ines Sandel said there was no sign of fraud in the accounts of the weir. She heads the audit committee of the town.`;

function names(paragraph: string, title = 'Page'): string[] {
  return surelyFound(paragraph, ORIGINAL, title).flatMap(({ kind, text }) =>
    /^(?:person|organisation|place)$/.test(kind) ? [text] : [],
  );
}

describe('names that a page inserts from what it knows', () => {
  test.each([
    'Ann Wren told the Skelby Chronicle that the weir will be rebuilt in spring.',
    'Documents seen by the Tarn Valley Herald put the cost of the weir at 4 million pounds.',
    'Ann Wren spoke to Lantern about the weir at Skelby.',
    'Of the millers polled by the Daily Lantern, most want the weir rebuilt.',
    'Interviewers asked the millers of Skelby about the weir.',
    'Railwaymen and millers want the weir at Skelby rebuilt.',
    'The weir at Skelby will be rebuilt on Saturdays and Sundays.',
    'The weir at Skelby will be rebuilt with UV lamps at 40 Mbps.',
    'The weir at Skelby, Scotland, will be rebuilt in spring.',
    'The Scottish government will see the weir at Skelby rebuilt in spring.',
    'The U.S. Bureau of Rivers leads the work on the weir.',
    'Labour inspectors will watch the site of the weir.',
    'Welcome back to WeirWatchers! The weir at Skelby will be rebuilt.',
    'Bookmark this page! The weir at Skelby will be rebuilt.',
    'Got a story? Call the Lantern tip line!',
  ])('are not told: %s', (paragraph) => expect(names(paragraph)).toEqual([]));

  test.each([
    ['Ann Wren told Tarn Holdings that the weir will be rebuilt in spring.', 'Tarn Holdings'],
    ['Ann Wren told Ada Quill that the weir will be rebuilt in spring.', 'Ada Quill'],
    ['The Tarn Valley Herald owns the weir at Skelby.', 'Tarn Valley Herald'],
    ['The weir at Skelby will be rebuilt by Ireland and Norway in spring.', 'Norway'],
    ['The Bureau of Mines leads the work on the weir.', 'Bureau of Mines'],
    ['The weir at Skelby will please Carla Wendt, who owns a mill.', 'Carla Wendt'],
  ])('are told: %s', (paragraph, name) => expect(names(paragraph)).toContain(name));
});

describe('who said it', () => {
  function speakers(paragraph: string): string[] {
    return surelyFound(paragraph, ORIGINAL).flatMap(({ kind, text }) =>
      kind === 'attribution' ? [text] : [],
    );
  }

  test.each([
    'Lead auditor Ines Sandel, from the firm Tarn Assurance, said there was no sign of fraud in the accounts of the weir.',
    'Millers can live with it, says Joe Barr, “nobody will lose a mill”.',
    'Audit-firm head Ines Sandel said there was no sign of fraud in the accounts of the weir.',
  ])('is the same: %s', (paragraph) => expect(speakers(paragraph)).toEqual([]));

  test('is another', () => {
    expect(speakers('“Nobody will lose a mill,” said Ann Wren.')).toEqual(['Ann Wren']);
    expect(speakers('Joe Barr said there was no sign of fraud in the accounts of the weir.')).toEqual([
      'Joe Barr',
    ]);
  });
});
