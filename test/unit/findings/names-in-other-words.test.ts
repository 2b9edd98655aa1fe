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
  return findingsOf(paragraph, ORIGINAL)
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
