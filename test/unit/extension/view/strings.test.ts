import { describe, expect, test } from 'vitest';
import {
  KIND_WORDS,
  REASON_WORDS,
  REFUSAL_WORDS,
  type Refused,
  wordsOf,
} from '../../../../extension/view/strings.ts';
import { reasonInEnglish } from '../../../../src/findings/reasons.ts';
import { refusal } from '../../../../src/index-format/refusal.ts';
import { REASON_CODES } from '../../../../src/report.ts';
import { ENGLISH } from '../../../support/english.ts';

describe('words of the interface', () => {
  test.each(REASON_CODES)('%s reads as on the command line', (code) => {
    const said = ENGLISH.say(REASON_WORDS[code], 'these words');
    expect(said).toBe(reasonInEnglish({ code, values: ['these words'] }));
  });

  test.each(Object.keys(REFUSAL_WORDS) as Refused['code'][])(
    'refused as %s reads as on the command line',
    (code) => {
      expect(ENGLISH.say(REFUSAL_WORDS[code], '3f2a.records')).toBe(refusal('3f2a.records', code).sentence);
    },
  );

  test('every kind has a word', () => {
    for (const key of Object.values(KIND_WORDS)) expect(ENGLISH.say(key)).toMatch(/^[a-z ]+$/);
  });

  test('plurals follow the count', () => {
    expect(ENGLISH.count('findings', 1)).toBe('1 thing is not in the original');
    expect(ENGLISH.count('findings', 1_200)).toBe('1,200 things are not in the original');
  });

  test('dates are written as readers write them, and anything else is left alone', () => {
    expect(ENGLISH.date('2025-10-04')).toBe('4 October 2025');
    expect(ENGLISH.date('2025-10')).toBe('October 2025');
    expect(ENGLISH.date('2025-13')).toBe('2025-13');
    expect(ENGLISH.date('<b>soon</b>')).toBe('<b>soon</b>');
  });

  test('languages are named in the interface’s language, and what is no tag is left alone', () => {
    expect(ENGLISH.language('en')).toBe('English');
    expect(wordsOf(() => '', 'de').language('pt-BR')).toMatch(/^(?:brasilianisches )?Portugiesisch/i);
    expect(ENGLISH.language('<b>en</b>')).toBe('<b>en</b>');
  });
});
