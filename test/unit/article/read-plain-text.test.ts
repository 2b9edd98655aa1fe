import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { MAX_TEXT } from '../../../src/article/compose-article.ts';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { withoutInvisible } from '../../../src/article/white-space.ts';

/** The blocks as "kind: text", one a line. */
function blocksOf(article: Article): string[] {
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
}

const BODY =
  'The old bridge will close on Monday, the county said. Engineers found cracks in two of its piers.';

describe('title and head', () => {
  test('the first block is the title, and the text stays as it was', () => {
    const text = `Elsby bridge to close\r\n\r\n${BODY}\n\n\n  It cost 6.2 million.  \n`;
    const article = readPlainText(text);
    expect(article.text).toBe(text);
    expect(blocksOf(article)).toEqual([
      'title: Elsby bridge to close',
      `paragraph: ${BODY}`,
      'paragraph: It cost 6.2 million.',
    ]);
    expect(article.title).toBe('Elsby bridge to close');
  });

  test('without blank lines every line is a block', () => {
    expect(blocksOf(readPlainText(`Elsby bridge to close\n${BODY}\n${BODY}`))).toEqual([
      'title: Elsby bridge to close',
      `paragraph: ${BODY}`,
      `paragraph: ${BODY}`,
    ]);
  });

  test('a line break inside a block is kept where blank lines part the blocks', () => {
    const article = readPlainText(`A title\n\nThe council met\non Monday and left\nearly, he said.`);
    expect(blocksOf(article)[1]).toBe('paragraph: The council met\non Monday and left\nearly, he said.');
  });

  test('a first block that reads like body is no title', () => {
    const article = readPlainText(`${BODY}\n\nIt cost 6.2 million.`);
    expect(article.title).toBe('');
    expect(blocksOf(article)[0]).toBe(`paragraph: ${BODY}`);
  });

  test('a repeated title, a source and bylines are read and marked', () => {
    const article = readPlainText(
      `Who Owns the Tide?\n\nWho Owns the Tide?\nSource: The Example Times\n\n` +
        `Ines Mora reported from Elsby, Norland. Tom Hale reported from Norham.\n\n${BODY}\n\n` +
        'Ana Ruiz contributed reporting from Corran.',
    );
    expect(article).toMatchObject({
      title: 'Who Owns the Tide?',
      publisher: 'The Example Times',
      byline: 'Ines Mora, Tom Hale',
      credit: { kind: 'source-line', name: 'The Example Times', url: null },
    });
    expect(article.blocks.map((block) => block.kind)).toEqual([
      'title',
      'furniture',
      'furniture',
      'furniture',
      'paragraph',
      'furniture',
    ]);
  });

  test('what the caller knows wins over what the text says', () => {
    const known = { title: 'Another', publisher: 'The Gate', published: '2026-03-04', byline: 'A. B.' };
    const article = readPlainText(`A title\n\nSource: The Example Times\n\n${BODY}`, known);
    expect(article).toMatchObject(known);
    expect(article.blocks.some((block) => block.kind === 'title')).toBe(false);
  });

  test('a dateline gives the day', () => {
    expect(readPlainText(`A title\n\nPublished: March 4, 2026\n\n${BODY}`).published).toBe('2026-03-04');
  });
});

describe('kinds of block', () => {
  test.each([
    ['caption', 'A ferry in Port Ellery last month.'],
    ['caption', 'Mayor Dara Whitlock of Elsby at the old bridge in March, part of a tour of the county.'],
    ['caption', 'PICTURED: Engineers look at the piers'],
    ['caption', 'Photo: Tom Hale'],
    ['caption', 'CAPTION: The bridge'],
    ['caption', 'GLAD DAYS: The mayor on the bridge in spring'],
    ['paragraph', 'The mayor resigned on Monday.'],
    ['paragraph', 'The company carries 60,000 people in March.'],
    ['paragraph', 'Nobody was hurt in Elsby on Sunday.'],
    ['paragraph', '“A year without customers in Elsby,” he said.'],
    ['paragraph', 'Q: Will it open again?'],
    [
      'paragraph',
      'Read more into his words than he meant, critics said, and you see why the council of Elsby, which had been split for a year over the bridge and its cost, at last agreed on a plan that nobody liked, that nobody could pay for, and that was put off until the spring in the very same meeting it was made in, to the relief of all.',
    ],
    ['furniture', 'Subscribe to our newsletter'],
    ['furniture', 'Share your thoughts in the comments'],
    ['furniture', 'What do you think?'],
    ['furniture', 'Read more: The ferry that never came back'],
    ['furniture', 'Related: A century of floods'],
    ['furniture', 'Sign up for the Courier by email'],
    ['furniture', 'Follow us on Facebook'],
    ['furniture', '© 2026 The Elsby Courier. All rights reserved.'],
    ['furniture', 'By Ines Mora and Tom Hale'],
    ['heading', 'What it will cost'],
    ['heading', 'WHO WILL PAY'],
    ['heading', 'Will it open again?'],
    ['list', '- Buses turn round at the market.'],
    ['list', '• Buses turn round at the market.'],
    ['list', '1. Buses turn round at the market.'],
  ])('%s: %s', (kind, line) => {
    const article = readPlainText(`A title\n\n${BODY}\n\n${line}\n\n${BODY} ${BODY}`);
    expect(article.blocks.map((block) => block.kind)).toEqual(['title', 'paragraph', kind, 'paragraph']);
  });

  test('a block of bullets is one block an item', () => {
    expect(
      blocksOf(readPlainText(`A title\n\n- One thing.\n- Another thing.\n\n${BODY}`)).slice(1, 3),
    ).toEqual(['list: - One thing.', 'list: - Another thing.']);
  });
});

test('a file with carriage returns alone has lines and blank lines as any other', () => {
  const text = `Elsby bridge to close\r\r${BODY}\r\rIt cost 6.2 million.\r`;
  expect(blocksOf(readPlainText(text))).toEqual([
    'title: Elsby bridge to close',
    `paragraph: ${BODY}`,
    'paragraph: It cost 6.2 million.',
  ]);
  expect(readPlainText(text).text).toBe(text);
});

describe('characters that nobody sees', () => {
  test.each(['\u00ad', '\u200b', '\u2060', '\ufeff', '\u200d'])('%j does not part a word', (sign) => {
    const title = `Els${sign}by bridge to close`;
    const { text, ...article } = readPlainText(`${title}\n\n${BODY.replace('Monday', `Mon${sign}day`)}`);
    expect(text).toBe(`Elsby bridge to close\n\n${BODY}`);
    expect(article.title).toBe('Elsby bridge to close');
    expect(article.blocks.at(-1)?.end).toBe(text.length);
  });

  test('joiners that shape letters stay', () => {
    const word = '\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645';
    expect(readPlainText(word).text).toBe(word);
  });
});

describe('any text', () => {
  test('is kept to the letter, with blocks in order that hold all its words', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(BODY, 'By Ines Mora', '- item', '', ' \t', '\ud800', '1. ', 'Source: X'),
    );
    const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\n \n')), { maxLength: 12 });
    fc.assert(
      fc.property(text, (lines) => {
        const whole = withoutInvisible(lines.flat().join(''));
        const article = readPlainText(whole);
        expect(article.text).toBe(whole);
        let from = 0;
        let between = '';
        for (const { start, end } of article.blocks) {
          between += whole.slice(from, start);
          expect(start).toBeGreaterThanOrEqual(from);
          expect(whole.slice(start, end).trim()).toBe(whole.slice(start, end));
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect((between + whole.slice(from)).trim()).toBe('');
      }),
    );
  });

  test('beyond the limit it is cut, and says so', () => {
    const article = readPlainText(`${'word '.repeat(100)}\n\n`.repeat(5000));
    expect(article.text.length).toBe(MAX_TEXT);
    expect(article.leftOut.map((entry) => entry.reason)).toEqual(['beyond the limit of length']);
  });
});
