import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { holdAgainst, originalOf } from '../../../src/compare.ts';
import { insertedTopics } from '../../../src/findings/inserted/inserted-topics.ts';

const ORIGINAL = `Ferry at Osterhaven stays at its quay

The Marjolein takes 140 vans to Lind. Ruben Aalto, its captain, said on Monday that she needs a mast. Greta Solheim runs the pier.`;

const foundIn = (sentence: string, also = '') => {
  const page = readPlainText(`Page\n\nThe Marjolein takes 140 vans to Lind. ${sentence}`, {
    published: '2026-03-12',
  });
  const original = originalOf(readPlainText(`${ORIGINAL} ${also}`, { published: '2026-03-12' }));
  return insertedTopics(holdAgainst(page, original)).map(({ start, end }) => page.text.slice(start, end));
};

/** By field: sentences with what is told of in them, and what an original says where they are faithful. */
const FIELDS: Record<string, [page: string, told: string, original: string][]> = {
  'what comes after': [
    ['A hotline has been set up in Lind.', 'A hotline has been set up', 'People can phone the harbour.'],
    ['The final report is due in May.', 'The final report is due', 'The findings come out in May.'],
    ['Pupils are receiving counselling.', 'receiving counselling', 'A psychologist sees the pupils.'],
  ],
  'what had been before': [
    ['Greta Solheim had warned about the mast.', 'had warned about', 'Solheim wrote that it might break.'],
    ['The mast is behind schedule.', 'behind schedule', 'The mast was meant for May, and is late.'],
    ['It was a close call for the captain.', 'close call', 'The captain was lucky.'],
  ],
  'money of the public': [
    ['Taxpayers will pay for the mast.', 'Taxpayers will', 'The council pays for the mast.'],
    ['Greta Solheim sold her house for the mast.', 'sold her house', 'Solheim gave her savings.'],
  ],
  'other countries': [
    ['A similar scheme in Velmark won.', 'similar scheme in', 'Elsewhere the same was tried.'],
    ['It is a landmark decision.', 'landmark decision', 'No ferry has ever had a mast before.'],
  ],
  lives: [
    ['Ruben Aalto, a father of three, was glad.', 'father of three', 'Aalto has three sons.'],
    ['Ruben Aalto was on his first shift.', 'on his first shift', 'It was his debut.'],
    [
      'Ruben Aalto, a third-generation sailor, was glad.',
      'third-generation sailor',
      'His father sailed too.',
    ],
  ],
  worries: [
    ['Fears are growing in Lind.', 'Fears are growing', 'People in Lind are afraid.'],
    ['Ruben Aalto blasted the mast.', 'blasted', 'Aalto called the mast a disgrace.'],
    ['Ruben Aalto lashed out at the mast.', 'lashed out', '“The mast makes me sick,” said Ruben Aalto.'],
  ],
  doings: [
    ['Ruben Aalto worked double shifts.', 'worked double shifts', 'Aalto did overtime.'],
    ['The pier is short-staffed.', 'short-staffed', 'Too few people work at the pier.'],
    ['The pier of Greta Solheim is short-staffed.', 'short-staffed', 'Greta Solheim needs 12 pilots.'],
    [
      'The pier of Greta Solheim is short-staffed.',
      'short-staffed',
      'The pier of Greta Solheim lacks 12 pilots.',
    ],
    [
      'Ruben Aalto spoke on condition of anonymity.',
      'on condition of anonymity',
      'Aalto asked not to be named.',
    ],
  ],
  'one topic only': [
    ['The mast went over budget.', 'over budget', 'The mast cost 4 million euros more than it should.'],
    [
      'The mast made national headlines.',
      'made national headlines',
      'Newspapers across the country put the mast on page one.',
    ],
    ['The ferry is back in service.', 'back in service', 'The ferry can be used once more.'],
    ['Ruben Aalto is about to retire.', 'about to retire', 'Ruben Aalto will stop work in June.'],
  ],
  'causes of the day': [
    ['The ferry is late because of Brexit.', 'because of Brexit', 'Since Britain left the EU she waits.'],
    ['The ferry is late because of a broken valve.', 'because of a broken valve', 'A seal leaks.'],
  ],
};

describe.each(Object.entries(FIELDS))('of %s', (_, cases) => {
  test.each(cases)('%s', (page, told, original) => {
    expect(foundIn(page)).toContain(told);
    expect(foundIn(page, original)).toEqual([]);
  });
});

describe('a topic counts', () => {
  test('where an accent ends it', () => expect(foundIn('Ruben Aalto sat in a café.')).toEqual(['in a café']));

  test('by its capitals, where they tell', () => {
    expect(foundIn('The captain wrote about it on X, and the Red Cross came.')).toEqual([
      'on X',
      'Red Cross',
    ]);
    expect(foundIn('The captain put it on x, beside a red cross.')).toEqual([]);
  });

  test('not for words that only hold an hour’s letters', () =>
    expect(foundIn('The mast was cut before dawn.', 'An alarm and a pump were cut, too.')).toEqual([
      'before dawn',
    ]));

  test.each([
    'The captain came back after racing into the bay.',
    'The captain grew pale after drinking water.',
    'The captain won after fighting back.',
    'Winning is in the club’s DNA.',
    'The captain flew under the radar.',
    'Fog blankets the pier.',
    'The two shook hands on the mast.',
  ])('not as a figure of speech: %s', (sentence) => expect(foundIn(sentence)).toEqual([]));
});
