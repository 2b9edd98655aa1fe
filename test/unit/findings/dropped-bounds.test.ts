import { describe, expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

/** Findings with a figure in them: what else such short texts give is not asked here. */
const figuresOf = (page: string, original: string) =>
  wordsFound(page, original).filter((text) => /\d/.test(text));

describe('bounds of the original that a page drops, turns round or cuts', () => {
  test.each([
    [
      'before a ranking of something else',
      'Thieves had the run of the Skelby vault for 26 days in the largest haul yet.',
      'Thieves had access to the Skelby vault for at least 26 days.',
    ],
    [
      'that could be reached',
      'A wider scheme would reach 220,000 tenants from Skelby to Varne.',
      'A wider scheme could reach up to 220,000 tenants from Skelby to Varne.',
    ],
    [
      'though its title has a rounder bound',
      'More than 400 crates burned at Varne. The guards burned 430 crates by the gate.',
      'The guards burned at least 430 crates by the gate at Varne.',
    ],
    [
      'told where nothing else of its sentence is',
      'One man drowned and 31 barns were lost.',
      'A flood swept through the Skelby hills, wrecking at least 31 barns. The drowned man was a miller.',
    ],
    [
      'behind a turn of phrase',
      'On top of that, 60 crates were burned by the guards.',
      'The guards also burned more than 60 crates.',
    ],
    [
      'beside a rough number',
      'The slide in the Varne gorge hurt 27 people and buried some 90 sheds.',
      'The slide in the Varne gorge hurt at least 27 people and buried about 90 sheds.',
    ],
    [
      'where it may be',
      'The board could take back 30% of the grant.',
      'The board could take back up to 30 percent of the grant.',
    ],
    [
      'said to be exact',
      'The guards burned exactly 60 crates by the gate.',
      'The guards burned about 60 crates by the gate.',
    ],
    [
      'turned upwards',
      'At least 120 millimetres of rain are expected in Skelby tonight.',
      'Up to 120 millimetres of rain are expected in Skelby tonight.',
    ],
    [
      'turned downwards',
      'Fewer than 40 crates were stolen from the depot on Monday.',
      'More than 40 crates were stolen from the depot on Monday.',
    ],
    [
      'turned from about to more',
      'More than 2,400 crates were stolen from the depot on Monday.',
      'About 2,400 crates were stolen from the depot on Monday.',
    ],
    [
      'of a sentence to prison',
      'The guard faces 14 years in prison if she is convicted.',
      'The guard faces up to 14 years in prison if she is convicted.',
    ],
    [
      'of a sentence that somebody will get',
      'The guard will get 14 years if she is convicted.',
      'The guard faces up to 14 years in prison if she is convicted.',
    ],
    [
      'of a length',
      'Hailstones of 35 millimetres were picked up in Skelby.',
      'Stones of up to 35 millimetres were picked up in Skelby.',
    ],
    [
      'the upper end alone',
      'The repair would hold up the ferry by 18 months, the yard said.',
      'The yard said the repair would hold up the ferry by 12 to 18 months.',
    ],
  ])('%s', (_, page, original) => {
    expect(figuresOf(page, original)).toHaveLength(1);
  });
});

describe('bounds that are kept', () => {
  test.each([
    [
      'by what may still come',
      'The guards burned 430 crates by the gate at Varne, and the count may rise.',
      'The guards burned at least 430 crates by the gate at Varne.',
    ],
    [
      'far behind the number',
      'The board of Varne gave 40 grants to bakers this year at a maximum.',
      'The board of Varne gave up to 40 grants to bakers this year.',
    ],
    [
      'far before the number',
      'The most that a baker in Varne pays for the levy is £9,000.',
      'A baker in Varne pays up to £9,000 for the levy.',
    ],
    [
      'as where a value begins',
      'Rooms at the Varne mill start at 300 euros and go higher.',
      'Rooms at the Varne mill cost at least 300 euros.',
    ],
    [
      'of a sentence that somebody could get',
      'The guard could get 14 years if she is convicted.',
      'The guard faces up to 14 years in prison if she is convicted.',
    ],
    [
      'of a way, which may be crossed',
      'The crew of Varne rowed 204 km along the coast.',
      'The crew of Varne rowed over 204 km of the coast.',
    ],
    [
      'of a rough number that grows beyond it elsewhere',
      'More than 60 crates were burned by the guards at Varne.',
      'About 60 crates were burned at Varne. The guards counted 61 crates.',
    ],
    [
      'as what was so in places',
      'Turnout in the Varne hills was only 44 percent in places.',
      'Turnout was as low as 44 percent at some polling stations in the Varne hills.',
    ],
    [
      'as the lower end of the range that is meant now',
      'The mill expects a minimum of £250 million this year.',
      'The mill expects £250 million to £265 million this year, where it had expected £230 million to £250 million.',
    ],
    [
      'as what was reached',
      'Gusts that reached 85 km/h blew over the Varne gorge.',
      'Gusts of up to 85 km/h blew over the Varne gorge.',
    ],
    [
      'as what was reached for a while',
      'Shares in the Varne mill were 22% higher at one point.',
      'Shares in the Varne mill rose by as much as 22 per cent.',
    ],
    [
      'by a verb that has the same word',
      'Each baker supplies 14 kilograms of dough to the Varne fair.',
      'Each baker hands over 14 kilograms of dough to the Varne fair.',
    ],
    [
      'by a denial',
      'The board will never pay more than $350,000 for the pier.',
      'The board will pay up to $350,000 for the pier.',
    ],
    [
      'both ends, apart',
      'The youngest of the crew is 21 and the eldest 58.',
      'The crew are aged between 21 and 58.',
    ],
    [
      'both ends of a wide range',
      'Estimates of the loss run from $3.7 billion to $53 billion a year.',
      'The loss has been estimated at between $3.7 billion and $53 billion a year.',
    ],
    ['one end by its word', 'Repairs could cost as much as £9,000.', 'Repairs could cost £6,000 to £9,000.'],
    [
      'a value that moved up to where it is',
      'The jobless rate in Skelby rose to 4.2%.',
      'The jobless rate in Skelby edged up to 4.2%.',
    ],
  ])('%s', (_, page, original) => {
    expect(figuresOf(page, original)).toEqual([]);
  });
});
