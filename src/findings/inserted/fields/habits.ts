import { type Topic, topic } from '../topic.ts';

const DAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?';

/**
 * How often, how fast and for how long, as a page adds it. On the labelled pairs and summaries, where the words were chosen, the one that was found was right.
 */
export const HABITS: readonly Topic[] = [
  topic(
    `every (?:single )?(?:morning|evening|night|weekend|day|summer|winter|spring|autumn|Christmas|${DAYS})`,
    'daily, nightly, weekly, weekday, weekend, always, routine, regular, annual, yearly, once a, twice a, times a, a day, a week, per day, per week, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, usual, hourly, mornings, evenings, nights, summers, winters, a night, per year',
    'every, each, a year',
  ),
  topic(
    '(?:within|in|for|just|only|barely|a few|some|\\w+) (?:minutes|seconds|moments) (?:later|earlier|after|before)|within (?:minutes|seconds|moments)|(?:minutes|seconds|moments) (?:later|earlier)',
    'second, moment, soon, immediat, quick, instant, prompt, a.m, p.m, [0-9]+ ?am, [0-9]+ ?pm, shortly, at once, straight, rapid, swift, just after, just before, brief, promptly, stoppage, injury time, minute, hour, [0-9]+[.:][0-9][0-9]',
  ),
  topic(
    'for hours|hours-long|marathon (?:session|meeting|debate|hearing|sitting|talks)|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+)-hour (?:session|debate|meeting|hearing|search|operation|rescue|interview|talks|standoff)',
    'night, clock, long, marathon, overnight, dawn, midnight, a.m, p.m, lengthy, evening, morning, all day',
    'hour, minute, 24',
  ),
  topic(
    'at the (?:last minute|eleventh hour)|last-minute|in the nick of time',
    'late., eleventh, deadline, final, moment, just before, day before, short notice, eve., stoppage',
    'last, minute, hours, time',
  ),
  topic(
    "over (?:Christmas|Easter|the (?:holidays|bank holiday))|at (?:Christmas|Easter)|during (?:Ramadan|Lent|half-term)|on (?:Christmas|New Year[’']s|Boxing|Valentine[’']s|Mother[’']s) (?:Day|Eve)|on a (?:public|bank|national) holiday|school holidays|at (?:Thanksgiving|Halloween)",
    'christmas, easter, holiday, ramadan, lent., new year, festiv, dec., december, boxing, valentin, half-term, half term, vacation, carnival, thanksgiv, hallow, jan., march, july, xmas, summer, season, january, april, august, november, october',
  ),
  topic(
    'without (?:any )?(?:warning|explanation|notice)|out of the blue|unannounced|(?:surprise|snap|unannounced) (?:visit|inspection|check)s?',
    'warn, expla, notice, sudden, unannounc, surpris, unexpect, abrupt, spontan, inform, notif, reason, spot, unaware',
    'told',
  ),
];
