import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const ORIGINAL = `Lighthouse keeper leaves

The keeper of the Dunsay lighthouse, Morag Tulloch, resigned in April, citing poor health. The island school at Fethar was closed for nine days.

Two ferries collided off Carrick Head on Sunday morning, and a deckhand broke his wrist. Worries about the old boiler led to the closing of the swimming hall in Brae.

The knitwear firm Haldane & Rusk moved its workshop to the mainland in 2019. Its looms stood idle for three weeks in the spring.`;

const causes = (paragraph: string) =>
  findingsOf(paragraph, ORIGINAL)
    .filter(({ kind }) => kind === 'cause')
    .map(({ verdict, text }) => `${verdict}: ${text}`);

describe('causes put behind what the original tells', () => {
  test.each([
    [
      'The island school at Fethar was shut for nine days because of burst pipes.',
      'inserted: because of burst pipes',
    ],
    [
      'Two ferries collided off Carrick Head on Sunday morning after their radars failed.',
      'inserted: after their radars failed',
    ],
    [
      'Morag Tulloch, who kept the Dunsay lighthouse, stepped down in April after a quarrel with the harbour trust.',
      'changed: after a quarrel with the harbour trust',
    ],
    [
      'Haldane & Rusk moved its knitwear workshop to the mainland in 2019 in a bid to save rent.',
      'inserted: in a bid to save rent',
    ],
  ])('%s', (paragraph, expected) => expect(causes(paragraph)).toEqual([expected]));
});

describe('causes that the original gives, and what is none', () => {
  test.each([
    'Morag Tulloch resigned as keeper of the Dunsay lighthouse in April because of her poor health.',
    'The swimming hall in Brae was closed because of worries about its old boiler.',
    'The looms of Haldane & Rusk stood idle over the best part of three weeks in the spring.',
    'Two ferries collided off Carrick Head on Sunday morning, after which a deckhand had a broken wrist.',
  ])('%s', (paragraph) => expect(causes(paragraph)).toEqual([]));
});
