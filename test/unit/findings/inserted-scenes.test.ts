import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { holdAgainst, originalOf } from '../../../src/compare.ts';
import { insertedTopics } from '../../../src/findings/inserted/inserted-topics.ts';

const ORIGINAL = `Velmark votes on its bridge

The council of Velmark has voted to rebuild the old bridge. Tamas Berg, the engineer, put the cost at 40,000 euros. Dora Lind, who leads the council, spoke for the plan.`;

const foundIn = (sentence: string, also = '') => {
  const page = readPlainText(`Page\n\nThe council of Velmark has voted. ${sentence}`, {
    published: '2026-03-12',
  });
  const original = originalOf(readPlainText(`${ORIGINAL} ${also}`, { published: '2026-03-12' }));
  return insertedTopics(holdAgainst(page, original)).map(({ start, end }) => page.text.slice(start, end));
};

/** By field: sentences with what is told of in them, and faithful ones with what they come from, which stay silent. */
const FIELDS: Record<string, { told: [string, string][]; silent: [string, string][] }> = {
  'the scene': {
    told: [
      ['Dora Lind spoke in a packed chamber.', 'in a packed chamber'],
      ['The council voted under grey skies.', 'under grey skies'],
      ['The members met behind closed doors.', 'behind closed doors'],
    ],
    silent: [
      [
        'Dora Lind spoke in a packed chamber.',
        'Every seat in the gallery was taken, so a crowd stood outside.',
      ],
      ['The bridge was measured before dawn.', 'The engineer measured it at 4am.'],
      ['Tamas Berg has a packed schedule, and left the public in the dark about the cost.', ''],
    ],
  },
  weather: {
    told: [
      ['The members walked over in heavy rain.', 'in heavy rain'],
      ['A stiff headwind shook the bridge.', 'stiff headwind'],
      ['The old bridge was hit by lightning.', 'hit by lightning'],
    ],
    silent: [
      ['The members walked over in heavy rain.', 'It was a wet day.'],
      ['The plan met with a storm of criticism.', ''],
      ['The old bridge was lost in the fog of war.', ''],
    ],
  },
  feelings: {
    told: [
      ['Dora Lind was in tears.', 'in tears'],
      ['The vote was met with applause.', 'applause'],
      ['The plan sparked outrage in Velmark.', 'sparked outrage'],
    ],
    silent: [
      ['Dora Lind was in tears.', 'She wept.'],
      ['The plan sparked outrage in Velmark.', 'Shopkeepers criticised the vote.'],
      ['A relief fund pays for the bridge.', ''],
    ],
  },
  'the public': {
    told: [
      ['Protesters came to Velmark.', 'Protesters'],
      ['Motorists queued for the old bridge.', 'queued for'],
      ['The mayor of Ossel looked on.', 'looked on'],
    ],
    silent: [
      ['Protesters came to Velmark.', 'Some carried placards against the plan.'],
      ['The vote is planned for March.', ''],
      ['The council looked on the bright side.', ''],
    ],
  },
  media: {
    told: [
      ['A picture of the bridge went viral.', 'went viral'],
      ['The engineer was caught on camera at the bridge.', 'caught on camera'],
      ['Dora Lind made headlines.', 'made headlines'],
    ],
    silent: [
      ['A picture of the bridge went viral.', 'Many shared it on the web.'],
      ['Follow us on Facebook.', ''],
      ['The report paints a picture of the bridge.', ''],
    ],
  },
  health: {
    told: [
      ['Tamas Berg, the engineer, underwent surgery.', 'underwent surgery'],
      ['Tamas Berg came with a broken ankle.', 'broken ankle'],
      ['One worker suffered burns.', 'suffered burns'],
    ],
    silent: [
      ['Tamas Berg, the engineer, underwent surgery.', 'He had a kidney transplant.'],
      ['Dora Lind had the council in stitches.', ''],
      ['Dora Lind called it a miscarriage of justice.', ''],
    ],
  },
  rescue: {
    told: [
      ['The stones were recovered by Garda divers.', 'by Garda divers'],
      ['Police searched the town hall.', 'Police searched'],
      ['The old bridge fell to arsonists.', 'arsonists'],
    ],
    silent: [
      ['Police searched the town hall.', 'The house of the clerk was raided.'],
      ['Firefighters stood by.', 'There was a blaze.'],
      ['The bridge is sounding a siren for the region.', ''],
    ],
  },
  damage: {
    told: [
      ['The vote comes after a fire.', 'after a fire'],
      ['Velmark was without power.', 'without power'],
      ['A burst pipe had washed out the bridge.', 'burst pipe'],
    ],
    silent: [
      ['Velmark was without power.', 'The lights were out.'],
      ['The vote comes after a flood of calls.', ''],
      ['Dora Lind came under fire and won by a landslide.', ''],
    ],
  },
  nature: {
    told: [
      ['The slope by the bridge was bared by illegal logging.', 'logging'],
      ['Tax fell after a poor harvest.', 'after a poor harvest'],
      ['Thrips damaged the flowers on the bridge.', 'Thrips damaged'],
    ],
    silent: [
      ['The slope was bared by logging.', 'The trees on the slope had been felled.'],
      ['Tax fell after a poor harvest.', 'Orchards had low yields.'],
      ['Invasive weeds cover the bridge.', 'The weed was introduced from Asia.'],
    ],
  },
  family: {
    told: [
      ['Dora Lind came with her brother.', 'her brother'],
      ['Tamas Berg fulfilled a childhood dream.', 'childhood dream'],
      ['Dora Lind is a keen cyclist.', 'a keen cyclist'],
    ],
    silent: [
      ['Dora Lind came with her brother.', 'Her twin was there.'],
      ['Tamas Berg is engaged in talks.', ''],
      ['Dora Lind inherited the post.', 'Her father, who died, had it.'],
    ],
  },
  'everyday life': {
    told: [
      ['Dora Lind spoke wearing a red coat.', 'wearing a red'],
      ['The plan was drawn up over dinner.', 'over dinner'],
      ['The stones were found in a cellar.', 'in a cellar'],
    ],
    silent: [
      ['Dora Lind spoke wearing a red coat.', 'She had a scarlet jacket on.'],
      ['The plan was drawn up over dinner.', 'They met in a restaurant.'],
      ['Dora Lind sang the praises of the bridge, a dark horse.', ''],
    ],
  },
  technology: {
    told: [
      ['The cost rose because of a software glitch.', 'because of a software glitch'],
      ['The bridge was measured with satellite images.', 'with satellite'],
      ['Hackers had read the plan.', 'Hackers'],
    ],
    silent: [
      ['The cost was wrong because of a software glitch.', 'The computer had added it twice.'],
      ['Hackers had read the plan.', 'Somebody broke into the online files.'],
      ['Driverless buses use the bridge.', 'An autonomous bus crosses it.'],
    ],
  },
  'faith and learning': {
    told: [
      ['Dora Lind prayed for the bridge.', 'prayed'],
      ['Tamas Berg studied engineering.', 'studied engineering'],
      ['The plan pays for scholarships.', 'scholarships'],
    ],
    silent: [
      ['Dora Lind prayed for the bridge.', 'She went to church.'],
      ['Tamas Berg graduated in law.', 'He has a degree.'],
      ['Dora Lind marched with the mass of the council.', 'There was a march.'],
    ],
  },
  habits: {
    told: [
      ['Dora Lind walks over the bridge every morning.', 'every morning'],
      ['The vote came after a six-hour debate.', 'six-hour debate'],
      ['The members left within minutes.', 'within minutes'],
    ],
    silent: [
      ['Dora Lind walks over the bridge every morning.', 'She uses it daily.'],
      ['The vote came after a six-hour debate.', 'They talked from noon to 6 p.m.'],
      ['The members left within minutes.', 'They soon went.'],
    ],
  },
};

describe.each(Object.entries(FIELDS))('%s', (_, { told, silent }) => {
  test.each(told)('told of: %s', (sentence, expected) => expect(foundIn(sentence)).toEqual([expected]));

  test.each(silent)('silent: %s', (sentence, also) => expect(foundIn(sentence, also)).toEqual([]));
});
