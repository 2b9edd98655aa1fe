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
  'the courtroom': {
    told: [
      ['Ilse Maran was banned from driving.', 'claim: banned from driving'],
      ['Petra Maran took part by video link.', 'claim: took part by video'],
      ['The trial was adjourned for a week.', 'claim: trial was adjourned'],
    ],
    silent: [
      ['Ilse Maran was banned from driving.', 'She lost her licence.'],
      ['Petra Maran took part by video link.', 'The aunt was on a screen.'],
      ['It was the first appearance of a jury of questions.', ''],
    ],
  },
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
  emergencies: {
    told: [
      ['The bus came after the driver lost control of the car.', 'claim: lost control of the car'],
      ['One player fell from a ladder.', 'claim: fell from a ladder'],
      ['There was a loud bang.', 'claim: loud bang'],
    ],
    silent: [
      ['The driver lost control of the car.', 'The car skidded.'],
      ['There was a loud bang.', 'Those in the hall heard an explosion.'],
      ['The race was run over two laps, and nobody was shelling out.', ''],
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
  'the elements': {
    told: [
      ['There was an amber alert.', 'claim: amber alert'],
      ['Some lost cattle.', 'claim: lost cattle'],
    ],
    silent: [
      ['There was an amber alert.', 'The weather office gave a warning.'],
      ['Some lost cattle.', 'Forty cows died.'],
      ['The cost is of an order of magnitude.', ''],
    ],
  },
  'the wards': {
    told: [
      ['Ilse Maran was bitten by a fox.', 'claim: was bitten'],
      ['Petra Maran lives in a nursing home.', 'claim: nursing home'],
    ],
    silent: [
      ['Petra Maran lives in a nursing home.', 'She moved to a residence for the elderly.'],
      ['The council gave its approval.', ''],
    ],
  },
  'land and waters': {
    told: [
      ['The lamp goes to recycling.', 'claim: recycling'],
      ['The hall has an online petition.', 'claim: online petition'],
      ['The lamp was found by a dog walker.', 'claim: found by a dog walker'],
    ],
    silent: [
      ['The lamp goes to recycling.', 'It is scrap.'],
      ['The lamp was found by a dog walker.', 'A woman out with her dog saw it.'],
      ['The rule was put down 48 years ago by cash cows.', ''],
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
  purposes: {
    told: [
      ['The quiz was moved to ease congestion.', 'claim: to ease congestion'],
      ['The quiz was held to raise money for a roof.', 'claim: to raise money for'],
    ],
    silent: [
      ['The quiz was moved to ease congestion.', 'The street was full of cars.'],
      ['The quiz was held to raise money for a roof.', 'The takings went to a charity.'],
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
  speakers: {
    told: [
      ['Forecasters expect a dry evening.', 'attribution: Forecasters expect'],
      ['Paramedics said that nobody came.', 'attribution: Paramedics said'],
    ],
    silent: [
      ['Forecasters expect a dry evening.', 'The weather office spoke of a dry evening.'],
      ['According to the defence minister the quiz was easy.', 'The minister of defence played too.'],
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
