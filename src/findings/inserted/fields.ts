import { BUSINESS_TOPICS } from './business.ts';
import { CAREER_TOPICS } from './careers.ts';
import { MISHAP_CAUSES } from './causes-of-mishaps.ts';
import { MONEY_CAUSES } from './causes-of-money.ts';
import { SOCIETY_CAUSES } from './causes-of-society.ts';
import { DOCUMENT_TOPICS } from './documents.ts';
import { HONOUR_TOPICS } from './honours.ts';
import { INJURY_TOPICS } from './injuries.ts';
import { LAW_TOPICS } from './law.ts';
import { POLITICS_TOPICS } from './politics.ts';
import { SCIENCE_TOPICS } from './science.ts';
import { SPEAKER_TOPICS } from './speakers.ts';
import { SPORT_TOPICS } from './sport.ts';
import type { Topic } from './topic.ts';
import { TRADE_TOPICS } from './trades.ts';

/** All topics that are listed by field. */
export const FIELD_TOPICS: readonly Topic[] = [
  ...MONEY_CAUSES,
  ...MISHAP_CAUSES,
  ...SOCIETY_CAUSES,
  ...SPEAKER_TOPICS,
  ...DOCUMENT_TOPICS,
  ...CAREER_TOPICS,
  ...TRADE_TOPICS,
  ...HONOUR_TOPICS,
  ...BUSINESS_TOPICS,
  ...POLITICS_TOPICS,
  ...LAW_TOPICS,
  ...SPORT_TOPICS,
  ...INJURY_TOPICS,
  ...SCIENCE_TOPICS,
];
