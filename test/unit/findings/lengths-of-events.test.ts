import { describe, expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

const REST =
  'The museum keeps its gardens open all summer. Its director declined to comment. Visitors may bring dogs. Rain is forecast.';
const found = (page: string, original: string) => wordsFound(`${page}\n\n${REST}`, `${original}\n\n${REST}`);

describe('how long something took', () => {
  test.each([
    [
      'The council voted late on Monday to shut the lido.',
      'After a six-hour meeting the council voted on Monday to shut the lido.',
      'six-hour',
    ],
    [
      'Wick Bank is to take over Tarn Savings.',
      'After nine months of secret talks Wick Bank is to take over Tarn Savings.',
      'nine months',
    ],
    [
      'The quake struck Skelby at dawn.',
      'The quake, which lasted 40 seconds, struck Skelby at dawn.',
      '40 seconds',
    ],
    [
      'Ada Quill fishes off Skelby bank.',
      'Ada Quill, who has fished off Skelby bank for 35 years, was out.',
      '35 years',
    ],
    [
      'The jury split 10-2 on the charge of arson.',
      'The jury split 10-2 on the charge of arson after three days locked in debate.',
      'three days',
    ],
    [
      "Joan Barr, the dead man's wife, sat at the front of the court.",
      "Joan Barr, the dead man's wife of 24 years, sat at the front of the court.",
      '24 years',
    ],
  ])('of which the original says nothing: %s', (original, page, length) =>
    expect(found(page, original)).toEqual([length]),
  );

  test.each([
    [
      'The council sat from 6pm until midnight and voted to shut the lido.',
      'After a six-hour meeting the council voted to shut the lido.',
    ],
    [
      'The dockers will be out from Monday to Wednesday.',
      'The three-day strike of the dockers begins on Monday.',
    ],
    [
      'Talks between the banks began in March and ended in December.',
      'The banks agreed after nine months of talks.',
    ],
    ['The shaking at Skelby went on for about 40 seconds.', 'At Skelby the shaking lasted 40 seconds.'],
    [
      'Mayor Ada Quill was elected in 2018.',
      'Ada Quill, who has led the town for eight years, is the mayor.',
    ],
    ['The lido opened at noon and the café at one.', 'An hour later than the lido the café opened.'],
  ])('which the original tells otherwise: %s', (original, page) => expect(found(page, original)).toEqual([]));
});
