import { expect, test } from 'vitest';
import { surelyFound } from '../../support/surely-found.ts';

function roles(page: string, original: string): string[] {
  return surelyFound(page, `Account\n\n${original}`, 'Page').flatMap(({ kind, text }) =>
    kind === 'role' ? [text] : [],
  );
}

test.each([
  [
    'Ada Quill, who leads the dig, has waited a decade for a hull like this one.',
    'Professor Ada Quill, who leads the dig, has waited ten years for such a hull.',
    'Professor',
  ],
  [
    'Bram Orr, a lecturer at Skelby University, reckons that the levy costs the valley 3m a year.',
    'The levy costs the valley 3m a year, reckons Prof. Bram Orr of Skelby University.',
    'Prof',
  ],
  [
    'Mr Orr, who heads the street team, said the drain was the likely source.',
    'Dr Orr, head of the street team, said the drain was probably the source.',
    'Dr',
  ],
])('a title that the original does not give: %s', (original, page, title) =>
  expect(roles(page, original)).toEqual([title]),
);

test.each([
  [
    'Bram Orr, professor of geology at Skelby, said the slope would move again.',
    'The slope will move again, said Professor Bram Orr.',
  ],
  [
    'Ada Quill, a consultant at the infirmary, said the ward was full.',
    'The ward is full, said Dr Ada Quill.',
  ],
  ['The ward is full, a doctor said. It was Ada Quill.', 'The ward is full, said Dr Ada Quill.'],
  [
    'Ada Quill said the reef was dying. The biologist has counted its corals since 2009.',
    'Dr Ada Quill, who has counted the corals since 2009, said the reef was dying.',
  ],
  ['Prof. Ada Quill agreed with the plan.', 'Dr Ada Quill agreed with the plan.'],
])('a title that the original gives or implies: %s', (original, page) =>
  expect(roles(page, original)).toEqual([]),
);
