import { describe, expect, test } from 'vitest';
import { surelyFound } from '../../support/surely-found.ts';

/** The offices found in a page of one paragraph. */
function roles(page: string, original: string): string[] {
  return surelyFound(page, `Account\n\n${original}`, 'Page').flatMap(({ kind, text }) =>
    kind === 'role' ? [text] : [],
  );
}

describe('who is put at the head of what they work in', () => {
  test.each([
    [
      'Opposition backbencher Ada Quill told the assembly that the ferry contract was a gift.',
      'The ferry contract was a gift, opposition leader Ada Quill told the assembly.',
      'opposition leader',
    ],
    [
      'Minority Whip Tom Reece said the lighthouse bill would not reach the floor before June.',
      'Minority Leader Tom Reece said that the lighthouse bill will not get to the floor before June.',
      'Minority Leader',
    ],
    [
      'Bea Marl, an economist at the Tarn Institute, said grain prices would fall by autumn.',
      'Grain prices will be lower by autumn, said Bea Marl, chief economist at the Tarn Institute.',
      'chief economist at the Tarn Institute',
    ],
    [
      'Joe Sandel, head of refunds at the travel guild, said most claims took nine weeks.',
      'Most claims take nine weeks, said Joe Sandel, the chief executive of the travel guild.',
      'chief executive of the travel guild',
    ],
    [
      'Ines Orr, a botanist at Wick University, counted the orchids on the airfield.',
      'The orchids on the airfield were counted by Ines Orr, head of botany at Wick University.',
      'head of botany',
    ],
    [
      'Lena Orr, deputy director of the Varne water board, said the sluice would stay shut.',
      'Lena Orr runs the Varne water board. The sluice will stay shut, she said.',
      'runs the Varne water board',
    ],
    [
      'Pia Dunn, the member for Wick Sands and one of the nine defectors, said her voters kept bees.',
      'Pia Dunn of Wick Sands, who led the nine defectors, said her voters kept bees.',
      'led the nine defectors',
    ],
    [
      'Asa Holt, a partner at the fund, watched the regatta from the pier.',
      'Asa Holt, the fund’s managing partner, watched the regatta from the pier.',
      'managing partner',
    ],
    [
      'Colonel Ben Ashe, deputy head of the river police, said nobody had seen the barge.',
      'Colonel Ben Ashe, who leads the river police, said nobody had seen the barge.',
      'leads the river police',
    ],
    [
      'Lawmaker Dan Skene, who sits on the harbour committee, asked for the papers.',
      'The papers were asked for by Dan Skene, who chairs the harbour committee.',
      'chairs the harbour committee',
    ],
    [
      'Union steward Mia Rudd said the tram drivers would vote on Friday.',
      'The tram drivers will vote on Friday, said Mia Rudd, the president of the union.',
      'president of the union',
    ],
    [
      'Bricklayer Ante Holm, 54, doubted that his knees would last until the new pension age.',
      'Ante Holm, a 54-year-old electrician, doubts that his knees will last until the new pension age.',
      'electrician',
    ],
    [
      'Deputy Harbour Commissioner Ruth Vane wrote that the quay was unsafe.',
      'Harbour Commissioner Ruth Vane has written that the quay is unsafe.',
      'Harbour Commissioner',
    ],
    [
      'Chief Financial Officer Ben Orr said tin had cost the cannery 19 million crowns.',
      'Tin has cost the cannery 19 million crowns, Chief Operating Officer Ben Orr said.',
      'Chief Operating Officer',
    ],
    [
      'Lena Ash, president of the local, said the dockers wanted their raise this year.',
      'The dockers want their raise this year, said Lena Ash, national president of the union.',
      'national president of the union',
    ],
  ])('%s', (original, page, office) => expect(roles(page, original)).toEqual([office]));
});

describe('who leads in the original as well', () => {
  test.each([
    [
      'Lena Orr, director of the Varne water board, said the sluice would stay shut.',
      'Lena Orr runs the Varne water board. The sluice will stay shut, she said.',
    ],
    [
      'Pia Dunn, the member for Wick Sands and leader of the nine defectors, said her voters kept bees.',
      'Pia Dunn of Wick Sands, who led the nine defectors, said her voters kept bees.',
    ],
    [
      'Ada Quill, who leads the opposition, told the assembly that the ferry contract was a gift.',
      'The ferry contract was a gift, opposition leader Ada Quill told the assembly.',
    ],
    [
      'The guild’s chief executive met members on Friday. Engineer Ruth Vane said refunds took nine weeks.',
      'Refunds take nine weeks, said the guild’s chief executive, Ruth Vane.',
    ],
    [
      'Joe Sandel, head of the Tarn Agency, said most claims took nine weeks.',
      'Most claims take nine weeks, said Joe Sandel, the chief executive of the Tarn Agency.',
    ],
    [
      'Udo Brack, managing director of a foundry in Wick, is owed 800,000 crowns.',
      'Udo Brack, who manages a foundry in Wick, is waiting for 800,000 crowns.',
    ],
    [
      'The co-operative’s secretary, Merle Vane, rejected the charge of double counting.',
      'There was no double counting, replied co-operative secretary Merle Vane.',
    ],
    [
      'Prosecutor Dan Skene said most of the flutes had been made in a shed in Wick.',
      'Most of the flutes were made in a shed in Wick, according to prosecution counsel Dan Skene.',
    ],
    [
      'Goalkeeper Eme Duru, 35, saved two kicks in the shoot-out at Wick on Sunday.',
      'Keeper Eme Duru, 35, saved two kicks in the shoot-out at Wick on Sunday.',
    ],
    [
      'Ante Holm, a bricklayer of 54, doubted that his knees would last until the new pension age.',
      'Bricklayer Ante Holm, 54, doubts that his knees will last until the new pension age.',
    ],
  ])('%s', (original, page) => expect(roles(page, original)).toEqual([]));
});

describe('another calling of somebody without a name', () => {
  test.each([
    [
      'A ball boy was hit on the shoulder and a police constable needed four stitches above the eye.',
      'A ball boy took a hit on the shoulder, and a police inspector needed four stitches above the eye.',
      'inspector',
    ],
    [
      'The blaze was put out by a plumber who had been mending a boiler in the same yard.',
      'The blaze was put out by a welder who had been mending a boiler in the same yard.',
      'welder',
    ],
    [
      'A former harbour warden in Wick denied any wrongdoing when he was asked about the crane.',
      'The harbour warden in Wick denied any wrongdoing when asked about the crane.',
      'harbour warden',
    ],
  ])('%s', (original, page, office) => expect(roles(page, original)).toEqual([office]));

  test.each([
    [
      'The blaze was put out by a plumber who had been mending a boiler in the same yard.',
      'A plumber who had been mending a boiler in the same yard put out the blaze.',
    ],
    [
      'The blaze was put out by a plumber while a welder mended a boiler in the same yard.',
      'A welder was mending a boiler in the same yard. The plumber put out the blaze.',
    ],
    [
      'Ilse Denn, the deputy mayor, who was in charge of tourism, resigned on Monday in Wick.',
      'Tourism chief Ilse Denn resigned on Monday in Wick.',
    ],
    [
      'Sheep farmer Pat Tuohy (66), who chairs the hill farmers of Skelby, condemned the poisoning.',
      'Pat Tuohy, 66, chairman of the hill farmers of Skelby, condemned the poisoning.',
    ],
    [
      'Council leader Cllr Tom Hesel said he would meet the traders of Wick on Friday.',
      'The traders of Wick are to be met on Friday by council leader Tom Hesel.',
    ],
  ])('none: %s', (original, page) => expect(roles(page, original)).toEqual([]));
});

test('a union is led by its general secretary, a study by its principal investigator', () => {
  const account = 'The union may ballot its members, its general secretary, Ada Quill, said on Monday.';
  expect(roles('The union may ballot its members, its leader, Ada Quill, said on Monday.', account)).toEqual(
    [],
  );
  const study = "It is a good fence, said Lena Orr, the trial's principal investigator.";
  expect(roles('It is a good fence, said Lena Orr, who led the research.', study)).toEqual([]);
});
