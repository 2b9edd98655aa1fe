import { CROWDS } from './crowds.ts';
import { DAMAGE } from './damage.ts';
import { DEED_TOPICS } from './deeds.ts';
import { EVERYDAY } from './everyday.ts';
import { FAITH_AND_LEARNING } from './faith-and-learning.ts';
import { FAMILY } from './family.ts';
import { FEELINGS } from './feelings.ts';
import { HABITS } from './habits.ts';
import { HEALTH } from './health.ts';
import { MEDIA } from './media.ts';
import { NATURE } from './nature.ts';
import { PERSON_TOPICS } from './persons.ts';
import { RESCUE } from './rescue.ts';
import { SCENES } from './scenes.ts';
import { TECHNOLOGY } from './technology.ts';
import type { Topic } from './topic.ts';
import { WEATHER } from './weather.ts';

/** All that a page is read for, by field. */
export const TOPICS: readonly Topic[] = [
  ...DEED_TOPICS,
  ...PERSON_TOPICS,
  ...SCENES,
  ...WEATHER,
  ...FEELINGS,
  ...CROWDS,
  ...MEDIA,
  ...HEALTH,
  ...RESCUE,
  ...DAMAGE,
  ...NATURE,
  ...FAMILY,
  ...EVERYDAY,
  ...TECHNOLOGY,
  ...FAITH_AND_LEARNING,
  ...HABITS,
];
