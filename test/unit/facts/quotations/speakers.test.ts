import { describe, expect, test } from 'vitest';
import {
  type SpeakerAgreement,
  type SpeakerLike,
  speakersAgree,
} from '../../../../src/facts/quotations/speakers.ts';

function named(...parts: string[]): SpeakerLike {
  return { parts, named: true, resolved: false };
}

function described(...parts: string[]): SpeakerLike {
  return { parts, named: false, resolved: false };
}

const names = [
  { parts: ['helen', 'varrow'], kind: 'person' as const },
  { parts: ['owen', 'reece'], kind: 'person' as const },
];
const roles = [
  { holder: ['helen', 'varrow'], words: ['harbour', 'master'] },
  { holder: ['owen', 'reece'], words: ['port', 'spokesman'] },
];

describe('speakers', () => {
  test.each<[string, SpeakerLike, SpeakerLike, SpeakerAgreement]>([
    ['one name', named('helen', 'varrow'), named('helen', 'varrow'), 'yes'],
    ['a surname', named('varrow'), named('helen', 'varrow'), 'yes'],
    ['a full name for a surname', named('helen', 'varrow'), named('varrow'), 'yes'],
    ['first name and surname', named('helen'), named('varrow'), 'yes'],
    ['two names', named('owen', 'reece'), named('varrow'), 'no'],
    ['a pronoun resolved otherwise', { ...named('reece'), resolved: true }, named('varrow'), 'unknown'],
    ['an office its bearer holds', named('reece'), described('spokesman', 'port'), 'yes'],
    ['a name for another office', named('varrow'), described('spokeswoman'), 'no'],
    ['a stranger for an office', named('ada', 'quill'), described('spokeswoman'), 'unknown'],
    ['an office for its bearer', described('spokesman'), named('reece'), 'yes'],
    ['an office for a name', described('worker'), named('reece'), 'unknown'],
    ['two offices', described('spokesman'), described('spokeswoman', 'port'), 'yes'],
    ['nobody', described(), named('reece'), 'unknown'],
  ])('%s', (_, page, original, expected) => {
    expect(speakersAgree(page, original, names, roles)).toBe(expected);
  });
});
