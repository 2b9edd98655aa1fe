import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../src/facts/names/find-names.ts';
import { type RoleComparison, sameRole } from '../../../../src/facts/names/same-role.ts';
import { contextOf, sentencesOfBlocks } from '../../../support/sentences.ts';

function rolesIn(text: string): string[] {
  return findNames(sentencesOfBlocks(text), contextOf(text))
    .filter((fact) => fact.type === 'role')
    .map(({ holder, words }) => `${holder.join(' ')}: ${words.join(' ')}`);
}

describe('offices are found', () => {
  test.each([
    ['It was said by deputy police chief Ada Quill.', 'ada quill: deputy police chief'],
    ['Ada Quill, editor of The Lantern, agreed.', 'ada quill: editor of lantern'],
    ["Ada Quill, the company's managing director, agreed.", 'ada quill: managing director'],
    ['Ada Quill, 46, a former tram driver, agreed.', 'ada quill: former tram driver'],
    ['Ada Quill, who chairs the forum, agreed.', 'ada quill: chair forum'],
    [
      'It was signed by the chief executive of the consultancy, Ada Quill.',
      'ada quill: chief executive of consultancy',
    ],
    ['So said a spokesman for the bureau, Tom Reece.', 'tom reece: spokesman for bureau'],
    ['Police named Norwick grandmother Ada Quill.', 'ada quill: grandmother'],
    ['The firm’s boss, Ada Quill, agreed.', 'ada quill: boss'],
    ['Ada Quill was named interim boss on Monday.', 'ada quill: interim boss'],
    ['Deputy Attorney General Ada Quill came.', 'ada quill: deputy attorney general'],
    ['Secretary of State Ada Quill came.', 'ada quill: secretary state'],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });

  test.each(['According to Ada Quill, the coach had a cold.', 'Ada Quill came home.', 'They met Mr Quill.'])(
    'none: %s',
    (text) => {
      expect(rolesIn(text)).toEqual([]);
    },
  );
});

describe('offices are compared', () => {
  test.each<[string, string, RoleComparison]>([
    ['chief executive', 'ceo', 'same'],
    ['boss', 'managing director', 'weaker'],
    ['attorney', 'lawyer', 'same'],
    ['spokeswoman', 'spokesperson', 'same'],
    ['schoolteacher', 'teacher', 'same'],
    ['police chief', 'deputy police chief', 'changed'],
    ['deputy chief', 'chief', 'changed'],
    ['budget chair', 'former budget chair', 'changed'],
    ['ex soldier', 'former soldier', 'same'],
    ['state health commissioner', 'county health commissioner', 'changed'],
    ['national secretary', 'branch secretary', 'changed'],
    ['analyst', 'senior analyst', 'weaker'],
    ['reef director', 'reef ecologist', 'changed'],
    ['grandmother', 'retired schoolteacher', 'unrelated'],
    ['sheriff', 'sheriff captain', 'changed'],
    ['judge', 'lawyer', 'changed'],
    ['director of reef institute', 'marine ecologist at reef institute', 'changed'],
    ['spokesman for teacher union', 'spokeswoman', 'same'],
    ['former judge', 'retired judge', 'same'],
    ['chief arbiter', 'arbiter', 'changed'],
  ])('%s for %s: %s', (page, original, expected) => {
    expect(sameRole({ words: page.split(' ') }, { words: original.split(' ') })).toBe(expected);
  });
});
