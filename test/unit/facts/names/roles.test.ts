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
    ['The opposition MP Ada Quill agreed.', 'ada quill: opposition mp'],
    ['Ada Quill, a backbench MP, agreed.', 'ada quill: backbench mp'],
    ['Ferry company CEO Ada Quill agreed.', 'ada quill: ferry company ceo'],
    ['Ada Quill, a PE teacher aged 34, agreed.', 'ada quill: pe teacher'],
    ['The TV presenter Ada Quill agreed.', 'ada quill: tv presenter'],
    ['Ada Quill, 46, a former tram driver, agreed.', 'ada quill: former tram driver'],
    ['Ada Quill, who chairs the forum, agreed.', 'ada quill: chair of forum'],
    [
      'It was signed by the chief executive of the consultancy, Ada Quill.',
      'ada quill: chief executive of consultancy',
    ],
    ['The mayor of nearby Skelby, Ada Quill, opened the hall.', 'ada quill: mayor of nearby skelby'],
    [
      'The secretary general of the National Union of Beekeepers, Ada Quill, agreed.',
      'ada quill: secretary general of national union',
    ],
    [
      'The president of the fishermen’s co-operative, Ada Quill, agreed.',
      'ada quill: president of co operative',
    ],
    ['Ada Quill, the 34-year-old lawyer behind the recall, agreed.', 'ada quill: lawyer'],
    ['So said a spokesman for the bureau, Tom Reece.', 'tom reece: spokesman for bureau'],
    ['Police named Norwick grandmother Ada Quill.', 'ada quill: grandmother'],
    ['The firm’s boss, Ada Quill, agreed.', 'ada quill: boss'],
    ['Ada Quill was named interim boss on Monday.', 'ada quill: interim boss'],
    ['Deputy Attorney General Ada Quill came.', 'ada quill: deputy attorney general'],
    ['Secretary of State Ada Quill came.', 'ada quill: secretary of state'],
    ['Ada Quill, the 48-year-old warden of Wick, agreed.', 'ada quill: warden of wick'],
    ['Ada Quill (48), who chairs the forum, agreed.', 'ada quill: chair of forum'],
    ['Ada Quill, an economist at the University of the Fens, agreed.', 'ada quill: economist at university'],
    ['Deputy City Attorney Ada Quill agreed.', 'ada quill: deputy city attorney'],
    ['Chief Financial Officer Ada Quill agreed.', 'ada quill: chief financial officer'],
    ['It was the lottery’s head of security, Ada Baptiste-Hall, 52.', 'ada baptiste hall: head of security'],
    ['Ada Quill, head of the bureau’s audit division, agreed.', 'ada quill: head of audit division'],
    ['Ada Quill is 44 and heads the faculty.', 'ada quill: head of faculty'],
    ['Former Norwick boss Ada Quill agreed.', 'ada quill: former boss'],
    ['The former Kenyan minister Ada Quill agreed.', 'ada quill: former minister'],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual([expected]);
  });

  test.each([
    ['Its leader, Cllr Ada Quill, agreed.', ['ada quill: leader', 'ada quill: cllr']],
    ['The treasurer of Lower Wick, Tom Reece, agreed.', ['tom reece: treasurer of lower wick']],
    ['State Minister for Inland Roads Tom Reece came.', ['tom reece: state minister for inland roads']],
    ['It was said by Chief Executive Ada Quill.', ['ada quill: chief executive']],
    ['Ada Quill, aged thirty-two, a baker, agreed.', ['ada quill: baker']],
    [
      'Ada Quill, a pensioner who once drove a tram, agreed.',
      ['ada quill: pensioner', 'ada quill: former driver of tram'],
    ],
    ['Ada Quill takes over as acting head on Monday.', ['ada quill: acting head']],
    ['It was founder and chief executive Ada Quill.', ['ada quill: founder', 'ada quill: chief executive']],
    [
      'Ada Quill, a retired teacher and former mayor, agreed.',
      ['ada quill: retired teacher', 'ada quill: former mayor'],
    ],
    [
      'Ada Quill, a 26-year-old independent and schoolteacher who abstained, agreed.',
      ['ada quill: schoolteacher'],
    ],
    ['Minister of State for Rivers Ada Quill told the house.', ['ada quill: minister of state for rivers']],
    [
      'The deputy incident controller that day, Ada Quill, agreed.',
      ['ada quill: deputy incident controller'],
    ],
    ['Harbour master Ada Quill agreed.', ['ada quill: harbour master']],
    ['Ward Councilor Ada Quill agreed.', ['ada quill: ward councilor']],
    ['His Danish counterpart, Ada Quill, agreed.', ['ada quill: counterpart']],
    ['The deputy controller and Ada Quill agreed.', []],
    ['They praised former President Tom Reece.', ['tom reece: former president']],
    ['He advises President Tom Reece.', ['tom reece: president']],
    ['They met Senator Ada Quill, Gov. Tom Reece and others.', ['ada quill: senator', 'tom reece: gov']],
    ['After a call to the prime minister, Quill took the train.', []],
    ['They spoke of Quill as a leader of substance.', []],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
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
    ['opposition leader', 'opposition transport spokesman', 'changed'],
    ['council president', 'council member', 'changed'],
    ['police commissioner', 'chief inspector', 'changed'],
    ['chief executive', 'technical director', 'changed'],
    ['chief executive', 'head of security', 'changed'],
    ['boss', 'technical director', 'weaker'],
    ['head of economics', 'economist', 'changed'],
    ['head of the union', 'economist', 'unrelated'],
    ['works secretary', 'works undersecretary', 'changed'],
    ['grandmother', 'retired schoolteacher', 'unrelated'],
    ['sheriff', 'sheriff captain', 'changed'],
    ['judge', 'lawyer', 'changed'],
    ['director of reef institute', 'marine ecologist at reef institute', 'changed'],
    ['spokesman for teacher union', 'spokeswoman', 'same'],
    ['former judge', 'retired judge', 'same'],
    ['chief arbiter', 'arbiter', 'changed'],
    ['chief executive', 'vice president for operations', 'other'],
    ['chief executive', 'chairwoman', 'changed'],
    ['chair', 'board leader', 'weaker'],
    ['chief of staff', 'press secretary', 'changed'],
    ['roads minister', 'state minister for roads', 'changed'],
    ['minister', 'minister of state', 'weaker'],
    ['chief secretary', 'additional chief secretary', 'changed'],
    ['former finance minister', 'former deputy finance minister', 'changed'],
    ['health minister', 'education minister', 'changed'],
    ['minister of health', 'health minister', 'same'],
    ['former truck driver', 'retired bus driver', 'changed'],
    ['ex boxer', 'former footballer', 'changed'],
    ['former vet', 'spokesman', 'unrelated'],
    ['transport expert', 'transport consultant', 'unrelated'],
    ['geography professor', 'teacher of geography', 'weaker'],
    ['head of campaign', 'campaign chief', 'same'],
    ['vice chairman', 'deputy chairman', 'same'],
    ['interim coach', 'acting coach', 'same'],
    ['president', 'outgoing president', 'same'],
    ['retired colonel', 'colonel', 'same'],
    ['junior engineer', 'engineer', 'same'],
    ['local councillor', 'county councillor', 'same'],
    ['baker', 'sister', 'unrelated'],
    ['mother of joe', 'sister of joe', 'changed'],
    ['mother', 'sister', 'unrelated'],
  ])('%s for %s: %s', (page, original, expected) => {
    expect(sameRole({ words: page.split(' ') }, { words: original.split(' ') })).toBe(expected);
  });
});

test.each([
  'Ada Quill, who is married to Tom Reece’s younger sister, agreed.',
  'Ada Quill heads home.',
  'The head of the nearby Skelby water company, Tarn Springs, is away.',
])('%s tells no office', (text) => expect(rolesIn(text)).toEqual([]));

describe('offices that go together', () => {
  test.each<[string, string, RoleComparison]>([
    ['lawyer acting for collector', 'lawyer', 'same'],
    ['head coach', 'coach', 'same'],
    ['captain', 'defender', 'unrelated'],
    ['boss', 'midfielder', 'unrelated'],
    ['steward', 'shop steward', 'weaker'],
    ['musician', 'singer', 'unrelated'],
  ])('%s for %s', (page, original, expected) =>
    expect(sameRole({ words: page.split(' ') }, { words: original.split(' ') })).toBe(expected),
  );

  test.each<[string, string, RoleComparison]>([
    ['acting director', 'director', 'changed'],
    ['outgoing director', 'director', 'changed'],
    ['managing partner', 'partner', 'changed'],
    ['goalkeeper', 'winger', 'other'],
  ])('but %s for %s is another', (page, original, expected) =>
    expect(sameRole({ words: page.split(' ') }, { words: original.split(' ') })).toBe(expected),
  );
});
