import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { compare, originalOf } from '../../../src/compare.ts';
import { decodeDigest, encodeDigest } from '../../../src/digest/codec.ts';

const ORIGINAL = `Ferry Board Sells Three Boats To Una Pell

By Corwen Achterberg and Peter Umaña, shipping correspondent

Published 4 March 2026

The ferry board of Ardmuir sold three boats to Una Pell for £410,000, and Ida Holt told the council.

Corwen Bay has no ferry now.`;
const PAGE = readPlainText(
  'Boats sold\n\nThe ferry board of Ardmuir sold three boats, and the council was told.',
);

const droppedOf = (text: string) => {
  const whole = originalOf(readPlainText(text));
  const digest = decodeDigest(encodeDigest(whole.digest));
  return [whole, { ...whole, digest, text: null }].map((original) =>
    compare(PAGE, original).dropped.map((fact) => fact.text),
  );
};

test('neither who wrote the original and when, nor its title, is left out; with its text or without', () => {
  const left = ['£410,000', 'Una Pell', 'Ida Holt', 'Corwen Bay'];
  expect(droppedOf(ORIGINAL)).toEqual([left, left]);
});

test('what a finding names as the wording of the original was changed, not left out', () => {
  const page = readPlainText(
    'Boats sold\n\nThe ferry board of Ardmuir sold five boats to Una Pell for £410,000.',
  );
  const { findings, possible, dropped } = compare(page, originalOf(readPlainText(ORIGINAL)));
  expect([...findings, ...possible].map(({ original }) => original)).toContain('three boats');
  expect(dropped.map(({ text }) => text)).not.toContain('three');
});

test('a short sentence of the account is no byline', () => {
  const [withText] = droppedOf(`${ORIGINAL}\n\nUna Pell lives in Skarne.`);
  expect(withText).toContain('Skarne');
});

describe('weight', () => {
  const TEXT = `${ORIGINAL}

The boats were nine years old. The yard could close by the autumn of next year, its owner wrote. Gita Moss, who keeps the accounts, said the price was fair. The board denied that a cheaper offer had been refused.`;
  const [withText, digestOnly] = droppedOf(TEXT);

  test('doubts and denials come first, then who spoke, then figures, then other names', () => {
    expect(withText).toEqual([
      'could close by the autumn of',
      'denied that a cheaper offer had',
      'Gita Moss',
      '£410,000',
      'nine years old',
      'autumn of next year',
      'Una Pell',
      'Ida Holt',
      'Corwen Bay',
    ]);
  });

  test('without a text to quote, a cue by itself is not told', () => {
    expect(digestOnly).toEqual(withText?.slice(2));
  });

  test('a doubt that the page tells without doubt is a finding, nothing left out', () => {
    const page = readPlainText(
      'Boats sold\n\nThe yard will close by the autumn of next year, its owner wrote.',
    );
    const { dropped } = compare(page, originalOf(readPlainText(TEXT)));
    expect(dropped.map(({ text }) => text)).not.toContain('could close by the autumn of');
  });

  test('a one, a two or a first may be told in another way, and a lone word that opens a sentence is no name', () => {
    const [left] = droppedOf(`${ORIGINAL}\n\nRidership fell for the first time, on two lines.`);
    expect(left).toEqual(['£410,000', 'Una Pell', 'Ida Holt', 'Corwen Bay']);
  });
});

test('a share told as so far below a year is the share by which there were fewer', () => {
  const original = originalOf(
    readPlainText('Herring landings\n\nLandings were a fifth fewer than in 2019, the board said.'),
  );
  const page = readPlainText('Herring landings\n\nLandings were a fifth below 2019, the board said.');
  expect(compare(page, original).dropped).toEqual([]);
});

test('a share is not left out where the page gives the rest of the whole', () => {
  const page = readPlainText('Herring landings\n\n29 percent of the herring were not sold, the board said.');
  const original = originalOf(
    readPlainText(
      'Herring landings\n\nOf the herring 71 per cent were sold, the board said. Of the cod it was 64 per cent.',
    ),
  );
  expect(compare(page, original).dropped.map(({ text }) => text)).toEqual(['64 per cent']);
});

test('a number is told with what it counts, where there is a text to quote', () => {
  const text = `${ORIGINAL}\n\nThe yard at Ardmuir takes 210 welders, at £38 an hour.`;
  expect(droppedOf(text)[0]).toEqual(expect.arrayContaining(['210 welders', '£38 an hour']));
  expect(droppedOf(text)[1]).toEqual(expect.arrayContaining(['210', '£38']));
});

describe('what was not looked at is not known to be left out', () => {
  const DOUBT =
    'The harbour board, which met on Friday in the hall, may decide on Tuesday to sell its boats to Una Pell.';
  const droppedFrom = (page: string, original: string) =>
    compare(readPlainText(page), originalOf(readPlainText(original))).dropped.map(({ text }) => text);

  test('a text that says the same over and over leaves nothing of itself out', () => {
    const text = `Boats\n\n${'The board may shut the yard.\n\n'.repeat(250)}`;
    expect(droppedFrom(text, text)).toEqual([]);
  });

  test('a page that goes on behind where reading ends leaves nothing out', () => {
    const filling = `Boats\n\n${'Rain fell. '.repeat(40_000)}`;
    expect(droppedFrom(`${filling}\n\n${DOUBT}`, `Boats\n\n${DOUBT}`)).toEqual([]);
    expect(droppedFrom(filling.slice(0, 400), `Boats\n\n${DOUBT}`)).toContain('Una Pell');
  });
});
