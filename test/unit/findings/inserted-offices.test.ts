import { describe, expect, test } from 'vitest';
import { surelyFound } from '../../support/surely-found.ts';

function roles(page: string, original: string): string[] {
  return surelyFound(page, `Account\n\n${original}`, 'Page').flatMap(({ kind, text }) =>
    kind === 'role' ? [text] : [],
  );
}

describe('offices of which no source tells', () => {
  test.each([
    [
      'Ada Quill, 70, sat out the flood on the roof of the family home.',
      'Retired schoolteacher Ada Quill, 70, sat out the flood on the roof of the family home.',
      'Retired schoolteacher',
    ],
    [
      'The group was set up by Ada Quill in 2019, and has 90 members.',
      'The group, with its 90 members, was set up in 2019 by Ada Quill, a biology teacher.',
      'biology teacher',
    ],
    [
      'Ada Quill came third in the first round, and has asked her voters to back Bram Orr.',
      'Bram Orr is backed by Ada Quill, a former deputy mayor who came third in the first round.',
      'former deputy mayor',
    ],
  ])('%s', (original, page, office) => expect(roles(page, original)).toEqual([office]));

  test.each([
    [
      'Ada Quill taught at Skelby school for 25 years and sat in the front row.',
      'Ada Quill, a retired teacher, sat in the front row.',
    ],
    ['Ada Quill wired the hall in 2019, she said.', 'Ada Quill, an electrician, worked on the hall in 2019.'],
    [
      'Ada Quill presides over the farmers’ assembly. She said no.',
      'Ada Quill, president of the farmers’ assembly, said no.',
    ],
    [
      'Ada Quill stood down from the council last year and now backs Bram Orr, who left with her.',
      'Bram Orr is backed by Ada Quill, a former councillor.',
    ],
    ['Ada Quill sat out the flood on her roof.', 'Resident Ada Quill sat out the flood on her roof.'],
  ])('but not what is told otherwise: %s', (original, page) => expect(roles(page, original)).toEqual([]));
});

describe('callings that exclude each other', () => {
  test.each([
    [
      'A man of 63 is being questioned as a witness by police in Skelby over the theft, officers said.',
      'A man of 63 is being questioned as a suspect by police in Skelby over the theft, officers said.',
      'suspect',
    ],
    [
      'Ada Quill, 34, a PE teacher who leads the recall, said it would go on.',
      'Ada Quill, the 34-year-old lawyer behind the recall, said it would go on.',
      'lawyer',
    ],
    [
      'The physio, Ada Quill, would not let her run on.',
      'The club doctor, Ada Quill, would not let her run on.',
      'club doctor',
    ],
  ])('%s', (original, page, office) => expect(roles(page, original)).toEqual([office]));

  test.each([
    [
      'The physio, Ada Quill, would not let her run on.',
      'Physiotherapist Ada Quill would not let her run on.',
    ],
    [
      'Ada Quill, a trainee nurse from Skelby, said she had heard it.',
      'Ada Quill, who comes from Skelby and is studying to be a nurse, said she had heard it.',
    ],
    [
      'Bram Orr, the head of the local pilots’ club, said water had gathered there.',
      'Flying club chief Bram Orr said water had gathered there.',
    ],
  ])('but not one in two words: %s', (original, page) => expect(roles(page, original)).toEqual([]));
});
