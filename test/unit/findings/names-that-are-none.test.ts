import { describe, expect, test } from 'vitest';
import { surelyFound } from '../../support/surely-found.ts';

function marked(page: string, original: string, title = 'Page'): string[] {
  return surelyFound(page, `Account\n\n${original}`, title).flatMap(({ kind, text }) =>
    /person|place|organisation|role/.test(kind) ? [text] : [],
  );
}

describe('what only looks like a name, or a rank, that was put in', () => {
  test.each([
    ['The fund stopped paying in March.', 'Payouts dried up in March.'],
    ['Visitors get ten more days of the pantomime.', 'Panto fans get ten extra days of the show.'],
    ['The cash went missing from the depot.', 'The cash went AWOL from the depot.'],
    ['“He will shine,” coach Marius Tepel said.', 'Gaffer Marius Tepel said: “He will shine.”'],
    ['The second tram line will cost more.', 'The bill for Line Two of the tram has gone up.'],
    ['The theatre at Skelwick, on the Yorkshire coast, is shut.', 'The theatre at Skelwick, Yorks, is shut.'],
    [
      'The diocese owns the building, which dates from 1871.',
      'As for the Victorian premises, they belong to the diocese.',
    ],
    ['The British government said it had noted the deal.', 'London has merely noted the deal.'],
    [
      'State Sen. Pat Aldous, R-Brantham, was against it.',
      'Republican state Sen. Pat Aldous was against it.',
    ],
    ['Wicketkeeper Finn Hart batted for 96 minutes.', 'Keeper Finn Hart batted for 96 minutes.'],
    [
      '“He called,” prosecuting counsel Nora Devlin told the jury.',
      'Prosecutor Nora Devlin told the jury: “He called.”',
    ],
    [
      '“It works,” said Ines Boa, an expert on worms at the Ramal Institute who led the study.',
      '“It works,” said study leader Ines Boa of the Ramal Institute.',
    ],
  ])('%s', (original, page) => expect(marked(page, original)).toEqual([]));

  test.each([
    ['The fund stopped paying in March.', 'The Brantham fund stopped paying in March.', ['Brantham']],
    [
      '“He will shine,” the coach said.',
      'Gaffer Marius Tepel said: “He will shine.”',
      ['Gaffer Marius Tepel'],
    ],
    ['The theatre at Skelwick is shut.', 'The theatre at Skelwick, Lincs, is shut.', ['Lincs']],
    ['The Dutch government said it had noted the deal.', 'London has merely noted the deal.', ['London']],
    [
      'State Sen. Pat Aldous, D-Brantham, was against it.',
      'Republican state Sen. Pat Aldous was against it.',
      ['Republican'],
    ],
  ])('but is one in: %s', (original, page, expected) => expect(marked(page, original)).toEqual(expected));
});

describe('rankings in other words', () => {
  const ranked = (page: string, original: string) =>
    surelyFound(page, `Account\n\n${original}`, 'Page').flatMap(({ kind, text }) =>
      kind === 'superlative' ? [text] : [],
    );

  test.each([
    ['The main share index in Lima rose by 1.1 percent.', "Lima's leading share index added 1.1%."],
    [
      'Of the extra cost, £29m is for a culvert, £22m for steel and £16m for changes in design.',
      'The biggest chunk of the overspend, £29m, goes on a culvert.',
    ],
    ['The chamber could be reached only from a ladder.', 'A ladder was the only way to reach the chamber.'],
  ])('%s', (original, page) => expect(ranked(page, original)).toEqual([]));

  test('nor a first in history of what nobody saw before', () => {
    const page = 'Olek Dunn was sent off, the first red card in the history of the cup final.';
    expect(ranked(page, 'Nobody had been sent off in the cup final before Olek Dunn.')).toEqual([]);
  });

  test('but a first in history of which nothing is told', () => {
    const page = 'Olek Dunn was sent off, the first red card in the history of the cup final.';
    expect(ranked(page, 'Olek Dunn was sent off in the cup final.')).toHaveLength(1);
  });

  test.each([
    [
      'Of the extra cost, £29m is for a culvert, £22m for steel and £16m for changes.',
      'The biggest chunk of the overspend, £22m, goes on steel.',
    ],
    ['The chamber could be reached from a ladder.', 'A ladder was the only way to reach the chamber.'],
  ])('not where it says more: %s', (original, page) => expect(ranked(page, original)).toHaveLength(1));
});
