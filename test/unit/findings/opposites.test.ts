import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const ORIGINAL = `Council meets

The Hollin council accepted the offer for the old cannery on Monday evening after a long debate.

The line opened an inquiry into the failure that kept 40 guests on the ferry Oslin for up to four hours on Sunday.

The tunnel under the slipway did not open in spring. Bookings on the island ferry increased for the third winter in a row.`;

const found = (paragraph: string) =>
  findingsOf(paragraph, ORIGINAL).map(({ reason, text }) => `${reason.code}: ${text}`);

describe('an opposite in the place of a word', () => {
  test.each([
    ['The Hollin council rejected the offer for the old cannery.', ['negation-flipped: rejected']],
    ['Bookings on the island ferry decreased for the third winter in a row.', ['other-value: decreased']],
  ])('%s', (paragraph, expected) => expect(found(paragraph)).toEqual(expected));

  test.each([
    'The Hollin council did not reject the offer for the old cannery.',
    'The Hollin council approved the offer for the old cannery.',
    'The tunnel under the slipway stayed closed in spring.',
    'The failure kept 40 guests on the ferry Oslin for close to four hours on Sunday.',
    'Some had rejected it, but the Hollin council accepted the offer for the old cannery.',
  ])('none: %s', (paragraph) => expect(found(paragraph)).toEqual([]));
});
