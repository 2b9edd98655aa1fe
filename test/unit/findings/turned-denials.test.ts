import { describe, expect, test } from 'vitest';
import { surelyFound } from '../../support/surely-found.ts';

const ORIGINAL = `Audit at the Mell creamery

Plant director Sunniva Aas, who joined in 2021, has been moved to another post but is not suspected of theft. The audit office said it had no proof of that.

The new tank designs, shown at a fair in Carn on Sunday, have yet to be tested by outside engineers. The pilot plant at Brine Point has been promised by the board, but drilling has not begun.

There is no doubt that the creamery won the contract fairly, said the mayor. The night foreman has not missed a shift since March.

The dairy union denied a claim on a local website that it had planned a strike.`;

const found = (paragraph: string) =>
  surelyFound(paragraph, ORIGINAL)
    .filter(({ kind, code }) => kind === 'certainty' && code === 'negation-flipped')
    .map(({ text }) => text);

describe('what was denied, told as so', () => {
  test.each([
    [
      'Sunniva Aas, the plant director, has been moved to another post and is suspected of theft.',
      'suspected',
    ],
    ['Aas rejects it, and the audit office says it has proof of that.', 'has proof'],
    [
      'The new tank designs were shown in Carn on Sunday and have been tested by outside engineers.',
      'have been tested',
    ],
  ])('%s', (paragraph, expected) => expect(found(paragraph).join()).toContain(expected));

  test.each([
    'Sunniva Aas, the plant director, has been moved to another post, but nobody suspects her of theft.',
    'The new tank designs, shown in Carn on Sunday, are still waiting to be tested by outside engineers.',
    'The mayor is sure that the creamery won the contract fairly.',
    'The night foreman has attended every shift since March.',
    'A local website had claimed that the dairy union had planned a strike. Not so, says the union.',
  ])('not: %s', (paragraph) => expect(found(paragraph)).toEqual([]));
});

const CRASH = `Tram crash in Ossel

A tram ran into a bakery in Ossel on Monday. The driver, Ines Korva, has not been charged, the prosecutor said. Nobody was hurt, although 14 people were on board.

The families of the passengers haven't filed a lawsuit. Two witnesses were released without being arrested. Drivers who park on the rails will not be fined.

Mayor Otto Lind does not want the tracks moved. He said the city had not made up its mind about the line. A report stops short of saying who left the switch open.

The baker, Pia Holm, was asked to leave the building and has lost 12 days of trade. The tram had been in service since 2009.`;

const turned = (paragraph: string) =>
  surelyFound(paragraph, CRASH)
    .filter(({ kind, code }) => kind === 'certainty' && code === 'negation-flipped')
    .map(({ text }) => text);

describe('what the original only denies, told wherever it stands', () => {
  test.each([
    ['Ines Korva, whose tram of 2009 cost a baker 12 days of trade, has been charged.', 'has been charged'],
    ['A tram that ran into an Ossel bakery hurt 14 people, and the baker lost 12 days of trade.', 'hurt'],
    ['Passengers’ families have sued, while baker Pia Holm has lost 12 days of trade.', 'have sued'],
    ['Pia Holm had to leave her bakery, and those who park on the rails risk a fine.', 'a fine'],
    ['Mayor Otto Lind wants the tracks moved.', 'moved'],
    ['Otto Lind, the mayor, says the city has made up its mind.', 'has made'],
  ])('%s', (paragraph, expected) => expect(turned(paragraph).join()).toContain(expected));

  test.each([
    'Ines Korva, whose tram of 2009 cost a baker 12 days of trade, is free of any charge.',
    'The tram that ran into an Ossel bakery had 14 people on board, and everyone escaped being hurt.',
    'Everyone on board is fine, while baker Pia Holm has lost 12 days of trade.',
    'Families of the passengers, asked if they would sue, have yet to file a lawsuit.',
    'The prosecutor, who is in charge, let Ines Korva go.',
    'Fears that passengers could have been hurt came to nothing.',
    'Nothing suggests that Mayor Otto Lind wants the tracks moved.',
    'Otto Lind is against having the tracks moved, and the city is still making up its mind about the line.',
  ])('not: %s', (paragraph) => expect(turned(paragraph)).toEqual([]));
});
