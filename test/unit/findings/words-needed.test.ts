import { describe, expect, test } from 'vitest';
import { readPairs } from '../../../bench/findings.ts';
import { textOf } from '../../../bench/score-findings.ts';
import { Beginnings, lettersIn } from '../../../src/findings/inserted/beginnings.ts';
import { tellingsOf } from '../../../src/findings/inserted/topic.ts';
import { TOPICS } from '../../../src/findings/inserted/topics.ts';
import { isMet, tellingWords, wordsNeeded } from '../../../src/findings/inserted/words-needed.ts';

describe('the words that a pattern cannot do without', () => {
  test.each([
    ['surg(?:ery|eons)', 'surg'],
    ['in (?:heavy )?(?:rain|snow)', { all: ['in', { any: ['rain', 'snow'] }] }],
    ['reports?|(?:an? )?audit', { any: ['report', 'audit'] }],
    [String.raw`(?<!(?:who|to) )nurse(?! \w+ed)`, 'nurse'],
    [String.raw`(?:has|had) (?:\w+ )?resigned`, { all: [{ any: ['has', 'had'] }, 'resigned'] }],
    ['e-mails', { all: ['e', 'mails'] }],
    [String.raw`\d+ of [a-z]+`, 'of'],
    [String.raw`rain|\w+`, { all: [] }],
  ])('%s', (pattern, need) => expect(wordsNeeded(pattern)).toEqual(need));

  test.each([
    ['Snow fell in Skelby.', true],
    ['Snow fell on Skelby.', false],
    ['It rained in Skelby.', true],
    ['In Skelby nothing fell.', false],
  ])('are looked for: %s', (text, met) =>
    expect(isMet(wordsNeeded('in (?:heavy )?(?:rain|snow)'), text.toLowerCase())).toBe(met),
  );

  test('tell of a pattern by the longer of them', () =>
    expect(tellingWords(wordsNeeded('in (?:heavy )?(?:rain|snow)'))).toEqual(['rain', 'snow']));

  test('are in every text that a topic is told in', () => {
    const signs = new Beginnings(
      TOPICS.flatMap((topic) => tellingWords(topic.need).map((word) => [word, topic] as const)),
    );
    for (const { page, original } of readPairs(new URL('../../fixtures/pairs/', import.meta.url)))
      for (const text of [textOf(page), textOf(original)]) {
        const signed = signs.of(lettersIn(text));
        const passedOver = TOPICS.filter(
          (topic) =>
            !(signed.has(topic) && isMet(topic.need, text.toLowerCase())) &&
            tellingsOf(topic, text).length > 0,
        );
        expect(passedOver.map(({ told }) => told.source)).toEqual([]);
      }
  });
});
