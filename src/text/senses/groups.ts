import { BUSINESS } from './business.ts';
import { CHANGE } from './change.ts';
import { COURTS } from './courts.ts';
import { DISASTER } from './disaster.ts';
import { FAMILIES } from './families.ts';
import { HEALTH } from './health.ts';
import { PEOPLE } from './people.ts';
import { POLITICS } from './politics.ts';
import { QUALITIES } from './qualities.ts';
import { REGIONAL } from './regional.ts';
import { SCIENCE } from './science.ts';
import { SPEECH } from './speech.ts';
import { SPELLINGS } from './spellings.ts';
import { SPORT } from './sport.ts';

const TABLES = [
  BUSINESS,
  CHANGE,
  COURTS,
  DISASTER,
  FAMILIES,
  HEALTH,
  PEOPLE,
  POLITICS,
  QUALITIES,
  REGIONAL,
  SCIENCE,
  SPEECH,
  SPELLINGS,
  SPORT,
];

/**
 * Groups of words that news writers exchange for each other, the word that stands for the group first.
 *
 * What belongs in a group: near-synonyms in the sense news gives them, and words of one family that Porter's rules leave
 * apart ("decide", "decision"). What does not: opposites, other facts (injured is not dead, arrested not charged), names,
 * numbers, words of grammar or of doubt, words with many senses, and words whose stem is also that of an unrelated word
 * ("several" and "severe"). Inflections need no entry where stem.ts brings them together.
 */
export const SENSE_GROUPS: readonly (readonly string[])[] = TABLES.flatMap((table) =>
  table.split(/[|\n]/).flatMap((group) => {
    const words = group.trim();
    return words === '' ? [] : [words.split(' ')];
  }),
);
