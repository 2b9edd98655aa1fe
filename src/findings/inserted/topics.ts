import { ABROAD } from './fields/abroad.ts';
import { AFTERMATH } from './fields/aftermath.ts';
import { BUSINESS } from './fields/business.ts';
import { CAREERS } from './fields/careers.ts';
import { MISHAP_CAUSES } from './fields/causes-of-mishaps.ts';
import { MONEY_CAUSES } from './fields/causes-of-money.ts';
import { SOCIETY_CAUSES } from './fields/causes-of-society.ts';
import { CAUSES_OF_THE_DAY } from './fields/causes-of-the-day.ts';
import { CROWDS } from './fields/crowds.ts';
import { DAMAGE } from './fields/damage.ts';
import { DEEDS } from './fields/deeds.ts';
import { DOCUMENTS } from './fields/documents.ts';
import { DOINGS } from './fields/doings.ts';
import { EVERYDAY } from './fields/everyday.ts';
import { FAITH_AND_LEARNING } from './fields/faith-and-learning.ts';
import { FAMILY } from './fields/family.ts';
import { FEELINGS } from './fields/feelings.ts';
import { FOREWARNED } from './fields/forewarned.ts';
import { HABITS } from './fields/habits.ts';
import { HEALTH } from './fields/health.ts';
import { HONOURS } from './fields/honours.ts';
import { LAW } from './fields/law.ts';
import { LIVES } from './fields/lives.ts';
import { MEDIA } from './fields/media.ts';
import { NATURE } from './fields/nature.ts';
import { PERSONS } from './fields/persons.ts';
import { POLITICS } from './fields/politics.ts';
import { PUBLIC_MONEY } from './fields/public-money.ts';
import { RESCUE } from './fields/rescue.ts';
import { SCENES } from './fields/scenes.ts';
import { SCIENCE } from './fields/science.ts';
import { SPEAKERS } from './fields/speakers.ts';
import { SPORT } from './fields/sport.ts';
import { TECHNOLOGY } from './fields/technology.ts';
import { TRADES } from './fields/trades.ts';
import { WEATHER } from './fields/weather.ts';
import { WORRIES } from './fields/worries.ts';
import type { Topic } from './topic.ts';

/** All that a page is read for, by field. */
export const TOPICS: readonly Topic[] = [
  ...ABROAD,
  ...AFTERMATH,
  ...BUSINESS,
  ...CAREERS,
  ...MISHAP_CAUSES,
  ...MONEY_CAUSES,
  ...SOCIETY_CAUSES,
  ...CAUSES_OF_THE_DAY,
  ...CROWDS,
  ...DAMAGE,
  ...DEEDS,
  ...DOCUMENTS,
  ...DOINGS,
  ...EVERYDAY,
  ...FAITH_AND_LEARNING,
  ...FAMILY,
  ...FEELINGS,
  ...FOREWARNED,
  ...HABITS,
  ...HEALTH,
  ...HONOURS,
  ...LAW,
  ...LIVES,
  ...MEDIA,
  ...NATURE,
  ...PERSONS,
  ...POLITICS,
  ...PUBLIC_MONEY,
  ...RESCUE,
  ...SCENES,
  ...SCIENCE,
  ...SPEAKERS,
  ...SPORT,
  ...TECHNOLOGY,
  ...TRADES,
  ...WEATHER,
  ...WORRIES,
];
