import { describe, expect, test } from 'vitest';
import type { Demonym, Name } from '../../../../src/facts/fact.ts';
import { findNames } from '../../../../src/facts/names/find-names.ts';
import { contextOf, sentencesOfBlocks } from '../../../support/sentences.ts';

function factsIn(text: string) {
  return findNames(sentencesOfBlocks(text), contextOf(text));
}

function namesIn(text: string): Name[] {
  return factsIn(text).filter((fact) => fact.type === 'name');
}

function wordings(text: string): string[] {
  return namesIn(text).map(({ start, end }) => text.slice(start, end));
}

describe('names are found', () => {
  test.each([
    ['The harbour master, Owen Prydderch, shut the gates.', ['Owen Prydderch']],
    ['It was Ines de la Cruz who rang the bell.', ['Ines de la Cruz']],
    ['Nobody asked J. R. Okonedo about it.', ['J. R. Okonedo']],
    ['They met Anneliese Brandt-Moreau at the pier.', ['Anneliese Brandt-Moreau']],
    ['The plan came from the Ministry of Foreign Affairs in March.', ['Ministry of Foreign Affairs']],
    ['She sits on the Council on Tidal Energy.', ['Council on Tidal Energy']],
    ['The ferry belongs to Reef & Harbour Lines.', ['Reef & Harbour Lines']],
    ["He wrote to the Ferry Users' Forum twice.", ["Ferry Users' Forum"]],
    ['A flood hit Penhallow’s Landing on Monday.', ['Penhallow’s Landing']],
    [
      'It was signed by the Department of Health and Human Services.',
      ['Department of Health and Human Services'],
    ],
    ['Police questioned Dr. Halima Yusuf and Tom Reece.', ['Dr. Halima Yusuf', 'Tom Reece']],
    ['The book is about the U.S. Navy.', ['U.S. Navy']],
    ['BY THE NUMBERS: nine boats.', []],
    ['OWEN PRYDDERCH: Nine boats came.', ['OWEN PRYDDERCH']],
    ['It was Per Halvorsen who rang Vo Minh Khoi.', ['Per Halvorsen', 'Vo Minh Khoi']],
    ['Nobody asked former Tarn Rovers about it.', ['Tarn Rovers']],
    ['A letter from the DCPA arrived on Tuesday in June.', ['DCPA']],
  ])('%s', (text, expected) => {
    expect(wordings(text)).toEqual(expected);
  });

  test('a possessive ending is no part of the span, and separates two names', () => {
    expect(wordings('They read Norway’s Helga Strand a letter.')).toEqual(['Norway', 'Helga Strand']);
  });

  test('a place before a titled person is a name of its own', () => {
    expect(wordings('It was London Mayor Ada Quill who came.')).toEqual(['London', 'Ada Quill']);
  });
});

describe('capitals that name nothing', () => {
  test.each([
    'Volunteers handed out meals.',
    'The Corporation said the Board would meet.',
    'On Monday, in March, I went home.',
    'Following the storm, Divers searched the deck. Divers found nothing, the divers said.',
    'DID YOU KNOW? The tide is rising.',
    'He asked: Who pays?',
    '“Nothing is lost,” she said.',
    'Keep reading: Five things to know.',
  ])('%s', (text) => {
    expect(wordings(text).filter((name) => name !== 'Divers')).toEqual([]);
  });

  test('a headline in Title Case gives only the names the text confirms', () => {
    const text =
      'Ferry Hits Wall At Trescawn As Storm Howls\n\nA ferry struck the wall at Trescawn on Monday.';
    expect(wordings(text)).toEqual(['Trescawn', 'Trescawn']);
  });

  test('a shouted caption gives a known given name with its surname', () => {
    expect(wordings('OWEN PRYDDERCH, HARBOUR MASTER\n\nThe harbour is shut.')).toEqual(['OWEN PRYDDERCH']);
  });

  test('the first word of a sentence counts where the article writes it as a name elsewhere', () => {
    const text =
      'Shutters closed. The town fears Shutters Ltd. Quarrick went home. Nobody saw Quarrick again.';
    expect(wordings(text)).toContain('Quarrick');
  });
});

describe('kinds', () => {
  test.each([
    ['He met Dr Halloran.', 'Dr Halloran', 'person', true],
    ['Halloran, 46, was in the lounge.', 'Halloran', 'person', true],
    ['He works at Pellworth University.', 'Pellworth University', 'organisation', true],
    ['They crossed the Tarrow River.', 'Tarrow River', 'place', true],
    ['They flew to Portugal.', 'Portugal', 'place', true],
    ['A boat sank off Zelenka.', 'Zelenka', 'place', false],
  ] as const)('%s', (text, wording, kind, certain) => {
    const name = namesIn(text).find(({ start, end }) => text.slice(start, end) === wording);
    expect(name).toMatchObject({ kind, kindCertain: certain });
  });

  test('a surname takes the kind of the full name', () => {
    const names = namesIn('It was Helen Varrow who spoke. The crowd cheered Varrow.');
    expect(names.map(({ parts, kind }) => [parts.join(' '), kind])).toEqual([
      ['helen varrow', 'person'],
      ['varrow', 'person'],
    ]);
  });
});

describe('nationalities', () => {
  function peoples(text: string): [string, string][] {
    return factsIn(text)
      .filter((fact): fact is Demonym => fact.type === 'demonym')
      .map(({ start, end, place }) => [text.slice(start, end), place]);
  }

  test.each<[string, [string, string][]]>([
    ['The Polish driver was 34.', [['Polish', 'poland']]],
    ['Most Mexicans disagree.', [['Mexicans', 'mexico']]],
    ['The South African side won.', [['South African', 'south africa']]],
    ['It was Dane Mikkel Storholt who won.', [['Dane', 'denmark']]],
    ['The Mexican Army came.', []],
  ])('%s', (text, expected) => {
    expect(peoples(text)).toEqual(expected);
  });
});

test('facts stand in order and within their sentences', () => {
  const text = 'Ada Quill, mayor of Norwick, met the Dutch envoy Piet Vos.\n\nVos left for Utrecht.';
  const sentences = sentencesOfBlocks(text);
  const facts = factsIn(text);
  expect(facts.map(({ start }) => start)).toEqual(facts.map(({ start }) => start).toSorted((a, b) => a - b));
  for (const fact of facts) {
    const sentence = sentences[fact.sentence];
    expect(sentence?.start).toBeLessThanOrEqual(fact.start);
    expect(sentence?.end).toBeGreaterThanOrEqual(fact.end);
  }
});

describe('hostile text is read to its end', () => {
  test.each([
    ['capitals', 'Abcdef '.repeat(40_000)],
    ['shouting', 'ABCDEF '.repeat(40_000)],
    ['hyphens', 'Ab-'.repeat(60_000)],
    ['initials', 'J. '.repeat(60_000)],
    ['one word', 'A'.repeat(300_000)],
    ['of the of the', 'Ministry of the '.repeat(15_000)],
  ])('%s', (_, text) => {
    for (const { parts } of namesIn(text)) expect(parts.length).toBeLessThanOrEqual(12);
  });
});

describe('what capitals make no name', () => {
  test.each([
    ['[PAUSE] The gulls were back by noon.', []],
    ['[READ] Nobody asked the gulls.', []],
    ['ANCHOR: The gulls were back by noon.', []],
    ['[SOT Varrow] The gulls were back by noon.', ['Varrow']],
    ['She will step down at the AGM in spring.', []],
    ['They met outside the Carrow HQ at noon.', ['Carrow']],
    ['Was there a Plan B for the weir?', []],
    ['It came from the Varrow B mill.', ['Varrow B']],
    ['The board OK’d the weir.', []],
    ['The plan costs FJ$4.5 million.', []],
    ['AT A GLANCE: the weir reopens in spring.', []],
    ['Art-crime researcher Lotte Sandel agreed.', ['Lotte Sandel']],
    ['Leeds-based engineers agreed.', ['Leeds']],
    ['Bricklayer Owen Prydderch agreed.', ['Owen Prydderch']],
    ['Brickwell Owen Prydderch agreed.', ['Brickwell Owen Prydderch']],
    ['It was told by the Weirs Watch Network.', ['Weirs Watch Network']],
    ['They can watch Network Orkney at noon.', ['Network Orkney']],
  ])('%s', (text, expected) => {
    expect(wordings(text)).toEqual(expected);
  });
});
