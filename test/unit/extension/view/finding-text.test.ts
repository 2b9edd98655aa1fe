import { expect, test } from 'vitest';
import { findingText, mistakeText, VERSION } from '../../../../extension/view/finding-text.ts';
import { ENGLISH } from '../../../support/english.ts';
import { FAKE_STATES } from '../../../support/states/pages.ts';

const STATE = FAKE_STATES['with passages'];
const [, , quotation] = STATE.report.findings;
if (!quotation) throw new Error('The made-up report has three findings.');

test('a finding is copied with its words, its passage and both links', () => {
  expect(findingText(quotation, STATE, ENGLISH).split('\n')).toEqual([
    '“a complete disaster for every family here”',
    'quotation · these words of the quotation differ; there: a difficult year for some families here',
    'The passage in the original: The board counted 214 berths in the old basin, and may close the east quay.',
    'The page: https://page.example/harbour',
    'The original: Harbour board puts off the ferry terminal for a third time, The Sandwick Courier, 14 March 2026',
    'https://courier.example/harbour',
  ]);
});

test('the original’s wording is copied where the reason does not say it', () => {
  const turned = { ...quotation, reason: { code: 'negation-flipped', values: [] } } as const;
  expect(findingText(turned, STATE, ENGLISH)).toContain(
    'the original seems to say the opposite here · there: a difficult year for some families here\n',
  );
});

test('a report of a mistake says what, where and by which version, and no word of the page', () => {
  const text = mistakeText([quotation], STATE, false);
  expect(text.split('\n')).toEqual([
    `Palimpsest ${VERSION}: this is wrong`,
    'page: https://page.example/harbour',
    'original: harbour https://courier.example/harbour',
    'relation: rewrite, score 0.97',
    'f2: quote, changed, words-altered, confidence 0.93, at 200-210',
  ]);
});

test('the words are in it where the reader wants them', () => {
  expect(mistakeText([quotation], STATE, true)).toContain(
    '  page: “a complete disaster for every family here”',
  );
});
