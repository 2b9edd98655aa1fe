import { describe, expect, test } from 'vitest';
import { everythingFound, findingsOf } from '../../support/findings-of.ts';
import { wordsFound } from '../../support/surely-found.ts';

const ORIGINAL = `Rail line to reopen

HOLLIN BAY, B.C. — The Australian government will lend the Hollin line 40 million dollars, ministers said on Monday.

Shares in the operator rose after the loan was announced. Carrow scored twice at the opening match, the club said.`;

/** Names that are found in one paragraph of a page made from the original above. */
function namesFound(paragraph: string): string[] {
  return findingsOf(paragraph, ORIGINAL)
    .filter(({ kind }) => ['person', 'organisation', 'place'].includes(kind))
    .map(({ text }) => text);
}

describe('what follows from a name of the original', () => {
  test.each([
    ['a capital for its government', 'Canberra will lend the Hollin line 40 million dollars.'],
    ['a street for its trade', 'Wall Street liked it: shares in the operator rose after the loan.'],
    ['a province written out', 'The line runs from Hollin Bay, British Columbia, the operator said.'],
    ['a club for its town', 'Carrow Rovers scored twice at the opening match, the club said.'],
  ])('%s is no new name', (_, paragraph) => expect(namesFound(paragraph)).toEqual([]));

  test('a capital where something happens is one', () =>
    expect(namesFound('Ministers met in Canberra to lend the Hollin line 40 million dollars.')).toEqual([
      'Canberra',
    ]));
});

test('letters behind words in small letters that they stand for are no name', () =>
  expect(namesFound('The Hollin line will get a train warning system (TWS) from the loan.')).toEqual([]));

test('a cry is no name', () =>
  expect(namesFound('GOAL! Carrow scored twice at the opening match.')).toEqual([]));

describe('a place in another’s place', () => {
  const original =
    'Six timbers were sent to a laboratory in Aarhus, where rings are counted. The field is wet. A road is planned across it. The drill was lent by a museum in Copenhagen.';

  test('is a finding though the original names it', () =>
    expect(wordsFound('The six timbers are at a laboratory in Copenhagen now.', original)).toEqual([
      'Copenhagen',
    ]));

  test('is none where it belongs', () =>
    expect(
      wordsFound(
        'Six timbers went to a laboratory in Aarhus; a museum in Copenhagen lent the drill.',
        original,
      ),
    ).toEqual([]));
});

describe('a name behind another’s preposition', () => {
  const original =
    'Ferry tickets are printed in Lanvik. The old timetable hung in the harbour office for years. In Melhus, 19 nurses stayed away for a day after a rumour about the canteen. Skarn Rovers meet Tolle Town on Sunday. The lantern fair was paid for by a baker from Vardal. Police in the county seat, Ostby, took 12 reports of stolen skis. The museum lent its maps to a school in Peru. A crate of tin whistles was sent to Chile by mistake. The choir sang in Quito, where its conductor was born.';

  test.each([
    ['in', 'In Lanvik, a rumour about the canteen made 19 nurses stay away for a day.', 'Lanvik'],
    ['in, of a town beside its kind', 'Police in Lanvik took 12 reports of skis that were stolen.', 'Lanvik'],
    ['to, of a country', 'By mistake a crate of tin whistles was sent to Peru.', 'Peru'],
    ['from', 'A baker from Ostby paid for the lantern fair.', 'Ostby'],
  ])('%s: is a finding', (_, page, place) => expect(wordsFound(page, original)).toEqual([place]));

  test.each([
    ['in its own place', 'In Melhus, a rumour about the canteen made 19 nurses stay away for a day.'],
    ['a country for the town in it', 'The choir sang in Ecuador, where its conductor was born.'],
    ['of whom something else is told', 'Lanvik prints the tickets of the ferry.'],
  ])('%s: is none', (_, page) => expect(wordsFound(page, original)).toEqual([]));
});

test('an everyday word that is shouted is no name', () =>
  expect(namesFound('The Hollin line hit the JACKPOT: a loan of 40 million dollars.')).toEqual([]));

describe('what a capital alone makes a name', () => {
  test('a rare word that opens a sentence is none', () =>
    expect(namesFound('Shinglewise folk will use the Hollin line.')).toEqual([]));

  test('an office names nobody', () =>
    expect(namesFound('The loan pleased the Crime Commissioner and the Prime Minister.')).toEqual([]));
});

test('of several places the original has, the one behind the same preposition is what a new one stands for', () => {
  const found = everythingFound(
    'About 40,000 doses of vaccine will be flown from Mumbai next week, the ministry said.',
    'Vaccine on its way\n\nSome 40,000 doses of vaccine will be flown from Bengaluru in India next week, the ministry said.',
  );
  expect(found.map(({ text, original }) => [text, original])).toEqual([['Mumbai', 'Bengaluru']]);
});
