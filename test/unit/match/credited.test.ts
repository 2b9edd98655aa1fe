import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { compare, originalOf } from '../../../src/compare.ts';
import { creditedSource } from '../../../src/match/credited.ts';
import { relationReasonInEnglish } from '../../../src/match/relation-reasons.ts';

const original = { publisher: 'The Halder Post', url: 'https://www.halderpost.example/2026/ferry' };
const credit = (name: string | null, url: string | null = null) =>
  creditedSource({ credit: { kind: 'source-line', name, url } }, original);

describe('the source that a page names', () => {
  test.each([
    ['by its publisher', 'The Halder Post', null],
    ['without the article', 'Halder Post', null],
    ['with a day', 'The Halder Post, 4 May', null],
    ['in capitals', 'HALDER POST', null],
    ['by the address of the original', null, 'http://halderpost.example/2026/ferry/'],
    ['by its site', 'a ferry site', 'https://m.halderpost.example/'],
  ])('%s is this original', (_, name, url) => {
    expect(credit(name, url)).toEqual({ name, url, isThisOriginal: true });
  });

  test.each([
    ['another paper', 'The Orsay Post', null],
    ['a paper whose name only begins alike', 'The Halder Postman', null],
    ['another page of the site', null, 'https://halderpost.example/2026/mill'],
    ['another site', null, 'https://orsaypost.example/2026/ferry'],
  ])('%s is not', (_, name, url) => {
    expect(credit(name, url)).toEqual({ name, url, isThisOriginal: false });
  });

  test('is null where it names none', () => {
    expect(creditedSource({ credit: null }, original)).toBeNull();
    expect(creditedSource({}, original)).toBeNull();
  });
});

const FERRY = `Ferry late again

The ferry from Halder left two hours late on Monday because its ramp would not close, the harbour office said.

Its master, Una Pell, kept the passengers on deck and had soup handed out until a welder from Orsay had mended the hinge.

Nobody was hurt, and the last boat of the day sailed on time, the office added.`;
const MILL = `Voters in Orsay will decide in autumn whether the mill pond is drained, after engineers found cracks in the dam.

The council expects the work to cost nine million crowns and to last until the spring of the year after next.

Anglers have collected two thousand signatures against the plan, and a judge will hear them in June.`;

describe('a page of which a part was made from the original', () => {
  const page = readPlainText(`Around the coast\n\n${FERRY.split('\n\n').slice(1).join('\n\n')}\n\n${MILL}`);
  const report = compare(page, originalOf(readPlainText(FERRY)));

  test('says which paragraphs, and how many of how many', () => {
    expect(report.relation).toBe('partial');
    expect(report.madeFrom.map(({ start, end }) => page.text.slice(start, end))).toEqual(
      FERRY.split('\n\n').slice(1),
    );
    expect(relationReasonInEnglish(report.because)).toBe(
      '3 of 6 paragraphs go back to the original, the others do not',
    );
  });
});

test('a copy that names its source says so in its report', () => {
  const page = readPlainText(`${FERRY}\n\nSource: The Halder Post`);
  const { card, ...rest } = originalOf(readPlainText(FERRY));
  const report = compare(page, { ...rest, card: { ...card, publisher: 'The Halder Post' } });
  expect(report.relation).toBe('copy');
  expect(report.credit).toEqual({ name: 'The Halder Post', url: null, isThisOriginal: true });
});
