import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { holdAgainst, originalOf } from '../../../src/compare.ts';
import { insertedTopics } from '../../../src/findings/inserted/inserted-topics.ts';

/** Has no word of the fields below. */
const ORIGINAL = `Quiz night at Ostrava Row pleases many

The quiz at Ostrava Row drew ninety players on Friday. Ilse Maran set the questions, and the prize was a brass lamp. Her aunt Petra kept score.

Ms Maran, 41, has run the quiz since 2019. Petra Maran, 70, said that the last round had been too easy.`;

const foundIn = (sentence: string, also = '') => {
  const page = readPlainText(`Page\n\nThe quiz drew ninety players. ${sentence}`, {
    published: '2026-03-12',
  });
  const original = originalOf(readPlainText(`${ORIGINAL} ${also}`, { published: '2026-03-12' }));
  return insertedTopics(holdAgainst(page, original)).map(
    ({ start, end, kind }) => `${kind}: ${page.text.slice(start, end)}`,
  );
};

/** By field: sentences with what is told of in them, and faithful ones with what they come from, which stay silent. */
const FIELDS: Record<string, { told: [string, string][]; silent: [string, string][] }> = {
  policing: {
    told: [
      ['Two players fled the scene.', 'claim: fled the scene'],
      ['The players were conned.', 'claim: were conned'],
      ['Somebody emptied the cash register.', 'claim: emptied the cash register'],
    ],
    silent: [
      ['Two players fled the scene.', 'Two ran away.'],
      ['The players were conned.', 'The questions were fake.'],
      ['A fee of five euros was charged, and the boat was tied up.', ''],
    ],
  },
  'roads and rails': {
    told: [
      ['Ilse Maran came on a replacement bus.', 'claim: replacement bus'],
      ['The street came to a standstill.', 'claim: to a standstill'],
    ],
    silent: [
      ['Ilse Maran came on a replacement bus.', 'A coach brought her.'],
      ['The street came to a standstill.', 'The street was blocked.'],
      ['The lamp was replaced.', ''],
    ],
  },
  'air and sea': {
    told: [
      ['Her plane made an emergency landing.', 'claim: made an emergency landing'],
      ['The boat ran aground.', 'claim: ran aground'],
    ],
    silent: [
      ['Her plane made an emergency landing.', 'The plane turned back.'],
      ['The boat ran aground.', 'The boat hit a reef.'],
    ],
  },
  'power and ground': {
    told: [
      ['The hall lies beside a copper mine.', 'claim: copper mine'],
      ['There is a substation behind the hall.', 'claim: substation'],
    ],
    silent: [
      ['The hall lies beside a copper mine.', 'Ore is dug beside it.'],
      ['A second quiz is in the pipeline.', ''],
    ],
  },
  causes: {
    told: [
      ['The quiz began late because of a signalling problem.', 'cause: because of a signalling problem'],
      ['The lamp burned after a chemical reaction.', 'cause: after a chemical reaction'],
    ],
    silent: [
      ['The quiz began late because of a signalling problem.', 'The points had failed.'],
      ['The quiz moved after a fall in the cost.', ''],
    ],
  },
  callings: {
    told: [['Petra Maran is a seismologist.', 'role: seismologist']],
    silent: [
      ['Petra Maran is a seismologist.', 'The aunt measures earthquakes.'],
      ['Petra Maran met Anna Miller, of the Courier.', ''],
    ],
  },
};

describe.each(Object.entries(FIELDS))('%s', (_, { told, silent }) => {
  test.each(told)('told of: %s', (sentence, expected) => expect(foundIn(sentence)).toEqual([expected]));

  test.each(silent)('silent: %s', (sentence, also) => expect(foundIn(sentence, also)).toEqual([]));
});
