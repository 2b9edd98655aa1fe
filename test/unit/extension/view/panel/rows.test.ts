import { describe, expect, test } from 'vitest';
import { cutText, mapOf, rowsOf } from '../../../../../extension/view/panel/rows.ts';
import type {
  OriginalSentence,
  PageBlock,
  SideBySide,
} from '../../../../../src/side-by-side/side-by-side.ts';
import { fakeFindings } from '../../../../support/states/pages.ts';

const TEXT = 'One. Two. Three. Four.';

function block(start: number, end: number, ...from: number[]): PageBlock {
  const origin = from.length > 0 ? 'reworded' : 'added';
  return { kind: 'paragraph', start, end, sentences: [{ start, end, origin, words: 5, from, differs: [] }] };
}

function there(paragraph: number, isCarried: boolean): OriginalSentence {
  return { text: `Sentence in ${paragraph}.`, words: 10, paragraph, isCarried, differs: [], facts: [] };
}

/** The second block goes back to two neighbours and one further on; the first and the fifth sentence of the original are left out. */
const BOTH: SideBySide = {
  title: 'One',
  text: TEXT,
  blocks: [block(0, 4, 3), block(5, 9, 2, 1, 5), block(10, 16)],
  original: [
    there(0, false),
    there(1, true),
    there(1, true),
    there(2, true),
    there(3, false),
    there(4, true),
  ],
};

describe('rows', () => {
  const rows = rowsOf(BOTH, []);
  const indexes = rows.map((row) => [
    row.kind,
    row.passages.map(({ sentences }) => sentences.map(({ index }) => index)),
  ]);

  test('stand in the page’s order, what was left out after the row that shows what stands before it', () => {
    expect(indexes).toEqual([
      ['left-out', [[0]]],
      ['block', [[3]]],
      ['left-out', [[4]]],
      ['block', [[1, 2], [5]]],
      ['block', []],
    ]);
  });

  test('carry the findings that begin in them', () => {
    const [first, second] = fakeFindings(2).map((finding, at) => ({
      finding: { ...finding, start: at * 6, end: at * 6 + 2 },
      isPossible: false,
    }));
    const noted = rowsOf(
      BOTH,
      [first, second].flatMap((each) => each ?? []),
    );
    expect(
      noted.map((row) => (row.kind === 'block' ? row.notes.map(({ finding }) => finding.id) : null)),
    ).toEqual([null, ['f0'], null, ['f1'], []]);
  });
});

describe('cutting a text', () => {
  test('cuts where differences and marks begin and end', () => {
    const pieces = cutText(TEXT, { start: 5, end: 16 }, [{ start: 6, end: 12 }], [{ start: 10, end: 30 }]);
    expect(pieces.map(({ text, differs, mark }) => [text, differs, mark !== null])).toEqual([
      ['T', false, false],
      ['wo. ', true, false],
      ['Th', true, true],
      ['ree.', false, true],
    ]);
  });

  test('gives all of the text, whatever lies outside of it', () => {
    const pieces = cutText(TEXT, { start: 5, end: 9 }, [{ start: 0, end: 2 }], [{ start: 15, end: 20 }]);
    expect(pieces).toEqual([{ start: 5, end: 9, text: 'Two.', differs: false, mark: null }]);
  });
});

test('the map has a line from each sentence to the middle of its origin', () => {
  const { page, original, lines } = mapOf(BOTH);
  expect(page.map(({ from, to, block: at }) => [from, to, at])).toEqual([
    [0, 1 / 3, 0],
    [1 / 3, 2 / 3, 1],
    [2 / 3, 1, 2],
  ]);
  expect(original.map(({ kind }) => kind)).toEqual(['skipped', 'carried', 'skipped', 'carried']);
  expect(lines).toHaveLength(2);
  expect(lines[0]?.[0]).toBeCloseTo(1 / 6);
  expect(lines[0]?.[1]).toBeCloseTo(3.5 / 6);
});
