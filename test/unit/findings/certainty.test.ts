import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const ORIGINAL = `Slipway to close

The Hollin trust may sell the old slipway to a hotel firm next spring. The win should lift the Carrow rowers to third place in the northern league.

Engineers have not ruled out rust as the cause of the slipway collapse. Visitors could openly buy fishing permits at the harbour kiosk.

The pilot might not have left the bridge of the ferry without an order from the harbour office. Owen Prydderch could barely see the lighthouse through the fog.

The island council is considering a new pier. The county would repay the harbour loan of 40,000 pounds if the ministry asked for it.

There was no evidence so far that rats were to blame for the broken nets. The rowers have not said how they will vote in June.

The harbour master said the beacon “might have been” wired to the wrong mast. Anyone who opens the sluice, however thirsty the fields may be, will be fined.

A second lock has not been proposed by the canal company. Eleven shareholders voted no to the merger with Dunmere Barges.

The ferrymen claimed that the bridge company had bribed two surveyors in Wexcombe. The governor neither signed nor vetoed the eel bill.

The regatta committee failed on Sunday to agree on a date. The parish is to decide whether to sell the bell of Saint Orlan.

Stones of what may be a Norse chapel were found beside the Dunmere lock in August.

The brewer Hal Tirrick denied that his vans had blocked the towpath until dusk. The marquess declined to comment on the price of the orchard.

Nothing suggests that the otters were poisoned. It could not be proved that the cider had been watered down at Pell Farm.`;

const found = (paragraph: string) =>
  findingsOf(paragraph, ORIGINAL)
    .filter(({ kind }) => kind === 'certainty')
    .map(({ reason, text }) => `${reason.code}: ${text}`);

describe('doubt that the page drops', () => {
  test.each([
    ['The Hollin trust will sell the old slipway to a hotel firm next spring.', 'doubt-removed: will sell'],
    [
      'The pilot would not have left the bridge of the ferry without an order from the harbour office.',
      'doubt-removed: have left',
    ],
    ['Engineers have ruled out rust as the cause of the slipway collapse.', 'doubt-removed: ruled'],
    ['The island council has decided on a new pier.', 'doubt-removed: has decided'],
    ['The county will repay the harbour loan of 40,000 pounds to the ministry.', 'doubt-removed: will repay'],
    [
      'Stones of a Norse chapel came to light beside the Dunmere lock in August.',
      'doubt-removed: Norse chapel',
    ],
    ['Rats are to blame for the broken nets.', 'negation-flipped: are to blame'],
    ['The rowers have said they will vote against it in June.', 'negation-flipped: will vote'],
    ['The beacon was wired to the wrong mast, the harbour master said.', 'doubt-removed: was wired'],
    [
      'The ferrymen revealed that the bridge company had bribed two surveyors in Wexcombe.',
      'doubt-removed: revealed',
    ],
    ['The governor vetoed the eel bill.', 'negation-flipped: vetoed'],
    ['The regatta committee succeeded on Sunday in agreeing on a date.', 'negation-flipped: succeeded'],
  ])('%s', (paragraph, expected) => expect(found(paragraph)).toEqual([expected]));
});

describe('what was no doubt, or is kept', () => {
  test.each([
    'The Hollin trust might sell the old slipway to a hotel firm next spring.',
    'Visitors openly purchased fishing permits at the harbour kiosk.',
    'Owen Prydderch hardly saw the lighthouse through the fog.',
    'The county would repay the harbour loan of 40,000 pounds, if it was asked to.',
    'A new pier is being considered by the island council.',
    'Visitors were permitted to buy fishing permits at the harbour kiosk.',
    'Rats were hardly to blame for the broken nets.',
    'Anyone who opens the sluice will be fined, no matter how thirsty the fields are.',
    'No second lock is on the table, says the canal company.',
    'Eleven shareholders voted against the merger with Dunmere Barges.',
    'Hal Tirrick rejected the claim that brewery vans had blocked the towpath until dusk.',
    'The marquess would not discuss the price of the orchard.',
    'There is no sign that the otters were poisoned.',
    'The parish will rule on the sale of the bell of Saint Orlan.',
  ])('%s', (paragraph) => expect(found(paragraph)).toEqual([]));
});
