import { ABROAD } from './fields/abroad.ts';
import { AFTERMATH } from './fields/aftermath.ts';
import { AIR_AND_SEA } from './fields/air-and-sea.ts';
import { ARTS } from './fields/arts.ts';
import { BUSINESS } from './fields/business.ts';
import { CALLINGS } from './fields/callings.ts';
import { CAREERS } from './fields/careers.ts';
import { MISHAP_CAUSES } from './fields/causes-of-mishaps.ts';
import { MONEY_CAUSES } from './fields/causes-of-money.ts';
import { CAUSES_OF_PUBLIC_LIFE } from './fields/causes-of-public-life.ts';
import { SOCIETY_CAUSES } from './fields/causes-of-society.ts';
import { CAUSES_OF_THE_DAY } from './fields/causes-of-the-day.ts';
import { CAUSES_ON_THE_MOVE } from './fields/causes-on-the-move.ts';
import { CROWDS } from './fields/crowds.ts';
import { DAMAGE } from './fields/damage.ts';
import { DEEDS } from './fields/deeds.ts';
import { DEEDS_OF_PUBLIC_LIFE } from './fields/deeds-of-public-life.ts';
import { DOCUMENTS } from './fields/documents.ts';
import { DOINGS } from './fields/doings.ts';
import { ENERGY_AND_MINING } from './fields/energy-and-mining.ts';
import { EVERYDAY } from './fields/everyday.ts';
import { FAITH_AND_LEARNING } from './fields/faith-and-learning.ts';
import { FAMILY } from './fields/family.ts';
import { FARM_AND_TABLE } from './fields/farm-and-table.ts';
import { FEELINGS } from './fields/feelings.ts';
import { FOREWARNED } from './fields/forewarned.ts';
import { HABITS } from './fields/habits.ts';
import { HEALTH } from './fields/health.ts';
import { HONOURS } from './fields/honours.ts';
import { LAW } from './fields/law.ts';
import { LIVES } from './fields/lives.ts';
import { MATCHES } from './fields/matches.ts';
import { MEDIA } from './fields/media.ts';
import { NATURE } from './fields/nature.ts';
import { OCCASIONS } from './fields/occasions.ts';
import { ONLINE } from './fields/online.ts';
import { PERSONS } from './fields/persons.ts';
import { POLICING } from './fields/policing.ts';
import { POLITICS } from './fields/politics.ts';
import { PRIVATE_LIVES } from './fields/private-lives.ts';
import { PUBLIC_MONEY } from './fields/public-money.ts';
import { RESCUE } from './fields/rescue.ts';
import { RESEARCH } from './fields/research.ts';
import { ROADS_AND_RAILS } from './fields/roads-and-rails.ts';
import { SCENES } from './fields/scenes.ts';
import { SCIENCE } from './fields/science.ts';
import { SPEAKERS } from './fields/speakers.ts';
import { SPORT } from './fields/sport.ts';
import { TECHNOLOGY } from './fields/technology.ts';
import { TRADE_AND_WORK } from './fields/trade-and-work.ts';
import { TRADES } from './fields/trades.ts';
import { VOICES } from './fields/voices.ts';
import { WAR_AND_BORDERS } from './fields/war-and-borders.ts';
import { WEATHER } from './fields/weather.ts';
import { WORRIES } from './fields/worries.ts';
import type { Topic } from './topic.ts';

/** All that a page is read for, by field. */
export const TOPICS: readonly Topic[] = [
  ...ABROAD,
  ...AFTERMATH,
  ...AIR_AND_SEA,
  ...ARTS,
  ...BUSINESS,
  ...CALLINGS,
  ...CAREERS,
  ...MISHAP_CAUSES,
  ...MONEY_CAUSES,
  ...CAUSES_OF_PUBLIC_LIFE,
  ...SOCIETY_CAUSES,
  ...CAUSES_OF_THE_DAY,
  ...CAUSES_ON_THE_MOVE,
  ...CROWDS,
  ...DAMAGE,
  ...DEEDS_OF_PUBLIC_LIFE,
  ...DEEDS,
  ...DOCUMENTS,
  ...DOINGS,
  ...ENERGY_AND_MINING,
  ...EVERYDAY,
  ...FAITH_AND_LEARNING,
  ...FAMILY,
  ...FARM_AND_TABLE,
  ...FEELINGS,
  ...FOREWARNED,
  ...HABITS,
  ...HEALTH,
  ...HONOURS,
  ...LAW,
  ...LIVES,
  ...MATCHES,
  ...MEDIA,
  ...NATURE,
  ...OCCASIONS,
  ...ONLINE,
  ...PERSONS,
  ...POLICING,
  ...POLITICS,
  ...PRIVATE_LIVES,
  ...PUBLIC_MONEY,
  ...RESCUE,
  ...RESEARCH,
  ...ROADS_AND_RAILS,
  ...SCENES,
  ...SCIENCE,
  ...SPEAKERS,
  ...SPORT,
  ...TECHNOLOGY,
  ...TRADE_AND_WORK,
  ...TRADES,
  ...VOICES,
  ...WAR_AND_BORDERS,
  ...WEATHER,
  ...WORRIES,
];
