import { describe, expect, test } from 'vitest';
import { surelyFound } from '../../support/surely-found.ts';

/** Words are told apart by how rare they are: an article has more than one sentence. */
const REST =
  'The museum keeps its gardens open all summer. Its director declined to comment. Visitors may bring dogs. Rain is forecast.';

function found(page: string, original: string): string[] {
  return surelyFound(`${page}\n\n${REST}`, `The museum\n\n${original}\n\n${REST}`, 'Page', '2026-03-12').map(
    ({ text }) => text,
  );
}

describe('values whose owners stand far from them', () => {
  test.each([
    [
      'two ferries, each with much said between it and its share',
      'The Halcyon, which was built in Gdansk and crosses the bay six times a day, sailed 42 percent empty. The Petrel was 17 percent empty.',
      'The Halcyon, built in Gdansk, was 17% empty. The Petrel was at 42%.',
      ['42 percent', '17 percent'],
    ],
    [
      'two sources of a count',
      'Rangers counted some 900 seals, while the fishermen spoke of 400.',
      'Some 400 seals were hauled out on the long sandbank off Tern Point that evening, rangers said; fishermen put the herd at 900.',
      ['900', '400'],
    ],
    [
      'two months',
      'In May, divers noticed that a pair of the anchors were loose. In February another one tore free, and smashed a jetty.',
      'Two of the nine anchors that hold the platform had come loose, divers found in February. A third tore free on 3 May, smashing a jetty.',
      ['May', 'February'],
    ],
    [
      'doses, which are numbers themselves',
      'After a year 61% of those on 40 mg slept through the night, against 48% on 80 mg.',
      'After a year 61% of patients given 80 milligrams slept through the night, compared with 48% of those on 40 milligrams.',
      ['40 mg', '80 mg'],
    ],
    [
      'a value at the end of what is said of its owner',
      'Dunmore Foods, a dairy in Sligo, was given 30%, and the driver, who had parked the lorry on a slope, 45%.',
      'The court put 45% of the blame on Dunmore Foods, a dairy in Sligo. It put 30% on the driver, who had parked the lorry on a slope.',
      ['30%', '45%'],
    ],
    [
      'scores',
      'Okonjo, the youngest on the course and a late entry, ended on 7-3; Brandvold finished 9-1.',
      'Okonjo, a late entry, finished 9-1 as the youngest on the course. Brandvold ended on 7-3.',
      ['7-3', '9-1'],
    ],
    [
      'years of two works',
      'The seal is found on deeds in use until 1688, while the poem borrows a rhyme that was printed in 1692.',
      'The seal appears on deeds used up to 1692, and the poem quotes a rhyme printed in 1688.',
      ['1688', '1692'],
    ],
    [
      'two gaps, each behind its rank',
      'Pilar Etxeberria, who had begun the week in front, was third at 25 seconds, and in the overall standings she is now second, 52 seconds behind.',
      'Pilar Etxeberria, the overnight leader, finished third, 52 seconds behind, and slipped to second overall, 25 seconds back.',
      ['25 seconds', '52 seconds'],
    ],
    [
      'two complaints, each before a comma that leads to its share',
      'Rust on the axles, named by 38% of motorists, and noise from the gearbox, named by 12%, were the faults told most often.',
      'The most frequent faults were a noisy gearbox, named by 38% of the drivers, and rust on the axles, named by 12%.',
      ['38%', '12%'],
    ],
    [
      'two parishes, one of them in a list of its own words',
      'In the Millbrook parish it was 61%; in Holm, where a chapel had been shut, 23%.',
      'Support was highest in the Holm parish, where a chapel had been shut, at 61 percent, and lowest in the Millbrook parish, at 23 percent.',
      ['61%', '23%'],
    ],
    [
      'two estimates, put by one verb',
      'The figure of the valley growers is about €4 million, while a surveyor for the insurer put it nearer to €7 million.',
      'The valley growers put the damage at about €7 million; a surveyor hired by the insurer reckoned it was closer to €4 million.',
      ['€4 million', '€7 million'],
    ],
    [
      'a firm and its trade, far apart on the page',
      'Orders at Brandt Pumps fell 31% over the year, said its chief, Jutta Kern. She has run the firm since spring. Its halls stand in Celle. The town has three such firms. Across the whole German trade, bookings for pumps shrank 8%.',
      'Orders at Brandt Pumps fell 8% over the year, said its chief, Jutta Kern. She has run the firm since spring. Its halls stand in Celle. The town has three such firms. Across the whole German trade, bookings for pumps shrank 31%.',
      ['31%', '8%'],
    ],
  ])('%s', (_, page, original, expected) => expect(found(page, original)).toEqual(expected));

  test.each([
    [
      'the noun of a part and its whole, said beside either',
      'When inspectors went to the site in June, they counted 31 posts out of a planned 90.',
      'Inspectors who went to the site in June found 31 of the planned 90 posts in place.',
    ],
    [
      'the same, as it was',
      'The Halcyon, which was built in Gdansk and crosses the bay six times a day, sailed 17 percent empty. The Petrel was 42 percent empty.',
      'The Halcyon, built in Gdansk, was 17% empty. The Petrel was at 42%.',
    ],
    [
      'sources in another order',
      'Fishermen spoke of 900 seals, while rangers counted about 400.',
      'Some 400 seals were hauled out on the long sandbank off Tern Point that evening, rangers said; fishermen put the herd at 900.',
    ],
    [
      'what rose even as something else fell',
      'Bookings there were down 7.3% even as fares went up by an average of 2.8%.',
      'Bookings on the island routes, a third of its business, declined 7.3%, while average fares rose 2.8%.',
    ],
    [
      'two complaints in another order',
      'Rust on the axles, named by 12% of motorists, and noise from the gearbox, named by 38%, were the faults told most often.',
      'The most frequent faults were a noisy gearbox, named by 38% of the drivers, and rust on the axles, named by 12%.',
    ],
    [
      'two estimates in another order',
      'A surveyor for the insurer put it nearer to €4 million, while the figure of the valley growers is about €7 million.',
      'The valley growers put the damage at about €7 million; a surveyor hired by the insurer reckoned it was closer to €4 million.',
    ],
    [
      'two votes of which both words are said',
      'Of those asked, 54% were in favour and 46% against.',
      'Those asked have voted by 54 per cent to 46 for the plan.',
    ],
    [
      'lengths of another size',
      'She ran 140km every week at an altitude of 2,100 metres.',
      'She had trained at 2,100m above sea level, covering 140km a week.',
    ],
  ])('not: %s', (_, page, original) => expect(found(page, original)).toEqual([]));
});

describe('values that stand in the place of another one, which the page has not', () => {
  test.each([
    [
      'the day of another event',
      'Another petition, from eleven growers in Mbeya, is listed for 30 April.',
      'The board told Savanna Seeds to file its accounts by 30 April. A separate petition by eleven growers in Mbeya is due to be heard on 26 March.',
      ['30 April'],
    ],
    [
      'a day for two months',
      'The Deckhands Union says it complained twice about rusty ladders on the trawler, most recently on 18 November.',
      'The Deckhands Union said it had complained twice, last April and last September, about rusty ladders on the trawler. Its owner said the hull had passed a survey on 18 November.',
      ['18 November'],
    ],
    [
      'the share of another group',
      'Foundries, a group of buyers that brings in 49 percent of sales, ordered less.',
      'Orders from foundries, which bring in 45 percent of sales, dropped. The cause was a smelter in Ningbo. The firm holds 49 percent of that smelter with a local partner.',
      ['49 percent'],
    ],
  ])('%s', (_, page, original, expected) => expect(found(page, original)).toEqual(expected));

  test.each([
    [
      'the day, told with the other',
      'A petition by eleven growers in Mbeya is to be heard on 26 March, before the accounts are due on 30 April.',
      'The board told Savanna Seeds to file its accounts by 30 April. A separate petition by eleven growers in Mbeya is due to be heard on 26 March.',
    ],
    [
      'a day beside a span of years',
      'Oskar Brandt was suspended on 3 March by the ethics panel of the rowing league.',
      'The ethics panel of the rowing league said Oskar Brandt had failed to explain payments made between March 2022 and August 2023. He was suspended on 3 March.',
    ],
  ])('not: %s', (_, page, original) => expect(found(page, original)).toEqual([]));
});

describe('parts of wholes', () => {
  test.each([
    [
      'the whole for the part',
      'The minister has closed schools in 14 districts.',
      "The minister closed schools in six of the province's 14 districts.",
      ['14'],
    ],
    [
      'another part',
      'A letter asking for longer breaks and a second bus was signed by 172 of the 240 drivers in the depot.',
      'The union said 131 of the 240 drivers had signed a letter asking for longer breaks.',
      ['172'],
    ],
    [
      'another part, the whole first',
      'Just four of the 36 buoys laid in the 1990s can be located today.',
      'Of 36 buoys laid in the 1990s, only nine can still be found. They were laid in four rows.',
      ['four'],
    ],
  ])('%s', (_, page, original, expected) => expect(found(page, original)).toEqual(expected));

  test.each([
    [
      'a share of the whole',
      'Two-thirds of the 90 guards work for a private contractor.',
      'A private contractor employs 60 of the 90 guards.',
    ],
    [
      'a majority of it',
      'A majority of the nine boards will have a woman at the head.',
      'Women will head five of the nine boards.',
    ],
    [
      'the rest',
      'The other 84 of the 240 drivers had not signed the letter.',
      'The union said 156 of the 240 drivers had signed a letter asking for longer breaks.',
    ],
    [
      'the whole, said for itself',
      'Over the past decade 17 appeals followed mayoral votes.',
      'Of 17 appeals filed after mayoral votes since 2016, three have succeeded.',
    ],
  ])('not: %s', (_, page, original) => expect(found(page, original)).toEqual([]));
});
