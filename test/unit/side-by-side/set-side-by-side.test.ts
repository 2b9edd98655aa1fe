import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { compare, originalOf } from '../../../src/compare.ts';
import { decodeDigest, encodeDigest } from '../../../src/digest/codec.ts';
import { setSideBySide } from '../../../src/side-by-side/set-side-by-side.ts';
import type { SideBySide } from '../../../src/side-by-side/side-by-side.ts';

const ORIGINAL = `Orchard flooded

The river Senn burst its banks near Haldorf before dawn on Friday.

Water covered the orchards of the Brandt family, who grow pears for a brandy maker. Firemen carried two elderly sisters out of their farmhouse in a rubber boat.

The mayor, Jutta Reiner, asked the state for sandbags and 14 pumps.

The brandy maker said that it would pay for the lost harvest.`;

const KEPT = 'Firemen carried two frightened sisters out of their farmhouse in a rubber boat.';
const REWORDED = 'From the state Jutta Reiner, who is mayor, has requested pumps and sandbags.';
const ADDED = 'Insurance companies quietly expect thousands of claims.';
const PAGE = ['Flood', `${KEPT} ${ADDED}`, REWORDED].join('\n\n');

const original = originalOf(readPlainText(ORIGINAL));
const page = readPlainText(PAGE);
const { dropped } = compare(page, original);
const both = setSideBySide(page, original, dropped);

function sentence(words: string, of: SideBySide = both) {
  const all = of.blocks.flatMap(({ sentences }) => sentences);
  return all.find(({ start, end }) => of.text.slice(start, end) === words);
}

const there = (words: string) => both.original.findIndex(({ text }) => text?.startsWith(words));

describe('a page beside its original', () => {
  test('tells of each sentence how it came about, and from which', () => {
    expect(sentence(KEPT)).toMatchObject({ origin: 'copied', from: [there('Firemen')] });
    expect(sentence(REWORDED)).toMatchObject({ origin: 'reworded', from: [there('The mayor')] });
    expect(sentence(ADDED)).toMatchObject({ origin: 'added', from: [] });
  });

  test('shows which words differ where most of them survive', () => {
    const differs = sentence(KEPT)?.differs ?? [];
    expect(differs.map(({ start, end }) => both.text.slice(start, end))).toEqual(['frightened']);
    const firemen = both.original[there('Firemen')];
    expect(firemen?.differs.map(({ start, end }) => firemen.text?.slice(start, end))).toEqual(['elderly']);
  });

  test.each([
    [
      'moved',
      'In a rubber boat firemen carried two frightened sisters out of their farmhouse.',
      ['frightened'],
      ['elderly'],
    ],
    [
      'left alone between two others',
      'Firemen carried two frightened sisters unhurt out of their farmhouse in a rubber raft.',
      ['frightened', 'unhurt', 'raft'],
      ['elderly', 'boat'],
    ],
  ])('words that stand on both sides are no difference where they were %s', (_, words, ours, theirs) => {
    const beside = setSideBySide(readPlainText(`Flood\n\n${words}`), original, []);
    const { differs = [] } = sentence(words, beside) ?? {};
    expect(differs.map(({ start, end }) => beside.text.slice(start, end))).toEqual(ours);
    const firemen = beside.original[there('Firemen')];
    expect(firemen?.differs.map(({ start, end }) => firemen.text?.slice(start, end))).toEqual(theirs);
  });

  test('shows none in a sentence that was reworded', () => {
    expect(sentence(REWORDED)?.differs).toEqual([]);
    expect(both.original[there('The mayor')]?.differs).toEqual([]);
  });

  test('numbers the paragraphs of the original, and knows which sentences the page carries', () => {
    expect(both.original.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2, 2, 3, 4]);
    expect(both.original[there('The brandy maker')]?.isCarried).toBe(false);
    expect(both.original[there('Firemen')]?.isCarried).toBe(true);
  });

  test('tells what the page leaves out, at its place', () => {
    const left = both.original.flatMap(({ text, facts }) =>
      facts.filter(({ isDropped }) => isDropped).map(({ at }) => at && text?.slice(at.start, at.end)),
    );
    expect(left).toEqual(
      dropped.map(({ wording }) => wording).sort((a, b) => ORIGINAL.indexOf(a) - ORIGINAL.indexOf(b)),
    );
    expect(left).toContain('14');
  });

  test('names what the page leaves out with what it counts', () =>
    expect(both.original.flatMap(({ facts }) => facts.map(({ text }) => text))).toContain('14 pumps'));

  test('without text says the same of origins, and knows the names and numbers', () => {
    const digest = decodeDigest(encodeDigest(original.digest));
    const bare = setSideBySide(page, { ...original, digest, text: null }, dropped);
    const origins = ({ blocks }: SideBySide) =>
      blocks.map((block) => block.sentences.map(({ origin, from }) => [origin, from]));
    expect(origins(bare)).toEqual(origins(both));
    expect(bare.original.every(({ text }) => text === null)).toBe(true);
    expect(bare.original[there('The mayor')]?.facts.map(({ text }) => text)).toContain('Jutta Reiner');
  });

  test('leaves furniture out', () => {
    const withBox = readPlainText(`${PAGE}\n\nSubscribe to our newsletter`);
    const kinds = setSideBySide(withBox, original, []).blocks.map(({ kind }) => kind);
    expect(kinds).not.toContain('furniture');
  });

  test('whatever the page says, spans lie in order inside their sentences', () => {
    const words = fc.constantFrom(
      'the',
      'river',
      'Senn',
      'burst',
      'its',
      'banks',
      'near',
      '14',
      'pumps',
      'Reiner',
      '.',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (all) => {
        const { blocks, original: sentences } = setSideBySide(readPlainText(all.join(' ')), original, []);
        for (const { start, end, differs } of blocks.flatMap((block) => block.sentences))
          inOrder(start, differs, end);
        for (const { text, differs } of sentences) inOrder(0, differs, text?.length ?? 0);
      }),
      { numRuns: 60 },
    );
  });
});

function inOrder(from: number, spans: readonly { start: number; end: number }[], to: number): void {
  const offsets = [from, ...spans.flatMap(({ start, end }) => [start, end]), to];
  expect([...offsets].sort((a, b) => a - b)).toEqual(offsets);
}
