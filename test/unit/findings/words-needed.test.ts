import { describe, expect, test } from 'vitest';
import { readPairs } from '../../../bench/findings.ts';
import { textOf } from '../../../bench/score-findings.ts';
import { tellingsOf } from '../../../src/findings/inserted/topic.ts';
import { TOPICS } from '../../../src/findings/inserted/topics.ts';
import { beginningsIn, wordsNeeded } from '../../../src/findings/inserted/words-needed.ts';

describe('the words that a pattern cannot do without', () => {
  test.each([
    ['surg(?:ery|eons)', ['surg']],
    ['in (?:heavy )?(?:rain|snow)', ['rain', 'snow']],
    ['reports?|(?:an? )?audit', ['report', 'audit']],
    [String.raw`(?<!(?:who|to) )nurse(?! \w+ed)`, ['nurse']],
    [String.raw`(?:has|had) (?:\w+ )?resigned`, ['resigned']],
    ['e-mails', ['mails']],
    [String.raw`\d+ of [a-z]+`, ['of']],
  ])('%s', (pattern, needed) => expect(wordsNeeded(pattern)).toEqual(needed));

  test('are not known of a pattern that may be any word', () => {
    expect(wordsNeeded(String.raw`rain|\w+`)).toBeNull();
  });

  test('are in every text that a topic is told in', () => {
    for (const { page, original } of readPairs(new URL('../../fixtures/pairs/', import.meta.url)))
      for (const text of [textOf(page), textOf(original)]) {
        const begun = beginningsIn(text);
        const passedOver = TOPICS.filter(
          (topic) =>
            topic.needed?.some((word) => begun.has(word)) === false && tellingsOf(topic, text).length > 0,
        );
        expect(passedOver.map(({ told }) => told.source)).toEqual([]);
      }
  });
});
