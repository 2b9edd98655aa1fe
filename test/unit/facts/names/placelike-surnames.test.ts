import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../src/facts/names/find-names.ts';
import { contextOf, sentencesOfBlocks } from '../../../support/sentences.ts';

function kindOf(text: string, wording: string) {
  const names = findNames(sentencesOfBlocks(text), contextOf(text)).filter((fact) => fact.type === 'name');
  return names.find(({ start, end }) => text.slice(start, end) === wording);
}

describe('a surname that could end a place’s name: what stands beside tells a person', () => {
  test.each([
    ['The mayor, Ella Brook, said the road was shut.', 'Ella Brook'],
    ['James Field, a farmer, lost two cows.', 'James Field'],
    ['Mr Lake left early.', 'Mr Lake'],
    ['They asked Mrs Justice Field about it.', 'Mrs Justice Field'],
    ['Doctor Ann Field agreed.', 'Ann Field'],
    ['Sarah Park is chief executive of the firm.', 'Sarah Park'],
    ['John Hill, 44, was hurt.', 'John Hill'],
    ['Tariku Hill, 44, was hurt.', 'Tariku Hill'],
    ['Peter Lodge, who was asleep, woke.', 'Peter Lodge'],
    ['“It is shut,” said Peter Mount.', 'Peter Mount'],
    ['Diana Forest told reporters so.', 'Diana Forest'],
    ['It was London Mayor Ella Brook who came.', 'Ella Brook'],
    ['They asked Police Chief Tom Field.', 'Tom Field'],
  ])('%s', (text, wording) => {
    expect(kindOf(text, wording)).toMatchObject({ kind: 'person', kindCertain: true });
  });
});

describe('with nothing beside that tells, the kind is not certain', () => {
  test.each([
    ['Theo Marsh went home.', 'Theo Marsh', 'person'],
    ['The farmer, Tariku Hill, left.', 'Tariku Hill', 'person'],
    ['She swam at Martha Lake.', 'Martha Lake', 'place'],
    ['Victoria Park was shut.', 'Victoria Park', 'place'],
    ['Charlotte Street was shut.', 'Charlotte Street', 'place'],
    ['Police said Victoria Park was shut.', 'Victoria Park', 'place'],
    ['The trustees of Victoria Hall said so.', 'Victoria Hall', 'place'],
  ])('%s', (text, wording, kind) => {
    expect(kindOf(text, wording)).toMatchObject({ kind, kindCertain: false });
  });

  test('what is certain elsewhere in the article speaks for it', () => {
    expect(kindOf('Theo Marsh went home. It was Theo Marsh, 15, again.', 'Theo Marsh')).toMatchObject({
      kind: 'person',
      kindCertain: true,
    });
  });
});

describe('places stay places', () => {
  test.each([
    ['Hyde Park was shut.', 'Hyde Park'],
    ['Field Street was closed.', 'Field Street'],
    ['Mill Brook was flooded.', 'Mill Brook'],
    ['They live in King Street.', 'King Street'],
    ['They live at Mayor Street.', 'Mayor Street'],
    ['Queen Victoria Street was shut.', 'Queen Victoria Street'],
    ['The party met in the Victoria Hall.', 'Victoria Hall'],
    ['Forest Hill is a suburb.', 'Forest Hill'],
    ['“It is dear,” said Marren Cove analyst Ada Quill.', 'Marren Cove'],
  ])('%s', (text, wording) => {
    expect(kindOf(text, wording)).toMatchObject({ kind: 'place', kindCertain: true });
  });

  test('a lake by its first word, less surely', () => {
    expect(kindOf('Lake Siden froze.', 'Lake Siden')).toMatchObject({ kind: 'place' });
  });
});
