import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { holdAgainst, originalOf } from '../../../src/compare.ts';
import { insertedTopics } from '../../../src/findings/inserted/inserted-topics.ts';

/** Short, so that most fields have no word in it. */
const ORIGINAL = `Ferry Marjolein returns to Osterhaven

The ferry Marjolein will sail again between Osterhaven and Lind on Monday. It has lain at the quay since 3 May. Captain Ruben Aalto said that he was glad.

Mr Aalto, 52, takes 140 cars on each crossing. Greta Solheim, 44, waits for the boat every morning with her bicycle.`;

/** Has a word for each field, but none of those that a page would use. */
const RICH = `Ferry Marjolein returns to Osterhaven

The ferry Marjolein will sail again between Osterhaven and Lind on Monday, said a person who asked not to be named. It has lain at the quay since 3 May, because too few deckhands could be recruited, diesel had become dearer and the vessel was struck by a gale. Unpublished papers that were passed to this newspaper say that a valve did not close. More than half of those whom the council canvassed want a bridge.

Captain Ruben Aalto, 52, who once flew cargo planes and is no longer in that work, having retired, learned his craft at the academy in Lind. Greta Solheim, 44, cuts hair beside the quay. Her salon came first in a contest and took gold. The owner gives students a third off, and offered to give money back to those who had booked. Negotiators met behind closed doors.

The town's assembly may oust the mayor by a motion of censure. Nobody in the assembly was against the ferry. A judge told the owner to halt work. Two men own up to theft. Anton Ek, who plays for Lind, hurt a ligament in his leg, and another was ordered off. Gusts slowed the rowers. The medicine made some feel sick. Specialists looked at the wreck's timbers in a laboratory. Half of the volunteers got a sugar pill.`;

const foundIn = (paragraph: string, original: string) => {
  const page = readPlainText(`Page\n\n${paragraph}`, { published: '2026-03-12' });
  const comparison = holdAgainst(page, originalOf(readPlainText(original, { published: '2026-03-12' })));
  return insertedTopics(comparison).map(({ start, end, kind }) => `${kind}: ${page.text.slice(start, end)}`);
};

/** By field: what is told of nothing, and what the richer original has in other words. */
const FIELDS: Readonly<
  Record<string, { told: readonly (readonly [string, string])[]; silent: readonly string[] }>
> = {
  causes: {
    told: [
      [
        'The Marjolein has lain at the quay since 3 May because of a staff shortage.',
        'cause: because of a staff shortage',
      ],
      [
        'The Marjolein has lain at the quay since 3 May amid soaring fuel prices.',
        'cause: amid soaring fuel prices',
      ],
      ['The ferry stayed at the quay, and human error was to blame.', 'cause: human error was to blame'],
    ],
    silent: [
      'The Marjolein has lain at the quay since 3 May because of a staff shortage.',
      'The Marjolein has lain at the quay since 3 May because of fuel prices and bad weather.',
      'Rising costs are no reason to give up the ferry.',
    ],
  },
  speakers: {
    told: [
      ['Insiders say that the captain was glad.', 'attribution: Insiders say'],
      ['Critics say that the ferry takes 140 cars.', 'attribution: Critics say'],
      [
        'According to union leaders the ferry will sail on Monday.',
        'attribution: According to union leaders',
      ],
    ],
    silent: [
      'Insiders say that the ferry will sail on Monday.',
      'If union leaders agree, the ferry will sail on Monday.',
      'According to sources the Marjolein will sail again.',
    ],
  },
  documents: {
    told: [
      ['The ferry will sail on Monday, a leaked memo says.', 'claim: leaked memo'],
      ['A recent survey found that the ferry takes 140 cars.', 'claim: A recent survey found'],
      ['In an open letter Captain Aalto said that he was glad.', 'claim: an open letter'],
    ],
    silent: [
      'A leaked report says that a valve did not close.',
      'Most want a bridge, a recent survey found.',
      'Internal documents say that a valve did not close.',
    ],
  },
  careers: {
    told: [
      [
        'Captain Ruben Aalto, a former air force pilot, said that he was glad.',
        'role: former air force pilot',
      ],
      ['Captain Ruben Aalto, the heir to a timber firm, said that he was glad.', 'role: the heir to'],
      ['Captain Ruben Aalto, a keen angler, said that he was glad.', 'role: a keen angler'],
    ],
    silent: [
      'Captain Ruben Aalto, a former pilot, said that he was glad.',
      'Captain Ruben Aalto, who was educated at a school in Lind, was glad.',
      'Ruben Aalto, a retired pilot, is the captain.',
    ],
  },
  trades: {
    told: [
      ['Greta Solheim, a hairdresser, waits for the boat every morning.', 'role: hairdresser'],
      ['Greta Solheim, an accountant, waits for the boat every morning.', 'role: accountant'],
      ['Electrician Greta Solheim waits for the boat every morning.', 'role: Electrician'],
    ],
    silent: [
      'Greta Solheim, a hairdresser, lives beside the quay.',
      'The barber Greta Solheim waits beside the quay.',
      'Is Greta Solheim an electrician?',
    ],
  },
  honours: {
    told: [
      ['The Marjolein, which has won several awards, will sail on Monday.', 'claim: won several awards'],
      ['The Marjolein, a national treasure, will sail on Monday.', 'claim: national treasure'],
      ['Captain Aalto, who was knighted, said that he was glad.', 'claim: was knighted'],
    ],
    silent: [
      'The salon of Greta Solheim won a prize.',
      'Greta Solheim is a gold medallist.',
      'The ferry has never won a prize.',
    ],
  },
  business: {
    told: [
      ['The Marjolein will sail again after months of talks.', 'claim: months of talks'],
      ['The ferry takes 140 cars, and islanders will pay half.', 'claim: will pay half'],
      ['The ferry sails in a market expected to grow.', 'claim: a market expected to grow'],
    ],
    silent: [
      'The owner offered refunds, and students get a discount.',
      'The ferry sails again after secret talks.',
      'Without a bank loan the ferry would stay at the quay.',
    ],
  },
  politics: {
    told: [
      ['The Marjolein will sail again after a unanimous vote.', 'claim: unanimous vote'],
      ['The assembly was unanimous about the ferry.', 'claim: was unanimous'],
      ['The ferry goes back to a referendum.', 'claim: a referendum'],
      ['A curfew holds in Osterhaven.', 'claim: A curfew'],
    ],
    silent: [
      'The mayor faces a vote of no confidence.',
      'The assembly voted unanimously for the ferry.',
      'There was no curfew in Osterhaven.',
    ],
  },
  law: {
    told: [
      ['The ferry has lain at the quay because of a lawsuit.', 'cause: because of a lawsuit'],
      ['The ferry has lain at the quay since a confession was made.', 'claim: confession'],
      ['Interpol is looking for the captain.', 'claim: Interpol'],
    ],
    silent: [
      'An injunction stopped the work of the owner.',
      'Two men have confessed.',
      'The captain may take the owner to court.',
    ],
  },
  sport: {
    told: [
      ['Only a stiff headwind slowed the ferry.', 'claim: stiff headwind'],
      ['Captain Aalto was back after a knee operation.', 'claim: knee operation'],
      ['Captain Aalto was shown a red card.', 'claim: a red card'],
    ],
    silent: [
      'A headwind slowed the rowers.',
      'Anton Ek of Lind has a knee injury.',
      'A red card was shown to a player of Lind.',
    ],
  },
  science: {
    told: [
      ['A vaccine was on the ferry.', 'claim: vaccine'],
      ['DNA tests were made at the quay.', 'claim: DNA tests'],
      ['Captain Aalto had a skin graft.', 'claim: skin graft'],
    ],
    silent: [
      'The medicine had side effects.',
      'The medicine was held against a placebo.',
      'Lab tests were made on the timbers of the wreck.',
    ],
  },
};

describe.each(Object.entries(FIELDS))('of the field of %s', (_, { told, silent }) => {
  test.each(told)('%s', (paragraph, expected) => expect(foundIn(paragraph, ORIGINAL)).toContain(expected));

  test.each(silent)('not: %s', (paragraph) => expect(foundIn(paragraph, RICH)).toEqual([]));
});
