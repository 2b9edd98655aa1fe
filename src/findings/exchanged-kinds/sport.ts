import type { KindList } from './kind-list.ts';

/** Games and races: events, rounds, positions, moves, and how they are decided. */
export const SPORT: readonly KindList[] = [
  {
    name: 'games',
    kind: 'claim',
    groups: `football, soccer | rugby | cricket | tennis | golf | hockey | ice hockey, hockey | basketball | netball | volleyball | handball | baseball | badminton | table tennis, ping-pong | squash | boxing | wrestling | judo | karate | swimming | rowing | sailing | skiing | snowboarding | skating | cycling | athletics | gymnastics | horse racing | motor racing | darts | snooker | chess | poker | archery | fencing | weightlifting | surfing | mountaineering | polo | curling`,
  },
  {
    name: 'medals and places',
    kind: 'superlative',
    groups: `gold, gold medal, gold medallist, gold medalist, champion | silver, silver medal, silver medallist, silver medalist, runner-up, second place | bronze, bronze medal, bronze medallist, bronze medalist, third place`,
  },
  {
    name: 'rounds',
    kind: 'claim',
    groups: `title match, decider | semi-final, semifinal, last four | quarter-final, quarterfinal, last eight | last 16, round of 16 | group stage | first round, opening round | second round | third round | fourth round | qualifying, qualifier, qualification | play-off, playoff`,
  },
  {
    name: 'moves and moments of play',
    kind: 'claim',
    groups: `penalty, spot-kick, spot kick | free kick, free-kick | corner kick | header | own goal | volley | tap-in | conversion | drop goal | scrum | lineout, line-out | yellow card, booking | red card, sending-off | double fault | birdie | bogey | double bogey, bogey | hole-in-one, hole in one | home run | touchdown | field goal | run-out | lbw | stumping | forehand | backhand`,
  },
  {
    name: 'competitions',
    kind: 'claim',
    groups: `world cup | world championship | european championship | olympics, olympic games | commonwealth games | asian games | champions league | europa league | league cup | fa cup | league | exhibition match | test match | one-day international | marathon | half-marathon, half marathon | sprint | relay | triathlon | grand slam | grand prix | super bowl`,
  },
  {
    name: 'how a match is decided',
    kind: 'claim',
    groups: `extra time, overtime, extra-time | penalty shootout, penalty shoot-out, shootout, shoot-out, on penalties, spot-kicks | injury time, stoppage time, added time, dying seconds | golden goal | replay | coin toss, toss of a coin | walkover | countback`,
  },
  {
    name: 'tiers of a league',
    kind: 'claim',
    groups: `top flight, top division, top tier, first division | second tier, second division | third tier, third division | fourth tier, fourth division`,
  },
  {
    name: 'how a season ends for a club',
    kind: 'claim',
    groups: `promotion, promoted | relegation, relegated, demotion, demoted`,
  },
  {
    name: 'parts of a pitch',
    kind: 'place',
    groups: `near post | far post, back post | crossbar | top corner | bottom corner | halfway line, half-way line | six-yard box | touchline | goal line, goal-line | penalty spot | fairway | bunker, sand trap | water hazard`,
  },
  {
    name: 'feet that score',
    kind: 'claim',
    groups: `left foot, left-footed, left-foot | right foot, right-footed, right-foot`,
  },
  {
    name: 'players of rugby',
    kind: 'role',
    groups: `prop forward, tighthead prop, tighthead, loosehead prop, loosehead, front row, front-row forward | lock forward, second row, second-row forward, second rower | flanker, openside, blindside, openside flanker, blindside flanker, back-row forward, loose forward | number eight, no 8, back-row forward, loose forward | scrum-half, scrum half, halfback | fly-half, fly half, out-half, stand-off, halfback | inside centre, inside center | outside centre, outside center | full-back, fullback`,
  },
  {
    name: 'players of American football',
    kind: 'role',
    groups: `quarterback | wide receiver, receiver | running back, tailback, halfback | tight end | linebacker | cornerback, defensive back | offensive lineman, offensive tackle, left tackle, right tackle | defensive end, defensive lineman | defensive tackle, nose tackle, defensive lineman | placekicker, kicker | punter`,
  },
  {
    name: 'players of baseball and basketball',
    kind: 'role',
    groups: `pitcher, starter, reliever, closer, right-hander, left-hander | catcher | first baseman | second baseman, infielder | third baseman, infielder | shortstop, infielder | left fielder, outfielder | center fielder, centre fielder, outfielder | right fielder, outfielder | designated hitter | point guard | shooting guard | small forward | power forward | defenceman, defenseman, blueliner | goaltender, netminder, goalie`,
  },
  {
    name: 'weights of boxers',
    kind: 'claim',
    groups: `flyweight | bantamweight | featherweight | super-featherweight | lightweight | light-welterweight, super-lightweight | welterweight | light-middleweight, super-welterweight | middleweight | super-middleweight | light-heavyweight | cruiserweight | heavyweight`,
  },
  {
    name: 'ends of a fight',
    kind: 'claim',
    groups: `knockout, knock-out, knocked out | technical knockout, stoppage, tko | points decision, on points, unanimous decision | split decision, on points | majority decision, on points | disqualification, disqualified`,
  },
  {
    name: 'events of the track and the field',
    kind: 'claim',
    groups: `long jump, long jumper | high jump, high jumper | triple jump, triple jumper | pole vault, pole vaulter | javelin, javelin thrower | discus, discus thrower | shot put, shot putter | hammer throw, hammer thrower | hurdles, hurdler | steeplechase, steeplechaser | sprint, sprinter | marathon, marathon runner | half-marathon, half marathon | decathlon, decathlete | heptathlon, heptathlete | relay, relay team | race walk, race walker | cross-country, cross country | middle-distance, middle distance`,
  },
  {
    name: 'events of the winter',
    kind: 'claim',
    groups: `biathlon, biathlete | bobsleigh, bobsled | luge | skeleton | ski jumping, ski jumper | cross-country skiing, cross-country skier | figure skating, figure skater | speed skating, speed skater | short-track, short track | ice dance, ice dancing | alpine skiing, downhill, slalom, super-g | downhill | giant slalom | slalom | super-g | moguls | halfpipe | snowboarding, snowboarder | freestyle skiing | nordic combined | curling, curler | ice hockey`,
  },
  {
    name: 'strokes of swimmers',
    kind: 'claim',
    groups: `backstroke | breaststroke | freestyle, front crawl | butterfly | individual medley, medley | open-water swimming, open water | synchronised swimming, artistic swimming | platform diving | springboard diving, springboard | water polo`,
  },
  {
    name: 'boats of rowers',
    kind: 'claim',
    groups: `single sculls, single scull | double sculls, double scull | quadruple sculls, quad sculls | coxless pair, coxless pairs | coxless four, coxless fours | coxed four | coxed eight`,
  },
  {
    name: 'apparatus of gymnasts',
    kind: 'claim',
    groups: `floor exercise | pommel horse | parallel bars | horizontal bar, high bar | uneven bars, asymmetric bars | balance beam | trampoline | rhythmic gymnastics`,
  },
  {
    name: 'weapons of fencers',
    kind: 'claim',
    groups: `foil | epee | sabre, saber`,
  },
  {
    name: 'stages of a tour',
    kind: 'claim',
    groups: `time trial, individual time trial | team time trial | mountain stage, mountain finish, summit finish | sprint stage, bunch sprint, sprint finish | prologue | road race | criterium | cyclo-cross | keirin | team pursuit | individual pursuit | omnium | madison`,
  },
  {
    name: 'jerseys of a tour',
    kind: 'claim',
    groups: `yellow jersey, overall lead, leader's jersey | green jersey, points jersey | polka-dot jersey, mountains jersey, king of the mountains | pink jersey | white jersey | rainbow jersey | red jersey`,
  },
  {
    name: 'in a motor race',
    kind: 'claim',
    groups: `safety car, virtual safety car | red flag, red-flagged | yellow flag | chequered flag, checkered flag | pit stop | pit lane | starting grid, front row of the grid | pole position | fastest lap | drive-through penalty | grid penalty, grid drop | formation lap`,
  },
  {
    name: 'tyres of a race',
    kind: 'claim',
    groups: `soft tyres, softs | medium tyres, mediums | hard tyres, hards | intermediate tyres, intermediates | wet tyres, full wets | slick tyres, slicks`,
  },
  {
    name: 'games of cricket',
    kind: 'claim',
    groups: `test match | one-day international, odi, one-dayer | twenty20, t20, t20 international | county championship, first-class match`,
  },
  {
    name: 'where a fielder stands',
    kind: 'place',
    groups: `mid-wicket, midwicket | square leg | fine leg | long-on, long on | long-off, long off | third man | gully | first slip | second slip | third slip | mid-on | mid-off | extra cover | cover point | short leg`,
  },
  {
    name: 'how a batter is out',
    kind: 'claim',
    groups: `caught behind, caught at slip | clean bowled, bowled | lbw, leg before, leg before wicket | run out, run-out | stumped, stumping | hit wicket | caught and bowled`,
  },
  {
    name: 'games of tennis',
    kind: 'claim',
    groups: `straight sets, three sets, two sets | four sets | five sets, deciding set, three sets`,
  },
  {
    name: 'how many play',
    kind: 'claim',
    groups: `singles | doubles, men's doubles, women's doubles | mixed doubles`,
  },
  {
    name: 'courts of tennis',
    kind: 'claim',
    groups: `grass court, grass | clay court, clay | hard court, hardcourt | indoor court`,
  },
  {
    name: 'ways a player moves on',
    kind: 'claim',
    groups: `on loan, loan deal, loan move, loan spell | free transfer, on a free | permanent deal, permanent transfer, permanent move | swap deal, part-exchange`,
  },
];
