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
  'war and borders': [
    ['Sirens wailed over Lind.', 'Sirens wailed', 'The alarm was heard in Lind.'],
    ['It was an inflatable boat.', 'inflatable boat', 'Solheim came in a dinghy.'],
    ['The pier was a military base.', 'military base', 'The navy had the pier.'],
  ],
  'councils and building': [
    ['The pier has solar panels.', 'solar panels', 'The pier makes its own electricity.'],
  ],
  'trade and work': [
    ['The Marjolein belongs to a family-run firm.', 'family-run firm', 'Aalto and his sons own the ferry.'],
    [
      'The mast was built by a listed company.',
      'listed company',
      'Shares of the builder are on the exchange.',
    ],
    ['The yard furloughed its men.', 'furloughed', 'The yard sent its men home without pay.'],
    ['The contract went out to public tender.', 'public tender', 'Three firms handed in bids.'],
  ],
  matches: [
    ['Ruben Aalto came through the youth academy.', 'came through the youth', 'He is a junior of the club.'],
    ['Ruben Aalto hit the post.', 'hit the post', 'The crossbar stopped him.'],
    ['Ruben Aalto pulled a hamstring.', 'pulled a hamstring', 'It was a thigh muscle.'],
    ['The race was postponed.', 'race was postponed', 'The race will be held later.'],
  ],
  arts: [
    ['The show sold out within hours.', 'sold out within hours', 'All tickets were gone.'],
    ['The museum holds a self-portrait.', 'self-portrait', 'It is a portrait.'],
    ['The film is based on a true story.', 'based on a true story', 'The novel was made into a film.'],
    ['Ruben Aalto plays the accordion.', 'plays the accordion', 'Aalto makes music.'],
  ],
  'private lives': [
    ['Greta Solheim, a trained baker, was glad.', 'a trained baker', 'Solheim has a diploma and bakes.'],
    ['Greta Solheim works part-time.', 'works part-time', 'Solheim works two days a week.'],
    ['Ruben Aalto met his wife on the pier.', 'met his wife', 'Aalto got to know her there and married.'],
    ['Her twin was put up for adoption.', 'put up for adoption', 'A foster family had the twin.'],
    ['They had a small ceremony.', 'small ceremony', 'They married in June.'],
  ],
  occasions: [
    ['The mast has lottery funding.', 'lottery funding', 'The National Lottery gives the money.'],
    ['Greta Solheim sells souvenirs.', 'souvenirs', 'Solheim sells mementos.'],
    ['The protest was largely peaceful.', 'was largely peaceful', 'There was no violence.'],
    ['It was a televised speech.', 'televised speech', 'Channel 4 showed the speech.'],
  ],
  'causes of public life': [
    [
      'Greta Solheim resigned under pressure from the board.',
      'under pressure from the board',
      'The board demanded that Solheim leave.',
    ],
    [
      'The pier is shut because of renovation work.',
      'because of renovation work',
      'The pier is being rebuilt.',
    ],
    [
      'The pier is shut after a petition from residents.',
      'after a petition from residents',
      'Lind wrote a letter to the harbour.',
    ],
    [
      'The pier is shut because of heavy foreign selling.',
      'because of heavy foreign selling',
      'Investors from abroad let go of the line.',
    ],
  ],
  'deeds of public life': [
    ['Greta Solheim has hired a lawyer.', 'has hired a lawyer', 'An attorney speaks for Solheim.'],
    ['Lind asked for federal help.', 'asked for federal help', 'Lind requested support.'],
    ['Greta Solheim has gone into hiding.', 'has gone into hiding', 'Nobody knows her whereabouts.'],
    ['The mast was built without a permit.', 'without a permit', 'The mast is illegal.'],
  ],
  voices: [
    ['Parents said the mast was ugly.', 'Parents said', 'Mothers found the mast ugly.'],
    ['Organisers said the mast was ugly.', 'Organisers said', 'The committee found it ugly.'],
  ],
};

describe.each(Object.entries(FIELDS))('of %s', (_, cases) => {
  test.each(cases)('%s', (page, told, original) => {
    expect(foundIn(page)).toContain(told);
    expect(foundIn(page, original)).toEqual([]);
  });
});

describe('a topic counts', () => {
  test.each([
    'Neighbours chipped in with masts.',
    'Now for the small print of the mast.',
    'The mast is no slam dunk.',
    'Ruben Aalto is on the margins of the harbour.',
    'Osterhaven was deserted.',
    'Greta Solheim joined the civil service.',
    'Ruben Aalto came out to his van.',
    'It was a good innings for the mast.',
    'A van was knocked out by the mast.',
    'Osterhaven is expecting a busy June.',
    'Ruben Aalto hit a roadblock.',
  ])('not as a figure of speech: %s', (sentence) => expect(foundIn(sentence)).toEqual([]));
});
