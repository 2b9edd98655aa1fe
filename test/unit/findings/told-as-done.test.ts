import { describe, expect, test } from 'vitest';
import { stated } from '../../support/stated.ts';

const BAKERY =
  'The baker Ines Tolm plans to spend part of the prize on a new oven for the Varne mill and put the rest toward her pension.';
const COUNCIL =
  'The Skelby council expects to drop three of the 43 schemes it is reviewing, its leader said.';
const FIRM = 'The Tarnow firm may close its plant in Leck, where 300 people work, managers told staff.';
const RAIN = 'Heavy rain may have contributed to the collapse of the Brae wall, engineers said.';
const LAMP =
  'Kessel Pies said it believed the glass came from a lamp that cracked above a filling line, but that tests were not finished.';
const MILL = 'The likeliest reason for the fall in prices, Mr Ode said, is the closure of the mill.';
const QUILT = "The Brae museum may lend the quilt for the town's anniversary, it hinted on Monday.";
const STRIKE = 'Barge union head Olle Marn said a strike could not be ruled out if there were job losses.';
const COINS =
  'The Brae museum is to stay shut until at least 9 February. A show of coins lent by Tarn, due to open on 6 March, may be cancelled.';
const PARTNER =
  'He may have intended to confront his partner on the evening he was last seen, the lawyer Ines Tolm said.';
const SEAL = 'Salt water got in through a cracked seal, probably during a gale in 2018, and nobody noticed.';

describe('what is to come, or possible, told as done or as so', () => {
  test.each([
    [
      BAKERY,
      'Ines Tolm has already used part of the prize for a new oven at the Varne mill, with the rest meant for her pension.',
      'has already used',
    ],
    [
      COUNCIL,
      'The Skelby council has dropped three of the 43 schemes it is reviewing, its leader said.',
      'has dropped',
    ],
    [RAIN, 'Heavy rain led to the collapse of the Brae wall, engineers said.', 'led'],
    [
      LAMP,
      'The glass came from a lamp that cracked above a filling line, and a safeguard was missing.',
      'glass came',
    ],
    [MILL, 'The closure of the mill is the reason for the fall in prices, Mr Ode said.', 'is the reason'],
    [SEAL, 'Salt water got in through a cracked seal during a gale in 2018, and nobody noticed.', 'gale'],
    [QUILT, "The Brae museum has promised to lend the quilt for the town's anniversary.", 'has promised'],
    [STRIKE, 'A strike will follow any job losses, barge union head Olle Marn said.', 'will follow'],
    [
      COINS,
      'The Brae museum stays shut until 9 February at the earliest, and a show of coins lent by Tarn that was to start on 6 March has been cancelled.',
      'has been cancelled',
    ],
    [
      PARTNER,
      'He had decided to have it out with his partner on the evening he was last seen, the lawyer Ines Tolm said.',
      'had decided',
    ],
  ])('%s → %s', (original, page, expected) => expect(stated(original, page)).toEqual([expected]));

  test.each([
    [
      BAKERY,
      'Ines Tolm has set aside part of the prize for a new oven at the Varne mill, and the rest for her pension.',
    ],
    [
      COUNCIL,
      'The Skelby council has warned that three of the 43 schemes it is reviewing are to go, its leader said.',
    ],
    [
      FIRM,
      'The Tarnow firm has warned its plant in Leck, where 300 people work, of closure, managers told staff.',
    ],
    [RAIN, 'Heavy rain is one thing that could have led to the collapse of the Brae wall, engineers said.'],
    [LAMP, 'The glass came, in its view, from a lamp that cracked above a filling line, and tests go on.'],
    [MILL, 'The closure of the mill is, most likely, the reason for the fall in prices, Mr Ode said.'],
    [
      SEAL,
      'Salt water got in through a cracked seal, most likely during a gale in 2018, and nobody noticed.',
    ],
    [QUILT, "The Brae museum has hinted that it is open to lending the quilt for the town's anniversary."],
    [STRIKE, 'Strikes remain possible if there are job losses, barge union head Olle Marn said.'],
    [
      COINS,
      'The Brae museum stays shut until 9 February at the earliest, and its show of coins lent by Tarn, which was to start on 6 March, could be called off.',
    ],
    [
      PARTNER,
      'He perhaps meant to have it out with his partner on the evening he was last seen, the lawyer Ines Tolm said.',
    ],
  ])('not: %s → %s', (original, page) => expect(stated(original, page)).toEqual([]));

  test('what can be reached is reachable', () => {
    const original = 'The file with 7,100 names could be reached from 14 January until a student found it.';
    expect(
      stated(original, 'The file with 7,100 names was reachable from 14 January until a student found it.'),
    ).toEqual([]);
  });
});

const GUILD =
  'The growers of the Corrant guild had not yet been affected by the strike, Emil Tas said. Its warehouses hold 96,000 sacks of barley.';
const AID =
  'The minister promised an initial 6 million crowns in aid, which has yet to be approved by the cabinet. Roads in Varne were shut for two days.';

describe('what has not been done yet, told as done already', () => {
  test.each([
    [
      GUILD,
      'Growers of the Corrant guild are already feeling the pinch, Emil Tas said.',
      'Growers of the Corrant guild are already feeling the pinch',
    ],
    [
      AID,
      'The minister promised a first 6 million crowns in aid, already signed off by the cabinet.',
      'already signed off by the cabinet',
    ],
  ])('%s → %s', (original, page, expected) => expect(stated(original, page)).toEqual([expected]));

  test.each([
    [
      GUILD,
      'Growers of the Corrant guild are already uneasy, but the strike has yet to reach them, Emil Tas said.',
    ],
    [GUILD, 'Growers of the Corrant guild have so far been spared the effects of the strike, Emil Tas said.'],
    [
      AID,
      'The minister, already under fire, promised a first 6 million crowns in aid, which the cabinet must still approve.',
    ],
  ])('not: %s → %s', (original, page) => expect(stated(original, page)).toEqual([]));
});

describe('what is to come, told as done already', () => {
  test.each([
    [
      'The Tarnow firm will build a battery plant in Leck, its head said.',
      'The Tarnow firm has already built a battery plant in Leck, its head said.',
      'has already built a battery plant in Leck',
    ],
    [
      'The minister promised to pay half of the sum to the farms in Varne in May.',
      'The minister has already paid half of the sum to the farms in Varne.',
      'has already paid half of the sum to the farms in Varne',
    ],
  ])('%s → %s', (original, page, expected) => expect(stated(original, page)).toEqual([expected]));

  test.each([
    [
      'The Tarnow firm will build a second battery plant in Leck after building the first there in 2019, its head said.',
      'The Tarnow firm, which has already built a battery plant in Leck, is to put up another, its head said.',
    ],
    [
      'The author Ines Tolm, whose first novel came out in 2021, will publish a second novel in Varne in May.',
      'The author Ines Tolm has already published a novel in Varne.',
    ],
    [
      'The Varne mill has a buyer and will be sold in May, the council said.',
      'The Varne mill has already found a buyer, the council said.',
    ],
    [
      'The council will hold another vote on the toll in May.',
      'The council has already held a vote on the toll.',
    ],
  ])('not: %s → %s', (original, page) => expect(stated(original, page)).toEqual([]));
});

const FILED =
  'The maker said it hoped to apply for a licence in Norvane by the end of June and in Sarn early next year.';
const SHARE =
  'The repair is expected to cost 3.2 million crowns, of which the port authority has promised half.';
const BUSES = 'The town will buy two electric buses next year with money it won from the lottery fund.';

describe('what is to come, told as done already beside what is told as it is', () => {
  test.each([
    [
      FILED,
      'The maker will apply for a licence in Norvane by the end of June and has already filed in Sarn.',
      'has already filed in Sarn',
    ],
    [
      SHARE,
      'The repair should come to 3.2 million crowns, half of which the port authority has already paid.',
      'has already paid',
    ],
  ])('%s → %s', (original, page, expected) => expect(stated(original, page)).toContain(expected));

  test.each([
    [
      BUSES,
      'The town, which has already won money from the lottery fund, will buy two electric buses next year.',
    ],
    [
      SHARE,
      'The repair should come to 3.2 million crowns; the port authority has already promised half of that.',
    ],
  ])('not: %s → %s', (original, page) => expect(stated(original, page)).toEqual([]));
});

const SHIFTS = 'The builder denied union claims that night shifts had been cut in January to save money.';
const BANK = 'The bank in Varne has suspended no one over the loss of the files.';

describe('what is denied, told as so', () => {
  test.each([
    [
      SHIFTS,
      'The builder axed night shifts in January to save money.',
      'night shifts in January to save money',
    ],
    [SHIFTS, 'The builder admitted that night shifts had been cut in January to save money.', 'admitted'],
    [
      BANK,
      'A clerk at the bank in Varne has been suspended over the loss of the files.',
      'has been suspended',
    ],
  ])('%s → %s', (original, page, expected) => expect(stated(original, page)).toContain(expected));

  test.each([
    [SHIFTS, 'Night shifts in January were not cut to save money, the builder said.'],
    [SHIFTS, 'The builder dismisses the charge that night shifts were cut in January to save money.'],
    [BANK, 'Every clerk at the bank in Varne keeps the job despite the loss of the files.'],
  ])('not: %s → %s', (original, page) => expect(stated(original, page)).toEqual([]));
});
