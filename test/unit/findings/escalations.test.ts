import { describe, expect, test } from 'vitest';
import { everythingFound } from '../../support/findings-of.ts';

/** Beside other news of the town, as an article has it. */
const BESIDE = 'The market in the square was busy, and a new bakery opened beside the old bank.';

const foundFor = (page: string, original: string) =>
  everythingFound(`${page}\n\n${BESIDE}`, `News of the week\n\n${original}\n\n${BESIDE}`)
    .filter(({ reason }) => reason.code === 'other-value')
    .map((found) => `${found.text} < ${found.original}`);

describe('a deed, state or person told as more than the original has', () => {
  test.each([
    [
      'The Corvan authorities sent 40 senior figures to Aldland, where they face trial over timber.',
      'In Corva 40 senior figures were extradited to Aldland to face trial over timber.',
      'extradited < sent',
    ],
    [
      'Two Belmarian students were handed over to their embassy after the border police found them in Ostrava station.',
      'Two Belmarian students were deported after border police found them at Ostrava station.',
      'deported < handed over',
    ],
    [
      'The ministry asked the airline to inspect its older turboprops before the summer.',
      'The ministry ordered the airline to inspect its older turboprops before the summer.',
      'ordered < asked',
    ],
    [
      'A disagreement between the two founders of Brightloom over the sale of its dye works came to light.',
      'A feud between Brightloom’s two founders over the sale of its dye works came to light.',
      'feud < disagreement',
    ],
    [
      'Poor drainage contributed to the collapse of the embankment at Fell Cross, inspectors found.',
      'Poor drainage caused the collapse of the embankment at Fell Cross, inspectors found.',
      'caused < contributed',
    ],
    [
      'The patrols have helped lead to a fall in the number of thefts at Ossel harbour.',
      'The patrols have reduced the number of thefts at Ossel harbour.',
      'reduced < helped lead',
    ],
    [
      'The chain offered the strikers a bonus of 400 crowns each if they returned.',
      'The chain gave the strikers a bonus of 400 crowns each.',
      'gave < offered',
    ],
    [
      'About 300 residents took part in a protest outside the Lowick incinerator on Saturday.',
      'About 300 residents took part in a riot outside the Lowick incinerator on Saturday.',
      'riot < protest',
    ],
    [
      'Economists expect a slowdown in Ravenia next year as exports weaken.',
      'Economists expect a recession in Ravenia next year as exports weaken.',
      'recession < slowdown',
    ],
    [
      'Several members of the Red Oar gang told the paper that they did not fear the new unit.',
      'Leaders of the Red Oar gang told the paper that they were not afraid of the new unit.',
      'Leaders < members',
    ],
    [
      'The banker moved to Lisport in 2015 with his wife and two sons.',
      'The banker fled to Lisport in 2015 with his wife and two sons.',
      'fled < moved',
    ],
    [
      'A cyclist was injured when a lorry turned into Mill Lane on Wednesday.',
      'A cyclist was critically injured when a lorry turned into Mill Lane on Wednesday.',
      'critically injured < injured',
    ],
    [
      'Shares in the chip maker Lumenar fell after it lowered its forecast.',
      'Shares in the chip maker Lumenar plunged after it lowered its forecast.',
      'plunged < fell',
    ],
    [
      'Fear of debt is one reason that few apply to the Varn college, its head said.',
      'Fear of debt is the reason that few apply to the Varn college, its head said.',
      'the reason < one reason',
    ],
    [
      'Tax inspectors visited the offices of the builder in Sandholm on Thursday.',
      'Tax inspectors raided the offices of the builder in Sandholm on Thursday.',
      'raided < visited',
    ],
    [
      'The school asked two teachers to stay at home while it looks into a complaint at Holt.',
      'The school suspended two teachers while it looks into a complaint at Holt.',
      'suspended < asked two teachers to stay',
    ],
  ])('“%s” → “%s”', (original, page, expected) => expect(foundFor(page, original)).toContain(expected));
});

describe('not: the original says as much in other words', () => {
  test.each([
    [
      'beside it',
      'The head of the Karn museum left the museum in May. The board had asked her to go.',
      'The head of the Karn museum was sacked from the museum in May.',
    ],
    [
      'elsewhere, of the same',
      'The embankment at Fell Cross gave way because of poor drainage. Trains were late. Buses ran. Poor drainage contributed to the collapse.',
      'Poor drainage caused the collapse of the embankment at Fell Cross.',
    ],
    [
      'with a word that makes the lesser as much',
      'The opposition sharply criticised the decision to sell the Marl reservoir.',
      'The opposition condemned the decision to sell the Marl reservoir.',
    ],
    [
      'with a figure',
      'Shares of Lumenar fell 38% on Tuesday, its worst day since 2009.',
      'Shares of Lumenar plunged on Tuesday, its worst day since 2009.',
    ],
    [
      'in what was accepted',
      'The foundation offered Mina Soll the post of curator, and she took it up in June.',
      'The foundation gave Mina Soll the post of curator.',
    ],
    [
      'in what was at stake',
      'The nurses asked for a rise of 9% and said they would strike if it was not met.',
      'The nurses demanded a rise of 9% or a strike.',
    ],
    [
      'in who somebody is',
      'Members of the Oar Street choir, led by Ann Tull, sang at the funeral in Osk.',
      'Leaders of the Oar Street choir sang at the funeral in Osk.',
    ],
  ])('%s: %s', (_, original, page) => expect(foundFor(page, original)).toEqual([]));
});

describe('not: the page does not say so', () => {
  const there =
    'The Corvan authorities sent 40 senior figures to Aldland, where they face trial over timber.';
  test.each([
    'None of the 40 senior figures sent to Aldland over timber was extradited by the Corvan authorities.',
    'The Corvan authorities could have extradited 40 senior figures to Aldland over timber.',
    'The 40 senior figures avoided being extradited by the Corvan authorities to Aldland over timber.',
    'Were 40 senior figures extradited to Aldland by the Corvan authorities over timber?',
    'The Corvan authorities flew 40 senior figures to Aldland to face trial over timber.',
  ])('%s', (page) =>
    expect(foundFor(page, there).filter((found) => found.includes('extradited'))).toEqual([]),
  );
});
