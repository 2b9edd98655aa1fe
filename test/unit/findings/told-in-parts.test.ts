import { describe, expect, test } from 'vitest';
import { surelyFound, wordsFound } from '../../support/surely-found.ts';

describe('numbers that the original gives in parts', () => {
  test.each([
    [
      'the majority of a vote',
      'The council of Skelby approved the weir by a majority of six.',
      'The council of Skelby approved the weir by 14 votes to 8.',
    ],
    [
      'the votes that carried it, with another value that is bounded',
      'The plan for the weir was carried by six votes.',
      'No mill on the weir may keep more than six boats. The plan for the weir was carried by 14 votes to 8.',
    ],
    [
      'so many each',
      'A board of eight replaces the present 18 wardens of the weir.',
      'A board of eight replaces the two present boards, which have nine wardens of the weir each.',
    ],
    [
      'all but some',
      'Most were miners: 41 of the injured worked in the pit.',
      'A blast in the pit injured 45 people. All but four of the injured worked in the pit.',
    ],
    [
      'two and another one',
      'The families from the flooded street of Skelby are in three shelters.',
      'The families from the flooded street of Skelby are sheltering in two barns and a chapel.',
    ],
    [
      'a round of a cup',
      'Skelby Rovers beat Carrow to march into the last four of the cup.',
      'Skelby Rovers beat Carrow, who have lost all their last six games, to reach the semi-finals of the cup.',
    ],
    [
      'a share of change told in the lead',
      'Wardens, who earn $20,000 a year on average, will drop to roughly $16,000.',
      'The river board will cut the wages of its wardens by a fifth. There is no other way, it said. Wardens are paid $20,000 a year on average.',
    ],
    [
      'an early birth',
      'Her son Tom was born six weeks early in May, she said.',
      'Her son Tom was born at 34 weeks in May, she said.',
    ],
    [
      'what shares leave',
      'The county would give 20 percent of it. The town would borrow the remaining £500,000.',
      'The weir costs £5 million. The state would pay 70 percent, the county would give 20 percent and the town would borrow the rest.',
    ],
    [
      'places between two ranks',
      'The last winner, Ann Wren, stood 60 places higher when she won in 2017.',
      'The winner is ranked 151st in the world. The last winner, Ann Wren, was 91st when she won in 2017.',
    ],
    [
      'the last of so many',
      'It was her seventh victory in nine days.',
      'She won seven matches in nine days, and went to a third set twice.',
    ],
    [
      'degrees between a mark and today',
      'It should be about nine degrees cooler by Sunday.',
      'It was 47.2 degrees Celsius in Skelby. It should ease to 38 degrees by Sunday.',
    ],
    [
      'weeks taken off',
      'Bad weather took two weeks off the season, which was to last six.',
      'Bad weather cut the season from six weeks to four.',
    ],
    [
      'less than one of a unit',
      'The roof fell less than an hour before the match.',
      'The roof fell some 40 minutes before the match.',
    ],
  ])('are silent: %s', (_, page, original) => {
    expect(wordsFound(page, original)).toEqual([]);
  });

  test.each([
    [
      'another majority',
      'The council of Skelby approved the weir by a majority of seven.',
      'The council of Skelby approved the weir by 14 votes to 8.',
    ],
    [
      'another product',
      'A board of eight replaces the present 27 wardens of the weir.',
      'A board of eight replaces the two present boards, which have nine wardens of the weir each.',
    ],
    [
      'another count of shelters',
      'The families from the flooded street of Skelby are in 14 shelters.',
      'The families from the flooded street of Skelby are sheltering in two barns and a chapel.',
    ],
    [
      'another share of change',
      'Wardens, who earn $20,000 a year on average, will drop to roughly $13,400.',
      'The river board will cut the wages of its wardens by a fifth. There is no other way, it said. Wardens are paid $20,000 a year on average.',
    ],
    [
      'a rise where it is cut',
      'Wardens, who earn $20,000 a year on average, will see it rise to $24,000.',
      'The river board will cut the wages of its wardens by a fifth. There is no other way, it said. Wardens are paid $20,000 a year on average.',
    ],
    [
      'other places',
      'The last winner, Ann Wren, stood 75 places higher when she won in 2017.',
      'The winner is ranked 151st in the world. The last winner, Ann Wren, was 91st when she won in 2017.',
    ],
    [
      'other degrees',
      'It should be about 15 degrees cooler by Sunday.',
      'It was 47.2 degrees Celsius in Skelby. It should ease to 38 degrees by Sunday.',
    ],
  ])('are found where they come to something else: %s', (_, page, original) => {
    expect(surelyFound(page, `Page\n\n${original}`)).toHaveLength(1);
  });
});
