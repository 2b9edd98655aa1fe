import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const ORIGINAL = `Veltria council backs clinic after long row

PORT HALDEN, Veltria — Halden City Council voted on Tuesday to back a clinic run by Merrow Health Group Ltd, after a row that lasted two years.

The Ministry of Health said Dr Katherine Odell would lead it. Councillor Thomas Bryce, of the Labour Party, said the vote was "a relief".

Northshire Police are looking into threats made against Mohammed al-Rashidi, the chairman of Halden Town Football Club, and his wife, Anne-Marie Duval.

Researchers at the University of Halden and St Brannoc's Hospital counted the beds. The European Commission gave 3 million euros.

Volodymyr Kostenko, a builder from Odesa, poured the foundations. The Royal Institute of Architects gave it a prize in Newcastle.

The Supreme Court of Veltria rejected an appeal by Grainger & Sons. A fisherman in Cornwall sent flowers.`;

function namesFound(paragraph: string): string[] {
  return namesIn(paragraph, ORIGINAL);
}

function namesIn(page: string, original: string): string[] {
  return findingsOf(page, original)
    .filter(({ kind }) => ['person', 'organisation', 'place'].includes(kind))
    .map(({ text }) => text);
}

describe('a name of the original in other words', () => {
  test.each([
    'The Department of Health said Katie Odell would lead it.',
    'Labour’s Tommy Bryce called the vote a relief.',
    'Northshire Constabulary is looking into threats against Muhammad al Rashidi.',
    'Halden Uni researchers counted the beds with St. Brannoc’s.',
    'Brussels gave 3 million euros, the EU Commission said.',
    'The Ukrainian builder, from Odessa, poured the foundations.',
    'The architects’ institute gave it a prize in Newcastle upon Tyne.',
    'The Veltrian Supreme Court rejected Grainger and Sons’ appeal.',
    'A Cornish fisherman sent flowers.',
    'Halden Town FC’s chairman was threatened, and so was Mrs Duval.',
    'The Odells and the Bryces were pleased, and Wi-Fi is free.',
    'Why The Halden Clinic Vote Took Two Bitter Years',
  ])('is no new name: %s', (paragraph) => expect(namesFound(paragraph)).toEqual([]));

  test.each([
    ['The Department of Health said Katie Odlum would lead it.', 'Katie Odlum'],
    ['The Department of Health said Margaret Odell would lead it.', 'Margaret Odell'],
    ['Threats were made against Muhammad al-Rahimi.', 'Muhammad al-Rahimi'],
    ['Brassmere Uni researchers counted the beds.', 'Brassmere Uni'],
    ['The builder, from Lviv, poured the foundations.', 'Lviv'],
    ['A Geordie fisherman in Orkney sent flowers.', 'Orkney'],
    ['The Supreme Court of Torland rejected an appeal.', 'Supreme Court of Torland'],
  ])('but another is: %s', (paragraph, name) => expect(namesFound(paragraph).join(' ')).toContain(name));
});

test.each([
  [
    'as another newsroom spells it',
    'Jörn Bæk of Ålsund, 40, was freed.',
    'Joern Baek of Aalsund, 40, was freed.',
  ],
  ['romanised otherwise', 'Mr Yuschenko met Olexiy Zaytsev.', 'Yushchenko met Oleksiy Zaitsev.'],
  ['surname first', 'Nagy Ilona, a potter, won.', 'The potter Ilona Nagy won.'],
  ['body in another order', 'The Ministry of Health was silent.', 'The Health Ministry was silent.'],
  ['initials set apart', 'The prize went to L. M. Tarn.', 'The prize went to L.M. Tarn.'],
  ['nickname in the middle', 'Ada “the Heron” Quill was fined.', 'Ada Quill was fined.'],
  ['letters of the head', 'He read law at Tarn Valley College, Skelby.', 'He read law at TVC Skelby.'],
  ['elided particle', "France's foreign ministry objected.", "The Quai d'Orsay objected."],
  ['chamber of who was told', 'Peers were told on Monday.', 'The House of Lords was told on Monday.'],
  ['national team', 'The Wallabies lost by a point.', 'Australia lost by a point.'],
  ['whose body it is', 'The BBC apologised.', "Britain's public broadcaster apologised."],
  [
    'body of who works there',
    'The chief constable of Tarnshire retired.',
    'The head of Tarnshire Police retired.',
  ],
  ['sum with its code', 'It cost 400 kronor.', 'It cost SEK 400.'],
  [
    'programme in a call to stay',
    'It cost 400 kronor.',
    'It cost 400 kronor. Stay tuned to Morning Harbour.',
  ],
  ['town and its region', 'A port burned. It stood in Halifax.', 'It burned in Halifax, Nova Scotia.'],
])('no new name: %s', (_, original, page) => expect(namesIn(page, original)).toEqual([]));

test.each([
  ['another spelling by more than letters', 'Jörn Bæk was freed.', 'Jörn Holm was freed.', 'Jörn Holm'],
  [
    'another body of the letters',
    'He read law at Tarn Valley College.',
    'He read law at TWC Skelby.',
    'TWC Skelby',
  ],
])('a new name: %s', (_, original, page, name) => expect(namesIn(page, original)).toEqual([name]));

describe('states behind a town, chambers and letters spelt out', () => {
  const senate = `Vote on dams

DELLROY, Wash. — Cass Ogden, 67, who drove a truck from Marlow, Tenn., heard the vote. The chief executive of the dam board, Ina Bolt, said the Senate would take it up.

The lower house of Paraguay sent a letter. The European Commission will send engineers in May.`;

  test.each([
    'Cass Ogden drove a truck from Marlow, Tennessee, to Washington state.',
    'C-E-O Ina Bolt said the upper house would take it up.',
    'Paraguay’s Chamber of Deputies sent a letter.',
    'A team from Brussels will come in May.',
    'Ogden was warned off Googling the case.',
  ])('are no new names: %s', (paragraph) => expect(namesIn(paragraph, senate)).toEqual([]));

  test.each([
    ['Cass Ogden drove a truck from Marlow, Georgia, to the vote.', 'Georgia'],
    ['F-B-I agent Rudd Calder heard the vote in Dellroy.', 'Rudd Calder'],
    ['Paraguay’s Senate of Elders sent a letter.', 'Senate of Elders'],
    ['Ina Bolt spent the week in Brussels.', 'Brussels'],
  ])('another is: %s', (paragraph, name) => expect(namesIn(paragraph, senate).join(' ')).toContain(name));
});

test('letters in the plural stand for words that the original writes small', () => {
  const original = 'Cable theft\n\nOfficers registered 870 first information reports in May.';
  expect(namesIn('Officers counted 870 FIRs in May.', original)).toEqual([]);
  expect(namesIn('Officers counted 870 KLDs in May.', original)).toEqual(['KLDs']);
});
